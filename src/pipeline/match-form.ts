import type { KnownCause } from '../catalog/causes.ts';
import { PROVIDERS } from '../catalog/providers.ts';
import type { KnownCode } from '../catalog/known-code.ts';
import type { Form } from '../catalog/record.ts';
import { sayings } from './phrases.ts';

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

/** A range of the reply's text, UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a match rests on, from the strongest to the weakest. `weights`: all its words together. `class`: only the subject or class of
 * the code, no record. */
export type MatchBy = 'token' | 'status-words' | 'status' | 'range' | 'words' | 'weights' | 'class';

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

/** A form of a record with its phrases as indexes in the list that is searched for. */
export interface CompiledForm {
  readonly code: KnownCode;
  readonly status: readonly string[] | undefined;
  readonly range: { readonly stem: string; readonly from: number; readonly to: number } | undefined;
  readonly reply: readonly string[] | undefined;
  readonly words: readonly number[] | undefined;
  readonly with: readonly number[] | undefined;
  readonly also: readonly number[];
  readonly without: readonly number[];
  readonly token: readonly number[] | undefined;
  readonly hosts: readonly string[] | undefined;
  readonly marks: readonly number[];
  readonly generators: readonly string[] | undefined;
}

/** What a record names and the reply shows: phrases by their index, the rest as it is. */
export interface Evidence {
  readonly token: number | undefined;
  readonly words: number | undefined;
  /** Two phrases apart from each other. */
  readonly pair: readonly [number, number] | undefined;
  readonly status: string | undefined;
  readonly host: 'named' | 'marked' | undefined;
  readonly range: boolean;
  readonly reply: boolean;
  readonly generator: boolean;
  /** Worth of the phrases that had to be there besides. */
  readonly also: number;
}

/** True for a form that says anything at all of a reply. */
export function namesSomething(form: Form): boolean {
  return Boolean(form.status ?? form.range ?? form.words ?? form.token ?? form.generators);
}

/** The form made ready for matching; `phraseId` gives each phrase its index. */
export function compile(form: Form, code: KnownCode, phraseId: (words: string) => number): CompiledForm {
  const ids = (words: readonly string[] | undefined): readonly number[] => (words ?? []).map(phraseId);
  const said = (words: readonly string[] | undefined): readonly number[] => ids(words?.flatMap(sayings));
  const provider = form.hosts ? PROVIDERS.find(({ name }) => name === code.provider) : undefined;
  const [from, to] = form.range ?? [];
  return {
    code,
    status: form.status,
    range:
      from && to
        ? { stem: from.slice(0, from.lastIndexOf('.')), from: detailOf(from), to: detailOf(to) }
        : undefined,
    reply: form.reply,
    words: form.words && said(form.words),
    with: form.with && said(form.with),
    also: ids(form.also),
    without: said(form.without),
    token: form.token && ids(form.token),
    hosts: form.hosts,
    marks: form.hosts ? ids([...form.hosts, ...(provider?.marks ?? [])]) : [],
    generators: form.generators,
  };
}

/** The status that a reply starts with, after its reply code. */
export const LEADING_STATUS = /^\W{0,8}(?:[245]\d\d[ -]{1,2})?#?([245]\.[0-7]\.\d{1,3})(?!\.?\d)/;

/** The given status, and the one that the reply itself starts with: a report's field may hold a vaguer one. */
export function statusesOf(reading: ReplyReading, text: string): readonly string[] {
  const own = LEADING_STATUS.exec(text)?.[1];
  const statuses = reading.status === undefined ? [] : [reading.status];
  return own !== undefined && own !== reading.status ? [...statuses, own] : statuses;
}

/** Subject and detail of a status: what the registry lists. */
export function tail(status: string): string {
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

/** What is known when a form is looked at. */
export interface Shown {
  readonly reading: ReplyReading;
  readonly statuses: readonly string[];
  readonly hits: ReadonlyMap<number, Span>;
  readonly lengthOf: (phrase: number | undefined) => number;
}

/** What a form names and the reply shows; nothing when something that it names is not there. */
export function evidenceOf(form: CompiledForm, shown: Shown): Evidence | undefined {
  const { reading, statuses, hits } = shown;
  const status = statuses.find((given) => form.status?.some((wanted) => sameStatus(wanted, given)));
  if (form.status && status === undefined) return undefined;
  if (form.range && !statuses.some((given) => inRange(form, given))) return undefined;
  if (form.reply && !form.reply.includes(reading.reply ?? '')) return undefined;
  if (form.generators && !form.generators.includes(reading.generator ?? '')) return undefined;
  if (form.also.some((phrase) => !hits.has(phrase)) || form.without.some((phrase) => hits.has(phrase)))
    return undefined;
  const token = form.token && leading(form.token, shown);
  if (form.token && token === undefined) return undefined;
  const words = form.words && leading(form.words, shown);
  if (form.words && words === undefined) return undefined;
  const beside = form.with && leading(form.with, shown);
  if (form.with && beside === undefined) return undefined;
  const host = form.hosts && hostFits(form.hosts, form.marks, reading.host, hits);
  if (form.hosts && host === undefined) return undefined;
  return {
    token,
    words: form.with ? undefined : words,
    pair: words !== undefined && beside !== undefined ? [words, beside] : undefined,
    status,
    host,
    range: form.range !== undefined,
    reply: form.reply !== undefined,
    generator: form.generators !== undefined,
    also: form.also.reduce((sum, phrase) => sum + 40 + shown.lengthOf(phrase), 0),
  };
}

/** What two forms of one code show, together. */
export function together(one: Evidence | undefined, other: Evidence, shown: Shown): Evidence {
  if (!one) return other;
  return {
    token: leading([one.token, other.token], shown),
    words: leading([one.words, other.words], shown),
    pair: one.pair ?? other.pair,
    status: one.status ?? other.status,
    host: one.host === 'named' || other.host === 'named' ? 'named' : (one.host ?? other.host),
    range: one.range || other.range,
    reply: one.reply || other.reply,
    generator: one.generator || other.generator,
    also: Math.max(one.also, other.also),
  };
}

/** The longest of the phrases that are there; the first in the text where two are as long. */
function leading(phrases: readonly (number | undefined)[], { hits, lengthOf }: Shown): number | undefined {
  let best: number | undefined;
  for (const phrase of phrases) {
    const hit = phrase === undefined ? undefined : hits.get(phrase);
    if (!hit) continue;
    const longer = lengthOf(phrase) - lengthOf(best);
    if (longer > 0 || (longer === 0 && hit.start < (hits.get(best ?? -1)?.start ?? 0))) best = phrase;
  }
  return best;
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
  hits: ReadonlyMap<number, Span>,
): 'named' | 'marked' | undefined {
  if (host !== undefined && hosts.some((suffix) => endsIn(host, suffix))) return 'named';
  return marks.some((id) => hits.has(id)) ? 'marked' : undefined;
}

/** True for the domain itself and every host below it. */
export function endsIn(host: string, suffix: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return name === suffix || name.endsWith(`.${suffix}`);
}
