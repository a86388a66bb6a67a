import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.ts';
import { pack, unpack } from '../../src/share/pack.ts';
import { DEFAULT_MASKS, redact } from '../../src/share/redact.ts';
import { MASKS, type Mask } from '../../src/share/schema.ts';
import { addresses, analyses } from '../support/generated-analyses.ts';
import { recipientNotFound, SAMPLES, severalRecipients } from '../support/sample-analyses.ts';

const [first] = recipientNotFound.analysis.recipients;

/** The sample with another reply, and the addresses that it names. */
function replying(response: string, address = 'ana@example.com'): Analysis {
  const place = { part: 0, start: 0, end: response.length, excerpt: response.slice(0, 200) };
  const words = { part: 0, start: 0, end: address.length, excerpt: address };
  if (!first) throw new Error('The sample has a recipient');
  return {
    ...recipientNotFound.analysis,
    recipients: [
      { ...first, address: { value: address, at: words }, response: { value: response, at: place } },
    ],
  };
}

const masked = (response: string, address?: string, masks: readonly Mask[] = DEFAULT_MASKS): string =>
  redact(replying(response, address), masks)?.recipients[0]?.response?.value ?? 'nothing';

async function inside(analysis: Analysis, masks: readonly Mask[] = DEFAULT_MASKS): Promise<string> {
  const safe = redact(analysis, masks);
  const packed = safe && (await pack({ analysis: safe, masks }));
  if (!packed?.ok) throw new Error('It fits into a link');
  return inflateRawSync(Buffer.from(packed.fragment.slice('#v1.'.length), 'base64url')).toString('utf8');
}

const hex = (text: string, before: string, after = ''): string =>
  [...Buffer.from(text)].map((byte) => before + byte.toString(16).padStart(2, '0') + after).join('');

/** An address as mail systems write it, one function for each form. */
const ENCODINGS: Readonly<Record<string, (address: string) => string>> = {
  plain: (a) => a,
  'upper case': (a) => a.toUpperCase(),
  'percent-encoded at': (a) => a.replace('@', '%40'),
  'percent-encoded whole': (a) => hex(a, '%'),
  'percent-encoded twice': (a) => hex(a, '%25'),
  'quoted-printable at': (a) => a.replace('@', '=40'),
  'quoted-printable whole': (a) => hex(a, '=').toUpperCase(),
  'quoted-printable with a soft line end': (a) => a.replace('@', '@=\n'),
  xtext: (a) => a.replace('@', '+40'),
  IMCEAEX: (a) => `IMCEAEX-${a.replace('@', '+40').replaceAll('.', '+2E')}@fwd.example`,
  IMCEASMTP: (a) => `IMCEASMTP-${a.replace('@', '_x0040_')}@fwd.example`,
  VERP: (a) => `bounces-2231-${a.replace('@', '=')}@lists.example`,
  'VERP with base64': (a) => `b+${Buffer.from(a).toString('base64').replaceAll('=', '')}@lists.example`,
  SRS: (a) => `SRS0=x7Yz=AB=${a.split('@').toReversed().join('=')}@fwd.example`,
  BATV: (a) => `prvs=1234abcd=${a}`,
  'percent hack': (a) => `${a.replace('@', '%')}@relay.example`,
  base64: (a) => Buffer.from(a).toString('base64'),
  'base64 within a sentence': (a) => Buffer.from(`to <${a}> refused`).toString('base64'),
  'base64 of UTF-16': (a) => Buffer.from(a, 'utf16le').toString('base64'),
  'encoded word Q': (a) => `=?utf-8?Q?${hex(a, '=').toUpperCase()}?=`,
  'encoded word B': (a) => `=?utf-8?B?${Buffer.from(a).toString('base64')}?=`,
  'encoded words, parted': (a) =>
    `=?utf-8?B?${Buffer.from(a.slice(0, 4)).toString('base64')}?= =?utf-8?B?${Buffer.from(a.slice(4)).toString('base64')}?=`,
  'HTML decimal': (a) => a.replace('@', '&#64;'),
  'HTML hexadecimal': (a) => [...a].map((char) => `&#x${(char.codePointAt(0) ?? 0).toString(16)};`).join(''),
  'HTML named': (a) => a.replace('@', '&commat;').replaceAll('.', '&period;'),
  'break hints': (a) => a.replaceAll('.', '.<wbr>'),
  'JSON escape': (a) => a.replace('@', '\\u0040'),
  'full width': (a) => a.replace('@', '\uff20'),
  'no width': (a) => a.replace('@', '\u200b@\u200b'),
  hexadecimal: (a) => Buffer.from(a).toString('hex'),
  'UTF-7': (a) => a.replace('@', '+AEA-'),
  'for people': (a) => a.replace('@', ' (at) ').replaceAll('.', ' dot '),
  'host of the tenant': (a) => `${a.slice(a.indexOf('@') + 1).replaceAll('.', '-')}.mail.protection.example`,
};

