import { causeById, type KnownCause } from '../catalog/causes.ts';
import { CODES } from '../catalog/codes.ts';
import { CLASS_CAUSES, REPLY_CAUSES, SUBJECT_CAUSES } from '../catalog/fallbacks.ts';
import type { KnownCode } from '../catalog/known-code.ts';
import { PROVIDERS, VENDORS } from '../catalog/providers.ts';
import type { Form } from '../catalog/record.ts';
import { fold, phraseFinder } from './phrases.ts';

/** What is known of one reply. `host`: the server that gave it; `generator`: the product (dialect id) that wrote the report. */
export interface ReplyReading {
  readonly text: string;
  /** Enhanced status code, RFC 3463 (`5.1.10`). */
  readonly status?: string | undefined;
  /** SMTP reply code, RFC 5321 §4.2 (`550`). */
  readonly reply?: string | undefined;
  readonly host?: string | undefined;
  readonly generator?: string | undefined;
}

/** What a match rests on, from the strongest to the weakest. `class`: only the subject or class of the code, no record. */
export type MatchBy = 'token' | 'status-words' | 'status' | 'range' | 'words' | 'class';

/** One meaning that a reply can have. */
export interface Match {
  /** Null when no record fits and only the subject or class of the code speaks. */
  readonly code: KnownCode | null;
  readonly cause: KnownCause;
  /** Higher is better; equal only when the words leave it open. */
  readonly rank: number;
  /** The words that decided, as UTF-16 offsets in `text`; both 0 when only the given status or reply did, and it is not in the text. */
  readonly start: number;
  readonly end: number;
  readonly by: MatchBy;
}

/** At most this many meanings of one reply. */
const MOST = 16;

/**
 * How much each thing named is worth. A token outlives status codes, so it leads; a status that only its vendor uses says more than any
 * words; one of the IANA registry says less than known words, because servers give `5.7.1` and `5.0.0` for everything.
 */
const WORTH = {
  token: 6000,
  status: 2000,
  range: 1500,
  words: 1000,
  sharedStatus: 600,
  registry: 500,
  vagueWords: 300,
  statusBesideWords: 300,
  vagueRegistry: 250,
  statusOfStranger: 240,
  subject: 100,
  replyAlone: 90,
  class: 40,
} as const;

interface CompiledForm {
  readonly record: number;
  readonly status: readonly string[] | undefined;
  readonly range: { readonly stem: string; readonly from: number; readonly to: number } | undefined;
  readonly reply: readonly string[] | undefined;
  readonly words: readonly number[] | undefined;
  readonly also: readonly number[];
  readonly without: readonly number[];
  readonly token: readonly number[] | undefined;
  readonly hosts: readonly string[] | undefined;
  readonly marks: readonly number[];
  readonly generators: readonly string[] | undefined;
}

interface Evidence {
  token?: number;
  words?: number;
  status?: string;
  range?: boolean;
  reply?: boolean;
  host?: 'named' | 'marked';
  generator?: boolean;
  also: number;
}

let ready: ((reading: ReplyReading) => Match[]) | undefined;

/**
 * What a reply can mean, best first; never empty. Everything known of the reply counts together (token, status, words, server,
 * product), and the order follows from how much a record names, never from its place in a list. When no record fits, the subject,
 * the reply code or the class of the status speaks (RFC 3463 §3, RFC 5321 §4.2.2), and `code` is null.
 *
 * `match({ text: '550 5.1.1 <ana@example.com>: user unknown', status: '5.1.1' })[0].cause.id` is `recipient-not-found`.
 */
export function match(reading: ReplyReading): Match[] {
  ready ??= matcher(CODES);
  return ready(reading);
}

