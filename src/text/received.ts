import type { Tls } from '../model/hop.ts';
import { findIp, readIp } from './host.ts';
import { CLAUSES, isKeyword, type Clause } from './received-clauses.ts';
import { findDate, type FoundDate } from './received-date.ts';
import { readTls } from './received-tls.ts';
import { tokens } from './received-tokens.ts';
import type { Token } from './received-tokens.ts';

/** Names of the values of a Received field that have a place in it. */
export type ReceivedPart =
  | 'from'
  | 'fromIp'
  | 'helo'
  | 'rdns'
  | 'by'
  | 'byIp'
  | 'via'
  | 'with'
  | 'id'
  | 'for'
  | 'envelopeFrom'
  | 'software'
  | 'localUser'
  | 'time';

/** A Received field, read. What it does not say is null. */
export interface Received {
  readonly from: string | null;
  /** The peer's address as the server saw it: from the comment after `from`, or `from` itself when it is an address. */
  readonly fromIp: string | null;
  /** The name given in HELO or EHLO where the field says it apart from `from`. */
  readonly helo: string | null;
  /** The peer's name as the server looked it up (Postfix and sendmail write it in the comment). */
  readonly rdns: string | null;
  readonly by: string | null;
  readonly byIp: string | null;
  readonly via: string | null;
  readonly with: string | null;
  readonly id: string | null;
  readonly for: string | null;
  readonly envelopeFrom: string | null;
  /** The receiving program as it names itself (`Postfix`, `Exim 4.96`, `8.15.2/8.15.2`). */
  readonly software: string | null;
  /** For mail handed in on the machine itself: who did (`userid 0`, `root@localhost`, `uid 89`). */
  readonly localUser: string | null;
  /** The date as written; null when there is none. */
  readonly timeText: string | null;
  /** ISO 8601, UTC; null when the date could not be read. */
  readonly time: string | null;
  readonly zoneMinutes: number | null;
  readonly tls: Tls;
  /** Words that fit nowhere in the grammar. */
  readonly unread: readonly string[];
  /** Where each value stands: [start, end) in the field's value. */
  readonly spans: Readonly<Partial<Record<ReceivedPart, readonly [number, number]>>>;
}

// The longest Received fields seen have under 1,500 characters.
const LONGEST = 8000;

/**
 * Reads a Received field's value: RFC 5321 §4.4 and RFC 5322 §3.6.7 with what programs really write. Clauses may come in any
 * order, also after the date; the `;` may be missing; comments give address, HELO, envelope sender, program and TLS. Folds may be
 * in it. Never throws: what is not there is null, words without a clause are in `unread`, and a date that cannot be read leaves
 * `time` null and `timeText` as written. `from a.example (a.example [192.0.2.1]) by b.example (Postfix) with ESMTPS id 4X for
 * <ana@example.com>; Thu, 1 Jan 2026 …`
 */
export function readReceived(value: string): Received {
  const bounded = value.slice(0, LONGEST);
  const all = tokens(bounded);
  const date = findDate(bounded, all);
  const reader = new Reader();
  for (const [index, token] of all.entries()) {
    if (token.end > date.start && token.start < date.end) continue;
    if (token.kind === 'comment') reader.comment(token);
    else if (token.kind === 'word') reader.word(token, all[index + 1]);
    else reader.close();
  }
  if (date.end > date.start) reader.set('time', bounded.slice(date.start, date.end), date.start);
  return reader.result(bounded, date);
}

/** What a token says, in lower case; nothing for what is no word. */
function wordOf(token: Token | undefined): string {
  return token?.kind === 'word' ? token.words.toLowerCase() : '';
}

class Reader {
  private readonly values: Partial<Record<ReceivedPart, string>> = {};
  private readonly spans: Partial<Record<ReceivedPart, readonly [number, number]>> = {};
  private readonly unread: string[] = [];
  private readonly seen = new Set<Clause>();
  private clause: Clause | undefined;
  /** Words that the open clause has so far, and whether a comment ended its value. */
  private count = 0;
  private ended = false;

  /** Keeps the first value that a part is given. */
  set(part: ReceivedPart, value: string, start: number): void {
    if (value === '' || this.values[part] !== undefined) return;
    this.values[part] = /\s\s|[^\S ]/.test(value) ? value.replace(/\s+/g, ' ') : value;
    this.spans[part] = [start, start + value.length];
  }

  close(): void {
    this.clause = undefined;
    this.ended = false;
  }

