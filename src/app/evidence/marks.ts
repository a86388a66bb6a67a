import type { Place } from '../../model/place.ts';

/** A place in the message and what stands on it. */
export interface Mark {
  readonly place: Place;
  readonly label: string;
}

/** A stretch of one text under the same marks; none for the text between. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Indexes into the marks that were given. */
  readonly marks: readonly number[];
}

/**
 * The stretches that cover a text of `length` characters, in order and without gap, with the marks of `part` that each lies under. Marks that overlap part
 * the text at each of their ends. Places beyond the text are cut to it.
 */
export function stretches(marks: readonly Mark[], part: number, length: number): readonly Stretch[] {
  const here = marks.flatMap(({ place }, index) => {
    const start = Math.max(0, Math.min(place.start, length));
    const end = Math.max(start, Math.min(place.end, length));
    return place.part === part && end > start ? [{ start, end, index }] : [];
  });
  const ends = [...new Set([0, length, ...here.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  const found: Stretch[] = [];
  for (const [at, start] of ends.entries()) {
    const end = ends[at + 1];
    if (end === undefined) break;
    const over = here.filter((mark) => mark.start <= start && mark.end >= end).map((mark) => mark.index);
    found.push({ start, end, marks: over });
  }
  return found;
}

/** The line that an offset stands on, from 1. */
export const lineAt = (text: string, offset: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
};
