import { useMemo, type ReactNode } from 'react';
import { useTexts } from '../texts.ts';
import { Stations } from '../ui/Stations.tsx';
import { actingOf, type Acting, type Entry, type Subject } from './catalogue.ts';
import { search, type Asked } from './find.ts';

const ACTINGS: readonly { readonly id: Acting; readonly marked: 0 | 1 | 2; readonly alarm: boolean }[] = [
  { id: 'sender', marked: 0, alarm: true },
  { id: 'service', marked: 1, alarm: true },
  { id: 'recipient', marked: 2, alarm: true },
  { id: 'nobody', marked: 2, alarm: false },
];

/** The list's filters, each choice with how many it leaves, and the way to each part of what is shown. */
export function Filters({
  entries,
  asked,
  shown,
  onAsk,
}: {
  entries: readonly Entry[];
  asked: Asked;
  shown: readonly { readonly subject: Subject; readonly rows: readonly Entry[] }[];
  onAsk: (next: Partial<Asked>) => void;
}) {
  const { codes } = useTexts();
  const byActing = useMemo(
    () => tally(search(entries, { ...asked, acting: '' }).map(({ owner }) => actingOf(owner))),
    [entries, asked],
  );
  const bySource = useMemo(
    () => tally(search(entries, { ...asked, source: '' }).map(({ source }) => source.id)),
    [entries, asked],
  );
  const providers = useMemo(
    () =>
      [...new Map(entries.map(({ source }) => [source.id, source.name]))]
        .filter(([id]) => !OWN.some((own) => own === id))
        .toSorted(([, a], [, b]) => a.localeCompare(b)),
    [entries],
  );
  return (
    <div
      role="group"
      aria-label={codes.filters}
      className="mt-4 space-y-5 self-start lg:sticky lg:top-0 lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:mt-0 lg:-ml-3 lg:max-h-dvh lg:space-y-6 lg:overflow-y-auto lg:-mr-3 lg:px-3 lg:py-4 print:hidden"
    >
      <fieldset>
        <legend className="text-small font-semibold text-muted">{codes.acting}</legend>
        <div className="mt-2 flex flex-wrap gap-2 lg:-mx-2 lg:flex-col lg:gap-0.5">
          <Choice
            name={codes.actings.any}
            count={sum(byActing)}
            checked={asked.acting === ''}
            onChoose={() => onAsk({ acting: '' })}
          />
          {ACTINGS.map(({ id, marked, alarm }) => (
            <Choice
              key={id}
              name={codes.actings[id]}
              count={byActing.get(id) ?? 0}
              checked={asked.acting === id}
              onChoose={() => onAsk({ acting: id })}
              stations={<Stations marked={marked} alarm={alarm} />}
            />
          ))}
        </div>
      </fieldset>
      <label className="block max-w-sm">
        <span className="text-small font-semibold text-muted">{codes.source}</span>
        <select
          value={asked.source}
          onChange={(event) => onAsk({ source: event.target.value })}
          className="mt-2 block min-h-10 w-full rounded-lg border border-line-strong bg-surface px-3 text-small"
        >
          <option value="">{codes.sources.any}</option>
          {OWN.map((id) => (
            <option key={id} value={id}>
              {`${codes.sources[id]} (${bySource.get(id) ?? 0})`}
            </option>
          ))}
          <hr />
          {providers.map(([id, name]) => (
            <option key={id} value={id}>
              {`${name} (${bySource.get(id) ?? 0})`}
            </option>
          ))}
        </select>
      </label>
      {shown.length > 1 && (
        <nav aria-label={codes.jump} className="max-lg:hidden">
          <p aria-hidden="true" className="text-small font-semibold text-muted">
            {codes.jump}
          </p>
          <ul className="-mx-2 mt-1.5">
            {shown.map(({ subject, rows }) => (
              <li key={subject}>
                <button
                  type="button"
                  onClick={() => {
                    const heading = document.getElementById(`subject-${subject}`);
                    heading?.scrollIntoView({ block: 'start' });
                    heading?.focus({ preventScroll: true });
                  }}
                  className="flex min-h-8 w-full items-baseline gap-2 rounded-md px-2 py-1 text-left text-small hover:bg-sunken hover:text-accent"
                >
                  <span className="min-w-0 flex-1">{codes.subjects[subject]}</span>
                  <span className="text-tiny text-muted tabular-nums">{rows.length}</span>
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}

const OWN = ['microsoft', 'registry', 'general'] as const;

function Choice({
  name,
  count,
  checked,
  onChoose,
  stations,
}: {
  name: string;
  count: number;
  checked: boolean;
  onChoose: () => void;
  stations?: ReactNode;
}) {
  return (
    <label className="relative inline-flex min-h-10 cursor-pointer items-center gap-2.5 rounded-lg border border-line bg-surface px-3 text-small has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent hover:border-accent lg:border-transparent lg:bg-transparent lg:px-2 forced-colors:has-checked:outline-2">
      <input
        type="radio"
        name="acting"
        checked={checked}
        onChange={onChoose}
        className="absolute inset-0 cursor-pointer appearance-none rounded-lg outline-none"
      />
      <span className="lg:flex-1">{name}</span>
      {stations}
      <span className="text-tiny font-normal text-muted tabular-nums lg:w-7 lg:text-right">{count}</span>
    </label>
  );
}

const tally = (all: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);
