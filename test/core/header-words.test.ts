import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HEADER_KEYS } from '../../src/catalog/header-values.ts';
import { takeIn } from '../../src/intake/intake.ts';
import { LANGUAGES } from '../../src/locales/index.ts';
import { loadPath } from '../../src/locales/loaders.ts';
import { analyze } from '../../src/pipeline/analyze.ts';
import { decodeEncodedWords } from '../../src/text/encoded-words.ts';
import { authenticationViewOf, explained } from '../../src/wording/authentication.ts';
import { byRightClocks, madeUpSeconds } from '../../src/wording/clock-skew.ts';
import { headerViewOf } from '../../src/wording/header-view.ts';
import { scaleOf } from '../../src/wording/scale.ts';
import type { Hop } from '../../src/model/hop.ts';
import { checkedAndForwarded, oneHop } from '../support/path-samples.ts';

const texts = await LANGUAGES[0].load();
const words = await loadPath('en');
const TAGS = LANGUAGES.map(({ tag }) => tag);

/** A value that a pattern of the catalogue stands for. */
const example = (pattern: string): string =>
  /^\d-\d$/.test(pattern) ? pattern.slice(0, 1) : (pattern.replace(/x/g, '5').split('|')[0] ?? pattern);

describe.each(TAGS)('every documented key and value, in %s', (tag) => {
  test('is explained', async () => {
    const own = await loadPath(tag);
    const silent = HEADER_KEYS.flatMap(({ key, values, free }) =>
      (values.length > 0 ? values.flatMap((value) => value.split('|')) : ['x']).flatMap((value) => {
        const said = explained(
          key,
          /^\dxx$/.test(value) ? example(value) : value.replace(/^(\d)-\d$/, '$1'),
          own,
        );
        const complete = said.label !== '' && (values.length === 0 || said.meaning !== '');
        return complete && !said.unknown ? [] : [`${key} ${value} ${free}`];
      }),
    );
    expect(silent).toEqual([]);
  });
});

describe('what nobody documents', () => {
  test.each([
    ['ZZZ', '7', ''],
    ['SFV', 'XYZ', 'What the spam filter decided'],
  ])('%s:%s is shown as unknown', (key, value, label) => {
    expect(explained(key, value, words)).toMatchObject({ key, value, label, meaning: '', unknown: true });
  });
});

async function checks(mail: string) {
  const intake = takeIn({ name: 'own', how: 'paste', bytes: new TextEncoder().encode(mail) });
  const [source] = intake.ok ? intake.sources : [];
  if (!source) throw new Error('The sample was not taken in.');
  const { analysis } = await analyze(source);
  return analysis.authentication && authenticationViewOf(analysis.authentication, texts, words);
}

describe('the checks of the sender', () => {
  test('each have a verdict, its words, what it means and what to do', async () => {
    const view = await checks(checkedAndForwarded);
    expect(view?.found).toBe('Found by mx.example.org.');
    expect(view?.checks.map(({ name, state, result, at }) => [name, state, result, at?.excerpt])).toEqual([
      ['SPF', 'fail', 'softfail', 'spf=softfail'],
      ['DKIM', 'pass', 'pass', 'dkim=pass'],
      ['DMARC', 'pass', 'pass', 'dmarc=pass'],
      ['compauth', 'pass', 'pass', 'compauth=pass'],
    ]);
    expect(view?.checks[0]).toMatchObject({
      subject: 'Checked: example.com',
      meaning: 'The domain says this server probably may not send for it.',
      todo: 'Add every service that sends for the domain to its SPF record.',
    });
    expect(view?.checks[3]?.details).toEqual(['Why that verdict: 109 – passed']);
  });

  test('that the sender may have written stand apart', async () => {
    const view = await checks(checkedAndForwarded);
    expect(view?.untrusted.map(({ text }) => text)).toEqual([
      'spf=pass (bank.example)',
      'dkim=pass (bank.example)',
    ]);
  });

  test('that nobody wrote down are "not said", not failed', async () => {
    const view = await checks(
      oneHop.replace(
        'Received: from desk',
        'Authentication-Results: mx.example.net; spf=none\r\nReceived: from desk',
      ),
    );
    expect(view?.checks.map(({ name, state }) => [name, state])).toEqual([
      ['SPF', 'none'],
      ['DKIM', 'unsaid'],
      ['DMARC', 'unsaid'],
    ]);
  });
});

