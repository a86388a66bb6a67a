import type { Opened } from '../model/message.ts';
import type { Place } from '../model/place.ts';
import type { RecipientReport } from '../model/report.ts';
import { fieldNamed } from '../text/header-block.ts';
import type { Headers } from './header-fields.ts';
import { isBulk, type Words } from './words.ts';

// The local parts by which mail systems sign (RFC 2142 §5, RFC 3464 §2), with the spellings of their kin.
const SYSTEM =
  /^(?:"?[^"<>\n]{0,120}"?\s*<?)?(?:mailer[-_.]?daemon|mail[-_.]?daemon|mailerdaemon|post[-_.]?master|poostmaster|mail[-_.]?(?:delivery|system|admin(?:istrator)?)|mdaemon|system[-_.]?(?:administrator|attendant)|microsoftexchange[0-9a-f]{6,64}|mailnull|bounces?|no-?bounce)(?=[@>\s+]|$)|\b(?:mail delivery (?:system|subsystem|service)|mail administrator|microsoft outlook|system administrator)\b/i;

/** True when the message says that a mail system wrote it: by its From, an empty From, or the fields that only reports bear. */
export function fromMailSystem({ fields }: Headers): boolean {
  const from = fieldNamed(fields, 'from');
  if (fields.some((field) => field.name === 'x-ms-exchange-message-is-ndr')) return true;
  return from !== undefined && (SYSTEM.test(from.value.slice(0, 400)) || /^\s*(?:<>)?\s*$/.test(from.value));
}

/** The field by which a mail system says that the message is a bounce, where nothing else could be read of it; or nothing. */
export function bounceMark(headers: Headers | undefined): Place | undefined {
  if (!headers || !fromMailSystem(headers)) return undefined;
  const field = fieldNamed(headers.fields, 'x-failed-recipients');
  return field
    ? {
        part: headers.text.index,
        start: field.start,
        end: field.end,
        excerpt: headers.text.text.slice(field.start, Math.min(field.end, field.start + 200)),
      }
    : undefined;
}

/** A forwarded or answered message in the languages of mail programs. */
const FORWARDED =
  /^(?:\[[^\]]{1,60}\]\s*)?(?:fwd?|re|wg|aw|tr|rv|rif|enc|doorst|antw|vb|sv|vs|vl|i|pd|odp|fs|ilt|ynt|转发|轉寄|回复|回覆|転送|전달|답장|chuyển tiếp)\s?[:：]/iu;

/** What imitations want their reader to do; no mail system asks for it. */
const LURE =
  /(?<![\p{L}\d])(?:(?:release|retrieve|recover|restore|unblock|review|download|view|read) (?:your |the |these |all |my |pending |undelivered |incoming |held |blocked |queued |suspended |quarantined |new |delayed |\(?\d{1,3}\)? )*(?:messages?|e-?mails?|mails?)\b(?! header)|(?:re-?)?(?:confirm|verify|validate|authenticate|update|upgrade|re-?activate|sync(?:hronize)?) (?:your |the |my |this )?(?:e-?mail |mail |mailbox |web ?mail )?(?:account|mailbox|password|identity|ownership|credentials|storage|quota|e-?mail address)|keep (?:using )?(?:my |your )?(?:same |current )?password|(?:click|tap|press|use the (?:button|link))(?: on)?(?: the)? ?(?:here|below|button|link)|(?:you have|there are) \(?\d{1,3}\)? (?:\w{1,12} )?(?:undelivered|pending|incoming|held|unreceived|blocked|clustered|suspended|quarantined)|(?:undelivered|pending|held|clustered) (?:messages|mails|emails) (?:will be (?:deleted|lost)|found))/iu;

/** Where the system's own words end: what it returns may say anything. */
const RETURNED =
  /^[ \t>]*(?:-{3,}|(?:received|return-path|message-id|x-[a-z-]{3,40})[ \t]?:|[^\n]{0,60}(?:original message|copy of (?:the|your) message))/imu;

const lures = (words: Words): boolean =>
  words.notices.some((text) => {
    const own = text.text.slice(0, 4000);
    return LURE.test(own.slice(0, RETURNED.exec(own)?.index ?? own.length));
  });

/**
 * True when a message only looks like a bounce: it came by mail, no mail system signed it (or signed one that names nobody), it holds no
 * report part, it is not forwarded or answered by a person, and it is a mailing (RFC 2369) that quotes no refusal, or wants its reader to
 * release messages, confirm an account or click. What is pasted without headers imitates one when it wants that, or shows such a sender and names nobody, and quotes no
 * server's reply.
 */
export function imitatesBounce(
  opened: Opened,
  words: Words,
  recipients: readonly RecipientReport[],
): boolean {
  const { headers } = words;
  if (opened.texts.some((text) => text.role === 'delivery-status' || text.role === 'original-headers'))
    return false;
  const refused = recipients.some((one) => one.reply ?? one.status);
  if (!headers) {
    const named = recipients.some((one) => one.address?.value.includes('@'));
    return !refused && (lures(words) || (!named && isPrintedByAnother(words)));
  }
  // Anyone can sign as a mail system: one that wants its reader to click and names nobody who failed is none.
  const named = recipients.some((one) => one.address);
  if (fromMailSystem(headers) && !hasForeignSender(headers) && (named || !lures(words))) return false;
  if (FORWARDED.test(words.subject)) return false;
  const quoted = recipients.some((one) => one.address && (one.reply ?? one.status));
  // A list manager's own notes bear the marks of what it distributes; Mailman says which are its own.
  const administrative = fieldNamed(headers.fields, 'x-list-administrivia') !== undefined;
  return (isBulk(headers) && !quoted && !administrative) || lures(words);
}

/** A forwarded one alone. */
const PASSED_ON =
  /^(?:\[[^\]]{1,60}\]\s*)?(?:fwd?|wg|tr|rv|enc|doorst|vb|vl|pd|ilt|转发|轉寄|転送|전달|chuyển tiếp)\s?[:：]/iu;
const PRINTED_FROM =
  /^[ \t>|*]{0,8}(?:from|von|de|da|van|från|fra|od|от|từ|发件人|寄件者|差出人)\*{0,2}[ \t]?[:：][ \t]*([^\n]{1,300})/imu;

/** Pasted with the lines a mail program prints, by a sender that is no mail system: a shop, a courier, a newsletter. */
function isPrintedByAnother({ notices, subject }: Words): boolean {
  const from = PRINTED_FROM.exec(notices[0]?.text.slice(0, 600) ?? '')?.[1];
  return from !== undefined && from.includes('@') && !SYSTEM.test(from) && !PASSED_ON.test(subject);
}

/** A bounce has no sender to return to (RFC 5321 §4.5.5); a Return-Path with a mailbox that is no mail system's was somebody's. */
function hasForeignSender({ fields }: Headers): boolean {
  const path = fieldNamed(fields, 'return-path');
  if (!path) return false;
  const value = path.value.replace(/[<>\s]/g, '');
  return (
    value.includes('@') &&
    !SYSTEM.test(value) &&
    !/\b(?:noreply|no-reply|donotreply|prvs=|bounce)/i.test(value)
  );
}
