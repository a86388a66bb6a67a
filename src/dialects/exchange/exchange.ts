import type { Opened, PartText, Recognition } from '../../model/message.ts';
import type { Fact } from '../../model/place.ts';
import type { Attempt, Dialect, Original, Reading, RecipientReport, ReplyLine } from '../../model/report.ts';
import { findAddresses, readAddress, sameAddress, type AddressAt } from '../../text/address.ts';
import { factAt, placeAt } from '../../text/fact.ts';
import { readReply, splitWrapped } from '../../text/reply.ts';
import { mayMatch } from '../../text/may-match.ts';
import { readFixOwner } from './fix-owner.ts';
import { patternOf, type LabelId } from './labels.ts';
import { findNotice, labelOf, valueOf, type Notice, type Range } from './notice.ts';
import { findQuotedReplies, type QuotedReply } from './responses.ts';

/** Exchange from 2000 to today, on premises and online: one family of labels, three ways to quote a reply. */
export const exchange: Dialect = { id: 'exchange', recognizes, read };

/** Labels that no other system prints; the short ones ("Error:", "Subject:") prove nothing. */
const TELLING: ReadonlySet<LabelId> = new Set<LabelId>([
  'failed-recipients',
  'delayed-recipients',
  'rejected-addresses',
  'rejected-by-organization',
  'diagnostics',
  'generating-server',
  'admins',
  'original-details',
  'dsn-generated-by',
  'sent-by-2007',
  'recipient-address',
  'error-details',
  'rejected-by',
]);
const TELLING_WORDS = patternOf([...TELLING]);

