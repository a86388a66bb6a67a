import type { Cause } from '../record.ts';

/** Causes: the servers themselves. */
export const systemCauses = [
  {
    id: 'service-temporary-error',
    category: 'system',
    owner: { party: 'service', role: 'nobody' },
    retry: 'automatic',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    commands: ['message-trace'],
  },
  {
    id: 'temporary-failure',
    category: 'system',
    owner: { party: 'recipient', role: 'nobody' },
    retry: 'automatic',
    vague: true,
    commands: [],
  },
  {
    id: 'server-busy',
    category: 'system',
    owner: { party: 'recipient', role: 'nobody' },
    retry: 'automatic',
    commands: [],
  },
  {
    id: 'system-not-accepting',
    category: 'system',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'later',
    commands: ['connection-test'],
  },
  {
    id: 'system-full',
    category: 'system',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'later',
    commands: [],
  },
  {
    id: 'system-misconfigured',
    category: 'system',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'useless',
    commands: [],
  },
  {
    id: 'system-problem',
    category: 'system',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'later',
    vague: true,
    commands: [],
  },
  {
    id: 'journaling-disabled',
    category: 'system',
    owner: { party: 'service', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    commands: [],
  },
  {
    id: 'message-crashes-server',
    category: 'content-rejected',
    owner: { party: 'sender', role: 'admin' },
    retry: 'useless',
    commands: [],
  },
] as const satisfies readonly Cause[];
