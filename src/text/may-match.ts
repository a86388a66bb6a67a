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

/** What a pattern matches in the first `most` characters of a text: it is run only where it may match. */
export function execIn(text: PartText, pattern: RegExp, most = text.text.length): RegExpExecArray | null {
  return mayMatch(text, pattern) ? pattern.exec(text.text.slice(0, most)) : null;
}

/** What `mayMatch` knows of a text, for those who ask about many patterns; nothing of a long one. */
export type Seen = Uint32Array | undefined;

/**
 * What `mayMatch` knows of a pattern: lists of words, of each of which one must be there. A word is the number of its marks and they
 * themselves; a 0 ends each list. In one row, since some three hundred are looked through for each mail.
 */
export type Marks = Uint16Array;

/** What is known of a text. */
export const seenIn = (text: PartText): Seen => (text.text.length > LONGEST ? undefined : gramsOf(text));

/** `mayMatch` with what is known of both. */
export function mayHold(seen: Seen, marks: Marks): boolean {
  if (!seen) return true;
  for (let at = 0; at < marks.length; at += 1) {
    let found = false;
    for (let count = marks[at] ?? 0; count > 0; count = marks[at] ?? 0) {
      found ||= hasAll(seen, marks, at + 1, at + 1 + count);
      at += 1 + count;
    }
    if (!found) return false;
  }
  return true;
}

function hasAll(seen: Uint32Array, marks: Marks, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (!has(seen, marks[at] ?? 0)) return false;
  return true;
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

/** Nothing is known of a pattern that was asked about once. */
const ASKED: Marks = new Uint16Array(0);

const known = new WeakMap<RegExp, Marks>();

/**
 * What is known of a pattern: nothing when it is asked for the first time, since finding that out takes longer than running the pattern
 * once, and a single mail is often all that is analysed.
 */
export function marksOf(pattern: RegExp): Marks {
  const kept = known.get(pattern);
  if (kept && kept !== ASKED) return kept;
  const marks = kept ? marksIn(needlesOf(pattern)) : ASKED;
  known.set(pattern, marks);
  return marks;
}

function marksIn(lists: readonly (readonly string[])[]): Marks {
  return Uint16Array.from(
    lists.flatMap((list) => [
      ...list.flatMap((needle) => {
        const marks = rareFirst(needle);
        return [marks.length, ...marks];
      }),
      0,
    ]),
  );
}

/** What stands in nearly every bounce tells little, so it is looked at last. */
const COMMON = new Set(
  gramsIn(
    'from: <mailer-daemon@ received: from reporting-mta: dns; subject: message could not be delivered to',
  ),
);

function rareFirst(needle: string): readonly number[] {
  const marks = gramsIn(needle);
  return [...marks.filter((gram) => !COMMON.has(gram)), ...marks.filter((gram) => COMMON.has(gram))];
}

function gramsIn(needle: string): readonly number[] {
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