  word(token: Token, next: Token | undefined): void {
    const named = CLAUSES.get(token.words.toLowerCase());
    if (named !== undefined && this.opens(named, next)) {
      this.clause = named;
      this.seen.add(named);
      this.count = 0;
      this.ended = false;
      return;
    }
    this.count += 1;
    const pair = token.words.includes('=')
      ? /^(helo|ehlo|envelope-from|envelope-sender|port)=(.+)$/i.exec(token.words)
      : null;
    if (pair) {
      const [, name = '', words = ''] = pair;
      const start = token.end - words.length;
      if (/^[he]/i.test(name) && !/^env/i.test(name)) this.set('helo', words, start);
      else if (/^env/i.test(name)) this.bare('envelopeFrom', { ...token, words, start });
      return;
    }
    this.inClause(token, next);
  }

  /** A keyword opens its clause, unless the clause was read already, or it stands as the value of the one before (`from by by a`). */
  private opens(named: Clause, next: Token | undefined): boolean {
    if (named === 'tls' && !this.seen.has('with')) return false;
    if (named === 'over' && this.clause !== 'by' && this.clause !== 'from') return false;
    if (named === 'helo' && this.clause !== 'from') return false;
    if (this.seen.has(named)) return false;
    const empty = this.clause !== undefined && this.count === 0 && !this.ended;
    return !(empty && isKeyword(wordOf(next)) && this.clause !== 'from' && this.clause !== 'via');
  }

  private inClause(token: Token, next: Token | undefined): void {
    const first = this.count === 1;
    switch (this.clause) {
      case 'from':
        if (first && !this.ended && !bracketedAfterComment(token, this.values.from)) this.bare('from', token);
        else if (first && this.values.from === undefined) this.bare('from', token);
        else if (readIp(token.words) !== null) this.ip('fromIp', token.words, token.start);
        else this.unread.push(token.words);
        return;
      case 'by':
        // "by host mail.example.org" (indimail).
        if (first && token.words.toLowerCase() === 'host' && wordOf(next).includes('.')) this.count = 0;
        else if (first) this.bare('by', token);
        else if (readIp(token.words) !== null) this.ip('byIp', token.words, token.start);
        else this.set('software', token.words, token.start);
        return;
      case 'with':
      case 'via':
        // Patched qmail puts the cipher before the protocol: "with (AES256-SHA encrypted) SMTP".
        if (!this.ended || this.values[this.clause] === undefined) this.extend(this.clause, token);
        return;
      case 'id':
        if (first) this.bare('id', token);
        else this.unread.push(token.words);
        return;
      case 'for':
        if (first) this.bare('for', token);
        return;
      case 'envelope':
        if (first) this.bare('envelopeFrom', token);
        else this.unread.push(token.words);
        return;
      case 'helo':
        if (first) this.bare('helo', token);
        return;
      case 'tls':
      case 'over':
        return;
      default:
        // A program's name before all clauses (indimail) or between two; after the date it is text that nobody reads.
        if (this.seen.size === 0) this.set('software', token.words, token.start);
        else this.unread.push(token.words);
    }
  }

  /** Words of `with` and `via` follow each other: "Microsoft SMTP Server". */
  private extend(part: 'with' | 'via', token: Token): void {
    const span = this.spans[part];
    const before = this.values[part];
    if (before === undefined || !span) this.set(part, token.words, token.start);
    else {
      this.values[part] = `${before} ${token.words}`;
      this.spans[part] = [span[0], token.end];
    }
  }

  /** A value without the angle brackets, the trailing comma and the entity marks around it. */
  private bare(part: ReceivedPart, token: Token): void {
    const { words } = token;
    const lead = words.startsWith('<') ? 1 : words.startsWith('&lt;') ? 4 : 0;
    const last = words.endsWith(',') ? words.length - 1 : words.length;
    const close = words.endsWith('>', last) ? 1 : words.endsWith('&gt;', last) ? 4 : 0;
    const inner = words.slice(lead, Math.max(lead, last - close));
    this.set(part, inner, token.start + lead);
    if (part === 'by' && readIp(inner) !== null) this.ip('byIp', inner, token.start + lead);
  }

  private ip(part: 'fromIp' | 'byIp', words: string, start: number): void {
    const found = findIp(words);
    if (!found || this.values[part] !== undefined) return;
    this.values[part] = found.ip;
    this.spans[part] = [start + found.start, start + found.end];
  }

