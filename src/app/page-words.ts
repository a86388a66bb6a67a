import type { LanguageTag } from '../locales/catalogue.ts';
import type { PageTexts } from '../locales/en/page.ts';
import { languageFor } from '../locales/index.ts';

const known = new Map<LanguageTag, PageTexts>();
const loading = new Map<LanguageTag, Promise<PageTexts>>();

/** The page's own words in a language, when they are here. */
export const pageWordsHere = (tag: LanguageTag): PageTexts | undefined => known.get(tag);

/** The page's own words in a language, fetched once. A failure stays: without words nothing can be drawn, and asking again would never end. */
export function pageWordsOf(tag: LanguageTag): Promise<PageTexts> {
  const begun = loading.get(tag);
  if (begun) return begun;
  const words = languageFor([tag]).loadPage();
  loading.set(tag, words);
  const here = (value: PageTexts): void => {
    known.set(tag, value);
    // By this `use` sees that it has nothing to wait for, so that words that are here are drawn at once.
    void Object.assign(words, { status: 'fulfilled', value });
  };
  // Of a failure, whoever draws with them is told.
  words.then(here, () => undefined);
  return words;
}
