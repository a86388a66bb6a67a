import type { Opened, PartText } from '../model/message.ts';
import type { Place } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import { placeAt } from '../text/fact.ts';
import { headerFieldsOf } from '../text/header-block.ts';
import type { Field } from '../text/header-block.ts';
import { returnedBlocks } from './original.ts';

/** A header block and the text it stands in; the offsets of its fields are offsets in that text. */
export interface Headers {
  readonly text: PartText;
  readonly fields: readonly Field[];
}

/**
 * The header block of the message that failed: where the report found it, else the returned headers part, else, for a pasted header block,
 * that block itself. Nothing when no headers came back.
 */
export function originalHeaders(opened: Opened, report: Report): Headers | undefined {
  const range = report.original.headers;
  const ranged = range && opened.texts[range.part];
  if (range && ranged) return { text: ranged, fields: headerFieldsOf(ranged, range.start, range.end) };
  const [returned] = returnedBlocks(opened, report.recipients);
  if (returned) return { text: returned, fields: headerFieldsOf(returned) };
  return opened.message.source.format === 'headers' ? ownHeaders(opened) : undefined;
}

/** The header block of the report itself. Nothing when it has none (pasted visible text). */
export function ownHeaders(opened: Opened): Headers | undefined {
  const text = opened.texts.find((one) => one.role === 'headers');
  if (!text) return undefined;
  return { text, fields: headerFieldsOf(text) };
}

/** A field's value as written, folds and all; offsets read in it are offsets from `field.valueStart`. */
export function rawValue(headers: Headers, field: Field): string {
  return headers.text.text.slice(field.valueStart, field.end);
}

/** The place of `[start, end)` within a field's value, or of the whole field. */
export function placeIn(headers: Headers, field: Field, start?: number, end?: number): Place {
  if (start === undefined || end === undefined) return placeAt(headers.text, field.start, field.end);
  return placeAt(headers.text, field.valueStart + start, field.valueStart + end);
}

/** All fields of a name (lower case), top first. */
export function fieldsNamed(headers: Headers, name: string): readonly Field[] {
  return headers.fields.filter((field) => field.name === name);
}
