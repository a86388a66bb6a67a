import { describe, expect, test } from 'vitest';
import { causes as english } from '../../src/locales/en/causes.ts';
import type { CauseTexts } from '../../src/locales/cause-texts.ts';
import { LANGUAGES } from '../../src/locales/index.ts';

const [, ...TRANSLATIONS] = LANGUAGES;
const ENGLISH: readonly (readonly [string, CauseTexts])[] = Object.entries(english);

/** The values that a text, or a list of steps, asks for. */
const namesIn = (text: string | readonly string[]): string =>
  [...new Set([text].flat().flatMap((line) => line.match(/\{[^}]*\}/g) ?? []))].toSorted().join(' ');

/** What each short word of the checks is, as the languages say it to whoever sent the message. */
const MEANINGS: Readonly<Record<string, Readonly<Record<'SPF' | 'DKIM' | 'DMARC', RegExp>>>> = {
  en: {
    SPF: /list of servers that may send/,
    DKIM: /digital signature/,
    DMARC: /a domain asks|forged mail|sender shown/,
  },
  'zh-CN': { SPF: /发信的服务器/, DKIM: /数字签名/, DMARC: /域名可以通过|伪造邮件|显示的发件人/ },
  pl: {
    SPF: /list[aęy] serwerów, które mogą wysyłać/,
    DKIM: /podpisu? cyfrow/,
    DMARC: /prośba właściciela domeny|fałszerstwa|widocznego nadawcy/,
  },
  vi: {
    SPF: /danh sách máy chủ được gửi thư/,
    DKIM: /chữ ký số/,
    DMARC: /một tên miền yêu cầu|thư giả mạo|người gửi hiển thị/,
  },
  nb: {
    SPF: /liste(?:n)? over servere som får sende/i,
    DKIM: /digital signatur/,
    DMARC: /ber et domene|forfalsket|avsenderen som vises/,
  },
};

describe.each(LANGUAGES.map((language) => [language.tag, language] as const))(
  'what a sender reads in %s',
  (tag, language) => {
    test('says what SPF, DKIM and DMARC are wherever it names them', async () => {
      const { causes } = await language.load();
      const named = Object.entries(causes).flatMap(([id, { label, headline, cause }]) =>
        (['SPF', 'DKIM', 'DMARC'] as const)
          .filter((word) => `${label} ${headline} ${cause}`.includes(word))
          .map((word) => [id, word, cause] as const),
      );
      expect(named.length).toBeGreaterThan(8);
      expect(named.filter(([, word, cause]) => !MEANINGS[tag]?.[word].test(cause))).toEqual([]);
    });
  },
);

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
