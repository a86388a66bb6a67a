import { LEADING_STATUS } from './match-form.ts';
import type { Folded } from './phrases.ts';

/** One thing that a reply shows, as the word weights name it, and where it stands in the folded text; both 0 when it is no word. */
export interface Feature {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A reply says what it has to say in its first words; a log that follows adds nothing. */
const MOST_WORDS = 80;

const WORD = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|\d[\d.,]*|[!?]{2,}|[?？]$/gu;
/** Where no blanks part words: Thai, Japanese, Chinese, Korean. */
const UNPARTED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const NAME = /@|[a-z0-9]\.[a-z0-9-]/;

/** Labels that any web address has. */
const ANY_ADDRESS: ReadonlySet<string> = new Set(['http', 'https', 'html']);

const SAME: ReadonlyMap<string, string> = new Map([
  ["can't", 'cannot'],
  ["won't", 'will not'],
]);

/** Words that stand anywhere and tell nothing; pairs of words reach over them. */
const FILLERS: ReadonlySet<string> = new Set(
  'the a an is are was were has have had been be being this that these those to of for on at by it its and or with as please our we i'.split(
    ' ',
  ),
);

/**
 * What a reply shows, for the word weights: its words, pairs of neighbouring words, beginnings of long words (so that `blocked` and
 * `blocking` meet), pairs of characters where words are not parted by blanks, the names of list operators, and its codes. Addresses, host
 * names and numbers are not shown: they are of one message.
 */
export function featuresOf(folded: Folded, status: string | undefined, reply: string | undefined): Feature[] {
  const features: Feature[] = [];
  const own = status ?? LEADING_STATUS.exec(folded.text)?.[1];
  if (own !== undefined && !own.endsWith('.0.0')) features.push(code(`=${own.slice(2)}`));
  const klass = own?.[0] ?? reply?.[0];
  if (klass !== undefined) features.push(code(`=${klass}`));
  if (reply !== undefined) features.push(code(`=${reply}`));
  let before: Feature | undefined;
  let count = 0;
  // qmail's log writes `_` for a blank.
  for (const word of wordsOf(folded.text.replaceAll('_', ' '))) {
    count += 1;
    if (count > MOST_WORDS) break;
    features.push(word);
    if (UNPARTED.test(word.name)) continue;
    if (word.name.length >= 7) features.push({ ...word, name: `${word.name.slice(0, 5)}*` });
    if (FILLERS.has(word.name)) continue;
    // Part of a name, or a second number: what stands beside it is chance.
    if (word.name.startsWith('.') || (word.name === '#' && before?.name === '#')) {
      before = undefined;
      continue;
    }
    if (before) features.push({ name: `${before.name} ${word.name}`, start: before.start, end: word.end });
    before = word;
  }
  return features;
}

const code = (name: string): Feature => ({ name, start: 0, end: 0 });

function* wordsOf(text: string): Generator<Feature> {
  let from = 0;
  for (const piece of text.split(' ')) {
    const at = from;
    from += piece.length + 1;
    if (/^[245]\d\d$|^#?[245]\.\d{1,3}\.\d{1,3}$|^[245]\d\d-/.test(piece) && at < 24) continue;
    if (NAME.test(piece)) {
      if (!piece.includes('@')) yield* labels(piece, at);
      continue;
    }
    for (const match of piece.matchAll(WORD)) yield* wordAt(match[0], at + match.index);
  }
}

function* wordAt(word: string, start: number): Generator<Feature> {
  const end = start + word.length;
  if (UNPARTED.test(word)) {
    for (let index = 0; index < word.length - 1; index += 1)
      yield { name: word.slice(index, index + 2), start: start + index, end: start + index + 2 };
    return;
  }
  if (/^\d/.test(word)) {
    yield { name: '#', start, end };
    return;
  }
  for (const part of said(word).split(' ')) yield { name: part, start, end };
}

/** `doesn't` is two words: what is denied, and that it is denied. */
function said(word: string): string {
  const same = SAME.get(word);
  if (same !== undefined) return same;
  return word.endsWith("n't") ? `${word.slice(0, -3)} not` : word.replace(/'s$/, '');
}

/** Labels of a host name or a web address: `spamhaus` in `zen.spamhaus.org`. Those of one message weigh nothing, as no table has them. */
function* labels(piece: string, at: number): Generator<Feature> {
  for (const match of piece.matchAll(/[a-z]{4,}/g)) {
    if (ANY_ADDRESS.has(match[0])) continue;
    const start = at + match.index;
    yield { name: `.${match[0]}`, start, end: start + match[0].length };
  }
}
