import type { Cause } from '../record.ts';

/** Causes: the address. */
export const recipientCauses = [
  {
    id: 'recipient-not-found',
    category: 'recipient-unknown',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-10-in-exchange-online',
    commands: ['message-trace', 'recipient-lookup', 'accepted-domain', 'dns-mx'],
  },
  {
    id: 'recipient-cached-address-stale',
    category: 'recipient-unknown',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    article: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/exrecipnotfound-ndr',
    commands: ['message-trace', 'recipient-lookup'],
  },
  {
    id: 'recipient-rejected-at-edge',
    category: 'recipient-unknown',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-4-1',
    commands: ['recipient-lookup', 'accepted-domain', 'dns-mx'],
  },
  {
    id: 'recipient-banned',
    category: 'recipient-unknown',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    commands: ['message-trace', 'recipient-lookup'],
  },
  {
    id: 'recipient-address-invalid',
    category: 'recipient-unknown',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-1-through-5-1-20-in-exchange-online',
    commands: [],
  },
  {
    id: 'recipient-domain-unusable',
    category: 'recipient-unknown',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    commands: [],
  },
  {
    id: 'recipient-address-ambiguous',
    category: 'recipient-unknown',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'useless',
    commands: ['recipient-lookup'],
  },
  {
    id: 'recipient-moved',
    category: 'recipient-unknown',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    commands: ['recipient-lookup'],
  },
  {
    id: 'recipient-suppressed',
    category: 'recipient-unknown',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    commands: [],
  },
  {
    id: 'recipient-contact-broken',
    category: 'recipient-unknown',
    owner: { party: 'service', role: 'admin' },
    retry: 'useless',
    article: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/badprimary-ndr',
    commands: ['recipient-lookup'],
  },
  {
    id: 'recipient-forwarding-broken',
    category: 'recipient-unknown',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'useless',
    commands: ['mailbox-forwarding'],
  },
  {
    id: 'international-address-unsupported',
    category: 'protocol',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    commands: [],
  },
  {
    id: 'domain-not-found',
    category: 'domain-unknown',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-1-through-5-1-20-in-exchange-online',
    commands: ['dns-mx'],
  },
  {
    id: 'domain-without-mail-server',
    category: 'domain-unknown',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'useless',
    commands: ['dns-mx'],
  },
  {
    id: 'domain-null-mx',
    category: 'domain-unknown',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'useless',
    commands: ['dns-mx'],
  },
  {
    id: 'domain-not-subscribed',
    category: 'mailbox-inactive',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'useless',
    commands: ['accepted-domain', 'dns-mx'],
  },
] as const satisfies readonly Cause[];
