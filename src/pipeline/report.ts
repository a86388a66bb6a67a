import { DIALECTS, UNNAMED } from '../dialects/index.ts';
import type { Opened, PartText, Recognition } from '../model/message.ts';
import type { Fact } from '../model/place.ts';
import type {
  Dialect,
  Generator,
  Reading,
  RecipientReport,
  ReplyLine,
  Report,
  ToldKind,
} from '../model/report.ts';
import { findAddresses, sameAddress } from '../text/address.ts';
import { factAt } from '../text/fact.ts';
import { fieldNamed, headerFieldsOf } from '../text/header-block.ts';
import { present } from '../text/present.ts';
import { readReason } from '../text/prose-reason.ts';
import { findReply } from '../text/reply.ts';
import { findStatus, isUndefinedStatus, statusClass } from '../text/status.ts';
import {
  failedRecipientsField,
  readDeliveryStatus,
  replyLine,
  wrappedLines,
  type DeliveryStatus,
} from './delivery-status.ts';
import { kindOf } from './kind.ts';
import { isRefusal } from './match.ts';
import { readOriginal } from './original.ts';

/**
 * Only what the text says, in the order of trust: delivery-status fields, then what the dialect that wrote the notice reads, which fills
 * gaps and never replaces a field; then `X-Failed-Recipients`; for a bare reply or code, that reply. Never throws: what cannot be read is
 * missing.
 */
export function readReport(opened: Opened): Report {
  const status = readDeliveryStatus(opened);
  const chosen = chooseDialect(opened);
  const reading = chosen?.reading;
  const fields = status?.recipients ?? [];
  const merged = mergeRecipients(fields, reading?.recipients ?? [], opened);
  const told = kindOf(opened, merged, reading, fields.length > 0);
  const { recipients = merged, ...kind } = told.kind === 'ordinary' ? (bareSentence(opened) ?? told) : told;
  const original = readOriginal(opened, reading?.original, recipients);
  const reportDate = dateOfReport(opened);
  const reportingMta = status?.reportingMta ?? reading?.reportingMta;
  const arrivalDate = status?.arrivalDate ?? reading?.arrivalDate;
  return {
    ...kind,
    ...present({
      generator: generatorOf(opened, chosen, status),
      reportingMta,
      receivedFromMta: status?.receivedFromMta,
      arrivalDate,
      reportDate,
      recipients,
      original,
      notice: reading?.notice,
    }),
  };
}

interface Chosen {
  readonly dialect: Dialect;
  readonly recognition: Recognition;
  readonly reading: Reading;
}

/**
 * The dialect that explains the message: one whose product is stated before one whose wording is known, a provider before the product it
 * runs; among equals the one that reads most of the recipients. Order in the list means nothing. Where the chosen one reads nobody, the next that does lends its reading; what
 * no dialect knows is read as plain prose.
 */
function chooseDialect(opened: Opened): Chosen | undefined {
  const candidates: Chosen[] = [];
  for (const dialect of DIALECTS) {
    const recognition = dialect.recognizes(opened);
    if (recognition) candidates.push({ dialect, recognition, reading: dialect.read(opened) });
  }
  const worth = ({ recognition, reading }: Chosen): number =>
    (recognition.confidence === 'stated' ? 1000 : 0) +
    (recognition.provider ? 600 : 0) +
    Math.min(reading.recipients.filter((one) => one.response ?? one.status).length, 50) * 10 +
    Math.min(reading.recipients.length, 9) +
    // What names more proves more: a sentence of its own before a label that others print too.
    Math.min(recognition.at.end - recognition.at.start, 99) / 100;
  const [best, ...others] = candidates.toSorted(
    (a, b) => worth(b) - worth(a) || (a.dialect.id < b.dialect.id ? -1 : 1),
  );
  if (best && best.reading.recipients.length > 0) return best;
  const plain = UNNAMED.recognizes(opened);
  const lender =
    others.find((other) => other.reading.recipients.length > 0)?.reading ??
    (plain ? UNNAMED.read(opened) : undefined);
  if (best) return lender ? { ...best, reading: lend(best.reading, lender) } : best;
  return plain && lender ? { dialect: UNNAMED, recognition: plain, reading: lender } : undefined;
}

/** The recipients of one reading, and what else the other lacks; who wrote the notice stays what it was. */
function lend(own: Reading, lender: Reading): Reading {
  const { product: _another, ...lent } = lender;
  return { ...lent, ...own, recipients: lender.recipients };
}

