import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { Clock3, TriangleAlert } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
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

// So many rows are laid out at once without being felt, and the browser's own search and print find them all.
const ALL = 150;

/** What was brought together, a line for each message. Long lists hold only the lines in sight. */
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
      {count > ALL ? (
        <LongList count={count} rowAt={rowAt} onChoose={onChoose} />
      ) : (
        <ul className="mt-8 divide-y divide-line border-y border-line">
          {Array.from({ length: count }, (_, index) => (
            <li key={index}>
              <Line row={rowAt(index)} onChoose={() => onChoose(index)} />
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}

function LongList({
  count,
  rowAt,
  onChoose,
}: {
  count: number;
  rowAt: (index: number) => BatchRow | undefined;
  onChoose: (index: number) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => setScrollMargin(list.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({ count, estimateSize: () => 92, overscan: 10, scrollMargin });
  return (
    <ul
      ref={list}
      className="relative mt-8 border-y border-line"
      style={{ height: `${rows.getTotalSize()}px` }}
    >
      {rows.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key}
          ref={rows.measureElement}
          data-index={index}
          aria-setsize={count}
          aria-posinset={index + 1}
          className="absolute inset-x-0 top-0 border-b border-line"
          style={{ transform: `translateY(${start - scrollMargin}px)` }}
        >
          <Line row={rowAt(index)} onChoose={() => onChoose(index)} />
        </li>
      ))}
    </ul>
  );
}

const SHOWN = 4;

function Line({ row, onChoose }: { row: BatchRow | undefined; onChoose: () => void }) {
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
            {row.verdicts.slice(0, SHOWN).map(({ label, acts }, index) => (
              <Chip
                key={`${label} ${index}`}
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
    <button type="button" onClick={onChoose} className={`${look} hover:text-accent`}>
      {content}
    </button>
  ) : (
    <div className={look}>{content}</div>
  );
}
