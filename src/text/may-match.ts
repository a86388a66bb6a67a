import type { PartText } from '../model/message.ts';
import { needlesOf } from './needles.ts';
import { once } from './once.ts';
import { isSpace } from './space.ts';

/** Longer texts are searched without asking. */
const LONGEST = 100_000;
const SIZE = 1 << 16;

/**
 * False when a pattern cannot match in a text, told without running it: words that a match must hold do not stand there. True when
 * it may, and when a pattern is asked about for the first time. A notice is searched for the sentences of every mail system there is,
 * and nearly all of them are not in it.
 */
export function mayMatch(text: PartText, pattern: RegExp): boolean {
  return mayHold(seenIn(text), marksOf(pattern));
}

/** What `mayMatch` knows of a text, for those who ask about many patterns; nothing of a long one. */
export type Seen = Uint32Array | undefined;

/** What `mayMatch` knows of a pattern. */
export type Marks = readonly (readonly (readonly number[])[])[];

/** What is known of a text. */
export const seenIn = (text: PartText): Seen => (text.text.length > LONGEST ? undefined : gramsOf(text));

/** `mayMatch` with what is known of both. */
export function mayHold(seen: Seen, marks: Marks): boolean {
  if (!seen) return true;
  for (const list of marks) if (!hasOne(seen, list)) return false;
  return true;
}

function hasOne(seen: Uint32Array, list: readonly (readonly number[])[]): boolean {
  for (const marks of list) {
    let at = 0;
    while (at < marks.length && has(seen, marks[at] ?? 0)) at += 1;
    if (at === marks.length) return true;
  }
  return false;
}

const has = (seen: Uint32Array, gram: number): boolean => (((seen[gram >> 5] ?? 0) >> (gram & 31)) & 1) === 1;

/** Each four units in a row of a text in lower case and with single blanks, as a number: a word whose fours do not all occur does not occur. */
const gramsOf = once((text: PartText): Uint32Array => {
  const words = text.text.toLowerCase();
  const seen = new Uint32Array(SIZE / 32);
  let gram = 0;
  let blank = false;
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    const space = isSpace(unit);
    if (space && blank) continue;
    blank = space;
    gram = next(gram, space ? 32 : unit);
    seen[gram >> 5] = (seen[gram >> 5] ?? 0) | (1 << (gram & 31));
  }
  return seen;
});

const asked = new WeakSet<RegExp>();

/**
 * What is known of a pattern: nothing when it is asked for the first time, since finding that out takes longer than running the pattern
 * once, and a single mail is often all that is analysed.
 */
export function marksOf(pattern: RegExp): Marks {
  if (asked.has(pattern)) return knownMarksOf(pattern);
  asked.add(pattern);
  return [];
}

const knownMarksOf = once((pattern: RegExp): Marks => needlesOf(pattern).map((list) => list.map(rareFirst)));

/** What stands in nearly every bounce tells little, so it is looked at last. */
const COMMON = new Set(
  marksIn(
    'from: <mailer-daemon@ received: from reporting-mta: dns; subject: message could not be delivered to',
  ),
);

function rareFirst(needle: string): readonly number[] {
  const marks = marksIn(needle);
  return [...marks.filter((gram) => !COMMON.has(gram)), ...marks.filter((gram) => COMMON.has(gram))];
}

function marksIn(needle: string): readonly number[] {
  const grams: number[] = [];
  let gram = 0;
  for (let at = 0; at < needle.length; at += 1) {
    gram = next(gram, needle.charCodeAt(at));
    if (at >= 3) grams.push(gram);
  }
  return grams;
}

/** Four bits for each unit: the one before the last three has left the number. */
function next(gram: number, unit: number): number {
  // Under the flags `iu` a long s is an s.
  return ((gram << 4) ^ (unit === 0x17f ? 0x73 : unit)) & (SIZE - 1);
}
