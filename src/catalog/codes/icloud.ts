import type { KnownCode } from '../known-code.ts';

/** Apple iCloud Mail. */
export const icloudCodes: readonly KnownCode[] = [
  {
    id: 'icloud-cs01',
    cause: 'policy-rejected',
    token: ['[CS01]'],
    provider: 'Apple iCloud',
    examples: [
      {
        line: '550 5.7.1 [CS01] Message rejected due to local policy.',
        seen: 'iCloud Mail, replies in public reports',
        host: 'mx01.mail.icloud.com',
      },
    ],
  },
  {
    id: 'icloud-hm07',
    cause: 'policy-rejected',
    token: ['[HM07]'],
    provider: 'Apple iCloud',
    examples: [
      {
        line: '554 5.7.1 [HM07] Message rejected due to local policy.',
        seen: 'iCloud Mail, replies in public reports',
        host: 'mx01.mail.icloud.com',
      },
    ],
  },
  {
    id: 'icloud-hm08',
    cause: 'policy-rejected',
    token: ['[HM08]'],
    provider: 'Apple iCloud',
    examples: [
      {
        line: '554 5.7.1 [HM08] Message rejected due to local policy. Txn ID',
        seen: 'iCloud Mail, replies in public reports',
        host: 'mx01.mail.icloud.com',
      },
    ],
  },
  {
    id: 'icloud-hme1',
    cause: 'sender-unauthenticated',
    token: ['[HME1]'],
    provider: 'Apple iCloud',
    examples: [
      {
        line: '554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks.',
        seen: 'iCloud Mail, replies in public reports',
        host: 'mx01.mail.icloud.com',
      },
    ],
  },
  {
    id: 'icloud-5.7.1-s-dmarc-policy',
    cause: 'dmarc-failed',
    status: ['5.7.1'],
    words: ["'s dmarc policy"],
    hosts: ['mail.icloud.com', 'icloud.com', 'me.com', 'mac.com', 'apple.com'],
    provider: 'Apple iCloud',
    examples: [
      {
        line: "554 5.7.1 Your message was rejected due to example.com's DMARC policy.",
        seen: 'iCloud Mail, replies in public reports',
        host: 'mx01.mail.icloud.com',
      },
    ],
  },
  {
    id: 'icloud-5.7.0-support-proofpoint-com-dnsbl-lookup',
    cause: 'ip-blocklisted',
    status: ['5.7.0'],
    words: ['support.proofpoint.com/dnsbl-lookup'],
    hosts: ['mail.icloud.com', 'icloud.com', 'me.com', 'mac.com', 'apple.com'],
    or: [{ words: ['support.proofpoint.com/dnsbl-lookup'] }],
    provider: 'Apple iCloud',
    examples: [
      {
        line: '550 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=',
        seen: 'iCloud Mail, replies in public reports',
        host: 'mx01.mail.icloud.com',
      },
    ],
  },
  {
    id: 'icloud-5.7.1-domain-present-in-the-spamhaus',
    cause: 'domain-blocklisted',
    status: ['5.7.1'],
    words: ['domain present in the spamhaus'],
    hosts: ['mail.icloud.com', 'icloud.com', 'me.com', 'mac.com', 'apple.com'],
    or: [{ words: ['domain present in the spamhaus'] }],
    provider: 'Apple iCloud',
    examples: [
      {
        line: '550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL',
        seen: 'iCloud Mail, replies in public reports',
        host: 'mx01.mail.icloud.com',
      },
    ],
  },
  {
    id: 'icloud-5.7.1-due-to-listing-in-spamhaus',
    cause: 'ip-blocklisted',
    status: ['5.7.1'],
    words: ['due to listing in spamhaus'],
    hosts: ['mail.icloud.com', 'icloud.com', 'me.com', 'mac.com', 'apple.com'],
    or: [{ words: ['due to listing in spamhaus'] }],
    provider: 'Apple iCloud',
    examples: [
      {
        line: '550 5.7.1 Mail from 192.0.2.1 was rejected due to listing in Spamhaus SBL.',
        seen: 'iCloud Mail, replies in public reports',
        host: 'mx01.mail.icloud.com',
      },
    ],
  },
  {
    id: 'icloud-4.7.1-deferred-due-to-excessive-volume',
    cause: 'rate-limited',
    status: ['4.7.1'],
    words: ['deferred due to excessive volume'],
    hosts: ['mail.icloud.com', 'icloud.com', 'me.com', 'mac.com', 'apple.com'],
    or: [{ words: ['deferred due to excessive volume'] }],
    provider: 'Apple iCloud',
    owner: { party: 'sender', role: 'user' },
    examples: [
      {
        line: '421 4.7.1 Messages to deferred due to excessive volume. Try again later',
        seen: 'iCloud Mail, replies in public reports',
        host: 'mx01.mail.icloud.com',
      },
    ],
  },
  {
    id: 'icloud-5.2.2-user-is-over-quota',
    cause: 'mailbox-full',
    status: ['5.2.2'],
    words: ['user is over quota'],
    hosts: ['mail.icloud.com', 'icloud.com', 'me.com', 'mac.com', 'apple.com'],
    provider: 'Apple iCloud',
    examples: [
      {
        line: '552 5.2.2 user is over quota',
        seen: 'iCloud Mail, replies in public reports',
        host: 'mx01.mail.icloud.com',
      },
    ],
  },
  {
    id: 'icloud-5.1.6-recipient-no-longer-on-server',
    cause: 'recipient-moved',
    status: ['5.1.6'],
    words: ['recipient no longer on server'],
    hosts: ['mail.icloud.com', 'icloud.com', 'me.com', 'mac.com', 'apple.com'],
    or: [{ words: ['recipient no longer on server'] }],
    provider: 'Apple iCloud',
    examples: [
      {
        line: '550 5.1.6 recipient no longer on server',
        seen: 'iCloud Mail, replies in public reports',
        host: 'mx01.mail.icloud.com',
      },
    ],
  },
  {
    id: 'icloud-5.1.1-unknown-or-illegal-alias',
    cause: 'recipient-not-found',
    status: ['5.1.1'],
    words: ['unknown or illegal alias'],
    hosts: ['mail.icloud.com', 'icloud.com', 'me.com', 'mac.com', 'apple.com'],
    or: [{ words: ['unknown or illegal alias'] }],
    provider: 'Apple iCloud',
    examples: [
      {
        line: '550 5.1.1 unknown or illegal alias',
        seen: 'iCloud Mail, replies in public reports',
        host: 'mx01.mail.icloud.com',
      },
    ],
  },
  {
    id: 'icloud-5.1.1-inactive-email-address',
    cause: 'recipient-not-found',
    status: ['5.1.1'],
    words: ['inactive email address'],
    hosts: ['mail.icloud.com', 'icloud.com', 'me.com', 'mac.com', 'apple.com'],
    or: [{ words: ['inactive email address'] }],
    provider: 'Apple iCloud',
    examples: [
      {
        line: '550 5.1.1 inactive email address',
        seen: 'iCloud Mail, replies in public reports',
        host: 'mx01.mail.icloud.com',
      },
    ],
  },
  {
    id: 'icloud-5.7.1-relay-access-denied',
    cause: 'relay-denied',
    status: ['5.7.1'],
    words: ['relay access denied'],
    hosts: ['mail.icloud.com', 'icloud.com', 'me.com', 'mac.com', 'apple.com'],
    provider: 'Apple iCloud',
    owner: { party: 'sender', role: 'admin' },
    examples: [
      {
        line: '554 5.7.1 Relay access denied',
        seen: 'iCloud Mail, replies in public reports',
        host: 'mx01.mail.icloud.com',
      },
    ],
  },
  {
    id: 'icloud-4.1.8-sender-address-rejected-domain-not-found',
    cause: 'sender-domain-unresolvable',
    status: ['4.1.8'],
    words: ['sender address rejected: domain not found'],
    hosts: ['mail.icloud.com', 'icloud.com', 'me.com', 'mac.com', 'apple.com'],
    or: [{ words: ['sender address rejected: domain not found'] }],
    provider: 'Apple iCloud',
    retry: 'later',
    examples: [
      {
        line: '450 4.1.8 Sender address rejected: Domain not found',
        seen: 'iCloud Mail, replies in public reports',
        host: 'mx01.mail.icloud.com',
      },
    ],
  },
  {
    id: 'icloud-554-not-accepting-connections',
    cause: 'poor-reputation',
    reply: ['554'],
    words: ['not accepting connections'],
    hosts: ['mail.icloud.com', 'icloud.com', 'me.com', 'mac.com', 'apple.com'],
    or: [{ words: ['not accepting connections'] }],
    provider: 'Apple iCloud',
    examples: [
      {
        line: '554 ESMTP not accepting connections',
        seen: 'iCloud Mail, replies in public reports',
        host: 'mx01.mail.icloud.com',
      },
    ],
  },
];
