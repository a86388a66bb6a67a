import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCharset } from '../../src/mime/charset.ts';
import { decodeLeaf, decodeWords } from '../../src/mime/leaf.ts';
import { decodeUtf7 } from '../../src/mime/utf7.ts';
import { latin1 } from '../support/own-mail.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = async (body: string, encoding: string, charset?: string): Promise<string> =>
  (await decodeLeaf(latin1(body), encoding, charset)).text;

describe('transfer encodings', { timeout: 30_000 }, () => {
  it.each([
    ['quoted-printable', 'na=C3=AFve =\r\nway', 'naïve way\n'],
    ['Quoted-Printable', 'a=3Db=\rc', 'a=bc\n'],
    ['quoted-printable', '100=% =ZZ', '100=% =ZZ\n'],
    ['base64', 'bmHD\r\nr3ZlDQp4', 'naïve\nx'],
    ['BASE64', 'bmHDr3Zl\n!!\n', 'naïve'],
    ['base64', 'YQ==\nYg==', 'ab'],
    ['7bit', 'a\r\nb\rc\r\r\nd', 'a\nb\nc\nd'],
    ['x-unknown', 'a=3D', 'a=3D'],
    ['7bit', 'raw =C3=A9 stays', 'raw =C3=A9 stays'],
  ])('%s %j', async (encoding, body, text) => {
    expect(await textOf(body, encoding, 'utf-8')).toBe(text);
  });
  it('gives back what was encoded as base64', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 120 }), async (text) => {
        const given = text.replace(/[\r\ufeff]|[\ud800-\udfff]/g, '');
        const lines = Buffer.from(given, 'utf8')
          .toString('base64')
          .replace(/.{1,76}/g, '$&\r\n');
        expect(await textOf(lines, 'base64', 'utf-8')).toBe(given);
      }),
      { numRuns: 30 },
    );
  });
  it('gives back what was encoded as quoted-printable', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(255), { minLength: 1, maxLength: 200 }), async (bytes) => {
        const hex = bytes.map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
        const lines = hex.replace(/(?:=..){1,24}/g, '$&=\r\n');
        const want = new TextDecoder('koi8-r').decode(Uint8Array.from(bytes)).replace(/\r\n|\r/g, '\n');
        expect(await textOf(lines, 'quoted-printable', 'koi8-r')).toBe(want);
      }),
      { numRuns: 30 },
    );
  });
  it('never fails on bytes that claim an encoding', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('base64', 'quoted-printable', '8bit'),
        fc.constantFrom('utf-8', 'iso-2022-jp', 'utf-7', 'gb18030', 'nonsense', undefined),
        async (bytes, encoding, charset) => {
          expect(typeof (await decodeLeaf(bytes, encoding, charset)).text).toBe('string');
        },
      ),
      { numRuns: 80 },
    );
  });
  it('cuts at 1 MiB, not within a character', async () => {
    const leaf = await decodeLeaf(utf8(`x${'é'.repeat(600_000)}`), '8bit', 'utf-8');
    expect([leaf.truncated, leaf.text.length, leaf.text.includes('\ufffd')]).toEqual([true, 524_288, false]);
    const packed = latin1('QUFB'.repeat(500_000).replace(/.{76}/g, '$&\n'));
    const long = await decodeLeaf(packed, 'base64', undefined);
    expect([long.truncated, long.text.length <= 1_048_576]).toEqual([true, true]);
  });
});

