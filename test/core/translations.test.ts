import { describe, expect, test } from 'vitest';
import { causes as english } from '../../src/locales/en/causes.ts';
import type { CauseTexts } from '../../src/locales/cause-texts.ts';
import { LANGUAGES } from '../../src/locales/index.ts';

const [, ...TRANSLATIONS] = LANGUAGES;
const ENGLISH: readonly (readonly [string, CauseTexts])[] = Object.entries(english);

/** The values that a text, or a list of steps, asks for. */
const namesIn = (text: string | readonly string[]): string =>
  [...new Set([text].flat().flatMap((line) => line.match(/\{[^}]*\}/g) ?? []))].toSorted().join(' ');

const FIELDS = ['label', 'headline', 'cause', 'sender', 'senderAdmin', 'recipientAdmin', 'admins'] as const;

describe.each(TRANSLATIONS.map((language) => [language.tag, language] as const))(
  'the causes in %s',
  (_tag, language) => {
    test('are those of English, each with a short label and as many lists of steps', async () => {
      const { causes } = await language.load();
      expect(Object.keys(causes).toSorted()).toEqual(ENGLISH.map(([id]) => id).toSorted());
      for (const [id, { label, headline, sender, senderAdmin, recipientAdmin }] of Object.entries(causes)) {
        const source = ENGLISH.find(([other]) => other === id)?.[1];
        expect(label.length, `${id}: ${label}`).toBeLessThanOrEqual(34);
        expect(`${label}|${headline}`, id).not.toMatch(/[.。](?:\||$)/);
        expect([sender, senderAdmin, recipientAdmin].map((steps) => steps.length > 0)).toEqual(
          [source?.sender, source?.senderAdmin, source?.recipientAdmin].map(
            (steps) => (steps ?? []).length > 0,
          ),
        );
        expect(sender.length, id).toBeLessThanOrEqual(5);
      }
    });

    test('keep every value of the English text, and add none', async () => {
      const { causes } = await language.load();
      const differ = ENGLISH.flatMap(([id, source]) =>
        FIELDS.filter((field) => {
          const given = causes[id]?.[field];
          return given === undefined || namesIn(given) !== namesIn(source[field]);
        }).map((field) => `${id}.${field}`),
      );
      expect(differ).toEqual([]);
    });

    test('have no text left in English but protocol words', async () => {
      const { causes } = await language.load();
      const same = ENGLISH.flatMap(([id, source]) =>
        FIELDS.flatMap((field) => [source[field]].flat())
          .filter((text) => / (?:the|a|is|of|to) /.test(text) && JSON.stringify(causes[id]).includes(text))
          .map((text) => `${id}: ${text}`),
      );
      expect(same).toEqual([]);
    });
  },
);
