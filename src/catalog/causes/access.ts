import type { Cause } from '../record.ts';

/** Causes: relaying, login and encryption between servers. */
export const accessCauses = [
  {
    id: 'relay-denied',
    category: 'relay-denied',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'useless',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-7-1-in-exchange-online',
    commands: ['dns-mx', 'accepted-domain', 'inbound-connectors'],
  },
  {
    id: 'recipient-domain-not-accepted',
    category: 'relay-denied',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'later',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-4-1-in-exchange-online',
    commands: ['dns-mx', 'accepted-domain'],
  },
  {
    id: 'tenant-attribution',
    category: 'relay-denied',
    owner: { party: 'service', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-64-in-exchange-online',
    commands: ['inbound-connectors', 'accepted-domain'],
  },
  {
    id: 'forwarded-relay-denied',
    category: 'relay-denied',
    owner: { party: 'service', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/forwarded-message-rejected-5-7-367-ndr',
    commands: ['message-trace', 'accepted-domain', 'outbound-connectors'],
  },
  {
    id: 'partner-connector-restricted',
    category: 'permission',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'useless',
    commands: ['inbound-connectors'],
  },
  {
    id: 'direct-send-rejected',
    category: 'permission',
    owner: { party: 'service', role: 'admin' },
    retry: 'after-change',
    article:
      'https://techcommunity.microsoft.com/blog/exchange/introducing-more-control-over-direct-send-in-exchange-online/4408790',
    commands: ['inbound-connectors'],
  },
  {
    id: 'wrong-region',
    category: 'network',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/wrong-office-365-region-exo',
    commands: ['dns-mx', 'inbound-connectors'],
  },
  {
    id: 'auth-required',
    category: 'authentication',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-7-1-in-exchange-online',
    commands: ['receive-connectors'],
  },
  {
    id: 'client-submission-unauthenticated',
    category: 'authentication',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-57-in-exchange-online',
    commands: ['smtp-auth'],
  },
  {
    id: 'smtp-login-failed',
    category: 'authentication',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article:
      'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off',
    commands: ['smtp-auth'],
  },
  {
    id: 'smtp-auth-disabled',
    category: 'authentication',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article: 'https://aka.ms/smtp_auth_disabled',
    commands: ['smtp-auth'],
  },
  {
    id: 'basic-auth-retired',
    category: 'authentication',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    commands: ['smtp-auth'],
  },
  {
    id: 'exchange-auth-failed',
    category: 'authentication',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    commands: ['receive-connectors'],
  },
  {
    id: 'tls-required',
    category: 'policy',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    commands: ['tls-test'],
  },
  {
    id: 'tls-version-too-old',
    category: 'policy',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    article: 'https://aka.ms/smtp_auth_tls',
    commands: ['tls-test'],
  },
  {
    id: 'tls-failed',
    category: 'network',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'later',
    commands: ['tls-test', 'dns-mx'],
  },
  {
    id: 'starttls-not-supported',
    category: 'policy',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'later',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    commands: ['tls-test', 'dns-mx', 'outbound-connectors'],
  },
  {
    id: 'certificate-expired',
    category: 'policy',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'later',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    commands: ['tls-test', 'dns-mx'],
  },
  {
    id: 'certificate-untrusted',
    category: 'policy',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'later',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-450-4-4-317-untrusted-root',
    commands: ['tls-test', 'dns-mx'],
  },
  {
    id: 'certificate-host-mismatch',
    category: 'policy',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'later',
    article: 'https://learn.microsoft.com/en-us/microsoft-365/compliance/how-smtp-dane-works',
    commands: ['tls-test', 'dns-mx'],
  },
  {
    id: 'dane-failed',
    category: 'policy',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'later',
    article: 'https://datatracker.ietf.org/doc/html/rfc7671',
    commands: ['dns-tlsa', 'tls-test'],
  },
  {
    id: 'dnssec-invalid',
    category: 'authentication',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'later',
    article:
      'https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-server-2012-R2-and-2012/jj200221(v=ws.11)',
    commands: ['dns-mx', 'dns-tlsa'],
  },
  {
    id: 'mta-sts-mx-mismatch',
    category: 'policy',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'later',
    article: 'https://learn.microsoft.com/en-us/purview/enhancing-mail-flow-with-mta-sts',
    commands: ['dns-mx', 'dns-mta-sts'],
  },
  {
    id: 'mta-sts-certificate',
    category: 'policy',
    owner: { party: 'recipient', role: 'admin' },
    retry: 'later',
    article: 'https://learn.microsoft.com/en-us/purview/enhancing-mail-flow-with-mta-sts',
    commands: ['dns-mta-sts', 'tls-test'],
  },
  {
    id: 'message-security-failed',
    category: 'policy',
    owner: { party: 'sender', role: 'admin' },
    retry: 'after-change',
    commands: [],
  },
] as const satisfies readonly Cause[];
