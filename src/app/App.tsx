import {
  lazy,
  memo,
  Suspense,
  use,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';
import type { LanguageTag } from '../locales/catalogue.ts';
import { fetchEngine } from '../worker/client.ts';
import type { BroughtFile } from '../worker/protocol.ts';
import { fetchBelow } from './BelowHere.tsx';
import { bringingOf, fetchAnswers } from './bringing.ts';
import { Crash } from './Crash.tsx';
import { Header } from './Header.tsx';
import { Home } from './Home.tsx';
import { Bar } from './intake/Bar.tsx';
import { Busy } from './intake/Busy.tsx';
import { DropTarget } from './intake/DropTarget.tsx';
import type { Draft } from './intake/Panel.tsx';
import { useAnywhere } from './intake/use-anywhere.ts';
import { keeping } from './kept/keeping.ts';
import { goHome, useWhere, whereNow, type Where } from './navigation.ts';
import { languageInUse, useLanguage, wordsOf } from './language.ts';
import { pageWordsOf } from './page-words.ts';
import { pathWordsOf } from './path-words.ts';
import type { Results as ReadyResults } from './Results.tsx';
import type { SharedResult } from './SharedResult.tsx';
import { TextsContext, useTexts } from './texts.ts';
import { storePage } from './offline.ts';
import { useBringing } from './use-bringing.ts';
import { whenSomebodyIsThere } from './presence.ts';

// It stays as it is whatever the page below it shows.
const SameHeader = memo(Header);
const loadResults = () => import('./Results.tsx');
const Results = lazy(async () => ({ default: (await loadResults()).Results }));
// As below: what is here is drawn at once. The languages are those in which nothing else has to be awaited.
let ready: typeof ReadyResults | undefined;
const readyIn = new Set<LanguageTag>();
const loadShared = () => import('./SharedResult.tsx');
const Shared = lazy(async () => ({ default: (await loadShared()).SharedResult }));
// Where it is here before the page is drawn, it is drawn at once; `lazy` would show first that it is awaited.
let arrived: typeof SharedResult | undefined;
const loadKept = () => import('./Kept.tsx');
const Kept = lazy(async () => ({ default: (await loadKept()).Kept }));
// What stands below a result does not take it away when it cannot be fetched.
const Band = lazy<ComponentType<{ bringing: string }>>(async () => ({
  default: await loadKept().then(
    (kept) => kept.KeepBand,
    () => () => null,
  ),
}));
const loadCodes = () => import('./codes/Codes.tsx');
const Codes = lazy(async () => ({ default: (await loadCodes()).Codes }));

/** Fetches what a result needs, so that it appears at once and also without a network. */
const fetchAhead = (language: LanguageTag, what: 'to read' | 'with the engine'): Promise<unknown> =>
  // What fails now is asked for again when it is needed, and complains then.
  Promise.allSettled([
    ...(what === 'to read' ? [] : [rehearsed(language), import('./intake/examples.ts')]),
    readyFor(language),
    fetchBelow(),
    fetchAnswers(),
    pathWordsOf(language),
    loadKept().then(({ fetchKept }) => fetchKept(language)),
  ]);

async function readyFor(language: LanguageTag): Promise<void> {
  const [loaded] = await Promise.all([loadResults(), wordsOf(language)]);
  ready = loaded.Results;
  readyIn.add(language);
}

async function rehearsed(language: LanguageTag): Promise<void> {
  const [analyzed, { rehearse }, words] = await Promise.all([
    fetchEngine(),
    loadResults(),
    wordsOf(language),
  ]);
  if (analyzed) rehearse(analyzed.analysis, words);
}

/** The page: providers around it. */
export function App() {
  useLayoutEffect(() => {
    // From here on what stands there is what the person came for; see `arrive`.
    delete document.documentElement.dataset['arrival'];
  }, []);
  return (
    <Crash>
      <Suspense>
        <Words>
          <Page />
        </Words>
      </Suspense>
    </Crash>
  );
}

/** The page's words in the language in use. The first script holds none, so that nobody loads a language that they do not read. */
function Words({ children }: { children: ReactNode }) {
  const tag = useLanguage();
  const texts = use(pageWordsOf(tag));
  useEffect(() => {
    document.documentElement.lang = tag;
  }, [tag]);
  return <TextsContext value={texts}>{children}</TextsContext>;
}

/** Which view an address stands for. The fragment is the only part of it that is read, and no server ever sees it. */
export function viewOf({ hash, bringing }: Where): 'home' | 'result' | 'codes' | 'kept' | 'shared' {
  if (hash === '#/codes' || hash.startsWith('#/codes/')) return 'codes';
  if (hash === '#/kept' || hash.startsWith('#/kept/')) return 'kept';
  if (/^#(?:v\d+\.|s=|r=)/.test(hash)) return 'shared';
  return bringing !== null && bringingOf(bringing) ? 'result' : 'home';
}

/**
 * Settles when what the address asks for is here, or can't be had. Drawing sooner would only show that it is awaited, which React then
 * leaves in sight for at least 300 ms.
 */
export function settled(): Promise<unknown> {
  const language = languageInUse();
  const { hash } = whereNow();
  const view = viewOf(whereNow());
  return Promise.allSettled([
    pageWordsOf(language),
    (view === 'shared' || view === 'kept') && wordsOf(language),
    view === 'shared' && import('./opening.ts').then(({ openingOf }) => openingOf(hash.slice(1))),
    view === 'shared' && loadShared().then((loaded) => (arrived = loaded.SharedResult)),
    view === 'kept' && loadKept(),
    view === 'codes' && loadCodes(),
  ]);
}

function Page() {
  const texts = useTexts();
  const now = useWhere();
  const later = useDeferredValue(now);
  const language = useLanguage();
  // What a result needs may still be on its way, and a list is much to draw: they are drawn beside what is seen. Everything else, and a
  // verdict that needs nothing more, appears at once.
  const waits = viewOf(now) === 'result' && (!readyIn.has(language) || now.chosen === null);
  const where = waits ? later : now;
  const [draft, setDraft] = useState<Draft>({ text: '' });
  const { standing, bring, cancel, forget } = useBringing(
    useCallback(([first]: readonly BroughtFile[]) => {
      if (first?.how === 'paste') setDraft((before) => ({ ...before, answered: true }));
    }, []),
  );
  const [cleared, setCleared] = useState<Draft | null>(null);
  const dragging = useAnywhere((brought) => {
    const [only] = brought;
    // What is pasted beside the panel stands in it all the same, so that it is still there when it cannot be read.
    if (brought.length === 1 && only?.how === 'paste') {
      void only.file
        .text()
        .then((text) => setDraft(only.html === undefined ? { text } : { text, html: only.html }));
    }
    bring(brought);
  });
  useEffect(() => {
    // After the effects above: keys, pastes and drops are heard now.
    document.documentElement.dataset['ready'] = '';
  }, []);
  const view = viewOf(where);
  const Opened = arrived ?? Shared;
  const Brought = ready ?? Results;

  useEffect(() => {
    if (view === 'home') document.title = texts.app.title;
  }, [view, texts]);
  // Whoever opens a shared link mostly reads it, and brings nothing.
  const [reads] = useState(view === 'shared');
  useEffect(
    () =>
      whenSomebodyIsThere(
        reads,
        // What is here by then is stored from the browser's own cache, and not fetched again.
        () => void fetchAhead(language, 'with the engine').then(() => storePage(language)),
      ),
    [language, reads],
  );
  useEffect(() => {
    // Whoever keeps results comes back to read them.
    if (keeping() === null) return;
    const timer = setTimeout(() => void fetchAhead(language, 'to read'), 300);
    return () => clearTimeout(timer);
  }, [language]);

  const busy = standing.is === 'working' ? <Busy {...standing.work} onCancel={cancel} /> : null;
  const problem = standing.is === 'problem' ? { id: standing.id, name: standing.name } : null;
  const startAnew = (): void => {
    setDraft({ text: '' });
    forget();
    goHome();
  };
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-lg focus:bg-accent focus:px-4 focus:py-3 focus:text-on-accent"
      >
        {texts.app.skip}
      </a>
      <SameHeader onHome={forget} />
      {view !== 'home' && (
        <Bar
          key={`${where.hash} ${where.bringing}`}
          onBring={bring}
          onNew={startAnew}
          busy={busy}
          problem={problem}
        />
      )}
      {view === 'home' && (
        <Home
          panel={{
            draft,
            onDraft: setDraft,
            cleared: { value: cleared, set: setCleared },
            onBring: bring,
            busy,
            problem,
            canceled: standing.is === 'canceled',
          }}
        />
      )}
      <Suspense
        fallback={<main id="content" className="min-h-dvh" aria-busy="true" aria-label={texts.app.loading} />}
      >
        {view === 'result' && where.bringing !== null && (
          <Brought
            key={`${where.bringing} ${where.chosen}`}
            bringing={where.bringing}
            chosen={where.chosen}
          />
        )}
        {view === 'kept' && <Kept id={where.hash.slice('#/kept/'.length)} />}
        {view === 'shared' && <Opened key={where.hash} fragment={where.hash.slice(1)} />}
        {view === 'codes' && (
          <Codes path={where.hash.slice('#/codes'.length).replace(/^\//, '')} onBring={bring} />
        )}
      </Suspense>
      {view === 'result' && where.bringing !== null && (
        <Suspense fallback={<div className="min-h-60" />}>
          <Band key={where.bringing} bringing={where.bringing} />
        </Suspense>
      )}
      <footer className="mt-auto border-t border-line px-4 py-6 text-center text-small text-muted print:hidden">
        {texts.app.footer}
      </footer>
      {dragging && <DropTarget />}
    </div>
  );
}
