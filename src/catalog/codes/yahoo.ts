import type { KnownCode } from '../known-code.ts';

/** Yahoo and AOL. */
export const yahooCodes: readonly KnownCode[] = [
  {
    id: 'yahoo-tss04',
    cause: 'poor-reputation',
    token: ['[TSS04]'],
    provider: 'Yahoo / AOL',
    examples: [
      {
        line: '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1',
        seen: 'Yahoo, list of SMTP errors',
        host: 'mta7.am0.yahoodns.net',
      },
    ],
  },
  {
    id: 'yahoo-tss09',
    cause: 'poor-reputation',
    token: ['[TSS09]'],
    provider: 'Yahoo / AOL',
    examples: [
      {
        line: '553 5.7.2 [TSS09] All messages from 192.0.2.1 will be permanently deferred; Retrying will NOT succeed.',
        seen: 'Yahoo, list of SMTP errors',
        host: 'mta7.am0.yahoodns.net',
      },
    ],
  },
  {
    id: 'yahoo-tss11',
    cause: 'poor-reputation',
    token: ['[TSS11]'],
    provider: 'Yahoo / AOL',
    examples: [
      {
        line: '553 5.7.2 [TSS11] All messages from 192.0.2.1 will be permanently deferred; Retrying will NOT succeed.',
        seen: 'Yahoo, list of SMTP errors',
        host: 'mta7.am0.yahoodns.net',
      },
    ],
  },
  {
    id: 'yahoo-ts01',
    cause: 'poor-reputation',
    token: ['[TS01]'],
    provider: 'Yahoo / AOL',
    examples: [
      {
        line: '421 4.7.0 [TS01] Messages from 192.0.2.1 temporarily deferred due to user complaints - 4.16.55.1',
        seen: 'Yahoo, list of SMTP errors',
        host: 'mta7.am0.yahoodns.net',
      },
    ],
  },
  {
    id: 'yahoo-gl01',
    cause: 'greylisted',
    token: ['[GL01]'],
    provider: 'Yahoo / AOL',
    examples: [
      {
        line: '421 4.7.0 [GL01] message temporarily deferred (greylisting)',
        seen: 'Yahoo, list of SMTP errors',
        host: 'mta7.am0.yahoodns.net',
      },
    ],
  },
  {
    id: 'yahoo-bl21',
    cause: 'ip-blocklisted',
    token: ['[BL21]'],
    provider: 'Yahoo / AOL',
    examples: [
      {
        line: "553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.1, because the ip is in Spamhaus's list",
        seen: 'Yahoo, list of SMTP errors',
        host: 'mta7.am0.yahoodns.net',
      },
    ],
  },
  {
    id: 'yahoo-bl23',
    cause: 'ip-blocklisted',
    token: ['[BL23]'],
    provider: 'Yahoo / AOL',
    examples: [
      {
        line: '553 5.7.1 [BL23] Connections not accepted from IP addresses on Spamhaus XBL',
        seen: 'Yahoo, list of SMTP errors',
        host: 'mta7.am0.yahoodns.net',
      },
    ],
  },
  {
    id: 'yahoo-ph01',
    cause: 'spam-content',
    token: ['[PH01]'],
    provider: 'Yahoo / AOL',
    examples: [
      {
        line: '554 Message not allowed - [PH01] Email not accepted for policy reasons.',
        seen: 'Yahoo, list of SMTP errors',
        host: 'mta7.am0.yahoodns.net',
      },
    ],
  },
  {
    id: 'yahoo-5.7.9-message-not-accepted-for-policy-reasons',
    cause: 'policy-rejected',
    status: ['5.7.9'],
    words: ['message not accepted for policy reasons'],
    hosts: ['yahoodns.net', 'yahoo.com', 'aol.com'],
    or: [{ words: ['message not accepted for policy reasons'] }],
    provider: 'Yahoo / AOL',
    examples: [
      {
        line: '554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes',
        seen: 'Yahoo, list of SMTP errors',
        host: 'mta7.am0.yahoodns.net',
      },
    ],
  },
  {
    id: 'yahoo-5.7.9-yahoo-requires-all-senders-to-authenticate',
    cause: 'sender-unauthenticated',
    status: ['5.7.9'],
    words: ['yahoo requires all senders to authenticate'],
    hosts: ['yahoodns.net', 'yahoo.com', 'aol.com'],
    or: [{ words: ['yahoo requires all senders to authenticate'] }],
    provider: 'Yahoo / AOL',
    examples: [
      {
        line: '550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders to authenticate with either SPF or DKIM.',
        seen: 'Yahoo, list of SMTP errors',
        host: 'mta7.am0.yahoodns.net',
      },
    ],
  },
  {
    id: 'yahoo-451-unresolvable-rfc-5321',
    cause: 'sender-domain-unresolvable',
    reply: ['451'],
    words: ['unresolvable rfc.5321'],
    hosts: ['yahoodns.net', 'yahoo.com', 'aol.com'],
    provider: 'Yahoo / AOL',
    retry: 'later',
    examples: [
      {
        line: '451 Message temporarily deferred due to unresolvable RFC.5321 from domain.',
        seen: 'Yahoo, list of SMTP errors',
        host: 'mta7.am0.yahoodns.net',
      },
    ],
  },
  {
    id: 'yahoo-450-user-is-receiving-mail-too-quickly',
    cause: 'hourly-limit-of-recipient',
    reply: ['450'],
    words: ['user is receiving mail too quickly'],
    hosts: ['yahoodns.net', 'yahoo.com', 'aol.com'],
    or: [{ words: ['user is receiving mail too quickly'] }],
    provider: 'Yahoo / AOL',
    examples: [
      {
        line: '450 User is receiving mail too quickly',
        seen: 'Yahoo, list of SMTP errors',
        host: 'mta7.am0.yahoodns.net',
      },
    ],
  },
  {
    id: 'yahoo-552-mailbox-not-found',
    cause: 'recipient-not-found',
    reply: ['552'],
    words: ['mailbox not found'],
    hosts: ['yahoodns.net', 'yahoo.com', 'aol.com'],
    provider: 'Yahoo / AOL',
    examples: [
      {
        line: '552 1 Requested mail action aborted, mailbox not found',
        seen: 'Yahoo, list of SMTP errors',
        host: 'mta7.am0.yahoodns.net',
      },
    ],
  },
  {
    id: 'yahoo-554-this-user-doesnt-have-a',
    cause: 'recipient-not-found',
    reply: ['554'],
    words: ["this user doesn't have a"],
    hosts: ['yahoodns.net', 'yahoo.com', 'aol.com'],
    or: [{ words: ["this user doesn't have a"] }],
    provider: 'Yahoo / AOL',
    examples: [
      {
        line: "554 delivery error: dd This user doesn't have a yahoo.com account",
        seen: 'Yahoo, list of SMTP errors',
        host: 'mta7.am0.yahoodns.net',
      },
    ],
  },
  {
    id: 'yahoo-554-30',
    cause: 'mailbox-disabled',
    token: ['554.30'],
    provider: 'Yahoo / AOL',
    owner: { party: 'recipient', role: 'user' },
    examples: [
      {
        line: '554 30 Sorry, your message to cannot be delivered. This mailbox is disabled (554.30)',
        seen: 'Yahoo, list of SMTP errors',
        host: 'mta7.am0.yahoodns.net',
      },
    ],
  },
  {
    id: 'yahoo-554-is-no-longer-valid',
    cause: 'mailbox-disabled',
    reply: ['554'],
    words: ['is no longer valid'],
    hosts: ['yahoodns.net', 'yahoo.com', 'aol.com'],
    provider: 'Yahoo / AOL',
    owner: { party: 'recipient', role: 'user' },
    examples: [
      {
        line: '554 delivery error: dd is no longer valid.',
        seen: 'Yahoo, list of SMTP errors',
        host: 'mta7.am0.yahoodns.net',
      },
    ],
  },
  {
    id: 'yahoo-550-relaying-denied-for',
    cause: 'relay-denied',
    reply: ['550'],
    words: ['relaying denied for'],
    hosts: ['yahoodns.net', 'yahoo.com', 'aol.com'],
    provider: 'Yahoo / AOL',
    owner: { party: 'sender', role: 'admin' },
    examples: [
      {
        line: '550 relaying denied for <ana@example.org>',
        seen: 'Yahoo, list of SMTP errors',
        host: 'mta7.am0.yahoodns.net',
      },
    ],
  },
  {
    id: 'yahoo-421-max-message-per-connection-reached',
    cause: 'too-many-connections',
    reply: ['421'],
    words: ['max message per connection reached'],
    hosts: ['yahoodns.net', 'yahoo.com', 'aol.com'],
    or: [{ words: ['max message per connection reached'] }],
    provider: 'Yahoo / AOL',
    examples: [
      {
        line: '421 Max message per connection reached, closing transmission channel',
        seen: 'Yahoo, list of SMTP errors',
        host: 'mta7.am0.yahoodns.net',
      },
    ],
  },
  {
    id: 'yahoo-5.2.2-recipients-mailbox-is-full',
    cause: 'mailbox-full',
    status: ['5.2.2'],
    words: ["recipient's mailbox is full"],
    hosts: ['yahoodns.net', 'yahoo.com', 'aol.com'],
    or: [{ words: ["recipient's mailbox is full"] }],
    provider: 'Yahoo / AOL',
    examples: [
      {
        line: "552 5.2.2 This message could not be delivered because the recipient's mailbox is full",
        seen: 'Yahoo, list of SMTP errors',
        host: 'mta7.am0.yahoodns.net',
      },
    ],
  },
  {
    id: 'yahoo-554-headers-are-not-rfc-compliant',
    cause: 'message-not-compliant',
    reply: ['554'],
    words: ['headers are not rfc compliant'],
    hosts: ['yahoodns.net', 'yahoo.com', 'aol.com'],
    or: [{ words: ['headers are not rfc compliant'] }],
    provider: 'Yahoo / AOL',
    examples: [
      {
        line: '554 headers are not RFC compliant',
        seen: 'Yahoo, list of SMTP errors',
        host: 'mta7.am0.yahoodns.net',
      },
    ],
  },

  {
    id: 'yahoo-ts02-ts04',
    cause: 'poor-reputation',
    token: [
      '[TS02]',
      '[TS03]',
      '[TS04]',
      '[TSS01]',
      '[TSS02]',
      '[TSS03]',
      '[TSS05]',
      '[TSS06]',
      '[TSS07]',
      '[TSS08]',
      '[TSS10]',
      '[TSS12]',
    ],
    provider: 'Yahoo / AOL',
    examples: [
      {
        line: '421 4.7.1 [TS03] All messages from 192.0.2.1 will be permanently deferred; Retrying will NOT succeed.',
        seen: 'Yahoo',
        host: 'mta7.am0.yahoodns.net',
      },
      {
        line: '421 4.7.0 [TS02] Messages from 192.0.2.1 temporarily deferred',
        seen: 'Yahoo',
        host: 'mta7.am0.yahoodns.net',
      },
    ],
  },
  {
    id: 'yahoo-bl22',
    cause: 'ip-blocklisted',
    token: ['[BL22]', '[BL24]'],
    provider: 'Yahoo / AOL',
    examples: [
      {
        line: '553 5.7.1 [BL22] Connections will not be accepted from 192.0.2.1',
        seen: 'Yahoo',
        host: 'mta7.am0.yahoodns.net',
      },
    ],
  },
];
