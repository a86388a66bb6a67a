import type { Cause } from '../record.ts';

/** Causes: whom the recipient lets in. */
export const permissionCauses = [
  {
    id: 'group-allowed-senders-only',
    category: 'permission',
    owner: { party: 'recipient', role: 'group-owner' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-124-in-exchange-online',
    commands: ['group-lookup'],
  },
  {
    id: 'group-closed-to-outsiders',
    category: 'permission',
    owner: { party: 'recipient', role: 'group-owner' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-133-in-exchange-online',
    commands: ['group-lookup'],
  },
  {
    id: 'microsoft-365-group-closed',
    category: 'permission',
    owner: { party: 'recipient', role: 'group-owner' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/550-5-7-193-when-external-users-send-to-microsoft-365-group',
    commands: ['unified-group'],
  },
  {
    id: 'mailbox-closed-to-outsiders',
    category: 'permission',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-134-in-exchange-online',
    commands: ['recipient-lookup'],
  },
  {
    id: 'public-folder-closed-to-outsiders',
    category: 'permission',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-13-or-5-7-135-in-exchange-online',
    commands: ['public-folder'],
  },
  {
    id: 'mail-user-closed-to-outsiders',
    category: 'permission',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-136-in-exchange-online',
    commands: ['recipient-lookup'],
  },
  {
    id: 'recipient-closed-to-outsiders',
    category: 'permission',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-12-in-exchange-online',
    commands: ['recipient-lookup'],
  },
  {
    id: 'recipient-allowed-senders-only',
    category: 'permission',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-7-1-in-exchange-online',
    commands: ['recipient-lookup'],
  },
  {
    id: 'mailing-list-closed',
    category: 'permission',
    owner: { party: 'recipient', role: 'group-owner' },
    retry: 'after-change',
    commands: ['group-lookup'],
  },
  {
    id: 'moderation-rejected',
    category: 'permission',
    owner: { party: 'recipient', role: 'group-owner' },
    retry: 'after-change',
    commands: ['group-lookup'],
  },
  {
    id: 'moderation-misconfigured',
    category: 'system',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'useless',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/550-5-6-0-approval-invalidexpiry-cannot-read-expiry-poilcy-error',
    commands: ['group-lookup'],
  },
  {
    id: 'delivery-not-authorized',
    category: 'permission',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'after-change',
    vague: true,
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-7-1-in-exchange-online',
    commands: ['message-trace', 'recipient-lookup', 'mail-flow-rules'],
  },
  {
    id: 'mail-flow-rule',
    category: 'policy',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/security-and-compliance/mail-flow-rules/mail-flow-rule-actions',
    commands: ['message-trace', 'mail-flow-rules'],
  },
  {
    id: 'policy-rejected',
    category: 'policy',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'after-change',
    vague: true,
    commands: ['message-trace', 'mail-flow-rules'],
  },
  {
    id: 'challenge-response',
    category: 'permission',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    commands: [],
  },
] as const satisfies readonly Cause[];
