import type { KnownCode } from '../known-code.ts';

/** Exchange Online: permission, policy and reputation (x.7.*). */
export const exchangeOnlineSecurityCodes: readonly KnownCode[] = [
  {
    id: '4.7.26-ipv6-spf-dkim',
    cause: 'ipv6-unauthenticated',
    status: ['4.7.26'],
    or: [
      { status: ['4.7.26'], words: ['must pass either spf or dkim validation'] },
      { words: ['must pass either spf or dkim validation'] },
    ],
    vendor: 'microsoft',
    row: 'R05',
    examples: [
      {
        line: '450 4.7.26 Access denied, a message sent over IPv6 [2001:db8::25] must pass either SPF or DKIM validation, this message is not signed',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '4.7.321-starttls-not-supported',
    cause: 'starttls-not-supported',
    status: ['4.7.321'],
    or: [{ status: ['4.7.321'], words: ['starttls-not-supported'] }, { words: ['starttls-not-supported'] }],
    vendor: 'microsoft',
    row: 'R06',
    examples: [
      {
        line: '450 4.7.321 starttls-not-supported: Destination mail server must support TLS to receive mail.',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '4.7.322-certificate-expired',
    cause: 'certificate-expired',
    status: ['4.7.322'],
    or: [{ status: ['4.7.322'], words: ['certificate-expired'] }, { words: ['certificate-expired'] }],
    vendor: 'microsoft',
    row: 'R07',
    examples: [
      {
        line: "450 4.7.322 certificate-expired: Destination mail server's certificate is expired.",
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '4.7.323-tlsa-invalid',
    cause: 'dane-failed',
    status: ['4.7.323'],
    or: [{ status: ['4.7.323'], words: ['tlsa-invalid'] }, { words: ['tlsa-invalid'] }],
    vendor: 'microsoft',
    row: 'R08',
    examples: [
      {
        line: '450 4.7.323 tlsa-invalid: The domain failed DANE validation.',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '4.7.324-dnssec-invalid',
    cause: 'dnssec-invalid',
    status: ['4.7.324'],
    or: [{ status: ['4.7.324'], words: ['dnssec-invalid'] }, { words: ['dnssec-invalid'] }],
    vendor: 'microsoft',
    row: 'R09',
    examples: [
      {
        line: '450 4.7.324 dnssec-invalid: Destination domain returned invalid DNSSEC records',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '4.7.325-certificate-host-mismatch',
    cause: 'certificate-host-mismatch',
    status: ['4.7.325'],
    or: [
      { status: ['4.7.325'], words: ['certificate-host-mismatch'] },
      { words: ['certificate-host-mismatch'] },
    ],
    vendor: 'microsoft',
    row: 'R10',
    examples: [
      {
        line: '450 4.7.325 certificate-host-mismatch: Remote certificate MUST have a common name or subject alternative name matching the hostname (DANE)',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '4.7.500-699-access-denied',
    cause: 'suspicious-activity-restricted',
    range: ['4.7.500', '4.7.699'],
    or: [
      { range: ['4.7.500', '4.7.699'], words: ['access denied, please try again later'] },
      { words: ['access denied, please try again later'] },
      { token: ['AS761'] },
    ],
    vendor: 'microsoft',
    display: '4.7.500-699',
    row: 'R11',
    examples: [
      {
        line: '451 4.7.500 Access denied, please try again later',
        seen: 'Microsoft, list of Exchange Online codes',
      },
      {
        line: '451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (AS761)',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '4.7.850-899-access-denied-ip',
    cause: 'suspicious-ip-restricted',
    range: ['4.7.850', '4.7.899'],
    or: [{ range: ['4.7.850', '4.7.899'], words: ['access denied, please try again later'] }],
    vendor: 'microsoft',
    display: '4.7.850-899',
    row: 'R12',
    examples: [
      {
        line: '451 4.7.860 Access denied, please try again later',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.1-delivery-not-authorized',
    cause: 'delivery-not-authorized',
    status: ['5.7.1'],
    or: [
      { status: ['5.7.1'], words: ['delivery not authorized', 'message refused'] },
      { token: ['RESOLVER.RST.NotAuthorized'] },
    ],
    vendor: 'microsoft',
    row: 'R29',
    examples: [
      {
        line: '550 5.7.1 Delivery not authorized, message refused',
        seen: 'Microsoft, list of Exchange Online codes',
      },
      {
        line: '550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized ##rfc822;ana@example.org',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.1-unable-to-relay',
    cause: 'relay-denied',
    status: ['5.7.1'],
    words: ['unable to relay'],
    without: ['blocked by customer allow list'],
    or: [{ words: ['unable to relay'], without: ['blocked by customer allow list'] }],
    vendor: 'microsoft',
    row: 'R30',
    examples: [{ line: '550 5.7.1 Unable to relay', seen: 'Microsoft, list of Exchange Online codes' }],
  },
  {
    id: '5.7.1-client-not-authenticated',
    cause: 'auth-required',
    status: ['5.7.1'],
    words: ['client was not authenticated'],
    without: ['anonymous mail during mail from'],
    or: [{ words: ['client was not authenticated'], without: ['anonymous mail during mail from'] }],
    vendor: 'microsoft',
    row: 'R31',
    examples: [
      { line: '530 5.7.1 Client was not authenticated', seen: 'Microsoft, list of Exchange Online codes' },
    ],
  },
  {
    id: '5.7.12-not-authenticated-by-organization',
    cause: 'recipient-closed-to-outsiders',
    status: ['5.7.12'],
    or: [{ words: ['not authenticated by organization'] }],
    vendor: 'microsoft',
    row: 'R32',
    examples: [
      {
        line: '550 5.7.12 Sender was not authenticated by organization',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.23-spf-violation',
    cause: 'spf-failed',
    status: ['5.7.23'],
    or: [{ words: ['sender policy framework violation'] }],
    vendor: 'microsoft',
    row: 'R33',
    examples: [
      {
        line: '550 5.7.23 The message was rejected because of Sender Policy Framework violation',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.57-client-not-authenticated-mail-from',
    cause: 'client-submission-unauthenticated',
    status: ['5.7.57'],
    or: [{ words: ['anonymous mail during mail from', 'client not authenticated to send mail'] }],
    vendor: 'microsoft',
    row: 'R34',
    examples: [
      {
        line: '530 5.7.57 Client was not authenticated to send anonymous mail during MAIL FROM',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.64-tenant-attribution',
    cause: 'tenant-attribution',
    status: ['5.7.64'],
    or: [{ token: ['TenantAttribution', 'ATTR36'] }, { words: ['tenantinboundattribution'] }],
    vendor: 'microsoft',
    row: 'R35',
    examples: [
      {
        line: '550 5.7.64 TenantAttribution; Relay Access Denied',
        seen: 'Microsoft, list of Exchange Online codes',
      },
      {
        line: '550 5.7.64 TenantAttribution; Relay Access Denied ATTR36.',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.124-not-in-allowed-senders',
    cause: 'group-allowed-senders-only',
    status: ['5.7.124'],
    or: [
      { words: ['not in allowed-senders list', 'allowed-senders list'] },
      { token: ['RESOLVER.RST.RestrictedToGroupPermission'] },
    ],
    vendor: 'microsoft',
    row: 'R36',
    examples: [
      {
        line: '550 5.7.124 Sender not in allowed-senders list',
        seen: 'Microsoft, list of Exchange Online codes',
      },
      {
        line: '550 5.7.124 RESOLVER.RST.RestrictedToGroupPermission; not authorized to send to the group',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.133-not-authenticated-for-group',
    cause: 'group-closed-to-outsiders',
    status: ['5.7.133'],
    or: [
      { words: ['not authenticated for group'] },
      { token: ['RESOLVER.RST.SenderNotAuthenticatedForGroup'] },
    ],
    vendor: 'microsoft',
    row: 'R37',
    examples: [
      {
        line: '550 5.7.133 Sender not authenticated for group',
        seen: 'Microsoft, list of Exchange Online codes',
      },
      {
        line: '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.134-not-authenticated-for-mailbox',
    cause: 'mailbox-closed-to-outsiders',
    status: ['5.7.134'],
    or: [
      { words: ['not authenticated for mailbox'] },
      { token: ['RESOLVER.RST.SenderNotAuthenticatedForMailbox'] },
    ],
    vendor: 'microsoft',
    row: 'R38',
    examples: [
      {
        line: '550 5.7.134 Sender was not authenticated for mailbox',
        seen: 'Microsoft, list of Exchange Online codes',
      },
      {
        line: '550 5.7.134 RESOLVER.RST.SenderNotAuthenticatedForMailbox; authentication required',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.13-5.7.135-not-authenticated-for-public-folder',
    cause: 'public-folder-closed-to-outsiders',
    status: ['5.7.13', '5.7.135'],
    or: [
      { words: ['not authenticated for public folder'] },
      { token: ['RESOLVER.RST.SenderNotAuthenticatedForPublicFolder'] },
    ],
    vendor: 'microsoft',
    display: '5.7.13 or 135',
    row: 'R39',
    examples: [
      {
        line: '550 5.7.135 Sender was not authenticated for public folder',
        seen: 'Microsoft, list of Exchange Online codes',
      },
      {
        line: '550 5.7.13 Sender was not authenticated for public folder',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.136-not-authenticated-mail-user',
    cause: 'mail-user-closed-to-outsiders',
    status: ['5.7.136'],
    or: [
      {
        words: ['sender was not authenticated'],
        without: ['for mailbox', 'for public folder', 'by organization', 'for group'],
      },
    ],
    vendor: 'microsoft',
    row: 'R40',
    examples: [
      { line: '550 5.7.136 Sender was not authenticated', seen: 'Microsoft, list of Exchange Online codes' },
    ],
  },
  {
    id: '5.7.25-ipv6-reverse-dns',
    cause: 'reverse-dns-missing',
    status: ['5.7.25'],
    or: [{ words: ['must have a reverse dns record', 'must have reverse dns record'] }],
    vendor: 'microsoft',
    row: 'R41',
    article:
      'https://learn.microsoft.com/en-us/microsoft-365/security/office-365-security/support-for-anonymous-inbound-email-messages-over-ipv6',
    examples: [
      {
        line: '450 5.7.25 Access denied, the sending IPv6 address [2001:db8::25] must have a reverse DNS record',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.321-starttls-not-supported',
    cause: 'starttls-not-supported',
    status: ['5.7.321'],
    or: [{ status: ['5.7.321'], words: ['starttls-not-supported'] }, { words: ['starttls-not-supported'] }],
    vendor: 'microsoft',
    row: 'R42',
    examples: [
      {
        line: '550 5.7.321 starttls-not-supported: Destination mail server must support TLS to receive mail.',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.322-certificate-expired',
    cause: 'certificate-expired',
    status: ['5.7.322'],
    or: [{ status: ['5.7.322'], words: ['certificate-expired'] }, { words: ['certificate-expired'] }],
    vendor: 'microsoft',
    row: 'R43',
    examples: [
      {
        line: "550 5.7.322 certificate-expired: Destination mail server's certificate is expired.",
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.323-tlsa-invalid',
    cause: 'dane-failed',
    status: ['5.7.323'],
    or: [{ status: ['5.7.323'], words: ['tlsa-invalid'] }, { words: ['tlsa-invalid'] }],
    vendor: 'microsoft',
    row: 'R44',
    examples: [
      {
        line: '550 5.7.323 tlsa-invalid: The domain failed DANE validation.',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.324-dnssec-invalid',
    cause: 'dnssec-invalid',
    status: ['5.7.324'],
    or: [{ status: ['5.7.324'], words: ['dnssec-invalid'] }, { words: ['dnssec-invalid'] }],
    vendor: 'microsoft',
    row: 'R45',
    examples: [
      {
        line: '550 5.7.324 dnssec-invalid: Destination domain returned invalid DNSSEC records',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.325-certificate-host-mismatch',
    cause: 'certificate-host-mismatch',
    status: ['5.7.325'],
    or: [
      { status: ['5.7.325'], words: ['certificate-host-mismatch'] },
      { words: ['certificate-host-mismatch'] },
    ],
    vendor: 'microsoft',
    row: 'R46',
    examples: [
      {
        line: '550 5.7.325 certificate-host-mismatch: Remote certificate MUST have a common name or subject alternative name matching the hostname (DANE)',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.501-banned-account',
    cause: 'sending-account-banned',
    status: ['5.7.501'],
    or: [{ words: ['spam abuse detected'] }],
    vendor: 'microsoft',
    row: 'R47',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-451-4-7-500-699-asxxx-in-exchange-online',
    examples: [
      {
        line: '550 5.7.501 Access denied, spam abuse detected',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.502-banned-account',
    cause: 'sending-account-banned',
    status: ['5.7.502'],
    or: [{ status: ['5.7.502'], words: ['banned sender'] }, { words: ['access denied, banned sender'] }],
    vendor: 'microsoft',
    row: 'R48',
    examples: [
      { line: '550 5.7.502 Access denied, banned sender', seen: 'Microsoft, list of Exchange Online codes' },
    ],
  },
  {
    id: '5.7.503-banned-account',
    cause: 'sending-account-banned',
    status: ['5.7.503'],
    or: [{ status: ['5.7.503'], words: ['banned sender'] }],
    vendor: 'microsoft',
    row: 'R49',
    examples: [
      { line: '550 5.7.503 Access denied, banned sender', seen: 'Microsoft, list of Exchange Online codes' },
    ],
  },
  {
    id: '5.7.504-recipient-rejected',
    cause: 'recipient-rejected-at-edge',
    status: ['5.7.504'],
    or: [{ status: ['5.7.504'], words: ['recipient address rejected: access denied'] }],
    vendor: 'microsoft',
    row: 'R50',
    examples: [
      {
        line: '550 5.7.504 [ana@example.org]: Recipient address rejected: Access denied',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.505-banned-recipient',
    cause: 'recipient-banned',
    status: ['5.7.505'],
    or: [{ words: ['access denied, banned recipient'] }],
    vendor: 'microsoft',
    row: 'R51',
    examples: [
      {
        line: '550 5.7.505 Access denied, banned recipient',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.506-bad-helo',
    cause: 'helo-rejected',
    status: ['5.7.506'],
    or: [{ words: ['access denied, bad helo'] }],
    vendor: 'microsoft',
    row: 'R52',
    examples: [
      { line: '550 5.7.506 Access Denied, Bad HELO', seen: 'Microsoft, list of Exchange Online codes' },
    ],
  },
  {
    id: '5.7.507-rejected-by-recipient',
    cause: 'ip-blocked-by-recipient',
    status: ['5.7.507'],
    or: [{ words: ['access denied, rejected by recipient'] }],
    vendor: 'microsoft',
    row: 'R53',
    examples: [
      {
        line: '550 5.7.507 Access denied, rejected by recipient',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.508-ipv6-range-limit',
    cause: 'ipv6-range-limit',
    status: ['5.7.508'],
    or: [{ words: ['has exceeded permitted limits within'] }],
    vendor: 'microsoft',
    row: 'R54',
    examples: [
      {
        line: '550 5.7.508 Access denied, [2001:db8::25] has exceeded permitted limits within 2001:db8::/64 range',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.509-dmarc',
    cause: 'dmarc-failed',
    status: ['5.7.509'],
    or: [{ words: ['does not pass dmarc verification'] }],
    vendor: 'microsoft',
    row: 'R55',
    examples: [
      {
        line: '550 5.7.509 Access denied, sending domain [example.com] does not pass DMARC verification',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.510-no-ipv6',
    cause: 'ipv6-not-accepted',
    status: ['5.7.510'],
    or: [{ words: ['does not accept email over ipv6'] }],
    vendor: 'microsoft',
    row: 'R56',
    examples: [
      {
        line: '550 5.7.510 Access denied, [example.org] does not accept email over IPv6',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.511-banned-sender',
    cause: 'sender-banned-by-microsoft',
    status: ['5.7.511'],
    or: [{ status: ['5.7.511'], words: ['banned sender'] }],
    vendor: 'microsoft',
    row: 'R57',
    examples: [
      { line: '550 5.7.511 Access denied, banned sender', seen: 'Microsoft, list of Exchange Online codes' },
    ],
  },
  {
    id: '5.7.512-rfc5322-from',
    cause: 'from-header-invalid',
    status: ['5.7.512'],
    or: [{ words: ['must be rfc 5322 section 3.6.2 compliant', 'rfc 5322 section 3.6.2'] }],
    vendor: 'microsoft',
    row: 'R58',
    examples: [
      {
        line: '550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.513-customer-block-list',
    cause: 'ip-blocked-by-recipient',
    status: ['5.7.513'],
    or: [{ words: ['customer block list'] }, { token: ['AS16012607'] }],
    vendor: 'microsoft',
    row: 'R59',
    examples: [
      {
        line: '550 5.7.513 Service unavailable, Client host [192.0.2.1] blocked by [example.org] using Customer Block list (AS16012607)',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.606-649-banned-ip',
    cause: 'ip-banned-by-microsoft',
    range: ['5.7.606', '5.7.649'],
    or: [{ range: ['5.7.606', '5.7.649'], words: ['banned sending ip'] }, { words: ['banned sending ip'] }],
    vendor: 'microsoft',
    display: '5.7.606-649',
    row: 'R60',
    examples: [
      {
        line: '550 5.7.606 Access denied, banned sending IP [192.0.2.1]',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.700-749-tenant-threshold',
    cause: 'tenant-threshold',
    range: ['5.7.700', '5.7.749'],
    or: [
      {
        range: ['5.7.700', '5.7.749'],
        words: ['tenant has exceeded threshold', 'traffic not accepted from this ip'],
      },
    ],
    vendor: 'microsoft',
    display: '5.7.700-749',
    row: 'R61',
    examples: [
      {
        line: '550 5.7.710 Access denied, tenant has exceeded threshold',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.7.750-unregistered-domains',
    cause: 'unregistered-domain',
    status: ['5.7.750'],
    or: [{ words: ['sending from unregistered domain', 'sending from unregistered domains'] }],
    vendor: 'microsoft',
    row: 'R62',
    examples: [
      {
        line: '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '4.7.5-mta-sts-certificate',
    cause: 'mta-sts-certificate',
    status: ['4.7.5'],
    or: [{ words: ['certificate failed mta-sts validation'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '451 4.7.5 Remote certificate failed MTA-STS validation. Reason: CertificateExpired',
        seen: 'Microsoft, list of Exchange Online codes, newer editions',
      },
    ],
  },
  {
    id: '5.7.5-mta-sts-certificate',
    cause: 'mta-sts-certificate',
    status: ['5.7.5'],
    or: [{ words: ['certificate failed mta-sts validation'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.7.5 Remote certificate failed MTA-STS validation. Reason: CertificateExpired',
        seen: 'Microsoft, list of Exchange Online codes, newer editions',
      },
    ],
  },
  {
    id: '5.7.703-tenant-allow-block-list',
    cause: 'tenant-blocks-recipient',
    status: ['5.7.703'],
    or: [{ words: ['tenant allow block list', 'tenant recipient block policy', 'tenant allow/block list'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: "550 5.7.703 Your message can't be delivered because messages to ana@example.org are blocked by your organization using Tenant Allow Block List.",
        seen: 'Microsoft, list of Exchange Online codes, newer editions',
      },
    ],
  },
  {
    id: '5.7.705-tenant-threshold',
    cause: 'tenant-threshold',
    status: ['5.7.705'],
    or: [{ words: ['tenant has exceeded threshold'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.7.705 Access denied, tenant has exceeded threshold',
        seen: 'Microsoft, list of Exchange Online codes, newer editions',
      },
    ],
  },
  {
    id: '5.7.708-traffic-not-accepted-ip',
    cause: 'tenant-ip-not-accepted',
    status: ['5.7.708'],
    or: [{ words: ['traffic not accepted from this ip'], without: ['tenant has exceeded threshold'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.7.708 Access denied, traffic not accepted from this IP',
        seen: 'Microsoft, list of Exchange Online codes, newer editions',
      },
    ],
  },
  {
    id: '5.7.800-banned-domain',
    cause: 'sending-domain-banned',
    status: ['5.7.800'],
    or: [{ status: ['5.7.800'], words: ['banned sender'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.7.800 Access denied, banned sender',
        seen: 'Microsoft, list of Exchange Online codes, newer editions',
      },
    ],
  },
  {
    id: '5.7.232-terrl',
    cause: 'tenant-external-limit',
    status: ['5.7.232'],
    or: [{ words: ['trial tenant has exceeded its daily limit'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: "550 5.7.232 Your message can't be sent because your trial tenant has exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit)",
        seen: 'Microsoft, list of Exchange Online codes, newer editions',
      },
    ],
  },
  {
    id: '5.7.233-terrl',
    cause: 'tenant-external-limit',
    status: ['5.7.233'],
    or: [
      {
        words: [
          'daily limit for sending email to external recipients',
          'tenant external recipient rate limit',
        ],
      },
      { token: ['TERRL'] },
    ],
    vendor: 'microsoft',
    examples: [
      {
        line: "550 5.7.233 Your message can't be sent because your tenant exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit)",
        seen: 'Microsoft, list of Exchange Online codes, newer editions',
      },
    ],
  },
  {
    id: '5.7.236-onmicrosoft-limit',
    cause: 'onmicrosoft-domain-limit',
    status: ['5.7.236'],
    or: [{ words: ['onmicrosoft.com domains'], also: ['daily limit'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: "550 5.7.236 Your message can't be sent because your tenant has exceeded its daily limit for sending email to external recipients from your tenant's onmicrosoft.com domains",
        seen: 'Microsoft, list of Exchange Online codes, newer editions',
      },
    ],
  },
  {
    id: '5.7.193-unified-group',
    cause: 'microsoft-365-group-closed',
    status: ['5.7.193'],
    or: [{ token: ['UnifiedGroupAgent'] }, { words: ["sender isn't a group member"] }],
    vendor: 'microsoft',
    examples: [
      {
        line: "550 5.7.193 UnifiedGroupAgent; Delivery failed because the sender isn't a group member or external senders aren't permitted",
        seen: 'Microsoft, support page',
      },
    ],
  },
  {
    id: '5.7.367-not-permitted-to-relay',
    cause: 'forwarded-relay-denied',
    status: ['5.7.367'],
    or: [{ words: ['remote server returned not permitted to relay'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.7.367 Remote server returned not permitted to relay -> 550 5.1.1 <ana@example.org>: no such user',
        seen: 'Microsoft, support page',
      },
    ],
  },
  {
    id: '5.7.520-external-forwarding',
    cause: 'external-forwarding-blocked',
    status: ['5.7.520'],
    or: [
      { words: ['does not allow external forwarding', 'disabled external forwarding'] },
      { token: ['AS(7555)'] },
    ],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.7.520 Access denied, Your organization does not allow external forwarding. Please contact your administrator for further assistance. AS(7555)',
        seen: 'Microsoft, support page',
      },
    ],
  },
  {
    id: '5.7.711-bad-inbound-connector',
    cause: 'inbound-connector-blocked',
    status: ['5.7.711'],
    or: [{ words: ['bad inbound connector'] }, { token: ['AS(2204)'] }],
    vendor: 'microsoft',
    examples: [
      { line: '550 5.7.711 Access denied, bad inbound connector. AS(2204)', seen: 'Microsoft, support page' },
    ],
  },
  {
    id: '5.7.60-send-as',
    cause: 'send-as-denied',
    status: ['5.7.60'],
    or: [{ words: ['does not have permissions to send as this sender'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
        seen: 'Microsoft, support page',
      },
    ],
  },
  {
    id: '5.7.3-auth-unsuccessful',
    cause: 'smtp-login-failed',
    status: ['5.7.3'],
    words: ['authentication unsuccessful'],
    or: [{ reply: ['535'], words: ['authentication unsuccessful'], without: ['is disabled for the'] }],
    vendor: 'microsoft',
    display: '535 5.7.3',
    examples: [{ line: '535 5.7.3 Authentication unsuccessful', seen: 'Microsoft, support page' }],
  },
  {
    id: '5.7.139-smtp-auth-disabled',
    cause: 'smtp-auth-disabled',
    status: ['5.7.139'],
    or: [{ words: ['smtpclientauthentication is disabled', 'basic authentication is disabled'] }],
    vendor: 'microsoft',
    display: '535 5.7.139',
    examples: [
      {
        line: '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.',
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
  {
    id: '5.7.30-basic-auth-client-submission',
    cause: 'basic-auth-retired',
    status: ['5.7.30'],
    words: ['basic authentication is not supported for client submission'],
    or: [{ words: ['basic authentication is not supported'] }],
    vendor: 'microsoft',
    display: '550 5.7.30',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    examples: [
      {
        line: '550 5.7.30 Basic authentication is not supported for Client Submission.',
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
  {
    id: '4.7.66-tls10',
    cause: 'tls-version-too-old',
    status: ['4.7.66'],
    or: [{ words: ['tls 1.0 and 1.1 are not supported'] }],
    vendor: 'microsoft',
    display: '421 4.7.66',
    examples: [
      {
        line: '421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2. Visit https://aka.ms/smtp_auth_tls.',
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
  {
    id: '5.7.1-customer-allow-list',
    cause: 'allow-list-hides-block',
    status: ['5.7.1'],
    words: ['blocked by customer allow list'],
    or: [{ words: ['blocked by customer allow list'] }],
    vendor: 'microsoft',
    examples: [
      { line: '550 5.7.1 Unable To Relay: Blocked by Customer Allow list', seen: 'Microsoft, support page' },
    ],
  },
  {
    id: '5.7.1-blocklist',
    cause: 'ip-banned-by-microsoft',
    words: ['blocked using blocklist', 'delist@messaging.microsoft.com', 'delist@microsoft.com'],
    or: [
      {
        status: ['5.7.1'],
        words: ['blocked using blocklist', 'delist@messaging.microsoft.com', 'delist@microsoft.com'],
      },
    ],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using Blocklist 1; To request removal from this list please forward this message to delist@messaging.microsoft.com',
        seen: 'Microsoft, support page',
      },
    ],
  },
  {
    id: '5.7.1-authrequired',
    cause: 'recipient-closed-to-outsiders',
    token: ['RESOLVER.RST.AuthRequired'],
    or: [{ status: ['5.7.1'], token: ['RESOLVER.RST.AuthRequired'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required [Stage: CreateMessage]',
        seen: 'Microsoft, support page',
      },
    ],
  },
  {
    id: '5.7.129-restricted-to-recipients',
    cause: 'recipient-allowed-senders-only',
    status: ['5.7.129'],
    or: [
      { words: ["isn't on the recipient's list of senders to accept mail from"] },
      { token: ['RESOLVER.RST.RestrictedToRecipientsPermission'] },
    ],
    vendor: 'microsoft',
    examples: [
      {
        line: "550 5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission; not authorized to send to the recipient because the sender isn't on the recipient's list of senders to accept mail from",
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
  {
    id: '5.7.900-999-mail-flow-rule',
    cause: 'mail-flow-rule',
    range: ['5.7.900', '5.7.999'],
    or: [{ range: ['5.7.900', '5.7.999'], words: ['delivery not authorized, message refused'] }],
    vendor: 'microsoft',
    display: '5.7.900-999',
    examples: [
      { line: '550 5.7.950 Delivery not authorized, message refused', seen: 'Microsoft, support page' },
    ],
  },
  {
    id: '4.7.25-ipv6-reverse-dns',
    cause: 'reverse-dns-missing',
    status: ['4.7.25'],
    or: [{ status: ['4.7.25'], words: ['must have reverse dns record'] }],
    vendor: 'microsoft',
    display: '450 4.7.25',
    article:
      'https://learn.microsoft.com/en-us/microsoft-365/security/office-365-security/support-for-anonymous-inbound-email-messages-over-ipv6',
    examples: [
      {
        line: '450 4.7.25 Service unavailable, sending IPv6 address [2001:db8::25] must have reverse DNS record.',
        seen: 'Microsoft, support page',
      },
    ],
  },
  {
    id: '5.7.350-detected-as-spam',
    cause: 'spam-content',
    status: ['5.7.350'],
    or: [{ words: ['remote server returned message detected as spam'] }],
    vendor: 'microsoft',
    owner: { party: 'recipient', role: 'admin' },
    examples: [
      {
        line: '550 5.7.350 Remote server returned message detected as spam -> 550 5.1.1 <ana@example.org>: no such user',
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
  {
    id: '5.7.51-partner-connector',
    cause: 'partner-connector-restricted',
    status: ['5.7.51'],
    or: [
      { words: ["partner connector configured that matched the message's recipient domain"] },
      { token: ['RestrictDomainsToIPAddresses', 'RestrictDomainsToCertificate'] },
    ],
    vendor: 'microsoft',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    examples: [
      {
        line: "550 5.7.51 TenantInboundAttribution; There is a partner connector configured that matched the message's recipient domain. The connector had either the RestrictDomainsToIPAddresses or RestrictDomainsToCertificate set",
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
  {
    id: '5.7.68-direct-send',
    cause: 'direct-send-rejected',
    status: ['5.7.68'],
    or: [{ words: ['direct send not allowed'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.7.68 TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources',
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
  {
    id: '4.7.0-temporary',
    cause: 'service-temporary-error',
    status: ['4.7.0'],
    words: ['temporary server error. please try again later. prx'],
    or: [{ token: ['PRX1', 'PRX2', 'PRX3', 'PRX4', 'PRX5', 'PRX6', 'PRX7', 'PRX8', 'PRX9'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '451 4.7.0 Temporary server error. Please try again later. PRX4 NextHop:',
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
  {
    id: '4.7.700-temporary',
    cause: 'service-temporary-error',
    status: ['4.7.700'],
    or: [{ words: ['pfa agent busy'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '451 4.7.700 PFA agent busy, please try again',
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
  {
    id: '5.7.515-authentication-level',
    cause: 'bulk-sender-requirements',
    status: ['5.7.515'],
    or: [{ words: ['required authentication level'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: "550 5.7.515 Access denied, sending domain [example.com] doesn't meet the required authentication level.",
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
];
