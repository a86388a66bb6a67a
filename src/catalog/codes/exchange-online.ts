import type { KnownCode } from '../known-code.ts';

/** Exchange Online: addresses, mailboxes, limits and content. */
export const exchangeOnlineCodes: readonly KnownCode[] = [
  {
    id: '432-4.3.2-recipient-thread-limit',
    cause: 'mailbox-busy',
    status: ['4.3.2'],
    words: ['recipient thread limit exceeded'],
    or: [{ words: ['recipient thread limit exceeded'] }],
    vendor: 'microsoft',
    display: '432 4.3.2',
    row: 'R01',
    owner: { party: 'recipient', role: 'nobody' },
    examples: [
      {
        line: '432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.0.350-generic',
    cause: 'remote-error',
    status: ['5.0.350'],
    or: [{ status: ['5.0.350'], words: ['remote server returned an error', 'generic error'] }],
    vendor: 'microsoft',
    row: 'R13',
    examples: [
      { line: '550 5.0.350 Generic error', seen: 'Microsoft, list of Exchange Online codes' },
      {
        line: '550 5.0.350 Remote server returned an error -> 554 5.0.0 transaction refused',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.0.350-x-dg-ref',
    cause: 'rich-text-header-too-long',
    status: ['5.0.350'],
    words: ['x-dg-ref header is too long'],
    or: [{ words: ['x-dg-ref header is too long'] }],
    vendor: 'microsoft',
    row: 'R13',
    examples: [
      { line: '550 5.0.350 x-dg-ref header is too long', seen: 'Microsoft, list of Exchange Online codes' },
    ],
  },
  {
    id: '5.0.350-as345',
    cause: 'attachment-nested',
    token: ['AS345'],
    or: [
      { status: ['5.0.350'], token: ['AS345'] },
      { status: ['5.0.350'], words: ['policy violation detected'] },
    ],
    vendor: 'microsoft',
    row: 'R13',
    examples: [
      {
        line: '550 5.0.350 Remote server returned an error -> 550 Requested action not taken: policy violation detected (AS345)',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.1.0-sender-denied',
    cause: 'sender-denied',
    status: ['5.1.0'],
    or: [
      { status: ['5.1.0'], words: ['sender denied', 'spf permanent error'] },
      { words: ['sender denied'] },
    ],
    vendor: 'microsoft',
    row: 'R14',
    examples: [{ line: '550 5.1.0 Sender denied', seen: 'Microsoft, list of Exchange Online codes' }],
  },
  {
    id: '5.1.1-bad-destination-mailbox',
    cause: 'recipient-not-found',
    status: ['5.1.1'],
    or: [
      { status: ['5.1.1'], words: ['bad destination mailbox address'] },
      { words: ['bad destination mailbox address'] },
      { token: ['RESOLVER.ADR.RecipNotFound'] },
    ],
    vendor: 'microsoft',
    row: 'R15',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-1-through-5-1-20-in-exchange-online',
    examples: [
      { line: '550 5.1.1 Bad destination mailbox address', seen: 'Microsoft, list of Exchange Online codes' },
      {
        line: '#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.1.8-bad-outbound-sender',
    cause: 'outbound-sender-blocked',
    status: ['5.1.8'],
    or: [
      { status: ['5.1.8'], words: ['bad outbound sender'] },
      { words: ['bad outbound sender', "weren't recognized as a valid sender"] },
      { token: ['AS(42003)', 'AS(42004)'] },
    ],
    vendor: 'microsoft',
    row: 'R16',
    examples: [
      {
        line: '550 5.1.8 Access denied, bad outbound sender',
        seen: 'Microsoft, list of Exchange Online codes',
      },
      {
        line: '550 5.1.8 Access denied, bad outbound sender. AS(42004)',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.1.10-recipient-not-found',
    cause: 'recipient-not-found',
    status: ['5.1.10'],
    or: [
      { status: ['5.1.10'], words: ['recipient not found', 'not found by smtp address lookup'] },
      { words: ['not found by smtp address lookup'] },
      { token: ['RESOLVER.ADR.RecipientNotFound'] },
    ],
    vendor: 'microsoft',
    row: 'R17',
    examples: [
      { line: '550 5.1.10 Recipient not found', seen: 'Microsoft, list of Exchange Online codes' },
      {
        line: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ana@example.com not found by SMTP address lookup',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.1.90-daily-recipient-limit',
    cause: 'daily-recipient-limit',
    status: ['5.1.90'],
    or: [{ words: ['reached your daily limit for message recipients'] }],
    vendor: 'microsoft',
    row: 'R18',
    examples: [
      {
        line: "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.2.2-submission-quota',
    cause: 'submission-quota-exceeded',
    status: ['5.2.2'],
    words: ['submission quota exceeded'],
    or: [{ words: ['submission quota exceeded'] }],
    vendor: 'microsoft',
    row: 'R19',
    article:
      'https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits#sending-limits',
    examples: [
      { line: '550 5.2.2 Submission quota exceeded', seen: 'Microsoft, list of Exchange Online codes' },
    ],
  },
  {
    id: '5.2.121-hourly-limit-from-sender',
    cause: 'hourly-limit-from-sender',
    status: ['5.2.121'],
    or: [{ words: ['receive limit from specific sender exceeded'] }],
    vendor: 'microsoft',
    row: 'R20',
    examples: [
      {
        line: "550 5.2.121 Recipient's per hour message receive limit from specific sender exceeded",
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.2.122-hourly-limit',
    cause: 'hourly-limit-of-recipient',
    status: ['5.2.122'],
    or: [
      {
        words: ['per hour message receive limit exceeded', 'exceeded their limit for the number of messages'],
      },
    ],
    vendor: 'microsoft',
    row: 'R21',
    examples: [
      {
        line: "550 5.2.122 Recipient's per hour message receive limit exceeded",
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.3.190-journaling',
    cause: 'journaling-disabled',
    status: ['5.3.190'],
    or: [{ words: ['journaling on-premises messages', 'journaling archive is disabled'] }],
    vendor: 'microsoft',
    row: 'R22',
    examples: [
      {
        line: '550 5.3.190 Journaling on-premises messages to Microsoft 365 or Office 365 not supported when Journaling Archive is disabled.',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.5.0-mailbox-unavailable',
    cause: 'recipient-not-found',
    status: ['5.5.0'],
    words: ['requested action not taken: mailbox unavailable'],
    or: [{ token: ['S2017062302'] }],
    vendor: 'microsoft',
    row: 'R27',
    examples: [
      {
        line: '550 5.5.0 Requested action not taken: mailbox unavailable',
        seen: 'Microsoft, list of Exchange Online codes',
      },
      {
        line: '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.6.11-bare-line-feeds',
    cause: 'bare-line-feeds',
    status: ['5.6.11'],
    or: [
      { status: ['5.6.11'], words: ['invalid characters'] },
      { words: ['bare line feed', 'bare line feeds', 'bare lf'] },
    ],
    vendor: 'microsoft',
    row: 'R28',
    examples: [{ line: '550 5.6.11 Invalid characters', seen: 'Microsoft, list of Exchange Online codes' }],
  },
  {
    id: 'n-a-submission-quota',
    cause: 'submission-quota-exceeded',
    words: ['submission quota was exceeded', "sender's submission quota"],
    or: [
      {
        token: [
          'STOREDRV.Submission.Exception:SubmissionQuotaExceededException',
          'SubmissionQuotaExceededException',
        ],
      },
    ],
    vendor: 'microsoft',
    display: 'n/a',
    row: 'R63',
    examples: [
      {
        line: "The message can't be submitted because the sender's submission quota was exceeded",
        seen: 'Microsoft, list of Exchange Online codes',
      },
      {
        line: '554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException; Failed to process message',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.1.20-multiple-from',
    cause: 'multiple-from-addresses',
    status: ['5.1.20'],
    or: [{ words: ['multiple from addresses'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.1.20 Multiple From addresses are not allowed without Sender address',
        seen: 'Microsoft, support page',
      },
    ],
  },
  {
    id: '5.2.252-send-as-denied',
    cause: 'send-as-denied',
    status: ['5.2.252'],
    or: [
      { words: ['not allowed to send as'] },
      { token: ['SendAsDenied', 'SendAsDeniedException', 'MapiExceptionSendAsDenied'] },
    ],
    vendor: 'microsoft',
    display: '554 5.2.252',
    examples: [
      {
        line: '554 5.2.252 SendAsDenied; ana@example.com not allowed to send as info@example.com',
        seen: 'Exchange Online, replies in public reports',
      },
      {
        line: '554 5.2.0 STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied; Failed to process message',
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
  {
    id: '554-4.3.2-mailbox-busy',
    cause: 'mailbox-folder-full',
    token: ['MapiExceptionMaxObjsExceeded'],
    or: [{ status: ['4.3.2'], reply: ['554'], words: ['mailbox busy'] }],
    vendor: 'microsoft',
    display: '554 4.3.2',
    examples: [
      {
        line: '554 4.3.2 mailbox busy; STOREDRV.Deliver.Exception:StoragePermanentException.MapiExceptionMaxObjsExceeded',
        seen: 'Microsoft, support page',
      },
    ],
  },
  {
    id: '554-5.2.0-mapiexceptionnotfound',
    cause: 'mailbox-folder-missing',
    token: ['MapiExceptionNotFound'],
    or: [{ status: ['5.2.0'], token: ['MapiExceptionNotFound'] }],
    vendor: 'microsoft',
    display: '554 5.2.0',
    examples: [
      {
        line: '554 5.2.0 STOREDRV.Deliver.Exception:ObjectNotFoundException.MapiExceptionNotFound;  Cannot get ID from name',
        seen: 'Microsoft, support page',
      },
    ],
  },
  {
    id: '550-5.2.0-badprimary',
    cause: 'recipient-contact-broken',
    token: ['RESOLVER.ADR.BadPrimary'],
    or: [{ status: ['5.2.0'], token: ['RESOLVER.ADR.BadPrimary'] }],
    vendor: 'microsoft',
    display: '550 5.2.0',
    examples: [
      {
        line: '550 5.2.0 RESOLVER.ADR.BadPrimary; recipient primary SMTP address is missing or invalid',
        seen: 'Microsoft, support page',
      },
    ],
  },
  {
    id: '5.1.1-exrecipnotfound',
    cause: 'recipient-cached-address-stale',
    token: ['RESOLVER.ADR.ExRecipNotFound', 'RESOLVER.ADR.ExRecipientNotFound', 'IMCEAEX-'],
    or: [{ status: ['5.1.1'], token: ['RESOLVER.ADR.ExRecipNotFound'] }],
    vendor: 'microsoft',
    examples: [
      { line: '550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found', seen: 'Microsoft, support page' },
      {
        line: 'IMCEAEX-_O=EXAMPLE_OU=FIRST_CN=RECIPIENTS_CN=ANA@example.com #550 5.1.1 not found ##',
        seen: 'Microsoft, support page',
      },
    ],
  },
  {
    id: '5.6.0-invalid-message-content',
    cause: 'attachment-scan-timeout',
    status: ['5.6.0'],
    words: ['invalid message content'],
    vendor: 'microsoft',
    display: '554 5.6.0',
    examples: [{ line: '554 5.6.0 Invalid message content', seen: 'Microsoft, support page' }],
  },
  {
    id: '5.6.0-approval-invalidexpiry',
    cause: 'moderation-misconfigured',
    token: ['APPROVAL.InvalidExpiry'],
    vendor: 'microsoft',
    display: '550 5.6.0',
    examples: [
      {
        line: '550 5.6.0 APPROVAL.InvalidExpiry; Cannot read expiry policy. [Stage: OnCreatedEvent][Agent: Approval Processing Agent]',
        seen: 'Microsoft, support page',
      },
    ],
  },
  {
    id: '5.2.2-mailbox-full-public-folder',
    cause: 'mailbox-full',
    status: ['5.2.2'],
    or: [
      { status: ['5.2.2'], words: ['mailbox full'], without: ['storedrv.submission'] },
      {
        without: ['storedrv.submission'],
        token: [
          'MapiExceptionQuotaExceeded',
          'MapiExceptionShutoffQuotaExceeded',
          'STOREDRV.Deliver.Exception:QuotaExceededException',
        ],
      },
    ],
    vendor: 'microsoft',
    display: '554 5.2.2',
    examples: [
      {
        line: '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionQuotaExceeded; Failed to process message due to a permanent exception',
        seen: 'Microsoft, support page',
      },
      {
        line: '550 5.2.2 STOREDRV.Deliver: mailbox full. The following information should help identify the cause of this failure: "MapiExceptionShutoffQuotaExceeded:16.55847"',
        seen: 'Microsoft, support page',
      },
    ],
  },
  {
    id: 'aggregategroupmailbox-full',
    cause: 'group-system-mailbox-full',
    token: ['AggregateGroupMailbox'],
    vendor: 'microsoft',
    display: '(no code)',
    retry: 'later',
    examples: [
      {
        line: "554 5.2.2 mailbox full; AggregateGroupMailbox.A.201708241@example.onmicrosoft.com: the recipient's mailbox is full",
        seen: 'Microsoft, support page',
      },
    ],
  },
  {
    id: '5.2.1-no-ipv6',
    cause: 'ipv6-not-accepted',
    status: ['5.2.1'],
    words: ['does not accept email over ipv6'],
    vendor: 'microsoft',
    display: '550 5.2.1',
    examples: [
      {
        line: '550 5.2.1 Service unavailable, [example.org] does not accept email over IPv6.',
        seen: 'Microsoft, support page',
      },
    ],
  },
  {
    id: '5.1.351-unknown-recipient',
    cause: 'recipient-not-found',
    status: ['5.1.351'],
    or: [{ words: ['remote server returned unknown recipient'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 5.1.1 <ana@example.org>: no such user',
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
  {
    id: '5.2.14-misconfigured-forwarding',
    cause: 'recipient-forwarding-broken',
    status: ['5.2.14'],
    or: [{ words: ['misconfigured forwarding address'] }, { token: ['RESOLVER.FWD.NotFound'] }],
    vendor: 'microsoft',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    examples: [
      {
        line: '550 5.2.14 Misconfigured forwarding address',
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
];
