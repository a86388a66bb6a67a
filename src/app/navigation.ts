import { useSyncExternalStore } from 'react';

/**
 * Where the reader is. Results live in this tab's memory only, so their place is the history entry's state and not the address:
 * `bringing` names what was brought, `chosen` one message of several. The address keeps its fragment for what can be shared.
 */
export interface Where {
  readonly hash: string;
  readonly bringing: string | null;
  readonly chosen: number | null;
}

const read = (): Where => {
  const state: unknown = history.state;
  const { bringing, chosen } = (typeof state === 'object' && state !== null ? state : {}) as Record<
    string,
    unknown
  >;
  return {
    hash: location.hash,
    bringing: typeof bringing === 'string' ? bringing : null,
    chosen: typeof chosen === 'number' ? chosen : null,
  };
};

let current: Where | undefined;
const listeners = new Set<() => void>();
const changed = (): void => {
  current = undefined;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  if (listeners.size === 0) {
    window.addEventListener('popstate', changed);
    window.addEventListener('hashchange', changed);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    // Nobody listens from here on, so what was read may go stale.
    current = undefined;
    window.removeEventListener('popstate', changed);
    window.removeEventListener('hashchange', changed);
  };
};

const START: Where = { hash: '', bringing: null, chosen: null };

/** Where the reader is now. */
export const whereNow = (): Where => (current ??= read());

/** Where the reader is now; follows back and forward. */
export const useWhere = (): Where => useSyncExternalStore(subscribe, whereNow, () => START);

/** Goes to a result in this tab's memory, as a new history entry. */
export const goToResult = (bringing: string, chosen: number | null): void => {
  history.pushState({ bringing, chosen }, '', location.pathname + location.search);
  changed();
  window.scrollTo(0, 0);
};

/** Goes to the start page, as a new history entry. */
export const goHome = (): void => {
  history.pushState(null, '', location.pathname + location.search);
  changed();
  window.scrollTo(0, 0);
};

/** Puts another fragment into the address of the same history entry, so that back, and a copied address, keep what was asked for. */
export const rewriteHash = (hash: string): void => {
  try {
    history.replaceState(history.state, '', hash);
  } catch {
    // A browser that counts refuses many in a short time (Safari: 100 in 30 s); the next one tells the whole again.
    return;
  }
  changed();
};
