import type { Analysis } from '../model/analysis.ts';
import type { Place } from '../model/place.ts';
import { ANALYSIS, MASKS, PLACE, type Mask } from './schema.ts';

/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The part of a valibot schema that the wire is derived from; these objects are valibot's public, documented form. */
export interface Shape {
  readonly type: string;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
  readonly value?: Shape;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly (Shape | string)[];
  readonly literal?: unknown;
}

/** The schema of an analysis as the wire sees it. */
export const ROOT: Shape = ANALYSIS;
/** The schema of a place as the wire sees it. */
export const PLACE_SHAPE: Shape = PLACE;

const isShape = (option: Shape | string): option is Shape => typeof option !== 'string';
/** The schemas that a union or variant chooses from. */
export const shapesOf = (shape: Shape): readonly Shape[] => (shape.options ?? []).filter(isShape);
/** True for an object that is no array. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isFact = (shape: Shape): boolean =>
  shape.entries?.['at'] === PLACE_SHAPE && 'value' in shape.entries && 'by' in shape.entries;
/** Literals are known from the schema, so they take no room. */
const positions = (shape: Shape): readonly [string, Shape][] =>
  Object.entries(shape.entries ?? {}).filter(([, entry]) => entry.type !== 'literal');

/** The length at which a text or list of this schema ends. */
export const capOf = (shape: Shape): number => {
  const cap = shape.pipe?.find((action) => action.type === 'max_length')?.requirement;
  return typeof cap === 'number' ? cap : Infinity;
};

const holdsNumber = (shape: Shape): boolean =>
  shape.wrapped ? holdsNumber(shape.wrapped) : shape.type === 'number';

/** How "nothing" is written for a shape, and what a missing last position means. Indexes count from 1, so that 0 is free to say it. */
function blankOf(shape: Shape): Json | undefined {
  if (shape.type === 'nullable' || shape.type === 'exact_optional') return holdsNumber(shape) ? null : 0;
  if (shape === PLACE_SHAPE || isFact(shape) || shape.type === 'picklist') return undefined;
  if (shape.type === 'boolean' || shape.type === 'number') return 0;
  return shape.type === 'string' ? '' : [];
}

const isBlank = (shape: Shape, json: Json | undefined): boolean => {
  const blank = blankOf(shape);
  return Array.isArray(blank)
    ? Array.isArray(json) && json.length === 0
    : blank !== undefined && json === blank;
};

/** The places of one analysis, each once, in the order of the texts they come from. */
class Places {
  readonly #all = new Map<string, Place>();
  #index: ReadonlyMap<string, number> | undefined;

  static #key = (at: Place): string => `${at.part} ${at.start} ${at.end} ${at.excerpt}`;

  add(at: Place): void {
    this.#all.set(Places.#key(at), at);
  }

  list(): readonly Place[] {
    return [...this.#all.values()].toSorted(
      (a, b) =>
        a.part - b.part ||
        a.start - b.start ||
        a.end - b.end ||
        (a.excerpt < b.excerpt ? -1 : a.excerpt > b.excerpt ? 1 : 0),
    );
  }

  /** Counted from 1. */
  numberOf(at: Place): number {
    this.#index ??= new Map(this.list().map((place, i) => [Places.#key(place), i + 1]));
    return this.#index.get(Places.#key(at)) ?? 0;
  }
}

function collect(value: unknown, places: Places): void {
  if (Array.isArray(value)) for (const item of value) collect(item, places);
  if (!isRecord(value)) return;
  const { part, start, end, excerpt } = value;
  if (typeof part === 'number' && typeof start === 'number' && typeof end === 'number') {
    if (typeof excerpt === 'string') places.add({ part, start, end, excerpt });
    return;
  }
  for (const item of Object.values(value)) collect(item, places);
}

