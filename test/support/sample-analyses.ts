import type { Analysis, Analyzed, Finding, Recipient } from '../../src/model/analysis.ts';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import type { Hop } from '../../src/model/hop.ts';
import type { PartText, TextRole } from '../../src/model/message.ts';
import type { Fact, Normalisation, Place } from '../../src/model/place.ts';
import type { ReplyLine } from '../../src/model/report.ts';

/**
 * Analyses written by hand, with the decoded texts their places point into: several kinds, owners and damages.
 * Every place is found by its words, so the excerpt is always what stands there.
 */

type Base = Extract<Analysis, { kind: 'failure' | 'delay' | 'success' | 'ordinary' }>;

function partText(index: number, role: TextRole, text: string): PartText {
  return {
    index,
    role,
    from: index,
    type: 'text/plain',
    charset: 'utf-8',
    text,
    truncated: false,
    undecoded: false,
  };
}

function placeOf(texts: readonly PartText[], words: string): Place {
  for (const part of texts) {
    const start = part.text.indexOf(words);
    if (start !== -1)
      return { part: part.index, start, end: start + words.length, excerpt: words.slice(0, 200) };
  }
  throw new Error(`The sample does not say: ${words}`);
}

/** Finds words in the texts of one sample and makes facts of them. */
function reading(...parts: readonly [TextRole, string][]) {
  const texts = parts.map(([role, text], index) => partText(index, role, text));
  const at = (words: string): Place => placeOf(texts, words);
  return {
    texts,
    at,
    fact: <T extends string = string>(words: string, value?: T, by?: Normalisation): Fact<T> => {
      const fact = { value: (value ?? words) as T, at: at(words) };
      return by ? { ...fact, by } : fact;
    },
  };
}

const diagnosis = (of: Partial<Diagnosis> & Pick<Diagnosis, 'cause' | 'category' | 'owner'>): Diagnosis => ({
  code: null,
  ownerReason: 'cause',
  permanent: true,
  confidence: 'stated',
  because: [],
  alternatives: [],
  sides: { generator: null, rejecter: null },
  ...of,
});

const base: Omit<Base, 'kind'> = {
  version: 1,
  source: { name: 'bounce.eml', format: 'eml', bytes: 5120 },
  generator: { product: 'unknown', confidence: 'guessed', language: 'en' },
  because: [],
  recipients: [],
  original: {},
  hops: [],
  route: [],
  findings: [],
};

const hop = (of: Partial<Hop> & Pick<Hop, 'at'>): Hop => ({
  from: null,
  fromIp: null,
  helo: null,
  by: null,
  with: null,
  id: null,
  for: null,
  time: null,
  zoneMinutes: 0,
  timeText: null,
  delaySeconds: null,
  tls: null,
  internal: false,
  ...of,
});

