import type { PageTexts } from '../../locales/en/page.ts';
import type { Place } from '../../model/place.ts';
import type { Verdict, View } from '../../wording/view.ts';
import type { Mark } from './marks.ts';

/** What of a view stands on words of the message. */
export interface Marked extends Pick<View, 'writer' | 'original' | 'findings'> {
  readonly verdict: Verdict | undefined;
  readonly hops: readonly { readonly at: Place }[];
}

/** Every place that something on the page stands on, with what that is; those of the verdict, and those of the whole message. */
export function marksOf(view: Marked, result: PageTexts['result'], hops: PageTexts['hops']): readonly Mark[] {
  const marks: Mark[] = [];
  const add = (place: Place | undefined, label: string): void => {
    if (place && place.end > place.start) marks.push({ place, label });
  };
  const { verdict } = view;
  if (verdict) {
    for (const { text, because } of verdict.evidence) for (const place of because) add(place, text);
    for (const { at, label } of verdict.errorDetails) add(at, label);
    for (const { at, label } of verdict.wrapped) add(at, label);
    for (const { at, time } of verdict.attempts) add(at, [result.attempts, time].filter(Boolean).join(': '));
    for (const { at, label } of verdict.diagnostics) add(at, label);
  }
  add(view.writer.at, result.writer);
  for (const { at, label } of view.original) add(at, label);
  for (const [index, { at }] of view.hops.entries()) add(at, `${hops.hop} ${index + 1}`);
  for (const { because, title } of view.findings) for (const place of because) add(place, title);
  return marks;
}
