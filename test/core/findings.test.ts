import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAIL_DOMAINS, MAIL_DOMAINS_ALIKE } from '../../src/catalog/mail-domains.ts';
import type { Finding } from '../../src/model/analysis.ts';
import type { Opened } from '../../src/model/message.ts';
import type { RecipientReport, Report } from '../../src/model/report.ts';
import { readAuthentication } from '../../src/pipeline/authentication.ts';
import { check } from '../../src/pipeline/findings.ts';
import { readHops } from '../../src/pipeline/hops.ts';
import { nearDomain, slips } from '../../src/text/near-miss.ts';
import { fact, failure, returned } from '../support/returned.ts';

function findings(
  original: readonly string[],
  recipient: Partial<RecipientReport> = { address: fact('bo@b.example') },
): readonly Finding[] {
  const opened = returned(original);
  const report = failure([recipient]);
  return checked(opened, report);
}

const checked = (opened: Opened, report: Report): readonly Finding[] =>
  check(opened, report, readHops(opened, report).hops, readAuthentication(opened, report));

const named = (id: string, found: readonly Finding[]): Finding | undefined =>
  found.find((finding) => finding.id === id);
const words = (finding: Finding | undefined): readonly string[] =>
  finding?.because.map((at) => at.excerpt) ?? [];

const RECEIVED =
  'Received: from gw.a.example (gw.a.example [192.0.2.1]) by mx.b.example with ESMTPS id 1; Mon, 5 Jan 2026 10:00:01 +0000';
const LETTER = ['From: Ana <ana@a.example>', 'To: bo@b.example', 'Date: Mon, 5 Jan 2026 10:00:00 +0000'];

