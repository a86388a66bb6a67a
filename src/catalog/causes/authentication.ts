import type { Cause } from '../record.ts';

/** Causes: who says they sent it. */
export const authenticationCauses = [
  {
    id: 'spf-failed',
    category: 'authentication',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-23-in-exchange-online',
    commands: ['dns-spf'],
  },
  {
    id: 'spf-record-broken',
    category: 'authentication',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    commands: ['dns-spf'],
  },
  {
    id: 'dkim-failed',
    category: 'authentication',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    commands: ['dns-dkim'],
  },
  {
    id: 'dmarc-failed',
    category: 'authentication',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online#why-does-dmarc-fail',
    commands: ['dns-spf', 'dns-dkim', 'dns-dmarc'],
  },
  {
    id: 'dmarc-policy-missing',
    category: 'authentication',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    commands: ['dns-dmarc'],
  },
  {
    id: 'sender-unauthenticated',
    category: 'authentication',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    commands: ['dns-spf', 'dns-dkim', 'dns-dmarc'],
  },
  {
    id: 'ipv6-unauthenticated',
    category: 'authentication',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/microsoft-365/security/office-365-security/support-for-anonymous-inbound-email-messages-over-ipv6',
    commands: ['dns-spf', 'dns-dkim', 'dns-ptr'],
  },
  {
    id: 'bulk-sender-requirements',
    category: 'authentication',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article: 'https://go.microsoft.com/fwlink/p/?linkid=2319303',
    commands: ['dns-spf', 'dns-dkim', 'dns-dmarc'],
  },
  {
    id: 'spoofing-blocked',
    category: 'authentication',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    commands: ['dns-spf', 'dns-dmarc', 'inbound-connectors'],
  },
] as const satisfies readonly Cause[];
