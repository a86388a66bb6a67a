import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hop } from '../../src/model/hop.ts';
import type { NoticeHop } from '../../src/model/report.ts';
import { readHops } from '../../src/pipeline/hops.ts';
import { pathOf } from '../../src/text/path.ts';
import { fact, failure, returned } from '../support/returned.ts';

const hopsOf = (original: readonly string[]): readonly Hop[] => readHops(returned(original), failure()).hops;
const brief = (hops: readonly Hop[]): readonly string[] =>
  hops.map(
    (hop) =>
      `${hop.from ?? '-'} > ${hop.by ?? '-'} ${hop.delaySeconds ?? '?'}${hop.internal ? ' internal' : ''}`,
  );

/** A Received field at some second of the day. */
const at = (from: string, by: string, second: number, more = 'with ESMTPS id 1'): string => {
  const time = new Date(Date.UTC(2026, 0, 5, 10, 0, second)).toUTCString().replace('GMT', '+0000');
  return `Received: from ${from}\n by ${by} ${more}; ${time}`;
};
const DATE = 'Date: Mon, 5 Jan 2026 10:00:00 +0000';

describe('readHops', () => {
  it('reads from the lowest field up, starting at the Date', () => {
    const hops = hopsOf([
      at('gw.a.example ([192.0.2.1])', 'mx.b.example', 7),
      at('pc.a.example ([10.0.0.5])', 'gw.a.example', 5),
      'Subject: Hello',
      DATE,
    ]);
    expect(brief(hops)).toEqual(['pc.a.example > gw.a.example 5 internal', 'gw.a.example > mx.b.example 2']);
    expect(hops[1]?.at.excerpt).toMatch(/^Received: from gw\.a\.example/);
  });

  it('keeps fields that stand below Date and From', () => {
    const hops = hopsOf([
      at('b.example', 'c.example', 3),
      DATE,
      'From: ana@a.example',
      at('a.example', 'b.example', 2),
    ]);
    expect(brief(hops)).toEqual(['a.example > b.example 2', 'b.example > c.example 1']);
  });

  it('keeps a date that it cannot read, and counts no delay across it', () => {
    const hops = hopsOf([
      at('c.example', 'd.example', 9),
      'Received: from b.example by c.example; some time on Monday',
      at('a.example', 'b.example', 2),
      DATE,
    ]);
    expect(hops.map((hop) => [hop.time, hop.delaySeconds])).toEqual([
      ['2026-01-05T10:00:02Z', 2],
      [null, null],
      ['2026-01-05T10:00:09Z', null],
    ]);
    expect(hops[1]?.timeText).toBe('some time on Monday');
  });

  it('counts no first delay without a Date', () => {
    expect(hopsOf([at('a.example', 'b.example', 2)])[0]?.delaySeconds).toBeNull();
  });

  it('gives clock skew as it is', () => {
    const hops = hopsOf([at('b.example', 'c.example', -3600), at('a.example', 'b.example', 0), DATE]);
    expect(hops[1]?.delaySeconds).toBe(-3600);
  });

  it('says what each hop says about encryption', () => {
    const tls = (words: string): Hop['tls'] | undefined =>
      hopsOf([at('a.example ([192.0.2.1])', 'b.example', 1, words)])[0]?.tls;
    expect(tls('with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_X) id 15')).toEqual({
      version: '1.2',
      cipher: 'TLS_X',
    });
    expect(tls('with ESMTPS id 1')).toEqual({ version: 'unknown', cipher: null });
    expect(tls('with ESMTP id 1')).toBe(false);
    expect(tls('with mapi id 15')).toBeNull();
    expect(tls('')).toBeNull();
  });

  it.each([
    ['pc.a.example ([192.168.1.4])', 'gw.c.example', 'with ESMTP', true],
    ['localhost (localhost [127.0.0.1])', 'gw.c.example', 'with ESMTP', true],
    ['gw.c.example ([192.0.2.1])', 'gw.c.example', 'with ESMTP', true],
    ['mx1.c.example ([192.0.2.1])', 'mx2.c.example', 'with ESMTP', true],
    ['mx1.a.co.jp ([192.0.2.1])', 'mx2.b.co.jp', 'with ESMTP', false],
    [
      'AM0.eurprd01.prod.outlook.com (2001:db8::1)',
      'DB7.eurprd02.prod.outlook.com',
      'with Microsoft SMTP Server',
      true,
    ],
    [
      'E-obe.outbound.protection.outlook.com ([192.0.2.9])',
      'D.mail.protection.outlook.com',
      'with Microsoft SMTP Server',
      false,
    ],
    ['a.example (192.0.2.1)', 'b.example', 'with mapi', true],
    ['a.example (192.0.2.1)', 'b.example', 'with HTTPS', true],
    ['localhost (2001:db8:1::1)', 'b.example', 'with ESMTP', false],
    ['a.example ([192.0.2.1])', 'b.example', 'with ESMTPS', false],
  ])('from %s by %s %s is internal: %s', (from, by, words, internal) => {
    expect(hopsOf([at(from, by, 1, words)])[0]?.internal).toBe(internal);
  });

  it("reads the report's own way as a second path", () => {
    const opened = returned([at('a.example', 'b.example', 1)], [at('b.example', 'a.example', 20), DATE]);
    const { hops, route } = readHops(opened, failure());
    expect(brief(hops)).toEqual(['a.example > b.example ?']);
    expect(brief(route)).toEqual(['b.example > a.example 20']);
  });

  it("reads a notice's own table when the headers are gone", () => {
    const rows: readonly NoticeHop[] = [
      {
        time: fact('12/1/2021 8:04:26 AM'),
        from: fact('localhost'),
        to: fact('BL1.NAMP223.PROD.OUTLOOK.COM'),
        with: fact('Microsoft SMTP Server (version=TLS1_2, cipher=TLS_X)'),
        delay: fact('42 sec'),
      },
      {
        time: fact('12/1/2021\n8:04:27 AM'),
        to: fact('BY5.namprd09.prod.outlook.com'),
        with: fact('mapi'),
        delay: fact('1 sec'),
      },
      { to: fact('BY6.namprd09.prod.outlook.com'), delay: fact('*') },
    ];
    const report = failure(undefined, {
      original: { date: fact('12/1/2021 8:03:44 AM') },
      notice: { hops: rows },
    });
    const { hops } = readHops(returned([]), report);
    expect(hops.map((hop) => [hop.time, hop.delaySeconds])).toEqual([
      ['2021-12-01T08:04:26Z', 42],
      ['2021-12-01T08:04:27Z', 1],
      [null, null],
    ]);
    expect(hops[0]).toMatchObject({
      with: 'Microsoft SMTP Server',
      tls: { version: '1.2', cipher: 'TLS_X' },
      internal: false,
    });
    expect(hops[1]).toMatchObject({ with: 'mapi', internal: true });
  });
});

