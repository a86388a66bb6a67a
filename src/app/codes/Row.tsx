import { memo } from 'react';
import { useTexts } from '../texts.ts';
import type { Entry } from './catalogue.ts';
import { addressOfCode } from './find.ts';
import { Hits } from './Hits.tsx';
import { Who } from './Who.tsx';

/**
 * One record in the list; the whole row leads to it. Rows out of sight are not laid out (`content-visibility`), but stay in the page for its
 * search, for print and for screen readers.
 */
export const Row = memo(function Row({ entry, words }: { entry: Entry; words: readonly string[] }) {
  const { codes } = useTexts();
  const { code, display, label, source } = entry;
  const [example] = code.examples;
  return (
    <li className="relative grid grid-cols-1 gap-x-6 gap-y-1 px-1 py-4 [contain-intrinsic-size:auto_8rem] [content-visibility:auto] hover:bg-surface sm:grid-cols-[8rem_minmax(0,1fr)] sm:[contain-intrinsic-size:auto_6rem] xl:grid-cols-[8rem_minmax(0,1fr)_14.5rem]">
      <p
        id={`display-${code.id}`}
        className={`anywhere leading-snug sm:row-span-2 xl:row-span-1 ${display === '' ? 'text-small text-muted' : 'font-mono font-semibold text-accent'}`}
      >
        {display === '' ? codes.noCode : <Hits text={display} words={words} />}
      </p>
      <div className="min-w-0">
        <h3 className="anywhere leading-snug font-semibold">
          <a
            id={`code-${code.id}`}
            data-row=""
            href={addressOfCode(code.id)}
            aria-labelledby={`display-${code.id} code-${code.id}`}
            className="outline-none after:absolute after:inset-0 hover:text-accent focus-visible:after:outline-3 focus-visible:after:-outline-offset-3 focus-visible:after:outline-accent"
          >
            <Hits text={label} words={words} />
          </a>
        </h3>
        <p lang="en" className="mt-1 truncate font-mono text-tiny text-muted print:whitespace-normal">
          <Hits text={example.line} words={words} />
        </p>
      </div>
      <div className="text-small sm:col-start-2 xl:col-start-3">
        <Who entry={entry} />
        <p className="mt-1 text-tiny text-muted">
          <Hits text={source.name} words={words} />
        </p>
      </div>
    </li>
  );
});
