import fc from 'fast-check';
import type { Analysis } from '../../src/model/analysis.ts';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import type { Hop } from '../../src/model/hop.ts';
import type { Fact, Place } from '../../src/model/place.ts';
import type { RecipientReport } from '../../src/model/report.ts';

/** Fast-check arbitraries for every analysis the model can express, with short lists. */

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const domain = fc
  .tuple(label, fc.constantFrom('example.com', 'example.org', 'example.net', 'test.example'))
  .map((d) => d.join('.'));
const local = fc.oneof(
  fc.stringMatching(/^[a-z]{3,8}([.+_-][a-z0-9]{2,6}){0,2}$/),
  fc.constantFrom('ana', 'li', 'josé', '山田', "O'Neil", 'A.B', 'ana+news'),
);

/** Addresses of invented people in reserved domains. */
export const addresses = fc.tuple(local, domain).map((parts) => parts.join('@'));

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  addresses.map((address) => `550 5.1.1 <${address}>: no such user`),
  domain,
  addresses,
);
const place: fc.Arbitrary<Place> = fc
  .tuple(fc.nat({ max: 3 }), fc.nat({ max: 9000 }), words, fc.boolean())
  .map(([part, start, excerpt, cut]) => ({
    part,
    start,
    end: start + excerpt.length + (cut ? 50 : 0),
    excerpt,
  }));
const places = fc.array(place, { maxLength: 3 });
const factOf = <T extends string>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> =>
  fc.oneof(
    fc.record({ value, at: place }),
    fc.record({ value, at: place, by: fc.constantFrom('host', 'decoded', 'date', 'joined') }),
  );
const verbatim: fc.Arbitrary<Fact> = place.map((at) => ({ value: at.excerpt, at }));
const fact: fc.Arbitrary<Fact> = fc.oneof(verbatim, factOf(words));
const party = fc.constantFrom('sender' as const, 'service' as const, 'recipient' as const);
const owner = fc.record({
  party,
  role: fc.constantFrom('user' as const, 'admin' as const, 'group-owner' as const, 'nobody' as const),
});
const reason = fc.constantFrom('cause' as const, 'delay' as const, 'forwarded' as const);
const cause = fc.constantFrom('recipient-not-found', 'mailbox-full', 'a-cause-of-next-year');
const code = fc.constantFrom('5.1.10-recipient-not-found', null);
const nullable = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null });

const diagnosis: fc.Arbitrary<Diagnosis> = fc.record(
  {
    cause,
    code,
    category: fc.constantFrom('recipient-unknown' as const, 'undetermined' as const),
    owner,
    ownerReason: reason,
    permanent: fc.boolean(),
    confidence: fc.constantFrom('stated' as const, 'matched' as const, 'guessed' as const),
    because: places,
    alternatives: fc.array(fc.record({ cause, code, owner }), { maxLength: 2 }),
    differs: fc.record({ owner, reason }),
    outer: fc.record({ cause, code, because: places }),
    sides: fc.record({ generator: nullable(party), rejecter: nullable(party) }),
  },
  {
    requiredKeys: [
      'cause',
      'code',
      'category',
      'owner',
      'ownerReason',
      'permanent',
      'confidence',
      'because',
      'alternatives',
      'sides',
    ],
  },
);

const replyLine = fc.record({ text: fact, reply: fact, status: fact }, { requiredKeys: ['text'] });

const recipient: fc.Arbitrary<RecipientReport & { readonly diagnosis: Diagnosis }> = fc.record(
  {
    address: fc.oneof(factOf(addresses), fact),
    originalRecipient: fact,
    name: fact,
    action: factOf(fc.constantFrom('failed' as const, 'delayed' as const)),
    status: fact,
    reply: fact,
    response: fact,
    remoteServer: fact,
    rejectedBy: fact,
    wrapped: fc.array(replyLine, { maxLength: 2 }),
    attempts: fc.array(
      fc.record({ text: fact, time: fact, server: fact, ip: fact, status: fact }, { requiredKeys: ['text'] }),
      { maxLength: 2 },
    ),
    lastAttempt: fact,
    willRetryUntil: fact,
    diagnosis,
  },
  { requiredKeys: ['wrapped', 'attempts', 'diagnosis'] },
);