describe('pathOf', () => {
  const path = (...delays: readonly (number | null)[]): readonly Hop[] =>
    delays.map((delaySeconds, i) => ({
      from: `h${i}.example`,
      by: `h${i + 1}.example`,
      fromIp: null,
      helo: null,
      with: null,
      id: null,
      for: null,
      time: null,
      zoneMinutes: null,
      timeText: null,
      delaySeconds,
      tls: null,
      internal: false,
      at: { part: 0, start: 0, end: 0, excerpt: '' },
    }));

  it('divides the positive delays, and marks the slowest and the skewed', () => {
    expect(pathOf(path(2, null, -3, 6))).toEqual({
      seconds: 8,
      shares: [0.25, 0, 0, 0.75],
      slowest: 3,
      skew: [2],
      disorder: [],
      loops: [],
    });
  });

  it('has no shares and no slowest hop when nothing took time', () => {
    expect(pathOf(path(0, null, -1))).toMatchObject({ seconds: 0, shares: [0, 0, 0], slowest: null });
    expect(pathOf([])).toMatchObject({ seconds: 0, shares: [], slowest: null, loops: [] });
  });

  it('always divides into a whole', () => {
    const delay = fc.option(fc.integer({ min: -100_000, max: 1_000_000 }));
    fc.assert(
      fc.property(fc.array(delay, { maxLength: 60 }), (delays) => {
        const { shares, seconds } = pathOf(path(...delays));
        const sum = shares.reduce((one, other) => one + other, 0);
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(sum).toBeCloseTo(seconds > 0 ? 1 : 0, 9);
      }),
    );
  });

  it('finds a loop of five rounds', () => {
    const rounds = Array.from({ length: 5 }, (_, i) => [
      at('gw.a.example ([192.0.2.1])', 'mx.b.example', 10 * i + 5),
      at('mx.b.example ([192.0.2.2])', 'gw.a.example', 10 * i + 10),
    ]).flat();
    const hops = hopsOf([...rounds.toReversed(), at('pc.c.example', 'gw.a.example', 1), DATE]);
    expect(pathOf(hops).loops).toEqual([{ from: 1, to: 10, rounds: 5 }]);
  });

  it('counts Exchange Online as one, whatever its servers are called on each pass', () => {
    const pass = (n: number): readonly string[] => [
      at('ex.corp.example (192.0.2.1)', `AM${n}.eurprd01.prod.outlook.com`, 10 * n + 1),
      at(`AM${n}.eurprd01.prod.outlook.com`, `DB${n}.eurprd01.prod.outlook.com`, 10 * n + 2),
      at(`D${n}-obe.outbound.protection.outlook.com`, 'ex.corp.example', 10 * n + 3),
    ];
    const hops = hopsOf([pass(0), pass(1), pass(2)].flat().toReversed());
    expect(pathOf(hops).loops).toEqual([{ from: 0, to: 8, rounds: 3 }]);
  });

  it('sees no loop in a content filter on the same machine, nor in a filtering service', () => {
    const filter = [
      at('a.example ([192.0.2.1])', 'mx.b.example', 1),
      at('mx.b.example ([127.0.0.1])', 'localhost', 2),
      at('localhost ([127.0.0.1])', 'mx.b.example', 3),
      at('mx.b.example ([10.0.0.1])', 'store.b.example', 4),
    ];
    const service = [
      at('a.example', 'mx.b.example', 1),
      at('mx.b.example', 'filter.c.example', 2),
      at('filter.c.example', 'mx.b.example', 3),
      at('mx.b.example', 'd.example', 4),
    ];
    expect(pathOf(hopsOf(filter.toReversed())).loops).toEqual([]);
    expect(pathOf(hopsOf(service.toReversed())).loops).toEqual([]);
  });

  it('tells fields in the wrong order from a wrong clock', () => {
    const hops = hopsOf([at('a.example', 'b.example', 1), at('b.example', 'c.example', 5), DATE]);
    expect(pathOf(hops)).toMatchObject({ disorder: [1], skew: [] });
    const skewed = hopsOf([at('b.example', 'c.example', 1), at('a.example', 'b.example', 5), DATE]);
    expect(pathOf(skewed)).toMatchObject({ disorder: [], skew: [1] });
  });
});
