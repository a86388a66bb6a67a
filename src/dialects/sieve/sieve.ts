import type { Opened, PartText, Recognition } from '../../model/message.ts';
import type { Fact } from '../../model/place.ts';
import type { Dialect, Reading } from '../../model/report.ts';
import { findAddresses } from '../../text/address.ts';
import { factAt, placeAt } from '../../text/fact.ts';
import { present } from '../../text/present.ts';
import { readReason } from '../../text/prose-reason.ts';
import { reportHeaders } from '../../text/report-headers.ts';

/**
 * A recipient's own Sieve script that refused (RFC 5429 §2.1.2, `reject` after the message was taken): a sentence, the script's reason,
 * and a disposition notification that says "deleted". Dovecot's Pigeonhole and its delivery agent, Cyrus, James.
 */
export const sieve: Dialect = { id: 'sieve', recognizes, read };

const REJECTED = /^auto-submitted[ \t]*:[ \t]*auto-(?:replied|generated)[ \t]*\(rejected\)/im;
/** The sentence before the reason, which is in the words of whoever wrote the script. */
const SENTENCE =
  /was automatically rejected by Sieve, a mail\s+filtering language\.\s+The following reason was given:|(?:Your message to|Ihre Nachricht an|Votre message à|Su mensaje a|Il messaggio a|A sua mensagem para|Uw bericht aan) <?[^\s<>]{3,320}>? (?:was automatically rejected|wurde automatisch (?:abgelehnt|zurückgewiesen)|a été automatiquement rejeté|fue rechazado automáticamente|è stato (?:rifiutato|respinto) automaticamente|foi rejeitada automaticamente|is automatisch geweigerd)\s?:|(?:was refused by|refused by) the recipient['’]s mail filtering program\.[^:]{0,80}:/u;

/** Translated or rewritten: the reason follows the first line that ends in a colon. */
const FIRST_LINE = /^\s{0,10}[^\n]{8,400}:[ \t]*(?=\n)/u;

function recognizes(opened: Opened): Recognition | undefined {
  const headers = reportHeaders(opened).find((one) => REJECTED.test(one.text));
  const field = headers && REJECTED.exec(headers.text);
  if (headers && field)
    return { at: placeAt(headers, field.index, field.index + field[0].length), confidence: 'stated' };
  const text = noticeOf(opened);
  const said = text && SENTENCE.exec(text.text.slice(0, 2000));
  return text && said
    ? { at: placeAt(text, said.index, said.index + said[0].length), confidence: 'matched' }
    : undefined;
}

/** A forwarded one stands below the words of whoever forwarded it, in a part of its own. */
function noticeOf(opened: Opened): PartText | undefined {
  const notices = opened.texts.filter((text) => text.role === 'notice').slice(0, 4);
  const colon = (text: PartText): boolean => FIRST_LINE.test(text.text.slice(0, 1000));
  return notices.find((text) => SENTENCE.test(text.text.slice(0, 2000))) ?? notices.find(colon) ?? notices[0];
}

function read(opened: Opened): Reading {
  const text = noticeOf(opened);
  const proof = recognizes(opened);
  if (!text || !proof) return { recipients: [] };
  const words = text.text.slice(0, 4000);
  const said = SENTENCE.exec(words) ?? FIRST_LINE.exec(words);
  const start = said ? said.index + said[0].length : 0;
  const reason = readReason(text, start, words.length);
  const address = finalRecipient(opened) ?? (said ? addressIn(text, said.index, start) : undefined);
  return {
    ...present({ product: productOf(opened) }),
    kind: 'failure',
    because: [proof.at],
    recipients: address || said ? [{ ...present({ address }), ...reason, attempts: [] }] : [],
  };
}

function addressIn(text: PartText, start: number, end: number): Fact | undefined {
  const found = findAddresses(text.text, start, end)[0];
  return found ? factAt(text, found.start, found.end) : undefined;
}

const dispositionOf = (opened: Opened): PartText | undefined =>
  opened.texts.find((text) => text.role === 'disposition-notification');

function finalRecipient(opened: Opened): Fact | undefined {
  const part = dispositionOf(opened);
  const field = part && /^final-recipient[ \t]*:[^\n]*/im.exec(part.text);
  return part && field ? addressIn(part, field.index, field.index + field[0].length) : undefined;
}

function productOf(opened: Opened): string | undefined {
  const agent = /^reporting-ua[ \t]*:[^\n]*\b(dovecot|cyrus)\b/im.exec(
    dispositionOf(opened)?.text ?? '',
  )?.[1];
  return agent?.toLowerCase();
}
