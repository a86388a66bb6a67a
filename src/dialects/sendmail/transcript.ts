import type { PartText } from '../../model/message.ts';
import type { Fact } from '../../model/place.ts';
import type { RecipientReport } from '../../model/report.ts';
import { findAddresses, sameAddress, type AddressAt } from '../../text/address.ts';
import { factAt } from '../../text/fact.ts';
import { proseLines } from '../../text/prose-lines.ts';
import { readReason, type Reason } from '../../text/prose-reason.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What one transcript says about one recipient. */
interface Said {
  readonly address: AddressAt | undefined;
  /** The remote server's answer (`<<< 550 …`), or the reply inside Sendmail's own line. */
  readonly remote: Range | undefined;
  /** Sendmail's own line: `550 5.1.1 <ana@example.com>... User unknown`. */
  readonly own: Range;
  readonly host: Range | undefined;
}

const MARK = /-----\s{1,3}Transcript of session follows\s{1,3}-----/iu;
const OWN = /^(?:([245]\d\d)[ -](?:[245]\.\d{1,3}\.\d{1,3} )?)?<?([^\s<>]{1,320}@[^\s<>]{1,255}?)>?\.\.\. ?/u;
const MOST_LINES = 3000;

/**
 * The transcript of a session (Sendmail's `transcript` file, err.c): `>>>` is what was sent, `<<<` what came back, a line with
 * `<address>...` is Sendmail's own verdict on that address. A server's answer belongs to the recipient asked about before it, else to the next verdict.
 * Empty when there is no transcript before `end`.
 */
export function readTranscript(text: PartText, end: number): Session {
  const mark = MARK.exec(text.text.slice(0, end));
  if (!mark) return { said: [], answers: [] };
  const from = mark.index + mark[0].length;
  const talks: Talk[] = [];
  const said = collect(text, from, end, talks);
  return {
    said: (said.length > 0 ? said : unaddressed(text, from, end)).map((one) => reportOf(text, one)),
    answers: talks.flatMap(({ words, host }): Answer[] => {
      const fact = factAt(text, host.start, host.end, 'host');
      return fact ? [{ words, host: fact }] : [];
    }),
  };
}

/** A refusal in the transcript, and who gave it. */
export interface Answer {
  readonly words: string;
  readonly host: Fact;
}

/** A transcript: its verdicts, and the refusals that servers gave in it. */
export interface Session {
  readonly said: readonly RecipientReport[];
  readonly answers: readonly Answer[];
}

interface Talk {
  readonly words: string;
  readonly host: Range;
}

/** Sendmail's own verdicts that name no server, whomever it had talked to before. */
const WITHOUT_SERVER =
  /\b(?:host unknown|name server|host not found|host name lookup|unknown mailer|user unknown$)/iu;