const said = nullable(words);
const hop: fc.Arbitrary<Hop> = fc.record({
  from: said,
  fromIp: nullable(fc.oneof(fc.ipV4(), fc.ipV6())),
  helo: said,
  by: said,
  with: said,
  id: said,
  for: nullable(addresses),
  time: nullable(fc.constant('2026-03-03T08:15:17Z')),
  zoneMinutes: nullable(fc.integer({ min: -720, max: 840 })),
  timeText: said,
  delaySeconds: nullable(fc.integer({ min: -4000, max: 400_000 })),
  tls: fc.oneof(
    fc.constant<false | null>(false),
    fc.constant<false | null>(null),
    fc.record({ version: fc.constant('1.3'), cipher: nullable(fc.constant('TLS_AES_256_GCM_SHA384')) }),
  ),
  internal: fc.boolean(),
  at: place,
});

const authenticationResult = fc.record({
  method: fc.constantFrom('spf', 'dkim'),
  result: fc.constantFrom('pass', 'fail'),
  reason: said,
  comment: said,
  domain: said,
  action: said,
  header: fc.constant('authentication-results'),
  server: said,
  at: place,
});

const base = {
  authentication: fc.record({
    trusted: fc.array(authenticationResult, { maxLength: 2 }),
    untrusted: fc.array(authenticationResult, { maxLength: 1 }),
    antiSpam: fc.array(
      fc.record({
        header: fc.constant('x-forefront-antispam-report'),
        key: fc.constantFrom('CIP', 'H'),
        value: words,
        at: place,
      }),
      { maxLength: 2 },
    ),
  }),
  version: fc.constant(1 as const),
  source: fc.record({
    name: words,
    format: fc.constantFrom('eml' as const, 'text' as const),
    bytes: fc.nat(),
  }),
  generator: fc.record(
    {
      product: fc.constantFrom('postfix', 'unknown'),
      host: fact,
      at: place,
      confidence: fc.constantFrom('stated' as const, 'guessed' as const),
      language: fc.constantFrom('en', 'zh-CN', 'und'),
    },
    { requiredKeys: ['product', 'confidence', 'language'] },
  ),
  because: places,
  reportingMta: fact,
  arrivalDate: fact,
  reportDate: fact,
  recipients: fc.array(recipient, { maxLength: 3 }),
  original: fc.record(
    { subject: fact, from: factOf(addresses), to: factOf(addresses), date: fact, messageId: fact },
    { requiredKeys: [] },
  ),
  notice: fc.record(
    {
      red: factOf(party),
      label: fact,
      headline: fact,
      hops: fc.array(
        fc.record({ time: fact, from: fact, to: fact, with: fact, delay: fact }, { requiredKeys: [] }),
        {
          maxLength: 2,
        },
      ),
    },
    { requiredKeys: ['hops'] },
  ),
  hops: fc.array(hop, { maxLength: 3 }),
  route: fc.array(hop, { maxLength: 1 }),
  findings: fc.array(
    fc.record({
      id: fc.constantFrom('loop', 'a-finding-of-next-year'),
      because: places,
      values: fc.dictionary(fc.constantFrom('host', 'domain', 'address'), words),
    }),
    { maxLength: 2 },
  ),
};
const requiredKeys = [
  'version',
  'source',
  'generator',
  'because',
  'recipients',
  'original',
  'hops',
  'route',
  'findings',
] as const;

/** An analysis of every kind. */
export const analyses: fc.Arbitrary<Analysis> = fc.oneof(
  fc.record(
    {
      ...base,
      kind: fc.constantFrom('failure' as const, 'delay' as const, 'success' as const, 'ordinary' as const),
    },
    { requiredKeys: [...requiredKeys, 'kind'] },
  ),
  fc.record(
    { ...base, kind: fc.constant('read-receipt' as const), disposition: fact },
    { requiredKeys: [...requiredKeys, 'kind'] },
  ),
  fc.record(
    {
      ...base,
      kind: fc.constant('auto-reply' as const),
      autoReply: fc.constantFrom('out-of-office' as const, 'challenge' as const),
    },
    { requiredKeys: [...requiredKeys, 'kind', 'autoReply'] },
  ),
  fc.record(
    { ...base, kind: fc.constant('feedback' as const), feedbackType: fact },
    { requiredKeys: [...requiredKeys, 'kind'] },
  ),
  fc.record(
    {
      ...base,
      kind: fc.constant('unreadable' as const),
      problem: fc.constantFrom('picture' as const, 'failed' as const),
    },
    { requiredKeys: [...requiredKeys, 'kind', 'problem'] },
  ),
);
