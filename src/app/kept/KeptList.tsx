import { Trash2, Undo2 } from 'lucide-react';
import { use, useEffect, useRef, useState } from 'react';
import { plural } from '../../wording/message.ts';
import { useLanguage } from '../language.ts';
import { fill, useTexts } from '../texts.ts';
import { Button } from '../ui/Button.tsx';
import { Stations } from '../ui/Stations.tsx';
import { Ask } from './Ask.tsx';
import { useKeeping } from './keeping.ts';
import { deleteAll, deleteOne, putBack } from './library.ts';
import type { Put } from './shelf.ts';
import { Switch } from './Switch.tsx';
import { keptWordsOf } from './words.ts';

/** One kept result, in a line. */
export interface KeptRow {
  readonly id: string;
  readonly headline: string;
  readonly owner: string;
  readonly marked: 0 | 1 | 2 | null;
  readonly acts: boolean;
  /** The first recipient, or the name of what was brought. */
  readonly about: string;
  /** How many more recipients there are. */
  readonly more: number;
  /** When it was kept: milliseconds since 1970, UTC. */
  readonly at: number;
}

type Deleted = { readonly put: Put; readonly headline: string };

/** What is kept on this device, newest first. `rows` is null where the browser refuses to show it; `onChange` after each change. */
export function KeptList({ rows, onChange }: { rows: readonly KeptRow[] | null; onChange: () => unknown }) {
  const language = useLanguage();
  const words = use(keptWordsOf(language));
  const { app } = useTexts();
  const keeping = useKeeping();
  const [asking, setAsking] = useState(false);
  const [deleted, setDeleted] = useState<Deleted | 'all' | null>(null);
  const [refused, setRefused] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    document.title = `${words.heading} – ${app.name}`;
    heading.current?.focus({ preventScroll: true });
  }, [words, app]);
  // What had the focus is gone with its line.
  useEffect(() => {
    if (deleted === 'all') heading.current?.focus();
    else if (deleted) undo.current?.focus();
  }, [deleted]);

  const attempt = async (change: () => Promise<Deleted | 'all' | null>): Promise<void> => {
    setAsking(false);
    try {
      setDeleted(await change());
      setRefused(false);
    } catch {
      setRefused(true);
    }
    onChange();
  };
  const remove = ({ id, headline }: KeptRow): Promise<void> =>
    attempt(async () => ({ put: await deleteOne(id), headline }));
  const restore = ({ put }: Deleted): Promise<void> =>
    attempt(async () => {
      await putBack(put);
      heading.current?.focus();
      return null;
    });
  const removeAll = (): Promise<void> =>
    attempt(async () => {
      await deleteAll();
      return 'all';
    });
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <main
      id="content"
      tabIndex={-1}
      className="mx-auto w-full max-w-6xl px-4 pt-8 pb-16 outline-none sm:px-6"
    >
      <h1 ref={heading} tabIndex={-1} className="text-display font-bold tracking-tight outline-none">
        {words.heading}
      </h1>
      <div className="mt-6">
        <Switch />
      </div>
      <div role="alert">
        {(refused || rows === null) && <p className="mt-6 max-w-prose">{words.problems.refused}</p>}
      </div>
      <div className="mt-8 flex min-h-10 flex-wrap items-center gap-x-3 gap-y-2">
        <p role="status" className="anywhere min-w-0 flex-1 basis-60 text-small text-muted">
          {deleted === 'all'
            ? words.allDeleted
            : deleted
              ? fill(words.deleted, { headline: deleted.headline })
              : keeping === 'left' && rows && rows.length > 0
                ? words.left
                : ''}
        </p>
        {deleted && deleted !== 'all' && (
          <Button ref={undo} onClick={() => void restore(deleted)}>
            <Undo2 aria-hidden="true" className="size-4" />
            {words.undo}
          </Button>
        )}
        {rows && rows.length > 0 && (
          <Button onClick={() => setAsking(true)} aria-haspopup="dialog">
            <Trash2 aria-hidden="true" className="size-4" />
            {words.deleteAll}
          </Button>
        )}
      </div>
      {rows && rows.length > 0 ? (
        <ul aria-label={words.list} className="mt-3 divide-y divide-line border-y border-line">
          {rows.map((row) => (
            <li key={row.id} className="flex items-center gap-2">
              <a
                href={`#/kept/${row.id}`}
                className="flex min-w-0 flex-1 items-center gap-x-5 py-4 text-left hover:text-accent"
              >
                <span className="w-19 shrink-0 max-sm:hidden">
                  {row.marked !== null && <Stations marked={row.marked} alarm={row.acts} />}
                </span>
                <span className="min-w-0 flex-1">
                  <span className="anywhere block font-semibold">{row.headline}</span>
                  <span className="anywhere block text-small text-muted">
                    {row.about} {row.more > 0 && plural(words.more, row.more, language, {})}
                  </span>
                  <span className="mt-1 block sm:hidden">
                    {row.marked !== null && <Stations marked={row.marked} alarm={row.acts} />}
                  </span>
                  <span className="anywhere block text-small sm:hidden">{row.owner}</span>
                  <time dateTime={new Date(row.at).toISOString()} className="block text-small text-muted">
                    {fill(words.when, { when: when.format(row.at) })}
                  </time>
                </span>
                <span className="anywhere w-2/5 max-w-64 shrink-0 text-small max-sm:hidden">{row.owner}</span>
              </a>
              <Button
                look="quiet"
                onClick={() => void remove(row)}
                aria-label={fill(words.deleteOne, { headline: row.headline })}
                title={words.delete}
                className="size-10 shrink-0 px-0"
              >
                <Trash2 aria-hidden="true" className="size-4 shrink-0" />
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        rows && <p className="text-lead text-muted">{keeping === 'on' ? words.emptyOn : words.empty}</p>
      )}
      {asking && rows && (
        <Ask
          question={plural(words.ask.all, rows.length, language, {})}
          hint={words.ask.allHint}
          onCancel={() => setAsking(false)}
        >
          <Button look="quiet" onClick={() => setAsking(false)}>
            {words.ask.cancel}
          </Button>
          <Button onClick={() => void removeAll()}>
            <Trash2 aria-hidden="true" className="size-4" />
            {words.deleteAll}
          </Button>
        </Ask>
      )}
    </main>
  );
}
