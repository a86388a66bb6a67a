import { useSyncExternalStore } from 'react';

/** Which colours; `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

const THEME = 'theme';

const stored = (): Theme => {
  try {
    const theme = localStorage.getItem(THEME);
    return theme === 'light' || theme === 'dark' ? theme : 'system';
  } catch {
    // Storage is refused in some private windows; the choice then lasts as long as the page.
    return 'system';
  }
};

let theme: Theme | undefined;
const listeners = new Set<() => void>();

const apply = (): void => {
  if (theme === undefined || theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  // The bar of the window takes the first colour that holds; those of the page hold by the device's choice.
  document.head.querySelector('meta[name=theme-color]:not([media])')?.remove();
  const bar = document.head.querySelector(`meta[name=theme-color][media*=${theme}]`)?.cloneNode();
  if (!(bar instanceof Element)) return;
  bar.removeAttribute('media');
  document.head.prepend(bar);
};

/** The colours in use; the first call puts a stored choice in force. */
export const useTheme = (): Theme =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => {
      if (theme === undefined) {
        theme = stored();
        apply();
      }
      return theme;
    },
    () => 'system',
  );

/** Chooses the colours, for this visit and the next. */
export const chooseTheme = (chosen: Theme): void => {
  theme = chosen;
  apply();
  try {
    if (chosen === 'system') localStorage.removeItem(THEME);
    else localStorage.setItem(THEME, chosen);
  } catch {
    // See above.
  }
  for (const listener of listeners) listener();
};

/** For whom the page opens its sections first. */
export type Reader = 'sender' | 'admin';

let reader: Reader = 'sender';

/** Who reads, as chosen in this visit. */
export const useReader = (): Reader =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => reader,
    () => 'sender',
  );

/** Chooses who reads, for this visit. */
export const chooseReader = (chosen: Reader): void => {
  reader = chosen;
  for (const listener of listeners) listener();
};
