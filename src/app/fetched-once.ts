import type { LanguageTag } from '../locales/catalogue.ts';

/** Words of a language, fetched once; after a failure the next who asks fetches again. */
export function fetchedOnce<Words>(
  load: (tag: LanguageTag) => Promise<Words>,
): (tag: LanguageTag) => Promise<Words> {
  const loading = new Map<LanguageTag, Promise<Words>>();
  return (tag) => {
    const begun = loading.get(tag);
    if (begun) return begun;
    const words = load(tag);
    loading.set(tag, words);
    words.catch(() => loading.delete(tag));
    return words;
  };
}