/** The same over any list of records. */
export function matcher(codes: readonly KnownCode[]): (reading: ReplyReading) => Match[] {
  const phrases = new Map<string, number>();
  const phraseId = (words: string): number => {
    const key = words.toLowerCase();
    const known = phrases.get(key);
    if (known !== undefined) return known;
    phrases.set(key, phrases.size);
    return phrases.size - 1;
  };
  const forms = codes.flatMap((code, record) =>
    [code, ...(code.or ?? [])].filter(namesSomething).map((form) => compile(form, code, record, phraseId)),
  );
  const registry = new Map<string, number>();
  codes.forEach((code, record) => {
    if (code.registry) for (const status of code.status ?? []) registry.set(tail(status), record);
  });
  const byPhrase: CompiledForm[][] = Array.from({ length: phrases.size }, () => []);
  const byStatus = new Map<string, CompiledForm[]>();
  const byRange: CompiledForm[] = [];
  for (const form of forms) {
    const leading = form.token ?? form.words;
    if (leading) for (const id of leading) byPhrase[id]?.push(form);
    else if (form.status) {
      for (const status of form.status) {
        const list = byStatus.get(tail(status)) ?? [];
        list.push(form);
        byStatus.set(tail(status), list);
      }
    } else if (form.range) byRange.push(form);
  }
  const list = [...phrases.keys()];
  const tokens = new Set(forms.flatMap((form) => form.token ?? []));
  const find = phraseFinder(list, (id) => tokens.has(id));

  return (reading) => {
    const folded = fold(reading.text);
    const statuses = statusesOf(reading, folded.text);
    const hits = new Map<number, { readonly start: number; readonly end: number }>();
    const candidates = new Set<CompiledForm>(byRange);
    for (const hit of find(folded.text)) {
      if (hits.has(hit.phrase)) continue;
      hits.set(hit.phrase, hit);
      for (const form of byPhrase[hit.phrase] ?? []) candidates.add(form);
    }
    for (const status of statuses) for (const form of byStatus.get(tail(status)) ?? []) candidates.add(form);

    const found = new Map<number, Evidence>();
    for (const form of candidates) gather(form, reading, statuses, hits, list, found);

    const agreed = new Set<string>();
    for (const status of statuses) {
      const cause = causeOf(codes[registry.get(tail(status)) ?? -1]);
      if (cause) agreed.add(cause.id).add(cause.category);
    }
    const bare = !/[a-z]{3}/.test(folded.text);
    const matches: Match[] = [];
    for (const [record, evidence] of found) {
      const code = codes[record];
      const cause = causeOf(code);
      if (!code || !cause) continue;
      matches.push({
        code,
        cause,
        rank: worth(code, cause, evidence, { reading, registry, list, agreed, bare }),
        ...place(evidence, hits, folded),
        by: basis(evidence),
      });
    }
    matches.push(...fallbacks(reading, statuses, folded));
    return matches.toSorted((a, b) => b.rank - a.rank || order(a, b)).slice(0, MOST);
  };
}

function order(a: Match, b: Match): number {
  const left = a.code?.id ?? a.cause.id;
  const right = b.code?.id ?? b.cause.id;
  return left < right ? -1 : left > right ? 1 : 0;
}

function namesSomething(form: Form): boolean {
  return Boolean(form.status ?? form.range ?? form.words ?? form.token);
}

function compile(
  form: Form,
  code: KnownCode,
  record: number,
  phraseId: (words: string) => number,
): CompiledForm {
  const ids = (words: readonly string[] | undefined): readonly number[] => (words ?? []).map(phraseId);
  const provider = form.hosts ? PROVIDERS.find(({ name }) => name === code.provider) : undefined;
  const [from, to] = form.range ?? [];
  return {
    record,
    status: form.status,
    range:
      from && to
        ? { stem: from.slice(0, from.lastIndexOf('.')), from: detailOf(from), to: detailOf(to) }
        : undefined,
    reply: form.reply,
    words: form.words && ids(form.words),
    also: ids(form.also),
    without: ids(form.without),
    token: form.token && ids(form.token),
    hosts: form.hosts,
    marks: form.hosts ? ids([...form.hosts, ...(provider?.marks ?? [])]) : [],
    generators: form.generators,
  };
}

const LEADING_STATUS = /^\W{0,8}(?:[245]\d\d[ -]{1,2})?#?([245]\.[0-7]\.\d{1,3})(?!\.?\d)/;

/** The given status, and the one that the reply itself starts with: a report's field may hold a vaguer one. */
function statusesOf(reading: ReplyReading, text: string): readonly string[] {
  const own = LEADING_STATUS.exec(text)?.[1];
  const statuses = reading.status === undefined ? [] : [reading.status];
  return own !== undefined && own !== reading.status ? [...statuses, own] : statuses;
}

function tail(status: string): string {
  return status.slice(status.indexOf('.') + 1);
}

function detailOf(status: string): number {
  return Number(status.slice(status.lastIndexOf('.') + 1));
}

