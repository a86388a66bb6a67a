import { present } from './present.ts';
import { findStatus, type StatusAt } from './status.ts';

/** Where an SMTP reply code stands. */
export interface ReplyAt {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** One reply: its whole range, and the code and status inside it where it has them. */
export interface ReplySpan {
  readonly start: number;
  readonly end: number;
  readonly reply?: ReplyAt;
  readonly status?: StatusAt;
}

/**
 * A reply code of RFC 5321 §4.2.1: first digit 2, 4 or 5, second 0 to 5, third any; and 57x, which some servers
 * give for policy. It stands alone or before a hyphen (a
 * continuation line), and is no part of an address, a size, a port or a date.
 */
const REPLY =
  /(?:(?<=\bsaid:)|(?<![\p{L}\d.,:[@/=_-]))([24][0-5]\d|5[0-57]\d)(?=[ \t\n:;,.>)'"-]|$)(?![.,:]\d|-\d{2}-|-\d{4})(?!\s+(?:bytes?|[KMG]i?B|seconds?|minutes?|hours?|days?)\b)/giu;
/** Told before: the expression above is slow where it finds nothing. */
const THREE_DIGITS = /[24][0-5]\d|5[0-57]\d/;
const STATUS_AFTER = /^[ -]#?\(?(\d)\.\d/;
/** Words after which the next digits are the server's own reply. */
const SAID =
  /(?:said|says|replied|response was|responded with|returned|answered|gave this error|error was|reason|smtp;|SMTP error from remote (?:mail )?server after [^:\n]{0,200}):?\s*['"<(]{0,2}#?$/i;

/**
 * The SMTP reply code that words state, or nothing: the first code that opens the words or follows "said:" and its like, else
 * the first that is followed by an enhanced status code of the same class, else the first at all.
 * `findReply('host mx.example.com[192.0.2.1] said: 550 5.1.1 no such user')` is `550`.
 */
export function findReply(text: string, start = 0, end = text.length): ReplyAt | undefined {
  const words = text.slice(start, end);
  if (!THREE_DIGITS.test(words)) return undefined;
  let withStatus: ReplyAt | undefined;
  let first: ReplyAt | undefined;
  let seen = 0;
  REPLY.lastIndex = 0;
  for (let match = REPLY.exec(words); match; match = REPLY.exec(words)) {
    if ((seen += 1) > 100) break;
    const at = match.index;
    const value = match[1] ?? '';
    const found = { value, start: start + at, end: start + at + 3 };
    const before = words.slice(Math.max(0, at - 220), at);
    if (/^[\s#<('"]*(?:[a-z0-9-]+;\s*)?[#<'"]*$/i.test(before) || SAID.test(before)) return found;
    if (!withStatus && STATUS_AFTER.exec(words.slice(at + 3, at + 9))?.[1] === value[0]) withStatus = found;
    first ??= found;
  }
  return withStatus ?? first;
}

/**
 * The reply that stands in `text[start, end)`: its code and its enhanced status. The status that follows the code leads; without a
 * code, the first status. Never throws; a range without either gives the bare range.
 */
export function readReply(text: string, start = 0, end = text.length): ReplySpan {
  const reply = findReply(text, start, end);
  const after = reply ? findStatus(text, reply.end, Math.min(end, reply.end + 14)) : undefined;
  const status = after ?? findStatus(text, start, end);
  return present({ start, end, reply, status });
}

/**
 * A wrapped reply taken apart, outermost first: Exchange Online writes `550 5.1.351 Remote server returned unknown recipient ->
 * 550 : User unknown`, also more than two deep; Amazon SES quotes the last
 * attempt as `554 4.4.7 Message expired: ….<421 4.4.2 Connection timed out>`. Postfix, which asked before it
 * accepted, writes `550 5.1.1 … undeliverable address: host mx.example.com[192.0.2.1] said: 550 …`, and Thunderbird
 * `The mail server responded: 5.7.1 …`. A text without any of these before a reply gives an empty list.
 */
export function splitWrapped(text: string, start = 0, end = text.length): readonly ReplySpan[] {
  const arrow =
    /\s*-(?:>|&gt;)\s*(?=[<'"(#]?[245]\d\d\b|[<'"(#]?[245]\.\d)|(?<=\bundeliverable address):\s*host \S{1,300} said:\s*(?=[45]\d\d[- ])|(?<=\b(?:mail server responded|server antwortete|messagerie a répondu ?|correo respondió|di posta ha risposto|serwer odpowiedział)):\s*(?=[245]\d\d[ -]|[245]\.\d{1,3}\.\d)|(?<=[.:])\s?<(?=[45]\d\d[ -][45]\.\d{1,3}\.\d)/gi;
  const words = text.slice(start, end);
  const cuts: { readonly from: number; readonly to: number }[] = [];
  for (const match of words.matchAll(arrow)) {
    cuts.push({ from: match.index, to: match.index + match[0].length });
    if (cuts.length === 8) break;
  }
  if (cuts.length === 0) return splitClassified(text, start, words);
  const pieces: ReplySpan[] = [];
  let from = 0;
  for (const cut of [...cuts, { from: words.length, to: words.length }]) {
    const closed = words[from - 1] === '<' && words[cut.from - 1] === '>';
    pieces.push(readReply(text, start + from, start + cut.from - (closed ? 1 : 0)));
    from = cut.to;
  }
  return pieces;
}

/** IronPort puts its own class before the server's reply: `5.1.0 - Unknown address error 550-'5.7.1 Access denied'`. */
function splitClassified(text: string, start: number, words: string): readonly ReplySpan[] {
  const found = /^\s*[245]\.\d{1,3}\.\d{1,3} - [A-Za-z][^'\n]{2,60}?\s(?=[245]\d\d[- ]')/.exec(words);
  if (!found) return [];
  const inner = start + found[0].length;
  const close = words.lastIndexOf("'");
  const end = start + (close > found[0].length + 4 ? close : words.length);
  return [readReply(text, start, inner), readReply(text, inner, end)];
}
