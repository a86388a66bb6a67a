import { useSyncExternalStore } from 'react';

// As wide as Tailwind's `sm`.
const NARROW = '(width < 40rem)';

// Where nothing can be asked, as in tests without layout, windows are wide.
const query = (): MediaQueryList | undefined =>
  typeof matchMedia === 'function' ? matchMedia(NARROW) : undefined;

const subscribe = (changed: () => void): (() => void) => {
  const asked = query();
  asked?.addEventListener('change', changed);
  return () => asked?.removeEventListener('change', changed);
};

/** True in a window as narrow as a phone's, where another element, not only another style, is called for. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => query()?.matches ?? false,
    () => false,
  );
