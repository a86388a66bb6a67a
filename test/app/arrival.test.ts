import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viewOf } from '../../src/app/App.tsx';
import { arrive, type Ahead } from '../../src/app/arrival.ts';
import { languageFor, LANGUAGES } from '../../src/locales/index.ts';
import { askedFor } from '../../prerender.config.ts';

const AHEAD: Ahead = {
  languages: askedFor(),
  pages: Object.fromEntries(LANGUAGES.map(({ tag }) => [tag, [`./page-${tag}.js`]])),
  words: Object.fromEntries(LANGUAGES.map(({ tag }) => [tag, [`./words-${tag}.js`]])),
  views: { shared: ['./shared.js'], codes: ['./codes.js'], kept: ['./kept.js'] },
};
const page = document.documentElement;

const arriveAt = (hash: string, languages: readonly string[]): string[] => {
  history.replaceState(null, '', `/${hash}`);
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
  arrive(AHEAD);
  return Array.from(
    document.head.querySelectorAll('link[rel=modulepreload]'),
    (link) => link.getAttribute('href') ?? '',
  );
};

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
  document.head.replaceChildren();
  delete page.dataset['arrival'];
  delete page.dataset['theme'];
});

describe('a person arrives', () => {
  it('for the first page in English: it is shown as it is written, and its words are asked for', () => {
    expect(arriveAt('', ['en-GB', 'pl'])).toEqual(['./page-en.js']);
    expect(page.dataset['arrival']).toBeUndefined();
  });

  it('with another language: what is written is hidden, and the words are asked for', () => {
    expect(arriveAt('', ['xx', 'pl-PL', 'en'])).toEqual(['./page-pl.js']);
    expect(page.dataset['arrival']).toBe('words');
    expect(page.lang).toBe('pl');
  });

  it('with a language chosen before, which leads', () => {
    localStorage.setItem('language', 'nb');
    expect(arriveAt('#/codes', ['en'])).toEqual(['./page-nb.js', './codes.js', './words-nb.js']);
  });

  it('by a shared link: all that its result needs is asked for at once', () => {
    expect(arriveAt('#v1.abc', ['en'])).toEqual(['./page-en.js', './shared.js', './words-en.js']);
    expect(page.dataset['arrival']).toBe('view');
  });

  it('a file dropped before the page takes one does not open in its place', () => {
    delete page.dataset['ready'];
    arriveAt('', ['en']);
    const dropped = (): boolean => !document.dispatchEvent(new Event('drop', { cancelable: true }));
    expect(dropped()).toBe(true);
    page.dataset['ready'] = '';
    expect(dropped()).toBe(false);
    delete page.dataset['ready'];
  });

  it('with colours chosen before: they hold from the first paint on', () => {
    localStorage.setItem('theme', 'dark');
    arriveAt('', ['en']);
    expect(page.dataset['theme']).toBe('dark');
  });

  it.each(['en', 'EN-us', 'zh', 'zh_TW', 'zh-Hans', 'pl', 'vi-VN', 'no', 'nn-NO', 'nb', 'de', '', 'xx-pl'])(
    'who asks for "%s" gets the language that the page then uses',
    (tag) => {
      arriveAt('', [tag]);
      const { tag: used } = languageFor([tag]);
      expect(page.dataset['arrival']).toBe(used === 'en' ? undefined : 'words');
      if (used !== 'en') expect(page.lang).toBe(used);
    },
  );

  it.each([
    '',
    '#',
    '#content',
    '#/codes',
    '#/codesx',
    '#/codes/5.1.1',
    '#/kept',
    '#/kept/a',
    '#v1.a',
    '#v12.',
    '#vx.',
    '#s=',
    '#r=1',
  ])('at "%s", the view is the one that the page then shows', (hash) => {
    const view = viewOf({ hash, bringing: null, chosen: null });
    expect(arriveAt(hash, ['en'])[1]?.slice(2, -3) ?? 'home').toBe(view);
  });
});
