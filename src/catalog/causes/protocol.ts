import type { Cause } from '../record.ts';

/** Causes: how the message is made and handed over. */
export const protocolCauses = [
  {
    id: 'protocol-error',
    category: 'protocol',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    vague: true,
    commands: [],
  },
  {
    id: 'message-not-compliant',
    category: 'protocol',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    commands: [],
  },
  {
    id: 'from-header-invalid',
    category: 'protocol',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    commands: [],
  },
  {
    id: 'multiple-from-addresses',
    category: 'protocol',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-20-multiple-from-addresses',
    commands: [],
  },
  {
    id: 'bare-line-feeds',
    category: 'protocol',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-6-11-in-exchange-online',
    commands: ['receive-connectors'],
  },
  {
    id: 'line-too-long',
    category: 'protocol',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    commands: [],
  },
  {
    id: 'rich-text-header-too-long',
    category: 'protocol',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/550-x-dg-ref-header-too-long-ndr',
    commands: ['remote-domain'],
  },
  {
    id: 'conversion-failed',
    category: 'protocol',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    commands: [],
  },
  {
    id: 'priority-too-low',
    category: 'policy',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    commands: [],
  },
] as const satisfies readonly Cause[];
