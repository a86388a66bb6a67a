import { Search } from 'lucide-react';
import { useDeferredValue, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { BroughtFile } from '../../worker/protocol.ts';
import { rewriteHash } from '../navigation.ts';
import { fill, useTexts } from '../texts.ts';
import { Button } from '../ui/Button.tsx';
import { isStatus, SUBJECTS, type Entry } from './catalogue.ts';
import { Filters } from './Filters.tsx';
import {
  addressOfCode,
  addressOfList,
  ALL,
  askedOf,
  isReply,
  pathOf,
  search,
  wordsOfQuery,
  type Asked,
} from './find.ts';
import { Row } from './Row.tsx';

const TYPING = 400;

const WRITING = 'input:not([type=radio]), textarea, select';

/** The whole catalogue, narrowed by what is asked of it. The address keeps what is asked, so that back, and whoever gets the link, find the same. */
export function CodeList({
  entries,
  path,
  unknown,
  from,
  onBring,
}: {
  entries: readonly Entry[];
  path: string;
  /** What the address named and nobody knows; '' otherwise. */
  unknown: string;
  /** The record that the reader comes back from; '' otherwise. */
  from: string;
  onBring: (brought: readonly BroughtFile[]) => void;
}) {
  const { codes, app } = useTexts();
  const [state, setState] = useState(() => ({ path, asked: askedOf(path) }));
  if (state.path !== path) {
    const isOwn = pathOf(state.asked) === path;
    setState({ path, asked: isOwn ? state.asked : askedOf(path) });
  }
  const { asked } = state;
  const ask = (next: Partial<Asked>): void => setState({ path, asked: { ...asked, ...next } });
  const field = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const wanted = pathOf(asked);
  const isWritten = wanted === pathOf(askedOf(path));
  const write = (): void => {
    if (!isWritten) rewriteHash(addressOfList(wanted));
  };
  useEffect(() => {
    if (isWritten) return;
    const timer = setTimeout(() => rewriteHash(addressOfList(wanted)), TYPING);
    return () => clearTimeout(timer);
  }, [isWritten, wanted]);

  const arrive = useEffectEvent(() => {
    const link = from === '' ? null : document.getElementById(`code-${from}`);
    link?.scrollIntoView({ block: 'center' });
    (link ?? heading.current)?.focus({ preventScroll: true });
  });
  const links = (): readonly HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('a[data-row]') ?? []),
  ];
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === '/') {
      if (target instanceof HTMLElement && target.matches(WRITING)) return;
      event.preventDefault();
      field.current?.focus();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step === undefined || event.shiftKey) return;
    const all = links();
    const at = all.findIndex((link) => link === target);
    // From the field down into the rows, and from the first row up again; elsewhere the keys scroll.
    if (at === -1 && (target !== field.current || step === -1)) return;
    const next = at + step;
    if (next >= all.length) return;
    event.preventDefault();
    (all[next] ?? field.current)?.focus();
  });
  useEffect(() => {
    arrive();
    const pressed = (event: KeyboardEvent): void => press(event);
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  useEffect(() => {
    document.title = `${codes.title} – ${app.name}`;
  }, [codes, app]);

  // The field answers at once; the rows follow.
  const shownFor = useDeferredValue(asked);
  const shown = useMemo(() => search(entries, shownFor), [entries, shownFor]);
  const words = useMemo(() => wordsOfQuery(shownFor.query), [shownFor.query]);
  const groups = useMemo(
    () =>
      SUBJECTS.map((subject) => ({
        subject,
        rows: shown.filter((entry) => entry.subject === subject),
      })).filter(({ rows }) => rows.length > 0),
    [shown],
  );
  const code = asked.query.trim().toLowerCase();
  const reply = isReply(asked.query);
  const explain = (): void =>
    onBring([{ name: 'Pasted text', how: 'paste', file: new Blob([asked.query], { type: 'text/plain' }) }]);

  const enter = (): void => {
    write();
    if (reply) return explain();
    // The rows may still be those of the letter before.
    const [first, second] = search(entries, asked);
    if (isStatus(code)) location.hash = addressOfCode(code);
    else if (first && !second) location.hash = addressOfCode(first.code.id);
    else links()[0]?.focus();
  };

  return (
    <main
      id="content"
      tabIndex={-1}
      className="mx-auto w-full max-w-6xl px-4 pt-8 pb-16 outline-none sm:px-6 sm:pt-12"
    >
      <h1
        ref={heading}
        tabIndex={-1}
        className="max-w-4xl text-display font-bold tracking-tight outline-none"
      >
        {codes.heading}
      </h1>
      <p className="mt-4 max-w-2xl text-lead text-muted">{codes.lead}</p>
      {/* The search spans the list's row, too, so that it stays in sight as long as the list does; the first row is as high as it is. */}
      <div className="mt-6 gap-x-12 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)] lg:grid-rows-[7rem_1fr]">
        <div className="z-20 bg-paper pb-2 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:self-start print:hidden [@media(min-height:32rem)]:sticky [@media(min-height:32rem)]:top-0 [@media(min-height:32rem)]:pt-3">
          <form
            role="search"
            onSubmit={(event) => {
              event.preventDefault();
              enter();
            }}
            className="relative"
          >
            <Search
              aria-hidden="true"
              className="pointer-events-none absolute top-1/2 left-4 size-5 -translate-y-1/2 text-muted"
              strokeWidth={1.75}
            />
            <input
              ref={field}
              type="search"
              value={asked.query}
              onChange={(event) => ask({ query: event.target.value })}
              onBlur={write}

              aria-label={codes.search}
              aria-describedby="found"
              placeholder={codes.placeholder}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              enterKeyHint="search"
              className="min-h-14 w-full rounded-xl border border-line-strong bg-surface pr-4 pl-12 text-body shadow-raised placeholder:text-muted"
            />
          </form>
          <p className="mt-2 flex flex-wrap justify-between gap-x-6 text-small text-muted">
            <span id="found" role="status">
              {fill(codes.found, { count: shown.length, total: entries.length })}
            </span>
            <span aria-hidden="true" className="max-sm:hidden pointer-coarse:hidden">
              <kbd className="rounded-sm border border-line-strong px-1.5 font-mono text-tiny">/</kbd>{' '}
              {codes.shortcut}
            </span>
          </p>
        </div>
        <Filters entries={entries} asked={asked} shown={groups} onAsk={ask} />
        <div className="min-w-0 lg:col-start-2 lg:row-start-2">
          {unknown !== '' && <p className="mt-3 font-medium">{fill(codes.unknown, { text: unknown })}</p>}
          {reply && (
            <div className="mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-xl border border-line bg-accent-soft px-5 py-4">
              <p className="max-w-prose min-w-0 basis-64 text-small grow">{codes.reply}</p>
              <Button look="primary" onClick={explain}>
                {codes.explain}
              </Button>
            </div>
          )}
          {!reply && isStatus(code) && (
            <p className="mt-2">
              <a
                href={addressOfCode(code)}
                className="inline-flex min-h-10 items-center font-medium text-accent underline underline-offset-4"
              >
                {fill(codes.allMeanings, { code: code.replace(/^x/, 'X') })}
              </a>
            </p>
          )}
          <div ref={list}>
            {groups.map(({ subject, rows }) => (
              <section key={subject} aria-labelledby={`subject-${subject}`} className="mt-6">
                <h2
                  id={`subject-${subject}`}
                  tabIndex={-1}
                  className="flex items-baseline gap-3 border-b border-line-strong pb-2 text-heading font-semibold tracking-tight outline-none"
                >
                  {codes.subjects[subject]}
                  {subject !== 'none' && (
                    <span aria-hidden="true" className="font-mono text-small font-normal text-muted">
                      x.{subject}
                    </span>
                  )}
                </h2>
                <ul className="divide-y divide-line">
                  {rows.map((entry) => (
                    <Row key={entry.code.id} entry={entry} words={words} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
          {shown.length === 0 && !reply && (
            <div className="mt-8 max-w-prose">
              <p className="text-lead font-semibold">{codes.none}</p>
              <p className="mt-1 mb-5 text-muted">{codes.noneHint}</p>
              <Button
                onClick={() => {
                  ask(ALL);
                  field.current?.focus();
                }}
              >
                {codes.clear}
              </Button>
            </div>
          )}
        </div>
      </div>
    </main>
  );
}
