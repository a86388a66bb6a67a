import MsgReader from '@kenjiuno/msgreader';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePageLabel } from '../../src/intake/code-page.ts';
import { unpack } from '../../src/intake/unpack.ts';
import { takeInMembers } from '../../src/intake/members.ts';
import { isContainer } from '../../src/intake/sniff.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { analyze } from '../../src/pipeline/analyze.ts';
import { FILE } from '../e2e/samples.ts';
import { joined, writeCompoundFile } from '../support/compound-file.ts';
import {
  DELAY,
  ORDINARY,
  POLISH,
  READ,
  SAVED_NDR,
  TRUE_NDR,
  windows1250,
  writeOutlookFile,
  type OutlookItem,
} from '../support/outlook-files.ts';

const NAME = 'notice.msg';

function mailOf(bytes: Uint8Array): string {
  const unpacked = unpack(bytes, NAME);
  if (!unpacked.ok) return unpacked.problem;
  const [member] = unpacked.members;
  return member && 'bytes' in member ? new TextDecoder().decode(member.bytes) : '';
}

async function analysisOf(bytes: Uint8Array): Promise<Analysis> {
  const unpacked = unpack(bytes, NAME);
  const [intake] = unpacked.ok ? takeInMembers(unpacked.members, 'file') : [];
  const [source] = intake?.ok ? intake.sources : [];
  if (!source) throw new Error('nothing was taken in');
  return (await analyze(source)).analysis;
}

// Our files are written and read by us: what another reader finds in them is what they hold.
const seenByAnother = (bytes: Uint8Array): ReturnType<MsgReader['getFileData']> =>
  new MsgReader(bytes.slice().buffer).getFileData();

/** Of each recipient: address, status, cause. */
const verdicts = ({ recipients }: Analysis): readonly (readonly (string | undefined)[])[] =>
  recipients.map(({ address, status, diagnosis }) => [address?.value, status?.value, diagnosis.cause]);

