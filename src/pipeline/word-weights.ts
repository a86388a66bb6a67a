import { causeById, type KnownCause } from '../catalog/causes.ts';
import { ALPHABET, BIAS, CAUSES_WEIGHED, STEP, WEIGHTS } from '../catalog/word-weights.ts';
import type { Category } from '../model/diagnosis.ts';

/** What the words of a reply, taken together, speak for. */
export interface Opinion {
  /** Share of each category, together 1, the greatest first. */
  readonly categories: readonly (readonly [Category, number])[];
  /** From 0 to 1: how much speaks for the words being no refusal at all, but what people write. */
  readonly none: number;
  /** The likeliest cause of a category. */
  readonly causeIn: (category: Category) => KnownCause | undefined;
  /** How much one feature speaks for a category, compared with all others; 0 for one that is not weighed. */
  readonly pull: (name: string, category: Category) => number;
}

interface Table {
  /** Nothing in the place of `none`. */
  readonly causes: readonly (KnownCause | undefined)[];
  readonly bias: readonly number[];
  /** For each feature: indexes of causes and the weights for them. */
  readonly weights: ReadonlyMap<string, readonly (readonly [cause: number, weight: number])[]>;
}

let table: Table | undefined;

/**
 * What a reply's features together speak for: a sum of weights for each cause, as shares (multinomial logistic regression). The weights
 * are learnt from the labelled lines in `catalog/lines`, by `npm run word-weights`. A reply without a known feature gives what is most
 * frequent there, so the first share is then small.
 */
export function weigh(names: readonly string[]): Opinion {
  table ??= readTable();
  const { causes, bias, weights } = table;
  const known = names.flatMap((name) => weights.get(name) ?? []);
  const scale = scaleOf(names.filter((name) => weights.has(name)).length);
  const sums = [...bias];
  for (const [cause, weight] of known) sums[cause] = (sums[cause] ?? 0) + weight * scale;
  const most = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp(sum - most));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const refusals = parts.reduce((sum, part, index) => (causes[index] ? sum + part : sum), 0);
  const shares = new Map<Category, number>();
  causes.forEach((cause, index) => {
    if (cause) shares.set(cause.category, (shares.get(cause.category) ?? 0) + (parts[index] ?? 0) / refusals);
  });
  return {
    categories: [...shares].toSorted(([, one], [, other]) => other - one),
    none: 1 - refusals / whole,
    causeIn: (category) =>
      causes.reduce<{ cause?: KnownCause; part: number }>(
        (best, cause, index) =>
          cause?.category === category && (parts[index] ?? 0) > best.part
            ? { cause, part: parts[index] ?? 0 }
            : best,
        { part: -1 },
      ).cause,
    pull: (name, category) =>
      (weights.get(name) ?? []).reduce(
        (sum, [cause, weight]) => sum + (causes[cause]?.category === category ? weight : 0),
        0,
      ),
  };
}

/** Long replies would be surer than short ones only for being long. */
export function scaleOf(features: number): number {
  return 1 / Math.sqrt(Math.max(1, features));
}

function readTable(): Table {
  const digit = new Map([...ALPHABET].map((character, index) => [character, index]));
  const half = (ALPHABET.length - 1) / 2;
  const number = (character: string): number => ((digit.get(character) ?? half) - half) * STEP;
  const causes = CAUSES_WEIGHED.map(causeById);
  const weights = new Map<string, [number, number][]>();
  for (const row of WEIGHTS.split('\n')) {
    const end = row.indexOf('\t');
    if (end < 0) continue;
    const pairs: [number, number][] = [];
    for (let index = end + 1; index + 1 < row.length; index += 2)
      pairs.push([digit.get(row.charAt(index)) ?? 0, number(row.charAt(index + 1))]);
    weights.set(row.slice(0, end), pairs);
  }
  return { causes, bias: [...BIAS].map(number), weights };
}
