import type { Listed } from '../../share/listing.ts';
import { fill, useTexts } from '../texts.ts';

/** Rows that stand under one heading, in their order. */
function parted(rows: readonly Listed[]): readonly (readonly Listed[])[] {
  const groups = new Map<string, Listed[]>();
  for (const row of rows) {
    const key = `${row.group} ${row.number}`;
    const group = groups.get(key) ?? [];
    group.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function Values({ rows }: { rows: readonly Listed[] }) {
  const { share } = useTexts();
  const fields: Readonly<Record<string, string>> = share.fields;
  // `values.host` of a finding is a host; a field without a name of its own here is shown under its own.
  const labelOf = ({ field, is }: Listed): string => {
    const last = field.split('.').at(-1) ?? '';
    const label = fields[last] ?? (last || (fields['because'] ?? ''));
    return is === 'words' ? fill(share.words, { label }) : label;
  };
  return (
    <dl className="mt-1 grid gap-x-6 gap-y-1 sm:grid-cols-[minmax(8rem,12rem)_minmax(0,1fr)]">
      {rows.map((row, index) => (
        <div key={`${row.field} ${index}`} className="contents">
          <dt className="text-small text-muted">{labelOf(row)}</dt>
          <dd className="anywhere min-w-0 font-mono text-tiny whitespace-pre-wrap max-sm:mb-2">
            {row.value}
            {row.was !== undefined && (
              <span className="ml-2 rounded-sm bg-accent-soft px-1.5 font-sans text-accent">
                {row.value === '' ? share.emptied : share.masked}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Every value that the link will hold: the message's own words by where they belong, then our ids and numbers. */
export function SharedValues({ rows }: { rows: readonly Listed[] }) {
  const { share } = useTexts();
  const said = rows.filter(({ is }) => is === 'text' || is === 'words');
  const ours = rows.filter(({ is }) => is === 'id' || is === 'value');
  return (
    <section className="mt-6" aria-label={share.list}>
      <h3 className="font-semibold">{share.list}</h3>
      <Groups rows={said} />
      <details className="mt-5">
        <summary className="cursor-pointer text-small font-semibold">
          {fill(share.ids, { count: ours.length })}
        </summary>
        <Groups rows={ours} />
      </details>
    </section>
  );
}

/** The rows under the heading of what they belong to. */
function Groups({ rows }: { rows: readonly Listed[] }) {
  const { share } = useTexts();
  return parted(rows).map((group) => {
    const [first] = group;
    return (
      first && (
        <section key={`${first.group} ${first.number}`} className="mt-4">
          <h4 className="text-small font-semibold">
            {fill(share.groups[first.group], { number: first.number })}
          </h4>
          <Values rows={group} />
        </section>
      )
    );
  });
}