describe('an Outlook file', () => {
  test('saved as it came keeps its headers, its report part and the returned message', async () => {
    const analysis = await analysisOf(writeOutlookFile(SAVED_NDR));
    expect(analysis.source).toMatchObject({ name: NAME, format: 'msg' });
    expect(analysis.kind).toBe('failure');
    expect(analysis.generator.product).toBe('postfix');
    expect(verdicts(analysis)).toEqual([['leo@example.org', '5.2.2', 'mailbox-full']]);
    expect(analysis.original.subject?.value).toBe('Photos');
    expect([analysis.hops.length, analysis.route.length]).toEqual([1, 1]);
  });

  test('of a report that was taken apart gets its report part back from its recipients', async () => {
    const analysis = await analysisOf(writeOutlookFile(TRUE_NDR));
    expect(analysis.kind).toBe('failure');
    expect(verdicts(analysis)).toEqual([
      ['leo@example.org', '5.1.10', 'recipient-not-found'],
      ['mia@example.org', '5.2.2', 'mailbox-full'],
    ]);
    const [leo] = analysis.recipients;
    expect(leo?.name?.value).toBe('Leo Vega');
    expect(leo?.remoteServer?.value).toBe('mx.example.org');
    expect(leo?.reply?.value).toBe('550');
    expect(analysis.reportingMta?.value).toBe('mail.example.com');
    expect(analysis.original.subject?.value).toBe('Budget');
    expect(analysis.hops).toHaveLength(1);
  });

  test('of a delay says so, and what it tells of the message that is late', async () => {
    const analysis = await analysisOf(writeOutlookFile(DELAY));
    expect(analysis.kind).toBe('delay');
    expect(verdicts(analysis)).toEqual([['kim@example.org', '4.4.1', 'connection-timeout']]);
    expect(analysis.original.subject?.value).toBe('Plans');
  });

  test('of a confirmation and of a read receipt is told from a bounce', async () => {
    const delivered = { ...DELAY, values: { ...DELAY.values, 0x001a: 'REPORT.IPM.Note.DR' } };
    expect((await analysisOf(writeOutlookFile(delivered))).kind).toBe('success');
    const read = await analysisOf(writeOutlookFile(READ));
    expect(read.kind).toBe('read-receipt');
    expect(read.recipients[0]?.address?.value).toBe('leo@example.org');
  });

  test('with texts in a code page is read in that code page', async () => {
    const analysis = await analysisOf(writeOutlookFile(POLISH, { ansi: windows1250 }));
    expect(verdicts(analysis)).toEqual([['zaneta@example.org', '5.1.1', 'recipient-not-found']]);
    expect(analysis.recipients[0]?.name?.value).toBe('Żaneta Śliwa');
    expect(analysis.original.subject?.value).toBe('Zażółć gęślą jaźń');
  });

  test.each([
    [932, 'shift_jis'],
    [1250, 'windows-1250'],
    [28592, 'iso-8859-2'],
    [65001, 'utf-8'],
    [437, undefined],
  ])('names code page %i, which is %s', (page, charset) => {
    expect(codePageLabel(page)).toBe(charset);
  });

  test('that is ordinary mail is ordinary mail', async () => {
    expect((await analysisOf(writeOutlookFile(ORDINARY))).kind).toBe('ordinary');
  });

  test('with large sectors, or so large that its tables need a list of their own, is read', async () => {
    const picture = { 0x370e: 'image/png', 0x3705: 1, 0x3701: new Uint8Array(9 * 1024 * 1024) };
    const large = { ...TRUE_NDR, attachments: [picture, ...(TRUE_NDR.attachments ?? [])] };
    for (const bytes of [writeOutlookFile(large), writeOutlookFile(TRUE_NDR, { sector: 4096 })]) {
      const analysis = await analysisOf(bytes);
      expect(verdicts(analysis)).toHaveLength(2);
      expect(analysis.hops).toHaveLength(1);
      expect(seenByAnother(bytes).subject).toBe('Undeliverable: Budget');
    }
  });

  test('forwarded in another, as an item or as a file, is found', async () => {
    const held: OutlookItem = { values: ORDINARY.values, attachments: [{ item: TRUE_NDR }] };
    expect(verdicts(await analysisOf(writeOutlookFile(held)))).toHaveLength(2);
    const file: OutlookItem = {
      values: ORDINARY.values,
      attachments: [{ 0x3707: 'notice.msg', 0x3705: 1, 0x3701: writeOutlookFile(SAVED_NDR) }],
    };
    expect(verdicts(await analysisOf(writeOutlookFile(file)))).toHaveLength(1);
    const mail: OutlookItem = {
      values: ORDINARY.values,
      attachments: [{ 0x3707: 'notice.eml', 0x3705: 1, 0x3701: new TextEncoder().encode(FILE.text) }],
    };
    expect(verdicts(await analysisOf(writeOutlookFile(mail)))).toHaveLength(1);
  });

  test('of a report without recipients is read by its words', async () => {
    const values = {
      0x001a: 'REPORT.IPM.Note.NDR',
      0x0037: 'Undeliverable: x',
      0x1000: SAVED_NDR.values[0x1000] ?? '',
    };
    expect(verdicts(await analysisOf(writeOutlookFile({ values })))).toEqual([
      ['leo@example.org', '5.2.2', 'mailbox-full'],
    ]);
  });

  test('whose text stands in no delimiter of ours', () => {
    const body = 'one\n--part-1\n--part-12\nContent-Type: text/html\n\ntwo';
    const mail = mailOf(writeOutlookFile({ ...SAVED_NDR, values: { ...SAVED_NDR.values, 0x1000: body } }));
    expect(mail).toContain('boundary="part-13"');
    expect(mail).toContain(body);
  });

  test('whose fields hold line breaks cannot add a field', () => {
    const values = { 0x001a: 'IPM.Note', 0x0037: 'Hello\r\nBcc: eve@example.org', 0x1000: 'x' };
    expect(mailOf(writeOutlookFile({ values }))).toContain('Subject: Hello Bcc: eve@example.org\n');
  });

  const STATUS: readonly (readonly [number, string | undefined, string | undefined])[] = [
    [511, undefined, '5.1.1'],
    [520, '< #5.1.10 smtp;550 5.1.10 unknown>', '5.1.10'],
    [520, '< #5.2.0 smtp;550 5.2.0 refused>', '5.2.0'],
    [627, '<mx.example.org #5.7.57 smtp; 530 5.7.57 not authenticated>', '5.7.57'],
    [0, '<mx.example.org #4.4.7 smtp; 400 4.4.7 expired>', '4.4.7'],
    [0, 'no status at 192.0.2.1', undefined],
    [-1, undefined, undefined],
  ];
  test.each(STATUS)('with the status number %i and “%s” means %s', (number, info, status) => {
    const recipient = {
      0x39fe: 'leo@example.org',
      0x0c20: number,
      ...(info === undefined ? {} : { 0x0c1b: info }),
    };
    const mail = mailOf(
      writeOutlookFile({ values: { 0x001a: 'REPORT.IPM.Note.NDR' }, recipients: [recipient] }),
    );
    expect(/^Status: (.*)$/m.exec(mail)?.[1]).toBe(status);
  });
});

