import type { KnownCode } from '../known-code.ts';

/** Exchange: tokens that outlive status codes, and codes that no list of Microsoft names. */
export const exchangeTokensCodes: readonly KnownCode[] = [
  {
    id: '5.1.0-resolver-invalid-in-smtp',
    cause: 'recipient-address-invalid',
    token: ['RESOLVER.ADR.InvalidInSmtp'],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.1.0 RESOLVER.ADR.InvalidInSmtp; encapsulated INVALID address inconsistency',
        seen: 'Exchange, replies in public reports',
      },
    ],
  },
  {
    id: 'mapi-access-denied',
    cause: 'send-as-denied',
    token: ['0x80070005'],
    vendor: 'microsoft',
    examples: [
      {
        line: 'This message could not be sent. Try sending the message again later, or contact your network administrator. Error is [0x80070005-00000000-00000000].',
        seen: 'Outlook, public help pages',
      },
    ],
  },
  {
    id: '5.4.4-mx-loopback',
    cause: 'mx-points-back',
    token: ['SMTPSEND.DNS.MxLoopback'],
    vendor: 'microsoft',
    examples: [
      {
        line: '554 5.4.4 SMTPSEND.DNS.MxLoopback; DNS records for this domain are configured in a loop',
        seen: 'Exchange, replies in public reports',
      },
    ],
  },
  {
    id: '5.7.1-transport-rules',
    cause: 'mail-flow-rule',
    token: ['TRANSPORT.RULES.RejectMessage'],
    or: [{ token: ['5.7.1_ETR'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy',
        seen: 'Exchange, replies in public reports',
      },
    ],
  },
  {
    id: '5.2.11-send-size-limit-sender',
    cause: 'message-too-large-for-sender',
    token: ['RESOLVER.RST.SendSizeLimit.Sender'],
    or: [{ status: ['5.2.11'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.2.11 RESOLVER.RST.SendSizeLimit.Sender; message too large for this sender',
        seen: 'Exchange, replies in public reports',
      },
    ],
  },
  {
    id: '5.2.12-send-size-limit-org',
    cause: 'message-too-large-for-organization',
    token: ['RESOLVER.RST.SendSizeLimit.Org'],
    or: [{ status: ['5.2.12'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.2.12 RESOLVER.RST.SendSizeLimit.Org; message too large for this organization',
        seen: 'Exchange, replies in public reports',
      },
    ],
  },
  {
    id: '5.2.2-sender-mailbox-full',
    cause: 'sender-mailbox-full',
    token: ['STOREDRV.Submission.Exception:QuotaExceededException'],
    vendor: 'microsoft',
    examples: [
      {
        line: '554 5.2.2 STOREDRV.Submission.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message',
        seen: 'Exchange, replies in public reports',
      },
    ],
  },
  {
    id: '5.2.0-outbound-spam',
    cause: 'outbound-sender-blocked',
    token: ['OutboundSpamException'],
    vendor: 'microsoft',
    examples: [
      {
        line: '554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; WASCL UserAction verdict is Refuse',
        seen: 'Exchange, replies in public reports',
      },
    ],
  },
  {
    id: 'storedrv-deliver-access-denied',
    cause: 'delivery-not-authorized',
    token: ['MapiExceptionNotAuthorized', 'AccessDeniedException'],
    vendor: 'microsoft',
    examples: [
      {
        line: '554 5.2.0 STOREDRV.Deliver.Exception:AccessDeniedException.MapiExceptionNotAuthorized; Failed to process message',
        seen: 'Exchange, replies in public reports',
      },
    ],
  },
  {
    id: 'storedrv-deliver',
    cause: 'mailbox-problem',
    words: ['storedrv.deliver'],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.2.0 STOREDRV.Deliver.Exception; Failed to process message due to a permanent exception',
        seen: 'Exchange, replies in public reports',
      },
    ],
  },
  {
    id: '4.4.317-cannot-connect',
    cause: 'tls-failed',
    status: ['4.4.317', '5.4.317'],
    vendor: 'microsoft',
    display: '4.4.317 / 5.4.317',
    examples: [
      {
        line: '450 4.4.317 Cannot connect to remote server [Message=SubjectMismatch]',
        seen: 'Exchange, replies in public reports',
      },
    ],
  },
  {
    id: '4.4.7-not-delivered-yet',
    cause: 'delivery-delayed',
    status: ['4.4.7'],
    reply: ['400', '441', '450', '451'],
    vendor: 'microsoft',
    examples: [{ line: '400 4.4.7 Message delayed', seen: 'Exchange, replies in public reports' }],
  },
  {
    id: '5.4.315-dns-loop',
    cause: 'mx-points-back',
    status: ['5.4.315', '4.4.315'],
    or: [{ words: ['infomxloopback'] }],
    vendor: 'microsoft',
    display: '4.4.315 / 5.4.315',
    examples: [
      {
        line: '450 4.4.315 DNS query failed [Message=InfoMxLoopback]',
        seen: 'Exchange, from general knowledge; no report at hand',
      },
    ],
  },
  {
    id: '4.4.316-connection-timed-out',
    cause: 'connection-timeout',
    status: ['4.4.316', '5.4.316', '4.4.318', '5.4.318'],
    words: ['socket error code 10060'],
    or: [{ words: ['socket error code 10060'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '450 4.4.316 Connection timed out [Message=Socket error code 10060]',
        seen: 'Exchange, from general knowledge; no report at hand',
      },
    ],
  },
  {
    id: '4.4.316-network-unreachable',
    cause: 'connection-timeout',
    status: ['4.4.316', '5.4.316', '4.4.318', '5.4.318'],
    words: ['socket error code 10051', 'socket error code 10065'],
    or: [{ words: ['socket error code 10051', 'socket error code 10065'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '450 4.4.316 Network unreachable [Message=Socket error code 10051]',
        seen: 'Exchange, from general knowledge; no report at hand',
      },
    ],
  },
  {
    id: '4.4.318-connection-reset',
    cause: 'connection-dropped',
    status: ['4.4.316', '5.4.316', '4.4.318', '5.4.318'],
    words: ['socket error code 10054', 'socket error code 10053', 'connection was closed abruptly'],
    or: [{ words: ['socket error code 10054', 'socket error code 10053', 'connection was closed abruptly'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '450 4.4.318 Connection was closed abruptly [Message=Socket error code 10054]',
        seen: 'Exchange, from general knowledge; no report at hand',
      },
    ],
  },
  {
    id: '4.7.320-certificate',
    cause: 'certificate-untrusted',
    status: ['4.7.320', '5.7.320'],
    or: [{ words: ['certificate validation failed'] }],
    vendor: 'microsoft',
    display: '4.7.320 / 5.7.320',
    examples: [
      {
        line: '450 4.7.320 Certificate validation failed [Message=CertificateNotTrusted]',
        seen: 'Exchange, from general knowledge; no report at hand',
      },
    ],
  },
  {
    id: '4.7.651-ip-reputation',
    cause: 'poor-reputation',
    status: ['4.7.651'],
    or: [{ token: ['S843'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '451 4.7.651 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation. (S843)',
        seen: 'Exchange, replies in public reports',
      },
    ],
  },
  {
    id: '5.5.0-spamhaus-helo',
    cause: 'domain-blocklisted',
    token: ['S8001', 'S8002'],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.7.1 Service unavailable, MailFrom domain is listed in Spamhaus. (S8002)',
        seen: 'Exchange, replies in public reports',
      },
    ],
  },
  {
    id: '5.7.1-as16012611',
    cause: 'ip-blocklisted',
    token: ['AS16012611'],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.7.1 Service unavailable, Client host [192.0.2.1] blocked using Spamhaus. (AS16012611)',
        seen: 'Exchange, replies in public reports',
      },
    ],
  },
  {
    id: '5.7.606-as16012609',
    cause: 'ip-banned-by-microsoft',
    token: ['AS16012609'],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.7.606 Access denied, banned sending IP [192.0.2.1]. (AS16012609)',
        seen: 'Exchange, replies in public reports',
      },
    ],
  },
  {
    id: '4.7.500-as77712344',
    cause: 'suspicious-activity-restricted',
    token: ['AS77712344'],
    vendor: 'microsoft',
    examples: [
      {
        line: '451 4.7.500 Server busy. Please try again later. (AS77712344)',
        seen: 'Exchange, replies in public reports',
      },
    ],
  },
  {
    id: '5.1.0-imceainvalid',
    cause: 'recipient-address-invalid',
    token: ['IMCEAINVALID-'],
    vendor: 'microsoft',
    examples: [
      {
        line: 'IMCEAINVALID-ana+20at+20example@example.com #550 5.1.0 RESOLVER.ADR.InvalidInSmtp ##',
        seen: 'Exchange, from general knowledge; no report at hand',
      },
    ],
  },
  {
    id: '5.7.1-approval-rejected',
    cause: 'moderation-rejected',
    words: [
      'approval.rejectedbymoderator',
      'rejected by moderator',
      'moderator rejected the message',
      'moderators rejected',
    ],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.7.1 APPROVAL.Rejected; the message was rejected by moderator',
        seen: 'Exchange, from general knowledge; no report at hand',
      },
    ],
  },
  {
    id: '5.7.54-non-accepted-domain',
    cause: 'relay-denied',
    status: ['5.7.54'],
    or: [{ words: ['unable to relay recipient in non-accepted domain'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain',
        seen: 'Exchange, replies in public reports',
      },
    ],
  },
  {
    id: '5.4.6-forwarding-loop',
    cause: 'routing-loop',
    token: ['RESOLVER.FWD.Loop'],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.4.6 RESOLVER.FWD.Loop; there is a forwarding loop configured in the directory',
        seen: 'Exchange, from general knowledge; no report at hand',
      },
    ],
  },
  {
    id: '5.3.4-size-limit-of-route',
    cause: 'message-too-large',
    token: ['ROUTING.SizeLimit', 'SMTPSEND.OverAdvertisedSizeLimit'],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.3.4 ROUTING.SizeLimit; message size exceeds fixed maximum size for route',
        seen: 'Exchange, from general knowledge; no report at hand',
      },
    ],
  },
  {
    id: '5.4.4-no-connector',
    cause: 'unroutable',
    token: ['ROUTING.NoConnectorForAddressType'],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.4.4 ROUTING.NoConnectorForAddressType; unable to route for address type',
        seen: 'Exchange, from general knowledge; no report at hand',
      },
    ],
  },
  {
    id: '5.2.1-mapi-mailbox-disabled',
    cause: 'mailbox-disabled',
    token: ['MapiExceptionMailboxDisabled', 'AccountDisabledException'],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.2.1 STOREDRV.Deliver.Exception:AccountDisabledException.MapiExceptionMailboxDisabled; Failed to process message',
        seen: 'Exchange, from general knowledge; no report at hand',
      },
    ],
  },
  {
    id: '5.6.0-conversion-failed',
    cause: 'conversion-failed',
    token: ['ConversionFailedException'],
    vendor: 'microsoft',
    examples: [
      {
        line: '554 5.6.0 STOREDRV.Deliver.Exception:ConversionFailedException; Failed to process message due to a permanent exception',
        seen: 'Exchange, from general knowledge; no report at hand',
      },
    ],
  },
  {
    id: 'exchange-5.5-unknown-recipient',
    cause: 'recipient-not-found',
    token: ['000C05A6'],
    vendor: 'microsoft',
    examples: [
      {
        line: 'MSEXCH:IMS:EXAMPLE:FIRST:MAIL 0 (000C05A6) Unknown Recipient',
        seen: 'Exchange 5.5, list of its hexadecimal codes',
      },
    ],
  },
  {
    id: 'exchange-5.5-ambiguous-recipient',
    cause: 'recipient-address-ambiguous',
    token: ['000C0595'],
    vendor: 'microsoft',
    examples: [
      {
        line: 'MSEXCH:IMS:EXAMPLE:FIRST:MAIL 0 (000C0595) Ambiguous Recipient',
        seen: 'Exchange 5.5, list of its hexadecimal codes',
      },
    ],
  },
  {
    id: 'exchange-5.5-remote-host-error',
    cause: 'network-problem',
    token: ['000B099C', '000B09AA', '000B09B6'],
    vendor: 'microsoft',
    examples: [
      {
        line: 'MSEXCH:IMS:EXAMPLE:FIRST:MAIL 0 (000B09AA) Unable to connect to the remote host',
        seen: 'Exchange 5.5, list of its hexadecimal codes',
      },
    ],
  },
  {
    id: 'exchange-5.5-too-many-recipients',
    cause: 'too-many-recipients',
    token: ['00010256'],
    vendor: 'microsoft',
    examples: [
      {
        line: 'MSEXCH:IMS:EXAMPLE:FIRST:MAIL 0 (00010256) Too many recipients',
        seen: 'Exchange 5.5, list of its hexadecimal codes',
      },
    ],
  },
  {
    id: 'exchange-5.5-no-proxy',
    cause: 'recipient-address-problem',
    token: ['000D06B5'],
    vendor: 'microsoft',
    examples: [
      {
        line: 'MSEXCH:IMS:EXAMPLE:FIRST:MAIL 0 (000D06B5) No proxy for recipient',
        seen: 'Exchange 5.5, list of its hexadecimal codes',
      },
    ],
  },
  {
    id: 'exchange-5.5-too-many-hops',
    cause: 'routing-loop',
    token: ['00120270'],
    vendor: 'microsoft',
    examples: [
      {
        line: 'MSEXCH:IMS:EXAMPLE:FIRST:MAIL 0 (00120270) Too many hops',
        seen: 'Exchange 5.5, list of its hexadecimal codes',
      },
    ],
  },
  {
    id: 'exchange-5.5-conversion-failed',
    cause: 'conversion-failed',
    token: ['00050311', '000502CC'],
    vendor: 'microsoft',
    examples: [
      {
        line: 'MSEXCH:IMS:EXAMPLE:FIRST:MAIL 0 (00050311) Conversion of the message failed',
        seen: 'Exchange 5.5, list of its hexadecimal codes',
      },
    ],
  },
  {
    id: 'exchange-5.5-no-auth',
    cause: 'auth-required',
    token: ['000B0981'],
    vendor: 'microsoft',
    examples: [
      {
        line: 'MSEXCH:IMS:EXAMPLE:FIRST:MAIL 0 (000B0981) The server does not support AUTH',
        seen: 'Exchange 5.5, list of its hexadecimal codes',
      },
    ],
  },
];
