import type { Opened, PartText, Recognition } from '../../model/message.ts';
import type { Place } from '../../model/place.ts';
import type { Dialect, Reading, RecipientReport } from '../../model/report.ts';
import { findAddresses, sameAddress, type AddressAt } from '../../text/address.ts';
import { DELAY_WORDS } from '../../text/delay-words.ts';
import { factAt, placeAt } from '../../text/fact.ts';
import { headerFieldsOf } from '../../text/header-block.ts';
import { readReason, type Reason } from '../../text/prose-reason.ts';
import { readNotice, readProse } from '../../text/prose.ts';
import { automaticSender, reportHeaders } from '../../text/report-headers.ts';
import { BOUNCE_SUBJECT, FAILURE_WORDS, UNNAMED_FORM } from './words.ts';

/**
 * What no dialect knows: prose that names a failed address or quotes a server's refusal, from a sender that only machines use. The product
 * stays `unknown`. One sign alone proves nothing: people quote bounces, newsletters say "undeliverable", spam imitates both.
 */
export const unnamed: Dialect = { id: 'unknown', recognizes, read };

function recognizes(opened: Opened): Recognition | undefined {
  const seen = signs(opened);
  return seen ? { at: seen.at, confidence: 'matched' } : undefined;
}

function read(opened: Opened): Reading {
  const seen = signs(opened);
  const prose = readNotice(opened, UNNAMED_FORM);
  if (!seen || !prose) return { recipients: [] };
  const listed = prose.recipients.filter((one) =>
    seen.needsCode
      ? hasCode(one)
      : seen.sure || hasCode(one) || one.response !== undefined || isPastedNotice(opened, one),
  );
  const recipients = listed.some((one) => one.address) ? listed : (onlyAddress(opened, seen) ?? listed);
  const words = prose.text.text.slice(0, Math.min(prose.end, 6000));
  const subject = subjectOf(opened)?.words ?? '';
  const delayed = DELAY_WORDS.exec(words);
  const kind = (delayed ?? DELAY_WORDS.exec(subject) ?? /\(Delay\)/.exec(subject)) ? 'delay' : 'failure';
  return {
    ...(recipients.length > 0 || seen.sure
      ? {
          kind,
          because: [
            delayed ? placeAt(prose.text, delayed.index, delayed.index + delayed[0].length) : seen.at,
          ],
        }
      : {}),
    recipients,
    ...(prose.original ? { original: prose.original } : {}),
  };
}

/** Of a short pasted notice the sentence and a list of addresses are enough: nobody else writes both. */
function isPastedNotice(opened: Opened, { address }: RecipientReport): boolean {
  const length = opened.texts.reduce((sum, text) => sum + text.text.length, 0);
  return reportHeaders(opened).length === 0 && length < 2000 && address?.value.includes('@') === true;
}

/** Who else is named in a bounce: the sender's own address, the system's, those to write to, message identifiers. */
const OTHERS =
  /^(?:post-?master|mailer-?daemon|mail-?daemon|abuse|support|help(?:desk)?|service|webmaster|admin(?:istrator)?|no-?reply|info|contact|root)@/iu;
const NO_RECIPIENT =
  /(?:message-?id|identifi(?:er|cativo)|\bid|from|sender|expéditeur|absender(?:adresse)?|remitente|mittente|remetente|afzender|avsändare|avsender|afsender|lähettäjä|nadawc[ay]|odesílatel|feladó|отправител[ья]|gönderen|差出人|送信者|发件人|發件人|寄件者|보낸 ?사람|người gửi|von|de la part de|reply-?to|contact|write to|mailto:(?:support|help))[^\n]{0,12}$/iu;
const MOST_READ = 8000;

/**
 * Where the sender, the subject and the sentence all say bounce and no mark of a list is known, the one address that the notice names
 * besides its own; of several those that stand alone on their lines. The reason is the reply beside it, else its sentence.
 */
