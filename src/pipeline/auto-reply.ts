import type { Opened } from '../model/message.ts';
import type { Place } from '../model/place.ts';
import type { ToldKind } from '../model/report.ts';
import { fieldNamed, type Field } from '../text/header-block.ts';
import type { Headers } from './header-fields.ts';
import { fromMailSystem } from './imitation.ts';
import { bare, fieldPlace, fromField, isBulk, saidIn, type Words } from './words.ts';
import { findAddresses } from '../text/address.ts';
import { factAt } from '../text/fact.ts';

/** How sure an automatic reply shows: by what only such replies bear, or by a mark that other automatic mail bears too. */
export type AutoReplyProof = 'plain' | 'marked';

/**
 * An automatic reply and what sort: out of office, a challenge to prove that one is a person, or an acknowledgement. By the subject that
 * mail programs write in the sender's language, or by the marks of RFC 3834 §5 and the older ones beside it. Its recipient is who replied.
 * Newsletters and notifications bear some of the marks (`auto-generated`) but answer nothing, so those count only in an answer. Nothing
 * for any other message; a mail system's own report is none.
 */
export function autoReplyKind(words: Words): (ToldKind & { readonly proof: AutoReplyProof }) | undefined {
  const { headers } = words;
  if (headers && (fromMailSystem(headers) || fieldNamed(headers.fields, 'x-failed-recipients')))
    return undefined;
  if (!headers) return pastedReply(words);
  if (isBulk(headers)) return undefined;
  const mark = markOf(headers);
  const nowhere = headers.fields.find(
    (field) => field.name === 'return-path' && /^<?>?$/.test(field.value.trim()),
  );
  const answers = isAnswer(headers, words.subject);
  // An empty Return-Path is a bounce's too, so it takes an answer to somebody besides.
  const automatic = mark ?? weakMarkOf(headers) ?? (answers ? nowhere : undefined);
  const spoken = AWAY_SUBJECT.test(words.subject);
  const away = saidIn(words.notices, AWAY_WORDS, 3000);
  // Holiday offers are bulk mail too: without a mark of answers the body must speak of absence, or the message answer somebody.
  const hinted =
    AWAY_HINT.test(words.subject) &&
    (mark !== undefined || (automatic !== undefined && (answers || away !== undefined)));
  const isReply =
    spoken ||
    hinted ||
    mark !== undefined ||
    (automatic !== undefined && ((answers && !saidIn(words.notices, REFUSED, 3000)) || away !== undefined));
  if (!isReply) return undefined;
  const subject =
    (spoken || hinted) && words.subjectField ? fieldPlace(headers, words.subjectField) : undefined;
  const because: Place | undefined = subject ?? (automatic ? fieldPlace(headers, automatic) : undefined);
  const acknowledged = ACKNOWLEDGED.test(words.subject);
  return {
    kind: 'auto-reply',
    because: because ? [because] : [],
    autoReply: !acknowledged && (spoken || hinted || away) ? 'out-of-office' : 'acknowledgement',
    recipients: fromField(headers, 'from'),
    proof: spoken ? 'plain' : 'marked',
  };
}

/**
 * A challenge: the recipient's filter holds the message until its sender proves to be a person. By the words of such filters; a request to
 * confirm a subscription or an account is none. Nothing for any other message.
 */
export function challengeKind(opened: Opened, words: Words): ToldKind | undefined {
  const { headers } = words;
  if (opened.texts.some((text) => text.role === 'delivery-status')) return undefined;
  const filter = headers?.fields.find((field) =>
    FILTERS.some(([name, value]) => field.name === name && value.test(field.value)),
  );
  const asked = saidIn(words.notices, CHALLENGE, 3000);
  const named = CHALLENGE_SUBJECT.test(words.subject);
  if (!asked && !(filter && named)) return undefined;
  if (isBulk(headers) && !filter) return undefined;
  if (!filter && (SUBSCRIBES.test(words.subject) || saidIn(words.notices, SUBSCRIBES, 3000)))
    return undefined;
  const because = asked?.at ?? (filter && headers ? fieldPlace(headers, filter) : undefined);
  return {
    kind: 'auto-reply',
    because: because ? [because] : [],
    autoReply: 'challenge',
    recipients: fromField(headers, 'from'),
  };
}

function isAnswer({ fields }: Headers, subject: string): boolean {
  return (
    fields.some((field) => field.name === 'in-reply-to' || field.name === 'references') ||
    /^(?:re|aw|antw|sv|vs|odp|rif|ynt|回复|回覆|답장)\s?[:：]/iu.test(subject)
  );
}

const markOf = ({ fields }: Headers): Field | undefined =>
  fields.find((field) => MARKS.some(([name, value]) => field.name === name && value.test(field.value)));
