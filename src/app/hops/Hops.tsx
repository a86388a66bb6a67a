import { use, useState } from 'react';
import type { Analysis } from '../../model/analysis.ts';
import { pathToMarkdown, pathToText } from '../../wording/path-copy.ts';
import { pathViewOf, routeViewOf } from '../../wording/path-view.ts';
import { here } from '../here.ts';
import { useLanguage, wordsOf } from '../language.ts';
import { pathWordsOf } from '../path-words.ts';
import { useTexts } from '../texts.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { HopTable } from './HopTable.tsx';
import { Timeline, type Clock } from './Timeline.tsx';

/** The way a message took: where its time went, each hop, and where it was refused. */
export function Hops({ analysis }: { analysis: Analysis }) {
  const { hops: texts, result } = useTexts();
  const tag = useLanguage();
  const language = use(wordsOf(tag));
  const words = use(pathWordsOf(tag));
  const [clock, setClock] = useState<Clock>('utc');
  const moment = { timeZone: 'UTC', ...here() };
  const path = pathViewOf(analysis, language, words, moment);
  const route = routeViewOf(analysis, language, words, moment);
  const copying = { done: result.copied, refused: result.copyFailed, about: words.hops.about };
  return (
    <div className="space-y-6">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <p className="anywhere max-w-prose min-w-0">{path.steps.length === 0 ? texts.none : path.summary}</p>
        {path.steps.length + route.steps.length > 0 && (
          <Segmented
            label={texts.clock}
            options={[
              { value: 'utc', label: texts.clocks.utc },
              { value: 'local', label: texts.clocks.local },
            ]}
            value={clock}
            onChange={setClock}
          />
        )}
      </div>
      {(path.steps.length > 0 || path.end) && <Timeline path={path} clock={clock} label={texts.timeline} />}
      {path.notice.length > 0 && (
        <div className="max-w-prose border-l-4 border-line-strong pl-4 text-small">
          <h3 className="font-semibold">{words.hops.notice}</h3>
          <ul className="mt-1 space-y-1">
            {path.notice.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      {path.steps.length > 0 && (
        <>
          <HopTable hops={path.steps} clock={clock} label={texts.table} />
          <div className="flex flex-wrap gap-3 print:hidden">
            <CopyButton {...copying} label={result.copyText} text={() => pathToText(path, language, words)} />
            <CopyButton
              {...copying}
              label={result.copyMarkdown}
              text={() => pathToMarkdown(path, language, words)}
            />
          </div>
        </>
      )}
      {route.steps.length > 0 && (
        <details className="print:not-open:hidden">
          <summary className="min-h-6 font-semibold hover:text-accent">{texts.routeHeading}</summary>
          <div className="mt-4 space-y-6">
            <p className="max-w-prose text-small text-muted">{route.summary}</p>
            <Timeline path={route} clock={clock} label={texts.routeHeading} />
            <HopTable hops={route.steps} clock={clock} label={`${texts.routeHeading}: ${texts.table}`} />
          </div>
        </details>
      )}
    </div>
  );
}
