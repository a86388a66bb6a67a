import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { use, useEffect, useMemo } from 'react';
import type { LanguageTag, LocaleTexts } from '../locales/catalogue.ts';
import { Answers } from './Answers.tsx';
import { KeepBand as Keeps } from './kept/KeepBand.tsx';
import { KeptList, type KeptRow } from './kept/KeptList.tsx';
import { fetchShelf, listKept, openKept } from './kept/library.ts';
import type { KeptResult } from './kept/record.ts';
import { keptWordsOf } from './kept/words.ts';
import { useLanguage, wordsOf } from './language.ts';
import { Result } from './Result.tsx';
import { rowOf } from './Results.tsx';
import { Share } from './share/Share.tsx';
import { fill, useTexts } from './texts.ts';

/** Below a result: whether it is kept. */
export function KeepBand({ bringing }: { bringing: string }) {
  return (
    <Answers>
      <Keeps bringing={bringing} />
    </Answers>
  );
}

export { KeptPromise } from './kept/KeptPromise.tsx';

// Another tab may have kept or deleted something, so what was read before is read again.
const ANEW = { staleTime: 0, gcTime: 0, refetchOnWindowFocus: true } as const;

/** Fetches ahead what this view needs besides itself, so that it needs no network later. */
export const fetchKept = (language: LanguageTag): Promise<unknown> =>
  Promise.all([keptWordsOf(language), fetchShelf()]);

/** What is kept on this device: the list, or the one result of it that `id` names. */
export function Kept({ id }: { id: string }) {
  return <Answers>{id === '' ? <List /> : <One id={id} />}</Answers>;
}

// In braces: newer browsers give a promise back, which is no clean-up.
const toTop = (): void => {
  window.scrollTo(0, 0);
};

function Waiting() {
  const { app } = useTexts();
  return <main id="content" className="min-h-dvh" aria-busy="true" aria-label={app.loading} />;
}

function List() {
  const words = use(wordsOf(useLanguage()));
  const client = useQueryClient();
  const { data, isError } = useQuery({ queryKey: ['kept', 'list'], queryFn: listKept, ...ANEW });
  const rows = useMemo(() => data?.map((result) => keptRow(result, words)) ?? null, [data, words]);
  useEffect(toTop, []);
  if (!rows && !isError) return <Waiting />;
  return <KeptList rows={rows} onChange={() => client.invalidateQueries({ queryKey: ['kept'] })} />;
}

function keptRow({ id, at, analysis }: KeptResult, words: LocaleTexts): KeptRow {
  const { name } = analysis.source;
  const { headline, owner, marked, acts } = rowOf(
    { ok: true, name, analyzed: { analysis, texts: [] } },
    words,
  );
  const addresses = analysis.recipients.flatMap(({ address }) => address?.value ?? []);
  const more = Math.max(0, addresses.length - 1);
  return { id, at, headline, owner, marked, acts, about: addresses[0] ?? name, more };
}

function One({ id }: { id: string }) {
  const language = useLanguage();
  const words = use(wordsOf(language));
  const kept = use(keptWordsOf(language));
  const { data, isError } = useQuery({ queryKey: ['kept', 'one', id], queryFn: () => openKept(id), ...ANEW });
  useEffect(toTop, [id]);
  const back = (
    <a
      href="#/kept"
      className="inline-flex min-h-10 items-center gap-2 rounded-lg px-4 text-small font-medium text-accent hover:bg-accent-soft"
    >
      <ArrowLeft aria-hidden="true" className="size-4" />
      {kept.back}
    </a>
  );
  if (data === null || isError) {
    return (
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl px-4 pt-12 pb-16 outline-none sm:px-6"
      >
        <h1 className="max-w-3xl text-display font-bold tracking-tight">{kept.heading}</h1>
        <p role="alert" className="mt-5 max-w-prose text-lead">
          {isError ? kept.problems.refused : kept.problems.gone}
        </p>
        <p className="mt-5 -ml-4">{back}</p>
      </main>
    );
  }
  if (!data) return <Waiting />;
  const { analysis, texts } = data.analyzed;
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(data.at);
  return (
    <Result
      analysis={analysis}
      words={words}
      texts={texts}
      share={<Share analysis={analysis} />}
      above={
        <p className="mb-4 -ml-4 flex flex-wrap items-center gap-x-2 text-small text-muted print:hidden">
          {back} {fill(kept.when, { when })}
        </p>
      }
    />
  );
}
