import type { Cause } from '../record.ts';

/** Causes: the way there. */
export const networkCauses = [
  {
    id: 'message-expired',
    category: 'expired',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'later',
    vague: true,
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-4-4-7-in-exchange-online',
    commands: ['message-trace', 'dns-mx', 'connection-test'],
  },
  {
    id: 'delivery-delayed',
    category: 'expired',
    owner: { party: 'recipient', role: 'nobody' },
    retry: 'automatic',
    vague: true,
    commands: ['message-trace'],
  },
  {
    id: 'connection-refused',
    category: 'network',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'later',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    commands: ['dns-mx', 'connection-test'],
  },
  {
    id: 'connection-timeout',
    category: 'network',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'later',
    commands: ['dns-mx', 'connection-test'],
  },
  {
    id: 'connection-dropped',
    category: 'network',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'later',
    commands: ['connection-test'],
  },
  {
    id: 'dns-failure',
    category: 'network',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'later',
    article: 'https://go.microsoft.com/fwlink/?LinkId=389361',
    commands: ['dns-mx'],
  },
  {
    id: 'unroutable',
    category: 'domain-unknown',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'useless',
    commands: ['dns-mx', 'accepted-domain', 'outbound-connectors'],
  },
  {
    id: 'routing-loop',
    category: 'loop',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'useless',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-4-6-through-5-4-20-in-exchange-online',
    commands: ['accepted-domain', 'outbound-connectors', 'mailbox-forwarding', 'dns-mx'],
  },
  {
    id: 'mx-points-back',
    category: 'loop',
    owner: { party: 'sender', role: 'admin' },
    retry: 'useless',
    commands: ['dns-mx', 'accepted-domain'],
  },
  {
    id: 'generated-message-loop',
    category: 'loop',
    owner: { party: 'service', role: 'admin' },
    retry: 'useless',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-4-6-through-5-4-20-in-exchange-online',
    commands: ['mail-flow-rules', 'mailbox-forwarding'],
  },
  {
    id: 'network-problem',
    category: 'network',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'later',
    vague: true,
    commands: ['dns-mx', 'connection-test'],
  },
] as const satisfies readonly Cause[];
