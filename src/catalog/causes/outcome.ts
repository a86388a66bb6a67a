import type { Cause } from '../record.ts';

/** Causes: what is no failure, and what could not be decided. */
export const outcomeCauses = [
  {
    id: 'delivered',
    category: 'delivered',
    owner: { party: 'recipient', role: 'nobody' },
    retry: 'useless',
    commands: [],
  },
  {
    id: 'relayed',
    category: 'delivered',
    owner: { party: 'recipient', role: 'nobody' },
    retry: 'useless',
    commands: [],
  },
  {
    id: 'expanded',
    category: 'delivered',
    owner: { party: 'recipient', role: 'nobody' },
    retry: 'useless',
    commands: [],
  },
  {
    id: 'read-receipt',
    category: 'delivered',
    owner: { party: 'recipient', role: 'nobody' },
    retry: 'useless',
    commands: [],
  },
  {
    id: 'auto-reply',
    category: 'auto-reply',
    owner: { party: 'recipient', role: 'nobody' },
    retry: 'useless',
    commands: [],
  },
  {
    id: 'feedback',
    category: 'feedback',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    commands: [],
  },
  {
    id: 'remote-error',
    category: 'undetermined',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-0-350-in-exchange-online',
    commands: ['message-trace'],
  },
  {
    id: 'recipient-address-problem',
    category: 'recipient-unknown',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-1-through-5-1-20-in-exchange-online',
    commands: ['message-trace', 'recipient-lookup'],
  },
  {
    id: 'mailbox-problem',
    category: 'mailbox-inactive',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'later',
    commands: ['message-trace', 'recipient-lookup'],
  },
  {
    id: 'content-problem',
    category: 'content-rejected',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    commands: ['message-trace'],
  },
  {
    id: 'undetermined-permanent',
    category: 'undetermined',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'useless',
    commands: ['message-trace'],
  },
  {
    id: 'undetermined-temporary',
    category: 'undetermined',
    owner: { party: 'recipient', role: 'nobody' },
    retry: 'automatic',
    commands: ['message-trace'],
  },
  {
    id: 'undetermined',
    category: 'undetermined',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'later',
    commands: ['message-trace'],
  },
] as const satisfies readonly Cause[];