describe('masking', () => {
  it.each([
    ['550 5.1.1 <ana@example.com>: no such user', '550 5.1.1 <person-1@domain-1.example>: no such user'],
    ["ana wasn't found at example.com", "person-1 wasn't found at domain-1.example"],
    ['550 ANA@Example.COM unknown', '550 person-1@domain-1.example unknown'],
    ['550 ana=40example.com unknown', '550 person-1=40domain-1.example unknown'],
    ['550 relay of mx.example.com says no', '550 relay of mx.domain-1.example says no'],
    ['banana bread from Diana', 'banana bread from Diana'],
    ['id 7\n\tfor <ana@example.com>; Monday', 'id 7\n\tfor <person-1@domain-1.example>; Monday'],
    ['550 bounce-77-ana=example.com@list.example', '550 person-1@domain-3.example'],
  ])('%s', (response, as) => {
    expect(masked(response)).toBe(as);
  });

  it('gives the same mailbox the same name everywhere, tags aside', () => {
    const tagged = masked('ana+news@example.com, then ANA@example.com, then li@example.com');
    expect(tagged).toMatch(
      /^person-1@domain-1\.example, then person-1@domain-1\.example, then person-(\d)@domain-1\.example$/,
    );
  });

  it('masks the local part alone, or the domain alone', () => {
    expect(masked('ana@example.com', undefined, ['local-parts'])).toBe('person-1@example.com');
    expect(masked('ana@example.com', undefined, ['domains'])).toBe('ana@domain-1.example');
  });

  it('leaves words of every bounce readable when they are mailbox names too', () => {
    expect(masked('550 5.1.1 user unknown: user@example.com', 'user@example.com')).toBe(
      '550 5.1.1 user unknown: person-1@domain-1.example',
    );
    expect(masked('5 Jan 2026: Jan is not here', 'jan@example.com')).toBe('5 Jan 2026: person-1 is not here');
  });

  it.each([
    ['hosts', 'refused by mx7.example.net for policy', 'mx7'],
    [
      'ips',
      'blocked 192.0.2.77 and 2001:db8::77, see 77.2.0.192.zone.example and host192-0-2-77',
      '2001:db8::77|192.0.2.77|77.2.0.192|192-0-2-77',
    ],
    ['subject', 'Subject: Minutes of Tuesday, and Minutes_of_Tuesday.eml', 'Minutes.of.Tuesday'],
    ['message-ids', 'InternalId m1@desk.example.org', 'm1@desk'],
  ] as const)('masks %s when asked to', async (mask, response, gone) => {
    expect(masked(response, undefined, [])).toBe(response);
    expect(masked(response, undefined, [mask])).not.toMatch(new RegExp(gone, 'i'));
    expect(await inside(replying(response), [mask])).not.toMatch(new RegExp(gone, 'i'));
  });

  it('masks a display name as the person it belongs to', () => {
    expect(masked('to "Silva, Ana" <ana@example.com>: Ana Silva is unknown')).not.toMatch(/silva/i);
  });

  it('knows a domain in Unicode and in Punycode as one', () => {
    const said = masked('josé@bücher.example is xn--bcher-kva.example', 'josé@bücher.example');
    expect(said).toBe('person-1@domain-1.example is domain-1.example');
  });

  it('drops what it cannot rewrite and keeps its neighbours', () => {
    const said = masked(`550 5.1.1 refused id ${Buffer.from('x:ana@example.com:y').toString('base64')} bye`);
    expect(said).toBe('550 5.1.1 refused id … bye');
  });

  it.each(Object.keys(SAMPLES))('keeps the conclusions of %s', (name) => {
    const { analysis } = SAMPLES[name] ?? recipientNotFound;
    const safe = redact(analysis, MASKS);
    const conclusions = ({ kind, recipients, findings }: Analysis): unknown => ({
      kind,
      recipients: recipients.map(({ diagnosis, status, reply, action }) => ({
        ...diagnosis,
        because: diagnosis.because.length,
        outer: diagnosis.outer?.cause,
        status: status?.value,
        reply: reply?.value,
        action: action?.value,
      })),
      findings: findings.map(({ id }) => id),
    });
    expect(safe && conclusions(safe)).toEqual(conclusions(analysis));
  });

  it('says in the link what was masked', async () => {
    const safe = redact(severalRecipients.analysis, DEFAULT_MASKS);
    const packed = safe && (await pack({ analysis: safe, masks: DEFAULT_MASKS }));
    const opened = packed?.ok ? await unpack(packed.fragment) : undefined;
    expect(opened?.ok && opened.shared.masks).toEqual(DEFAULT_MASKS);
  });
});

