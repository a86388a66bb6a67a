import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStructured } from '../../src/mime/content-type.ts';
import { readTree } from '../../src/mime/tree.ts';
import type { Message } from '../../src/model/message.ts';
import { bodyOf, latin1, REPORT, REPORT_SHAPE, shape, source } from '../support/own-mail.ts';

const read = (mail: string | Uint8Array): Message => readTree(source(mail));
const value = (message: Message, name: string): string | undefined =>
  message.headers.find((field) => field.name === name)?.value;

describe('the tree of a report', () => {
  const message = read(REPORT);
  it('has its parts, the returned ones marked', () => {
    expect(shape(message)).toBe(REPORT_SHAPE);
    expect(message.damage).toEqual([]);
    expect(message.parts.filter((part) => part.returned).map((part) => part.id)).toEqual([4, 5, 6]);
    expect(message.parts.map((part) => part.depth)).toEqual([0, 1, 1, 1, 2, 3, 3]);
  });
  it('ends a body before the line end of the delimiter', () => {
    expect(bodyOf(message, 1)).toBe('No mailbox for b=C3=B8rge@example.org here.');
    expect(bodyOf(message, 6)).toBe('QUJD');
  });
  it('keeps where each field stands, its value unfolded', () => {
    const [received] = message.parts[4]?.headers ?? [];
    expect(received?.value).toBe(
      'from pc.example.com by mx.example.net with ESMTP; Mon, 5 Jan 2026 10:00:00 +0000',
    );
    expect(REPORT.slice(received?.start, received?.end)).toBe(
      'Received: from pc.example.com by mx.example.net\n\twith ESMTP; Mon, 5 Jan 2026 10:00:00 +0000',
    );
  });
});

describe('line ends and what comes before the headers', () => {
  it.each([
    ['CRLF', REPORT.replaceAll('\n', '\r\n')],
    ['CR', REPORT.replaceAll('\n', '\r')],
    ['CR CRLF', REPORT.replaceAll('\n', '\r\r\n')],
    [
      'LF and CRLF by turns',
      REPORT.split('\n')
        .map((line, at) => line + (at % 2 ? '\r\n' : '\n'))
        .join(''),
    ],
    [
      'CR in one part of an LF mail',
      REPORT.replace('--inner\nContent-Type: application/pdf\n', '--inner\rContent-Type: application/pdf\r'),
    ],
    ['blank lines first', `\n\r\n${REPORT}`],
    ['a line of blanks first', `  \t\n${REPORT}`],
    ['an mbox separator', `From mx@example.net Mon Jan  5 10:00:00 2026\n${REPORT}`],
    ['a quoted mbox separator', `>From mx@example.net Mon Jan  5 10:00:00 2026\n${REPORT}`],
    [
      'a separator within the headers',
      REPORT.replace('\nSubject: Und', '\n>From x Mon Jan  5 10:00:00 2026\nSubject: Und'),
    ],
    ['a byte order mark', `\ufeff${REPORT}`],
    ['a byte order mark and a blank line', `\ufeff\n${REPORT}`],
    ['NUL bytes first', `\0\0\n${REPORT}`],
  ])('%s', (_name, mail) => {
    const message = read(mail);
    expect(shape(message)).toBe(REPORT_SHAPE);
    expect(message.damage).toEqual([]);
    expect(value(message, 'return-path')).toBe('<>');
    expect(value(message, 'subject')).toBe('Undelivered mail');
  });
  it.each(['utf-16le', 'utf-16be'])('%s, with and without its mark', (charset) => {
    const little = charset === 'utf-16le';
    const bytes = new Uint8Array(REPORT.length * 2);
    for (let at = 0; at < REPORT.length; at += 1) bytes[at * 2 + (little ? 0 : 1)] = REPORT.charCodeAt(at);
    const mark = little ? [0xff, 0xfe] : [0xfe, 0xff];
    for (const mail of [bytes, Uint8Array.from([...mark, ...bytes])])
      expect(shape(read(mail))).toBe(REPORT_SHAPE);
  });
});

