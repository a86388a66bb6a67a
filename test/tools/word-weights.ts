// Learns from labelled lines what each word speaks for:
//   npm run word-weights                  writes src/catalog/word-weights.ts from src/catalog/lines/*.tsv
//   npm run word-weights -- --try         learns without every fifth line and tells how many of those it gets right
// A line is a cause, a tab, a reply; the cause `none` marks what people write, and no server. It takes a minute or two, and gives the same every time.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { causeById } from '../../src/catalog/causes.ts';
import { CODES } from '../../src/catalog/codes.ts';
import { matcher } from '../../src/pipeline/match.ts';
import { featuresOfReply } from '../../src/pipeline/match-vote.ts';
import { fold } from '../../src/pipeline/phrases.ts';
import { scaleOf } from '../../src/pipeline/word-weights.ts';
import { readReply } from '../support/read-reply.ts';

const FOLDER = 'src/catalog/lines';
const FILE = 'src/catalog/word-weights.ts';

/** Characters that a template literal and a regular expression leave alone; the middle one is zero. */
const ALPHABET = [
  ...'!"#%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~',
  ...'¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ',
].join('');
const STEP = 0.5;

/** How much large weights cost: 1/C of other libraries. */
const RIDGE = 0.1;
const ROUNDS = 100;
/** A word of one line alone has taught nothing, nor have a cause's lines when they are so few. */
const LEAST_LINES = 2;
const LEAST_LINES_OF_CAUSE = 12;
const MOST_WEIGHTS = 50_000;
/** The weights that are kept have to do without the others. */
const ROUNDS_AFTER = 40;

interface Line {
  readonly cause: string;
  readonly text: string;
  readonly worth: number;
  readonly features: readonly string[];
}

const rules = matcher(CODES);

function shownBy(text: string): readonly string[] {
  const reading = readReply(text);
  return [...new Set(featuresOfReply(reading, fold(text), rules(reading)).map(({ name }) => name))];
}

export function readLines(): Line[] {
  const rows = readdirSync(FOLDER)
    .toSorted()
    .flatMap((name) => readFileSync(`${FOLDER}/${name}`, 'utf8').split('\n'))
    .filter((row) => row !== '')
    .map((row) => {
      const [cause = '', text = ''] = row.split('\t');
      if (!causeById(cause) && cause !== 'none') throw new Error(`no such cause: ${row}`);
      return { cause, text };
    });
  const lines = new Map<string, number>();
  for (const { cause } of rows) lines.set(cause, (lines.get(cause) ?? 0) + 1);
  return rows
    .filter(({ cause }) => (lines.get(cause) ?? 0) >= LEAST_LINES_OF_CAUSE)
    .map(({ cause, text }) => ({ cause, text, worth: 1, features: shownBy(text) }));
}

/** The catalogue's own phrases and examples, without what the catalogue makes of them. */
export function readPhrases(): Line[] {
  const line = (cause: string, text: string, worth: number): Line => ({
    cause,
    text,
    worth,
    features: shownBy(text).filter((name) => !/^\d:/.test(name)),
  });
  return CODES.flatMap((code) => {
    const forms = [code, ...(code.or ?? [])].filter((form) => !form.with);
    const phrases = code.vendor || code.provider ? [] : forms.flatMap((form) => form.words ?? []);
    return [
      ...phrases.filter((words) => words.includes(' ')).map((words) => line(code.cause, words, 0.5)),
      ...code.examples.map((example) => line(code.cause, example.line, 1)),
    ];
  });
}

