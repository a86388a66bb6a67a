import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.ts';
import { allSamples, read, type Sample } from '../support/samples.ts';

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** What must not change: the kind, and for each recipient its address, status, cause and owner. */
function essence(analysis: Analysis): unknown {
  return {
    kind: analysis.kind,
    recipients: analysis.recipients.map(({ address, status, diagnosis }) => [
      address?.value,
      status?.value,
      diagnosis.cause,
      diagnosis.owner,
    ]),
  };
}

const lines = (sample: Sample, end: string): Uint8Array =>
  bytesOf(latin1(sample.bytes).replace(/\r\n|\r|\n/g, end));

describe('a sample reads the same', () => {
  for (const sample of allSamples()) {
    describe(sample.name, () => {
      for (const [name, end] of [
        ['LF', '\n'],
        ['CRLF', '\r\n'],
        ['CR', '\r'],
      ] as const) {
        it(`with ${name} line ends`, async () => {
          const [asIs, changed] = await Promise.all([
            read(sample.bytes, sample.name),
            read(lines(sample, end), sample.name),
          ]);
          expect(essence(changed.analysis)).toEqual(essence(asIs.analysis));
        });
      }

      it('under an unknown name', async () => {
        const [asIs, renamed] = await Promise.all([
          read(sample.bytes, sample.name),
          read(sample.bytes, 'a0'),
        ]);
        expect(essence(renamed.analysis)).toEqual(essence(asIs.analysis));
      });

      if (sample.name.endsWith('.eml')) {
        it('forwarded inside another message', async () => {
          const outer = [
            'From: Sue Berg <sue@example.org>',
            'To: helpdesk@example.org',
            'Subject: Fwd: what is this?',
            'Date: Wed, 5 Mar 2025 08:00:00 +0000',
            'Message-ID: <fwd@example.org>',
            'MIME-Version: 1.0',
            'Content-Type: multipart/mixed; boundary="outer-of-a-forward"',
            '',
            '--outer-of-a-forward',
            'Content-Type: text/plain; charset="utf-8"',
            '',
            'Can you tell me what this means?',
            '',
            '--outer-of-a-forward',
            'Content-Type: message/rfc822',
            '',
            latin1(sample.bytes).replace(/\r\n|\r/g, '\n'),
            '--outer-of-a-forward--',
            '',
          ].join('\n');
          const [asIs, forwarded] = await Promise.all([
            read(sample.bytes, sample.name),
            read(bytesOf(outer), 'fwd.eml'),
          ]);
          expect(essence(forwarded.analysis)).toEqual(essence(asIs.analysis));
        });
      } else {
        it('quoted with "> "', async () => {
          const quoted = latin1(sample.bytes)
            .replace(/\r\n|\r/g, '\n')
            .replace(/\n$/, '')
            .split('\n')
            .map((line) => `> ${line}`)
            .join('\n');
          const [asIs, changed] = await Promise.all([
            read(sample.bytes, sample.name),
            read(bytesOf(quoted), 'quoted.txt'),
          ]);
          expect(essence(changed.analysis)).toEqual(essence(asIs.analysis));
        });
      }

      it('as its visible text, where that holds the reply', async () => {
        const { analysis, texts } = await read(sample.bytes, sample.name);
        const notice = texts.find(
          (text) =>
            text.role === 'notice' &&
            analysis.recipients.every(
              (one) => holds(text.text, one.response?.value) && holds(text.text, one.address?.value),
            ),
        );
        if (!notice || analysis.recipients.length === 0) return;
        const pasted = await read(notice.text, 'visible.txt');
        expect(
          pasted.analysis.recipients.map((one) => [one.address?.value.toLowerCase(), one.diagnosis.cause]),
        ).toEqual(analysis.recipients.map((one) => [one.address?.value.toLowerCase(), one.diagnosis.cause]));
      });
    });
  }
});

const flat = (words: string): string => words.replace(/\s+/g, ' ');
const holds = (text: string, words: string | undefined): boolean =>
  words !== undefined && flat(text).includes(flat(words));
