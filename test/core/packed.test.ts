import { describe, expect, test } from 'vitest';
import { page as englishPage } from '../../src/locales/en/page.ts';
import { texts as englishTexts } from '../../src/locales/en/texts.ts';
import { LANGUAGES } from '../../src/locales/index.ts';
import { keysOf, pack, unpack } from '../../src/locales/packed.ts';

const through = (source: unknown, texts: unknown): unknown => {
  const keys = keysOf(source);
  return unpack(keys, pack(keys, texts));
};

describe.each(LANGUAGES.map((language) => [language.tag, language] as const))(
  'the words of %s as the page is built',
  (_tag, language) => {
    test('are those of the source, each under its name', async () => {
      const page = await language.loadPage();
      const { tag: _, ...texts } = await language.load();
      expect(through(englishPage, page)).toEqual(page);
      expect(through(englishTexts, texts)).toEqual(texts);
    });
  },
);

describe('packing', () => {
  const source = { a: { b: 'b', list: ['x', 'y'] }, many: { one: 'one', other: '{count}' } };

  test('keeps a text that stands twice, an empty list and the forms of another language', () => {
    const texts = {
      many: { other: 'same', few: '{count} few', many: 'same' },
      a: { list: [], b: 'same' },
    };
    expect(through(source, texts)).toEqual(texts);
    expect(pack(keysOf(source), texts).match(/same/g)).toHaveLength(1);
    expect(through(source, { a: { b: 'b', list: ['b', '\n', 'b'] }, many: { other: 'b' } })).toEqual({
      a: { b: 'b', list: ['b', '\n', 'b'] },
      many: { other: 'b' },
    });
  });

  test.each([
    ['a text that is missing', { a: { list: [] }, many: { other: 'x' } }, 'words.a.b'],
    ['a branch that is missing', { many: { other: 'x' } }, 'words.a is missing'],
    ['an empty text', { a: { b: '', list: [] }, many: { other: 'x' } }, 'words.a.b'],
    ['a name that the source has not', { a: { b: 'b', list: [], c: 'c' }, many: { other: 'x' } }, 'no c'],
    ['a sign that parts texts', { a: { b: 'b | c', list: [] }, many: { other: 'x' } }, 'b | c'],
  ])('refuses %s', (_what, texts, said) => {
    expect(() => pack(keysOf(source), texts)).toThrow(said);
  });
});