describe('charsets', () => {
  it.each([
    ['iso-8859-1', 'bl\xe5b\xe6r \x80', 'blåbær €', 'iso-8859-1'],
    ['"ISO-8859-2"', '\xb3\xf3d\xbc', 'łódź', 'iso-8859-2'],
    ['windows-1251', '\xcf\xf0\xe8', 'При', 'windows-1251'],
    ['koi8-r', '\xf0\xd2\xc9', 'При', 'koi8-r'],
    ['iso-2022-jp', '\x1b$B%a!<%k\x1b(B', 'メール', 'iso-2022-jp'],
    ['ISO-2022-JP', '\xa5\xe1\xa1\xbc\xa5\xeb', 'メール', 'euc-jp'],
    ['shift_jis', '\x83\x81\x81[\x83\x8b', 'メール', 'shift_jis'],
    ['cp932', '\x83\x81\x81[\x83\x8b', 'メール', 'shift_jis'],
    ['euc-kr', '\xb8\xde\xc0\xcf', '메일', 'euc-kr'],
    ['ks_c_5601-1987', '\xb8\xde\xc0\xcf', '메일', 'ks_c_5601-1987'],
    ['gb2312', '\xd3\xca\xbc\xfe', '邮件', 'gb2312'],
    ['gb18030', '\xd3\xca\xbc\xfe', '邮件', 'gb18030'],
    ['big5', '\xb6l\xa5\xf3', '郵件', 'big5'],
    ['unicode-1-1-utf-7', 'na+AO8-ve', 'naïve', 'utf-7'],
    [undefined, 'bl\xc3\xa5', 'blå', 'utf-8'],
    [undefined, 'bl\xe5', 'blå', 'windows-1252'],
    [undefined, '\x1b$B%a!<%k\x1b(B', 'メール', 'iso-2022-jp'],
    ['us-ascii', 'bl\xc3\xa5', 'blå', 'utf-8'],
    ['us-ascii', 'bl\xe5', 'blå', 'windows-1252'],
    ['us-ascii', 'plain', 'plain', 'us-ascii'],
    ['utf-8', 'bl\xe5b\xe6r', 'blåbær', 'windows-1252'],
    ['utf-8', 'bl\xc3\xa5b\xc3\xa6r \xe5', 'blåbær \ufffd', 'utf-8'],
    ['utf-8', '\xef\xbb\xbfx', 'x', 'utf-8'],
  ])('%s', (label, bytes, text, charset) => {
    expect(decodeCharset(latin1(bytes), label)).toEqual({ text, charset, undecoded: false });
  });
  it.each(['ansi_x3.110-1983', 'iso-2022-kr', 'hz-gb-2312', 'klingon', 'x'.repeat(1000)])(
    '%.20s is not decoded',
    (label) => {
      const read = decodeCharset(latin1('\x0e8^@O\xe5'), label);
      expect([read.undecoded, read.charset]).toEqual([true, 'windows-1252']);
    },
  );
});

describe('UTF-7', () => {
  it.each([
    ['Hi Mom -+Jjo--!', 'Hi Mom -☺-!'],
    ['A+ImIDkQ.', 'A≢Α.'],
    ['1 +- 1', '1 + 1'],
    ['+2D3cAA-', '\ud83d\udc00'],
    ['a + b', 'a + b'],
    ['+AO', ''],
  ])('%j', (text, want) => {
    expect(decodeUtf7(text)).toBe(want);
  });
});

describe('encoded words', () => {
  it.each([
    ['=?utf-8?q?Caf=C3=A9?= au lait', 'Café au lait'],
    ['=?UTF-8?B?5LiN5Y+v?= =?UTF-8?B?6L6+?=', '不可达'],
    ['=?utf-8?b?w6nD?= =?utf-8?b?qQ==?=', 'éé'],
    ['=?utf-8?q?a_=C3?=\r\n =?utf-8?q?=A9?=', 'a é'],
    ['=?iso-8859-1*fr?q?=E9t=E9?=', 'été'],
    ['=?unicode-1-1-utf-7?Q?na+AO8-ve?=', 'naïve'],
    ['=?x', '=?x'],
    ['=?utf-8?z?x?=', '=?utf-8?z?x?='],
    ['no words = here?', 'no words = here?'],
  ])('%j', (value, want) => {
    expect(decodeWords(value)).toBe(want);
  });
  it('never fails', () => {
    const piece = fc.constantFrom(
      '=?',
      '?=',
      '?',
      'utf-8',
      'q',
      'B',
      '=C3',
      ' ',
      'x',
      'utf-7',
      '+AO8-',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(typeof decodeWords(pieces.join(''))).toBe('string');
      }),
    );
  });
});
