import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locales/index.ts';

/** What a language's `glossary.ts` says: the terms it uses, and the forms that must not occur. */
interface Glossary {
  readonly use: Readonly<Record<string, string>>;
  readonly avoid: readonly string[];
}

const [, ...TRANSLATIONS] = LANGUAGES;

/** Every text of a language with the way to it: `['causes.mailbox-full.label', 'Mailbox full']`. */
function textsOf(of: unknown, at: string): readonly (readonly [string, string])[] {
  if (typeof of === 'string') return [[at, of]];
  if (typeof of !== 'object' || of === null) return [];
  return Object.entries(of).flatMap(([key, value]) => textsOf(value, at === '' ? key : `${at}.${key}`));
}

/** Lower case, and every kind of space and hyphen as a plain one. */
const plain = (text: string): string => text.toLowerCase().replace(/\s/g, ' ').replaceAll('\u2011', '-');

describe.each(TRANSLATIONS.map((language) => [language.tag, language] as const))(
  'the terms of %s',
  (tag, language) => {
    const read = async () => {
      expect(existsSync(`src/locales/${tag}/glossary.ts`)).toBe(true);
      const { glossary } = (await import(`../../src/locales/${tag}/glossary.ts`)) as {
        readonly glossary: Glossary;
      };
      const page = await language.loadPage();
      const { ui, causes, path, kept } = await language.load();
      return { glossary, texts: textsOf({ ui, page, causes, path, kept }, '') };
    };

    test('each occur', async () => {
      const { glossary, texts } = await read();
      const all = texts.map(([, text]) => plain(text)).join('\n');
      const missing = Object.entries(glossary.use).filter(([, term]) => !all.includes(plain(term)));
      expect(missing).toEqual([]);
      expect(Object.keys(glossary.use).length).toBeGreaterThan(20);
    });

    test('are used throughout: no forbidden form occurs', async () => {
      const { glossary, texts } = await read();
      const found = texts.flatMap(([at, text]) =>
        glossary.avoid.filter((form) => plain(text).includes(plain(form))).map((form) => [form, at, text]),
      );
      expect(found).toEqual([]);
      expect(glossary.avoid.length).toBeGreaterThan(0);
    });

    test('are not forbidden themselves', async () => {
      const { glossary } = await read();
      const both = Object.values(glossary.use).filter((term) =>
        glossary.avoid.some((form) => plain(term).includes(plain(form))),
      );
      expect(both).toEqual([]);
    });
  },
);
