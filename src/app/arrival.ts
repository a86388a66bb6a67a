/** Files that are needed beside the first script, by what a person comes for. Paths as the page's address resolves them. */
export interface Ahead {
  /** Languages by the first part of a tag that asks for them; the first is what the page is written in ahead. */
  readonly languages: Readonly<Record<string, string>>;
  /** The page's own words, by language. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
  /** The words of a result, by language. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly views: Readonly<Record<'shared' | 'codes' | 'kept', readonly string[]>>;
}

/**
 * Runs before anything is painted, as a script of its own (the build writes it out, so it may use nothing from outside itself): puts the
 * chosen colours in force, asks at once for what this visit needs, and marks the document when the page that is written ahead, the first
 * one in English, is not what the person came for: `data-arrival` is `words` for another language, `view` for another view. `App` takes
 * the mark away.
 */
export function arrive(ahead: Ahead): void {
  const page = document.documentElement;
  const kept = (key: string): string | null => {
    try {
      return localStorage.getItem(key);
    } catch {
      // Storage is refused in some private windows.
      return null;
    }
  };
  const theme = kept('theme');
  if (theme === 'light' || theme === 'dark') page.dataset['theme'] = theme;

  const language =
    [kept('language') ?? '', ...navigator.languages]
      .map((tag) => ahead.languages[tag.toLowerCase().split(/[-_]/)[0] ?? ''])
      .find((tag) => tag !== undefined) ?? 'en';
  const { hash } = location;
  const view = /^#(?:v\d+\.|s=|r=)/.test(hash)
    ? 'shared'
    : hash === '#/codes' || hash.startsWith('#/codes/')
      ? 'codes'
      : hash === '#/kept' || hash.startsWith('#/kept/')
        ? 'kept'
        : 'home';
  if (language !== 'en') {
    page.lang = language;
    page.dataset['arrival'] = 'words';
  } else if (view !== 'home') {
    page.dataset['arrival'] = 'view';
  }

  // The first use of the browser's calendars takes its time, which a result needs; here it is spent while the network is waited for.
  if (view === 'shared') setTimeout(() => new Intl.DateTimeFormat(language).resolvedOptions());

  // What is written ahead is seen before it can take a file, which the browser would then open in its place.
  for (const name of ['dragover', 'drop'])
    document.addEventListener(name, (event) => {
      if (page.dataset['ready'] === undefined) event.preventDefault();
    });

  const files = [
    ...(ahead.pages[language] ?? []),
    ...(view === 'home' ? [] : [...ahead.views[view], ...(ahead.words[language] ?? [])]),
  ];
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.href = file;
    document.head.append(link);
  }
}
