import { readdirSync } from 'node:fs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type {
  PlaceholdersOf,
  Plural,
  Right,
  Shape,
  Text,
  Worded,
  Wrong,
} from '../../src/locales/catalogue.ts';
import { translationOf } from '../../src/locales/catalogue.ts';
import { ui } from '../../src/locales/en/ui.ts';
import { languageFor, languageOf, LANGUAGES } from '../../src/locales/index.ts';
import {
  fill,
  fillAny,
  formatDuration,
  formatInstant,
  formatList,
  formatRelative,
  plural,
} from '../../src/wording/message.ts';

const english = (await LANGUAGES[0].load()).ui;

describe('the compiler', () => {
  const source = {
    hello: 'Hello {name}',
    bare: 'Hi',
    many: { one: '{count} hop to {host}', other: '{count} hops to {host}' },
    list: ['a {x}', 'b'],
  } as const;
  type Source = typeof source;

  test('knows the placeholders of a message', () => {
    expectTypeOf<PlaceholdersOf<'Hop {number} of {total}'>>().toEqualTypeOf<'number' | 'total'>();
    expectTypeOf<PlaceholdersOf<'nothing'>>().toEqualTypeOf<never>();
    expectTypeOf<Worded<Source>['hello']>().toEqualTypeOf<Text<'name'>>();
    expectTypeOf<Worded<Source>['many']>().toEqualTypeOf<Plural<'count' | 'host'>>();
  });

  test('asks each language for its own plural forms', () => {
    expectTypeOf<keyof Shape<Source, 'pl'>['many']>().toEqualTypeOf<'one' | 'few' | 'many' | 'other'>();
    expectTypeOf<keyof Shape<Source, 'zh-CN'>['many']>().toEqualTypeOf<'other'>();
    expectTypeOf<keyof Shape<Source, 'nb'>['many']>().toEqualTypeOf<'one' | 'other'>();
  });

  test('names the keys whose placeholders are misspelt, missing or too many', () => {
    expectTypeOf<Wrong<Source, Source>>().toEqualTypeOf<never>();
    expectTypeOf<Wrong<Source, { hello: 'Hei {name}'; bare: 'Hei' }>>().toEqualTypeOf<never>();
    expectTypeOf<Wrong<Source, { hello: 'Hei {navn}' }>>().toEqualTypeOf<'hello'>();
    expectTypeOf<Wrong<Source, { hello: 'Hei' }>>().toEqualTypeOf<'hello'>();
    expectTypeOf<Wrong<Source, { bare: 'Hei {name}' }>>().toEqualTypeOf<'bare'>();
    expectTypeOf<Wrong<{ a: Source }, { a: { list: ['a', 'b'] } }>>().toEqualTypeOf<'a.list'>();
    expectTypeOf<Right<Source, { hello: 'Hei {navn}' }>>().toEqualTypeOf<{
      readonly 'keys or placeholders differ in': 'hello';
    }>();
  });

  test('refuses a key that the source does not have', () => {
    expectTypeOf<
      Wrong<{ a: Source }, { a: { hello: 'Hei {name}'; helo: 'Hei' } }>
    >().toEqualTypeOf<'a.helo'>();
  });

  test('refuses a missing key, and lets a plural form leave a value out', () => {
    expectTypeOf<{ hello: string }>().not.toExtend<Shape<Source, 'nb'>>();
    expectTypeOf<
      Wrong<Source, { many: { one: 'ett hopp'; other: '{count} hopp til {host}' } }>
    >().toEqualTypeOf<never>();
    expectTypeOf<
      Wrong<Source, { many: { one: '{antall} hopp'; other: '{count} hopp' } }>
    >().toEqualTypeOf<'many'>();
  });

  test('takes a translation that is whole', () => {
    const norwegian = translationOf<Source>()('nb')({
      hello: 'Hei {name}',
      bare: 'Hei',
      many: { one: 'ett hopp til {host}', other: '{count} hopp til {host}' },
      list: ['b', 'a {x}'],
    });
    expect(fill(norwegian.hello, { name: 'Ana' })).toBe('Hei Ana');
    expect(plural(norwegian.many, 1, 'nb', { host: 'mx' })).toBe('ett hopp til mx');
  });

  test('lets a sentence be filled only with its values', () => {
    expectTypeOf(fill<'name'>)
      .parameter(1)
      .toEqualTypeOf<{ readonly name: string | number }>();
  });
});

