import type { KnownCode } from '../known-code.ts';

/** i.ua and email.ua. */
export const iUaCodes: readonly KnownCode[] = [
  {
    id: 'iua-i-ua-err-1',
    cause: 'relay-denied',
    token: ['.i.ua/err/1'],
    provider: 'i.ua / email.ua',
    owner: { party: 'sender', role: 'admin' },
    examples: [
      {
        line: '550 SMTP as mail gate forbidden http://mail.i.ua/err/1',
        seen: 'i.ua, list of errors',
        host: 'mx1.email.ua',
      },
    ],
  },
  {
    id: 'iua-i-ua-err-2',
    cause: 'recipient-not-found',
    token: ['.i.ua/err/2'],
    provider: 'i.ua / email.ua',
    examples: [
      {
        line: '550 user not found http://mail.i.ua/err/2',
        seen: 'i.ua, list of errors',
        host: 'mx1.email.ua',
      },
    ],
  },
  {
    id: 'iua-i-ua-err-3',
    cause: 'mailbox-disabled',
    token: ['.i.ua/err/3'],
    provider: 'i.ua / email.ua',
    owner: { party: 'recipient', role: 'user' },
    examples: [
      {
        line: '550 mailbox unused 3+ months http://mail.i.ua/err/3',
        seen: 'i.ua, list of errors',
        host: 'mx1.email.ua',
      },
    ],
  },
  {
    id: 'iua-i-ua-err-4',
    cause: 'mailbox-full',
    token: ['.i.ua/err/4'],
    provider: 'i.ua / email.ua',
    examples: [
      { line: '550 mailbox full http://mail.i.ua/err/4', seen: 'i.ua, list of errors', host: 'mx1.email.ua' },
    ],
  },
  {
    id: 'iua-i-ua-err-5',
    cause: 'rate-limited',
    token: ['.i.ua/err/5'],
    provider: 'i.ua / email.ua',
    examples: [
      {
        line: '550 sending limit exceeded http://mail.i.ua/err/5',
        seen: 'i.ua, list of errors',
        host: 'mx1.email.ua',
      },
    ],
  },
  {
    id: 'iua-i-ua-err-6',
    cause: 'relay-denied',
    token: ['.i.ua/err/6'],
    provider: 'i.ua / email.ua',
    owner: { party: 'sender', role: 'admin' },
    examples: [
      {
        line: "550 use provider's SMTP http://mail.i.ua/err/6",
        seen: 'i.ua, list of errors',
        host: 'mx1.email.ua',
      },
    ],
  },
  {
    id: 'iua-i-ua-err-7',
    cause: 'helo-rejected',
    token: ['.i.ua/err/7'],
    provider: 'i.ua / email.ua',
    examples: [
      {
        line: '550 wrong HELO/EHLO http://mail.i.ua/err/7',
        seen: 'i.ua, list of errors',
        host: 'mx1.email.ua',
      },
    ],
  },
  {
    id: 'iua-i-ua-err-8',
    cause: 'sender-unverified',
    token: ['.i.ua/err/8'],
    provider: 'i.ua / email.ua',
    examples: [
      {
        line: '550 sender address not verifiable http://mail.i.ua/err/8',
        seen: 'i.ua, list of errors',
        host: 'mx1.email.ua',
      },
    ],
  },
  {
    id: 'iua-i-ua-err-9',
    cause: 'ip-blocklisted',
    token: ['.i.ua/err/9'],
    provider: 'i.ua / email.ua',
    examples: [
      {
        line: '550 sender 192.0.2.1 blacklisted http://mail.i.ua/err/9',
        seen: 'i.ua, list of errors',
        host: 'mx1.email.ua',
      },
    ],
  },
  {
    id: 'iua-i-ua-err-10',
    cause: 'recipient-allowed-senders-only',
    token: ['.i.ua/err/10'],
    provider: 'i.ua / email.ua',
    owner: { party: 'recipient', role: 'user' },
    examples: [
      {
        line: "550 not in the recipient's address list http://mail.i.ua/err/10",
        seen: 'i.ua, list of errors',
        host: 'mx1.email.ua',
      },
    ],
  },
];
