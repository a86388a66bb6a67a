import type { KnownCode } from '../known-code.ts';

/** Tencent QQ Mail. */
export const tencentQqCodes: readonly KnownCode[] = [
  {
    id: 'qq-spf-check-failed',
    cause: 'spf-failed',
    words: ['spf check failed'],
    hosts: ['qq.com'],
    provider: 'Tencent QQ',
    examples: [{ line: '550 spf check failed', seen: 'QQ Mail, list of bounce reasons', host: 'mx3.qq.com' }],
  },
  {
    id: 'qq-dmarc-check-failed',
    cause: 'dmarc-failed',
    words: ['dmarc check failed'],
    hosts: ['qq.com'],
    provider: 'Tencent QQ',
    examples: [
      { line: '550 dmarc check failed', seen: 'QQ Mail, list of bounce reasons', host: 'mx3.qq.com' },
    ],
  },
  {
    id: 'qq-suspected-bounce-attacks',
    cause: 'poor-reputation',
    words: ['suspected bounce attacks'],
    hosts: ['qq.com'],
    or: [{ words: ['suspected bounce attacks'] }],
    provider: 'Tencent QQ',
    examples: [
      { line: '550 suspected bounce attacks', seen: 'QQ Mail, list of bounce reasons', host: 'mx3.qq.com' },
    ],
  },
  {
    id: 'qq-suspected-spam-ip',
    cause: 'poor-reputation',
    words: ['suspected spam ip'],
    hosts: ['qq.com'],
    provider: 'Tencent QQ',
    examples: [
      { line: '550 suspected spam ip', seen: 'QQ Mail, list of bounce reasons', host: 'mx3.qq.com' },
    ],
  },
  {
    id: 'qq-connection-denied',
    cause: 'poor-reputation',
    words: ['connection denied'],
    hosts: ['qq.com'],
    provider: 'Tencent QQ',
    examples: [
      { line: '550 connection denied', seen: 'QQ Mail, list of bounce reasons', host: 'mx3.qq.com' },
    ],
  },
  {
    id: 'qq-message-too-large',
    cause: 'message-too-large',
    words: ['message too large'],
    hosts: ['qq.com'],
    provider: 'Tencent QQ',
    examples: [
      { line: '550 message too large', seen: 'QQ Mail, list of bounce reasons', host: 'mx3.qq.com' },
    ],
  },
  {
    id: 'qq-suspected-spam',
    cause: 'spam-content',
    words: ['suspected spam'],
    hosts: ['qq.com'],
    provider: 'Tencent QQ',
    examples: [{ line: '550 suspected spam', seen: 'QQ Mail, list of bounce reasons', host: 'mx3.qq.com' }],
  },
  {
    id: 'qq-mail-is-rejected-by-recipients',
    cause: 'sender-blocked-by-recipient',
    words: ['mail is rejected by recipients'],
    hosts: ['qq.com'],
    or: [{ words: ['mail is rejected by recipients'] }],
    provider: 'Tencent QQ',
    examples: [
      {
        line: '550 mail is rejected by recipients',
        seen: 'QQ Mail, list of bounce reasons',
        host: 'mx3.qq.com',
      },
    ],
  },
  {
    id: 'qq-spam-is-embedded-in-the-email',
    cause: 'spam-content',
    words: ['spam is embedded in the email'],
    hosts: ['qq.com'],
    or: [{ words: ['spam is embedded in the email'] }],
    provider: 'Tencent QQ',
    examples: [
      {
        line: '550 spam is embedded in the email',
        seen: 'QQ Mail, list of bounce reasons',
        host: 'mx3.qq.com',
      },
    ],
  },
  {
    id: 'qq-mail-content-denied',
    cause: 'spam-content',
    words: ['mail content denied'],
    hosts: ['qq.com'],
    provider: 'Tencent QQ',
    examples: [
      { line: '550 mail content denied', seen: 'QQ Mail, list of bounce reasons', host: 'mx3.qq.com' },
    ],
  },
  {
    id: 'qq-mailbox-unavailable-or-access-denined',
    cause: 'rate-limited',
    words: ['mailbox unavailable or access denined'],
    hosts: ['qq.com'],
    or: [{ words: ['mailbox unavailable or access denined'] }],
    provider: 'Tencent QQ',
    owner: { party: 'sender', role: 'user' },
    examples: [
      {
        line: '550 mailbox unavailable or access denined',
        seen: 'QQ Mail, list of bounce reasons',
        host: 'mx3.qq.com',
      },
    ],
  },
  {
    id: 'qq-is-a-deactivated-mailbox',
    cause: 'mailbox-disabled',
    words: ['is a deactivated mailbox'],
    hosts: ['qq.com'],
    or: [{ words: ['is a deactivated mailbox'] }],
    provider: 'Tencent QQ',
    owner: { party: 'recipient', role: 'user' },
    examples: [
      { line: '550 is a deactivated mailbox', seen: 'QQ Mail, list of bounce reasons', host: 'mx3.qq.com' },
    ],
  },
  {
    id: 'qq-bad-address-syntax',
    cause: 'recipient-address-invalid',
    words: ['bad address syntax'],
    hosts: ['qq.com'],
    provider: 'Tencent QQ',
    owner: { party: 'sender', role: 'admin' },
    examples: [
      { line: '550 bad address syntax', seen: 'QQ Mail, list of bounce reasons', host: 'mx3.qq.com' },
    ],
  },
  {
    id: 'qq-ip-frequency-limited',
    cause: 'too-many-connections',
    words: ['ip frequency limited'],
    hosts: ['qq.com'],
    provider: 'Tencent QQ',
    examples: [
      { line: '550 ip frequency limited', seen: 'QQ Mail, list of bounce reasons', host: 'mx3.qq.com' },
    ],
  },
  {
    id: 'qq-domain-frequency-limited',
    cause: 'too-many-connections',
    words: ['domain frequency limited'],
    hosts: ['qq.com'],
    or: [{ words: ['domain frequency limited'] }],
    provider: 'Tencent QQ',
    examples: [
      { line: '550 domain frequency limited', seen: 'QQ Mail, list of bounce reasons', host: 'mx3.qq.com' },
    ],
  },
  {
    id: 'qq-sender-frequency-limited',
    cause: 'too-many-connections',
    words: ['sender frequency limited'],
    hosts: ['qq.com'],
    or: [{ words: ['sender frequency limited'] }],
    provider: 'Tencent QQ',
    examples: [
      { line: '550 sender frequency limited', seen: 'QQ Mail, list of bounce reasons', host: 'mx3.qq.com' },
    ],
  },
  {
    id: 'qq-connection-frequency-limited',
    cause: 'too-many-connections',
    words: ['connection frequency limited'],
    hosts: ['qq.com'],
    or: [{ words: ['connection frequency limited'] }],
    provider: 'Tencent QQ',
    examples: [
      {
        line: '550 connection frequency limited',
        seen: 'QQ Mail, list of bounce reasons',
        host: 'mx3.qq.com',
      },
    ],
  },
  {
    id: 'qq-mailbox-not-found',
    cause: 'recipient-not-found',
    words: ['mailbox not found'],
    hosts: ['qq.com'],
    provider: 'Tencent QQ',
    examples: [
      { line: '550 mailbox not found', seen: 'QQ Mail, list of bounce reasons', host: 'mx3.qq.com' },
    ],
  },
];
