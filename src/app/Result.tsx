import {
  startTransition,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import type { LocaleTexts } from '../locales/catalogue.ts';
import type { Analysis } from '../model/analysis.ts';
import type { PartText } from '../model/message.ts';
import { leadOf } from '../wording/lead.ts';
import { BelowHere, fetchBelow, isBelowHere } from './BelowHere.tsx';
import { Missing } from './Crash.tsx';
import type { Mark } from './evidence/marks.ts';
import { here } from './here.ts';
import { ShowContext } from './showing.ts';
import { fill, useTexts } from './texts.ts';
import { afterPaint } from './ui/after-paint.ts';
import { Hero, Plain, Writer } from './verdict/Hero.tsx';
import { VerdictList } from './verdict/VerdictList.tsx';

/** A headline that is a sentence already, in another that ends it. */
const withoutStop = (headline: string): string => headline.replace(/[.。]$/u, '');

/**
 * One analysis as a page: who says so, what happened and who has to act; then, drawn once that is seen, all that stands below it. `texts`
 * are those its places point into, or null where only the analysis travelled (a shared link). `share` is what stands beside the copy
 * actions, `above` what leads back to the other messages, `note` what is said of the result itself.
 */
export function Result({
  analysis,
  words,
  texts,
  share,
  above,
  note,
}: {
  analysis: Analysis;
  words: LocaleTexts;
  texts: readonly PartText[] | null;
  share?: ReactNode;
  above?: ReactNode;
  note?: ReactNode;
}) {
  const { result, app } = useTexts();
  const [chosen, setChosen] = useState(0);
  const [asked, setAsked] = useState<Mark | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const asker = useRef<Element>(null);
  const view = useMemo(() => leadOf(analysis, words, here()), [analysis, words]);
  const verdict = view.verdicts[chosen];
  const below = useBelow();

  // The verdict is what the person waited for: the eye and the screen reader go there.
  const arrive = useEffectEvent(() => {
    document.title = `${view.title} – ${app.name}`;
    heading.current?.focus({ preventScroll: true });
  });
  useEffect(() => arrive(), []);

  const ask = (mark: Mark | null): void => {
    if (mark && !asked) asker.current = document.activeElement;
    setAsked(mark);
    if (!mark && asker.current instanceof HTMLElement) asker.current.focus();
  };
  const show = texts ? (place: Mark['place'], label: string): void => ask({ place, label }) : null;

  return (
    <ShowContext value={show}>
      {/* As tall as the window from the first, so that what is drawn later moves nothing that is seen. */}
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto min-h-dvh w-full max-w-6xl px-4 pt-4 pb-16 outline-none sm:px-6 sm:pt-6"
      >
        {above}
        {(verdict ?? view.plain === null) && <Writer writer={view.writer} />}
        {view.verdicts.length > 1 && (
          <div className="mb-8">
            <VerdictList verdicts={view.verdicts} chosen={chosen} onChoose={setChosen} />
          </div>
        )}
        {view.plain && <Plain plain={view.plain} ref={heading} />}
        {verdict && (
          <div className={view.plain ? 'mt-10' : ''}>
            <Hero
              verdict={verdict}
              under={view.plain !== null}
              bare={view.plain?.headline === verdict.headline}
              {...(view.plain ? {} : { ref: heading })}
            />
          </div>
        )}
        {note}
        <p role="status" className="sr-only">
          {verdict && !view.plain
            ? fill(result.ready, { headline: withoutStop(verdict.headline), owner: verdict.ownerLine })
            : fill(result.ready, {
                headline: withoutStop(view.plain?.headline ?? view.title),
                owner: verdict?.ownerLine ?? '',
              })}
        </p>
        {below === 'missing' && <Missing />}
        {below === 'here' && (
          <BelowHere
            analysis={analysis}
            words={words}
            lead={view}
            texts={texts}
            chosen={chosen}
            asked={asked}
            onAsk={ask}
            share={share}
          />
        )}
      </main>
    </ShowContext>
  );
}

/** How it stands with what is below the verdict: it waits until this is on the page, and is then fetched if need be. */
function useBelow(): 'waits' | 'here' | 'missing' {
  const [state, setState] = useState<'waits' | 'here' | 'missing'>(() => (isBelowHere() ? 'here' : 'waits'));
  const seen = useDeferredValue(true, false);
  useEffect(() => {
    if (state !== 'waits') return;
    let shown = true;
    const fetched = async (): Promise<void> => {
      const isHere = await fetchBelow();
      if (shown) startTransition(() => setState(isHere ? 'here' : 'missing'));
    };
    const off = afterPaint(() => void fetched());
    return () => {
      shown = false;
      off();
    };
  }, [state]);
  return seen ? state : 'waits';
}
