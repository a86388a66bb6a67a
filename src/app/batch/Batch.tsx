import { Clock3, TriangleAlert } from 'lucide-react';
import { memo, startTransition, useEffect, useRef, useState } from 'react';
import { fill, useTexts } from '../texts.ts';
import { Chip } from '../ui/Chip.tsx';
import { Stations } from '../ui/Stations.tsx';

/** One verdict of a message, as a mark. */
export interface BatchVerdict {
  readonly label: string;
  /** True when someone has to act. */
  readonly acts: boolean;
}

/** One message of many, in a line. */
export interface BatchRow {
  readonly name: string;
  readonly headline: string;
  readonly owner: string;
  readonly marked: 0 | 1 | 2 | null;
  readonly acts: boolean;
  /** Each verdict of the message; empty where there is none. */
  readonly verdicts: readonly BatchVerdict[];
  /** False for what could not be read. */
  readonly opens: boolean;
}

// Of a long list a screenful is there at once; the rest follows in pieces, so that no one of them is felt.
const FIRST = 40;
const PIECE = 100;

/** How many of `count` rows are there by now. */
function useGrowing(count: number): number {
  const [shown, setShown] = useState(FIRST);
  useEffect(() => {
    if (shown >= count) return;
    const timer = setTimeout(() => startTransition(() => setShown(shown + PIECE)), 20);
    return () => clearTimeout(timer);
  }, [shown, count]);
  return Math.min(shown, count);
}

/**
 * What was brought together, a line for each message. Lines out of sight are not laid out, but they are all there, for the browser's own search, for
 * print and for a screen reader.
 */
export function Batch({
  count,
  rowAt,
  onChoose,
}: {
  count: number;
  rowAt: (index: number) => BatchRow | undefined;
  onChoose: (index: number) => void;
}) {
  const { batch, app } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = fill(batch.heading, { count });
  const shown = useGrowing(count);
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
        {Array.from({ length: shown }, (_, index) => (
          <li key={index} className="skipped-out-of-sight">
            <Line index={index} rowAt={rowAt} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </main>
  );
}

const SHOWN = 4;

const Line = memo(function Line({
  index,
  rowAt,
  onChoose,
}: {
  index: number;
  rowAt: (index: number) => BatchRow | undefined;
  onChoose: (index: number) => void;
}) {
  const row = rowAt(index);
  if (!row) return null;
  const look = 'flex w-full items-center gap-x-5 py-4 text-left';
  const content = (
    <>
      <span className="w-19 shrink-0 max-sm:hidden">
        {row.marked !== null && <Stations marked={row.marked} alarm={row.acts} />}
      </span>
      <span className="min-w-0 flex-1">
        <span className="anywhere block font-semibold">{row.headline}</span>
        {row.verdicts.length > 0 && (
          <span className="mt-0.5 flex flex-wrap gap-x-4">
            {row.verdicts.slice(0, SHOWN).map(({ label, acts }, at) => (
              <Chip
                key={`${label} ${at}`}
                icon={acts ? TriangleAlert : Clock3}
                look={acts ? 'alarm' : 'accent'}
              >
                {label}
              </Chip>
            ))}
            {row.verdicts.length > SHOWN && (
              <span className="text-tiny text-muted">+{row.verdicts.length - SHOWN}</span>
            )}
          </span>
        )}
        <span className="anywhere block text-small text-muted">{row.name}</span>
        <span className="anywhere block text-small sm:hidden">{row.owner}</span>
      </span>
      <span className="anywhere w-2/5 max-w-64 shrink-0 text-small max-sm:hidden">{row.owner}</span>
    </>
  );
  return row.opens ? (
    <button type="button" onClick={() => onChoose(index)} className={`${look} hover:text-accent`}>
      {content}
    </button>
  ) : (
    <div className={look}>{content}</div>
  );
});
