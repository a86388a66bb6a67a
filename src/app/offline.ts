import { useSyncExternalStore } from 'react';
import type { LanguageTag } from '../locales/catalogue.ts';
import { storeForOffline } from '../offline/client.ts';

let isStored = false;
const listeners = new Set<() => void>();

// Who asks for fewer bytes gets no words of languages that they have not chosen. Not all browsers say it.
const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Has the browser store the page, so that it opens without a network. Nothing else waits for it. */
export async function storePage(language: LanguageTag): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[type=module]')?.src;
  // `npm run dev` has nothing that could be stored.
  if (!import.meta.env.PROD || script === undefined) return;
  if (!(await storeForOffline({ script, language, everything: !savesData() }))) return;
  isStored = true;
  for (const listener of listeners) listener();
}

/** Whether the page now also opens without a network. */
export const useIsStored = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isStored,
    () => false,
  );
