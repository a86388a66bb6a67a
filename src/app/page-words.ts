import type { LanguageTag } from '../locales/catalogue.ts';
import type { PageTexts } from '../locales/en/page.ts';
import { languageFor } from '../locales/index.ts';

const known = new Map<LanguageTag, PageTexts>();
const loading = new Map<LanguageTag, Promise<PageTexts>>();

/** The page's own words in a language, when they are here: to be drawn at once. */
export const pageWordsHere = (tag: LanguageTag): PageTexts | undefined => known.get(tag);

/** The page's own words in a language, fetched once. */
export function pageWordsOf(tag: LanguageTag): Promise<PageTexts> {
  const begun = loading.get(tag);
  if (begun) return begun;
  const words = languageFor([tag])
    .loadPage()
    .then((page) => {
      known.set(tag, page);
      return page;
    });
  loading.set(tag, words);
  // A failed fetch may succeed next time.
  words.catch(() => loading.delete(tag));
  return words;
}
