import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessProduct, withGuessedProduct } from '../../src/pipeline/route-generator.ts';
import {
  findIp,
  isExchangeOnlineInside,
  isPrivateIp,
  organisationOf,
  readIp,
  sameOrganisation,
} from '../../src/text/host.ts';
import { readServerStamps } from '../../src/text/server-stamp.ts';
import { failure, returned } from '../support/returned.ts';

describe('guessProduct', () => {
  const guess = (...own: readonly string[]): string | undefined => guessProduct(returned([], own))?.product;
  const DATE = 'Mon, 5 Jan 2026 10:00:00 +0000';

  it.each([
    [`Received: by mx.example.org (Postfix) id 4X; ${DATE}`, 'postfix'],
    [`Received: from mail by mx.example.org with local (Exim 4.96) id 1a; ${DATE}`, 'exim'],
    [`Received: from localhost (localhost) by mx.example.org (8.15.2/8.15.2) id 0a; ${DATE}`, 'sendmail'],
    ['Received: (qmail 123 invoked for bounce); 5 Jan 2026 10:00:00 -0000', 'qmail'],
    [
      `Received: from MAILER-DAEMON id e0 by df.example.org (DragonFly Mail Agent v0.13); ${DATE}`,
      'dragonfly',
    ],
    [`Received: by mx.example.org (PowerMTA(TM) v5.0r3) id h; ${DATE}`, 'powermta'],
    [
      `Received: from gw.example.net ([192.0.2.1]) by mx.example.org (Postfix) with ESMTP id 4X; ${DATE}`,
      undefined,
    ],
    [`Received: by mx.example.org (Own Server) id 4X; ${DATE}`, undefined],
    ['Subject: none', undefined],
  ])('%s: %s', (line, product) => {
    expect(guess(line)).toBe(product);
  });

  it('looks at the lowest field, and quotes it', () => {
    const above = `Received: from mx.example.org by in.example.net (8.15.2/8.15.2) with ESMTP id 1; ${DATE}`;
    const found = guessProduct(returned([], [above, `Received: by mx.example.org (Postfix) id 4X; ${DATE}`]));
    expect(found?.product).toBe('postfix');
    expect(found?.at.excerpt).toMatch(/^Received: by mx\.example\.org/);
  });
});

describe('withGuessedProduct', () => {
  const opened = returned(
    [],
    ['Received: by mx.example.org (Postfix) id 4X; Mon, 5 Jan 2026 10:00:00 +0000'],
  );

  it('names the program of a failure report that names none', () => {
    expect(withGuessedProduct(opened, failure()).generator).toMatchObject({
      product: 'postfix',
      confidence: 'guessed',
    });
  });

  it('leaves a named product and an ordinary message alone', () => {
    const stated = failure(undefined, {
      generator: { product: 'exim', confidence: 'stated', language: 'en' },
    });
    expect(withGuessedProduct(opened, stated)).toBe(stated);
    const ordinary = failure(undefined, { kind: 'ordinary' });
    expect(withGuessedProduct(opened, ordinary)).toBe(ordinary);
  });
});

describe('readServerStamps', () => {
  it('reads who refused and when, nearest first', () => {
    const reply =
      '550 5.7.509 Access denied. [AM0.eurprd01.prod.outlook.com 2026-01-05T10:00:01.981Z 08DC953DDFEF8CDC] [DU2.eurprd04.prod.outlook.com 2026-01-05T10:00:02.106Z 08DC954347CB33D2]';
    const stamps = readServerStamps(reply);
    expect(stamps.map((one) => [one.host, one.time])).toEqual([
      ['AM0.eurprd01.prod.outlook.com', '2026-01-05T10:00:01.981Z'],
      ['DU2.eurprd04.prod.outlook.com', '2026-01-05T10:00:02.106Z'],
    ]);
    expect(reply.slice(stamps[1]?.start, stamps[1]?.end)).toBe('DU2.eurprd04.prod.outlook.com');
  });

  it('finds none where there is none', () => {
    expect(readServerStamps('550 5.1.1 [192.0.2.1] unknown [a.example 2026-13-05T10:00:00Z]')).toEqual([]);
  });
});

describe('hosts and addresses', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['[192.0.2.1]', '192.0.2.1'],
    ['[192.0.2.1]:25', '192.0.2.1'],
    ['192.0.2.1:25', '192.0.2.1'],
    ['[IPv6:2001:DB8:0:0::1]', '2001:db8::1'],
    ['fe80::1%3', 'fe80::1'],
    ['8.15.2', null],
    ['300.1.1.1', null],
    ['15.20.4734.22', null],
    ['mail.example.com', null],
    ['::', '::'],
    ['', null],
  ])('%s is the address %s', (word, ip) => {
    expect(readIp(word)).toBe(ip);
  });

  it('finds an address in words, one in brackets first', () => {
    expect(findIp('version 192.0.2.9 at [192.0.2.1]')?.ip).toBe('192.0.2.1');
    expect(findIp('at 192.0.2.9 now')).toEqual({ ip: '192.0.2.9', start: 3, end: 12 });
    expect(findIp('no address 8.15.2 here')).toBeUndefined();
  });

  it.each([
    '10.1.2.3',
    '192.168.0.1',
    '172.16.0.1',
    '127.0.0.1',
    '169.254.1.1',
    '100.64.0.1',
    '::1',
    'fe80::1',
    'fd00::1',
    '2002:a05:1::1',
    '::ffff:10.0.0.1',
  ])('%s is private', (ip) => {
    expect(isPrivateIp(ip)).toBe(true);
  });

  it.each(['192.0.2.1', '8.8.8.8', '2001:db8::1', '2002:c000:201::1', 'a.example', ''])('%s is not', (ip) => {
    expect(isPrivateIp(ip)).toBe(false);
  });

  it('compares organisations by their labels', () => {
    expect(organisationOf('mx.mail.Example.com.')).toBe('example.com');
    expect(organisationOf('mx.example.co.jp')).toBe('example.co.jp');
    expect(organisationOf('192.0.2.1')).toBe('192.0.2.1');
    expect(sameOrganisation('a.example.co.uk', 'b.example.co.uk')).toBe(true);
    expect(sameOrganisation('a.co.uk', 'b.co.uk')).toBe(false);
    expect(sameOrganisation('localhost', 'localhost')).toBe(true);
    expect(sameOrganisation('', '')).toBe(false);
  });

  it('knows the inside of Exchange Online from its gateways', () => {
    expect(isExchangeOnlineInside('AM0PR01MB0001.eurprd01.prod.outlook.com')).toBe(true);
    expect(isExchangeOnlineInside('DB5EUR01FT001.mail.protection.outlook.com')).toBe(true);
    expect(isExchangeOnlineInside('E-obe.outbound.protection.outlook.com')).toBe(false);
    expect(isExchangeOnlineInside('prod.outlook.com.evil.example')).toBe(false);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const found = findIp(words);
        organisationOf(words);
        isPrivateIp(words);
        readServerStamps(words);
        return found === undefined || readIp(words.slice(found.start, found.end)) === found.ip;
      }),
    );
  });
});
