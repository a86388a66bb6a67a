import * as v from 'valibot';
import type { Analysis } from '../model/analysis.ts';
import { ANALYSIS } from './schema.ts';

const RANGE = v.strictObject({
  part: v.pipe(v.number(), v.integer(), v.minValue(0)),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const HOLDER = v.looseObject({ original: v.looseObject({ headers: v.exactOptional(RANGE) }) });

/**
 * The analysis that something read from storage is, checked in every field under the caps of a link: what lies there may be another
 * version's, or anyone's. It keeps the range of the original's headers, which no link carries. Nothing when it is no such analysis.
 */
export function storedAnalysis(said: unknown): Analysis | undefined {
  const holder = v.safeParse(HOLDER, said);
  if (!holder.success) return undefined;
  const { headers, ...original } = holder.output.original;
  const checked = v.safeParse(ANALYSIS, { ...holder.output, original }, { abortEarly: true });
  if (!checked.success) return undefined;
  const analysis = checked.output;
  return headers ? { ...analysis, original: { ...analysis.original, headers } } : analysis;
}