function recognizes(opened: Opened): Recognition | undefined {
  const headers = opened.texts.find((text) => text.role === 'headers');
  // The field is present and empty in what Exchange Online sends.
  const mark = headers && /^x-ms-exchange-message-is-ndr[ \t]*:/im.exec(headers.text);
  if (headers && mark)
    return { at: placeAt(headers, mark.index, mark.index + mark[0].length), confidence: 'stated' };
  const worded = opened.texts.some((text) => text.role === 'notice' && mayMatch(text, TELLING_WORDS));
  const notice = worded ? findNotice(opened) : undefined;
  const told = notice?.labels.find((hit) => TELLING.has(hit.id));
  if (notice && told) {
    const count = new Set(notice.labels.filter((hit) => TELLING.has(hit.id)).map((hit) => hit.id)).size;
    return { at: placeAt(notice.text, told.start, told.end), confidence: count >= 2 ? 'stated' : 'matched' };
  }
  const reply = opened.texts.find(
    (text) =>
      text.role === 'notice' &&
      text.text.length < 20_000 &&
      (text.text.includes('#SMTP#') || (mayMatch(text, DIAGRAM) && DIAGRAM.test(text.text))),
  );
  const found = reply && (/#SMTP#/.exec(reply.text) ?? DIAGRAM.exec(reply.text));
  if (reply && found)
    return { at: placeAt(reply, found.index, found.index + found[0].length), confidence: 'matched' };
  return onlineReport(opened);
}

/** A report whose prose was lost or rewritten: only Exchange Online's own servers bear the names in its Reporting-MTA. */
function onlineReport(opened: Opened): Recognition | undefined {
  // In a text for people only where that was pasted: in a mail somebody may quote it.
  const pasted = opened.texts.every((text) => text.role !== 'headers' || text.text === '');
  for (const text of opened.texts) {
    if (text.role !== 'delivery-status' && !(pasted && text.role === 'notice')) continue;
    const field = /^[ \t>]{0,8}reporting-mta[ \t]*:[^\n]{1,400}/im.exec(text.text.slice(0, 20_000));
    if (field && ONLINE.test(field[0]))
      return { at: placeAt(text, field.index, field.index + field[0].length), confidence: 'matched' };
  }
  return undefined;
}

/** The diagram's two lines in flattened text, and the sentence before them. */
const DIAGRAM =
  /\bYour message to [^\n]{1,320} couldn(?:'|’)t be delivered\b|\bOffice 365\b[^\n]{0,200}\s+(?:Sender\s+)?Action Required\b/u;

function read(opened: Opened): Reading {
  const notice = findNotice(opened) ?? bareNotice(opened);
  const product = productOf(opened, notice);
  if (!notice) return { product, recipients: [] };
  const host =
    hostOf(notice, 'sent-by') ?? hostOf(notice, 'dsn-generated-by') ?? hostOf(notice, 'generating-server');
  const fixOwner = readFixOwner(opened, notice);
  const recipients = withDefaults(notice, readRecipients(notice));
  const delayed =
    labelOf(notice, 'delayed-recipients') !== undefined && labelOf(notice, 'failed-recipients') === undefined;
  const told = notice.labels.find((hit) => TELLING.has(hit.id)) ?? notice.labels[0];
  return {
    product,
    kind: delayed ? 'delay' : 'failure',
    because: told ? [placeAt(notice.text, told.start, told.end)] : [],
    ...(host ? { host } : {}),
    language: languageOf(notice),
    recipients,
    original: originalOf(notice),
    ...(fixOwner ? { notice: fixOwner } : {}),
  };
}

function bareNotice(opened: Opened): Notice | undefined {
  const text = opened.texts.find((one) => one.role === 'notice');
  return text ? { text, labels: [], all: [], end: text.text.length, headersStart: undefined } : undefined;
}

const ONLINE =
  /\b[a-z0-9.-]{1,200}\.(?:prod\.outlook\.com|protection\.outlook\.com|prod\.exchangelabs\.com|outlook\.office365\.com)\b/i;

/** Exchange Online shows by its hosts (`*.prod.outlook.com`), its newest-style headings or its header field; what is left is a server of one's own. */
function productOf(opened: Opened, notice: Notice | undefined): string {
  if (notice && labelOf(notice, 'sent-by-2007')) return 'exchange-server';
  const generating =
    notice &&
    (labelOf(notice, 'generating-server') ??
      labelOf(notice, 'dsn-generated-by') ??
      labelOf(notice, 'sent-by'));
  const range = notice && generating ? valueOf(notice, generating) : undefined;
  if (notice && range && ONLINE.test(notice.text.text.slice(range.start, range.end)))
    return 'exchange-online';
  if (onlineReport(opened)) return 'exchange-online';
  if (
    notice &&
    ['how-to-fix', 'admins', 'original-details', 'error-details', 'hops'].some((id) =>
      notice.labels.some((hit) => hit.id === id),
    )
  )
    return 'exchange-online';
  const headers = opened.texts.find((text) => text.role === 'headers');
  if (
    headers &&
    /^x-ms-exchange-message-is-ndr/im.test(headers.text) &&
    /^x-ms-(?:office365|publictraffictype)/im.test(headers.text)
  )
    return 'exchange-online';
  if (notice && /\bOffice 365\b/.test(notice.text.text.slice(0, Math.min(notice.end, 4000))))
    return 'exchange-online';
  return 'exchange-server';
}

function languageOf(notice: Notice): string {
  const counts = new Map<string, number>();
  for (const hit of notice.all) {
    for (const language of hit.languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const best = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return best?.[0] ?? 'und';
}

function hostOf(
  notice: Notice,
  id:
    | 'generating-server'
    | 'dsn-generated-by'
    | 'sent-by'
    | 'rejected-by'
    | 'remote-server'
    | 'receiving-server',
): Fact | undefined {
  const hit = labelOf(notice, id);
  const range = hit ? valueOf(notice, hit) : undefined;
  if (!range) return undefined;
  const words = notice.text.text.slice(range.start, range.end);
  const host = /^[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,252})/.exec(words)?.[0].replace(/\.$/, '');
  return host ? factAt(notice.text, range.start, range.start + host.length, 'host') : undefined;
}

const factOf = (
  text: PartText,
  range: Range | undefined,
  by?: Parameters<typeof factAt>[3],
): Fact | undefined => (range ? factAt(text, range.start, range.end, by) : undefined);

/** The reply in a range as facts: the whole words, the code, the status. */
export function replyFacts(text: PartText, range: Range): ReplyLine | undefined {
  const whole = factAt(text, range.start, range.end, 'joined');
  if (!whole) return undefined;
  const read = readReply(text.text, range.start, range.end);
  const reply = read.reply ? factAt(text, read.reply.start, read.reply.end, 'reply') : undefined;
  const status = read.status ? factAt(text, read.status.start, read.status.end, 'status') : undefined;
  return { text: whole, ...(reply ? { reply } : {}), ...(status ? { status } : {}) };
}

function wrappedFacts(text: PartText, range: Range): readonly ReplyLine[] {
  return splitWrapped(text.text, range.start, range.end).flatMap((span) => replyFacts(text, span) ?? []);
}

/** Recipients in the order of trust: the diagnostic block, the newest style's details, then the lists above them. */
function readRecipients(notice: Notice): readonly RecipientReport[] {
  const block = readDiagnosticBlock(notice);
  if (block.some((one) => one.address)) return withNames(notice, block);
  const newest = readNewestStyle(notice);
  if (newest.length > 0) return newest;
  const listed = readListed(notice);
  if (listed.length === 0) return block;
  const only = block[0];
  return only && block.length === 1 ? listed.map((one) => ({ ...one, ...only })) : listed;
}

/**
 * The block under "Diagnostic information for administrators": an address, then what was said of it, as often as there are recipients.
 * Lines do not matter; pasting may have joined them all.
 */
function readDiagnosticBlock(notice: Notice): readonly RecipientReport[] {
  const text = notice.text.text;
  const start = labelOf(notice, 'generating-server')?.end ?? labelOf(notice, 'diagnostics')?.end;
  const all = findQuotedReplies(text, 0, notice.end);
  // The reply may stand above the block, among what the notice tells its reader.
  const inBlock = all.filter((reply) => reply.start >= (start ?? 0));
  const replies = inBlock.length > 0 ? inBlock : all;
  if (start === undefined && replies.length === 0) return [];
  const from = inBlock.length > 0 || replies.length === 0 ? (start ?? 0) : 0;
  const inReply = (at: number): boolean => replies.some((reply) => at >= reply.start && at < reply.end);
  const addresses = findAddresses(text, from, notice.end).filter(
    (address) => !inReply(address.start) && !isContact(text, address),
  );
  const groups = groupByAddress(addresses);
  if (groups.length === 0) {
    const report =
      replies.length > 0
        ? fromReplies(notice, replies, undefined)
        : fromBareReply(notice, { start: from, end: notice.end });
    return report ? [report] : [];
  }
  // Without the label above it, a block is only as good as the reply under its address.
  const usable =
    start === undefined
      ? groups.filter((group) =>
          replies.some((reply) => reply.start > group.start && reply.start - group.end < 2000),
        )
      : groups;
  return usable.map((address, index) => {
    const next = usable[index + 1]?.start ?? notice.end;
    const own = replies.filter((reply) => reply.start >= address.start && reply.start < next);
    const fact = factAt(notice.text, address.start, address.end, 'address');
    const name = nameBefore(notice, address);
    const said =
      own.length > 0
        ? fromReplies(notice, own, fact)
        : fromBareReply(notice, { start: address.end, end: next });
    const remote = own.length > 0 ? undefined : hostLine(notice, address.end, next);
    return {
      ...said,
      ...(fact ? { address: fact } : {}),
      ...(name ? { name } : {}),
      ...(remote ? { remoteServer: remote } : {}),
      wrapped: said?.wrapped ?? [],
      attempts: said?.attempts ?? [],
    };
  });
}

/** `Ana Lima (ana@example.com)<mailto:ana@example.com>` and a doubled line name one recipient. */
function groupByAddress(addresses: readonly AddressAt[]): readonly AddressAt[] {
  const groups: AddressAt[] = [];
  for (const address of addresses) {
    const last = groups.at(-1);
    if (last && sameAddress(last.value, address.value)) continue;
    if (groups.some((group) => sameAddress(group.value, address.value))) continue;
    groups.push(address);
  }
  return groups;
}

/** "write to info@…" names a contact, and what follows a header name is no recipient either. */
function isContact(text: string, address: AddressAt): boolean {
  const before = text.slice(Math.max(0, address.start - 60), address.start);
  return /(?:contact|write to|e-?mail(?: us)? (?:at|to)|support at|help(?:desk)? at|forward (?:this|the) [a-z ]{0,30} to|from|sender address|reply-to|delist)[ :(<]{1,3}(?:mailto:)?$/i.test(
    before,
  );
}

function nameBefore(notice: Notice, address: AddressAt): Fact | undefined {
  const text = notice.text.text;
  const lineStart = text.lastIndexOf('\n', address.start) + 1;
  const words = text.slice(lineStart, address.start);
  const name = /^\s*([^<>()@\n:]{2,80}?)\s*[(<]\s*(?:mailto:)?$/u.exec(words)?.[1];
  return name
    ? factAt(notice.text, lineStart + words.indexOf(name), lineStart + words.indexOf(name) + name.length)
    : undefined;
}

/** The remote server alone on its line under the address, as Exchange Online's older style writes it. */
function hostLine(notice: Notice, from: number, to: number): Fact | undefined {
  const text = notice.text.text.slice(from, to);
  const match = /^[\s)>]*\n[ \t>]*((?:[A-Za-z0-9_-]{1,63}\.){1,10}[A-Za-z]{2,24})[ \t]*(?:\n|$)/u.exec(text);
  const host = match?.[1];
  if (!match || !host) return undefined;
  const at = from + match[0].indexOf(host);
  return factAt(notice.text, at, at + host.length, 'host');
}

function fromReplies(
  notice: Notice,
  replies: readonly QuotedReply[],
  address: Fact | undefined,
): RecipientReport | undefined {
  const text = notice.text;
  const verdict = replies[0];
  const facts = verdict ? replyFacts(text, verdict.text) : undefined;
  if (!verdict || !facts) return undefined;
  const attempts = replies.some((reply) => reply.time)
    ? replies.flatMap((reply): Attempt[] => {
        const line = replyFacts(text, reply.text);
        if (!line) return [];
        const time = factOf(text, reply.time, 'unfolded');
        const server = factOf(text, reply.host, 'unfolded');
        const ip = factOf(text, reply.ip);
        return [{ ...line, ...(time ? { time } : {}), ...(server ? { server } : {}), ...(ip ? { ip } : {}) }];
      })
    : [];
  const status = facts.status ?? factOf(text, verdict.status, 'status');
  const original = factOf(text, verdict.originalRecipient, 'address');
  const remote =
    verdict.form === 'returned' && verdict.time
      ? remoteOfAttempts(notice, replies)
      : factOf(text, verdict.host, 'host');
  const above = remote ?? (address ? hostLine(notice, address.at.end, verdict.start) : undefined);
  return {
    response: facts.text,
    ...(facts.reply ? { reply: facts.reply } : {}),
    ...(status ? { status } : {}),
    ...(above ? { remoteServer: above } : {}),
    ...(original && !(address && sameAddress(address.value, original.value))
      ? { originalRecipient: original }
      : {}),
    wrapped: wrappedFacts(text, verdict.text),
    attempts,
  };
}

/** The verdict of a retried message names the sender's own server; the attempt before it names the one that could not be reached. */
function remoteOfAttempts(notice: Notice, replies: readonly QuotedReply[]): Fact | undefined {
  const generator = hostOf(notice, 'generating-server')?.value;
  const receiving = hostOf(notice, 'receiving-server');
  const hosts = replies.flatMap((reply) => factOf(notice.text, reply.host, 'host') ?? []);
  const remote = hosts.find(
    (host) => host.value !== generator && host.value !== receiving?.value && host.value.includes('.'),
  );
  return remote ?? (receiving && receiving.value !== generator ? receiving : undefined);
}

/** A reply without quotes or marks under the address: the first line that opens with a code. */
function fromBareReply(notice: Notice, range: Range): RecipientReport | undefined {
  const text = notice.text.text.slice(range.start, range.end);
  const match = /(?:^|\n)[ \t]*#?((?:[245]\d\d[ -]|[245]\.\d{1,3}\.\d{1,3})[^\n]{0,2000})/u.exec(text);
  const words = match?.[1];
  if (!match || !words) return undefined;
  const at = range.start + match.index + match[0].length - words.length;
  return fromRange(notice, { start: at, end: at + words.length });
}

function fromRange(notice: Notice, range: Range): RecipientReport | undefined {
  const facts = replyFacts(notice.text, range);
  if (!facts) return undefined;
  return {
    response: facts.text,
    ...(facts.reply ? { reply: facts.reply } : {}),
    ...(facts.status ? { status: facts.status } : {}),
    wrapped: wrappedFacts(notice.text, range),
    attempts: [],
  };
}

/** The newest style: Error Details and Original Message Details, and the addresses in its first sentence. */
function readNewestStyle(notice: Notice): readonly RecipientReport[] {
  const told = labelOf(notice, 'recipient-address');
  const detail = told ? valueOf(notice, told) : undefined;
  const addresses = detail ? findAddresses(notice.text.text, detail.start, detail.end) : [];
  const first = notice.labels[0];
  const lead =
    first && first.id === 'failed-recipients' ? listAfter(notice, first.end) : addressesOfLead(notice);
  const said = readNewestError(notice);
  const known = groupByAddress([...addresses, ...lead].toSorted((a, b) => a.start - b.start));
  if (known.length === 0) {
    // An address made unreadable (`[redacted]@example.com`) is still what the notice shows.
    const shown =
      detail && notice.text.text.slice(detail.start, detail.end).includes('@')
        ? factOf(notice.text, detail, 'unfolded')
        : undefined;
    if (shown) return [{ ...(said ?? { wrapped: [], attempts: [] }), address: shown }];
    return said && !notice.labels.some((hit) => hit.id === 'diagnostics') ? [said] : [];
  }
  if (
    addresses.length === 0 &&
    !said &&
    !labelOf(notice, 'admins') &&
    !labelOf(notice, 'original-details') &&
    !DIAGRAM.test(notice.text.text)
  )
    return [];
  return known.map((one) => {
    const address = factAt(notice.text, one.start, one.end, 'address');
    return { ...(said ?? { wrapped: [], attempts: [] }), ...(address ? { address } : {}) };
  });
}

/** The recipient in "Your message to … couldn't be delivered." */
function addressesOfLead(notice: Notice): readonly AddressAt[] {
  const text = notice.text.text;
  const lead = /Your message to ([^\n]{1,320}?) couldn(?:'|’)t be delivered/u.exec(
    text.slice(0, Math.min(notice.end, 4000)),
  );
  const words = lead?.[1];
  if (!lead || !words) return [];
  const at = lead.index + lead[0].indexOf(words);
  return findAddresses(text, at, at + words.length).slice(0, 1);
}

function listAfter(notice: Notice, from: number): readonly AddressAt[] {
  const next = notice.labels.find((hit) => hit.start > from)?.start ?? notice.end;
  return findAddresses(notice.text.text, from, Math.min(next, from + 4000)).filter(
    (address) => !isContact(notice.text.text, address),
  );
}

function readNewestError(notice: Notice): RecipientReport | undefined {
  const error = labelOf(notice, 'error');
  const range = error ? valueOf(notice, error, 'many') : undefined;
  const status = labelOf(notice, 'status-code');
  const code = status ? valueOf(notice, status) : undefined;
  const said = range
    ? fromRange(notice, paragraph(notice, range))
    : code
      ? fromRange(notice, shortCode(notice, code))
      : undefined;
  const rejectedBy = hostOf(notice, 'rejected-by') ?? hostOf(notice, 'remote-server');
  const remote = hostOf(notice, 'remote-server');
  if (!said && !rejectedBy) return undefined;
  const fallback =
    code && !said?.status
      ? readReply(notice.text.text, code.start, Math.min(code.end, code.start + 40)).status
      : undefined;
  const fact = fallback ? factAt(notice.text, fallback.start, fallback.end, 'status') : undefined;
  return {
    ...(said ?? {}),
    ...(fact ? { status: fact } : {}),
    ...(rejectedBy ? { rejectedBy } : {}),
    ...(remote ? { remoteServer: remote } : {}),
    wrapped: said?.wrapped ?? [],
    attempts: [],
  };
}

/** "Status code: 550 5.1.10" on a line of its own; where lines were lost, only the codes. */
function shortCode(notice: Notice, range: Range): Range {
  const words = notice.text.text.slice(range.start, range.end);
  const code = /^[#\s]*(?:[245]\d\d)?[ -]?(?:[245]\.\d{1,3}\.\d{1,3}\S{0,8})?/.exec(words)?.[0] ?? '';
  return { start: range.start, end: range.start + Math.max(code.trimEnd().length, 1) };
}

/** A value may go over several lines, but not over an empty one. */
function paragraph(notice: Notice, range: Range): Range {
  const words = notice.text.text.slice(range.start, range.end);
  const blank = /\n[ \t]*\n/.exec(words);
  return { start: range.start, end: blank ? range.start + blank.index : range.end };
}

/** The lists above the diagnostic block: who did not get it, each with a sentence. */
function readListed(notice: Notice): readonly RecipientReport[] {
  const head =
    labelOf(notice, 'rejected-addresses') ??
    labelOf(notice, 'failed-recipients') ??
    labelOf(notice, 'delayed-recipients');
  if (!head) return [];
  const text = notice.text.text;
  const gave = labelOf(notice, 'gave-error');
  const end = Math.min(
    labelOf(notice, 'diagnostics')?.start ?? notice.end,
    gave?.start ?? notice.end,
    notice.end,
  );
  const error = gave ? valueOf(notice, gave, 'many') : undefined;
  const said = error ? fromRange(notice, paragraph(notice, error)) : undefined;
  const found = findAddresses(text, head.end, end).filter((address) => !isContact(text, address));
  // The address stands alone on its line, or with a display name; one inside a sentence is somebody else's.
  const listed = groupByAddress(found.filter((address) => standsAlone(text, address)));
  const chosen = listed.length > 0 ? listed : groupByAddress(found).slice(0, 1);
  if (chosen.length > 0) {
    return chosen.map((one, index) => {
      const address = factAt(notice.text, one.start, one.end, 'address');
      const sentence = said
        ? undefined
        : sentenceAfter(notice, one.end, Math.min(chosen[index + 1]?.start ?? end, end));
      return {
        ...(said ?? {}),
        ...(sentence ? { response: sentence } : {}),
        ...(address ? { address } : {}),
        wrapped: said?.wrapped ?? [],
        attempts: [],
      };
    });
  }
  // Only a display name: kept as what the notice shows.
  const line = /^[^\S\n]*[^\n]*\n+[ \t]*([^\n]{2,120})/u.exec(text.slice(head.end, end));
  const name = line?.[1];
  const at = line && name ? head.end + line[0].length - name.length : 0;
  const fact = name ? factAt(notice.text, at, at + name.length, 'unfolded') : undefined;
  return fact ? [{ ...(said ?? {}), address: fact, wrapped: said?.wrapped ?? [], attempts: [] }] : [];
}

function standsAlone(text: string, address: AddressAt): boolean {
  const lineStart = text.lastIndexOf('\n', address.start) + 1;
  const newline = text.indexOf('\n', address.end);
  const line = text.slice(lineStart, newline < 0 ? text.length : newline);
  const rest = line.replace(/<?mailto:[^>\s]*>?/giu, '').replace(address.value, '');
  return rest.trim() === '' || /^[^.!?]{0,90}$/u.test(rest.trim());
}

function sentenceAfter(notice: Notice, from: number, to: number): Fact | undefined {
  const words = notice.text.text.slice(from, to);
  const match = /(?:\n|^[^\n]{0,340}>)\s*([^\s<(][^\n]{10,1200})/u.exec(words);
  const sentence = match?.[1];
  if (!match || !sentence) return undefined;
  const at = from + match.index + match[0].length - sentence.length;
  return factAt(notice.text, at, at + sentence.length, 'unfolded');
}

/** Display names from the list above, for the recipients of the block. */
function withNames(notice: Notice, block: readonly RecipientReport[]): readonly RecipientReport[] {
  const rejecter = rejectingOrganization(notice);
  return block.map((one) => ({ ...one, ...(rejecter && !one.rejectedBy ? { rejectedBy: rejecter } : {}) }));
}

/** "The following organization rejected your message: mail.example.com." and "mail.example.com rejected your message to …". */
function rejectingOrganization(notice: Notice): Fact | undefined {
  const told = labelOf(notice, 'rejected-by-organization');
  const range = told ? valueOf(notice, told) : undefined;
  if (range) {
    const host = /^[A-Za-z0-9][A-Za-z0-9._-]{0,252}/
      .exec(notice.text.text.slice(range.start, range.end))?.[0]
      .replace(/\.+$/, '');
    return host ? factAt(notice.text, range.start, range.start + host.length, 'host') : undefined;
  }
  const listed = labelOf(notice, 'rejected-addresses') ?? labelOf(notice, 'gave-error');
  if (!listed) return undefined;
  const before = notice.text.text.slice(Math.max(0, listed.start - 260), listed.start);
  const host = /([A-Za-z0-9][A-Za-z0-9_-]{0,62}(?:\.[A-Za-z0-9_-]{1,63}){1,10})\s+$/.exec(before)?.[1];
  return host
    ? factAt(
        notice.text,
        listed.start - before.length + before.lastIndexOf(host),
        listed.start - before.length + before.lastIndexOf(host) + host.length,
        'host',
      )
    : undefined;
}

function withDefaults(notice: Notice, recipients: readonly RecipientReport[]): readonly RecipientReport[] {
  const rejecter = rejectingOrganization(notice) ?? hostOf(notice, 'rejected-by');
  return recipients.map((one) => (rejecter && !one.rejectedBy ? { ...one, rejectedBy: rejecter } : one));
}

/** What the newest style prints of the original, and where its headers stand. */
function originalOf(notice: Notice): Original {
  const value = (
    id: 'created' | 'sender-address' | 'recipient-address' | 'subject',
    by?: Parameters<typeof factAt>[3],
  ): Fact | undefined => {
    const hit = labelOf(notice, id);
    return hit ? factOf(notice.text, valueOf(notice, hit), by) : undefined;
  };
  const details = labelOf(notice, 'original-details') ?? labelOf(notice, 'created');
  const sender = details ? value('sender-address') : undefined;
  const from = sender ? addressIn(notice, sender) : undefined;
  const to = details ? value('recipient-address') : undefined;
  const subject = details ? value('subject', 'unfolded') : undefined;
  const date = details ? value('created', 'unfolded') : undefined;
  return {
    ...(subject ? { subject } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to: addressIn(notice, to) ?? to } : {}),
    ...(date ? { date } : {}),
    ...(notice.headersStart !== undefined
      ? { headers: { part: notice.text.index, start: notice.headersStart, end: notice.text.text.length } }
      : {}),
  };
}

function addressIn(notice: Notice, fact: Fact): Fact | undefined {
  const found = readAddress(notice.text.text, fact.at.start, fact.at.end);
  return found ? factAt(notice.text, found.start, found.end, 'address') : undefined;
}
