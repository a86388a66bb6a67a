import type { Cause } from '../record.ts';

/** Causes: what is known of the sending server. */
export const reputationCauses = [
  {
    id: 'ip-blocklisted',
    category: 'reputation',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    commands: ['dns-ptr'],
  },
  {
    id: 'ip-banned-by-microsoft',
    category: 'reputation',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/microsoft-365/security/office-365-security/use-the-delist-portal-to-remove-yourself-from-the-office-365-blocked-senders-lis',
    commands: ['dns-ptr'],
  },
  {
    id: 'sender-banned-by-microsoft',
    category: 'reputation',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/microsoft-365/security/office-365-security/use-the-delist-portal-to-remove-yourself-from-the-office-365-blocked-senders-lis',
    commands: ['restricted-users', 'dns-ptr'],
  },
  {
    id: 'ip-blocked-by-outlook-com',
    category: 'reputation',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    commands: ['dns-ptr'],
  },
  {
    id: 'ip-blocked-by-recipient',
    category: 'policy',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'useless',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    commands: [],
  },
  {
    id: 'dynamic-ip-blocked',
    category: 'reputation',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    commands: ['dns-ptr'],
  },
  {
    id: 'domain-blocklisted',
    category: 'reputation',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    commands: [],
  },
  {
    id: 'poor-reputation',
    category: 'reputation',
    owner: { party: 'sender', role: 'admin' },
    retry: 'later',
    commands: ['dns-ptr', 'dns-spf', 'dns-dmarc'],
  },
  {
    id: 'suspicious-activity-restricted',
    category: 'reputation',
    owner: { party: 'sender', role: 'admin' },
    retry: 'automatic',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-451-4-7-500-699-asxxx-in-exchange-online',
    commands: ['outbound-connectors'],
  },
  {
    id: 'suspicious-ip-restricted',
    category: 'reputation',
    owner: { party: 'sender', role: 'admin' },
    retry: 'automatic',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    commands: ['dns-ptr'],
  },
  {
    id: 'allow-list-hides-block',
    category: 'reputation',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'useless',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/unable-to-relay-blocked-by-allow-list',
    commands: ['inbound-connectors'],
  },
  {
    id: 'reverse-dns-missing',
    category: 'authentication',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    commands: ['dns-ptr'],
  },
  {
    id: 'ipv6-not-accepted',
    category: 'policy',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/microsoft-365/security/office-365-security/support-for-anonymous-inbound-email-messages-over-ipv6',
    commands: [],
  },
  {
    id: 'helo-rejected',
    category: 'authentication',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    commands: ['dns-ptr'],
  },
] as const satisfies readonly Cause[];
