import type { Opened } from '../model/message.ts';
import type { Action, RecipientReport, ToldKind } from '../model/report.ts';
import type { Fact } from '../model/place.ts';
import { findAddresses, readAddress } from '../text/address.ts';
import { factAt, placeAt } from '../text/fact.ts';
import { fieldOf, readFieldGroups } from '../text/fields.ts';
import { reportHeaders } from '../text/report-headers.ts';
import { bare, fromField, isBulk, ownPart, saidIn, type Words } from './words.ts';

/**
 * A read receipt: a disposition notification (RFC 8098), or the sentence that Outlook, Notes and others write in its place ("Your
 * message … was read on …"). The recipient is the one it names, else its sender. Nothing for any other message.
 */
export function receiptKind(opened: Opened, words: Words): ToldKind | undefined {
  const part = ownPart(opened, 'disposition-notification');
  // A Sieve script refuses with a disposition notification too (RFC 5429 §2.1.2); its words are a refusal's.
  if (part && refuses(opened)) return undefined;
  if (part) {
    const fields = readFieldGroups(part.text).flat();
    const field = fieldOf(fields, 'disposition');
    const fact = field ? factAt(part, field.valueStart, field.end, 'lower-case') : undefined;
    const who = fieldOf(fields, 'final-recipient') ?? fieldOf(fields, 'original-recipient');
    const found = who ? readAddress(part.text, who.valueStart, who.end) : undefined;
    return {
      kind: 'read-receipt',
      because: field ? [placeAt(part, field.start, field.end)] : [],
      ...(fact ? { disposition: fact } : {}),
      recipients: found ? bare(factAt(part, found.start, found.end)) : fromField(words.headers, 'from'),
    };
  }
  const said = saidIn(words.notices, READ, 1500);
  if (!said || isBulk(words.headers) || opened.texts.some((text) => text.role === 'delivery-status'))
    return undefined;
  // The sentence alone may stand in any letter; a receipt has it beside its subject or in its first lines.
  if (!READ_SUBJECT.test(words.subject) && !OPENS.test(said.text.text.slice(0, 300))) return undefined;
  const gone = DELETED.exec(said.text.text.slice(0, 1500));
  const disposition = gone
    ? factAt(said.text, gone.index, gone.index + gone[0].length, 'lower-case')
    : undefined;
  return {
    kind: 'read-receipt',
    because: [said.at],
    ...(disposition ? { disposition } : {}),
    recipients: fromField(words.headers, 'from'),
  };
}

/** By its sentence, or by Pigeonhole's `Auto-Submitted: auto-replied (rejected)`, which stays where the sentence is translated. */
function refuses(opened: Opened): boolean {
  return (
    saidIn(opened.texts.filter(({ role }) => role === 'notice').slice(0, 4), REFUSED, 1500) !== undefined ||
    reportHeaders(opened).some(({ text }) => REJECTED.test(text))
  );
}

const REJECTED = /^auto-submitted[ \t]*:[ \t]*auto-[a-z]{1,20}[ \t]*\(rejected\)/im;

// Dovecot's Pigeonhole and its delivery agent; Cyrus.
const REFUSED =
  /(?<![\p{L}\d])was automatically rejected(?:\s+by\b|:)|(?<![\p{L}\d])was refused by the recipient['’]s mail filtering program/iu;

// What Outlook and Exchange write before the original's subject, by language; then Notes, Thunderbird, Kerio, Mail.Ru.
const READ_SUBJECT =
  /^(?:(?:not )?read|(?:un|nicht )?gelesen|(?:non )?lu|(?:no )?le[ií]do|(?:non )?letto|(?:não )?lida|(?:niet )?gelezen|(?:ej )?läst|(?:ikke )?læst|(?:ikke )?lest|luettu|(?:nie )?przeczytan[eoa]|(?:ne)?přečteno|(?:не )?(?:прочитано|прочтено)|(?:el|nem )?olvas(?:va|ott|atlan)|(?:ne)?prečítané|(?:necitit|citit)|(?:δεν )?διαβάστηκε|未(?:读|讀)|未開封|읽지 않음|okundu|開封済み|已读|已讀(?:取)?|읽음|(?:chưa )?đã đọc|đã đọc)\s?[:：]|^(?:return receipt|read receipt|receipt|read notification|disposition notification|lesebestätigung|accusé de (?:lecture|réception)|confirmación de lectura|conferma di lettura|confirmação de leitura|leesbevestiging|läskvitto|læsekvittering|lesebekreftelse|potwierdzenie (?:przeczytania|odczytu)|уведомление о прочтении|okundu bilgisi|開封確認|已读回执|讀信回條|수신 확인|xác nhận đã đọc)(?![\p{L}\d])/iu;
const READ =
  /(?<![\p{L}\d])(?:was|has been|were) (?:read|displayed|opened|deleted(?: without being read)?) (?:on|at)[\s:]{1,3}(?=\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:mon|tue|wed|thu|fri|sat|sun)\b)|(?<![\p{L}\d])was received by:|(?<![\p{L}\d])The message that you sent was (?:opened|read|deleted) by the following:|(?<![\p{L}\d])This is a (?:return|read) receipt for the (?:mail|message)\b|(?<![\p{L}\d])return receipt for (?:the|your) (?:mail|message)\b|(?<![\p{L}\d])wurde (?:am|um) [^\n]{1,60} (?:gelesen|ungelesen gelöscht)|(?<![\p{L}\d])a été (?:lu|affiché|supprimé)e? |(?<![\p{L}\d])(?:fue|ha sido|se) (?:leído|leyó|mostrado)|(?<![\p{L}\d])è stat[oa] (?:lett[oa]|visualizzat[oa]|eliminat[oa])|(?<![\p{L}\d])foi (?:lida|lido|exibida|excluída) |(?<![\p{L}\d])is (?:gelezen|weergegeven|verwijderd)(?: zonder|\s+op|\s*\n)|(?<![\p{L}\d])(?:lästes|har lästs|blev læst|er læst|ble lest|er lest) |(?<![\p{L}\d])(?:luettiin|on luettu) |(?<![\p{L}\d])został[ao] (?:przeczytan[ay]|odczytan[ay]|usunięt[ay])|(?<![\p{L}\d])byl[ao] (?:přečten|zobrazen|odstraněn)|(?<![\p{L}\d])(?:было|была) прочитано|(?:прочитано|прочтено) [^\n]{0,20}\d|elolvasták|olvasatlanul töröl|未(?:阅读|閱讀|讀取|读取)(?:即|就)被?(?:删除|刪除)|開封されずに削除|a fost (?:citit|șters)|διαβάστηκε |(?<![\p{L}\d])okundu\b|開封されました|に開封|(?:已于|已於)[^\n]{0,60}(?:阅读|閱讀|读取|讀取)|에 읽었습니다|đã được đọc/iu;