function encode(shape: Shape, value: unknown, places: Places): Json {
  if (value === undefined || value === null) {
    const blank = blankOf(shape);
    return blank === undefined ? 0 : blank;
  }
  if (shape.wrapped) return encode(shape.wrapped, value, places);
  if (shape === PLACE_SHAPE) return places.numberOf(value as Place);
  switch (shape.type) {
    case 'picklist':
      return (shape.options ?? []).indexOf(value as string) + 1;
    case 'boolean':
      return value === true ? 1 : 0;
    case 'array':
      // Of much evidence the first is enough; any other list too long must not be cut silently.
      return (
        shape.item === PLACE_SHAPE
          ? (value as readonly unknown[]).slice(0, capOf(shape))
          : (value as readonly unknown[])
      ).map((item) => encode(shape.item ?? shape, item, places));
    case 'record':
      return Object.entries(value as Record<string, string>).flat();
    case 'union':
      return value === false ? 1 : encode(shapesOf(shape)[0] ?? shape, value, places);
    case 'variant': {
      const { kind } = value as Analysis;
      const at = shapesOf(shape).findIndex((option) => option.entries?.['kind']?.literal === kind);
      return [at + 1, ...encodeEntries(shapesOf(shape)[at] ?? shape, value, places)];
    }
    case 'strict_object':
      return isFact(shape) ? encodeFact(shape, value, places) : encodeEntries(shape, value, places);
    case 'string':
      return (value as string).slice(0, capOf(shape));
    default:
      return value as Json;
  }
}

function encodeEntries(shape: Shape, value: unknown, places: Places): readonly Json[] {
  const held = isRecord(value) ? value : {};
  const row = positions(shape).map(([key, entry]) => encode(entry, held[key], places));
  const shapes = positions(shape).map(([, entry]) => entry);
  while (row.length > 0 && isBlank(shapes[row.length - 1] ?? shape, row.at(-1))) row.pop();
  return row;
}

/** A fact whose value is its words is just the number of its place. */
function encodeFact(shape: Shape, value: unknown, places: Places): Json {
  const fact = value as { value: string; at: Place; by?: string };
  const at = places.numberOf(fact.at);
  if (fact.by === undefined && fact.value === fact.at.excerpt) return at;
  const { value: said, by } = shape.entries ?? {};
  const row = [at, said ? encode(said, fact.value, places) : fact.value];
  return fact.by !== undefined && by ? [...row, encode(by, fact.by, places)] : row;
}

/** Set when a position names a word that this version does not know: the link comes from a newer one. */
interface Reading {
  readonly places: readonly Place[];
  newer: boolean;
}

const ABSENT = Symbol('absent');

function decode(shape: Shape, json: Json | undefined, reading: Reading): unknown {
  if (json === undefined || isBlank(shape, json)) {
    if (shape.type === 'exact_optional') return ABSENT;
    if (shape.type === 'nullable') return null;
    if (json === undefined) json = blankOf(shape);
  }
  if (shape.wrapped) return decode(shape.wrapped, json, reading);
  if (shape === PLACE_SHAPE) return typeof json === 'number' ? reading.places[json - 1] : undefined;
  const row: readonly Json[] = Array.isArray(json) ? json : [];
  switch (shape.type) {
    case 'picklist': {
      const options = shape.options ?? [];
      if (typeof json === 'number' && json > options.length) reading.newer = true;
      return typeof json === 'number' ? options[json - 1] : undefined;
    }
    case 'boolean':
      return json === 1 ? true : json === 0 ? false : undefined;
    case 'array':
      return Array.isArray(json) ? row.map((item) => decode(shape.item ?? shape, item, reading)) : undefined;
    case 'record': {
      if (!Array.isArray(json)) return undefined;
      const pairs = row.flatMap((key, i): [string, Json][] =>
        i % 2 === 0 && typeof key === 'string' ? [[key, row[i + 1] ?? '']] : [],
      );
      // `fromEntries` defines own properties, `__proto__` too: the schema then refuses it.
      return Object.fromEntries(pairs);
    }
    case 'union':
      return json === 1 ? false : decode(shapesOf(shape)[0] ?? shape, json, reading);
    case 'variant': {
      const [kind, ...rest] = row;
      const options = shapesOf(shape);
      if (typeof kind === 'number' && kind > options.length) reading.newer = true;
      const option = typeof kind === 'number' ? options[kind - 1] : undefined;
      return option && decodeEntries(option, rest, reading);
    }
    case 'strict_object':
      if (isFact(shape)) return decodeFact(shape, json, reading);
      return Array.isArray(json) ? decodeEntries(shape, row, reading) : undefined;
    default:
      return json;
  }
}

