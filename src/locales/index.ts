import type { LanguageTag, LocaleTexts } from './catalogue.ts';

/** A language to choose: its tag, its own name for itself, and how its words are fetched. */
export interface Language {
  readonly tag: LanguageTag;
  readonly name: string;
  /** Fetches the words; each language is loaded by itself, when it is asked for. */
  readonly load: () => Promise<LocaleTexts>;
}

/** The list of languages; the first is the source, and what is used when none fits. */
export const LANGUAGES: readonly [Language, ...Language[]] = [
  {
    tag: 'en',
    name: 'English',
    load: async () => (await import('./en/texts.ts')).texts,
  },
  {
    tag: 'zh-CN',
    name: '简体中文',
    load: async () => (await import('./zh-CN/texts.ts')).texts,
  },
  {
    tag: 'pl',
    name: 'Polski',
    load: async () => (await import('./pl/texts.ts')).texts,
  },
  {
    tag: 'vi',
    name: 'Tiếng Việt',
    load: async () => (await import('./vi/texts.ts')).texts,
  },
  {
    tag: 'nb',
    name: 'Norsk bokmål',
    load: async () => (await import('./nb/texts.ts')).texts,
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