function onlyAddress(opened: Opened, seen: Signs): readonly RecipientReport[] | undefined {
  // What was pasted shows no sender; there the reply beside the address has to tell.
  const pasted = reportHeaders(opened).length === 0;
  if (!seen.sure && !pasted) return undefined;
  const own = new Set(ownAddresses(opened));
  for (const text of opened.texts.filter((one) => one.role === 'notice').slice(0, 4)) {
    const end = Math.min(readProse(text, UNNAMED_FORM).end, MOST_READ);
    const named = findAddresses(text.text, 0, end).filter(
      (one, index, all) =>
        one.value.includes('.', one.value.indexOf('@')) &&
        !own.has(one.value.toLowerCase()) &&
        !OTHERS.test(one.value) &&
        !NO_RECIPIENT.test(text.text.slice(Math.max(0, one.start - 60), one.start)) &&
        all.findIndex((other) => sameAddress(other.value, one.value)) === index,
    );
    const alone = named.length > 1 ? named.filter((one) => standsAlone(text.text, one)) : named;
    if (alone.length === 0) continue;
    const told = alone.map((one, index) => {
      const address = factAt(text, one.start, one.end);
      const from = alone.length > 1 ? one.end : lineStart(text.text, one.start);
      const reason = reasonNear(text, from, alone[index + 1]?.start ?? end);
      return { ...(address ? { address } : {}), ...reason, attempts: [] };
    });
    return seen.sure || told.every(hasCode) ? told : undefined;
  }
  return undefined;
}

/** The first paragraph from `from` that quotes a reply or a status; without one, the first. */
function reasonNear(text: PartText, from: number, end: number): Reason {
  const whole = readReason(text, from, end);
  if (whole.reply ?? whole.status) return whole;
  const stop = /\n[ \t]*\n/u.exec(text.text.slice(from, end));
  return readReason(text, from, stop ? from + stop.index : end);
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at) + 1;

