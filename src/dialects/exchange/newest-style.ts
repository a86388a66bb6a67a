import type { Fact } from '../../model/place.ts';
import type { Original, RecipientReport } from '../../model/report.ts';
import { type AddressAt, findAddresses, readAddress } from '../../text/address.ts';
import { factAt } from '../../text/fact.ts';
import { readReply } from '../../text/reply.ts';
import { factOf, fromRange, groupByAddress, hostOf, isContact, paragraph } from './facts.ts';
import { labelOf, type Notice, type Range, valueOf } from './notice.ts';

/** The diagram's two lines in flattened text, and the sentence before them. */
export const DIAGRAM =
  /\bYour message to [^\n]{1,320} couldn(?:'|’)t be delivered\b|\bOffice 365\b[^\n]{0,200}\s+(?:Sender\s+)?Action Required\b/u;

/** The newest style: Error Details and Original Message Details, and the addresses in its first sentence. */
export function readNewestStyle(notice: Notice): readonly RecipientReport[] {
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
  const bare = range || code ? undefined : replyAfterLead(notice);
  const said = range
    ? fromRange(notice, paragraph(notice, range))
    : code
      ? fromRange(notice, shortCode(notice, code))
      : bare
        ? fromRange(notice, paragraph(notice, bare))
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

/** The reply where people cut everything out but it: right below the first sentence. */
function replyAfterLead(notice: Notice): Range | undefined {
  const text = notice.text.text.slice(0, Math.min(notice.end, 4000));
  const lead = /couldn(?:'|’)t be delivered\.?\s{1,20}(?=[45]\d\d[ -][^\n]{3})/u.exec(text);
  return lead ? { start: lead.index + lead[0].length, end: notice.end } : undefined;
}

/** "Status code: 550 5.1.10" on a line of its own; where lines were lost, only the codes. */
function shortCode(notice: Notice, range: Range): Range {
  const words = notice.text.text.slice(range.start, range.end);
  const code = /^[#\s]*(?:[245]\d\d)?[ -]?(?:[245]\.\d{1,3}\.\d{1,3}\S{0,8})?/.exec(words)?.[0] ?? '';
  return { start: range.start, end: range.start + Math.max(code.trimEnd().length, 1) };
}

/** What the newest style prints of the original, and where its headers stand. */
export function originalOf(notice: Notice): Original {
  const details = labelOf(notice, 'original-details') ?? labelOf(notice, 'created');
  const value = (
    id: 'created' | 'sender-address' | 'recipient-address' | 'subject',
    by?: Parameters<typeof factAt>[3],
  ): Fact | undefined => {
    // What a mail program printed above the notice (`Subject: Undeliverable: …`) is the notice's own.
    const hit = notice.labels.find((one) => one.id === id && one.start >= (details?.start ?? 0));
    return hit ? factOf(notice.text, valueOf(notice, hit), by) : undefined;
  };
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
