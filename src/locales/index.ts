import type { LanguageTag, LoadedTexts } from './catalogue.ts';
import type { PageTexts } from './en/page.ts';

/** A language to choose: its tag, its own name for itself, and how its words are fetched: each language by itself, when it is asked for. */
export interface Language {
  readonly tag: LanguageTag;
  readonly name: string;
  /** What is said when its words cannot be fetched; these words alone are in the first script in every language. */
  readonly unreachable: string;
  /** Fetches the words of the page itself, which the first view needs. */
  readonly loadPage: () => Promise<PageTexts>;
  /** Fetches all others, which a result needs. */
  readonly load: () => Promise<LoadedTexts>;
}

/** The list of languages; the first is the source, and what is used when none fits. */
export const LANGUAGES: readonly [Language, ...Language[]] = [
  {
    tag: 'en',
    name: 'English',
    unreachable: 'Part of this page is missing. Load it again.',
    loadPage: async () => (await import('./en/page.ts')).page,
    load: async () => ({ tag: 'en', ...(await import('./en/texts.ts')).texts }),
  },
  {
    tag: 'zh-CN',
    name: '简体中文',
    unreachable: '页面未能完整加载。请重新加载。',
    loadPage: async () => (await import('./zh-CN/page.ts')).page,
    load: async () => ({ tag: 'zh-CN', ...(await import('./zh-CN/texts.ts')).texts }),
  },
  {
    tag: 'pl',
    name: 'Polski',
    unreachable: 'Nie udało się wczytać całej strony. Wczytaj ją ponownie.',
    loadPage: async () => (await import('./pl/page.ts')).page,
    load: async () => ({ tag: 'pl', ...(await import('./pl/texts.ts')).texts }),
  },
  {
    tag: 'vi',
    name: 'Tiếng Việt',
    unreachable: 'Trang chưa tải được đầy đủ. Hãy tải lại.',
    loadPage: async () => (await import('./vi/page.ts')).page,
    load: async () => ({ tag: 'vi', ...(await import('./vi/texts.ts')).texts }),
  },
  {
    tag: 'nb',
    name: 'Norsk bokmål',
    unreachable: 'En del av siden mangler. Last den inn på nytt.',
    loadPage: async () => (await import('./nb/page.ts')).page,
    load: async () => ({ tag: 'nb', ...(await import('./nb/texts.ts')).texts }),
  },
];

/**
 * The language that fits best what a person asks for, in order of preference: the same tag, else the same language
 * (`pl-PL` → `pl`, `zh-Hans` → `zh-CN`, `no` and `nn` → `nb`), else the first of the list.
 */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = languageOf(tag);
    if (found) return found;
  }
  return LANGUAGES[0];
}

/** The language of a tag, by the same rule, or nothing when there is none. */
export function languageOf(tag: string): Language | undefined {
  const asked = tag.toLowerCase().replaceAll('_', '-');
  const primary = asked.split('-')[0] ?? '';
  // Norwegian Bokmål is what a plain "no" means, and what a reader of Nynorsk can read best here.
  const main = primary === 'no' || primary === 'nn' ? 'nb' : primary;
  return (
    LANGUAGES.find((language) => language.tag.toLowerCase() === asked) ??
    LANGUAGES.find((language) => language.tag.toLowerCase().split('-')[0] === main)
  );
}
