import { useQuery } from '@tanstack/react-query';
import { use, useDeferredValue, useMemo } from 'react';
import type { LocaleTexts } from '../locales/catalogue.ts';
import { unpack, type Shared } from '../share/pack.ts';
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
  const { data } = useQuery({ queryKey: ['shared', fragment], queryFn: () => unpack(fragment) });
  // A result is much to draw: in pieces that leave room for a click.
  const opening = useDeferredValue(data);
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
  return <Opened shared={opening.shared} words={words} />;
}

function Opened({ shared: { analysis, masks }, words }: { shared: Shared; words: LocaleTexts }) {
  const { shared } = useTexts();
  const view = useMemo(() => toView(analysis, words, here()), [analysis, words]);
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
