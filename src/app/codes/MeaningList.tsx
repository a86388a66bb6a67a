import { ArrowRight } from 'lucide-react';
import { fill, useTexts } from '../texts.ts';
import type { Entry, Meaning } from './catalogue.ts';
import { addressOfCode } from './find.ts';
import { Who } from './Who.tsx';

const SHOWN = 2;

/** The problems that a code stands for, each with who has to act and the lines by which it is told from the others. */
export function MeaningList({ meanings, level }: { meanings: readonly Meaning[]; level: 2 | 3 }) {
  const { codes } = useTexts();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <ol className="mt-6 divide-y divide-line border-y border-line">
      {meanings.map(({ first, entries }) => (
        <li
          key={`${first.code.cause} ${first.ownerLine}`}
          className="grid grid-cols-1 gap-x-10 gap-y-4 py-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]"
        >
          <div>
            <Heading className="text-lead leading-snug font-bold">
              <a
                href={addressOfCode(first.code.id)}
                className="anywhere underline decoration-line-strong underline-offset-4 hover:text-accent hover:decoration-current"
              >
                {first.label}
              </a>
            </Heading>
            <p className="mt-1.5 text-small text-muted">{first.explanation}</p>
            <Who entry={first} className="mt-3 text-small font-semibold" />
          </div>
          <div>
            <ul className="space-y-3">
              {entries.slice(0, SHOWN).map((entry) => (
                <Wording key={entry.code.id} entry={entry} />
              ))}
            </ul>
            {entries.length > SHOWN && (
              <details className="mt-3">
                <summary className="min-h-6 text-small font-medium text-accent">
                  {fill(codes.wordings, { count: entries.length - SHOWN })}
                </summary>
                <ul className="mt-3 space-y-3">
                  {entries.slice(SHOWN).map((entry) => (
                    <Wording key={entry.code.id} entry={entry} />
                  ))}
                </ul>
              </details>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** One record's line, whose it is, and the way to it. */
function Wording({ entry: { code, display, label, source } }: { entry: Entry }) {
  const [example] = code.examples;
  return (
    <li>
      <p
        lang="en"
        className="anywhere border-l-4 border-mark bg-mark-soft px-3 py-1.5 font-mono text-small whitespace-pre-wrap"
      >
        {example.line}
      </p>
      <a
        href={addressOfCode(code.id)}
        aria-label={`${source.name}: ${[display, label].filter(Boolean).join(' ')}`}
        className="group mt-1 inline-flex min-h-6 items-center gap-1.5 text-small text-muted hover:text-accent"
      >
        <span className="underline decoration-line-strong underline-offset-4">{source.name}</span>
        <ArrowRight aria-hidden="true" className="size-3.5 print:hidden" />
      </a>
    </li>
  );
}
