import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { takeInMembers } from '../../src/intake/members.ts';
import { isContainer } from '../../src/intake/sniff.ts';
import { unpack } from '../../src/intake/unpack.ts';
import { MOST_MEMBERS } from '../../src/intake/zip.ts';
import { FILE } from '../e2e/samples.ts';
import { joined } from '../support/compound-file.ts';
import { SAVED_NDR, writeOutlookFile } from '../support/outlook-files.ts';

const EML = strToU8(FILE.text);
const MBOX = strToU8(
  `From a@example.org Mon Mar  2 10:00:00 2026\n${FILE.text}\nFrom b@example.org Mon Mar  2 10:01:00 2026\n${FILE.text}`,
);

/** The names of what an archive gives, with what each was taken for; or why it gives nothing. */
function taken(bytes: Uint8Array, name = 'all.zip'): readonly string[] | string {
  const unpacked = unpack(bytes, name);
  if (!unpacked.ok) return unpacked.problem;
  return takeInMembers(unpacked.members, 'file').flatMap((intake) =>
    intake.ok
      ? intake.sources.map((source) => `${source.name}: ${source.format}`)
      : [`${intake.name}: ${intake.problem}`],
  );
}

/** Sets a flag or a value in the central directory's entry of an archive with one member. */
function changed(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 < copy.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + offset, value, true);
  return copy;
}

/** An archive whose directory names its one member many times. */
function repeated(bytes: Uint8Array, times: number): Uint8Array {
  const end = bytes.length - 22;
  const start = new DataView(bytes.buffer).getUint32(end + 16, true);
  const entry = bytes.subarray(start, end);
  const copy = joined([
    bytes.subarray(0, start),
    ...Array.from({ length: times }, () => entry),
    bytes.subarray(end),
  ]);
  new DataView(copy.buffer).setUint16(copy.length - 12, times, true);
  return copy;
}

/** An archive with one member whose sizes stand in the field for large ones (APPNOTE §4.5.3), as writers to a pipe put them. */
function withLongSizes(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22;
  const start = new DataView(bytes.buffer).getUint32(end + 16, true);
  const entry = bytes.slice(start, end);
  const view = new DataView(entry.buffer);
  const long = new DataView(new ArrayBuffer(20));
  long.setUint16(0, 1, true);
  long.setUint16(2, 16, true);
  long.setUint32(4, view.getUint32(24, true), true);
  long.setUint32(12, view.getUint32(20, true), true);
  view.setUint32(20, 0xffffffff, true);
  view.setUint32(24, 0xffffffff, true);
  view.setUint16(30, 20, true);
  return joined([bytes.subarray(0, start), entry, new Uint8Array(long.buffer), bytes.subarray(end)]);
}