function generatorOf(
  opened: Opened,
  chosen: Chosen | undefined,
  status: DeliveryStatus | undefined,
): Generator {
  const stated = chosen?.reading.host ?? status?.reportingMta;
  const language = chosen?.reading.language ?? contentLanguage(opened) ?? 'und';
  if (!chosen) return present({ product: 'unknown', host: stated, confidence: 'guessed' as const, language });
  const { dialect, recognition, reading } = chosen;
  return present({
    product: reading.product ?? dialect.id,
    host: stated,
    at: recognition.at,
    confidence: recognition.confidence,
    language,
  });
}

/** RFC 3282 Content-Language of the report. */
function contentLanguage(opened: Opened): string | undefined {
  const headers = opened.texts.find((text) => text.role === 'headers');
  const tag =
    headers && /^content-language[ \t]*:[ \t]*([a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2})/im.exec(headers.text)?.[1];
  return tag?.split('-')[0]?.toLowerCase();
}

function dateOfReport(opened: Opened): Fact | undefined {
  const headers = opened.texts.find((text) => text.role === 'headers');
  const field = headers && headers.text !== '' ? fieldNamed(headerFieldsOf(headers), 'date') : undefined;
  return headers && field ? factAt(headers, field.valueStart, field.end, 'date') : undefined;
}

/** Fields and dialect joined by address; a recipient that only the dialect names is added when no field names any. */
function mergeRecipients(
  fields: readonly RecipientReport[],
  read: readonly RecipientReport[],
  opened: Opened,
): readonly RecipientReport[] {
  if (fields.length > 0) {
    const each = mergeTwice(fields);
    return each.map((one, index) => pastExpiry(fillGaps(one, partner(one, index, each, read))));
  }
  if (read.length > 0) return withFailedField(read, failedRecipientsField(opened)).map(pastExpiry);
  const failed = failedRecipientsField(opened);
  if (failed.length > 0) return failed.map((address) => ({ address, wrapped: [], attempts: [] }));
  const bare = bareReply(opened);
  return bare ? [pastExpiry(bare)] : [];
}

/** A recipient that the report names twice with the same action is one, with all that is said of it. */
function mergeTwice(fields: readonly RecipientReport[]): readonly RecipientReport[] {
  const kept: RecipientReport[] = [];
  for (const one of fields) {
    const same = kept.findIndex(
      (other) =>
        other.address &&
        one.address &&
        sameAddress(other.address.value, one.address.value) &&
        other.action?.value === one.action?.value,
    );
    const known = kept[same];
    if (known) kept[same] = fillGaps(known, one);
    else kept.push(one);
  }
  return kept;
}

function partner(
  one: RecipientReport,
  index: number,
  fields: readonly RecipientReport[],
  read: readonly RecipientReport[],
): RecipientReport | undefined {
  const named = read.find((other) =>
    addressesOf(other).some((address) => addressesOf(one).some((mine) => sameAddress(address, mine))),
  );
  if (named) return named;
  return read.length === fields.length && read.length === 1 ? read[index] : undefined;
}

const addressesOf = (one: RecipientReport): readonly string[] =>
  [one.address?.value, one.originalRecipient?.value].filter((value) => value !== undefined);

/** `one` with what it lacks taken from `other`; a field's value is never replaced, but a status that says nothing (`5.0.0`) yields to one that does. */
function fillGaps(one: RecipientReport, other: RecipientReport | undefined): RecipientReport {
  if (!other) return one;
  const address = one.address?.value.includes('@') || !other.address ? one.address : other.address;
  const status =
    one.status && !(isUndefinedStatus(one.status.value) && other.status)
      ? one.status
      : (other.status ?? one.status);
  const attempts = one.attempts.length > 0 ? one.attempts : other.attempts;
  const wrapped = one.wrapped.length > 0 ? one.wrapped : other.wrapped;
  // `X-UNIX; 75` is a program's exit status: what the notice says of it says more.
  const exit = one.response && /^x-unix;?\s*\d{1,3}$/i.test(one.response.value);
  return {
    ...other,
    ...one,
    ...(exit && other.response ? { response: other.response } : {}),
    ...(address ? { address } : {}),
    ...(status ? { status } : {}),
    attempts,
    wrapped,
  };
}

/**
 * `4.4.7` says that the message was given up, not why (RFC 3463 §3.5, X.4.7), so the status of the last real attempt is the one that
 * counts, whether it is listed or quoted within the reply. A verdict with a code of its own (5.4.316) stays.
 */
