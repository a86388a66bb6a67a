import type { Cause } from '../record.ts';

/** Causes: what was sent. */
export const contentCauses = [
  {
    id: 'spam-content',
    category: 'content-rejected',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    commands: ['dns-spf', 'dns-dmarc'],
  },
  {
    id: 'virus-detected',
    category: 'content-rejected',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    commands: [],
  },
  {
    id: 'attachment-blocked',
    category: 'content-rejected',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    commands: [],
  },
  {
    id: 'attachment-nested',
    category: 'content-rejected',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-0-350-in-exchange-online',
    commands: [],
  },
  {
    id: 'attachment-scan-timeout',
    category: 'content-rejected',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/invalid-message-ndr',
    commands: ['mail-flow-rules'],
  },
  {
    id: 'link-blocked',
    category: 'content-rejected',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    commands: [],
  },
  {
    id: 'content-policy',
    category: 'content-rejected',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    commands: ['mail-flow-rules'],
  },
  {
    id: 'message-quarantined',
    category: 'content-rejected',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'useless',
    commands: ['quarantine'],
  },
] as const satisfies readonly Cause[];