interface Model {
  readonly causes: readonly string[];
  readonly ids: ReadonlyMap<string, number>;
  /** `weights[feature * causes.length + cause]` */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

function timesMet(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of lines)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** A labelled line in numbers: the features that are learnt, the cause, and how much it counts. */
interface Row {
  readonly features: readonly number[];
  readonly cause: number;
  readonly worth: number;
}

/** Multinomial logistic regression, held small by a ridge: a convex sum, so that the way to its least (L-BFGS) does not matter. */
function learn(lines: readonly Line[]): Model {
  const causes = [...new Set(lines.map(({ cause }) => cause))].toSorted();
  const names = [...timesMet(lines)].filter(([, count]) => count >= LEAST_LINES).map(([name]) => name);
  const ids = new Map(names.map((name, id) => [name, id]));
  const weights = new Float64Array(ids.size * causes.length);
  return bettered({ causes, ids, weights, bias: new Float64Array(causes.length) }, lines, { rounds: ROUNDS });
}

/** The model led to where the loss is least; with `kept`, weights that are zero stay so. */
function bettered(
  { causes, ids, weights, bias }: Model,
  lines: readonly Line[],
  { rounds, kept = false }: { readonly rounds: number; readonly kept?: boolean },
): Model {
  const rows: readonly Row[] = lines.map(({ cause, worth, features }) => ({
    features: features.flatMap((name) => ids.get(name) ?? []),
    cause: causes.indexOf(cause),
    worth,
  }));
  // The bias is one feature more, which every line has and no ridge holds.
  const end = ids.size * causes.length;
  const start = new Float64Array(end + causes.length);
  start.set(weights);
  start.set(bias, end);
  const found = least(
    (point, slope) => {
      const value = loss(rows, causes.length, ids.size, point, slope);
      if (kept) weights.forEach((weight, at) => (slope[at] = weight === 0 ? 0 : (slope[at] ?? 0)));
      return value;
    },
    { start, rounds },
  );
  return { causes, ids, weights: found.slice(0, end), bias: found.slice(end) };
}

/** The loss at a point, and its slope there. */
function loss(
  rows: readonly Row[],
  many: number,
  bias: number,
  point: Float64Array,
  slope: Float64Array,
): number {
  slope.fill(0);
  const parts = new Float64Array(many);
  let sum = 0;
  for (const { features, cause, worth } of rows) {
    const scale = scaleOf(features.length);
    parts.set(point.subarray(bias * many, (bias + 1) * many));
    for (const feature of features)
      for (let k = 0, at = feature * many; k < many; k += 1, at += 1)
        parts[k] = (parts[k] ?? 0) + (point[at] ?? 0) * scale;
    const most = parts.reduce((a, b) => Math.max(a, b), -Infinity);
    const wanted = parts[cause] ?? 0;
    let whole = 0;
    for (let k = 0; k < many; k += 1) {
      const part = Math.exp((parts[k] ?? 0) - most);
      parts[k] = part;
      whole += part;
    }
    sum += worth * (most + Math.log(whole) - wanted);
    for (let k = 0; k < many; k += 1) {
      const step = worth * ((parts[k] ?? 0) / whole - (k === cause ? 1 : 0));
      parts[k] = step * scale;
      slope[bias * many + k] = (slope[bias * many + k] ?? 0) + step;
    }
    for (const feature of features)
      for (let k = 0, at = feature * many; k < many; k += 1, at += 1)
        slope[at] = (slope[at] ?? 0) + (parts[k] ?? 0);
  }
  for (let at = 0; at < bias * many; at += 1) {
    const weight = point[at] ?? 0;
    sum += (RIDGE / 2) * weight * weight;
    slope[at] = (slope[at] ?? 0) + RIDGE * weight;
  }
  return sum;
}

const dot = (one: Float64Array, other: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
};

/** `one += factor · other` */
const add = (one: Float64Array, factor: number, other: Float64Array): void => {
  for (let at = 0; at < one.length; at += 1) one[at] = (one[at] ?? 0) + factor * (other[at] ?? 0);
};

/** Where a convex function is least: limited-memory BFGS with halved steps (Nocedal and Wright, Numerical Optimization, algorithms 7.4 and 3.1). */
function least(
  valueOf: (point: Float64Array, slope: Float64Array) => number,
  { start, rounds }: { readonly start: Float64Array; readonly rounds: number },
): Float64Array {
  const size = start.length;
  let point = start;
  let slope = new Float64Array(size);
  let value = valueOf(point, slope);
  const past: { readonly moved: Float64Array; readonly turned: Float64Array; readonly rho: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const way = slope.map((one) => -one);
    const factors = past.map(() => 0);
    for (let index = past.length - 1; index >= 0; index -= 1) {
      const memory = past[index];
      if (!memory) continue;
      const factor = memory.rho * dot(memory.moved, way);
      factors[index] = factor;
      add(way, -factor, memory.turned);
    }
    const last = past.at(-1);
    const first = last ? 1 / (last.rho * dot(last.turned, last.turned)) : 1 / Math.sqrt(dot(slope, slope));
    for (let at = 0; at < size; at += 1) way[at] = (way[at] ?? 0) * first;
    past.forEach(({ moved, turned, rho }, index) => {
      add(way, (factors[index] ?? 0) - rho * dot(turned, way), moved);
    });
    const descent = dot(way, slope);
    let length = 1;
    let next = point;
    const nextSlope = new Float64Array(size);
    let nextValue = value;
    for (let halved = 0; halved < 20; halved += 1, length /= 2) {
      next = point.slice();
      add(next, length, way);
      nextValue = valueOf(next, nextSlope);
      if (nextValue <= value + 1e-4 * length * descent) break;
    }
    const moved = next.slice();
    add(moved, -1, point);
    const turned = nextSlope.slice();
    add(turned, -1, slope);
    const curve = dot(moved, turned);
    if (curve > 0) past.push({ moved, turned, rho: 1 / curve });
    if (past.length > 8) past.shift();
    const gained = (value - nextValue) / Math.abs(nextValue);
    [point, slope, value] = [next, nextSlope, nextValue];
    if (gained < 1e-5) break;
  }
  return point;
}

/**
 * The model with its most telling weights alone, large ones of words that are often met, which then are learnt once more without the
 * others. What all causes have of a feature in common says nothing, so the middle is taken off first.
 */
function pruned(model: Model, lines: readonly Line[], most: number): Model {
  const counts = timesMet(lines);
  const many = model.causes.length;
  const weights = model.weights.slice();
  const tells = new Float64Array(weights.length);
  for (const [name, id] of model.ids) {
    const own = weights.subarray(id * many, (id + 1) * many);
    const middle = own.reduce((a, b) => a + b, 0) / many;
    const often = Math.sqrt(counts.get(name) ?? 0);
    own.forEach((weight, k) => {
      own[k] = weight - middle;
      tells[id * many + k] = Math.abs(weight - middle) * often;
    });
  }
  const enough = tells.toSorted().at(-most) ?? 0;
  weights.forEach((_, at) => {
    if ((tells[at] ?? 0) < enough) weights[at] = 0;
  });
  const rowOf = (id: number): Float64Array => weights.subarray(id * many, (id + 1) * many);
  const names = [...model.ids].filter(([, id]) => rowOf(id).some((weight) => weight !== 0));
  const left = new Float64Array(names.length * many);
  names.forEach(([, id], index) => left.set(rowOf(id), index * many));
  const ids = new Map(names.map(([name], index) => [name, index]));
  return bettered({ ...model, ids, weights: left }, lines, { rounds: ROUNDS_AFTER, kept: true });
}

function shares(model: Model, features: readonly string[]): readonly (readonly [string, number])[] {
  const shown = features.flatMap((name) => model.ids.get(name) ?? []);
  const scale = scaleOf(shown.length);
  const many = model.causes.length;
  const sums = model.causes.map(
    (_, k) =>
      (model.bias[k] ?? 0) + shown.reduce((sum, id) => sum + (model.weights[id * many + k] ?? 0) * scale, 0),
  );
  const most = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp(sum - most));
  const whole = parts.reduce((a, b) => a + b, 0);
  return model.causes.map((cause, k) => [cause, (parts[k] ?? 0) / whole] as const);
}

