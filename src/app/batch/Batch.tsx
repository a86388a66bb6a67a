import { useEffect, useRef } from 'react';
import { fill, useTexts } from '../texts.ts';
import { Stations } from '../ui/Stations.tsx';

/** One message of many, in a line. */
export interface BatchRow {
  readonly name: string;
  readonly headline: string;
  readonly owner: string;
  readonly marked: 0 | 1 | 2 | null;
  readonly acts: boolean;
  /** False for what could not be read. */
  readonly opens: boolean;
}

/** What was brought together, a line for each message. */
export function Batch({ rows, onChoose }: { rows: readonly BatchRow[]; onChoose: (index: number) => void }) {
  const { batch, app } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = fill(batch.heading, { count: rows.length });
  useEffect(() => {
    document.title = `${title} – ${app.name}`;
    heading.current?.focus({ preventScroll: true });
  }, [title, app]);
  return (
    <main
      id="content"
      tabIndex={-1}
      className="mx-auto w-full max-w-6xl px-4 pt-8 pb-16 outline-none sm:px-6"
    >
      <h1 ref={heading} tabIndex={-1} className="text-display font-bold tracking-tight outline-none">
        {title}
      </h1>
      <p className="mt-3 text-lead text-muted">{batch.lead}</p>
      <ul className="mt-8 divide-y divide-line border-y border-line">
        {rows.map((row, index) => (
          <li key={`${row.name} ${index}`}>
            {row.opens ? (
              <button
                type="button"
                onClick={() => onChoose(index)}
                className="flex w-full items-center gap-5 py-4 text-left hover:text-accent"
              >
                <Line row={row} />
              </button>
            ) : (
              <div className="flex w-full items-center gap-5 py-4">
                <Line row={row} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </main>
  );
}

function Line({ row }: { row: BatchRow }) {
  return (
    <>
      <span className="w-19 shrink-0 max-sm:hidden">
        {row.marked !== null && <Stations marked={row.marked} alarm={row.acts} />}
      </span>
      <span className="min-w-0 flex-1">
        <span className="anywhere block font-semibold">{row.headline}</span>
        <span className="anywhere block text-small text-muted">{row.name}</span>
      </span>
      <span className="anywhere w-2/5 max-w-64 shrink-0 text-small">{row.owner}</span>
    </>
  );
}
