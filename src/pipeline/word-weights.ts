import { causeById, type KnownCause } from '../catalog/causes.ts';
import { ALPHABET, BIAS, CAUSES_WEIGHED, FEATURES, STEP, STEPS, WEIGHTS } from '../catalog/word-weights.ts';
import type { Category } from '../model/diagnosis.ts';

/** What the words of a reply, taken together, speak for. */
export interface Opinion {
  /** The category that most speaks for, and its share. */
  readonly category: Category;
  readonly share: number;
  /** The share of any category; all of them are 1 together. */
  readonly shareOf: (category: Category) => number;
  /** From 0 to 1: how much speaks for the words being no refusal at all, but what people write. */
  readonly none: number;
  /** The likeliest cause of a category. */
  readonly causeIn: (category: Category) => KnownCause | undefined;
  /** How much one feature speaks for a category, compared with all others; 0 for one that is not weighed. */
  readonly pull: (name: string, category: Category) => number;
}

/** The weights in flat lists: a reply is looked up in some fifty rows of them. */
interface Table {
  /** Nothing in the place of `none`. */
  readonly causes: readonly (KnownCause | undefined)[];
  /** The category of each cause by its place in `categories`; `none` is beyond the last. */
  readonly categoryOf: Uint8Array;
  readonly categories: readonly Category[];
  readonly bias: Float64Array;
  /** The row of a feature; its weights are those from `starts[row]` to `starts[row + 1]`. */
  readonly rows: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly cause: Uint8Array;
  readonly weight: Float32Array;
}

let table: Table | undefined;

/**
 * What a reply's features together speak for: a sum of weights for each cause, as shares (multinomial logistic regression). The weights
 * are learnt from the labelled lines in `catalog/lines`, by `npm run word-weights`. A reply without a known feature gives what is most
 * frequent there, so that no share is large.
 */
export function weigh(names: ReadonlySet<string>): Opinion {
  const { causes, categoryOf, categories, bias, rows, starts, cause, weight } = (table ??= readTable());
  const sums = new Float64Array(bias.length);
  let known = 0;
  for (const name of names) {
    const row = rows.get(name);
    if (row === undefined) continue;
    known += 1;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const index = cause[at] ?? 0;
      sums[index] = (sums[index] ?? 0) + (weight[at] ?? 0);
    }
  }
  const scale = scaleOf(known);
  let most = -Infinity;
  for (let index = 0; index < sums.length; index += 1) {
    const sum = (sums[index] ?? 0) * scale + (bias[index] ?? 0);
    sums[index] = sum;
    if (sum > most) most = sum;
  }
  // One more for `none`.
  const shares = new Float64Array(categories.length + 1);
  for (let index = 0; index < sums.length; index += 1) {
    const part = Math.exp((sums[index] ?? 0) - most);
    sums[index] = part;
    const group = categoryOf[index] ?? 0;
    shares[group] = (shares[group] ?? 0) + part;
  }
  const none = shares[categories.length] ?? 0;
  const refusals = shares.reduce((sum, share) => sum + share, 0) - none;
  let first = 0;
  for (let group = 1; group < categories.length; group += 1)
    if ((shares[group] ?? 0) > (shares[first] ?? 0)) first = group;
  const shareOf = (category: Category): number => (shares[categories.indexOf(category)] ?? 0) / refusals;
  const category = categories[first] ?? 'undetermined';
  return {
    category,
    share: shareOf(category),
    shareOf,
    none: none / (none + refusals),
    causeIn(wanted) {
      let best: KnownCause | undefined;
      let part = -1;
      causes.forEach((one, index) => {
        if (one?.category !== wanted || (sums[index] ?? 0) <= part) return;
        best = one;
        part = sums[index] ?? 0;
      });
      return best;
    },
    pull(name, wanted) {
      const row = rows.get(name);
      if (row === undefined) return 0;
      let sum = 0;
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
        if (causes[cause[at] ?? 0]?.category === wanted) sum += weight[at] ?? 0;
      return sum;
    },
  };
}

/** Long replies would be surer than short ones only for being long. */
export function scaleOf(features: number): number {
  return 1 / Math.sqrt(Math.max(1, features));
}

function readTable(): Table {
  // Named once, or the build would write so long a text twice.
  const weights: string = WEIGHTS;
  const digits = new Uint8Array(256);
  for (let digit = 0; digit < ALPHABET.length; digit += 1) digits[ALPHABET.charCodeAt(digit)] = digit;
  const middle = (ALPHABET.length - 1) / 2;
  const weightOf = (code: number): number => ((digits[code] ?? middle) - middle) * STEP;
  const causes = CAUSES_WEIGHED.map(causeById);
  const categories = [...new Set(causes.flatMap((cause) => cause?.category ?? []))];
  const rows = new Map(FEATURES.split('\n').map((name, row) => [name, row]));
  const starts = new Uint32Array(rows.size + 1);
  const cause = new Uint8Array(weights.length);
  let at = 0;
  STEPS.split('\n').forEach((steps, row) => {
    let index = 0;
    for (let step = 0; step < steps.length; step += 1) {
      index += digits[steps.charCodeAt(step)] ?? 0;
      cause[at] = index;
      at += 1;
    }
    starts[row + 1] = at;
  });
  return {
    causes,
    categories,
    categoryOf: Uint8Array.from(causes, (one) =>
      one ? categories.indexOf(one.category) : categories.length,
    ),
    bias: Float64Array.from(BIAS, (digit) => weightOf(digit.charCodeAt(0))),
    rows,
    starts,
    cause,
    weight: Float32Array.from({ length: weights.length }, (_, place) => weightOf(weights.charCodeAt(place))),
  };
}