  comment(token: Token): void {
    this.ended = true;
    const { words } = token;
    const start = token.start + 1;
    let told = false;
    for (const [part, form] of TELLS.test(words) ? TOLD : []) {
      const match = form.exec(words);
      const groups: readonly (string | undefined)[] = match?.slice(1) ?? [];
      const found = groups.find((group) => group !== undefined);
      if (!match || found === undefined) continue;
      told = true;
      this.set(part, found, start + match.index + match[0].lastIndexOf(found));
    }
    if (this.clause === 'from') this.peer(words, start, told);
    else if (this.clause === 'by') this.receiver(words, start, told);
    else if ((this.clause === 'with' || this.clause === 'tls') && !told && PROGRAM.test(words))
      this.set('software', words, start);
    else if (this.seen.size === 0 && /^(?:qmail|Haraka)\b/.test(words)) {
      this.set('software', /^\w+/.exec(words)?.[0] ?? '', start);
    }
  }

  /** `(name [address])`, `([address]:port)`, `(address)` and `(user@address with plain)` after `from`. */
  private peer(words: string, start: number, told: boolean): void {
    const name = /^([\w-]+(?:\.[\w-]+)*)\.?\s*\[/.exec(words)?.[1];
    if (name !== undefined && !/^(?:unknown|(?:h|eh|lh)e?lo)$/i.test(name)) this.set('rdns', name, start);
    if (/^(?:using|envelope|No client|authenticated|Authenticated)/.test(words)) return;
    if (told && /^env/i.test(words)) return;
    if (this.values.fromIp !== undefined) return;
    const plain = TELLS.test(words)
      ? words.replace(/\bhelo=\S+|\bHELO \S+|\bEHLO \S+/gi, (helo) => ' '.repeat(helo.length))
      : words;
    const found = findIp(
      plain.includes('@') ? plain.replace(/^(\S{1,64})@(?=[\d[])/, (user) => ' '.repeat(user.length)) : plain,
    );
    if (found) {
      this.values.fromIp = found.ip;
      this.spans.fromIp = [start + found.start, start + found.end];
    }
  }

  /** `(address)`, `(name [address])` or the program's name after `by`. */
  private receiver(words: string, start: number, told: boolean): void {
    const found = findIp(words);
    const bracketed = found && words[found.start - 1] === '[';
    if (found && (bracketed || readIp(words) !== null)) {
      if (this.values.byIp === undefined) {
        this.values.byIp = found.ip;
        this.spans.byIp = [start + found.start, start + found.end];
      }
    } else if (/^Postfix\b/.test(words)) this.set('software', 'Postfix', start);
    else if (!told && !/^(?:envelope|using|No client)/.test(words)) this.set('software', words, start);
  }

  result(value: string, date: FoundDate): Received {
    const { values, spans } = this;
    const at = spans.from?.[0];
    // `from [192.0.2.1] by …`: no comment gives the address, so the literal is it.
    if (values.fromIp === undefined && values.from !== undefined && at !== undefined)
      this.ip('fromIp', values.from, at);
    const get = (part: ReceivedPart): string | null => values[part] ?? null;
    return {
      from: get('from'),
      fromIp: get('fromIp'),
      helo: get('helo'),
      rdns: get('rdns'),
      by: get('by'),
      byIp: get('byIp'),
      via: get('via'),
      with: get('with'),
      id: get('id'),
      for: get('for'),
      envelopeFrom: get('envelopeFrom'),
      software: get('software'),
      localUser: get('localUser'),
      timeText: get('time'),
      time: date.time,
      zoneMinutes: date.zoneMinutes,
      tls: readTls(get('with'), get('by'), withoutDate(value, date)),
      unread: this.unread,
      spans,
    };
  }
}

/** Comments without these hold nothing of `TOLD`. */
const TELLS = /helo|ehlo|lhlo|envelope|from|uid|invoked/i;

/** What a comment may tell wherever it stands. qmail writes `?` for the brackets of an address in HELO. */
const TOLD: readonly (readonly [ReceivedPart, RegExp])[] = [
  ['helo', /(?:^|[\s(])(?:HELO|EHLO|LHLO|helo|ehlo)[\s=]+\??([^\s()?]+)/],
  ['envelopeFrom', /\benvelope[-\s](?:from|sender)[:=]?\s*<?([^\s<>()]+)/i],
  [
    'localUser',
    /^(?:Postfix,\s+)?from\s+(userid\s+\d+|\S+@\S+)|^(uid\s+\d+)$|\binvoked\s+by\s+([a-z]+(?:\s+\d+)?)/i,
  ],
];

const PROGRAM = /^(?:Exim|Postfix|Nemesis|Sendmail|Oath|STRAY|Mail\b|\d+\.\d+(?:\.\d+){0,3}$)/;

const bracketedAfterComment = (token: Token, from: string | undefined): boolean =>
  from !== undefined && token.words.startsWith('[');

const withoutDate = (value: string, date: FoundDate): string =>
  date.start < 0 ? value : `${value.slice(0, date.start)} ${value.slice(date.end)}`;