function sameStatus(wanted: string, status: string): boolean {
  return wanted.startsWith('x.')
    ? tail(wanted) === tail(status) && !status.startsWith('2')
    : wanted === status;
}

function gather(
  form: CompiledForm,
  reading: ReplyReading,
  statuses: readonly string[],
  hits: ReadonlyMap<number, { readonly start: number; readonly end: number }>,
  list: readonly string[],
  found: Map<number, Evidence>,
): void {
  const first = (ids: readonly number[]): number | undefined => {
    let best: number | undefined;
    for (const id of ids) {
      if (!hits.has(id)) continue;
      const longer = best === undefined ? 1 : (list[id] ?? '').length - (list[best] ?? '').length;
      const start = (phrase: number | undefined): number => hits.get(phrase ?? -1)?.start ?? 0;
      if (longer > 0 || (longer === 0 && start(id) < start(best))) best = id;
    }
    return best;
  };
  const status =
    form.status && statuses.find((given) => form.status?.some((wanted) => sameStatus(wanted, given)));
  if (form.status && status === undefined) return;
  if (form.range && !statuses.some((given) => inRange(form, given))) return;
  if (form.reply && !(reading.reply !== undefined && form.reply.includes(reading.reply))) return;
  const token = form.token && first(form.token);
  if (form.token && token === undefined) return;
  const words = form.words && first(form.words);
  if (form.words && words === undefined) return;
  if (!form.also.every((id) => hits.has(id)) || form.without.some((id) => hits.has(id))) return;
  const host = form.hosts && hostFits(form.hosts, form.marks, reading.host, hits);
  if (form.hosts && host === undefined) return;
  const generator = form.generators?.includes(reading.generator ?? '') ?? false;
  if (form.generators && !generator) return;

  const evidence = found.get(form.record) ?? { also: 0 };
  if (token !== undefined) evidence.token = token;
  if (words !== undefined) {
    const known = evidence.words;
    if (known === undefined || (list[words] ?? '').length > (list[known] ?? '').length)
      evidence.words = words;
  }
  if (status !== undefined) evidence.status = status;
  if (form.range) evidence.range = true;
  if (form.reply) evidence.reply = true;
  if (host === 'named' || (host && evidence.host === undefined)) evidence.host = host;
  if (generator) evidence.generator = true;
  evidence.also = Math.max(
    evidence.also,
    form.also.reduce((sum, id) => sum + 40 + (list[id] ?? '').length, 0),
  );
  found.set(form.record, evidence);
}

function inRange(form: CompiledForm, status: string): boolean {
  const { range } = form;
  if (!range || status.slice(0, status.lastIndexOf('.')) !== range.stem) return false;
  const detail = detailOf(status);
  return detail >= range.from && detail <= range.to;
}

/** `named`: the server's own name ends so. `marked`: the words name the server or its provider. */
function hostFits(
  hosts: readonly string[],
  marks: readonly number[],
  host: string | undefined,
  hits: ReadonlyMap<number, unknown>,
): 'named' | 'marked' | undefined {
  if (host !== undefined && hosts.some((suffix) => endsIn(host, suffix))) return 'named';
  return marks.some((id) => hits.has(id)) ? 'marked' : undefined;
}

function endsIn(host: string, suffix: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return name === suffix || name.endsWith(`.${suffix}`);
}

interface Circumstances {
  readonly reading: ReplyReading;
  readonly registry: ReadonlyMap<string, number>;
  readonly list: readonly string[];
  /** Ids and categories of what the IANA registry says of the status. */
  readonly agreed: ReadonlySet<string>;
  /** Nothing but a code was given, as when a person looks one up. */
  readonly bare: boolean;
}

function worth(code: KnownCode, cause: KnownCause, evidence: Evidence, about: Circumstances): number {
  const length = (id: number | undefined): number => (id === undefined ? 0 : (about.list[id] ?? '').length);
  let rank = evidence.also;
  if (evidence.token !== undefined) rank += WORTH.token + Math.min(length(evidence.token), 99);
  if (evidence.words !== undefined) {
    rank += (cause.vague ? WORTH.vagueWords : WORTH.words) + 3 * Math.min(length(evidence.words), 60);
    if (!code.registry) rank += about.agreed.has(cause.id) ? 200 : about.agreed.has(cause.category) ? 100 : 0;
  }
  if (evidence.status !== undefined) rank += statusWorth(code, cause, evidence, about);
  if (evidence.range) rank += WORTH.range;
  if (evidence.reply) rank += 60;
  if (evidence.host) rank += evidence.host === 'named' ? 800 : 600;
  if (evidence.generator) rank += 100;
  if (code.vendor && speaks(code.vendor, about.reading) === 'vendor') rank += 150;
  // A provider's own words that another server, or an unknown one, uses too: the general record leads.
  if (code.provider && !evidence.host && evidence.token === undefined) {
    rank -= about.reading.host === undefined ? 60 : 200;
  }
  return rank;
}

