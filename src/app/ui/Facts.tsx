import { TextSearch } from 'lucide-react';

/** A label and its value; `ask` leads to where the value comes from. */
export interface FactRow {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly code: boolean;
  readonly ask?: { readonly label: string; readonly run: () => void };
}

/** Labels and values in two columns, one on narrow windows. */
export function Facts({ rows }: { rows: readonly FactRow[] }) {
  return (
    <dl className="grid grid-cols-1 gap-x-8 gap-y-3 sm:grid-cols-[minmax(9rem,14rem)_minmax(0,1fr)]">
      {rows.map((row, index) => (
        <div key={`${row.id} ${index}`} className="contents">
          <dt className="text-small text-muted max-sm:-mb-2 sm:pt-px">{row.label}</dt>
          <dd className="flex items-start gap-1">
            <span
              className={`anywhere min-w-0 whitespace-pre-wrap ${row.code ? 'font-mono text-tiny' : 'text-small'}`}
            >
              {row.value}
            </span>
            {row.ask && (
              <button
                type="button"
                onClick={row.ask.run}
                aria-label={row.ask.label}
                title={row.ask.label}
                className="-my-1 inline-flex size-7 shrink-0 items-center justify-center rounded-md text-muted hover:bg-accent-soft hover:text-accent print:hidden"
              >
                <TextSearch aria-hidden="true" className="size-4" />
              </button>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
