import type { Cause } from '../record.ts';

/** Causes: whether this sender may send. */
export const senderCauses = [
  {
    id: 'sender-denied',
    category: 'policy',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-0-in-exchange-online',
    commands: ['dns-spf'],
  },
  {
    id: 'sender-rejected',
    category: 'policy',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    vague: true,
    commands: [],
  },
  {
    id: 'sender-blocked-by-recipient',
    category: 'permission',
    owner: { party: 'recipient', role: 'user' },
    retry: 'useless',
    commands: [],
  },
  {
    id: 'sender-address-invalid',
    category: 'policy',
    owner: { party: 'sender', role: 'user' },
    retry: 'after-change',
    commands: [],
  },
  {
    id: 'sender-domain-unresolvable',
    category: 'authentication',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    commands: ['dns-mx'],
  },
  {
    id: 'sender-unverified',
    category: 'authentication',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    commands: ['dns-mx'],
  },
  {
    id: 'send-as-denied',
    category: 'permission',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off',
    commands: ['send-as'],
  },
  {
    id: 'sending-account-banned',
    category: 'reputation',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    commands: ['restricted-users', 'message-trace'],
  },
  {
    id: 'outbound-sender-blocked',
    category: 'reputation',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-8',
    commands: ['restricted-users', 'message-trace'],
  },
  {
    id: 'sending-domain-banned',
    category: 'reputation',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    commands: [],
  },
  {
    id: 'tenant-threshold',
    category: 'reputation',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-codes-550-5-7-703-550-5-7-705-550-5-7-708-550-5-7-750',
    commands: ['message-trace', 'inbound-connectors'],
  },
  {
    id: 'tenant-ip-not-accepted',
    category: 'reputation',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-codes-550-5-7-703-550-5-7-705-550-5-7-708-550-5-7-750',
    commands: [],
  },
  {
    id: 'unregistered-domain',
    category: 'policy',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-codes-550-5-7-703-550-5-7-705-550-5-7-708-550-5-7-750',
    commands: ['accepted-domain', 'inbound-connectors'],
  },
  {
    id: 'tenant-blocks-recipient',
    category: 'policy',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-codes-550-5-7-703-550-5-7-705-550-5-7-708-550-5-7-750',
    commands: ['tenant-block-list'],
  },
  {
    id: 'external-forwarding-blocked',
    category: 'policy',
    owner: { party: 'service', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/defender-office-365/outbound-spam-policies-external-email-forwarding',
    commands: ['outbound-spam-policy', 'mailbox-forwarding'],
  },
  {
    id: 'inbound-connector-blocked',
    category: 'reputation',
    owner: { party: 'service', role: 'admin' },
    retry: 'after-change',
    article: 'https://learn.microsoft.com/en-us/defender-office-365/connectors-remove-blocked',
    commands: ['inbound-connectors'],
  },
] as const satisfies readonly Cause[];