function statusWorth(code: KnownCode, cause: KnownCause, evidence: Evidence, about: Circumstances): number {
  if (code.registry) return (cause.vague ? WORTH.vagueRegistry : WORTH.registry) + (evidence.reply ? 200 : 0);
  if (!about.registry.has(tail(evidence.status ?? ''))) return WORTH.status;
  if (!code.vendor) return WORTH.statusBesideWords;
  const speaker = speaks(code.vendor, about.reading);
  if (speaker === 'unknown' && evidence.words === undefined && !about.bare) return WORTH.statusOfStranger;
  if (speaker === 'vendor') return WORTH.sharedStatus + 600;
  return speaker === 'stranger' ? WORTH.statusOfStranger : WORTH.sharedStatus;
}

/** Whether the vendor's own server gave the reply, a stranger's did, or it is not known. */
function speaks(
  vendor: keyof typeof VENDORS,
  { host, generator }: ReplyReading,
): 'vendor' | 'stranger' | 'unknown' {
  const { hosts, generators } = VENDORS[vendor];
  const reportIsTheirs = generator !== undefined && generators.includes(generator);
  if (host !== undefined && hosts.some((suffix) => endsIn(host, suffix))) return 'vendor';
  if (host !== undefined) return reportIsTheirs ? 'unknown' : 'stranger';
  if (generator === undefined || generator === 'unknown') return 'unknown';
  return reportIsTheirs ? 'vendor' : 'stranger';
}

function basis(evidence: Evidence): MatchBy {
  if (evidence.token !== undefined) return 'token';
  if (evidence.range) return 'range';
  if (evidence.status !== undefined) return evidence.words === undefined ? 'status' : 'status-words';
  return 'words';
}

function place(
  evidence: Evidence,
  hits: ReadonlyMap<number, { readonly start: number; readonly end: number }>,
  folded: ReturnType<typeof fold>,
): { readonly start: number; readonly end: number } {
  const hit = hits.get(evidence.token ?? evidence.words ?? -1);
  if (hit) return original(folded, hit.start, hit.end);
  return statusPlace(folded, evidence.status);
}

function statusPlace(
  folded: ReturnType<typeof fold>,
  status: string | undefined,
): { readonly start: number; readonly end: number } {
  const own = status ?? LEADING_STATUS.exec(folded.text)?.[1];
  const start = own === undefined ? -1 : folded.text.indexOf(own);
  return own === undefined || start < 0 ? { start: 0, end: 0 } : original(folded, start, start + own.length);
}

function original(
  folded: ReturnType<typeof fold>,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  return { start: folded.at[start] ?? 0, end: (folded.at[end - 1] ?? 0) + 1 };
}

function fallbacks(
  reading: ReplyReading,
  statuses: readonly string[],
  folded: ReturnType<typeof fold>,
): Match[] {
  const matches: Match[] = [];
  const add = (id: string | undefined, rank: number, status?: string): void => {
    const cause = id === undefined ? undefined : causeById(id);
    if (cause) matches.push({ code: null, cause, rank, ...statusPlace(folded, status), by: 'class' });
  };
  for (const status of statuses) {
    const [digit = '', subject = ''] = status.split('.');
    if (digit !== '2') add(SUBJECT_CAUSES[subject], WORTH.subject, status);
    add(CLASS_CAUSES[digit], WORTH.class, status);
  }
  add(REPLY_CAUSES[reading.reply ?? ''], WORTH.replyAlone);
  const digit = reading.reply?.charAt(0);
  if (statuses.length === 0 && digit !== undefined) add(CLASS_CAUSES[digit], WORTH.class);
  add('undetermined', 0);
  return matches;
}

function causeOf(code: KnownCode | undefined): KnownCause | undefined {
  return code && causeById(code.cause);
}
