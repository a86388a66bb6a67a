import { useCallback, useRef, useState } from 'react';
import type { Problem } from '../model/source.ts';
import type { BroughtFile } from '../worker/protocol.ts';
import { analyzeBrought, onlyProblem, type Work } from './bringing.ts';
import { goToResult } from './navigation.ts';

/** How it stands with what was brought last. */
export type Standing =
  | { readonly is: 'ready' | 'canceled' }
  | { readonly is: 'working'; readonly work: Work }
  | { readonly is: 'problem'; readonly id: Problem; readonly name: string };

/** Takes what is brought, goes to its result when there is one, and says meanwhile how it stands. A new bringing ends the one before. */
export function useBringing(onResult: (brought: readonly BroughtFile[]) => void): {
  readonly standing: Standing;
  readonly bring: (brought: readonly BroughtFile[]) => void;
  readonly cancel: () => void;
  readonly forget: () => void;
} {
  const [standing, setStanding] = useState<Standing>({ is: 'ready' });
  const running = useRef<AbortController>(null);

  // The same functions always, so that what is given them need not be drawn anew when only the work goes on.
  const bring = useCallback(
    (brought: readonly BroughtFile[]): void => {
      const run = async (): Promise<void> => {
        running.current?.abort();
        const controller = new AbortController();
        running.current = controller;
        const current = (): boolean => running.current === controller;
        const said = paced((work: Work) => {
          if (current()) setStanding({ is: 'working', work });
        });
        try {
          const bringing = await analyzeBrought(brought, controller.signal, said.tell);
          said.stop();
          if (!current()) return;
          const problem = onlyProblem(bringing);
          if (problem) {
            const name = brought[0]?.how === 'file' ? brought[0].name : '';
            setStanding({ is: 'problem', id: problem, name });
            return;
          }
          setStanding({ is: 'ready' });
          onResult(brought);
          goToResult(bringing.id, bringing.items.length === 1 ? 0 : null);
        } catch {
          said.stop();
          if (!current()) return;
          setStanding(
            controller.signal.aborted ? { is: 'canceled' } : { is: 'problem', id: 'failed', name: '' },
          );
        }
      };
      void run();
    },
    [onResult],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  const forget = useCallback(() => setStanding({ is: 'ready' }), []);
  return { standing, bring, cancel, forget };
}

// Most work ends before anyone could read more than that it has begun; to draw each stage of it would only hold it up.
const UNREAD_MS = 100;

/** Tells the first value at once, later ones no more often than they can be read: of several, the newest. */
function paced<T>(show: (value: T) => void): {
  readonly tell: (value: T) => void;
  readonly stop: () => void;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest: { readonly value: T } | undefined;
  const pause = (): void => {
    timer = setTimeout(() => {
      timer = undefined;
      if (!newest) return;
      show(newest.value);
      newest = undefined;
      pause();
    }, UNREAD_MS);
  };
  return {
    tell: (value) => {
      newest = { value };
      if (timer !== undefined) return;
      show(value);
      newest = undefined;
      pause();
    },
    stop: () => clearTimeout(timer),
  };
}