const weakMarkOf = ({ fields }: Headers): Field | undefined =>
  fields.find((field) => WEAK_MARKS.some(([name, value]) => field.name === name && value.test(field.value)));

// What only answers bear: RFC 3834 §5.2; vacation(1), Gmail, Exchange's rules agent, Apple, CommuniGate, FirstClass, Kerio, cPanel, Plesk, OTRS.
const MARKS: readonly (readonly [string, RegExp])[] = [
  ['auto-submitted', /^auto-replied/i],
  ['x-autoreply', /^(?!no\b|false\b|0\b)\S/i],
  ['x-autorespond', /\S/],
  ['x-autoresponse', /\S/],
  ['x-auto-response', /\S/],
  ['x-auto-reply', /\S/],
  ['x-auto-reply-from', /\S/],
  ['x-autoreply-from', /\S/],
  ['x-mail-autoreply', /\S/],
  ['x-mailer-autoreply', /\S/],
  ['x-autogenerated', /^(?:reply|group)/i],
  ['x-autoresponder', /\S/],
  ['x-vacation', /\S/],
  ['x-apple-action', /^vacation/i],
  ['x-ms-exchange-generated-message-source', /mailbox rules agent/i],
  ['x-ms-exchange-inbox-rules-loop', /\S/],
  ['x-qmail-autoresponder', /\S/],
  ['x-post-messageclass', /autoresponder/i],
  ['delivered-to', /^autoresponder$/i],
  ['precedence', /^auto[_-]?reply/i],
  ['x-precedence', /^auto[_-]?reply/i],
  ['preference', /^auto[_-]?reply/i],
  ['x-amavis-alert', /\bauto-?reply\b/i],
  ['x-zarafa-vacation', /\S/],
  ['x-kopano-vacation', /\S/],
];

const WEAK_MARKS: readonly (readonly [string, RegExp])[] = [
  ['auto-submitted', /^auto-(?:generated|notified)/i],
  ['x-autogenerated', /\S/],
  ['x-auto-response-suppress', /\S/],
  ['precedence', /^(?:bulk|junk)/i],
  ['x-fc-machinegenerated', /true/i],
];

