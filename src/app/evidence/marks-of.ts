import type { PageTexts } from '../../locales/en/page.ts';
import type { Place } from '../../model/place.ts';
import type { View } from '../../wording/view.ts';
import type { Mark } from './marks.ts';

/** Every place that something on the page stands on, with what that is; those of the chosen verdict, and those of the whole message. */
export function marksOf(
  view: View,
  chosen: number,
  result: PageTexts['result'],
  hops: PageTexts['hops'],
): readonly Mark[] {
  const marks: Mark[] = [];
  const add = (place: Place | undefined, label: string): void => {
    if (place && place.end > place.start) marks.push({ place, label });
  };
  const verdict = view.verdicts[chosen];
  if (verdict) {
    for (const { text, because } of verdict.evidence) for (const place of because) add(place, text);
    for (const { at, label } of verdict.errorDetails) add(at, label);
    for (const { at, label } of verdict.wrapped) add(at, label);
    for (const { at, time } of verdict.attempts) add(at, [result.attempts, time].filter(Boolean).join(': '));
    for (const { at, label } of verdict.diagnostics) add(at, label);
  }
  add(view.writer.at, result.writer);
  for (const { at, label } of view.original) add(at, label);
  for (const { at, number } of view.hops) add(at, `${hops.hop} ${number}`);
  for (const { because, title } of view.findings) for (const place of because) add(place, title);
  return marks;
}
