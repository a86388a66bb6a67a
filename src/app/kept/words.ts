import type { KeptTexts, LanguageTag } from '../../locales/catalogue.ts';
import { loadKept } from '../../locales/loaders.ts';

const loading = new Map<LanguageTag, Promise<KeptTexts>>();

/** The words of what is kept in a language, fetched once. */
export function keptWordsOf(tag: LanguageTag): Promise<KeptTexts> {
  const begun = loading.get(tag);
  if (begun) return begun;
  const words = loadKept(tag);
  loading.set(tag, words);
  // A failed fetch may succeed next time.
  words.catch(() => loading.delete(tag));
  return words;
}
