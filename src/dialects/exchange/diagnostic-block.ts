import type { Fact } from '../../model/place.ts';
import type { Attempt, RecipientReport } from '../../model/report.ts';
import { type AddressAt, findAddresses, sameAddress } from '../../text/address.ts';
import { factAt } from '../../text/fact.ts';
import { factOf, fromRange, groupByAddress, hostOf, isContact, replyFacts, wrappedFacts } from './facts.ts';
import { labelOf, type Notice, type Range } from './notice.ts';
import { findQuotedReplies, type QuotedReply } from './responses.ts';

/**
 * The block under "Diagnostic information for administrators": an address, then what was said of it, as often as there are recipients.
 * Lines do not matter; pasting may have joined them all.
 */
export function readDiagnosticBlock(notice: Notice): readonly RecipientReport[] {
  const text = notice.text.text;
  const start =
    labelOf(notice, 'generating-server')?.end ?? labelOf(notice, 'diagnostics')?.end ?? notice.block?.start;
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
