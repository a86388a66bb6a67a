import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import { unpack } from '../share/pack.ts';
import { toMarkdown } from '../wording/markdown.ts';
import { toPlainText } from '../wording/plain-text.ts';
import { toView } from '../wording/to-view.ts';
import { here } from './here.ts';
import { useLanguage, wordsOf } from './language.ts';
import { Result } from './Result.tsx';
import { useTexts } from './texts.ts';

/** A result that came in a link: the analysis without its message, or a sentence that says what is wrong with the link. */
export function SharedResult({ fragment }: { fragment: string }) {
  const { shared, app } = useTexts();
  const words = use(wordsOf(useLanguage()));
  const { data: opening } = useQuery({ queryKey: ['shared', fragment], queryFn: () => unpack(fragment) });
  if (!opening) return <main id="content" className="min-h-dvh" aria-busy="true" aria-label={app.loading} />;
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
  const view = toView(analysis, words, here());
  return (
    <Result
      analysis={analysis}
      view={view}
      texts={null}
      markdown={() => toMarkdown(view, words)}
      plainText={() => toPlainText(view, words)}
      above={
        <p className="mb-6 max-w-prose border-l-4 border-accent pl-4 text-small">
          {shared.lead} {masks.length > 0 && shared.masked}
        </p>
      }
    />
  );
}