describe('check', () => {
  it('finds nothing in a healthy message', () => {
    const result =
      'Authentication-Results: mx.b.example; spf=pass smtp.mailfrom=a.example; dkim=pass header.d=a.example; dmarc=pass header.from=a.example';
    expect(findings([result, RECEIVED, ...LETTER])).toEqual([]);
    expect(findings([])).toEqual([]);
  });

  describe('who vouches for the sender', () => {
    const results =
      'Authentication-Results: spf=fail (sender IP is 192.0.2.1) smtp.mailfrom=c.example; dkim=fail (body hash did not verify) header.d=c.example; dmarc=fail action=oreject header.from=a.example;compauth=fail reason=000';

    it('names SPF, DKIM and DMARC that did not pass, with their words', () => {
      const found = findings([results, RECEIVED, 'DKIM-Signature: v=1; d=c.example; s=sel1; b=x', ...LETTER]);
      expect(named('spf-not-pass', found)?.values).toEqual({
        result: 'fail',
        domain: 'c.example',
        reason: 'sender IP is 192.0.2.1',
        action: '',
      });
      expect(named('dkim-not-pass', found)?.values).toMatchObject({
        result: 'fail',
        domain: 'c.example',
        selector: 'sel1',
      });
      expect(named('dmarc-not-pass', found)?.values).toMatchObject({ result: 'fail', action: 'oreject' });
      expect(named('from-not-aligned', found)?.values).toEqual({
        from: 'a.example',
        mailfrom: 'c.example',
        dkim: '',
      });
      expect(words(named('dmarc-not-pass', found))).toEqual(['dmarc=fail']);
    });

    it('believes only the topmost server, and nothing that came with the message', () => {
      const opened = returned([
        RECEIVED,
        'Authentication-Results: mx.b.example; dkim=fail header.d=a.example',
        ...LETTER,
      ]);
      expect(check(opened, failure(), [], readAuthentication(opened, failure()))).toEqual([]);
      expect(readAuthentication(opened, failure())).toMatchObject({
        trusted: [],
        untrusted: [{ method: 'dkim', result: 'fail' }],
      });
    });

    it('tells the last server from the ones before it', () => {
      const opened = returned([
        'Authentication-Results: mx.c.example; dmarc=pass header.from=a.example',
        'Authentication-Results: mx.c.example; dkim=pass header.d=a.example',
        'Authentication-Results: mx.evil.example; spf=pass smtp.mailfrom=a.example',
        RECEIVED,
        'Authentication-Results: mx.b.example; spf=fail smtp.mailfrom=a.example',
        RECEIVED,
        ...LETTER,
      ]);
      const read = readAuthentication(opened, failure());
      expect(read?.trusted.map((one) => `${one.method}=${one.result}`)).toEqual(['dmarc=pass', 'dkim=pass']);
      expect(read?.untrusted.map((one) => `${one.method}=${one.result}`)).toEqual(['spf=pass', 'spf=fail']);
    });

    it('takes one passing signature of several', () => {
      const header =
        'Authentication-Results: mx.b.example; dkim=fail header.d=list.example; dkim=pass header.d=a.example';
      expect(findings([header, RECEIVED, ...LETTER])).toEqual([]);
    });

    it("reads Received-SPF, and Microsoft's spam verdict with its places", () => {
      const opened = returned([
        'Received-SPF: SoftFail (mx.b.example: not designated) client-ip=192.0.2.1; envelope-from=<ana@a.example>',
        RECEIVED,
        'X-Forefront-Antispam-Report: CIP:192.0.2.1;SFV:SPM;CAT:SPM',
        'X-MS-Exchange-Organization-SCL: 5',
        ...LETTER,
      ]);
      const read = readAuthentication(opened, failure());
      expect(read?.trusted).toMatchObject([
        { method: 'spf', result: 'softfail', domain: 'ana@a.example', header: 'received-spf' },
      ]);
      expect(read?.antiSpam.map((one) => `${one.key}:${one.value}`)).toEqual([
        'CIP:192.0.2.1',
        'SFV:SPM',
        'CAT:SPM',
        'SCL:5',
      ]);
      expect(read?.antiSpam[1]?.at.excerpt).toBe('SPM');
    });

    it('compares the domains itself where no server did', () => {
      const found = findings([
        RECEIVED,
        'Return-Path: <bounce@mailer.example>',
        'DKIM-Signature: v=1; d=mailer.example; b=x',
        ...LETTER,
      ]);
      expect(named('from-not-aligned', found)?.values).toEqual({
        from: 'a.example',
        mailfrom: 'mailer.example',
        dkim: 'mailer.example',
      });
      expect(
        named('from-not-aligned', findings([RECEIVED, 'Return-Path: <x@news.a.example>', ...LETTER])),
      ).toBeUndefined();
    });
  });

  describe('the address', () => {
    it.each([
      ['ana@gmial.com', 'ana@gmail.com'],
      ['ana@gmail.con', 'ana@gmail.com'],
      ['ana@hotmial.com', 'ana@hotmail.com'],
      ['ana@outlok.com', 'ana@outlook.com'],
      ['ana@yaho.com', 'ana@yahoo.com'],
      ['ana@gmai.com', 'ana@gmail.com'],
    ])('%s was probably meant to be %s', (address, meant) => {
      expect(named('to-mistyped', findings([], { address: fact(address) }))?.values).toEqual({
        address,
        meant,
        like: 'provider',
      });
    });

    it.each([
      'ana@gmail.com',
      'ana@mail.com',
      'ana@yahoo.fr',
      'ana@gmx.ch',
      'ana@ymail.com',
      'ana@mozmail.com',
      'ana@example.com',
      'ana',
      'ana@',
    ])('%s is no slip', (address) => {
      expect(named('to-mistyped', findings([], { address: fact(address) }))).toBeUndefined();
    });

    it('is compared with the other addresses of the message', () => {
      const found = findings(['To: bo@contosso.example, cy@contoso.example', 'From: ana@a.example'], {
        address: fact('bo@contosso.example'),
      });
      expect(named('to-mistyped', found)?.values).toEqual({
        address: 'bo@contosso.example',
        meant: 'bo@contoso.example',
        like: 'message',
      });
      expect(words(named('to-mistyped', found))[1]).toBe('cy@contoso.example');
    });

    it('is not in To: a list, a forward, or nobody says', () => {
      const to = ['From: ana@a.example', 'To: team@b.example'];
      const how = (...more: readonly string[]): string | undefined =>
        named('recipient-not-in-to', findings([...more, ...to]))?.values['how'];
      expect(how()).toBe('unknown');
      expect(how('List-Id: <team.b.example>')).toBe('list');
      expect(how('Resent-From: team@b.example')).toBe('forward');
      expect(how(RECEIVED.replace('id 1', 'id 1 for <team@b.example>'))).toBe('forward');
      expect(named('recipient-not-in-to', findings(['To: Bo <BO@b.example>']))).toBeUndefined();
      expect(named('recipient-not-in-to', findings(['From: ana@a.example']))).toBeUndefined();
    });

    it('got the message by a forward that SPF does not survive', () => {
      const refused = {
        address: fact('bo@c.example'),
        status: fact('5.7.23'),
        response: fact('550 5.7.23 SPF violation'),
      };
      const found = findings(
        ['X-Forwarded-To: bo@c.example', 'From: ana@a.example', 'To: bo@b.example'],
        refused,
      );
      expect(words(named('forwarded-breaks-spf', found))).toEqual([
        'X-Forwarded-To: bo@c.example',
        '550 5.7.23 SPF violation',
      ]);
      expect(
        named('forwarded-breaks-spf', findings(['From: ana@a.example', 'To: bo@c.example'], refused)),
      ).toBeUndefined();
    });
  });

  describe('the path', () => {
    const at = (by: string, second: number, from = 'x.example ([198.51.100.1])', how = 'ESMTPS'): string =>
      `Received: from ${from} by ${by} with ${how} id 1; ${new Date(Date.UTC(2026, 0, 5, 10, 0, second)).toUTCString().replace('GMT', '+0000')}`;

    it('is slow at one hop, and skewed at another', () => {
      const found = findings([at('c.example', 100), at('b.example', 3700), at('a.example', 2), ...LETTER]);
      expect(named('slow-hop', found)?.values).toEqual({
        hop: '2',
        from: 'x.example',
        by: 'b.example',
        seconds: '3698',
      });
      expect(named('clock-skew', found)?.values).toMatchObject({
        hop: '3',
        seconds: '3600',
        by: 'c.example',
      });
    });

    it('takes up to five minutes and half a minute of skew for granted', () => {
      expect(findings([at('c.example', 275), at('b.example', 300), ...LETTER])).toEqual([]);
    });

    it('runs over the Internet in the clear, which only a public address shows', () => {
      const clear = (from: string, how: string): boolean =>
        named('unencrypted-hop', findings([at('b.example', 1, from, how), ...LETTER])) !== undefined;
      expect(clear('gw.a.example ([192.0.2.1])', 'ESMTP')).toBe(true);
      expect(clear('gw.a.example ([192.0.2.1])', 'ESMTPS')).toBe(false);
      expect(clear('gw.a.example ([10.0.0.1])', 'ESMTP')).toBe(false);
      expect(clear('gw.a.example', 'ESMTP')).toBe(false);
      expect(clear('gw.a.example ([192.0.2.1])', 'HTTP')).toBe(false);
    });

    it('goes round in a loop', () => {
      const rounds = Array.from({ length: 3 }, (_, i) => [
        at('b.example', 4 * i + 1, 'c.example ([192.0.2.3])'),
        at('c.example', 4 * i + 2, 'b.example ([192.0.2.2])'),
      ]).flat();
      const loop = named('loop', findings([...rounds.toReversed(), ...LETTER]));
      expect(loop?.values).toMatchObject({ rounds: '3', hops: '1-6' });
      expect(loop?.because).toHaveLength(2);
    });
  });

  describe('the replies', () => {
    const attempt = (text: string, status: string): RecipientReport['attempts'][number] => ({
      text: fact(text),
      status: fact(status),
    });

    it('differ between attempts', () => {
      const attempts = [
        attempt('550 4.4.7 QUEUE.Expired', '4.4.7'),
        attempt('451 4.7.1 Greylisted', '4.7.1'),
      ];
      expect(named('older-attempt-differs', findings([], { attempts }))?.values).toMatchObject({
        newest: '550 4.4.7 QUEUE.Expired',
        older: '451 4.7.1 Greylisted',
      });
    });

    it('are one answer when only the class changed at the end', () => {
      const attempts = [
        attempt('550 5.4.317 Message expired', '5.4.317'),
        attempt('450 4.4.317 Cannot connect', '4.4.317'),
      ];
      expect(findings([], { attempts })).toEqual([]);
    });

    it('disagree with the status', () => {
      const disagree = (recipient: Partial<RecipientReport>): string | undefined =>
        named('status-reply-disagree', findings([], recipient))?.values['reply'];
      expect(disagree({ status: fact('5.1.1'), reply: fact('450') })).toBe('450');
      expect(
        disagree({ status: fact('5.1.1'), reply: fact('550'), response: fact('550 4.2.2 Mailbox full') }),
      ).toBe('4.2.2');
      expect(
        disagree({ status: fact('5.1.1'), reply: fact('550'), response: fact('550 5.1.10 Not found') }),
      ).toBeUndefined();
      expect(disagree({ status: fact('5.0.0'), response: fact('550 5.1.1 Unknown') })).toBeUndefined();
      expect(disagree({ reply: fact('450') })).toBeUndefined();
    });
  });

  it('suspects a message that someone else sent, and gives its signs', () => {
    const original = [
      'Authentication-Results: mx.b.example; spf=fail smtp.mailfrom=a.example; dmarc=fail header.from=a.example',
      'Received: from vps.spam.example (vps.spam.example [203.0.113.5]) by mx.b.example with ESMTPS id 1; Mon, 5 Jan 2026 10:00:01 +0000',
      'Message-ID: <123@vps.spam.example>',
      ...LETTER,
    ];
    const found = named('probably-not-sent-from-here', findings(original));
    expect(found?.values).toEqual({
      signs: 'spf dmarc message-id first-hop',
      from: 'a.example',
      messageId: 'vps.spam.example',
      firstHop: 'vps.spam.example',
    });
    expect(found?.because).toHaveLength(5);
  });

  it('does not suspect a message that its own domain signed, or that only a service carried', () => {
    const service = [
      'Authentication-Results: mx.b.example; spf=softfail smtp.mailfrom=a.example',
      'Received: from o1.sendgrid.net (o1.sendgrid.net [203.0.113.5]) by mx.b.example with ESMTPS id 1; Mon, 5 Jan 2026 10:00:01 +0000',
      'Message-ID: <123@geopod-1.sendgrid.net>',
      ...LETTER,
    ];
    expect(named('probably-not-sent-from-here', findings(service))).toBeUndefined();
    const signed = service.map((line) => line.replaceAll('sendgrid.net', 'spam.example'));
    expect(named('probably-not-sent-from-here', findings(signed))).toBeDefined();
    expect(
      named('probably-not-sent-from-here', findings(['DKIM-Signature: v=1; d=a.example; b=x', ...signed])),
    ).toBeUndefined();
  });

  it('quotes words of the message for everything it finds, whatever the headers say', () => {
    const line = fc.constantFrom(
      RECEIVED,
      ...LETTER,
      'Authentication-Results: mx.b.example; spf=fail smtp.mailfrom=c.example',
      'Received-SPF: Fail',
      'Return-Path: <x@c.example>',
      'Message-ID: <1@c.example>',
      'List-Id: x',
      'Received: (',
      'To: undisclosed-recipients:;',
      'From: =?utf-8?q?x?=',
      'garbage',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 15 }), (lines) => {
        const opened = returned(lines);
        const report = failure([{ address: fact('bo@gmial.com'), status: fact('5.7.23') }]);
        for (const finding of checked(opened, report)) {
          expect(finding.because.length).toBeGreaterThan(0);
          for (const { part, start, end, excerpt } of finding.because.filter((at) => at.part === 1)) {
            expect(opened.texts[part]?.text.slice(start, end).slice(0, 200)).toBe(excerpt);
          }
        }
      }),
    );
  });
});

describe('slips', () => {
  it.each([
    ['gmail', 'gmial', 1],
    ['gmail', 'gmal', 1],
    ['gmail', 'gmaill', 1],
    ['gmail', 'gnail', 1],
    ['gmail', 'gmail', 0],
    ['hotmail', 'hitmial', 2],
    ['gmail', 'outlook', 3],
    ['', 'a', 1],
  ])('%s and %s are %d apart', (a, b, count) => {
    expect(slips(a, b, 2)).toBe(count);
    expect(slips(b, a, 2)).toBe(count);
  });

  it('never takes a known domain for a slip of another', () => {
    for (const domain of [...MAIL_DOMAINS, ...MAIL_DOMAINS_ALIKE]) {
      expect(nearDomain(domain, MAIL_DOMAINS, MAIL_DOMAINS_ALIKE)).toBeUndefined();
    }
  });
});
