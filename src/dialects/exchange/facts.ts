import type { PartText } from '../../model/message.ts';
import type { Fact } from '../../model/place.ts';
import type { RecipientReport, ReplyLine } from '../../model/report.ts';
import { type AddressAt, sameAddress } from '../../text/address.ts';
import { factAt } from '../../text/fact.ts';
import { readReply, splitWrapped } from '../../text/reply.ts';
import { labelOf, type Notice, type Range, valueOf } from './notice.ts';

/** The server that a label names: the first word of its value, lower case. */
export function hostOf(
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

/** The fact in a range, if there is a range. */
export const factOf = (
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

/** The replies of a wrapped reply, outermost first. */
export function wrappedFacts(text: PartText, range: Range): readonly ReplyLine[] {
  return splitWrapped(text.text, range.start, range.end).flatMap((span) => replyFacts(text, span) ?? []);
}

/** A recipient of whom only a reply is known. */
export function fromRange(notice: Notice, range: Range): RecipientReport | undefined {
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

/** A value may go over several lines, but not over an empty one. */
export function paragraph(notice: Notice, range: Range): Range {
  const words = notice.text.text.slice(range.start, range.end);
  const blank = /\n[ \t]*\n/.exec(words);
  return { start: range.start, end: blank ? range.start + blank.index : range.end };
}

/** `Ana Lima (ana@example.com)<mailto:ana@example.com>` and a doubled line name one recipient. */
export function groupByAddress(addresses: readonly AddressAt[]): readonly AddressAt[] {
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
export function isContact(text: string, address: AddressAt): boolean {
  const before = text.slice(Math.max(0, address.start - 60), address.start);
  return /(?:contact|write to|e-?mail(?: us)? (?:at|to)|support at|help(?:desk)? at|forward (?:this|the) [a-z ]{0,30} to|from|sender address|reply-to|delist)[ :(<]{1,3}(?:mailto:)?$/i.test(
    before,
  );
}
