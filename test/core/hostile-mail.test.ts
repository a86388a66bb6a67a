import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeIn } from '../../src/intake/intake.ts';
import type { Analyzed } from '../../src/model/analysis.ts';
import { analyze } from '../../src/pipeline/analyze.ts';
import { allSamples } from '../support/samples.ts';

const SAMPLES = allSamples().map((sample) => sample.bytes);

type Change = (bytes: Uint8Array, at: number, length: number) => Uint8Array;

const join = (...pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));

const CHANGES: Readonly<Record<string, Change>> = {
  dropped: (bytes, at, length) => join(bytes.subarray(0, at), bytes.subarray(at + length)),
  doubled: (bytes, at, length) => join(bytes.subarray(0, at + length), bytes.subarray(at)),
  swapped: (bytes, at, length) =>
    join(
      bytes.subarray(0, at),
      bytes.subarray(at + length, at + 2 * length),
      bytes.subarray(at, at + length),
      bytes.subarray(at + 2 * length),
    ),
  cut: (bytes, at) => bytes.subarray(0, at),
  zeroed: (bytes, at, length) => {
    const copy = bytes.slice();
    copy.fill(0, at, at + length);
    return copy;
  },
  'high bytes': (bytes, at, length) => {
    const copy = bytes.slice();
    copy.fill(0xe9, at, at + length);
    return copy;
  },
};

async function bring(bytes: Uint8Array): Promise<Analyzed | undefined> {
  const taken = takeIn({ name: 'mail', how: 'paste', bytes });
  const source = taken.ok ? taken.sources[0] : undefined;
  return source ? analyze(source) : undefined;
}

/** What may never happen: a fault of our own, or a place outside its text. */
function faults(analyzed: Analyzed | undefined): readonly string[] {
  if (!analyzed) return [];
  const { analysis, texts } = analyzed;
  const broken = analysis.kind === 'unreadable' && analysis.problem === 'failed' ? ['failed'] : [];
  const places = analysis.recipients.flatMap((one) => [
    one.address?.at,
    one.status?.at,
    one.response?.at,
    ...one.diagnosis.because,
  ]);
  const outside = places.filter(
    (at) => at && (at.start > at.end || at.end > (texts[at.part]?.text.length ?? -1)),
  );
  return [...broken, ...outside.map((at) => JSON.stringify(at))];
}

describe('mail that is damaged anyhow', () => {
  for (const [name, change] of Object.entries(CHANGES)) {
    it(`${name}: is read without a fault of our own`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...SAMPLES),
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.integer({ min: 1, max: 400 }),
          async (bytes, where, length) => {
            expect(faults(await bring(change(bytes, Math.floor(where * bytes.length), length)))).toEqual([]);
          },
        ),
        { numRuns: 60 },
      );
    });
  }

  it('any bytes at all: are read without a fault of our own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        expect(faults(await bring(bytes))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

// A megabyte of what could make a grammar look back again and again. The bound is a minute for all: a quadratic reader takes hours.
describe('a megabyte of nonsense ends', () => {
  const HEAD = 'From: postmaster@example.org\nSubject: Undeliverable\nContent-Type: text/plain\n\n';
  it.each([
    '#550 ',
    '<a #5.1.1 ',
    "'550 5.1.1 ",
    'a@',
    'a.a.',
    '((((',
    '"',
    '=?utf-8?q?',
    'Received: from ',
    'Final-Recipient: rfc822; ',
    '<td bgcolor=red>',
    '1/1/2025 1:00:00 AM - ',
    'Subject: ',
    '> ',
    '|',
    '5.1.1 ',
    '-> 550 ',
    ' ',
    '\t',
    ' \n',
    '\n',
    '\n\n',
    'Reported error:',
    'host a[1.2.3.4] said: ',
    '\u00a0:',
  ])(
    '%j',
    async (piece) => {
      const body = piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000);
      const asMail = await bring(new TextEncoder().encode(HEAD + body));
      const asPaste = await bring(
        new TextEncoder().encode(`Delivery has failed to these recipients or groups:\n${body}`),
      );
      expect([...faults(asMail), ...faults(asPaste)]).toEqual([]);
    },
    60_000,
  );

  it('a field of a report that is all blanks', async () => {
    const mail = `From: postmaster@example.org\nContent-Type: message/delivery-status\n\nReporting-MTA: ${' '.repeat(19_000)}x\n`;
    expect(faults(await bring(new TextEncoder().encode(mail)))).toEqual([]);
  });
});