function pastExpiry(one: RecipientReport): RecipientReport {
  if (!one.status || !/^[45]\.4\.7$/.test(one.status.value)) return one;
  const attempt = one.attempts.find(
    ({ status }) => status && status.value !== one.status?.value && statusClass(status.value) === '4',
  );
  if (attempt?.status) return { ...one, status: attempt.status };
  const inner = one.wrapped.at(-1);
  if (!inner?.status || inner.status.value === one.status.value) return one;
  return { ...one, status: inner.status, ...(inner.reply ? { reply: inner.reply } : {}) };
}

function withFailedField(
  read: readonly RecipientReport[],
  failed: readonly Fact[],
): readonly RecipientReport[] {
  const [only, second] = read;
  const [address, another] = failed;
  if (only && !second && !only.address && address && !another) return [{ ...only, address }];
  return read;
}

/** A pasted reply or code: the reply is all there is. */
function bareReply(opened: Opened): RecipientReport | undefined {
  const { format } = opened.message.source;
  const text = opened.texts.find((one) => one.role === 'notice');
  if (!text || (format !== 'reply' && format !== 'trace')) return undefined;
  // "host mx.example.com[192.0.2.1] said: 550 …": the end of a paragraph, with the server that spoke.
  if (format === 'reply' && /^\s*host\s/.test(text.text)) {
    const reason = readReason(text, 0, text.text.length);
    if (reason.reply ?? reason.status) return { ...reason, attempts: [] };
  }
  const range = format === 'trace' ? traceReply(text.text) : { start: 0, end: text.text.length };
  const line = replyLine(text, range.start, range.end);
  if (!line || (!findStatus(text.text) && !findReply(text.text))) return undefined;
  const host = /\{FQDN=([^};]{1,253})\}/u.exec(text.text);
  const remoteServer =
    format === 'trace' && host?.[1]
      ? factAt(text, host.index + 6, host.index + 6 + host[1].length, 'host')
      : undefined;
  return {
    ...replyOf(text, line),
    ...(remoteServer ? { remoteServer } : {}),
    wrapped: wrappedLines(text, range.start, range.end),
  };
}

/** A reply that stands alone, and the address in it that is not the sender's. */
function replyOf(text: PartText, line: ReplyLine): RecipientReport {
  const address = findAddresses(text.text).find((one) => !isSender(text.text, one));
  const fact = address ? factAt(text, address.start, address.end) : undefined;
  return {
    ...(fact ? { address: fact } : {}),
    response: line.text,
    ...(line.reply ? { reply: line.reply } : {}),
    ...(line.status ? { status: line.status } : {}),
    wrapped: [],
    attempts: [],
  };
}

/** Longer than this, or of more lines, a pasted text without any code is prose that some person wrote. */
const SENTENCE = { characters: 500, lines: 4 } as const;

/** A refusal of which only the sentence was copied, without its code: `No MX found for domain`. Nothing for what people write. */
function bareSentence(opened: Opened): ToldKind | undefined {
  const text = opened.texts.find((one) => one.role === 'notice');
  if (!text || opened.message.source.format !== 'text') return undefined;
  const words = text.text.trim();
  if (words.length > SENTENCE.characters || words.split('\n').length > SENTENCE.lines) return undefined;
  const line = replyLine(text, 0, text.text.length);
  if (!line || /^[ \t]*(?:from|to|subject)[ \t]*:/im.test(words) || !isRefusal(words)) return undefined;
  return { kind: 'failure', because: [line.text.at], recipients: [replyOf(text, line)] };
}

/** `from=<ana@example.org> to=<…>` of a log line, `<ana@example.org>: Sender address rejected`: not the one that failed. */
function isSender(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return (
    /\b(?:from|sender|return-path|verification failed for)\s?[:=]?\s?<?$/i.test(
      text.slice(Math.max(0, start - 40), start),
    ) || /^>?\s?[:.]{0,3}\s?sender\b/i.test(text.slice(end, end + 20))
  );
}

/** `[{LED=550 5.1.8 …};{MSG=…};{FQDN=…};{IP=…};{LRT=…}]`: LED is the last error of the queue. */
function traceReply(text: string): { readonly start: number; readonly end: number } {
  const found = /\{LED=/u.exec(text);
  if (!found) return { start: 0, end: text.length };
  const start = found.index + found[0].length;
  const close = /\}(?:;\{|\]|$)/u.exec(text.slice(start));
  return { start, end: close ? start + close.index : text.length };
}
