import type { KnownCode } from '../known-code.ts';

/** Providers with only a few replies of their own. */
export const othersCodes: readonly KnownCode[] = [
  {
    id: 'comcast-not-our-customer',
    cause: 'recipient-not-found',
    words: ['not our customer'],
    hosts: ['comcast.net'],
    provider: 'Comcast',
    examples: [
      { line: '550 Not our Customer', seen: 'Comcast, replies in public reports', host: 'mx1.comcast.net' },
    ],
  },
  {
    id: 'comcast-account-closed-please-remove',
    cause: 'mailbox-disabled',
    words: ['account closed, please remove'],
    hosts: ['comcast.net'],
    or: [{ words: ['account closed, please remove'] }],
    provider: 'Comcast',
    owner: { party: 'recipient', role: 'user' },
    examples: [
      {
        line: '550 Account Closed, Please Remove',
        seen: 'Comcast, replies in public reports',
        host: 'mx1.comcast.net',
      },
    ],
  },
  {
    id: 'french-utilisateur-inconnu',
    cause: 'recipient-not-found',
    words: ['utilisateur inconnu'],
    examples: [{ line: '550 Utilisateur inconnu', seen: 'French servers, replies in public reports' }],
  },
  {
    id: 'mailru-invalid-mailbox',
    cause: 'recipient-not-found',
    words: ['invalid mailbox'],
    hosts: ['mail.ru'],
    provider: 'Mail.ru',
    examples: [
      {
        line: '550 Message was not accepted -- invalid mailbox',
        seen: 'Mail.ru, replies in public reports',
        host: 'mxs.mail.ru',
      },
    ],
  },
  {
    id: 'mailru-spam-message-rejected',
    cause: 'spam-content',
    words: ['spam message rejected'],
    hosts: ['mail.ru'],
    provider: 'Mail.ru',
    examples: [
      { line: '550 spam message rejected', seen: 'Mail.ru, replies in public reports', host: 'mxs.mail.ru' },
    ],
  },
  {
    id: 'gmx-reject-due-to-policy-restrictions',
    cause: 'policy-rejected',
    words: ['reject due to policy restrictions'],
    hosts: ['gmx.net', 'gmx.de', 'web.de', 'gmx.com', 'mail.com', 'kundenserver.de', 'ionos.de', 'ionos.com'],
    or: [{ token: ['Reject due to policy restrictions'] }],
    provider: 'GMX / WEB.DE',
    owner: { party: 'sender', role: 'user' },
    examples: [
      {
        line: '550 Reject due to policy restrictions',
        seen: 'GMX, replies in public reports',
        host: 'mx01.emig.gmx.net',
      },
    ],
  },
  {
    id: 'gmx-exceeded-storage-allocation',
    cause: 'mailbox-full',
    words: ['exceeded storage allocation'],
    hosts: ['gmx.net', 'gmx.de', 'web.de', 'gmx.com'],
    or: [{ words: ['exceeded storage allocation'] }],
    provider: 'GMX / WEB.DE',
    examples: [
      {
        line: '550 Mailbox Quota exceeded storage allocation',
        seen: 'GMX, replies in public reports',
        host: 'mx01.emig.gmx.net',
      },
    ],
  },
  {
    id: 'att-dnsbl-rbl-521',
    cause: 'ip-blocklisted',
    words: ['dnsbl:rbl 521'],
    hosts: ['att.net', 'prodigy.net'],
    provider: 'AT&T',
    examples: [
      {
        line: '550 _is_blocked DNSBL:RBL 521',
        seen: 'AT&T, replies in public reports',
        host: 'ff-ip4-mx-vip1.prodigy.net',
      },
    ],
  },
  {
    id: 't-online-rejected-due-to-spam-or-virus-classification',
    cause: 'spam-content',
    words: ['rejected due to spam or virus classification'],
    hosts: ['t-online.de'],
    or: [{ words: ['rejected due to spam or virus classification'] }],
    provider: 'T-Online',
    examples: [
      {
        line: '550 message has been rejected due to spam or virus classification',
        seen: 'T-Online, replies in public reports',
        host: 'mx00.t-online.de',
      },
    ],
  },
  {
    id: 't-online-none-bad-reputation',
    cause: 'poor-reputation',
    words: ['none/bad reputation'],
    hosts: ['t-online.de'],
    provider: 'T-Online',
    examples: [
      {
        line: '550 none/bad reputation',
        seen: 'T-Online, replies in public reports',
        host: 'mx00.t-online.de',
      },
    ],
  },
  {
    id: 'null-mx-null-mx',
    cause: 'domain-null-mx',
    words: ['null mx'],
    without: ['sender domain', 'sender address', 'your domain', 'sender has'],
    examples: [{ line: '550 Recipient address has a null MX', seen: 'RFC 7505' }],
  },
  {
    id: 'free-too-many-errors-from-your-ip',
    cause: 'rate-limited',
    words: ['too many errors from your ip'],
    hosts: ['free.fr'],
    or: [{ words: ['too many errors from your ip'] }],
    provider: 'Free.fr',
    examples: [
      {
        line: '550 too many errors from your ip',
        seen: 'Free.fr, replies in public reports',
        host: 'mx1.free.fr',
      },
    ],
  },
  {
    id: 'mailgun-not-delivering-to-previously-bounced-address',
    cause: 'recipient-suppressed',
    words: ['not delivering to previously bounced address'],
    provider: 'Mailgun',
    owner: { party: 'sender', role: 'user' },
    examples: [
      {
        line: '550 Not delivering to previously bounced address (605)',
        seen: 'Mailgun, event of its suppression list',
      },
    ],
  },
];