describe('no original address is in a masked link', () => {
  const mentions = (text: string, address: string): boolean => {
    const plain = text.toLowerCase();
    return Object.values(ENCODINGS).some((encode) => {
      const form = encode(address.toLowerCase()).toLowerCase();
      return form.length >= 8 && plain.includes(form);
    });
  };

  it.each(Object.keys(ENCODINGS))('written as %s', async (name) => {
    const encode = ENCODINGS[name];
    if (!encode) throw new Error('There is such an encoding');
    for (const address of ['ana.silva@example.com', 'o.hara+list@sub.example.com', 'li@example.net']) {
      const form = encode(address);
      const text = await inside(replying(`550 5.1.1 ${form} and <${form}>; id=${form}!`, address));
      const [local = '', domain = ''] = address.split('@');
      expect(text.toLowerCase()).not.toContain(form.toLowerCase());
      expect(text).not.toMatch(new RegExp(`(?<![a-z])${local.replace('+', '\\+')}(?![a-z])`, 'i'));
      expect(text.toLowerCase()).not.toContain(domain);
    }
  });

  it.each(Object.keys(SAMPLES))('of the sample %s', async (name) => {
    const { analysis, texts } = SAMPLES[name] ?? recipientNotFound;
    const all = texts.flatMap(({ text }) => text.match(/[a-z0-9.+_-]+@[a-z0-9.-]+[a-z]/gi) ?? []);
    const text = await inside(analysis);
    for (const address of all) expect(mentions(text, address)).toBe(false);
    expect(await inside(analysis, MASKS)).not.toMatch(/example\.(com|org|net)/);
  });

  it('of any analysis, in any encoding', async () => {
    await fc.assert(
      fc.asyncProperty(
        analyses,
        addresses,
        fc.constantFrom(...Object.keys(ENCODINGS)),
        async (analysis, address, name) => {
          const said = ENCODINGS[name]?.(address) ?? '';
          const [recipient] = analysis.recipients;
          if (!recipient) return;
          const at = { part: 0, start: 0, end: said.length, excerpt: said.slice(0, 200) };
          const to = { value: address, at: { ...at, end: address.length, excerpt: address } };
          const whole: Analysis = {
            ...analysis,
            recipients: [{ ...recipient, address: to, response: { value: `550 ${said} no`, at } }],
          };
          expect(mentions(await inside(whole), address)).toBe(false);
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  it('and masking never fails', () => {
    fc.assert(
      fc.property(analyses, fc.subarray([...MASKS]), (analysis, masks) => {
        expect(redact(analysis, masks)?.kind).toBe(analysis.kind);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