describe('the body of an Outlook file', () => {
  const packed = (rtf: string): Uint8Array => {
    // [MS-OXRTFCP] §2.2.1: each control byte says that eight literals follow.
    const text = Uint8Array.from(rtf, (letter) => letter.charCodeAt(0));
    const runs = Array.from({ length: Math.ceil(text.length / 8) }, (_, index) =>
      joined([new Uint8Array(1), text.subarray(index * 8, index * 8 + 8)]),
    );
    const body = joined(runs);
    const header = new DataView(new ArrayBuffer(16));
    header.setUint32(0, body.length + 12, true);
    header.setUint32(4, text.length, true);
    header.setUint32(8, 0x75465a4c, true);
    return joined([new Uint8Array(header.buffer), body]);
  };
  const withRtf = (rtf: string): string =>
    mailOf(writeOutlookFile({ values: { 0x001a: 'IPM.Note', 0x1009: packed(rtf) } }));

  test('in rich text gives its words', () => {
    const mail = withRtf(
      String.raw`{\rtf1\ansi\ansicpg1250\deff0{\fonttbl{\f0\fswiss Arial;}{\f1\fcharset204 Arial;}}{\*\generator Riched;}\pard\f0 Nie mo\'bfna dostarczy\'e6 \{a\}\par {\f1\'cf\'f0\'e8} \u8211? end\par}`,
    );
    expect(mail).toContain('text/plain');
    expect(mail).toContain('Nie można dostarczyć {a}\nПри – end');
    expect(mail).not.toContain('Arial');
    expect(mail).not.toContain('Riched');
  });

  test('in HTML that was wrapped in rich text gives the HTML', () => {
    const mail = withRtf(
      String.raw`{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0 Arial;}}{\*\htmltag64 <p>}\htmlrtf {\b\htmlrtf0 Not delivered {\*\htmltag84 &lt;}\htmlrtf <\htmlrtf0 ana@example.com\htmlrtf }\htmlrtf0 {\*\htmltag72 </p>}}`,
    );
    expect(mail).toContain('text/html');
    expect(mail).toContain('<p>Not delivered &lt;ana@example.com</p>');
  });

  test('that was cut off or says a wrong size is left out, and what else is there stays', () => {
    const whole = packed(String.raw`{\rtf1 words}`);
    const lying = whole.slice();
    new DataView(lying.buffer).setUint32(0, 0x7fffffff, true);
    for (const bytes of [whole.subarray(0, 10), lying])
      expect(mailOf(writeOutlookFile({ values: { 0x0037: 'Subject', 0x1009: bytes } }))).toContain(
        'Subject: Subject',
      );
  });

  test('in HTML is read in its code page', () => {
    const html = windows1250('<p>Skrzynka jest pełna</p>');
    expect(mailOf(writeOutlookFile({ values: { 0x0037: 'x', 0x1013: html, 0x3fde: 1250 } }))).toContain(
      'jest pełna',
    );
  });
});

describe('a file that is no sound Outlook file', () => {
  test('has its sentence: old Office documents, other compound files, empty items', () => {
    expect(mailOf(writeCompoundFile({ WordDocument: new Uint8Array(5000) }))).toBe('office-document');
    expect(mailOf(writeCompoundFile({ Something: new Uint8Array(10) }))).toBe('msg');
    expect(mailOf(writeOutlookFile({ values: {} }))).toBe('msg');
  });

  test('cut off at its end gives the verdicts that are left', async () => {
    const whole = writeOutlookFile(TRUE_NDR);
    const analysis = await analysisOf(whole.slice(0, -1500));
    expect(verdicts(analysis)).toEqual([
      ['leo@example.org', '5.1.10', 'recipient-not-found'],
      ['mia@example.org', '5.2.2', 'mailbox-full'],
    ]);
    expect(analysis.hops).toEqual([]);
  });

  test('cut off anywhere gives what is left, or its sentence', () => {
    const whole = writeOutlookFile(TRUE_NDR);
    for (let end = 8; end < whole.length; end += 97) {
      const bytes = whole.slice(0, end);
      expect(isContainer(bytes, NAME)).toBe(true);
      const unpacked = unpack(bytes, NAME);
      if (!unpacked.ok) expect(unpacked.problem).toBe('msg');
    }
  });

  test('whose tables run in circles ends', () => {
    const bytes = writeOutlookFile(TRUE_NDR);
    const view = new DataView(bytes.buffer);
    const table = (view.getUint32(0x4c, true) + 1) * 512;
    for (let sector = 0; sector < bytes.length / 512 - 1; sector += 1) {
      const turned = bytes.slice();
      new DataView(turned.buffer).setUint32(table + sector * 4, sector, true);
      expect(['true', 'msg']).toContain(String(isReadable(turned)));
    }
  });

  const isReadable = (bytes: Uint8Array): true | string => {
    const unpacked = unpack(bytes, NAME);
    return unpacked.ok || unpacked.problem;
  };

  test('random bytes behind the mark, or anywhere in a sound file, never throw', () => {
    const mark = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4096 }), (rest) => {
        expect(['true', 'msg', 'office-document']).toContain(String(isReadable(joined([mark, rest]))));
      }),
      { numRuns: 300 },
    );
    const sound = writeOutlookFile(SAVED_NDR);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 60 }),
        (changes) => {
          const bytes = sound.slice();
          for (const [at, byte] of changes) if (at >= 8) bytes[at] = byte;
          expect(['true', 'msg', 'office-document']).toContain(String(isReadable(bytes)));
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('another reader finds the same in the files that these tests write', () => {
  const data = seenByAnother(writeOutlookFile(TRUE_NDR));
  expect(data.subject).toBe('Undeliverable: Budget');
  expect(data.messageClass).toBe('REPORT.IPM.Note.NDR');
  expect(data.recipients?.map(({ name, smtpAddress }) => [name, smtpAddress])).toEqual([
    ['Leo Vega', 'leo@example.org'],
    ['mia@example.org', undefined],
  ]);
  expect(data.attachments?.[0]?.innerMsgContentFields?.subject).toBe('Budget');
});
