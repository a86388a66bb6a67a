import type { Cause } from '../record.ts';

/** Causes: size and number. */
export const limitsCauses = [
  {
    id: 'message-too-large',
    category: 'message-too-large',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    commands: ['size-limits'],
  },
  {
    id: 'message-too-large-for-recipient',
    category: 'message-too-large',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    commands: ['size-limits'],
  },
  {
    id: 'message-too-large-for-sender',
    category: 'message-too-large',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    commands: ['size-limits'],
  },
  {
    id: 'message-too-large-for-organization',
    category: 'message-too-large',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    commands: ['size-limits'],
  },
  {
    id: 'header-too-large',
    category: 'protocol',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    commands: [],
  },
  {
    id: 'too-many-recipients',
    category: 'rate-limited',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    commands: ['recipient-limits'],
  },
  {
    id: 'daily-recipient-limit',
    category: 'rate-limited',
    owner: { party: 'sender', role: 'user' },
    retry: 'later',
    article:
      'https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits#sending-limits',
    commands: ['message-trace'],
  },
  {
    id: 'submission-quota-exceeded',
    category: 'rate-limited',
    owner: { party: 'sender', role: 'user' },
    retry: 'later',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-for-submission-quota-exceeded-in-exchange-online',
    commands: ['message-trace'],
  },
  {
    id: 'hourly-limit-from-sender',
    category: 'rate-limited',
    owner: { party: 'sender', role: 'user' },
    retry: 'later',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    commands: ['message-trace'],
  },
  {
    id: 'hourly-limit-of-recipient',
    category: 'rate-limited',
    owner: { party: 'sender', role: 'user' },
    retry: 'later',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    commands: ['message-trace'],
  },
  {
    id: 'tenant-external-limit',
    category: 'rate-limited',
    owner: { party: 'sender', role: 'admin' },
    retry: 'later',
    article:
      'https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits#sending-limits',
    commands: ['message-trace'],
  },
  {
    id: 'onmicrosoft-domain-limit',
    category: 'rate-limited',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    commands: ['accepted-domain'],
  },
  {
    id: 'ipv6-range-limit',
    category: 'rate-limited',
    owner: { party: 'sender', role: 'admin' },
    retry: 'later',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    commands: [],
  },
  {
    id: 'rate-limited',
    category: 'rate-limited',
    owner: { party: 'sender', role: 'admin' },
    retry: 'later',
    commands: [],
  },
  {
    id: 'too-many-connections',
    category: 'rate-limited',
    owner: { party: 'sender', role: 'admin' },
    retry: 'later',
    commands: [],
  },
  {
    id: 'greylisted',
    category: 'rate-limited',
    owner: { party: 'sender', role: 'nobody' },
    retry: 'automatic',
    commands: [],
  },
] as const satisfies readonly Cause[];
