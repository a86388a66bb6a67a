import { describe, expect, test } from 'vitest';
import { CAUSES, causeById } from '../../src/catalog/causes.ts';
import { CODES, codeById } from '../../src/catalog/codes.ts';
import { commandById } from '../../src/catalog/commands.ts';
import { CLASS_CAUSES, REPLY_CAUSES, SUBJECT_CAUSES } from '../../src/catalog/fallbacks.ts';
import { PROVIDERS } from '../../src/catalog/providers.ts';
import type { Form } from '../../src/catalog/record.ts';
import { causes } from '../../src/locales/en/causes.ts';
import type { CauseTexts } from '../../src/locales/cause-texts.ts';

const TEXTS = Object.entries<CauseTexts>(causes);
const FORMS: readonly (readonly [string, Form])[] = CODES.flatMap((code) =>
  [code, ...(code.or ?? [])].map((form) => [code.id, form] as const),
);
const PLACEHOLDERS = ['recipient', 'local', 'domain', 'sender', 'senderDomain', 'host', 'service', 'status'];

function sentences(texts: CauseTexts): string[] {
  const { label, headline, cause, sender, senderAdmin, recipientAdmin, admins } = texts;
  return [label, headline, cause, admins, ...sender, ...senderAdmin, ...recipientAdmin];
}

describe('causes', () => {
  test('have an id of their own, in kebab case', () => {
    expect(new Set(CAUSES.map(({ id }) => id)).size).toBe(CAUSES.length);
    for (const { id } of CAUSES) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(causeById('no-such-cause')).toBeUndefined();
  });

  test('name only commands that exist, and articles by https', () => {
    const named = CAUSES.flatMap(({ commands }) => [...commands]);
    expect(named.filter((command) => commandById(command) === undefined)).toEqual([]);
    const articles = CAUSES.flatMap(({ article }) => article ?? []);
    expect(articles.filter((article) => new URL(article).protocol !== 'https:')).toEqual([]);
  });

  test('are all reached: by a code, by a fallback, or by the kind of the report', () => {
    const reached = new Set<string>([
      ...CODES.map(({ cause }) => cause),
      ...[SUBJECT_CAUSES, REPLY_CAUSES, CLASS_CAUSES].flatMap((list) => Object.values(list)),
      'undetermined',
      'delivery-delayed',
      'relayed',
      'expanded',
      'read-receipt',
      'auto-reply',
      'feedback',
    ]);
    expect(CAUSES.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });
});

describe('codes', () => {
  test('have an id of their own', () => {
    expect(new Set(CODES.map(({ id }) => id)).size).toBe(CODES.length);
    expect(codeById('5.1.10-recipient-not-found')?.cause).toBe('recipient-not-found');
    expect(codeById('no-such-code')).toBeUndefined();
  });

  test.each(FORMS)('%s names something that a reply can show', (_id, form) => {
    expect(form.status ?? form.range ?? form.words ?? form.token ?? form.generators).toBeDefined();
    for (const list of [form.status, form.reply, form.words, form.token, form.hosts, form.generators]) {
      expect(list?.length).not.toBe(0);
      expect(new Set(list).size).toBe(list?.length ?? 0);
    }
    for (const status of [...(form.status ?? []), ...(form.range ?? [])])
      expect(status).toMatch(/^[x245]\.\d{1,3}\.\d{1,3}$/);
    for (const reply of form.reply ?? []) expect(reply).toMatch(/^[245]\d\d$/);
    for (const words of [...(form.words ?? []), ...(form.also ?? []), ...(form.without ?? [])]) {
      expect(words).toBe(words.toLowerCase().replace(/\s+/g, ' ').trim());
    }
  });

  test('a range has two ends of one class and subject, the lower first', () => {
    const wrong = FORMS.filter(([, { range }]) => {
      const [from = [], to = []] = (range ?? []).map((status) => status.split('.'));
      return range && (`${from[0]}.${from[1]}` !== `${to[0]}.${to[1]}` || Number(from[2]) >= Number(to[2]));
    });
    expect(wrong).toEqual([]);
    expect(FORMS.filter(([, { range }]) => range).length).toBeGreaterThan(4);
  });

  test('of a provider name one that is listed', () => {
    const names = new Set(PROVIDERS.map(({ name }) => name));
    expect(
      CODES.flatMap(({ provider }) => provider ?? []).filter((provider) => !names.has(provider)),
    ).toEqual([]);
    expect(new Set(PROVIDERS.map(({ id }) => id)).size).toBe(PROVIDERS.length);
  });

  test('say for every example where it was seen', () => {
    const examples = CODES.flatMap((code) => [...code.examples]);
    expect(
      examples.filter(({ line, seen }) => line.trim() !== line || line === '' || seen.length < 3),
    ).toEqual([]);
  });

  test('use no address or name of a real person or company in their examples', () => {
    const real =
      /@(?!(?:[\w-]+\.)*example(?:\.(?:com|org|net|onmicrosoft\.com))?\b|messaging\.microsoft|microsoft|mail\.example)[\w.-]+\.\w+|contoso|fabrikam/;
    expect(CODES.flatMap(({ examples }) => examples.filter(({ line }) => real.test(line)))).toEqual([]);
  });

  test('hold every row of Microsoft’s list', () => {
    const rows = new Set(CODES.flatMap(({ row }) => row ?? []));
    const wanted = Array.from({ length: 63 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);
    expect(wanted.filter((row) => !rows.has(row))).toEqual([]);
  });
});

describe('English texts', () => {
  test('belong to the causes, one for each', () => {
    expect(Object.keys(causes).toSorted()).toEqual(CAUSES.map(({ id }) => id).toSorted());
  });

  test.each(TEXTS)('%s: short label, known placeholders, whole sentences', (_id, texts) => {
    expect(texts.label.length).toBeLessThanOrEqual(34);
    expect(texts.label).not.toMatch(/[.{]$/);
    expect(texts.headline).not.toMatch(/\.$/);
    expect(texts.sender.length).toBeGreaterThan(0);
    expect(texts.sender.length).toBeLessThanOrEqual(5);
    for (const sentence of sentences(texts)) {
      for (const [, name = ''] of sentence.matchAll(/\{([^}]*)\}/g)) expect(PLACEHOLDERS).toContain(name);
      expect(sentence).not.toMatch(/\{\}|\s{2}|'|"/);
      expect(sentence.trim()).toBe(sentence);
    }
    for (const sentence of [
      texts.cause,
      texts.admins,
      ...texts.sender,
      ...texts.senderAdmin,
      ...texts.recipientAdmin,
    ]) {
      expect(sentence).toMatch(/[.?!)”]$/);
    }
  });

  test('give steps to the admin who has to act', () => {
    const left = CAUSES.filter(({ id, owner: { party, role } }) => {
      const steps = party === 'recipient' ? causes[id].recipientAdmin : causes[id].senderAdmin;
      return (role === 'admin' || role === 'group-owner') && steps.length === 0;
    });
    expect(left.map(({ id }) => id)).toEqual([]);
  });
});