const DELETED =
  /deleted(?: without being read)?|ungelesen gelöscht|supprimée?(?: sans avoir été lue?)?|(?:eliminad[ao]|eliminat[ao]|excluída)(?: (?:sin leer|senza essere|sem ser)[^\n.]{0,20})?|verwijderd zonder|usunięt[aoy]|odstraněn[ao]?|удалено|未(?:阅读|閱讀|讀取|读取)(?:即|就)被?(?:删除|刪除)|開封されずに削除|olvasatlanul törölték|未读删除|đã bị xóa/iu;
const OPENS =
  /^\s*(?:(?:your|the) (?:message|document|mail)|this is a (?:return|read) receipt|return receipt|ihre nachricht|votre message|su mensaje|el mensaje|il messaggio|a sua mensagem|a mensagem|sua mensagem|uw bericht|ditt meddelande|din meddelelse|din besked|meldingen|meddelelsen|viestisi|(?:twoja )?wiadomość|vaše zpráva|zpráva|az üzenet|ваше (?:сообщение|письмо)|iletiniz|あなたのメッセージ|您的邮件|您的郵件|您寄给|메시지|thư của bạn)/iu;

// Exchange 2007 to today, Exchange 2003, Postfix's and Sendmail's texts, Courier, Domino.
const DELIVERED: readonly RegExp[] = [
  /(?<![\p{L}\d])your message (?:has been|was) (?:successfully )?(delivered|relayed|expanded) to (?:the following|these|the destination|\d)[^\n]{0,60}/iu,
  /^[ \t]*(?:your )?(?:mail|message)s? (?:was|were|has been) (?:successfully )?(delivered|relayed|expanded)\b[^\n]{0,80}(?:destination|recipient|listed)/imu,
  /(?<![\p{L}\d])delivery to these recipients or (?:groups|distribution lists) is complete, but (?:no )?delivery notification[^\n]{0,80}/iu,
  // The same in other languages: what was delivered, and that the next server promised no notice of its own.
  /^[^\n]{0,140}(?:keine (?:Zustellungs|Übermittlungs)(?:benachrichtigung|bestätigung)[^\n]{0,20} (?:gesendet|gesandt|übermittelt)|aucune notification de (?:remise|distribution) n[’']a été (?:envoyée|renvoyée)|no envió (?:una |ninguna )?notificación de entrega|no se envió ninguna notificación de entrega|non ha inviato (?:alcuna |una )?notifica di recapito|(?:nenhuma|não enviou (?:uma |nenhuma )?)notificação de entrega|geen (?:bezorgings|ontvangst)[^\n]{0,20} (?:verzonden|gestuurd)|inget leveransmeddelande|ingen (?:leveringsmeddelelse|leveringsmelding|leveringskvittering)|не отправил уведомлени[ея] о доставке|nie wysłał (?:żadnego )?powiadomienia o dostarczeniu|配信通知(?:は|が)[^\n]{0,20}送信(?:され|し)て?(?:いません|ません)|(?:没有|未)发送(?:传递|送达)通知|(?:沒有|未)傳送(?:傳遞|送達)通知)[^\n]{0,80}/imu,
  // GroupWise.
  /(?<![\p{L}\d])the message that you sent was (delivered|transferred) to the following:/iu,
  /(?<![\p{L}\d])your message was successfully (delivered) to the destination\(s\)/iu,
  /-{3,} The following addresses had (?:successful delivery notifications|been expanded)[^\n]{0,40}/iu,
  /(?<![\p{L}\d])(?:this is a )?(?:delivery|return) receipt (?:for|from) the (?:mail|message) (?:that )?you sent\b|(?<![\p{L}\d])the message you sent[^\n]{0,80} has been (?:successfully )?(delivered) (?:to|into)\b/iu,
  /(?<![\p{L}\d])the following (?:distribution )?(?:groups?|lists?) (?:was|were|has been|have been) (expanded)\b/iu,
  /(?<![\p{L}\d])ihre nachricht wurde (?:den|an die) folgenden empfängern? (?:zugestellt|übermittelt|weitergeleitet)|(?<![\p{L}\d])votre message a (?:bien )?été (?:remis|transmis|relayé) (?:aux|à) [^\n]{0,30}destinataires?|(?<![\p{L}\d])(?:su|el) mensaje (?:(?:se )?(?:ha|ha sido) (?:sido )?entregado|se entregó) a los siguientes|(?<![\p{L}\d])il messaggio è stato recapitato ai seguenti|(?<![\p{L}\d])a (?:sua )?mensagem foi entregue (?:aos|às|para)|(?<![\p{L}\d])uw bericht is (?:bezorgd|afgeleverd) bij de volgende|(?<![\p{L}\d])(?:ditt )?meddelande(?:t)? har levererats till följande|(?<![\p{L}\d])(?:din|meddelelsen|beskeden) [^\n]{0,20}(?:er|blev|ble) leveret til følgende|(?<![\p{L}\d])meldingen (?:er|ble) levert til følgende|(?<![\p{L}\d])viestisi on toimitettu seuraaville|(?<![\p{L}\d])(?:twoja )?wiadomość została dostarczona do następujących|(?<![\p{L}\d])(?:vaše )?zpráva byla doručena následujícím|(?<![\p{L}\d])(?:ваше )?сообщение (?:было )?доставлено следующим|(?<![\p{L}\d])iletiniz (?:aşağıdaki|şu) alıcılara teslim edildi|次の受信者に(?:メッセージが)?配信(?:され|済み)|(?:您的)?(?:邮件|郵件)(?:已|成功)[^\n]{0,6}(?:传递|送达|傳遞|送達)(?:给|給|至)?以下|다음 받는 사람에게 메시지를 배달|thư của bạn đã được (?:gửi|chuyển) (?:tới|đến) (?:những )?người nhận sau/iu,
];

/**
 * A confirmation that a message arrived or was passed on, written as prose (RFC 3461 NOTIFY=SUCCESS, answered without a report part or
 * pasted as text). The recipients are the addresses in the paragraphs below the sentence. Nothing where the text tells of a failure too.
 */
export function successKind(words: Words): ToldKind | undefined {
  if (isBulk(words.headers)) return undefined;
  for (const pattern of DELIVERED) {
    const said = saidIn(words.notices, pattern, 3000);
    if (!said) continue;
    if (saidIn(words.notices, FAILED, 6000)) return undefined;
    const action = actionOf(said.text, said.match);
    const from = said.match.index + said.match[0].length;
    const own = endOfOwn(said.text.text, from);
    const recipients = findAddresses(said.text.text, from, own)
      .slice(0, 200)
      .flatMap((one): readonly RecipientReport[] => {
        const address = factAt(said.text, one.start, one.end);
        return address ? [{ address, ...(action ? { action } : {}), wrapped: [], attempts: [] }] : [];
      });
    const unique = recipients.filter(
      (one, index) => recipients.findIndex((other) => other.address?.value === one.address?.value) === index,
    );
    // Parcels are delivered too: a report names the mailbox, or a mail system wrote it.
    if (unique.length === 0 && !/mailer-daemon|postmaster|microsoftexchange/i.test(senderOf(words))) continue;
    return { kind: 'success', because: [said.at], recipients: unique };
  }
  return undefined;
}

const FAILED =
  /(?<![\p{L}\d])(?:could ?n(?:o|['’])t be delivered|delivery (?:has )?failed|undeliverable|permanent fatal errors|failed recipients)\b/iu;

function senderOf({ headers }: Words): string {
  return headers?.fields.find((field) => field.name === 'from')?.value ?? '';
}

function actionOf(text: Parameters<typeof factAt>[0], match: RegExpExecArray): Fact<Action> | undefined {
  const word = match.slice(1).find(Boolean);
  const at = word ? match.index + match[0].indexOf(word) : 0;
  return word ? (factAt(text, at, at + word.length, 'action') as Fact<Action> | undefined) : undefined;
}

/** The list ends at the original's Subject or headers, or after 4,000 characters. */
function endOfOwn(text: string, from: number): number {
  const rest = text.slice(from, from + 4000);
  const stop =
    /\n[ \t]*(?:(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|aihe|temat|předmět|тема|konu|件名|主题|主旨|제목|chủ đề|received|return-path|reporting-mta|original message|from)[ \t]*[:：]|-{4,})/iu.exec(
      rest,
    );
  return from + (stop?.index ?? rest.length);
}