function collect(text: PartText, from: number, end: number, talks: Talk[]): readonly Said[] {
  const found: Said[] = [];
  let host: Range | undefined;
  let target: string | undefined;
  let pending: Range | undefined;
  const answers = new Map<string, Range>();
  const asked = new Map<number, AddressAt>();
  let named: AddressAt | undefined;
  for (const line of proseLines(text).slice(0, MOST_LINES)) {
    if (line.first < from || line.first >= end) continue;
    const words = text.text.slice(line.first, Math.min(line.end, line.first + 1200));
    const talking = /^(?:\.\.\. )?while talking to ([A-Za-z0-9_.[\]-]{1,253}?)\.?:/iu.exec(words);
    if (talking?.[1]) {
      const at = line.first + talking[0].indexOf(talking[1]);
      host = { start: at, end: at + talking[1].length };
      target = undefined;
      pending = undefined;
      continue;
    }
    const sent = /^>{2,5} ?(\S{1,20})(?: To:)?/iu.exec(words);
    if (sent) {
      named = /^rcpt$/iu.test(sent[1] ?? '') ? findAddresses(text.text, line.first, line.end)[0] : undefined;
      target = named?.value.toLowerCase();
      continue;
    }
    if (words.startsWith('<<<')) {
      // 503 follows from the refusal before it: `503 5.0.0 Need RCPT (recipient)`.
      if (!/^<<< ?(?:4\d\d|5(?!03)\d\d)/u.test(words)) continue;
      const range = { start: line.first + 3, end: line.end };
      if (host && talks.length < 500) talks.push({ words: words.slice(3).trim(), host });
      pending ??= range;
      if (target !== undefined && !answers.has(target)) {
        answers.set(target, range);
        if (named) asked.set(range.start, named);
      }
      continue;
    }
    const own = OWN.exec(words);
    // `554 5.0.0 Service unavailable` sums up the answer above it.
    if (!own?.[2] && /^[45]\d\d[ -]/u.test(words)) pending = undefined;
    if (!own?.[2]) continue;
    const address = findAddresses(text.text, line.first, line.first + own[0].length)[0];
    if (!address) continue;
    const rest = { start: line.first + own[0].length, end: line.end };
    const inner = /^(?:Deferred: )?[45]\d\d\b/u.test(words.slice(own[0].length))
      ? {
          start: line.first + own[0].length + (words.slice(own[0].length).startsWith('D') ? 10 : 0),
          end: rest.end,
        }
      : undefined;
    const remote = answers.get(address.value.toLowerCase()) ?? pending ?? inner;
    if (!found.some((one) => sameAddress(one.address?.value ?? '', address.value)))
      found.push({
        address,
        remote,
        own: { start: line.first, end: line.end },
        host: remote || !WITHOUT_SERVER.test(words) ? host : undefined,
      });
    pending = undefined;
    if (found.length >= 500) break;
  }
  if (found.length > 0) return found;
  // Some keep only the session: whoever was refused is who failed.
  return [...answers].slice(0, 500).flatMap(([, range]): Said[] => {
    const address = asked.get(range.start);
    return address ? [{ address, remote: range, own: range, host }] : [];
  });
}

/** A verdict that names nobody (`451 4.0.0 Operating system error`): of the only recipient, whoever it is. */
function unaddressed(text: PartText, from: number, end: number): readonly Said[] {
  const match = /\n[ \t]{0,8}([45]\d\d[ -][^\n]{1,1000})/u.exec(text.text.slice(from, end));
  const words = match?.[1];
  if (!match || words === undefined) return [];
  const start = from + match.index + match[0].length - words.length;
  const own = { start, end: start + words.length };
  // `550 bo... User unknown`: a mailbox of the machine itself has no domain.
  const local = /^[45]\d\d (?:[45]\.\d{1,3}\.\d{1,3} )?(?=([A-Za-z0-9._+-]{1,64})\.\.\. )/u.exec(words);
  const name = local?.[1];
  const at = start + (local?.[0].length ?? 0);
  const address = name === undefined ? undefined : { value: name, start: at, end: at + name.length };
  return [{ address, remote: undefined, own, host: onlyHost(text, from, end) }];
}

/** The one server that was talked to; of several nobody can say which refused. */
function onlyHost(text: PartText, from: number, end: number): Range | undefined {
  const talks = [
    ...text.text.slice(from, end).matchAll(/\bwhile talking to ([A-Za-z0-9_.[\]-]{1,253}?)\.?:/giu),
  ];
  const [only, second] = talks;
  if (!only?.[1] || second) return undefined;
  const start = from + only.index + only[0].indexOf(only[1]);
  return { start, end: start + only[1].length };
}

function reportOf(text: PartText, said: Said): RecipientReport {
  const own = readReason(text, said.own.start, said.own.end);
  const remote: Reason | undefined = said.remote && readReason(text, said.remote.start, said.remote.end);
  const address = said.address ? factAt(text, said.address.start, said.address.end) : undefined;
  const host = said.host ? factAt(text, said.host.start, said.host.end, 'host') : undefined;
  return {
    ...(address ? { address } : {}),
    ...own,
    ...(remote?.reply ? remote : {}),
    ...(host ? { remoteServer: host } : {}),
    attempts: [],
  };
}
