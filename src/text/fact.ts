import type { PartText } from '../model/message.ts';
import type { Fact, Place } from '../model/place.ts';
import { beforeSpace, pastSpace } from './space.ts';
import { normalise, type TextNormalisation } from './normalise.ts';

const EXCERPT = 200;

/** The place of `text[start, end)`, with blanks at both ends left out. `end` beyond the text is cut to it. */
export function placeAt(text: PartText, start: number, end: number): Place {
  const last = Math.max(0, Math.min(end, text.text.length));
  const from = pastSpace(text.text, Math.max(0, Math.min(start, text.text.length)), last);
  const to = beforeSpace(text.text, from, Math.max(from, last));
  return {
    part: text.index,
    start: from,
    end: to,
    excerpt: text.text.slice(from, Math.min(to, from + EXCERPT)),
  };
}

/** The fact that the words `text[start, end)` state, normalised as `by` says; nothing when no words are there or the value is empty. */
export function factAt(text: PartText, start: number, end: number, by?: TextNormalisation): Fact | undefined {
  const at = placeAt(text, start, end);
  if (at.start === at.end) return undefined;
  const words = text.text.slice(at.start, at.end);
  const value = by ? normalise(words, by) : words;
  if (value === '') return undefined;
  return by && value !== words ? { value, at, by } : { value, at };
}