function categoryOf(model: Model, features: readonly string[]): string | undefined {
  const sums = new Map<string, number>();
  for (const [cause, share] of shares(model, features)) {
    const category = causeById(cause)?.category ?? 'none';
    sums.set(category, (sums.get(category) ?? 0) + share);
  }
  return [...sums].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

function tryOut(lines: readonly Line[], phrases: readonly Line[]): void {
  const held = lines.filter((_, index) => index % 5 === 0);
  const taught = [...lines.filter((_, index) => index % 5 !== 0), ...phrases];
  const right = (model: Model): string => {
    const good = held.filter(
      ({ cause, features }) => categoryOf(model, features) === (causeById(cause)?.category ?? 'none'),
    );
    return `${((100 * good.length) / held.length).toFixed(1)} % of ${held.length}`;
  };
  const full = learn(taught);
  console.log(`all weights: ${right(full)}`);
  const doubt = ({ features }: Line): number =>
    shares(full, features).find(([cause]) => cause === 'none')?.[1] ?? 0;
  for (const most of [0.1, 0.25, 0.4]) {
    const [people, servers] = [true, false].map((none) =>
      held.filter(({ cause }) => (cause === 'none') === none),
    );
    const taken = (some: readonly Line[] = []): string =>
      `${((100 * some.filter((line) => doubt(line) <= most).length) / some.length).toFixed(1)} %`;
    console.log(
      `at most ${most} for none: ${taken(servers)} of refusals, ${taken(people)} of what people write`,
    );
  }
  for (const many of [36_000, MOST_WEIGHTS])
    console.log(`${many} weights: ${right(pruned(full, taught, many))}`);
}

function written(model: Model): string {
  if (model.causes.length > ALPHABET.length) throw new Error('more causes than digits');
  const middle = (ALPHABET.length - 1) / 2;
  const digit = (weight: number): string =>
    ALPHABET.charAt(Math.min(ALPHABET.length - 1, Math.max(0, Math.round(weight / STEP) + middle)));
  const zero = digit(0);
  const many = model.causes.length;
  const rows = [...model.ids]
    .map(([name, id]) => {
      let before = 0;
      const weighed = model.causes.flatMap((_, k) => {
        const weight = digit(model.weights[id * many + k] ?? 0);
        if (weight === zero) return [];
        const step = ALPHABET.charAt(k - before);
        before = k;
        return { step, weight };
      });
      return { name, weighed };
    })
    .filter(({ weighed }) => weighed.length > 0)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const list = (part: 'step' | 'weight', between: string): string =>
    rows.map(({ weighed }) => weighed.map((one) => one[part]).join('')).join(between);
  return [
    "import type { CauseId } from './causes.ts';",
    '',
    '// Written by `npm run word-weights` from the lines in `lines/`; not to be changed by hand.',
    '',
    '/** SHA-256 of the lines that it was learnt from. */',
    `export const LEARNT_FROM = '${digestOfLines()}';`,
    '',
    '/** Digits of indexes and weights; the middle one is weight 0, each step from it is `STEP`. */',
    `export const ALPHABET =\n  ${JSON.stringify(ALPHABET)};`,
    '',
    `export const STEP = ${STEP};`,
    '',
    '/** The causes that are weighed; `none` is no refusal. */',
    `export const CAUSES_WEIGHED: readonly (CauseId | 'none')[] = ${JSON.stringify(model.causes)};`,
    '',
    '/** A digit for each cause: how frequent it is. */',
    `export const BIAS =\n  ${JSON.stringify([...model.bias].map(digit).join(''))};`,
    '',
    // Each kind of thing by itself, as that packs better.
    '/** The features, each on its line. */',
    `export const FEATURES = \`${rows.map(({ name }) => name).join('\n')}\`;`,
    '',
    '/** A line for each feature, a digit for each cause that it weighs for: how far on from the one before. */',
    `export const STEPS = \`${list('step', '\n')}\`;`,
    '',
    '/** The weights, a digit each, in the same order. */',
    `export const WEIGHTS =\n  ${JSON.stringify(list('weight', ''))};`,
    '',
  ].join('\n');
}

export function digestOfLines(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(FOLDER).toSorted()) hash.update(readFileSync(`${FOLDER}/${name}`));
  return hash.digest('hex');
}

export function main(args: readonly string[]): number {
  const lines = readLines();
  const known = new Set(lines.map(({ cause }) => cause));
  // What only one vendor says has a code or a token, and nothing to learn from.
  const phrases = readPhrases().filter(({ cause }) => known.has(cause));
  console.log(`${lines.length} lines, ${phrases.length} phrases and examples`);
  if (args.includes('--try')) {
    tryOut(lines, phrases);
    return 0;
  }
  const all = [...lines, ...phrases];
  writeFileSync(FILE, written(pruned(learn(all), all, MOST_WEIGHTS)));
  return 0;
}