describe('damaged headers', () => {
  it.each([
    ['a boundary line without indent', REPORT.replace('\n boundary=', '\nboundary=')],
    [
      'one that looks like a field',
      REPORT.replace('\n boundary=', '\nboundary=').replaceAll('outer=1', 'outer:1'),
    ],
    ['a boundary line behind a blank line', REPORT.replace('\n boundary=', '\n\nboundary=')],
    ['a boundary without quotes', REPORT.replace('"outer=1"', 'outer=1')],
    ['a comment', REPORT.replace('"outer=1"', '"outer=1" (made by hand)')],
    ['two boundaries', REPORT.replace('"outer=1"', '"outer=1"; boundary=other')],
    ['RFC 2231 sections', REPORT.replace('boundary="outer=1"', 'boundary*0="out"; boundary*1*=er%3D1')],
    ['no report-type', REPORT.replace(' report-type=delivery-status;', '')],
  ])('%s', (_name, mail) => {
    expect(shape(read(mail))).toBe(REPORT_SHAPE);
  });
  it('takes a fold that lost its indent as part of its field while fields follow', () => {
    const message = read('Received: from a.example\nby b.example with ESMTP\nSubject: x\n\nbody');
    expect(value(message, 'received')).toBe('from a.example by b.example with ESMTP');
    expect(value(message, 'subject')).toBe('x');
  });
  it('begins the body where the blank line is missing', () => {
    const message = read('Subject: x\nYour mail came back.\nSorry.\n');
    expect(bodyOf(message, 0)).toBe('Your mail came back.\nSorry.\n');
  });
  it('reads eight-bit values as UTF-8 or else as windows-1252', () => {
    expect(value(read('Subject: blåbær\n\n'), 'subject')).toBe('blåbær');
    expect(value(read(latin1('Subject: bl\xe5b\xe6r\n\n')), 'subject')).toBe('blåbær');
  });
  it('gives text/plain for a type that cannot be read', () => {
    expect(read('Content-Type: text\n\nx').parts[0]?.type).toBe('text/plain');
    expect(read('Content-Type: ;;\n\nx').parts[0]?.type).toBe('text/plain');
    expect(read('Content-Type: Multipart/MX6D; boundary=a\n\n--a\n\nx\n--a--').parts[0]?.type).toBe(
      'multipart/mx6d',
    );
  });
  it('stops at 256 KiB of headers and still finds the body', () => {
    const message = read(`Subject: x\n${'X-Pad: 0123456789\n'.repeat(20_000)}\nbody`);
    expect(message.damage).toContain('headers-too-large');
    expect(bodyOf(message, 0)).toBe('body');
  });
});

