import * as v from 'valibot';
import type { Analysis } from '../model/analysis.ts';

/** What a person can have masked before the link is made; the order is that of the wire, so new ones go last. */
export const MASKS = ['local-parts', 'domains', 'names', 'hosts', 'ips', 'subject', 'message-ids'] as const;

/** One thing that can be masked: local parts and domains of addresses, display names, host names, IP addresses, the subject, message ids. */
export type Mask = (typeof MASKS)[number];

// A link is a stranger's text. Its caps are those of what the engine itself writes, with room; a link beyond them is none of ours.
const PEOPLE = 200;
const STEPS = 100;
const FEW = 50;

const text = (length: number) => v.pipe(v.string(), v.maxLength(length));
/** Ids are checked by their form alone: one that a newer version made must not break the link. */
export const ID = v.pipe(v.string(), v.maxLength(100), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/));
const whole = v.pipe(v.number(), v.integer(), v.minValue(-4e9), v.maxValue(4e9));
const few = <const T extends v.GenericSchema>(item: T, most = FEW) =>
  v.pipe(v.array(item), v.maxLength(most));

/** A place; on the wire it is an index into the table of places. */
export const PLACE = v.strictObject({
  part: v.pipe(whole, v.minValue(0)),
  start: v.pipe(whole, v.minValue(0)),
  end: v.pipe(whole, v.minValue(0)),
  excerpt: text(200),
});

const NORMALISATIONS = [
  'unfolded',
  'lower-case',
  'address',
  'host',
  'decoded',
  'type-removed',
  'date',
  'status',
  'reply',
  'action',
  'joined',
] as const;

const factOf = <const T extends v.GenericSchema>(value: T) =>
  v.strictObject({ value, at: PLACE, by: v.exactOptional(v.picklist(NORMALISATIONS)) });

const PARTIES = ['sender', 'service', 'recipient'] as const;
const CONFIDENCES = ['stated', 'matched', 'guessed'] as const;

const words = factOf(text(8192));
const fact = v.exactOptional(words);
const places = few(PLACE);
const party = v.picklist(PARTIES);
const owner = v.strictObject({ party, role: v.picklist(['user', 'admin', 'group-owner', 'nobody']) });
const reason = v.picklist([
  'cause',
  'code',
  'notice-red',
  'remote-server-refused',
  'generator-refused',
  'own-relay-refused',
  'token-sending-side',
  'token-receiving-side',
  'forwarded',
  'delay',
]);
const code = v.nullable(ID);

const diagnosis = v.strictObject({
  cause: ID,
  code,
  category: v.picklist([
    'recipient-unknown',
    'domain-unknown',
    'mailbox-inactive',
    'mailbox-full',
    'message-too-large',
    'rate-limited',
    'content-rejected',
    'reputation',
    'authentication',
    'policy',
    'permission',
    'relay-denied',
    'expired',
    'network',
    'loop',
    'system',
    'protocol',
    'delivered',
    'feedback',
    'auto-reply',
    'undetermined',
  ]),
  owner,
  ownerReason: reason,
  permanent: v.boolean(),
  confidence: v.picklist(CONFIDENCES),
  because: places,
  alternatives: few(v.strictObject({ cause: ID, code, owner })),
  sides: v.strictObject({ generator: v.nullable(party), rejecter: v.nullable(party) }),
  differs: v.exactOptional(v.strictObject({ owner, reason })),
  outer: v.exactOptional(v.strictObject({ cause: ID, code, because: places })),
});

const replyLine = { text: words, reply: fact, status: fact };

const recipient = v.strictObject({
  address: fact,
  originalRecipient: fact,
  name: fact,
  action: v.exactOptional(factOf(v.picklist(['failed', 'delayed', 'delivered', 'relayed', 'expanded']))),
  status: fact,
  reply: fact,
  response: fact,
  remoteServer: fact,
  rejectedBy: fact,
  wrapped: few(v.strictObject(replyLine)),
  attempts: few(v.strictObject({ ...replyLine, time: fact, server: fact, ip: fact }), STEPS),
  diagnosis,
  lastAttempt: fact,
  willRetryUntil: fact,
});

const said = v.nullable(text(1024));
const hop = v.strictObject({
  from: said,
  fromIp: said,
  helo: said,
  by: said,
  with: said,
  id: said,
  for: said,
  time: v.nullable(text(40)),
  zoneMinutes: v.nullable(whole),
  timeText: said,
  // A date may lie anywhere in four digits of years, so a delay may be as long.
  delaySeconds: v.nullable(v.pipe(v.number(), v.minValue(-1e12), v.maxValue(1e12))),
  tls: v.nullable(
    v.union([v.strictObject({ version: text(40), cipher: v.nullable(text(200)) }), v.literal(false)]),
  ),
  internal: v.boolean(),
  at: PLACE,
});

