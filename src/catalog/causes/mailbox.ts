import type { Cause } from '../record.ts';

/** Causes: the mailbox behind it. */
export const mailboxCauses = [
  {
    id: 'mailbox-unavailable',
    category: 'recipient-unknown',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    vague: true,
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-10-in-exchange-online',
    commands: ['message-trace', 'recipient-lookup'],
  },
  {
    id: 'mailbox-disabled',
    category: 'mailbox-inactive',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'useless',
    commands: ['recipient-lookup'],
  },
  {
    id: 'account-suspended',
    category: 'mailbox-inactive',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'useless',
    commands: ['recipient-lookup'],
  },
  {
    id: 'mailbox-full',
    category: 'mailbox-full',
    owner: { party: 'recipient', role: 'user' },
    retry: 'later',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/cannot-send-mail-mepf',
    commands: ['mailbox-size'],
  },
  {
    id: 'mailbox-folder-full',
    category: 'mailbox-full',
    owner: { party: 'recipient', role: 'user' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/remote-server-returned-mailbox-busy',
    commands: ['mailbox-folders'],
  },
  {
    id: 'sender-mailbox-full',
    category: 'mailbox-full',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    commands: ['mailbox-size'],
  },
  {
    id: 'group-system-mailbox-full',
    category: 'mailbox-full',
    owner: { party: 'service', role: 'nobody' },
    retry: 'useless',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/ndr-received-send-emails-microsoft365-groups',
    commands: [],
  },
  {
    id: 'mailbox-folder-missing',
    category: 'system',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'useless',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/mapiexceptionnotfound-ndr',
    commands: ['mailbox-folders'],
  },
  {
    id: 'mailbox-busy',
    category: 'rate-limited',
    owner: { party: 'recipient', role: 'user' },
    retry: 'automatic',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    commands: ['message-trace'],
  },
  {
    id: 'list-expansion-failed',
    category: 'system',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'useless',
    commands: ['group-lookup'],
  },
  {
    id: 'local-delivery-failed',
    category: 'system',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'later',
    vague: true,
    commands: [],
  },
  {
    id: 'delivery-program-failed',
    category: 'system',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'later',
    commands: [],
  },
  {
    id: 'address-book-policy',
    category: 'system',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'useless',
    commands: ['recipient-lookup'],
  },
] as const satisfies readonly Cause[];