function standsAlone(text: string, { start, end }: AddressAt): boolean {
  const stop = text.indexOf('\n', end);
  const around = text.slice(lineStart(text, start), start) + text.slice(end, stop < 0 ? text.length : stop);
  return /^[\s<>"'*•·:,;()[\]-]*$/u.test(around);
}

/** Addresses of the report itself: whom it is from and to, and who sent the original. */
function ownAddresses(opened: Opened): readonly string[] {
  const texts = [
    ...reportHeaders(opened),
    ...opened.texts.filter((text) => text.role === 'original-headers'),
  ];
  return texts.flatMap((text) =>
    headerFieldsOf(text)
      .filter(({ name }) => (text.role === 'original-headers' ? FROM : OWN).test(name))
      .flatMap((field) => findAddresses(text.text, field.valueStart, field.end))
      .map(({ value }) => value.toLowerCase()),
  );
}

const FROM = /^(?:from|sender|return-path|reply-to)$/;
const OWN = /^(?:from|sender|return-path|reply-to|to|cc|delivered-to|x-original-to|envelope-to|message-id)$/;

const hasCode = (one: RecipientReport): boolean => one.reply !== undefined || one.status !== undefined;

interface Signs {
  readonly at: Place;
  /** The sender, the subject and the sentences all say so. */
  readonly sure: boolean;
  /** The sender says nothing: a shop writes "delivery failed" too, so a recipient must come with a code. */
  readonly needsCode?: true;
}

/** An automatic sender (RFC 3834 §2, RFC 5321 §4.5.5), a subject, a sentence: two of the three make it a bounce, and the sentence must be one. */
function signs(opened: Opened): Signs | undefined {
  const notices = opened.texts.filter((text) => text.role === 'notice');
  const sentence = notices.map((text) => sentenceIn(text)).find((place) => place !== undefined);
  const [headers] = reportHeaders(opened);
  // In a language not known here, or in bytes that no charset explains, the quoted refusal takes the sentence's place.
  const notice =
    sentence ?? (headers ? notices.map(refusalIn).find((place) => place !== undefined) : undefined);
  if (!notice && headers) return bySubject(opened, headers);
  if (!notice) return undefined;
  // Pasted text: a line of its own may still show the subject.
  if (!headers) return { at: notice, sure: opened.texts.some(showsSubject) };
  if (LISTED.test(headers.text) || REPLY_TO_A_PERSON.test(headers.text)) return undefined;
  const sender = automaticSender(headers);
  const subject = subjectOf(opened);
  const told = subject && BOUNCE_SUBJECT.test(subject.words);
  if (!sender && !told) return undefined;
  if (!sentence && !(sender && told)) return undefined;
  if (!sender) return ANSWERED.test(headers.text) ? undefined : { at: notice, sure: false, needsCode: true };
  const daemon = /^from[ \t]*:[^\n]{0,200}\bmailer-?daemon@/im.test(headers.text);
  return { at: placeAt(headers, sender.start, sender.end), sure: told === true || daemon };
}

/** A mailing list or a newsletter. RFC 2919, RFC 2369. */
const LISTED =
  /^(?:list-unsubscribe|list-id|list-post|x-campaign(?:-?id)?|feedback-id|x-mailchimp[a-z-]{0,20})[ \t]*:/im;
/** Two of what a mail program writes for a person. */
const ANSWERED = /^(?:in-reply-to|references)[ \t]*:/im;
const REPLY_TO_A_PERSON =
  /^subject[ \t]*:[ \t]*(?:re|aw|sv|odp|antw|tr|fw|fwd|wg)[ \t]*:[^\n]*\n(?:[\s\S]{0,8000}?\n)?(?:user-agent|x-mailer)[ \t]*:/im;

const showsSubject = (text: PartText): boolean => {
  const line =
    /^[ \t>|*]{0,8}(?:subject|betreff|objet|asunto|assunto|oggetto|temat|chủ đề|emne|ämne|onderwerp|件名|主题|主旨|тема)\*{0,2}[ \t]?[:：]([^\n]{1,300})/imu.exec(
      text.text.slice(0, 1500),
    );
  return text.role === 'notice' && line !== null && BOUNCE_SUBJECT.test(line[1] ?? '');
};

function sentenceIn(text: PartText): Place | undefined {
  const match = FAILURE_WORDS.exec(text.text.slice(0, 6000)) ?? DELAY_WORDS.exec(text.text.slice(0, 6000));
  return match ? placeAt(text, match.index, match.index + match[0].length) : undefined;
}

// Subjects that no translation touches, on a letter in a language that is not known here.
const DSN_SUBJECT =
  /^(?:delivery status notification \((?:failure|delay)\)|undelivered mail returned to sender|returned mail:|mail delivery failed|failure notice)/iu;

function bySubject(opened: Opened, headers: PartText): Signs | undefined {
  const sender = automaticSender(headers);
  const subject = subjectOf(opened)?.words.trim() ?? '';
  if (!sender || !DSN_SUBJECT.test(subject) || LISTED.test(headers.text)) return undefined;
  return { at: placeAt(headers, sender.start, sender.end), sure: true };
}

function refusalIn(text: PartText): Place | undefined {
  const match = REFUSAL.exec(text.text.slice(0, 6000));
  return match ? placeAt(text, match.index, match.index + match[0].length) : undefined;
}

/** `550 5.1.1 …`, `552 Mailbox full`: a refusal of RFC 5321 §4.2 that a line or a mark opens. */
const REFUSAL =
  /(?:^|[\n:：;('"“>]|said)\s{0,8}(?:4[25]\d|5[05]\d)[ -](?:[45]\.\d{1,3}\.\d{1,3}\b|(?!(?:messages|mails|e-?mails|recipients|users)\b)[A-Za-z<][^\n]{4,80})/u;

function subjectOf(opened: Opened): { readonly words: string } | undefined {
  const [headers] = reportHeaders(opened);
  const line = headers && /^subject[ \t]*:[ \t]*([^\n]*(?:\n[ \t][^\n]*){0,5})/im.exec(headers.text);
  return line?.[1] === undefined ? undefined : { words: line[1].replace(/\s+/g, ' ') };
}