function decodeEntries(shape: Shape, row: readonly Json[], reading: Reading): unknown {
  const entries: [string, unknown][] = [];
  // Positions beyond ours are what a newer version added: left aside.
  positions(shape).forEach(([key, entry], i) => {
    const value = decode(entry, row[i], reading);
    if (value !== ABSENT) entries.push([key, value]);
  });
  for (const [key, entry] of Object.entries(shape.entries ?? {}))
    if (entry.type === 'literal') entries.push([key, entry.literal]);
  return Object.fromEntries(entries);
}

function decodeFact(shape: Shape, json: Json | undefined, reading: Reading): unknown {
  const row: readonly Json[] = Array.isArray(json) ? json : [json ?? 0];
  const [number, said, by] = row;
  const at = typeof number === 'number' ? reading.places[number - 1] : undefined;
  const { value: valueShape, by: byShape } = shape.entries ?? {};
  const value = said === undefined || !valueShape ? at?.excerpt : decode(valueShape, said, reading);
  return by === undefined || !byShape ? { value, at } : { value, at, by: decode(byShape, by, reading) };
}

/** Places as a link gives them back: one after the other in one text, so that their order and identity stay and nothing tells their lengths in the mail. */
function layOut(excerpts: readonly { readonly excerpt: string; readonly cut: boolean }[]): readonly Place[] {
  let start = 0;
  return excerpts.map(({ excerpt, cut }) => {
    const end = start + excerpt.length + (cut ? 1 : 0);
    const place = { part: 0, start, end, excerpt };
    start = end + 1;
    return place;
  });
}

/**
 * The positional form of an analysis and its masks: `[places, analysis, masks]`, each place once, objects as arrays in the order of the
 * schema's entries, trailing blanks left out, known words as their number.
 */
export function toWire(analysis: Analysis, masks: readonly Mask[]): Json {
  const places = new Places();
  const { headers: _, ...original } = analysis.original;
  const held = { ...analysis, original };
  collect(held, places);
  return [
    places.list().map(({ start, end, excerpt }) => (end - start > excerpt.length ? [excerpt] : excerpt)),
    encode(ROOT, held, places),
    masks.map((mask) => MASKS.indexOf(mask) + 1),
  ];
}

/** What a positional form says, not yet validated; `newer` when it names words that this version does not know. */
export function fromWire(json: unknown): {
  readonly analysis: unknown;
  readonly masks: unknown;
  readonly newer: boolean;
} {
  const [table, tree, masks] = Array.isArray(json) ? (json as readonly Json[]) : [];
  const excerpts = (Array.isArray(table) ? (table as readonly Json[]) : []).map((entry) => {
    const [cut] = Array.isArray(entry) ? (entry as readonly Json[]) : [];
    const excerpt = cut ?? entry;
    return { excerpt: typeof excerpt === 'string' ? excerpt : '', cut: cut !== undefined };
  });
  const reading: Reading = { places: layOut(excerpts), newer: false };
  const analysis = decode(ROOT, tree, reading);
  const numbers = Array.isArray(masks) ? (masks as readonly Json[]) : [];
  if (numbers.some((mask) => typeof mask === 'number' && mask > MASKS.length)) reading.newer = true;
  return {
    analysis,
    masks: numbers.map((mask) => (typeof mask === 'number' ? MASKS[mask - 1] : undefined)),
    newer: reading.newer,
  };
}
