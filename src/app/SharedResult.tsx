import { use } from 'react';
import { useLanguage, wordsOf } from './language.ts';
import { openingOf } from './opening.ts';
import { Result } from './Result.tsx';
import { useTexts } from './texts.ts';

/** A result that came in a link: the analysis without its message, or a sentence that says what is wrong with the link. */
export function SharedResult({ fragment }: { fragment: string }) {
  const { shared } = useTexts();
  const words = use(wordsOf(useLanguage()));
  const opening = use(openingOf(fragment));
  if (!opening.ok) {
    return (
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl px-4 pt-12 pb-16 outline-none sm:px-6"
      >
        <h1 className="max-w-3xl text-display font-bold tracking-tight">{shared.heading}</h1>
        <p role="alert" className="mt-5 max-w-prose text-lead">
          {shared.problems[opening.problem]}
        </p>
      </main>
    );
  }
  const { analysis, masks } = opening.shared;
  return (
    <Result
      analysis={analysis}
      words={words}
      texts={null}
      note={
        <p className="mt-4 max-w-prose text-small text-muted">
          {shared.lead} {masks.length > 0 && shared.masked}
        </p>
      }
    />
  );
}