describe('a header field', () => {
  const one = (field: string) => headerViewOf(field, texts, words, { timeZone: 'UTC' })[0];

  test('with encoded words is decoded', () => {
    expect(one('Subject: =?utf-8?Q?Caf=C3=A9?=')).toMatchObject({
      name: 'Subject:',
      value: '=?utf-8?Q?Caf=C3=A9?=',
      decoded: 'Café',
    });
  });

  test('of a server is shown as a hop', () => {
    const field =
      'Received: from a.example (a.example [192.0.2.1]) by b.example with ESMTPS id 7 for <c@b.example>; Mon, 2 Mar 2026 10:00:00 +0000';
    expect(one(field)?.parts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'From: a.example 192.0.2.1',
      'To: b.example',
      'With: ESMTPS',
      'Encryption: encrypted',
      'For: c@b.example',
      'ID: 7',
      'Time: Mar 2, 2026, 10:00:00 UTC',
    ]);
  });

  test('of a signature has its tags explained, its time read, and an unknown tag marked', () => {
    const parts = one('DKIM-Signature: v=1; d=a.example; t=1772445600; zz=1')?.parts ?? [];
    expect(parts.map(({ key, label, meaning, unknown }) => [key, label, meaning, unknown])).toEqual([
      ['v', 'Version', '', false],
      ['d', 'Domain that signs', '', false],
      ['t', 'Signed at', 'Mar 2, 2026, 10:00:00 UTC', false],
      ['zz', '', '', true],
    ]);
  });

  test('of ARC counts its place in the chain', () => {
    const parts = one('ARC-Seal: i=2; cv=pass; d=a.example')?.parts ?? [];
    expect(parts.map(({ label, meaning }) => [label, meaning])).toEqual([
      ['Place in the chain', ''],
      ['Seals before this one', 'All seals are intact.'],
      ['Domain that signs', ''],
    ]);
  });

  test('that is a level alone is explained by its name', () => {
    expect(one('X-MS-Exchange-Organization-SCL: -1')?.parts[0]).toMatchObject({
      key: 'SCL',
      meaning: 'not filtered',
    });
  });

  test('of any sort throws nothing', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        for (const name of ['Received', 'DKIM-Signature', 'X-Forefront-Antispam-Report', 'Subject', 'Date'])
          headerViewOf(`${name}: ${value}`, texts, words, { timeZone: 'UTC' });
      }),
    );
  });
});

describe('encoded words', () => {
  test.each([
    ['=?utf-8?q?Caf=C3=A9?= bill', 'Café bill'],
    ['=?utf-8?B?w7g=?=\r\n =?utf-8?B?bA==?=', 'øl'],
    ['=?utf-8?q?=C3?= =?utf-8?q?=B8?=', 'ø'],
    ['=?iso-8859-1?q?a_b?= =?utf-8?q?c?=', 'a bc'],
    ['=?utf-8*en?q?a?=', 'a'],
    ['=?klingon?q?a?=', '=?klingon?q?a?='],
    ['plain =? text', 'plain =? text'],
  ])('%s', (written, read) => {
    expect(decodeEncodedWords(written)).toBe(read);
  });

  test('are read as they were written, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const word = `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
        // A leading byte order mark is no part of a text.
        expect(decodeEncodedWords(word)).toBe(text.replace(/^\ufeff/, ''));
      }),
    );
  });
});

describe('bars', () => {
  const delays = fc.array(fc.option(fc.integer({ min: -5000, max: 300_000 })), { maxLength: 30 });

  test('fill the line without overlap, longest drawn longest', () => {
    fc.assert(
      fc.property(delays, (all) => {
        const bars = scaleOf(all).bars.flatMap((bar) => bar ?? []);
        const end = bars.reduce((at, bar) => {
          expect(bar.start).toBeCloseTo(at, 6);
          return at + bar.width;
        }, 0);
        expect(end).toBeCloseTo(bars.length > 0 ? 1 : 0, 6);
      }),
    );
  });

  test('that are not broken are true to scale', () => {
    const { bars, broken, seconds } = scaleOf([2, 1, 4, 1, 86_400]);
    expect(broken).toBe(true);
    expect(seconds).toBe(8);
    expect((bars[2]?.width ?? 0) / (bars[1]?.width ?? 1)).toBeCloseTo(4);
    expect(bars[4]).toMatchObject({ broken: true });
  });

  test('need no break where two or three are told apart as they are', () => {
    expect(scaleOf([1, 1000]).broken).toBe(false);
    expect(scaleOf([1, 1, 1, 5]).broken).toBe(false);
  });
});

describe('a wrong clock', () => {
  const hops = (...delays: (number | null)[]): readonly Hop[] =>
    delays.map((delaySeconds) => ({ delaySeconds }) as Hop);

  test.each([
    ['behind', [2, -3598, 3605], [0, 0, 3598]],
    ['ahead', [3605, -3600, 4], [3600, 0, 0]],
    ['off by little', [2, -5, 9], [0, 0, 0]],
    ['with nothing beside it to make up for it', [2, -3600, 3], [0, 0, 0]],
  ])('that is %s', (_name, delays, made) => {
    expect(madeUpSeconds(hops(...delays))).toEqual(made);
  });

  test('makes no delay negative that was not', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -9000, max: 9000 })), { maxLength: 12 }), (delays) => {
        const right = byRightClocks(hops(...delays));
        expect(right.every((hop, i) => (hop.delaySeconds ?? 0) >= Math.min(0, delays[i] ?? 0))).toBe(true);
      }),
    );
  });
});