describe('a zip archive', () => {
  test('gives its mails, also those in folders and in an archive within it, in its order', () => {
    const inner = zipSync({ 'inner.eml': EML, 'deep.zip': zipSync({ 'deep.eml': EML }) });
    const bytes = zipSync({
      'first.eml': EML,
      'folder/saved.msg': writeOutlookFile(SAVED_NDR),
      'folder/page.html': strToU8(
        '<html><p>Your message to ana@example.com could not be delivered</p></html>',
      ),
      'mails.mbox': MBOX,
      'notes.txt': strToU8('550 5.1.1 User unknown'),
      'picture.png': new Uint8Array(100),
      '__MACOSX/._first.eml': new Uint8Array(30),
      '.hidden.eml': EML,
      'more.zip': [inner, { level: 0 }],
    });
    expect(isContainer(bytes, 'all.zip')).toBe(true);
    expect(taken(bytes)).toEqual([
      'all.zip/first.eml: eml',
      'all.zip/folder/saved.msg: msg',
      'all.zip/folder/page.html: html',
      'all.zip/mails.mbox (1): eml',
      'all.zip/mails.mbox (2): eml',
      'all.zip/notes.txt: reply',
      'all.zip/more.zip/inner.eml: eml',
    ]);
  });

  test('keeps the bytes of its members, stored or deflated, each in memory of its own', () => {
    for (const level of [0, 9] as const) {
      const unpacked = unpack(zipSync({ 'a.eml': [EML, { level }] }), 'all.zip');
      const [member] = unpacked.ok ? unpacked.members : [];
      expect(member && 'bytes' in member ? member.bytes : undefined).toEqual(EML);
      expect(member && 'bytes' in member ? member.bytes.buffer.byteLength : 0).toBe(EML.length);
    }
  });

  test('whose sizes stand in the field for large ones is read', () => {
    expect(taken(withLongSizes(zipSync({ 'a.eml': EML })))).toEqual(['all.zip/a.eml: eml']);
  });

  test('with one member that cannot be read says so of that one', () => {
    const whole = zipSync({ 'good.eml': EML, 'bad.eml': [EML, { level: 9 }], 'empty.txt': new Uint8Array() });
    const bytes = whole.slice();
    // Into the deflated bytes of the second member, which stand behind its name.
    const name = new TextDecoder('latin1').decode(bytes).indexOf('bad.eml');
    bytes.fill(0xff, name + 10, name + 200);
    expect(taken(bytes)).toEqual([
      'all.zip/good.eml: eml',
      'all.zip/bad.eml: archive',
      'all.zip/empty.txt: empty',
    ]);
  });

  test('has its sentence when it is locked, damaged, of an unknown kind, an Office document, or without mail', () => {
    const whole = zipSync({ 'a.eml': EML });
    expect(taken(changed(whole, 8, 1))).toBe('archive-locked');
    expect(taken(changed(whole, 10, 14))).toBe('archive');
    expect(taken(whole.slice(0, -30))).toBe('archive');
    expect(taken(zipSync({ 'picture.png': EML }))).toBe('archive-empty');
    expect(taken(zipSync({}))).toBe('archive-empty');
    expect(taken(zipSync({ '[Content_Types].xml': EML, 'word/document.xml': EML }))).toBe('office-document');
    expect(isContainer(whole, 'letter.docx')).toBe(false);
    expect(isContainer(Uint8Array.of(0x1f, 0x8b, 8, 0), 'a.gz')).toBe(false);
  });

  test('that would fill the memory is put out', () => {
    const zeros = new Uint8Array(32 * 1024 * 1024);
    expect(taken(zipSync({ 'a.txt': zeros }))).toBe('archive-too-large');
    // Many members that are one and the same piece of the archive: small in it, and none of them odd by itself.
    const words = strToU8(Array.from({ length: 400_000 }, (_, index) => (index * 7919) % 100_003).join(' '));
    expect(taken(repeated(zipSync({ 'a.txt': [words, { level: 1 }] }), 60))).toBe('archive-too-large');
  });

  test('of very many mails is read no further than a mailbox', () => {
    const many = Object.fromEntries(
      Array.from({ length: MOST_MEMBERS + 20 }, (_, index) => [
        `${index}.txt`,
        strToU8('550 5.1.1 User unknown'),
      ]),
    );
    expect(taken(zipSync(many, { level: 0 }))).toHaveLength(MOST_MEMBERS);
  });

  test('whose names are not ASCII keeps them', () => {
    expect(taken(zipSync({ 'zwrócone/żółw.eml': EML }))).toEqual(['all.zip/zwrócone/żółw.eml: eml']);
  });

  test('of random bytes, or changed anywhere, never throws', () => {
    const sound = zipSync({ 'a.eml': EML, 'b.txt': [strToU8('550 5.1.1 User unknown'), { level: 0 }] });
    const outcomes = /^(?:archive|archive-locked|archive-empty|archive-too-large|office-document|read)$/;
    const outcome = (bytes: Uint8Array): string => {
      const unpacked = unpack(bytes, 'all.zip');
      return unpacked.ok ? 'read' : unpacked.problem;
    };
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2048 }), (rest) => {
        expect(outcome(Uint8Array.of(0x50, 0x4b, 3, 4, ...rest))).toMatch(outcomes);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }),
        (changes) => {
          const bytes = sound.slice();
          for (const [at, byte] of changes) if (at >= 4) bytes[at] = byte;
          expect(outcome(bytes)).toMatch(outcomes);
        },
      ),
      { numRuns: 500 },
    );
  });
});
