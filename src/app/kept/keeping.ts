import { useSyncExternalStore } from 'react';

/** Whether results are kept: `on`; `left`: no more, but older ones still are; null: no, and there is nothing of them on this device. */
export type Keeping = 'on' | 'left' | null;

const KEY = 'keep';
const listeners = new Set<() => void>();

/** Whether results are kept, read anew each time, since another tab may have changed it. */
export const keeping = (): Keeping => {
  try {
    const said = localStorage.getItem(KEY);
    return said === 'on' || said === 'left' ? said : null;
  } catch {
    // Where storage is refused, nothing is kept.
    return null;
  }
};

/** Whether results are kept; follows the other tabs. */
export const useKeeping = (): Keeping =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      window.addEventListener('storage', listener);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('storage', listener);
      };
    },
    keeping,
    () => null,
  );

/** Says whether results are kept. Throws where storage is refused. */
export const setKeeping = (to: Keeping): void => {
  if (to === null) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, to);
  for (const listener of listeners) listener();
};
