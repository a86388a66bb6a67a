import { readDate } from './date.ts';
import { pastSpace } from './space.ts';
import { isKeyword } from './received-clauses.ts';
import type { Token } from './received-tokens.ts';

/** Where the date of a Received field stands and what it says; `start` is -1 when there is none. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly time: string | null;
  readonly zoneMinutes: number | null;
}

const NO_DATE: FoundDate = { start: -1, end: -1, time: null, zoneMinutes: null };

/**
 * The date after the last `;` that has one after it, else the first one that stands anywhere, else the unread words after the last
 * `;`. The place is -1 when nothing stands there.
 */
export function findDate(value: string, all: readonly Token[]): FoundDate {
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const token = all[at];
    const found = token?.kind === 'semicolon' ? dateAt(value, token.end) : undefined;
    if (found) return found;
  }
  const words = all.filter((token) => token.kind === 'word');
  for (const word of words) {
    if (!/^(?:[A-Za-z]{3,9},?|\d{1,2}|\d{4}-\d{2}-\d{2}.*)$/.test(word.words)) continue;
    const found = dateAt(value, word.start);
    if (found) return found;
  }
  const last = all.findLast((token) => token.kind === 'semicolon');
  const after = last ? words.filter((word) => word.start >= last.end) : [];
  const [first, end] = [after[0], after.at(-1)];
  // Words after the last `;` that open a clause are no date (OpenSMTPD and old sendmail part clauses by `;`).
  if (!first || !end || isKeyword(first.words.toLowerCase())) return NO_DATE;
  return { start: first.start, end: end.end, time: null, zoneMinutes: null };
}

function dateAt(value: string, from: number): FoundDate | undefined {
  const start = pastSpace(value, from, Math.min(value.length, from + 200));
  const read = readDate(value.slice(start, start + 200));
  return read && { start, end: start + read.end, time: read.iso, zoneMinutes: read.zoneMinutes };
}
