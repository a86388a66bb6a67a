import { useSyncExternalStore } from 'react';
import type { LanguageTag, LoadedTexts } from '../locales/catalogue.ts';
import { languageFor, languageOf } from '../locales/index.ts';

const KEY = 'language';

const stored = (): string[] => {
  try {
    const tag = localStorage.getItem(KEY);
    return tag === null ? [] : [tag];
  } catch {
    // Storage is refused in some private windows; the choice then lasts as long as the page.
    return [];
  }
};

// The built page is written ahead in one language, for whoever it is.
const WRITTEN_AHEAD: LanguageTag = 'en';

let tag: LanguageTag | undefined;
const listeners = new Set<() => void>();
const loading = new Map<LanguageTag, Promise<LoadedTexts>>();

/** The words of a result in a language, and those of the path and of what is kept, fetched once. */
export function wordsOf(wanted: LanguageTag): Promise<LoadedTexts> {
  const begun = loading.get(wanted);
  if (begun) return begun;
  const words = languageFor([wanted]).load();
  loading.set(wanted, words);
  words.then(
    // So `use` takes it as it is, and need not wait even for what is here.
    (value) => Object.assign(words, { status: 'fulfilled', value }),
    // A failed fetch may succeed next time.
    () => loading.delete(wanted),
  );
  return words;
}

/** The language in use: the one chosen before, else what the browser asks for. */
export const languageInUse = (): LanguageTag =>
  (tag ??= languageFor([...stored(), ...navigator.languages]).tag);

/** The language in use, also when another is chosen. */
export const useLanguage = (): LanguageTag =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    languageInUse,
    () => WRITTEN_AHEAD,
  );

/** Chooses the language, for this visit and the next. */
export const chooseLanguage = (chosen: string): void => {
  const language = languageOf(chosen);
  if (!language) return;
  tag = language.tag;
  try {
    localStorage.setItem(KEY, tag);
  } catch {
    // See above.
  }
  for (const listener of listeners) listener();
};
