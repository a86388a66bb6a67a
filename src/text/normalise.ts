import type { Normalisation } from '../model/place.ts';

/**
 * The value that words state, by the named normalisation; the same words always give the same value, and words already in
 * normal form give themselves. Returns '' when the words state no such value.
 */
export function normalise(words: string, by: Normalisation): string {
  return NORMALISATIONS[by](words);
}

const unfold = (words: string): string => words.replace(/\s+/g, ' ').trim();

const NORMALISATIONS: Readonly<Record<Normalisation, (words: string) => string>> = {
  unfolded: unfold,
  'lower-case': (words) => unfold(words).toLowerCase(),
  address: (words) => words,
  host: (words) => words,
  decoded: (words) => words,
  'type-removed': (words) => words,
  date: (words) => words,
  status: (words) => words,
  reply: (words) => words,
  action: (words) => words,
  joined: unfold,
};
