import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openMessage } from '../../src/mime/open.ts';
import type { Opened } from '../../src/model/message.ts';
import type { SourceFormat } from '../../src/model/source.ts';
import { latin1, REPORT, source } from '../support/own-mail.ts';

const open = (mail: string | Uint8Array, format?: SourceFormat): Promise<Opened> =>
  openMessage(source(mail, format));
const roles = ({ texts }: Opened): string[] => texts.map((text) => text.role);
const texts = (opened: Opened): string[] => opened.texts.map((text) => text.text);

const mixed = (...parts: string[]): string =>
  `Subject: Fwd\nContent-Type: multipart/mixed; boundary=fw\n\n${parts.map((part) => `--fw\n${part}\n`).join('')}--fw--\n`;

describe('an opened report', () => {
  it('gives folds that lost their indent a blank, so that they do not read as fields', async () => {
    const opened = await open(
      'DKIM-Signature: v=1;\nh=from:to;\nb=x\nReceived: from a\n([fe80::1]) by b\nTo: x\n\nbody',
    );
    expect(opened.message.headers.map((field) => field.name)).toEqual(['dkim-signature', 'received', 'to']);
    expect(texts(opened)[0]).toBe(
      'DKIM-Signature: v=1;\n h=from:to;\n b=x\nReceived: from a\n ([fe80::1]) by b\nTo: x',
    );
  });
  it('has its headers, notice, status and the headers of the returned message', async () => {
    const opened = await open(REPORT);
    expect(roles(opened)).toEqual(['headers', 'notice', 'delivery-status', 'original-headers']);
    const [headers, notice, status, original] = texts(opened);
    expect(headers).toBe(REPORT.slice(0, REPORT.indexOf('\n\n')));
    expect(notice).toBe('No mailbox for børge@example.org here.\n');
    expect(status?.startsWith('Reporting-MTA: dns; mx.example.net\n\nFinal-Recipient:')).toBe(true);
    expect(original).toBe(
      'Received: from pc.example.com by mx.example.net\n\twith ESMTP; Mon, 5 Jan 2026 10:00:00 +0000\nFrom: ana@example.com\nTo: borge@example.org\nSubject: Lunch\nContent-Type: multipart/mixed; boundary=inner',
    );
    expect(opened.texts.map((text) => text.index)).toEqual([0, 1, 2, 3]);
    expect(opened.texts.map((text) => opened.message.parts[text.from]?.returned)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
  it('has the same texts with CRLF and CR', async () => {
    const want = texts(await open(REPORT));
    expect(texts(await open(REPORT.replaceAll('\n', '\r\n')))).toEqual(want);
    expect(texts(await open(REPORT.replaceAll('\n', '\r')))).toEqual(want);
  });
  it('never holds the body of the returned message', async () => {
    expect(texts(await open(REPORT)).join('')).not.toContain('Shall we?');
  });
  it.each([
    ['message/global-delivery-status', 'delivery-status'],
    ['message/disposition-notification', 'disposition-notification'],
    ['message/feedback-report', 'feedback-report'],
    ['text/rfc822-headers', 'original-headers'],
    ['message/rfc822-headers', 'original-headers'],
    ['message/global-headers', 'original-headers'],
    ['text/enriched', 'notice'],
  ])('reads %s as %s', async (type, role) => {
    expect(roles(await open(REPORT.replace('message/delivery-status', type)))[2]).toBe(role);
  });
  it.each(['application/octet-stream', 'text/plain'])('knows a status part labelled %s', async (type) => {
    expect(roles(await open(REPORT.replace('message/delivery-status', type)))[2]).toBe('delivery-status');
  });
  it('leaves pictures and files out', async () => {
    const opened = await open(
      mixed('\nHello', 'Content-Type: image/png\n\nx', 'Content-Type: application/pdf\n\ny'),
    );
    expect(texts(opened).slice(1)).toEqual(['Hello']);
  });
  it('undoes the encoding of a status part', async () => {
    const status = 'UmVwb3J0aW5nLU1UQTogZG5zOyBhLmV4YW1wbGUNCg0KQWN0aW9uOiBmYWlsZWQ=';
    for (const type of ['message/delivery-status', 'application/octet-stream']) {
      const opened = await open(
        mixed(`Content-Type: ${type}\nContent-Transfer-Encoding: base64\n\n${status}`),
      );
      expect([roles(opened)[1], texts(opened)[1]]).toEqual([
        'delivery-status',
        'Reporting-MTA: dns; a.example\n\nAction: failed',
      ]);
    }
  });
  it('cuts a header part where a body follows, and knows one labelled plain text', async () => {
    for (const type of ['text/rfc822-headers', 'text/plain']) {
      const part = `Content-Type: ${type}\n\nReceived: from a.example\n\tby b.example\nSubject: x\n\nthe body`;
      const opened = await open(REPORT.replace('--outer=1--', `--outer=1\n${part}\n--outer=1--`));
      expect(opened.texts.at(-1)).toMatchObject({
        role: 'original-headers',
        text: 'Received: from a.example\n\tby b.example\nSubject: x',
      });
    }
  });
  it('says when a charset is not known', async () => {
    const opened = await open(latin1('Content-Type: text/plain; charset=klingon\n\nbl\xe5'));
    expect(opened.texts[1]).toMatchObject({ text: 'blå', charset: 'windows-1252', undecoded: true });
    expect(opened.message.damage).toEqual(['undecodable']);
  });
  it('has cells for an HTML notice', async () => {
    const opened = await open(
      mixed('Content-Type: text/html\n\n<table><tr><td>a<td bgcolor="#c00000">b</table>'),
    );
    expect(opened.texts[1]).toMatchObject({
      text: 'a\tb',
      cells: [{ background: null }, { background: '#c00000' }],
    });
  });
});

describe('a forwarded bounce', () => {
  const want = ['headers', 'notice', 'original-headers', 'notice', 'delivery-status', 'original-headers'];
  it('is read behind the words of the one who forwards it', async () => {
    const opened = await open(mixed('\nWhat is this?', `Content-Type: message/rfc822\n\n${REPORT}`));
    expect(roles(opened)).toEqual(want);
    expect(opened.texts.slice(3).every((text) => opened.message.parts[text.from]?.returned)).toBe(true);
  });
  it('also when the program that forwards has encoded it', async () => {
    const lines = Buffer.from(REPORT)
      .toString('base64')
      .replace(/.{1,76}/g, '$&\r\n');
    const opened = await open(
      mixed('\nWhat is this?', `Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${lines}`),
    );
    expect(roles(opened)).toEqual(want);
    expect(texts(opened).slice(3, 5)).toEqual(texts(await open(REPORT)).slice(1, 3));
    for (const part of opened.message.parts.slice(3)) {
      expect([part.returned, part.bodyEnd <= opened.message.source.bytes.length]).toEqual([true, true]);
    }
  });
  it('is read when a report returns a report', async () => {
    const inner = REPORT.replaceAll('outer=1', 'second').replaceAll('inner', 'third');
    const at = REPORT.indexOf('Received: from pc');
    const opened = await open(`${REPORT.slice(0, at)}${inner}--outer=1--\n`);
    expect(roles(opened)).toEqual([
      'headers',
      'notice',
      'delivery-status',
      'original-headers',
      'notice',
      'delivery-status',
      'original-headers',
    ]);
  });
});

describe('what is no mail', () => {
  it.each([
    ['text', 'notice'],
    ['reply', 'notice'],
    ['trace', 'notice'],
    ['headers', 'original-headers'],
  ] as const)('%s is one text behind empty headers', async (format, role) => {
    const opened = await open('550 5.1.1 é\r\nno', format);
    expect(roles(opened)).toEqual(['headers', role]);
    expect(texts(opened)).toEqual(['', '550 5.1.1 é\nno']);
  });
  it('html is its visible text', async () => {
    const opened = await open('<p>It <b>failed</b></p><table><tr><td>x</table>', 'html');
    expect(texts(opened)).toEqual(['', 'It failed\n\nx']);
    expect(opened.texts[1]?.cells).toHaveLength(1);
  });
  it('bytes that are not UTF-8 are windows-1252', async () => {
    expect(texts(await open(latin1('bl\xe5b\xe6r'), 'text'))[1]).toBe('blåbær');
  });
  it('nothing at all is two empty texts or one', async () => {
    expect(texts(await open('', 'text'))).toEqual(['', '']);
    expect(texts(await open(''))).toEqual(['', '']);
  });
});

describe('any mail', { timeout: 30_000 }, () => {
  it('opens, numbered in order, with LF alone', async () => {
    const line = fc.constantFrom(
      ...REPORT.split('\n'),
      'Content-Transfer-Encoding: base64',
      'Content-Type: text/html',
      '<td>a',
      '\r',
      '\0',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 50 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (lines, end) => {
          const opened = await open(lines.join(end));
          expect(opened.texts.map((text) => text.index)).toEqual(opened.texts.map((_text, at) => at));
          expect(opened.texts[0]?.role).toBe('headers');
          for (const text of opened.texts) {
            expect(text.text).not.toContain('\r');
            expect(opened.message.parts[text.from]).toBeDefined();
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
