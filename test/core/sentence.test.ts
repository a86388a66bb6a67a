import { describe, expect, test } from 'vitest';
import { takeIn } from '../../src/intake/intake.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { analyze } from '../../src/pipeline/analyze.ts';

async function pasted(text: string): Promise<Analysis> {
  const intake = takeIn({ name: '', how: 'paste', bytes: new TextEncoder().encode(text) });
  const source = intake.ok ? intake.sources[0] : undefined;
  if (!source) throw new Error('nothing was taken in');
  return (await analyze(source)).analysis;
}

describe('a refusal of which only the sentence was copied', () => {
  test.each([
    ['No MX found for domain', 'domain-unknown'],
    ['mailbox is full: retry timeout exceeded', 'mailbox-full'],
    ['The user jsmith does not accept mail from your address.', 'permission'],
    ['TLS error from mx.example.com: handshake failed', 'network'],
    ['no such user', 'recipient-unknown'],
    ['Sorry, I couldn’t find a mail exchanger or IP address.', 'domain-unknown'],
  ])('%s', async (sentence, category) => {
    const { kind, recipients } = await pasted(sentence);
    expect(kind).toBe('failure');
    expect(recipients.map((one) => one.diagnosis.category)).toEqual([category]);
    expect(recipients[0]?.response?.value).toBe(sentence);
  });

  test.each([
    'Is your mailbox full again? Mine nearly is.',
    'The editor rejected the draft; the address was unknown to him.',
    'Shall we meet at twelve? I will bring the mail.',
    'Why does my mail come back?',
    'Your parcel could not be delivered, please call our server room.',
    'Please send me the message about the server again, thanks. Ana',
  ])('is not seen in what people write: %s', async (words) => {
    const { kind, recipients } = await pasted(words);
    expect(['ordinary', 'unreadable']).toContain(kind);
    expect(recipients).toEqual([]);
  });

  test('what is neither mail nor a refusal is nonsense', async () => {
    expect(await pasted('qwertz asdf lorem ipsum')).toMatchObject({
      kind: 'unreadable',
      problem: 'nonsense',
    });
  });
});
