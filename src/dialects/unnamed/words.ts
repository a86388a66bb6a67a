import type { ProseForm } from '../../text/prose-form.ts';

/** Subjects of bounces, as mail systems write them in the languages they come in. */
export const BOUNCE_SUBJECT =
  /mancata consegna|nedorucitel|nie zosta[lł]a? dostarcz|mensagem devolvida|error en el env[ií]o|메일.{0,8}(?:실패|반송)|전송 ?실패|kézbesítési hiba|nu a putut fi livrat|μη παραδοτέ|δεν παραδόθηκε|не доставлен|gagal (?:di|ter)?kirim|gửi thất bại|ส่งไม่สำเร็จ|فشل (?:التسليم|الإرسال|إرسال)|לא נמסר|undeliver|un-?deliverable|non.?deliver|not (?:be )?delivered|delivery (?:status|fail|has failed|notification|problem|report|error|incomplete)|fail(?:ed|ure) (?:delivery|notice|to deliver)|deliver(?:y|ing)? fail|returned (?:mail|to sender)|mail (?:delivery|system|could not|error)|message (?:delivery has failed|undeliver|not deliver|could not|delayed)|delayed mail|could not (?:send|be (?:sent|delivered))|bounce|permanent (?:delivery )?(?:failure|error)|unzustellbar|nicht zugestellt|zustellung (?:fehlgeschlagen|verz)|non remis|échec (?:de |d['’])|échec.{0,20}remise|no se (?:pudo|ha podido) entregar|no entregad|devuelto|não entregue|não (?:foi|pôde)|falha (?:na|de) entrega|mancat[ao] (?:recapito|consegna)|non (?:recapitat|consegnat)|niedostarcz|nie (?:został|dostarcz)|zwrot|не доставлен|недоставлен|не удалось|onbestelbaar|niet (?:bezorgd|afgeleverd)|olevererbar|kunde inte levereras|kunne ikke leveres|ikke levert|kan ikke leveres|toimitus (?:epäonnistui|ei onnistu)|nedoručiteln|nedoručen|kézbesíthetetlen|teslim edilemedi|không (?:gửi|thể gửi|chuyển)|エラー(?:通知|メール)|配[信送達].{0,6}(?:失敗|エラー|不能|できません)|送信.{0,6}(?:失敗|エラー|できません)|退信|无法(?:投递|送达|传递)|投递失败|無法(?:投遞|傳遞|送達)|系统退信|배달.{0,8}(?:실패|못)|반송|전송.{0,6}실패/iu;

/** Sentences that only a mail system says, about a message it did not deliver. */
export const FAILURE_WORDS =
  /impossible de (?:remettre|distribuer|délivrer|livrer)|impossibile (?:recapitare|consegnare)|não foi possível (?:entregar|enviar)|(?:Zustellung|Übermittlung|Nachrichtenzustellung)[^.\n]{0,60} (?:fehlgeschlagen|nicht möglich)|échec de la remise|non è stat[oa] (?:recapitat|consegnat|inviat)|nepodařilo (?:se )?doručit|nelze doručit|nebyla doručena|nepodarilo (?:sa )?doručiť|nem (?:sikerült|lehetett) (?:a )?(?:kézbesíteni|elküldeni)|ei (?:voitu|voida|pystytty) toimittaa|ei toimitettu|toimittaminen (?:epäonnistui|ei onnistu)|nu a (?:putut fi|fost) (?:livrat|trimis)|(?:teslim edilemedi|gönderilemedi|iletilemedi|ulaştırılamadı)|δεν (?:ήταν δυνατή|μπόρεσε να|παραδόθηκε)|не вдалося достав|не може бути достав|tidak (?:dapat|bisa|berhasil|)\s?(?:di|ter)kirim|gagal (?:di|ter|me)?(?:kirim|ngirim)|không (?:thể |được )(?:gửi|chuyển|phân phát)|không gửi được|gửi (?:thư )?thất bại|ไม่สามารถส่ง|ส่งไม่สำเร็จ|تعذر (?:تسليم|إرسال)|لم يتم تسليم|فشل (?:تسليم|إرسال)|לא (?:ניתן היה |ניתן )?(?:נמסר|למסור)|kunde inte skickas|levererades inte|blev ikke leveret|ble ikke levert|(?:전송|배달|발송)(?:에|이)? ?실패|반송|退回来了|被退回|没有成功发送|未能成功|投[递遞]不|no (?:pudimos|hemos podido|ha podido|se ha podido|pudo|fue posible) (?:ser )?(?:entreg|envi)|não pôde ser entreg|n[’']a (?:pas )?(?:pu être|été) (?:remis|distribué|délivré|livré)|not able to be delivered|delivery failure notification|(?:was|were|is|has|have|had|could|can|will|did|been|be)(?:\s?n[o’']t|not|n't)\s(?:be\s|been\s|yet\s)*(?:able to )?(?:deliver|sent to|send|relay|reach)|un(?:able|successful)(?:ly)?\s(?:in\s|to\s|at\s)?(?:deliver|send|complete)|undeliver(?:able|ed)|(?:problems?|trouble)s? (?:delivering|sending)|automatically rejected|failed addresse?s?|no valid recipients|failed to (?:deliver|send)|delivery (?:to the following |of your |attempt|has )?[^.\n]{0,40}\b(?:failed|aborted|failure|errors?|problems?)\b|following (?:addresse?s?|recipients?)(?:\([a-z]{1,3}\))?[^.\n]{0,40}\b(?:fail|rejected|errors?|problems?|not )|returned to sender|(?:rejected|refused) by (?:a |the )?(?:remote|recipient|destination|mail)|returning (?:your )?message to sender|error (?:message below|while (?:sending|delivering|attempting))|invalid (?:final delivery|user|recipient|address)|fatal errors|transcript of session follows|recipient (?:not found|unknown|rejected|address rejected)|user unknown|permanent (?:fatal )?(?:error|failure)|no further (?:delivery )?attempts|remote host said|error was:|did not reach|nicht (?:zugestellt|zustellbar|übermittelt)|unzustellbar|n[’']a (?:pas )?pu être|non remis|no (?:se )?(?:pudo|ha podido|pudieron|fue) (?:ser )?(?:entreg|envi)|não (?:foi|pôde|pode) (?:possível |ser )*entreg|non (?:è stato possibile|può essere|recapitat|consegnat)|nie (?:mogła|może|został|udało)[^.\n]{0,30}dostarcz|не (?:может быть|было|удалось)[^.\n]{0,20}достав|niet (?:worden )?(?:bezorgd|afgeleverd)|kunde inte levereras|kunne ikke leveres|送信できませんでした|配[信送達](?:でき|に失敗|されません)|届けることができません|无法(?:投递|送达|传递|发送)|未能(?:投递|送达)|投递失败|退回|無法(?:投遞|傳遞|送達)|不能送达|배달(?:하지|되지|할 수)|전송(?:하지|되지|할 수)/iu;

/** Marks that are not one system's. */
export const UNNAMED_FORM: ProseForm = {
  lists: [
    /following\s+(?:e-?mail\s+|mail\s+)?(?:address(?:\(es\)|es)?|recipient(?:\(s\)|s)?|destinations?|users?)\b[^:.\n<>@]{0,80}(?:\n[^:.\n<>@]{0,60})?(?:[:.]|(?=\n[ \t]*\n))/iu,
    /(?:address(?:es)?|recipients?)\s(?:below|listed below)[^:.\n<>@]{0,60}[:.]/iu,
    /-{2,6}\s{0,3}The following addresses had [a-z -]{5,60}-{2,6}/iu,
    /(?:list of (?:failed )?recipients|recipient list|failed addresses follow|problems? with (?:the )?recipients?|failed recipients?(?:\(s\))?|undelivered recipients?|intended recipients?|failed addresses?)\s?:/iu,
    /\ban? e-?mail (?:that )?you (?:addressed|sent) to (?:the )?(?:e-?mail )?address\s?:/iu,
    /(?:was|were|could|has|have|can)(?: not|n[’']t|not) (?:yet )?(?:be |been )?(?:delivered|sent) to\s?:/iu,
    /(?:folgenden? Empfänger[n]?|folgende Adressen?|(?:aux?|le\(?s?\)?) destinataires? suivants?|(?:los?|las?|al|a los) siguientes? (?:destinatari|direcci)[a-zóñ]{1,8}|(?:aos?|os?|seguintes?) (?:seguintes? )?destinatários?|(?:ai|i|seguent[ei]) (?:seguenti )?destinatari[o]?|następując[a-z]{1,4} (?:odbiorc|adres)[a-zów]{1,5}|следующ[а-я]{1,4} (?:получател|адрес)[а-я]{1,4}|volgende (?:geadresseerden?|adres(?:sen)?|ontvangers?)|följande (?:mottagare|adress(?:er)?)|følgende (?:mottaker|modtager|adress)[a-zøe]{0,4}|seuraavi[a-z]{1,5} (?:vastaanottaj|osoittei)[a-zä]{1,6}|následujíc[a-zíí]{1,4} (?:příjemc|adres)[a-zůím]{1,4}|következő (?:címzett|cím)[a-zeéhö]{0,8}|(?:người nhận|địa chỉ) sau|aşağıdaki (?:alıcı|adres)[a-zıla]{0,6})[^:.\n<>@]{0,80}[:.]/iu,
    /(?:(?:estos|ces|diese|questi|estes|deze|dessa|disse|tych|těmto|этим) (?:destinat|Empfänger|destinatar|geadresseerde|mottagare|modtagere|mottakere|odbiorc|příjemc|получател)[\p{L}]{0,8})[^:.\n<>@]{0,80}[:.]/iu,
    /(?:以下の(?:メール)?アドレス|次の(?:あて先|宛先|アドレス|受信者)|下列(?:收件人|地址|邮箱)|以下(?:收件人|地址|邮箱|郵箱)|다음 (?:수신자|주소|받는))[^:：。\n<>@]{0,40}[:：。]?/u,
  ],
  names: [
    /(?:unable to|could ?n[o’']t|can ?n[o’']t|failed to|not) (?:be )?(?:deliver(?:ed)?|sent?|relay(?:ed)?|reach(?:ed)?)(?:\s(?:your|the|this|a|mail|message|e-?mail)){0,4}(?:\s(?:to|for))?(?:\s(?:the\s)?(?:following\s)?(?:recipient|address|user|mailbox))?(?:\s?\(?s?\)?)?\s?:?/iu,
    /\b(?:Your|The|A) (?:message|mail|e-?mail)(?:,? (?:that )?you (?:have )?sent)? (?:to|for)(?= ?<?[^\s<>@]{1,64}@[^\s<>@]{1,255}>?,? (?:(?:with (?:the )?subject|regarding|sent (?:on|at)|dated)\b[^\n]{1,300} )?(?:was|is|has|had|could|can|did|wasn|couldn))/iu,
    /(?:rejected|refused) (?:the )?recipient\b/iu,
    /\b(?:User[’']s )?mailbox is full:/iu,
    /(?:wasn[’']t|was not|has not been|were not|were not|isn[’']t) delivered to/iu,
    /(?:problem|error|trouble)(?: occurred)?(?: while)? (?:delivering|sending)(?: your| the| a)? (?:message|mail|e-?mail) to/iu,
    /(?:did not|didn[’']t) reach(?: the)?(?: following)? recipients?\s?:?/iu,
    /(?:undeliverable|rejected|delivery failed|delivery failure|delivery) (?:to|for)/iu,
    /(?:delivery )?failed(?: permanently)?(?: to| for)? ?(?:recipient|address|user)?\s?:/iu,
    /(?:failed|final|invalid|unknown|rejected|bad|undeliverable)[ -](?:recipient|address|user|userid|mailbox|final delivery userid)(?: address)?\s?:/iu,
    /(?:recipient(?: address)?|rcpt to|addressed to|intended recipient)\s?:/iu,
    /\b(?:Empfänger(?:adresse)?|Destinataire|Destinatario|Destinatário|Ontvanger|Geadresseerde|Mottagare|Mottaker|Modtager|Vastaanottaja|Odbiorca|Adresat|Příjemce|Címzett|Alıcı|Người nhận)\s?:/iu,
    /(?:Получатель|Адресат|Кому)\s?:/u,
    /(?:收件人|收信人|收件者|宛先|あて先|受信者|받는 ?사람|수신자)(?:地址|邮箱|郵箱|アドレス| 주소)?\s?[:：]/u,
    /(?:an|für|à|a|para|do|к|на адрес) (?=<?[^\s<>@]{1,64}@[^\s<>@]{1,255}>? (?:konnte|nicht|n[’']a|no|não|non|nie|не))/iu,
    /(?:mailbox|account|user)(?: (?:for|of))? (?=<?[^\s<>@]{1,64}@[^\s<>@]{1,255}>? (?:is|was|does|has|not))/iu,
  ],
  reasons: [
    /\b(?:error|response|reply) (?:that|which) [^:\n]{0,80}:/iu,
    /(?:(?:the )?(?:response|error|reason|reply)(?: message)?(?: (?:from|of|for) [^:\n]{0,60})?(?: was| is| below| follows?)?|for the following reasons?|because|generated the error|said|server message)\s?:/iu,
    /\b(?:server|host) [^\s:]{3,253} (?:returned|said|responded|replied)(?: with)?\s?:/iu,
    /(?:^|\n)[ \t]*(?:Erreur|Fehler|Errore|Erro|Error|Błąd|Feil|Fel|Fejl|Fout|Chyba|Hiba|Virhe|Ошибка|错误|錯誤|エラー|오류|Lỗi)\s?[:：]\s?(?=[45]\d\d)/iu,
    /\bbecause of\b(?=\s*\n)/iu,
    /\b(?:responded as follows:|Received <<<)/iu,
    /-{3,6}\s{0,3}(?:Transcript of session follows|Non-delivered information|server message|Failure Reasons?|Error)\s{0,3}-{0,6}/iu,
    /(?:理由|原因|エラー(?:内容|メッセージ)?|Grund|Motiv[eo]|Causa|Raison|Powód|Причина)\s?[:：]/iu,
  ],
  ends: [/-{3,6}\s{0,3}(?:Transcript of session follows|Non-delivered information|server message)/iu],
  bare: true,
};
