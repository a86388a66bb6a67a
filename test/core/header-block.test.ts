import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeaderBlock } from '../../src/text/header-block.ts';

const read = (text: string): readonly (readonly [string, string])[] =>
  readHeaderBlock(text, 0, text.length).map(({ name, value }) => [name, value] as const);

const WANT: readonly (readonly [string, string])[] = [
  [
    'received',
    'from a.example (192.0.2.1) by b.example with ESMTPS (version=TLS1_2, cipher=TLS_X) id 15.20; Wed, 1 Dec 2021 08:04:27 +0000',
  ],
  ['dkim-signature', 'v=1; a=rsa-sha256; d=a.example; h=From:Date:Subject; bh=abc; b=def'],
  ['from', 'Ana <ana@a.example>'],
  ['to', 'bo@b.example'],
  ['subject', 'Re: the plan: part 2'],
  ['x-forefront-antispam-report', 'CIP:192.0.2.1;SFV:NSPM;DIR:OUT;'],
];

describe('readHeaderBlock', () => {
  it('reads a block as RFC 5322 folds it', () => {
    const text = [
      'Received: from a.example (192.0.2.1)',
      '\tby b.example with ESMTPS (version=TLS1_2,',
      ' cipher=TLS_X) id 15.20; Wed, 1 Dec',
      ' 2021 08:04:27 +0000',
      'DKIM-Signature: v=1; a=rsa-sha256; d=a.example;',
      ' h=From:Date:Subject; bh=abc; b=def',
      'From: Ana <ana@a.example>',
      'To: bo@b.example',
      'Subject: Re: the plan: part 2',
      'X-Forefront-Antispam-Report:',
      ' CIP:192.0.2.1;SFV:NSPM;DIR:OUT;',
    ].join('\n');
    expect(read(text)).toEqual(WANT);
  });

  it('gives continuation lines that lost their indent back to their field', () => {
    const text = [
      'Received: from a.example (192.0.2.1)',
      'by b.example with ESMTPS (version=TLS1_2,',
      'cipher=TLS_X) id 15.20; Wed, 1 Dec',
      '2021 08:04:27 +0000',
      'DKIM-Signature: v=1; a=rsa-sha256; d=a.example;',
      'h=From:Date:Subject; bh=abc; b=def',
      'From: Ana <ana@a.example>',
      'To: bo@b.example',
      'Subject: Re: the plan: part 2',
      'X-Forefront-Antispam-Report: CIP:192.0.2.1;',
      'SFV:NSPM;DIR:OUT;',
    ].join('\n');
    expect(read(text).map(([name, value]) => [name, value.replace('; SFV', ';SFV')])).toEqual(WANT);
  });

  it('keeps a signature together whose list of names starts a line', () => {
    const text = 'DKIM-Signature: v=1; h=\nFrom:To:Subject:Date; b=abc\nFrom: ana@a.example';
    expect(read(text)).toEqual([
      ['dkim-signature', 'v=1; h= From:To:Subject:Date; b=abc'],
      ['from', 'ana@a.example'],
    ]);
  });

  it('looks over empty lines within the block', () => {
    const text =
      'Received: from a.example\n\nby b.example; Wed, 1 Dec 2021 08:04:27 +0000\n\nFrom: ana@a.example\n\n\nTo: bo@b.example\n';
    expect(read(text)).toEqual([
      ['received', 'from a.example by b.example; Wed, 1 Dec 2021 08:04:27 +0000'],
      ['from', 'ana@a.example'],
      ['to', 'bo@b.example'],
    ]);
  });

  it('parts a block that stands on one line', () => {
    const text =
      'Original message headers: Received: from a.example by b.example; Wed, 1 Dec 2021 08:04:27 +0000 Received: from c.example by a.example; Wed, 1 Dec 2021 08:04:26 +0000 DKIM-Signature: v=1; h=From:To:Subject; b=x From: ana@a.example To: bo@b.example Subject: Hello there X-Mailer: Any 1.0';
    expect(read(text)).toEqual([
      ['received', 'from a.example by b.example; Wed, 1 Dec 2021 08:04:27 +0000'],
      ['received', 'from c.example by a.example; Wed, 1 Dec 2021 08:04:26 +0000'],
      ['dkim-signature', 'v=1; h=From:To:Subject; b=x'],
      ['from', 'ana@a.example'],
      ['to', 'bo@b.example'],
      ['subject', 'Hello there'],
      ['x-mailer', 'Any 1.0'],
    ]);
  });

  it('parts fields that touch', () => {
    const text =
      'Original message headers:Received: from a.example by b.example; Wed, 1 Dec 2021 08:04:27 +0000Received: from c.example by a.example; Wed, 1 Dec 2021 08:04:26 +0000\nSubject: Hello';
    expect(read(text).map(([name]) => name)).toEqual(['received', 'received', 'subject']);
  });

  it('reads a block that is indented as a whole', () => {
    const text =
      '   Received: from a.example\n      by b.example; Wed, 1 Dec 2021 08:04:27 +0000\n   Subject: Hello\n';
    expect(read(text)).toEqual([
      ['received', 'from a.example by b.example; Wed, 1 Dec 2021 08:04:27 +0000'],
      ['subject', 'Hello'],
    ]);
  });

  it('does not part a subject or a folded line that only looks like a field', () => {
    const text =
      'Subject: FW: From: the boss To: all\n To: the rest\nX-Note: see Date: below\nDate: Wed, 1 Dec 2021 08:04:27 +0000';
    expect(read(text).map(([name]) => name)).toEqual(['subject', 'x-note', 'date']);
  });

  it('reads fields without a blank after the colon, also empty ones', () => {
    expect(read('Received:by a.example; x\nX-Empty:\nBcc:\nSubject:Hello')).toEqual([
      ['received', 'by a.example; x'],
      ['x-empty', ''],
      ['bcc', ''],
      ['subject', 'Hello'],
    ]);
  });

  it('places every value', () => {
    const text = 'noise\nSubject: Hello\n there\nTo: bo@b.example';
    const [subject, to] = readHeaderBlock(text, 0, text.length);
    expect(text.slice(subject?.start, subject?.end)).toBe('Subject: Hello\n there');
    expect(text.slice(to?.valueStart, to?.end).trim()).toBe('bo@b.example');
  });

  it('stays within the range it is given', () => {
    const text = 'From: ana@a.example\nTo: bo@b.example\nSubject: no';
    expect(readHeaderBlock(text, 20, 36).map((field) => field.value)).toEqual(['bo@b.example']);
  });

  it('reads at most 2,000 fields', () => {
    const text = 'X-A: 1\n'.repeat(5000);
    expect(readHeaderBlock(text, 0, text.length)).toHaveLength(2000);
  });

  it('reads back every block that is written', () => {
    const name = fc.constantFrom('Received', 'From', 'To', 'Subject', 'X-Test', 'Message-ID', 'Thread-Topic');
    const word = fc.stringMatching(/^[a-z0-9<>@.;=(),]{1,12}$/);
    const value = fc.array(word, { minLength: 1, maxLength: 8 });
    const fold = fc.constantFrom('\n ', '\n\t', ' ', '\n\n ');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value, fold), { minLength: 1, maxLength: 12 }), (fields) => {
        const text = fields.map(([one, words, by]) => `${one}: ${words.join(by)}`).join('\n');
        expect(read(text)).toEqual(fields.map(([one, words]) => [one.toLowerCase(), words.join(' ')]));
      }),
    );
  });

  it('never throws, and its fields follow each other in the text', () => {
    const piece = fc.constantFrom(
      'Received:',
      'From: ',
      'X-A:',
      '\n',
      ' ',
      '\t',
      'by b',
      '; ',
      'h=From:To',
      ':',
      'ü',
    );
    const garbage = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 60 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(garbage, (text) => {
        let last = 0;
        for (const field of readHeaderBlock(text, 0, text.length)) {
          expect(field.start >= last && field.valueStart > field.start && field.end >= field.valueStart).toBe(
            true,
          );
          expect(field.end).toBeLessThanOrEqual(text.length);
          last = field.end;
        }
      }),
    );
  });
});
