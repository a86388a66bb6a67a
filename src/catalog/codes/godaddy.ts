import type { KnownCode } from '../known-code.ts';

/** GoDaddy (secureserver.net). */
export const godaddyCodes: readonly KnownCode[] = [
  {
    id: 'godaddy-ib401',
    cause: 'smtp-login-failed',
    token: ['IB401'],
    provider: 'GoDaddy (secureserver.net)',
    examples: [
      {
        line: '535 Authentication not allowed on IBSMTP Servers. IB401',
        seen: 'GoDaddy, list of bounce codes',
        host: 'smtp.secureserver.net',
      },
    ],
  },
  {
    id: 'godaddy-ib501',
    cause: 'from-header-invalid',
    token: ['IB501'],
    provider: 'GoDaddy (secureserver.net)',
    owner: { party: 'sender', role: 'admin' },
    examples: [
      {
        line: '550 <ana@example.com> Blank From: addresses are not allowed. Provide a valid From. IB501',
        seen: 'GoDaddy, list of bounce codes',
        host: 'smtp.secureserver.net',
      },
    ],
  },
  {
    id: 'godaddy-ib502',
    cause: 'from-header-invalid',
    token: ['IB502'],
    provider: 'GoDaddy (secureserver.net)',
    owner: { party: 'sender', role: 'admin' },
    examples: [
      {
        line: '550 <ana@example.com> 192.0.2.1 addresses are not allowed as a From: Address. Provide a valid From. IB502',
        seen: 'GoDaddy, list of bounce codes',
        host: 'smtp.secureserver.net',
      },
    ],
  },
  {
    id: 'godaddy-ib506',
    cause: 'sender-domain-unresolvable',
    token: ['IB506'],
    provider: 'GoDaddy (secureserver.net)',
    examples: [
      {
        line: '550 <ana@example.com> From: Domain is invalid. Provide a valid From: IB506',
        seen: 'GoDaddy, list of bounce codes',
        host: 'smtp.secureserver.net',
      },
    ],
  },
  {
    id: 'godaddy-ib508',
    cause: 'spf-failed',
    token: ['IB508'],
    provider: 'GoDaddy (secureserver.net)',
    examples: [
      {
        line: '550 <ana@example.com> Invalid SPF record. Inspect your SPF settings, and try again. IB508',
        seen: 'GoDaddy, list of bounce codes',
        host: 'smtp.secureserver.net',
      },
    ],
  },
  {
    id: 'godaddy-ib108',
    cause: 'reverse-dns-missing',
    token: ['IB108'],
    provider: 'GoDaddy (secureserver.net)',
    retry: 'later',
    examples: [
      {
        line: '421 Temporarily rejected. Reverse DNS for this IP failed. IB108',
        seen: 'GoDaddy, list of bounce codes',
        host: 'smtp.secureserver.net',
      },
    ],
  },
  {
    id: 'godaddy-ib212',
    cause: 'spam-content',
    token: ['IB212'],
    provider: 'GoDaddy (secureserver.net)',
    examples: [
      {
        line: '552 This message has been rejected due to content judged to be spam by the internet community. IB212',
        seen: 'GoDaddy, list of bounce codes',
        host: 'smtp.secureserver.net',
      },
    ],
  },
  {
    id: 'godaddy-ib705',
    cause: 'virus-detected',
    token: ['IB705'],
    provider: 'GoDaddy (secureserver.net)',
    examples: [
      {
        line: '552 Virus infected message rejected. IB705',
        seen: 'GoDaddy, list of bounce codes',
        host: 'smtp.secureserver.net',
      },
    ],
  },
  {
    id: 'godaddy-ib605',
    cause: 'too-many-recipients',
    token: ['IB605'],
    provider: 'GoDaddy (secureserver.net)',
    owner: { party: 'sender', role: 'admin' },
    retry: 'later',
    examples: [
      {
        line: '452 This message contains too many recipients. Reduce the number of recipients and retry. IB605',
        seen: 'GoDaddy, list of bounce codes',
        host: 'smtp.secureserver.net',
      },
    ],
  },
  {
    id: 'godaddy-ib007',
    cause: 'too-many-connections',
    token: ['IB007'],
    provider: 'GoDaddy (secureserver.net)',
    examples: [
      {
        line: '421 Connection refused, too many sessions from This IP. Lower the number of concurrent sessions. IB007',
        seen: 'GoDaddy, list of bounce codes',
        host: 'smtp.secureserver.net',
      },
    ],
  },
  {
    id: 'godaddy-ib101',
    cause: 'temporary-failure',
    token: ['IB101'],
    provider: 'GoDaddy (secureserver.net)',
    owner: { party: 'sender', role: 'user' },
    examples: [
      {
        line: '421 Server temporarily unavailable. Try again later. IB101',
        seen: 'GoDaddy, list of bounce codes',
        host: 'smtp.secureserver.net',
      },
    ],
  },
  {
    id: 'godaddy-ib110',
    cause: 'poor-reputation',
    token: ['IB110'],
    provider: 'GoDaddy (secureserver.net)',
    examples: [
      {
        line: '554 This IP has been temporarily blocked for attempting to send too many messages containing content judged to be spam by the Internet community. IB110',
        seen: 'GoDaddy, list of bounce codes',
        host: 'smtp.secureserver.net',
      },
    ],
  },
  {
    id: 'godaddy-ib111',
    cause: 'poor-reputation',
    token: ['IB111'],
    provider: 'GoDaddy (secureserver.net)',
    examples: [
      {
        line: '554 This IP has been blocked for the day, for attempting to send too many messages containing content judged to be spam by the Internet community. IB111',
        seen: 'GoDaddy, list of bounce codes',
        host: 'smtp.secureserver.net',
      },
    ],
  },
  {
    id: 'godaddy-ib112',
    cause: 'poor-reputation',
    token: ['IB112'],
    provider: 'GoDaddy (secureserver.net)',
    examples: [
      {
        line: '554 This IP has been temporarily blocked for attempting to mail too many invalid recipients. IB112',
        seen: 'GoDaddy, list of bounce codes',
        host: 'smtp.secureserver.net',
      },
    ],
  },
  {
    id: 'godaddy-ib113',
    cause: 'poor-reputation',
    token: ['IB113'],
    provider: 'GoDaddy (secureserver.net)',
    examples: [
      {
        line: '554 This IP has been blocked for the day, for attempting to mail too many invalid recipients. IB113',
        seen: 'GoDaddy, list of bounce codes',
        host: 'smtp.secureserver.net',
      },
    ],
  },
  {
    id: 'godaddy-ib504',
    cause: 'rate-limited',
    token: ['IB504'],
    provider: 'GoDaddy (secureserver.net)',
    owner: { party: 'sender', role: 'user' },
    examples: [
      {
        line: '550 This IP has sent too many messages this hour. IB504',
        seen: 'GoDaddy, list of bounce codes',
        host: 'smtp.secureserver.net',
      },
    ],
  },
  {
    id: 'godaddy-ib510',
    cause: 'rate-limited',
    token: ['IB510'],
    provider: 'GoDaddy (secureserver.net)',
    owner: { party: 'sender', role: 'user' },
    examples: [
      {
        line: '550 This message has exceeded the max number of messages per session. Open a new session and try again. IB510',
        seen: 'GoDaddy, list of bounce codes',
        host: 'smtp.secureserver.net',
      },
    ],
  },
  {
    id: 'godaddy-ib607',
    cause: 'rate-limited',
    token: ['IB607'],
    provider: 'GoDaddy (secureserver.net)',
    owner: { party: 'sender', role: 'user' },
    examples: [
      {
        line: '550 This IP has sent too many to too many recipients this hour. IB607',
        seen: 'GoDaddy, list of bounce codes',
        host: 'smtp.secureserver.net',
      },
    ],
  },
  {
    id: 'godaddy-ib103',
    cause: 'poor-reputation',
    token: ['IB103'],
    provider: 'GoDaddy (secureserver.net)',
    examples: [
      {
        line: '554 Connection refused. This IP has a poor reputation on Cloudmark Sender Intelligence (CSI). IB103',
        seen: 'GoDaddy, list of bounce codes',
        host: 'smtp.secureserver.net',
      },
    ],
  },
  {
    id: 'godaddy-ib104',
    cause: 'ip-blocklisted',
    token: ['IB104'],
    provider: 'GoDaddy (secureserver.net)',
    examples: [
      {
        line: '554 Connection refused. This IP address is listed on the Spamhaus Block List (SBL). IB104',
        seen: 'GoDaddy, list of bounce codes',
        host: 'smtp.secureserver.net',
      },
    ],
  },
  {
    id: 'godaddy-ib105',
    cause: 'ip-blocklisted',
    token: ['IB105'],
    provider: 'GoDaddy (secureserver.net)',
    examples: [
      {
        line: '554 Connection refused. This IP address is listed on the Exploits Block List (XBL). IB105',
        seen: 'GoDaddy, list of bounce codes',
        host: 'smtp.secureserver.net',
      },
    ],
  },
  {
    id: 'godaddy-ib106',
    cause: 'dynamic-ip-blocked',
    token: ['IB106'],
    provider: 'GoDaddy (secureserver.net)',
    examples: [
      {
        line: '554 Connection refused. This IP address is listed on the Policy Block List (PBL). IB106',
        seen: 'GoDaddy, list of bounce codes',
        host: 'smtp.secureserver.net',
      },
    ],
  },
];
