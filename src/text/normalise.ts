import type { Normalisation } from '../model/place.ts';
import { readAddress } from './address.ts';
import { readDate } from './date.ts';
import { findReply } from './reply.ts';
import { unfolded } from './space.ts';
import { findStatus } from './status.ts';

/** All normalisations but `decoded`: RFC 2047 words are decoded where leaves are (mime/leaf.ts). */
export type TextNormalisation = Exclude<Normalisation, 'decoded'>;

/**
 * The value that words state, by the named normalisation; words already in normal form give themselves. '' when they state no such
 * value. `normalise('550-5.1.1', 'status')` is `5.1.1`.
 */
export function normalise(words: string, by: TextNormalisation): string {
  return NORMALISATIONS[by](words);
}

const ACTIONS: readonly (readonly [RegExp, string])[] = [
  // "failure" and "failed (Bad destination mailbox address)" are met besides the word of RFC 3464 §2.3.3.
  [/^fail/i, 'failed'],
  [/^delay/i, 'delayed'],
  [/^deliver/i, 'delivered'],
  [/^relay/i, 'relayed'],
  [/^expand/i, 'expanded'],
];

const NORMALISATIONS: Readonly<Record<TextNormalisation, (words: string) => string>> = {
  unfolded,
  'lower-case': (words) => unfolded(words).toLowerCase(),
  address: (words) =>
    readAddress(words)?.value ??
    unfolded(words.replace(/^[^;<>@\s]{1,30};/, '').replace(/^[\s<"']+|[\s>"']+$/g, '')),
  host: (words) =>
    unfolded(words)
      .replace(/^[A-Za-z0-9-]{1,30};\s*/, '')
      .replace(/\s.*$/, '')
      .replace(/^[<[(]+|[>\]).,;:]+$/g, '')
      .toLowerCase(),
  'type-removed': (words) => unfolded(words.replace(/^\s*[A-Za-z][A-Za-z0-9-]{0,30}\s*;/, '')),
  date: (words) => readDate(unfolded(words))?.iso ?? '',
  status: (words) => findStatus(words)?.value ?? '',
  reply: (words) => findReply(words)?.value ?? '',
  action: (words) => ACTIONS.find(([pattern]) => pattern.test(words.trim()))?.[1] ?? '',
  // Where the text was quoted in an answer, the marks stand between the words: "550 5.1.1\n> unknown".
  joined: (words) => unfolded(/\n[>|] /.test(words) ? words.replace(/\n(?:[>|] ){1,4}/g, '\n') : words),
};
