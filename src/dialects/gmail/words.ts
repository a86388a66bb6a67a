/** A heading of Google's letters since 2016 and the language it is in. */
export interface Heading {
  readonly language: string;
  readonly words: RegExp;
}

/** "Address not found", "Message blocked", "Message not delivered", "Delivery incomplete", "Message rejected", "Recipient inbox full", "Message too large". */
export const HEADINGS: readonly Heading[] = [
  {
    language: 'en',
    words:
      /^[ \t]*(?:Address (?:not found|couldn['’]t be found)|Message (?:blocked|not delivered|not sent|rejected|bounced|too large)|Delivery (?:incomplete|delayed)|Recipient inbox full|You have reached a limit for sending mail|Couldn['’]t deliver message)[ \t]*$/mu,
  },
  {
    language: 'fr',
    words:
      /^[ \t]*(?:Adresse introuvable|Message (?:bloqué|non distribué|non remis|rejeté|trop volumineux)|Remise incomplète|Distribution incomplète|Boîte de réception (?:du destinataire )?pleine)[ \t]*$/mu,
  },
  {
    language: 'de',
    words:
      /^[ \t]*(?:Adresse nicht gefunden|Nachricht (?:blockiert|nicht zugestellt|abgelehnt|zu groß)|Zustellung (?:unvollständig|nicht abgeschlossen)|Posteingang des Empfängers voll)[ \t]*$/mu,
  },
  {
    language: 'es',
    words:
      /^[ \t]*(?:No se ha encontrado la dirección|No se encontró la dirección|Dirección no encontrada|Mensaje (?:bloqueado|no entregado|rechazado)|Entrega incompleta)[ \t]*$/mu,
  },
  {
    language: 'it',
    words:
      /^[ \t]*(?:Indirizzo non trovato|Messaggio (?:bloccato|non recapitato|non consegnato|rifiutato)|(?:Recapito|Consegna) incomplet[oa])[ \t]*$/mu,
  },
  {
    language: 'pt',
    words:
      /^[ \t]*(?:Endereço não encontrado|O endereço não foi encontrado|Mensagem (?:bloqueada|não entregue|rejeitada)|Entrega incompleta|A mensagem não foi entregue)[ \t]*$/mu,
  },
  {
    language: 'nl',
    words:
      /^[ \t]*(?:Adres niet gevonden|Bericht (?:geblokkeerd|niet bezorgd|geweigerd)|Bezorging niet voltooid)[ \t]*$/mu,
  },
  {
    language: 'nb',
    words:
      /^[ \t]*(?:Adressen ble ikke funnet|Fant ikke adressen|Meldingen (?:er blokkert|ble blokkert|ble ikke levert|ble avvist)|E-posten (?:ble blokkert|ble ikke levert)|Leveringen er ufullstendig)[ \t]*$/mu,
  },
  {
    language: 'sv',
    words:
      /^[ \t]*(?:Adressen hittades inte|Meddelandet (?:blockerades|har blockerats|levererades inte|avvisades)|Ofullständig leverans)[ \t]*$/mu,
  },
  {
    language: 'da',
    words:
      /^[ \t]*(?:Adressen blev ikke fundet|Meddelelsen (?:blev blokeret|er blokeret|blev ikke leveret|blev afvist)|Mailen (?:blev blokeret|blev ikke leveret))[ \t]*$/mu,
  },
  {
    language: 'pl',
    words:
      /^[ \t]*(?:Nie znaleziono adresu|Wiadomość (?:zablokowana|została zablokowana|niedostarczona|nie została dostarczona|odrzucona)|Nie dostarczono wiadomości|Dostarczanie niekompletne)[ \t]*$/mu,
  },
  {
    language: 'ru',
    words:
      /^[ \t]*(?:Адрес не найден|Сообщение (?:заблокировано|не доставлено|отклонено)|Письмо (?:заблокировано|не доставлено))[ \t]*$/mu,
  },
  {
    language: 'vi',
    words:
      /^[ \t]*(?:Không tìm thấy địa chỉ|Thư (?:bị chặn|đã bị chặn|chưa được gửi|không được gửi|không gửi được)|Gửi (?:thư )?chưa hoàn tất)[ \t]*$/mu,
  },
  {
    language: 'zh-CN',
    words:
      /^[ \t]*(?:找不到(?:地址|邮箱地址|电子邮件地址)|未找到(?:该)?地址|邮件(?:被屏蔽|遭屏蔽|已被屏蔽|未送达|被拒绝)|未送达邮件|找不到(?:電子郵件)?地址|郵件(?:遭到封鎖|已遭封鎖|未送達|遭拒)|訊息未送達)[ \t]*$/mu,
  },
  {
    language: 'ja',
    words:
      /^[ \t]*(?:アドレス不明|アドレスが見つかりません(?:でした)?|(?:メール|メッセージ)(?:がブロックされました|は配信されませんでした|が配信されませんでした|不達|を配信できませんでした)|配信(?:が)?未完了)[ \t]*$/mu,
  },
  {
    language: 'ko',
    words:
      /^[ \t]*(?:주소를 찾을 수 없음|(?:메일|메시지)(?: ?차단됨|이 차단되었습니다| ?전송되지 않음|가 전송되지 않음|이 전송되지 않음))[ \t]*$/mu,
  },
  {
    language: 'tr',
    words: /^[ \t]*(?:Adres bulunamadı|İleti (?:engellendi|teslim edilmedi|teslim edilemedi))[ \t]*$/mu,
  },
  {
    language: 'cs',
    words:
      /^[ \t]*(?:Adresa nebyla nalezena|Zpráva (?:byla zablokována|nebyla doručena|nedoručena))[ \t]*$/mu,
  },
];

/** What stands before the reply, as a line's end: "The response from the remote server was:" and its translations. */
export const RESPONSE =
  /(?:The response(?: from the remote server)? was|(?:La )?r[ée]ponse (?:du serveur distant(?: était)?|était|reçue|est la suivante)|(?:Die )?Antwort(?: (?:vom|des) (?:Remote-?Server|Remoteservers?|anderen Servers?))?(?: lautete?(?: wie folgt)?| war)?|(?:La )?respuesta(?: del servidor remoto)?(?: fue(?: la siguiente)?| es)?|(?:La )?risposta(?: (?:del|dal) server remoto)?(?: è stata| era)?|A resposta(?: do servidor remoto)?(?: foi)?|(?:Het|De) (?:antwoord|reactie)(?: van de externe server)?(?: was| luidde)?|Svaret?(?: (?:fra den eksterne (?:tjeneren|serveren|server)|från fjärrservern))?(?: var| lød)?|Odpowiedź(?: (?:z )?serwera zdalnego| serwera)?(?: była następująca| brzmiała| to)?|Ответ(?: удал[её]нного)?(?: сервера)?(?: был)?|(?:Phản hồi|Câu trả lời)(?: (?:từ|của) máy chủ từ xa)?(?: là)?|(?:远程服务器(?:的|返回的)?|远端服务器的?|服务器的?)?(?:响应|回复|回應)(?:是|为|如下)?|(?:遠端伺服器(?:的|傳回的)?)?回應(?:是|為|如下)?|(?:リモート ?サーバー?からの)?(?:応答|レスポンス)(?:は次のとおりです|内容)?|(?:원격 서버(?:의|에서 보낸) )?응답(?:은 다음과 같습니다)?|(?:Uzak sunucu(?:nun|dan gelen) )?yanıt(?:ı)?|Odpověď(?: vzdáleného serveru)?(?: byla| zněla)?)[ \t]?[:：][ \t]*(?=\n|[45]\d\d|DNS )/iu;

/** The sentence that names the address, in the languages met. */
export const PROBLEM =
  /(?:Your message (?:to |wasn['’]t delivered to )|There was a (?:temporary )?problem (?:while )?delivering your message to|Un problème (?:temporaire )?est survenu lors de la (?:distribution|remise) de votre message|Votre message (?:n['’]a pas (?:pu être|été) (?:remis|distribué)|à )|Ihre Nachricht (?:wurde nicht|an |konnte nicht)|Beim Zustellen Ihrer Nachricht|Bei der Zustellung Ihrer Nachricht|Tu mensaje (?:no se ha (?:podido )?entrega|a |para )|Se (?:ha producido|produjo) un problema al entregar|Il tuo messaggio (?:non è stato|a )|Si è verificato un problema|Sua mensagem (?:não foi entregue|para )|Je bericht |Meldingen din |Ditt meddelande |Din (?:mail|meddelelse) |Twoja wiadomość|Nie udało się dostarczyć|Podczas dostarczania|Ваше (?:письмо|сообщение)|При доставке|Thư của bạn|Đã xảy ra sự cố|您发送(?:给|至)|您的邮件|系统在(?:将|向)|您傳送給|您的(?:郵件|訊息)|に(?:メール|メッセージ)を?(?:配信|送信)|(?:님에게|으로) (?:보낸|메일)|İletiniz|Vaše zpráva)/u;

/** A heading or sentence of a message that is still being tried. */
export const DELAYED =
  /\b(?:delivery incomplete|delivery delayed|temporary problem|will retry|will be retried|remise incomplète|distribution incomplète|problème temporaire|zustellung unvollständig|vorübergehendes problem|entrega incompleta|problema temporal|problema temporário|problema temporaneo|recapito incompleto|bezorging niet voltooid|tijdelijk probleem|leveringen er ufullstendig|midlertidig problem|ofullständig leverans|tillfälligt problem|dostarczanie niekompletne|tymczasowy problem)|временн[а-я]{1,4} (?:проблем|ошибк)|sự cố tạm thời|chưa hoàn tất|暂时性?问题|暫時性?問題|一時的な問題|配信(?:が)?未完了|일시적인 문제/iu;

/** Words by which a letter without a known heading tells its language. */
export const LANGUAGES: readonly Heading[] = [
  {
    language: 'en',
    words: /\b(?:Your message|The response (?:from|was)|the group you tried to contact)\b/u,
  },
  { language: 'fr', words: /\b(?:votre message|Réponse du serveur|le groupe que vous avez)/iu },
  { language: 'de', words: /\b(?:Ihre Nachricht|Antwort|die Gruppe, die Sie)\b/u },
  { language: 'es', words: /\b(?:tu mensaje|el grupo (?:con el que|al que))/iu },
  { language: 'it', words: /\b(?:tuo messaggio|il gruppo (?:che|con cui))/iu },
  { language: 'pt', words: /\b(?:sua mensagem|o grupo (?:que|com o qual))/iu },
  { language: 'nl', words: /\b(?:je bericht|de groep waarmee)/iu },
  { language: 'nb', words: /\b(?:meldingen din|gruppen du)/iu },
  { language: 'pl', words: /(?:twoja wiadomość|grupa, z którą|wiadomoś)/iu },
  { language: 'cs', words: /(?:skupina, kterou|vaše zpráva)/iu },
  { language: 'uk', words: /(?:група, з якою|Вітаємо)/u },
  { language: 'ru', words: /(?:группа|ваше (?:письмо|сообщение))/iu },
  { language: 'el', words: /(?:η ομάδα|ομάδα Google)/iu },
  { language: 'vi', words: /(?:thư của bạn|nhóm mà bạn)/iu },
  { language: 'ja', words: /[\u3040-\u30ff]{2}/u },
  { language: 'ko', words: /[\uac00-\ud7af]{2}/u },
  { language: 'zh-TW', words: /(?:郵件|訊息|群組|傳送)/u },
  { language: 'zh-CN', words: /(?:邮件|群组|发送)/u },
  { language: 'hi', words: /[\u0900-\u097f]{3}/u },
  { language: 'fa', words: /(?:گروه|پیام)/u },
];