describe('damaged structure', () => {
  it('guesses the boundary from the body when the header names another', () => {
    const message = read(REPORT.replace('"outer=1"', '"elsewhere"'));
    expect(shape(message)).toBe(REPORT_SHAPE);
    expect(message.damage).toEqual(['boundary-mismatch']);
  });
  it('guesses it when the header names none', () => {
    const message = read(REPORT.replace('For old readers only.\n', '').replace('\n boundary="outer=1"', ''));
    expect(shape(message)).toBe(REPORT_SHAPE);
    expect(message.damage).toEqual(['boundary-missing']);
  });
  it('guesses it when there is no Content-Type, and keeps the words above it', () => {
    const message = read('Subject: x\n\nIt failed.\n--b1\nContent-Type: text/plain\n\nSorry.\n--b1--\n');
    expect(shape(message)).toBe('multipart/mixed(text/plain text/plain)');
    expect([bodyOf(message, 1), bodyOf(message, 2)]).toEqual(['It failed.', 'Sorry.']);
  });
  it('takes a plain notice that quotes a MIME message as plain text', () => {
    const quoted =
      'Hi. This is the mailer.\n\n--- Below is a copy.\n\nContent-Type: multipart/mixed; boundary="b1"\n\n';
    const message = read(
      `Subject: failure notice\n\n${quoted}--b1\nContent-Type: text/plain\n\nHello\n--b1--\n`,
    );
    expect(shape(message)).toBe('text/plain');
  });
  it('reads the whole body as one text when no delimiter is there', () => {
    const message = read(
      'Content-Type: multipart/report; boundary=b1\n\nIt failed.\nReporting-MTA: dns; x.example\n',
    );
    expect(shape(message)).toBe('multipart/report(text/plain)');
    expect(bodyOf(message, 1)).toBe('It failed.\nReporting-MTA: dns; x.example\n');
    expect(message.damage).toEqual(['boundary-missing']);
  });
  it('closes what is not closed', () => {
    const message = read(REPORT.replace('--outer=1--\n', ''));
    expect(shape(message)).toBe(REPORT_SHAPE);
    expect(message.damage).toEqual(['boundary-unclosed']);
  });
  it('reads a truncated file up to its end', () => {
    const cut = REPORT.slice(0, REPORT.indexOf('Status: 5') + 9);
    const message = read(cut);
    expect(shape(message)).toBe('multipart/report(text/plain message/delivery-status)');
    expect(bodyOf(message, 2).endsWith('Action: failed\nStatus: 5')).toBe(true);
    expect(message.damage).toContain('truncated');
  });
  it('ends an unclosed inner multipart at the outer delimiter', () => {
    const message = read(
      'Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/alternative; boundary=ab\n\n--ab\n\nx\n--a\n\ny\n--a--\n',
    );
    expect(shape(message)).toBe('multipart/mixed(multipart/alternative(text/plain) text/plain)');
    expect(message.damage).toEqual(['boundary-unclosed']);
  });
  it('ends a part at a delimiter even within its headers', () => {
    const message = read(
      'Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: text/plain\n--a\n\ny\n--a--\n',
    );
    expect(shape(message)).toBe('multipart/mixed(text/plain text/plain)');
    expect(bodyOf(message, 2)).toBe('y');
  });
  it('tells a boundary from a longer one, and allows blanks behind it', () => {
    const message = read('Content-Type: multipart/mixed; boundary=a\n\n--a \t\n\n--ab\nx\n--a--  \n');
    expect(bodyOf(message, 1)).toBe('--ab\nx');
    expect(message.damage).toEqual([]);
  });
  it('reads a message in a message, and a report in it', () => {
    const forwarded = `Content-Type: multipart/mixed; boundary=fw\n\n--fw\n\nSee below.\n--fw\nContent-Type: message/rfc822\n\n${REPORT}--fw--\n`;
    const message = read(forwarded);
    expect(shape(message)).toBe(`multipart/mixed(text/plain message/rfc822(${REPORT_SHAPE}))`);
    expect(message.parts.filter((part) => !part.returned).map((part) => part.id)).toEqual([0, 1, 2]);
  });
  it('leaves an encoded message whole', () => {
    expect(
      shape(read('Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nRnJvbTogeA==\n')),
    ).toBe('message/rfc822');
  });
  it('stops at fifty levels and at two thousand parts', () => {
    const deep = Array.from(
      { length: 80 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
    ).join('');
    expect(read(deep).damage).toContain('too-deep');
    expect(Math.max(...read(deep).parts.map((part) => part.depth))).toBe(50);
    const wide = read(`Content-Type: multipart/mixed; boundary=a\n\n${'--a\n\nx\n'.repeat(3000)}`);
    expect(wide.damage).toContain('too-many-parts');
    expect(wide.parts).toHaveLength(2000);
  });
});

describe('a structured value', () => {
  it.each([
    ['multipart/report; boundary="a b"', 'multipart/report', { boundary: 'a b' }],
    ['Text/Plain; CharSet=UTF-8 (really)', 'text/plain', { charset: 'UTF-8' }],
    ['text/plain; charset="utf-8', 'text/plain', { charset: 'utf-8' }],
    ['text/plain; flag; charset=utf-8', 'text/plain', { charset: 'utf-8' }],
    ['a/b; name="x\\"y"', 'a/b', { name: 'x"y' }],
    ["a/b; name*=utf-8''%E2%82%AC", 'a/b', { name: '€' }],
    ['a/b; constructor=x; name=y', 'a/b', { constructor: 'x', name: 'y' }],
    ['', '', {}],
  ])('%s', (text, head, params) => {
    const read = readStructured(text);
    expect([read.value, { ...read.params }]).toEqual([head, params]);
  });
});

/** What every tree must keep, whatever was read. */
function expectSound(message: Message): void {
  const {
    parts,
    source: { bytes },
  } = message;
  for (const part of parts) {
    expect(part.headerStart).toBeGreaterThanOrEqual(0);
    expect(part.headerStart).toBeLessThanOrEqual(part.bodyStart);
    expect(part.bodyStart).toBeLessThanOrEqual(part.bodyEnd);
    expect(part.bodyEnd).toBeLessThanOrEqual(bytes.length);
    for (const field of part.headers) {
      expect(field.start).toBeGreaterThanOrEqual(part.headerStart);
      expect(field.end).toBeLessThanOrEqual(part.bodyStart);
      expect(field.start).toBeLessThan(field.end);
    }
    for (const id of part.children) {
      const child = parts[id];
      expect(child?.parent).toBe(part.id);
      expect(child?.depth).toBe(part.depth + 1);
      expect(child?.headerStart).toBeGreaterThanOrEqual(part.bodyStart);
      expect(child?.bodyEnd).toBeLessThanOrEqual(part.bodyEnd);
    }
  }
}

const LINES = [
  ...new Set(REPORT.split('\n')),
  '--',
  '----',
  'From x',
  ' ',
  '\t',
  '--outer=1',
  '--inner--',
  'Content-Type: multipart/mixed; boundary=inner',
];

describe('any bytes', { timeout: 30_000 }, () => {
  it('give a tree whose offsets lie inside and nest', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => expectSound(read(bytes))));
  });
  it('so do the lines of a report in any order with any ends', () => {
    const line = fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\r\n', '\r', '\r\r\n', ''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        expectSound(read(lines.map(([words, end]) => words + end).join('')));
      }),
      { numRuns: 500 },
    );
  });
  it('so does a report with bytes dropped, doubled or changed', () => {
    const edit = fc.tuple(
      fc.nat(REPORT.length),
      fc.nat(40),
      fc.constantFrom('', '\n', '-', ':', '\0', 'ÿ', '--outer=1'),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let mail = REPORT;
        for (const [at, drop, put] of edits) mail = mail.slice(0, at) + put + mail.slice(at + drop);
        expectSound(read(mail));
      }),
      { numRuns: 500 },
    );
  });
});