const authenticationResult = v.strictObject({
  method: text(40),
  result: text(100),
  reason: said,
  comment: said,
  domain: said,
  action: said,
  header: text(100),
  server: said,
  at: PLACE,
});
const authentication = v.strictObject({
  trusted: few(authenticationResult, STEPS),
  untrusted: few(authenticationResult, STEPS),
  antiSpam: few(v.strictObject({ header: text(100), key: text(100), value: text(1024), at: PLACE }), PEOPLE),
});

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const base = {
  version: v.literal(1),
  source: v.strictObject({
    name: text(300),
    format: v.picklist(['eml', 'msg', 'mbox', 'text', 'html', 'headers', 'reply', 'trace']),
    bytes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)),
  }),
  generator: v.strictObject({
    product: ID,
    host: fact,
    at: v.exactOptional(PLACE),
    confidence: v.picklist(CONFIDENCES),
    language: ID,
  }),
  because: places,
  reportingMta: fact,
  arrivalDate: fact,
  reportDate: fact,
  recipients: few(recipient, PEOPLE),
  original: v.strictObject({ subject: fact, from: fact, to: fact, date: fact, messageId: fact }),
  notice: v.exactOptional(
    v.strictObject({
      red: v.exactOptional(factOf(party)),
      label: fact,
      headline: fact,
      hops: few(v.strictObject({ time: fact, from: fact, to: fact, with: fact, delay: fact }), STEPS),
    }),
  ),
  hops: few(hop, STEPS),
  route: few(hop, STEPS),
  findings: few(
    v.strictObject({
      id: ID,
      because: places,
      values: v.pipe(
        v.record(
          v.pipe(
            v.string(),
            v.regex(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/),
            v.check((key) => !FORBIDDEN_KEYS.has(key)),
          ),
          text(1024),
        ),
        v.check((values) => Object.keys(values).length <= 20),
      ),
    }),
    STEPS,
  ),
  authentication: v.exactOptional(authentication),
};

/**
 * What a link may hold: an analysis under strict caps. The order of the entries and of the picked words is the order of the wire,
 * version 1: new ones go last in their list (of `base`, for all kinds), none is moved or removed.
 * `original.headers` is missing on purpose: it is a range in a text that no link carries.
 */
export const ANALYSIS = v.variant('kind', [
  v.strictObject({ kind: v.literal('failure'), ...base }),
  v.strictObject({ kind: v.literal('delay'), ...base }),
  v.strictObject({ kind: v.literal('success'), ...base }),
  v.strictObject({ kind: v.literal('ordinary'), ...base }),
  v.strictObject({ kind: v.literal('read-receipt'), disposition: fact, ...base }),
  v.strictObject({
    kind: v.literal('auto-reply'),
    autoReply: v.picklist(['out-of-office', 'challenge', 'acknowledgement']),
    ...base,
  }),
  v.strictObject({ kind: v.literal('feedback'), feedbackType: fact, ...base }),
  v.strictObject({
    kind: v.literal('unreadable'),
    problem: v.picklist([
      'empty',
      'picture',
      'pdf',
      'msg',
      'office-document',
      'archive',
      'too-large',
      'binary',
      'nonsense',
      'failed',
      'archive-locked',
      'archive-empty',
      'archive-too-large',
    ]),
    ...base,
  }),
]);

type Held = v.InferOutput<typeof ANALYSIS>;

// The schema and the model must say the same: a field added to one alone does not compile.
type Keys<T> = T extends unknown ? keyof T : never;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type Loose<T> = T extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Loose<T[K]> }
    : T;
type NestedKeys = {
  readonly analysis: Same<Keys<Analysis>, Keys<Held>>;
  readonly recipient: Same<keyof Analysis['recipients'][number], keyof Held['recipients'][number]>;
  readonly diagnosis: Same<
    keyof Analysis['recipients'][number]['diagnosis'],
    keyof Held['recipients'][number]['diagnosis']
  >;
  readonly hop: Same<keyof Analysis['hops'][number], keyof Held['hops'][number]>;
  readonly original: Same<Exclude<keyof Analysis['original'], 'headers'>, keyof Held['original']>;
  readonly held: Held extends Analysis ? true : never;
  readonly model: Analysis extends Loose<Held> ? true : never;
};
/** Proof for the compiler; it holds nothing. */
export const SAME_AS_MODEL: NestedKeys = {
  analysis: true,
  recipient: true,
  diagnosis: true,
  hop: true,
  original: true,
  held: true,
  model: true,
};