/** Exchange Online, newest style: the address does not exist; the sender acts. Three hops, the second slow, one with skew. */
export const recipientNotFound: Analyzed = (() => {
  const { texts, at, fact } = reading(
    [
      'headers',
      'From: postmaster@example.org\nTo: karl@example.org\nDate: Tue, 03 Mar 2026 08:15:40 +0000\nSubject: Undeliverable: Minutes of Tuesday\nX-MS-Exchange-Message-Is-Ndr:\n',
    ],
    [
      'notice',
      "Your message to ana@example.com couldn't be delivered.\nana wasn't found at example.com.\nkarl\tOffice 365\tana\nAction Required\t\tRecipient\nUnknown To address\n",
    ],
    [
      'delivery-status',
      'Reporting-MTA: dns;AM0PR01MB1234.eurprd01.prod.outlook.example\nArrival-Date: Tue, 3 Mar 2026 08:15:36 +0000\n\nFinal-Recipient: rfc822;ana@example.com\nAction: failed\nStatus: 5.1.10\nDiagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ana@example.com not found by SMTP address lookup\n',
    ],
    [
      'original-headers',
      'Received: from AM0PR01MB1234.eurprd01.prod.outlook.example (2001:db8::1) by AM0PR01MB9999.eurprd01.prod.outlook.example with HTTPS; Tue, 3 Mar 2026 08:15:38 +0000\nReceived: from gw.example.org (192.0.2.10) by AM0PR01MB1234.eurprd01.prod.outlook.example (2001:db8::1) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384); Tue, 3 Mar 2026 08:15:36 +0000\nReceived: from desk.example.org (10.0.0.7) by gw.example.org with ESMTP; Tue, 3 Mar 2026 08:15:17 +0000\nFrom: Karl Nowak <karl@example.org>\nTo: Ana Silva <ana@example.com>\nSubject: Minutes of Tuesday\nDate: Tue, 3 Mar 2026 08:15:21 +0000\nMessage-ID: <m1@desk.example.org>\nReceived-SPF: SoftFail (example.org: 192.0.2.10)\n',
    ],
  );
  const response =
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ana@example.com not found by SMTP address lookup';
  const recipient: Recipient = {
    address: fact('ana@example.com'),
    action: fact('failed'),
    status: fact('5.1.10'),
    reply: fact('550'),
    response: fact(response),
    wrapped: [],
    attempts: [],
    diagnosis: diagnosis({
      cause: 'recipient-not-found',
      code: '5.1.10-recipient-not-found',
      category: 'recipient-unknown',
      owner: { party: 'sender', role: 'user' },
      ownerReason: 'notice-red',
      because: [at('RESOLVER.ADR.RecipientNotFound'), at('Action Required'), at('5.1.10')],
      sides: { generator: 'sender', rejecter: 'recipient' },
    }),
  };
  return {
    texts,
    analysis: {
      ...base,
      kind: 'failure',
      generator: {
        product: 'exchange-online',
        host: fact(
          'AM0PR01MB1234.eurprd01.prod.outlook.example',
          'am0pr01mb1234.eurprd01.prod.outlook.example',
          'host',
        ),
        at: at('X-MS-Exchange-Message-Is-Ndr:'),
        confidence: 'stated',
        language: 'en',
      },
      because: [at('Action: failed')],
      reportingMta: fact(
        'AM0PR01MB1234.eurprd01.prod.outlook.example',
        'am0pr01mb1234.eurprd01.prod.outlook.example',
        'host',
      ),
      arrivalDate: fact('Tue, 3 Mar 2026 08:15:36 +0000', '2026-03-03T08:15:36Z', 'date'),
      reportDate: fact('Tue, 03 Mar 2026 08:15:40 +0000', '2026-03-03T08:15:40Z', 'date'),
      recipients: [recipient],
      original: {
        subject: fact('Minutes of Tuesday'),
        from: fact('karl@example.org'),
        to: fact('ana@example.com'),
        date: fact('Tue, 3 Mar 2026 08:15:21 +0000', '2026-03-03T08:15:21Z', 'date'),
        messageId: fact('<m1@desk.example.org>'),
        headers: { part: 3, start: 0, end: texts[3]?.text.length ?? 0 },
      },
      notice: {
        red: fact('Action Required', 'sender'),
        label: fact('Unknown To address'),
        headline: fact("ana wasn't found at example.com."),
        hops: [],
      },
      hops: [
        hop({
          from: 'desk.example.org',
          fromIp: '10.0.0.7',
          by: 'gw.example.org',
          with: 'ESMTP',
          time: '2026-03-03T08:15:17Z',
          delaySeconds: -4,
          tls: false,
          internal: true,
          at: at('Received: from desk.example.org'),
        }),
        hop({
          from: 'gw.example.org',
          fromIp: '192.0.2.10',
          by: 'am0pr01mb1234.eurprd01.prod.outlook.example',
          with: 'Microsoft SMTP Server',
          time: '2026-03-03T08:15:36Z',
          delaySeconds: 19,
          tls: { version: '1.2', cipher: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384' },
          at: at('Received: from gw.example.org'),
        }),
        hop({
          from: 'am0pr01mb1234.eurprd01.prod.outlook.example',
          fromIp: '2001:db8::1',
          by: 'am0pr01mb9999.eurprd01.prod.outlook.example',
          with: 'HTTPS',
          time: '2026-03-03T08:15:38Z',
          delaySeconds: 2,
          tls: null,
          internal: true,
          at: at('Received: from AM0PR01MB1234'),
        }),
      ],
      findings: [
        {
          id: 'spf-not-pass',
          because: [at('SoftFail')],
          values: { result: 'softfail', domain: 'example.org', reason: '', action: '' },
        },
        {
          id: 'clock-skew',
          because: [at('Received: from desk.example.org')],
          values: { hop: '1', seconds: '4', from: 'desk.example.org', by: 'gw.example.org' },
        },
        {
          id: 'unencrypted-hop',
          because: [at('Received: from desk.example.org')],
          values: { hop: '1', from: 'desk.example.org', by: 'gw.example.org', with: 'ESMTP' },
        },
      ],
    },
  };
})();

/** A group that takes mail only from its list; the group's owner acts. Postfix wrote the report, Exchange Online refused. */
export const groupRestricted: Analyzed = (() => {
  const { texts, at, fact } = reading(
    [
      'notice',
      'This is the mail system at host mx1.example.org.\n\n<staff@example.com>: host mail.example.com[198.51.100.25] said: 550 5.7.124 RESOLVER.RST.RestrictedToGroupPermission; not on the allowed senders list (in reply to end of DATA command)\n',
    ],
    [
      'delivery-status',
      'Reporting-MTA: dns; mx1.example.org\nArrival-Date: Wed, 4 Mar 2026 10:00:00 +0100 (CET)\n\nFinal-Recipient: rfc822; staff@example.com\nAction: failed\nStatus: 5.7.124\nRemote-MTA: dns; mail.example.com\nDiagnostic-Code: smtp; 550 5.7.124 RESOLVER.RST.RestrictedToGroupPermission\n',
    ],
    [
      'original-headers',
      'From: karl@example.org\nTo: staff@example.com\nSubject: Canteen menu\nDate: Wed, 4 Mar 2026 09:59:58 +0100\n',
    ],
  );
  return {
    texts,
    analysis: {
      ...base,
      kind: 'failure',
      generator: {
        product: 'postfix',
        host: fact('mx1.example.org'),
        at: at('This is the mail system at host'),
        confidence: 'stated',
        language: 'en',
      },
      because: [at('Action: failed')],
      reportingMta: fact('mx1.example.org'),
      arrivalDate: fact('Wed, 4 Mar 2026 10:00:00 +0100', '2026-03-04T09:00:00Z', 'date'),
      recipients: [
        {
          address: fact('staff@example.com'),
          action: fact('failed'),
          status: fact('5.7.124'),
          reply: fact('550'),
          response: fact(
            '550 5.7.124 RESOLVER.RST.RestrictedToGroupPermission; not on the allowed senders list',
          ),
          remoteServer: fact('mail.example.com'),
          rejectedBy: fact('mail.example.com'),
          wrapped: [],
          attempts: [],
          diagnosis: diagnosis({
            cause: 'group-allowed-senders-only',
            code: '5.7.124-not-in-allowed-senders',
            category: 'permission',
            owner: { party: 'recipient', role: 'group-owner' },
            ownerReason: 'remote-server-refused',
            because: [at('RESOLVER.RST.RestrictedToGroupPermission'), at('said:')],
            sides: { generator: 'sender', rejecter: 'recipient' },
          }),
        },
      ],
      original: {
        subject: fact('Canteen menu'),
        from: fact('karl@example.org'),
        to: fact('staff@example.com'),
        date: fact('Wed, 4 Mar 2026 09:59:58 +0100', '2026-03-04T08:59:58Z', 'date'),
        headers: { part: 2, start: 0, end: texts[2]?.text.length ?? 0 },
      },
    },
  };
})();

/** A wrapped reply whose two halves disagree: Microsoft says SPF, Gmail says DMARC; the sender's admin acts. Forwarded. */
export const wrappedAuthentication: Analyzed = (() => {
  const { texts, at, fact } = reading([
    'notice',
    "Your message to li@example.net couldn't be delivered.\nReported error: 550 5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 5.7.26 Unauthenticated email from example.org is not accepted due to domain's DMARC policy.\nDSN generated by: BL0PR01MB0001.prod.outlook.example\nRemote server: mx.example.net\nSender Address: karl@example.org\nRecipient Address: li@example.net\nSubject: Re: Offer\nCreated Date: 3/5/2026 7:00:00 AM\n",
  ]);
  const wrapped: ReplyLine[] = [
    {
      text: fact('550 5.7.23 The message was rejected because of Sender Policy Framework violation'),
      reply: fact('550'),
      status: fact('5.7.23'),
    },
    {
      text: fact(
        "550 5.7.26 Unauthenticated email from example.org is not accepted due to domain's DMARC policy.",
      ),
      reply: fact('550'),
      status: fact('5.7.26'),
    },
  ];
  return {
    texts,
    analysis: {
      ...base,
      kind: 'failure',
      source: { name: 'pasted text', format: 'text', bytes: 480 },
      generator: {
        product: 'exchange-online',
        host: fact('BL0PR01MB0001.prod.outlook.example', 'bl0pr01mb0001.prod.outlook.example', 'host'),
        at: at('DSN generated by:'),
        confidence: 'matched',
        language: 'en',
      },
      because: [at("couldn't be delivered.")],
      recipients: [
        {
          address: fact('li@example.net'),
          status: fact('5.7.23'),
          reply: fact('550'),
          response: fact(
            "550 5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 5.7.26 Unauthenticated email from example.org is not accepted due to domain's DMARC policy.",
          ),
          remoteServer: fact('mx.example.net'),
          rejectedBy: fact('mx.example.net'),
          wrapped,
          attempts: [],
          diagnosis: diagnosis({
            cause: 'dmarc-failed',
            code: null,
            category: 'authentication',
            owner: { party: 'sender', role: 'admin' },
            ownerReason: 'code',
            confidence: 'matched',
            because: [at('Unauthenticated email'), at('DMARC policy')],
            alternatives: [{ cause: 'spf-failed', code: null, owner: { party: 'sender', role: 'admin' } }],
            outer: { cause: 'spf-failed', code: null, because: [at('Sender Policy Framework violation')] },
            sides: { generator: 'sender', rejecter: 'recipient' },
          }),
        },
      ],
      original: {
        subject: fact('Re: Offer'),
        from: fact('karl@example.org'),
        to: fact('li@example.net'),
        date: fact('3/5/2026 7:00:00 AM', '2026-03-05T07:00:00Z', 'date'),
      },
      findings: [
        {
          id: 'status-reply-disagree',
          because: [at('5.7.26')],
          values: { recipient: 'li@example.net', status: '5.7.23', reply: '5.7.26' },
        },
        {
          id: 'forwarded-breaks-spf',
          because: [at('Sender Policy Framework violation')],
          values: { recipient: 'li@example.net', result: '', sign: 'forward' },
        },
      ],
    },
  };
})();

/** The service in the middle is in trouble and has to act; the words are only guessed. */
export const serviceTrouble: Analyzed = (() => {
  const { texts, at, fact } = reading([
    'notice',
    'Delivery has failed to these recipients or groups:\nmia@example.com\nGenerating server: EX01.example.org\nmia@example.com\n554 5.3.0 out of memory\nsender: karl@example.org\n',
  ]);
  return {
    texts,
    analysis: {
      ...base,
      kind: 'failure',
      generator: {
        product: 'exchange-server',
        host: fact('EX01.example.org', 'ex01.example.org', 'host'),
        at: at('Generating server:'),
        confidence: 'matched',
        language: 'en',
      },
      because: [at('Delivery has failed')],
      recipients: [
        {
          address: fact('mia@example.com'),
          status: fact('5.3.0'),
          reply: fact('554'),
          response: fact('554 5.3.0 out of memory'),
          wrapped: [],
          attempts: [],
          diagnosis: diagnosis({
            cause: 'system-full',
            category: 'system',
            owner: { party: 'service', role: 'admin' },
            ownerReason: 'generator-refused',
            confidence: 'guessed',
            because: [at('5.3.0')],
            sides: { generator: 'service', rejecter: 'service' },
          }),
        },
      ],
      original: { from: fact('karl@example.org') },
    },
  };
})();

/** A delay: the recipient's server does not answer; nobody has to act yet. */
export const delayed: Analyzed = (() => {
  const { texts, at, fact } = reading(
    [
      'notice',
      'THIS IS A WARNING MESSAGE ONLY. Your message to tom@example.net is delayed and will be tried again.\n3/6/2026 9:00:00 AM - Server at mx.example.net (198.51.100.7) returned 451 4.4.1 connection timed out\n',
    ],
    [
      'delivery-status',
      'Reporting-MTA: dns; out.example.org\n\nFinal-Recipient: rfc822; tom@example.net\nAction: delayed\nStatus: 4.4.1\nWill-Retry-Until: Sun, 8 Mar 2026 09:00:00 +0000\n',
    ],
  );
  return {
    texts,
    analysis: {
      ...base,
      kind: 'delay',
      generator: {
        product: 'sendmail',
        host: fact('out.example.org'),
        at: at('THIS IS A WARNING'),
        confidence: 'matched',
        language: 'en',
      },
      because: [at('Action: delayed')],
      reportingMta: fact('out.example.org'),
      recipients: [
        {
          address: fact('tom@example.net'),
          action: fact('delayed'),
          status: fact('4.4.1'),
          reply: fact('451'),
          response: fact('451 4.4.1 connection timed out'),
          remoteServer: fact('mx.example.net'),
          willRetryUntil: fact('Sun, 8 Mar 2026 09:00:00 +0000', '2026-03-08T09:00:00Z', 'date'),
          wrapped: [],
          attempts: [
            {
              text: fact('451 4.4.1 connection timed out'),
              reply: fact('451'),
              status: fact('4.4.1'),
              time: fact('3/6/2026 9:00:00 AM'),
              server: fact('mx.example.net'),
              ip: fact('198.51.100.7'),
            },
          ],
          diagnosis: diagnosis({
            cause: 'connection-timeout',
            category: 'network',
            owner: { party: 'recipient', role: 'nobody' },
            ownerReason: 'delay',
            permanent: false,
            because: [at('Action: delayed')],
            sides: { generator: 'sender', rejecter: 'recipient' },
          }),
        },
      ],
      original: { from: { value: 'karl@example.org', at: at('Your message') } },
    },
  };
})();

/** Four recipients, three verdicts: two unknown, one full, one delivered. */
export const severalRecipients: Analyzed = (() => {
  const { texts, at, fact } = reading([
    'notice',
    [
      'I could not deliver your message from karl@example.org. mx1.example.org',
      '<bo@example.com>: 550 5.1.1 <bo@example.com>: Recipient address rejected: User unknown',
      '<cy@example.com>: 550 5.1.1 <cy@example.com>: Recipient address rejected: User unknown',
      '<di@example.net>: 552 5.2.2 Mailbox full',
      '<ed@example.net>: delivered 2.1.5',
    ].join('\n'),
  ]);
  const unknown = (address: string): Recipient => ({
    address: fact(address),
    action: fact('could not deliver', 'failed', 'action'),
    status: fact('5.1.1'),
    reply: fact('550'),
    response: fact(`550 5.1.1 <${address}>: Recipient address rejected: User unknown`),
    wrapped: [],
    attempts: [],
    diagnosis: diagnosis({
      cause: 'recipient-not-found',
      code: '5.1.1-bad-destination-mailbox',
      category: 'recipient-unknown',
      owner: { party: 'sender', role: 'user' },
      confidence: 'matched',
      because: [at(`<${address}>: Recipient address rejected: User unknown`)],
    }),
  });
  return {
    texts,
    analysis: {
      ...base,
      kind: 'failure',
      generator: { product: 'postfix', host: fact('mx1.example.org'), confidence: 'matched', language: 'en' },
      because: [at('I could not deliver')],
      recipients: [
        unknown('bo@example.com'),
        {
          address: fact('di@example.net'),
          action: fact('could not deliver', 'failed', 'action'),
          status: fact('5.2.2'),
          reply: fact('552'),
          response: fact('552 5.2.2 Mailbox full'),
          wrapped: [],
          attempts: [],
          diagnosis: diagnosis({
            cause: 'mailbox-full',
            category: 'mailbox-full',
            owner: { party: 'recipient', role: 'user' },
            confidence: 'matched',
            because: [at('Mailbox full')],
          }),
        },
        unknown('cy@example.com'),
        {
          address: fact('ed@example.net'),
          action: fact('delivered'),
          status: fact('2.1.5'),
          wrapped: [],
          attempts: [],
          diagnosis: diagnosis({
            cause: 'delivered',
            category: 'delivered',
            owner: { party: 'recipient', role: 'nobody' },
            because: [at('delivered 2.1.5')],
          }),
        },
      ],
      original: { from: fact('karl@example.org') },
    },
  };
})();

/** A reply alone, pasted: no names, no servers, no dates. */
export const replyAlone: Analyzed = (() => {
  const { texts, at, fact } = reading(['notice', '550 5.7.124 Sender not in allowed-senders list']);
  return {
    texts,
    analysis: {
      ...base,
      kind: 'failure',
      source: { name: 'pasted text', format: 'reply', bytes: 46 },
      recipients: [
        {
          status: fact('5.7.124'),
          reply: fact('550'),
          response: fact('550 5.7.124 Sender not in allowed-senders list'),
          wrapped: [],
          attempts: [],
          diagnosis: diagnosis({
            cause: 'group-allowed-senders-only',
            code: '5.7.124-not-in-allowed-senders',
            category: 'permission',
            owner: { party: 'recipient', role: 'group-owner' },
            ownerReason: 'code',
            because: [at('5.7.124')],
          }),
        },
      ],
    },
  };
})();

/** Nothing known fits the words. */
export const undetermined: Analyzed = (() => {
  const { texts, at, fact } = reading([
    'notice',
    'Your mail to ******@example.com came back. Reason: 599 gremlins',
  ]);
  return {
    texts,
    analysis: {
      ...base,
      kind: 'failure',
      recipients: [
        {
          address: fact('******@example.com'),
          response: fact('599 gremlins'),
          wrapped: [],
          attempts: [],
          diagnosis: diagnosis({
            cause: 'undetermined',
            category: 'undetermined',
            owner: { party: 'sender', role: 'user' },
            confidence: 'guessed',
            because: [at('came back')],
          }),
        },
      ],
    },
  };
})();

/** Addresses, hosts and a reply that try to break out of a command, a terminal, Markdown and HTML. */
export const hostile: Analyzed = (() => {
  const address = '"; rm -rf ~ #"@example.org';
  const from = "$(id)`id`'\u2019@example.org";
  const response = '550 5.1.1 \u001b[31m<script>alert(1)</script> [x](javascript:alert(1)) **b** | `c`';
  const host = '-oProxyCommand=evil';
  const { texts, at, fact } = reading(['notice', [address, from, response, host].join('\n')]);
  return {
    texts,
    analysis: {
      ...base,
      kind: 'failure',
      source: { name: '../<b>x</b>\u001b[2J.eml', format: 'eml', bytes: 300 },
      generator: { product: 'exchange-online', host: fact(host), confidence: 'guessed', language: 'und' },
      recipients: [
        {
          address: fact(address),
          status: fact('5.1.1'),
          reply: fact('550'),
          response: fact(response),
          remoteServer: fact(host),
          rejectedBy: fact(host),
          wrapped: [],
          attempts: [],
          diagnosis: diagnosis({
            cause: 'recipient-not-found',
            category: 'recipient-unknown',
            owner: { party: 'sender', role: 'user' },
            because: [at(response)],
          }),
        },
      ],
      original: { from: fact(from), subject: fact('<script>alert(1)</script>') },
    },
  };
})();

const plain = (text: string): { texts: readonly PartText[]; of: Omit<Base, 'kind'> } => {
  const { texts, at } = reading(['notice', text]);
  return { texts, of: { ...base, because: [at(text.split('\n')[0] ?? text)] } };
};

/** The message arrived; this is the confirmation. */
export const delivered: Analyzed = (() => {
  const { texts, of } = plain('Your message was delivered to the following recipients: ana@example.com');
  return { texts, analysis: { ...of, kind: 'success' } };
})();

export const readReceipt: Analyzed = (() => {
  const { texts, of } = plain('Your message was read.');
  return {
    texts,
    analysis: {
      ...of,
      kind: 'read-receipt',
      disposition: { value: 'displayed', at: placeOf(texts, 'read') },
    },
  };
})();

export const outOfOffice: Analyzed = (() => {
  const { texts, of } = plain('Automatic reply: I am away until Monday.');
  return { texts, analysis: { ...of, kind: 'auto-reply', autoReply: 'out-of-office' } };
})();

export const abuseReport: Analyzed = (() => {
  const { texts, of } = plain('This is an email abuse report. Feedback-Type: abuse');
  return {
    texts,
    analysis: { ...of, kind: 'feedback', feedbackType: { value: 'abuse', at: placeOf(texts, 'abuse') } },
  };
})();

export const ordinaryMail: Analyzed = (() => {
  const { texts, of } = plain('Hello Karl, see you on Tuesday.');
  return { texts, analysis: { ...of, kind: 'ordinary' } };
})();

export const unreadablePicture: Analyzed = {
  texts: [],
  analysis: {
    ...base,
    source: { name: 'screenshot.png', format: 'text', bytes: 48213 },
    kind: 'unreadable',
    problem: 'picture',
  },
};

/** A finding of every id with the values its sentence needs. */
export const everyFinding: readonly Finding[] = [
  { id: 'spf-not-pass', values: { result: 'fail', domain: 'example.org', reason: '', action: '' } },
  { id: 'dkim-not-pass', values: { result: 'fail', domain: 'example.org', reason: 'no key', action: '' } },
  { id: 'dmarc-not-pass', values: { result: 'fail', domain: 'example.org', reason: '', action: 'oreject' } },
  { id: 'from-not-aligned', values: { from: 'example.org', mailfrom: 'mailer.example.net', dkim: '' } },
  { id: 'to-mistyped', values: { address: 'ana@exmaple.com', meant: 'ana@example.com', like: 'message' } },
  {
    id: 'recipient-not-in-to',
    values: { recipient: 'ana@example.com', to: 'team@example.net', how: 'list' },
  },
  { id: 'loop', values: { rounds: '3', hops: '2-6', from: 'gw.example.org', by: 'mx.example.com' } },
  { id: 'slow-hop', values: { hop: '2', seconds: '4210', from: 'gw.example.org', by: 'mx.example.com' } },
  { id: 'clock-skew', values: { hop: '1', seconds: '94', from: 'desk.example.org', by: 'gw.example.org' } },
  {
    id: 'unencrypted-hop',
    values: { hop: '1', from: 'desk.example.org', by: 'gw.example.org', with: 'ESMTP' },
  },
  { id: 'forwarded-breaks-spf', values: { recipient: 'li@example.net', result: 'fail', sign: 'forward' } },
  {
    id: 'older-attempt-differs',
    values: { recipient: 'li@example.net', newest: '550 5.4.317', older: '450 4.4.317' },
  },
  { id: 'status-reply-disagree', values: { recipient: 'li@example.net', status: '5.7.23', reply: '4.7.26' } },
  {
    id: 'probably-not-sent-from-here',
    values: { signs: 'spf first-hop', from: 'example.org', messageId: '', firstHop: 'spam.example.net' },
  },
].map((finding) => ({ because: [], ...finding }));

/** Every sample under its name. */
export const SAMPLES: Readonly<Record<string, Analyzed>> = {
  recipientNotFound,
  groupRestricted,
  wrappedAuthentication,
  serviceTrouble,
  delayed,
  severalRecipients,
  replyAlone,
  undetermined,
  hostile,
  delivered,
  readReceipt,
  outOfOffice,
  abuseReport,
  ordinaryMail,
  unreadablePicture,
};
