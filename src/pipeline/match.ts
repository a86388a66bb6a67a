import { causeById, type KnownCause } from '../catalog/causes.ts';
import { CODES } from '../catalog/codes.ts';
import { CLASS_CAUSES, REPLY_CAUSES, SUBJECT_CAUSES } from '../catalog/fallbacks.ts';
import type { KnownCode } from '../catalog/known-code.ts';
import {
  LEADING_STATUS,
  statusesOf,
  type Evidence,
  type Match,
  type MatchBy,
  type ReplyReading,
  type Span,
} from './match-form.ts';
import { indexCodes } from './match-index.ts';
import { refuses, vote } from './match-vote.ts';
import { worth, WORTH } from './match-worth.ts';
import { fold, type Folded } from './phrases.ts';

export type { Match, MatchBy, ReplyReading };

/** At most this many meanings of one reply. */
const MOST = 16;

let ready: ReturnType<typeof matcher> | undefined;

/**
 * What a reply can mean, best first; never empty. Everything known of the reply counts together (token, status, words, server,
 * product), and the order follows from how much a record names, never from its place in a list. When no record fits, the subject,
 * the reply code or the class of the status speaks (RFC 3463 §3, RFC 5321 §4.2.2), and `code` is null.
 *
 * `match({ text: '550 5.1.1 <ana@example.com>: user unknown', status: '5.1.1' })[0].cause.id` is `recipient-not-found`.
 */
export function match(reading: ReplyReading): readonly Match[] {
  ready ??= matcher(CODES);
  const folded = fold(reading.text);
  return vote(reading, folded, ready(reading, folded));
}

/** Whether a sentence that a person copied without its code is clearly a server's refusal: `No MX found for domain`. */
export function isRefusal(text: string): boolean {
  ready ??= matcher(CODES);
  const folded = fold(text);
  return refuses({ text }, folded, ready({ text }, folded));
}

/** The same over any list of records, before all words together are heard. `folded` is the reply's text folded. */
export function matcher(codes: readonly KnownCode[]): (reading: ReplyReading, folded?: Folded) => Match[] {
  const index = indexCodes(codes);
  return (reading, folded = fold(reading.text)) => {
    const statuses = statusesOf(reading, folded.text);
    const { found, hits } = index.search(reading, folded, statuses);
    const about = {
      reading,
      isRegistered: (status: string) => index.registered(status) !== undefined,
      lengthOf: index.lengthOf,
      agreed: new Set(statuses.flatMap((status) => idAndCategory(causeOf(index.registered(status))))),
      bare: !/[a-z]{3}/.test(folded.text),
    };
    const matches: Match[] = [];
    for (const [code, evidence] of found) {
      const cause = causeOf(code);
      if (!cause) continue;
      const rank = worth(code, cause, evidence, about);
      const { start, end } = place(evidence, hits, folded);
      matches.push({ code, cause, rank, start, end, by: basis(evidence) });
    }
    matches.push(...fallbacks(reading, statuses, folded));
    // Whoever looks up a bare code is shown every meaning that its vendor gives it, none of them before the one that it has by itself.
    const half = Math.ceil(Math.max(...matches.map(({ rank }) => rank)) / 2);
    for (const code of about.bare ? statuses.flatMap((status) => index.named(status)) : []) {
      const cause = causeOf(code);
      if (!cause || found.has(code)) continue;
      matches.push({ code, cause, rank: half, ...statusPlace(folded, undefined), by: 'status' });
    }
    return matches.toSorted((a, b) => b.rank - a.rank || order(a, b)).slice(0, MOST);
  };
}

function idAndCategory(cause: KnownCause | undefined): string[] {
  return cause ? [cause.id, cause.category] : [];
}

function order(a: Match, b: Match): number {
  const left = a.code?.id ?? a.cause.id;
  const right = b.code?.id ?? b.cause.id;
  return left < right ? -1 : left > right ? 1 : 0;
}

function basis(evidence: Evidence): MatchBy {
  if (evidence.token !== undefined) return 'token';
  if (evidence.range) return 'range';
  const worded = evidence.words !== undefined || evidence.pair !== undefined;
  if (evidence.status !== undefined) return worded ? 'status-words' : 'status';
  return 'words';
}

function place(evidence: Evidence, hits: ReadonlyMap<number, Span>, folded: Folded): Span {
  const hit = hits.get(evidence.token ?? evidence.words ?? -1);
  if (hit) return { start: hit.start, end: hit.end };
  const pair = (evidence.pair ?? []).flatMap((phrase) => hits.get(phrase) ?? []);
  if (pair.length === 0) return statusPlace(folded, evidence.status);
  return {
    start: Math.min(...pair.map(({ start }) => start)),
    end: Math.max(...pair.map(({ end }) => end)),
  };
}

function statusPlace({ text, at }: Folded, status: string | undefined): Span {
  const own = status ?? LEADING_STATUS.exec(text)?.[1];
  const start = own === undefined ? -1 : text.indexOf(own);
  if (own === undefined || start < 0) return { start: 0, end: 0 };
  return { start: at[start] ?? 0, end: (at[start + own.length - 1] ?? 0) + 1 };
}

function fallbacks(reading: ReplyReading, statuses: readonly string[], folded: Folded): Match[] {
  const matches: Match[] = [];
  const add = (id: string | undefined, rank: number, status?: string): void => {
    const cause = id === undefined ? undefined : causeById(id);
    const { start, end } = statusPlace(folded, status);
    if (cause) matches.push({ code: null, cause, rank, start, end, by: 'class' });
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