describe('a message', () => {
  test('takes its values, and reads none of them again', () => {
    expect(fill(english.wrapped.disagree, { outer: '{inner}', inner: 'b' })).toContain('“{inner}”');
  });

  test('keeps a name that runs from right to left from turning the words around it', () => {
    // U+2066 and U+2068 open an isolate, U+2069 closes it.
    expect(fill(english.hops.waitingFor, { host: 'דנה.example' })).toBe(
      'Waiting for \u2066דנה.example\u2069.',
    );
    expect(fillAny('{name} is away', { name: 'דנה' })).toBe('\u2068דנה\u2069 is away');
    expect(fillAny('{name} is away', { name: '\u202eana' })).toBe('\u2068ana\u2069 is away');
  });

  test('of the catalogue shows a noun, or an ellipsis, where there is no value', () => {
    expect(fillAny('{a} {b} {c}', { a: '1', b: '' }, { b: 'two' })).toBe('1 two …');
    expect(fillAny('{toString}', {})).toBe('…');
  });

  test('takes the form that its number needs', () => {
    const words = {
      one: '{count} plik',
      few: '{count} pliki',
      many: '{count} plików',
      other: '{count} pliku',
    };
    expect([1, 2, 5, 22].map((count) => plural(words, count, 'pl', {}))).toEqual([
      '1 plik',
      '2 pliki',
      '5 plików',
      '22 pliki',
    ]);
    expect(plural(english.hops.summary, 1, 'en', { total: '2 s' })).toBe('1 hop in 2 s.');
    expect(plural(english.hops.summary, 1200, 'en', { total: '2 s' })).toBe('1,200 hops in 2 s.');
  });
});

describe('numbers, times and lists', () => {
  test.each([
    [0, '0 s'],
    [19, '19 s'],
    [-4, '−4 s'],
    [125, '2 min 5 s'],
    [3600, '1 h'],
    [3605, '1 h'],
    [4210, '1 h 10 min'],
    [86_400 * 2 + 3600 * 5, '2 d 5 h'],
    [0.4, '0 s'],
    [-0.4, '0 s'],
    [Number.NaN, ''],
  ])('%d seconds are "%s"', (seconds, words) => {
    expect(formatDuration(seconds, english.units, 'en')).toBe(words);
  });

  test('an instant is shown in a zone; what is none stays as it is', () => {
    expect(formatInstant('2026-03-03T08:15:21Z', 'en', 'UTC')).toBe('Mar 3, 2026, 08:15:21 UTC');
    expect(formatInstant('2026-03-03T23:15:21Z', 'nb', 'Europe/Oslo')).toContain('00:15:21');
    expect(formatInstant('gestern', 'en', 'UTC')).toBe('gestern');
    expect(formatInstant('2026-03-03T08:15:21Z', 'en', 'Nowhere/At/All')).toContain('UTC');
  });

  test('an instant is told in relation to now', () => {
    expect(formatRelative('2026-03-08T09:00:00Z', '2026-03-06T09:00:00Z', 'en')).toBe('in 2 days');
    expect(formatRelative('2026-03-06T06:00:00Z', '2026-03-06T09:00:00Z', 'en')).toBe('3 hours ago');
    expect(formatRelative('?', '2026-03-06T09:00:00Z', 'en')).toBe('');
  });

  test('a list is written as the language does', () => {
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b, and c');
    expect(formatList(['a', 'b'], 'pl')).toBe('a i b');
  });
});

describe('the languages', () => {
  test('are each found by what a browser may ask for', () => {
    expect(languageFor(['en-GB', 'fr']).tag).toBe('en');
    expect(languageFor(['xx', 'tlh']).tag).toBe(LANGUAGES[0].tag);
    expect(languageOf('EN_us')?.tag).toBe('en');
    expect(languageOf('xx')).toBeUndefined();
  });

  test('each have a folder with the same files, and load', async () => {
    const folders = readdirSync('src/locales', { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.map((folder) => folder.name).toSorted()).toEqual(
      LANGUAGES.map(({ tag }) => tag).toSorted(),
    );
    for (const language of LANGUAGES) {
      const texts = await language.load();
      expect(texts.tag).toBe(language.tag);
      expect(Intl.PluralRules.supportedLocalesOf(language.tag)).toEqual([language.tag]);
    }
  });

  test('have no empty text and no brace that is no placeholder', () => {
    const all = (of: unknown): readonly string[] =>
      typeof of === 'string'
        ? [of]
        : typeof of === 'object' && of !== null
          ? Object.values(of).flatMap(all)
          : [];
    const wrong = all(ui).filter(
      (text) => text.trim() === '' || /[{}]/.test(text.replace(/\{[a-zA-Z]+\}/g, '')),
    );
    expect(wrong).toEqual([]);
  });
});