/** What mail programs put before the original's subject, and the subjects of theirs that stand alone. */
const AWAY_SUBJECT =
  /^(?:(?:re|aw|sv|vs|odp|antw)\s?:\s*)?\[?(?:(?:automatic(?:ally generated)?[- ]repl(?:y|ies)|auto(?:matic)?[- ]?(?:response|respond(?:er)?|reply|antwort|svar|cevap)|auto(?:-re)?|automatische antwort|automatisch antwoord|réponse automatique|respuesta autom[aá]tica|risposta automatica|resposta autom[aá]tica|automatiskt svar|automatisk svar|autosvar|automaattinen vastaus|odpowiedź automatyczna|automatyczna odpowiedź|autoodpowiedź|automatick[áa] odpov[eě][dď]|automatikus válasz|automata válasz|răspuns automat|αυτόματη απάντηση|автоматична відповідь|автоматичен отговор|samodejni odgovor|automatski odgovor|resposta automàtica|respondo automatikoa|balasan otomatis|balasan automatik|jawapan automatik|automatinis atsakymas|automaatvastus|automātisk[āa] atbilde|תשובה אוטומטית|رد تلقائي|(?:การ)?ตอบกลับอัตโนมัติ|स्वचालित (?:उत्तर|जवाब)|автоматический ответ|автоответ|otomatik (?:yanıt|cevap)|自动答复|自動回覆|自动回复|自動回復|自动应答|自動応答|自動返信|자동 ?(?:회신|응답)|(?:thư )?trả lời tự động)\]?\s?(?:[:：]|\(|-\s|$)|away from my mail\b|out of (?:the )?office(?: auto-?reply| notification| message)?\s?(?:[:：\]!-]|$|re\b|until)|ooo\s?[:：-]|abwesenheits(?:notiz|meldung|nachricht|assistent)|abwesenheit\s?[:：]|(?:ich bin )?nicht im büro|absence du bureau|absent du bureau|message d['’]absence|fuera de (?:la )?oficina\s?[:：]|ausente de la oficina|fuori ufficio|fora do escrit[oó]rio|afwezigheids(?:bericht|assistent|melding)|afwezig\s?[:：]|frånvaro(?:meddelande|assistent)|frånvarande\s?[:：]|fraværs(?:besked|melding|assistent)|fravær\s?[:：]|ikke (?:til stede|på kontoret)|ej på kontoret|poissaolo(?:ilmoitus|viesti)|poza biurem|nieobecność\s?[:：]|mimo kancelář|nepřítomnost|вне офиса|нет на (?:рабочем )?месте|ofis dışında(?:yım)?|不在通知|不在(?:の|に関する)お知らせ|不在办公室|不在辦公室|外出自动|부재중|vắng mặt\s?[:：]|(?:không có mặt|vắng mặt) (?:ở|tại) văn phòng|ngoài văn phòng)/iu;

/** Subjects that people write too; they tell only beside a mark. */
const AWAY_HINT =
  /(?<![\p{L}\d])(?:out of (?:the )?office|ooo|vacation|on (?:annual |sick |maternity |paternity |parental )?leave|holidays?|away (?:from|until|till)|abwesen|urlaub|außer haus|absen(?:t|ce)|en congés?|en vacances|vacaciones|ausente|ausencia|in ferie|assen(?:te|za)|de férias|ausência|afwezig|(?:op|met) vakantie|semester|frånvar|ferie|fravær|lomalla|poissa|urlop|nieobecn|dovolen|nepřítom|отпуск|отсутств|yıllık izin|izinde)|休假|外出|不在|出差|休暇|휴가|nghỉ phép|vắng mặt/iu;
const AWAY_WORDS =
  /(?<![\p{L}\d])(?:I(?:['’]?m| am| will be)? (?:currently )?(?:out of (?:the )?office|away(?: from| until| on| till)|on (?:vacation|holiday|(?:\w{1,12} )?leave|a business trip)|travell?ing)|(?:out of (?:the )?office|away from (?:my|the) (?:desk|office|mail))|limited access to (?:my )?e-?mail|(?:will )?return(?:ing)? (?:on|to the office|to work)|nicht im (?:büro|haus)|im urlaub|bin (?:ich )?(?:abwesend|außer haus|ab dem)|(?:je suis|actuellement) (?:actuellement )?(?:absent|en congé|en vacances)|de retour le|estoy (?:fuera|ausente|de vacaciones)|estar[ée] (?:fuera|ausente)|szabadságon|concediu|на лятна почивка|в отпуск|у відпустці|na dovolenke|na dopustu|godišnjem odmoru|γραφείο έως|σε άδεια|soc de vacances|sedang cuti|atostogauju|puhkusel|atvaļinājumā|בחופשה|في إجازة|ลาพักร้อน|sono (?:fuori|assente|in ferie)|sar[oò] (?:fuori|assente|in ferie)|estou (?:fora|ausente|de férias)|estarei (?:fora|ausente)|ik ben (?:(?:momenteel|op dit moment) )?(?:afwezig|op vakantie|niet aanwezig)|jag är (?:på semester|borta|ledig|tillbaka)|jeg (?:er|har|holder) (?:på |tilbake |tilbage )?(?:ferie|ute|fraværende|kontoret)|olen (?:lomalla|poissa)|jestem (?:na urlopie|nieobecn|poza)|przebywam na urlopie|jsem (?:na dovolené|mimo)|нахожусь в отпуске|отсутству[юе]|izindeyim|ofis dışındayım)|休假|不在办公室|不在辦公室|外出中|出差|休暇|不在にして|부재중|휴가|nghỉ phép|vắng mặt/iu;
const ACKNOWLEDGED =
  /(?<![\p{L}\d])(?:we (?:have )?received|received your|request received|has been received|thank you for (?:contacting|your (?:enquiry|inquiry|request|order|application))|ticket (?:#|no|created|received)|case (?:#|number|created)|eingangsbestätigung|accusé de réception|confirmación de recepción|ontvangstbevestiging)|\[(?:ticket|case|request)?\s?#?\w{0,6}-?\d{3,}\]|已收到|受け付け|접수/iu;

/** What no acknowledgement says. */
const REFUSED =
  /\b(?:could not be delivered|couldn['’]t be delivered|was not delivered|undeliver(?:able|ed)|delivery (?:has )?failed|no such user|user unknown|mailbox (?:is )?full|nicht zugestellt|non remis|no (?:se )?pudo entregar)\b/iu;

/** What a person pastes of an automatic reply: the printed subject, or its first sentence. */
function pastedReply(words: Words): (ToldKind & { readonly proof: AutoReplyProof }) | undefined {
  const [text] = words.notices;
  if (!text) return undefined;
  const opening = saidIn([text], AWAY_WORDS, 500);
  const spoken = AWAY_SUBJECT.test(words.subject) || AWAY_SUBJECT.test(text.text.slice(0, 200).trim());
  if (
    !spoken &&
    !(
      opening &&
      text.text.length < 3000 &&
      /\b(?:thank(?:s| you) for your (?:e-?mail|message)|I(?:['’]?m| am) (?:currently )?(?:out of|away|on))/iu.test(
        text.text.slice(0, 500),
      )
    )
  )
    return undefined;
  const from =
    /^[ \t]*(?:from|von|de|da|van|från|fra|od|от|寄件者|发件人|差出人)[ \t]*[:：]([^\n]{1,300})/imu.exec(
      text.text.slice(0, 600),
    );
  const at = from?.[1] ? from.index + from[0].length - from[1].length : 0;
  const found = from?.[1] ? findAddresses(text.text, at, at + from[1].length).at(-1) : undefined;
  return {
    kind: 'auto-reply',
    because: opening ? [opening.at] : [],
    autoReply: 'out-of-office',
    recipients: found ? bare(factAt(text, found.start, found.end)) : [],
    proof: spoken ? 'plain' : 'marked',
  };
}

// TMDA, Active Spam Killer, qconfirm, Boxbe, Spam Arrest, ChoiceMail, Sendio, MailInBlack, BitBounce, EarthLink, UOL.
const FILTERS: readonly (readonly [string, RegExp])[] = [
  ['x-delivery-agent', /\btmda\b/i],
  ['x-tmda-fingerprint', /\S/],
  ['x-ask-auth', /\S/],
  ['x-confirmation', /\S/],
  ['x-boxbe-notification', /\S/],
  [
    'from',
    /@(?:[a-z0-9.-]{1,60}\.)?(?:boxbe|spamarrest|mailinblack|bitbounce|digiportal|sendio|0spam|knowspam|spamlion)\.(?:com|net|org|fr)\b|\bauto-confirm\b|-confirm(?:-|@)/i,
  ],
  ['reply-to', /-confirm(?:-|@)|\+confirm[+@-]|-c(?:onf)?\.[0-9a-f]{6,}|boxbe|spamarrest/i],
];
const CHALLENGE_SUBJECT =
  /(?<![\p{L}\d])(?:please (?:confirm|verify|authenticate)|confirm(?:ation)? (?:your|of your|required|requested|needed)|verif(?:y|ication)|sender (?:verification|authentication|validation)|action required|challenge|waiting list|authenti|anti-?spam)/iu;
const CHALLENGE =
  /(?<![\p{L}\d])(?:confirm|prove|verify|show|check|ensure)(?:ing|s)? (?:that |to me that )?(?:you(?:['’]re| are)|it(?:['’]s| is)) (?:an? |not an? |indeed )?(?:real |living |actual |legitimate )?(?:human|person|robot|spammer|sender|machine|automated)|(?<![\p{L}\d])(?:confirm|authenticate|verify|release|approve) (?:the )?(?:delivery of )?(?:your|this) (?:message|mail|e-?mail) (?:so|before|in order|to (?:be|have)|by|and|will be)\b|(?<![\p{L}\d])your (?:message|mail|e-?mail)[^\n]{0,120} (?:is|has been|was|will be) (?:being )?(?:held|placed on hold|waiting|quarantined|put on (?:the|a) (?:guest|waiting) list|queued)[\s\S]{0,160}?\b(?:confirm|verif|authenticat|until you|reply to this|click|approv|captcha)|(?<![\p{L}\d])complete (?:the|this|a) (?:short |one-time |simple |quick )?(?:sender )?(?:verification|authentication|confirmation|challenge) (?:process|step|form|page)?\b|(?<![\p{L}\d])(?:one[- ]time|sender) (?:sender )?(?:verification|confirmation|authentication|validation) (?:request|process|is required|message|step)|(?<![\p{L}\d])challenge[-/ ]response\b|(?<![\p{L}\d])(?:guest|waiting|pending) list\b[^\n]{0,200}\b(?:approv|verif|deliver|confirm)|(?<![\p{L}\d])bestätigen sie[^\n]{0,60}(?:kein roboter|ein mensch|ihre nachricht)|(?<![\p{L}\d])(?:identifiez|authentifiez)-vous\b|(?<![\p{L}\d])(?:merci de|veuillez) vous (?:authentifier|identifier)\b|(?<![\p{L}\d])(?:para que|até que) sua mensagem seja (?:encaminhada|entregue)[^\n]{0,60}clique|\bTIRA-TEIMA\b|(?<![\p{L}\d])prouve[rz] que vous (?:êtes|n['’]êtes pas)|(?<![\p{L}\d])confirme que (?:es|usted es|no es|você) [^\n]{0,20}(?:humano|persona|pessoa|robot)|(?<![\p{L}\d])сообщение (?:задержано|ожидает)[^\n]{0,100}подтверд/iu;
const SUBSCRIBES =
  /(?<![\p{L}\d])(?:subscri(?:be|ption|bing)|newsletter|mailing list|(?:your|an|the) (?:new )?account|sign(?:ed|ing)?[- ]?up|registr|password|log ?in|abonnement|abonnieren|anmeldung|inscription|suscripci)/iu;
