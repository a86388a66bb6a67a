import type { LanguageTag, PathTexts } from '../locales/catalogue.ts';
import { loadPath } from '../locales/loaders.ts';

const loading = new Map<LanguageTag, Promise<PathTexts>>();

/** The words of the path, the checks and the headers in a language, fetched once. */
export function pathWordsOf(tag: LanguageTag): Promise<PathTexts> {
  const begun = loading.get(tag);
  if (begun) return begun;
  const words = loadPath(tag);
  loading.set(tag, words);
  // A failed fetch may succeed next time.
  words.catch(() => loading.delete(tag));
  return words;
}
