import type { PartText } from '../model/message.ts';
import type { Fact } from '../model/place.ts';
import type { ReplyLine } from '../model/report.ts';
import { factAt } from './fact.ts';
import { mayMatch } from './may-match.ts';
import { present } from './present.ts';
import { findReply, readReply, splitWrapped, type ReplyAt } from './reply.ts';
import { findStatus } from './status.ts';

/** What a notice says about one recipient, in its own words or a server's. */
export interface Reason {
  /** The server's reply where one is quoted, else the notice's own sentence. */
  readonly response?: Fact;
  readonly reply?: Fact;
  readonly status?: Fact;
  readonly remoteServer?: Fact;
  readonly wrapped: readonly ReplyLine[];
}

const NAME = '([A-Za-z0-9_](?:[A-Za-z0-9._-]{0,252}[A-Za-z0-9])?|\\[?[0-9a-fA-F.:]{3,45}\\]?)';
const IP = '[[(]\\s?(?:IPv6:)?[0-9a-fA-F.:]{3,45}[\\])]';

/** How mail systems name the server they talked to. */
const HOSTS: readonly RegExp[] = [
  // Exim and Postfix: `host mx.example.com [192.0.2.1]:`, `host mx.example.com[192.0.2.1] said:`; GMX: `host: mx.example.com (192.0.2.1)`.
  new RegExp(`\\bhost:?\\s{1,3}${NAME}\\s?(?:${IP}|$)`, 'imu'),
  // Sendmail: `... while talking to mx.example.com.:`
  // CommuniGate: `host mx.example.com says:`.
  new RegExp(`\\bhost\\s${NAME}\\s(?:says|said|replied)`, 'iu'),
  new RegExp(`\\bwhile (?:talking to|communicating with)\\s{1,3}${NAME}`, 'iu'),
  // Stalwart: `host 'mx.example.com' rejected command`, `connection to 'mx.example.com' failed: …`.
  new RegExp(`(?:\\bhost|\\bconnection to|\\bTLS error from|\\bto authenticate)\\s'${NAME}'`, 'iu'),
  // Courier: `mx.example.com [192.0.2.1]:` on a line of its own.
  new RegExp(`^[ \\t]*${NAME}\\s${IP}:[ \\t]*$`, 'imu'),
  // DragonFly, MailFoundry: `mx.example.com [192.0.2.1] did not like our RCPT TO:`
  new RegExp(
    `(?:^|\\s)(?:server\\s)?${NAME}\\s?${IP}\\s(?:did not like|does not like|failed|said|responded|replied|refused|rejected)`,
    'imu',
  ),
  // qmail: `Connected to 192.0.2.1 but sender was rejected.`, `192.0.2.1 does not like recipient.`, `192.0.2.1 failed after I sent the message.`
  new RegExp(`\\bconnected to\\s{1,3}${NAME}\\s`, 'iu'),
  new RegExp(`(?:^|\\s)${NAME}\\s(?:does not like recipient|failed after I sent)`, 'imu'),
  new RegExp(
    `\\b(?:remote (?:server|host|system|mta)|connect(?:ing)? to|from server|by)(?: name| is)?[:\\s]{1,3}(?:dns;\\s?)?${NAME}\\s?(?:${IP}|\\(|[,.:;)]?$)`,
    'imu',
  ),
];

/** Words after a reply that are the mail system's own. qmail-send.c, Postfix's smtp_proto.c. */
const CLOSING =
  /(?:^|\s|\))(?:Giving up on \S|I'm not going to try again;|No further delivery attempts|This has been a permanent failure|\(in\s+reply\s+to\s+[^()]{1,80}\)\s*$)/mu;

const LONGEST = 4000;

/**
 * The reason in `text[start, end)`: the reply a server gave with its code and status, the server, and where there is no reply the words
 * themselves. A number in a sentence is no reply; it opens a line, follows a mark or a colon, or an enhanced status follows it.
 */
export function readReason(text: PartText, start: number, end: number, closing?: RegExp): Reason {
  const words = text.text.slice(start, Math.min(end, start + LONGEST));
  const cuts = [CLOSING.exec(words), closing?.exec(words)].flatMap((cut) =>
    cut ? [cut.index + (cut[0].startsWith(')') ? 1 : 0)] : [],
  );
  const to = start + Math.min(words.length, ...cuts.filter((cut) => words.slice(0, cut).trim() !== ''));
  const reply = plausibleReply(text.text, start, to);
  const from = reply ? reply.start : skipMarks(text.text, start, to);
  const last = withoutClosingMark(text.text, from, to);
  const after = reply ? readReply(text.text, reply.start, last).status : undefined;
  const status = after ?? findStatus(text.text, start, to);
  const host = hostIn(text, start, Math.min(end, start + LONGEST));
  const response = factAt(text, from, last, 'joined');
  const replyFact = reply ? factAt(text, reply.start, reply.end, 'reply') : undefined;
  const statusFact = status ? factAt(text, status.start, status.end, 'status') : undefined;
  return present({
    response,
    reply: replyFact,
    status: statusFact,
    remoteServer: host,
    wrapped: splitWrapped(text.text, from, last).flatMap((span) => {
      const line = readReason(text, span.start, span.end);
      return line.response ? [present({ text: line.response, reply: line.reply, status: line.status })] : [];
    }),
  });
}

function plausibleReply(text: string, start: number, end: number): ReplyAt | undefined {
  let at = start;
  for (let tries = 0; tries < 20 && at < end; tries += 1) {
    const found = findReply(text, at, end);
    if (!found) break;
    at = found.end;
    if (found.value.startsWith('2')) continue;
    const before = text.slice(Math.max(start, found.start - 40), found.start);
    const after = text.slice(found.end, found.end + 14);
    if (
      /(?:^|\n|[:;,=>'"“([#*-])[ \t#<('"]{0,12}$/u.test(before) ||
      /\b(?:said|error|code|reply|response|returned|reason|with)\s{1,2}$/iu.test(before)
    )
      return found;
    if (/^[ -]\s?['"]?#?\(?[245]\.\d{1,3}\.\d/.test(after)) return found;
  }
  // `responded as follows: [550 5.1.1 User unknown]`: a bracket opens it, and a status must follow to tell it from an address literal.
  const bracketed = /\[([45]\d\d)(?=[ -]#?[45]\.\d{1,3}\.\d)/u.exec(text.slice(start, end));
  const value = bracketed?.[1];
  if (!bracketed || value === undefined) return undefined;
  const from = start + bracketed.index + 1;
  return { value, start: from, end: from + 3 };
}

function skipMarks(text: string, start: number, end: number): number {
  const mark = /^[\s:<>[(*|-]{1,20}/.exec(text.slice(start, Math.min(end, start + 20)))?.[0] ?? '';
  // `<ana@example.com>... Deferred`: the bracket belongs to the address.
  const opens = mark.endsWith('<') && /^[^\s<>]{1,320}>/u.test(text.slice(start + mark.length, end));
  return start + mark.length - (opens ? 1 : 0);
}

/** A reason in brackets or quotes ends before the one that closes it. */
function withoutClosingMark(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(text[end - 1] ?? '')) end -= 1;
  // A quote mark on a line of its own: the text was quoted in an answer.
  const quoted = /\n[ \t]{0,8}[>|]{1,4}$/u.exec(text.slice(Math.max(from, end - 16), end));
  if (quoted) return withoutClosingMark(text, from, end - quoted[0].length);
  const closes: Readonly<Record<string, string>> = { ')': '(', ']': '[', '>': '<', '"': '"', "'": "'" };
  const last = text[end - 1] ?? '';
  const opened = closes[last];
  if (opened === undefined) return end;
  const inside = text.slice(from, end - 1);
  const count = (char: string): number => inside.split(char).length - 1;
  const open = opened === last ? count(opened) % 2 === 0 : count(opened) <= count(last);
  return open ? end - 1 : end;
}

function hostIn(text: PartText, start: number, end: number): Fact | undefined {
  const words = text.text.slice(start, end);
  for (const pattern of HOSTS) {
    const match = mayMatch(text, pattern) ? pattern.exec(words) : null;
    const name = match?.[1];
    if (!match || !name || !/[.:]/.test(name)) continue;
    const at = start + match.index + match[0].indexOf(name);
    return factAt(text, at, at + name.length, 'host');
  }
  return undefined;
}
