import type { KnownCode } from '../known-code.ts';

/** The IANA registry of enhanced status codes (RFC 3463, RFC 5248 and those that added to it). */
export const ianaCodes: readonly KnownCode[] = [
  {
    id: '5.0.0-other-undefined-status',
    cause: 'undetermined-permanent',
    status: ['5.0.0'],
    display: '5.0.0',
    registry: true,
    examples: [{ line: '550 5.0.0 Undefined status', seen: 'IANA registry of enhanced status codes' }],
  },
  {
    id: '4.0.0-other-undefined-status',
    cause: 'undetermined-temporary',
    status: ['4.0.0'],
    display: '4.0.0',
    registry: true,
    examples: [{ line: '450 4.0.0 Undefined status', seen: 'IANA registry of enhanced status codes' }],
  },
  {
    id: 'x.1.0-other-address-status',
    cause: 'recipient-address-problem',
    status: ['x.1.0'],
    or: [{ status: ['x.1.0'], words: ['other address status'] }],
    display: 'X.1.0',
    registry: true,
    examples: [
      {
        line: '550 5.1.0 Other address status',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.1.1-bad-destination-mailbox-address',
    cause: 'recipient-not-found',
    status: ['x.1.1'],
    or: [{ status: ['x.1.1'], words: ['bad destination mailbox address'] }],
    display: 'X.1.1',
    registry: true,
    examples: [
      {
        line: '550 5.1.1 Bad destination mailbox address',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.1.2-bad-destination-system-address',
    cause: 'domain-not-found',
    status: ['x.1.2'],
    or: [{ status: ['x.1.2'], words: ['bad destination system address'] }],
    display: 'X.1.2',
    registry: true,
    examples: [
      {
        line: '550 5.1.2 Bad destination system address',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.1.3-bad-destination-mailbox-address-syntax',
    cause: 'recipient-address-invalid',
    status: ['x.1.3'],
    or: [{ status: ['x.1.3'], words: ['bad destination mailbox address syntax'] }],
    display: 'X.1.3',
    registry: true,
    examples: [
      {
        line: '501 5.1.3 Bad destination mailbox address syntax',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.1.4-destination-mailbox-address-ambiguous',
    cause: 'recipient-address-ambiguous',
    status: ['x.1.4'],
    or: [{ status: ['x.1.4'], words: ['destination mailbox address ambiguous'] }],
    display: 'X.1.4',
    registry: true,
    examples: [
      {
        line: '550 5.1.4 Destination mailbox address ambiguous',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.1.5-destination-address-valid',
    cause: 'delivered',
    status: ['2.1.5'],
    or: [{ status: ['2.1.5'], words: ['destination address valid'] }],
    display: 'X.1.5',
    registry: true,
    examples: [
      {
        line: '250 2.1.5 Destination address valid',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.1.6-destination-mailbox-has-moved-no-forwarding-addr',
    cause: 'recipient-moved',
    status: ['x.1.6'],
    or: [{ status: ['x.1.6'], words: ['destination mailbox has moved, no forwarding address'] }],
    display: 'X.1.6',
    registry: true,
    examples: [
      {
        line: '550 5.1.6 Destination mailbox has moved, No forwarding address',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.1.7-bad-sender-s-mailbox-address-syntax',
    cause: 'sender-address-invalid',
    status: ['x.1.7'],
    or: [{ status: ['x.1.7'], words: ["bad sender's mailbox address syntax"] }],
    display: 'X.1.7',
    registry: true,
    examples: [
      {
        line: "550 5.1.7 Bad sender's mailbox address syntax",
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.1.8-bad-sender-s-system-address',
    cause: 'sender-domain-unresolvable',
    status: ['x.1.8'],
    or: [{ status: ['x.1.8'], words: ["bad sender's system address"] }],
    display: 'X.1.8',
    registry: true,
    examples: [
      {
        line: "501 5.1.8 Bad sender's system address",
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.1.9-message-relayed-to-non-compliant-mailer',
    cause: 'relayed',
    status: ['x.1.9'],
    or: [{ status: ['x.1.9'], words: ['message relayed to non-compliant mailer'] }],
    display: 'X.1.9',
    registry: true,
    examples: [
      {
        line: '550 5.1.9 Message relayed to non-compliant mailer',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.1.10-recipient-address-has-null-mx',
    cause: 'domain-null-mx',
    status: ['x.1.10'],
    or: [
      { status: ['x.1.10'], words: ['recipient address has null mx'] },
      { status: ['x.1.10'], reply: ['556'] },
    ],
    display: 'X.1.10',
    registry: true,
    examples: [
      {
        line: '556 5.1.10 Recipient address has null MX',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.2.0-other-or-undefined-mailbox-status',
    cause: 'mailbox-problem',
    status: ['x.2.0'],
    or: [{ status: ['x.2.0'], words: ['other or undefined mailbox status'] }],
    display: 'X.2.0',
    registry: true,
    examples: [
      {
        line: '550 5.2.0 Other or undefined mailbox status',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.2.1-mailbox-disabled-not-accepting-messages',
    cause: 'mailbox-disabled',
    status: ['x.2.1'],
    or: [{ status: ['x.2.1'], words: ['mailbox disabled, not accepting messages'] }],
    display: 'X.2.1',
    registry: true,
    examples: [
      {
        line: '550 5.2.1 Mailbox disabled, not accepting messages',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.2.2-mailbox-full',
    cause: 'mailbox-full',
    status: ['x.2.2'],
    or: [{ status: ['x.2.2'], words: ['mailbox full'] }],
    display: 'X.2.2',
    registry: true,
    examples: [
      {
        line: '552 5.2.2 Mailbox full',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.2.3-message-length-exceeds-administrative-limit',
    cause: 'message-too-large-for-recipient',
    status: ['x.2.3'],
    or: [{ status: ['x.2.3'], words: ['message length exceeds administrative limit'] }],
    display: 'X.2.3',
    registry: true,
    examples: [
      {
        line: '552 5.2.3 Message length exceeds administrative limit',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.2.4-mailing-list-expansion-problem',
    cause: 'list-expansion-failed',
    status: ['x.2.4'],
    or: [{ status: ['x.2.4'], words: ['mailing list expansion problem'] }],
    display: 'X.2.4',
    registry: true,
    examples: [
      {
        line: '550 5.2.4 Mailing list expansion problem',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.3.0-other-or-undefined-mail-system-status',
    cause: 'system-problem',
    status: ['x.3.0'],
    or: [{ status: ['x.3.0'], words: ['other or undefined mail system status'] }],
    display: 'X.3.0',
    registry: true,
    examples: [
      {
        line: '550 5.3.0 Other or undefined mail system status',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.3.1-mail-system-full',
    cause: 'system-full',
    status: ['x.3.1'],
    or: [{ status: ['x.3.1'], words: ['mail system full'] }],
    display: 'X.3.1',
    registry: true,
    examples: [
      {
        line: '452 4.3.1 Mail system full',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.3.2-system-not-accepting-network-messages',
    cause: 'system-not-accepting',
    status: ['x.3.2'],
    or: [{ status: ['x.3.2'], words: ['system not accepting network messages'] }],
    display: 'X.3.2',
    registry: true,
    examples: [
      {
        line: '521 5.3.2 System not accepting network messages',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.3.3-system-not-capable-of-selected-features',
    cause: 'system-misconfigured',
    status: ['x.3.3'],
    or: [{ status: ['x.3.3'], words: ['system not capable of selected features'] }],
    display: 'X.3.3',
    registry: true,
    examples: [
      {
        line: '550 5.3.3 System not capable of selected features',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.3.4-message-too-big-for-system',
    cause: 'message-too-large',
    status: ['x.3.4'],
    or: [{ status: ['x.3.4'], words: ['message too big for system'] }],
    display: 'X.3.4',
    registry: true,
    examples: [
      {
        line: '552 5.3.4 Message too big for system',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.3.5-system-incorrectly-configured',
    cause: 'system-misconfigured',
    status: ['x.3.5'],
    or: [{ status: ['x.3.5'], words: ['system incorrectly configured'] }],
    display: 'X.3.5',
    registry: true,
    examples: [
      {
        line: '550 5.3.5 System incorrectly configured',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.3.6-requested-priority-was-changed',
    cause: 'delivered',
    status: ['2.3.6'],
    or: [{ status: ['2.3.6'], words: ['requested priority was changed'] }],
    display: 'X.3.6',
    registry: true,
    examples: [
      {
        line: '250 2.3.6 Requested priority was changed',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.4.0-other-or-undefined-network-or-routing-status',
    cause: 'network-problem',
    status: ['x.4.0'],
    or: [{ status: ['x.4.0'], words: ['other or undefined network or routing status'] }],
    display: 'X.4.0',
    registry: true,
    examples: [
      {
        line: '550 5.4.0 Other or undefined network or routing status',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.4.1-no-answer-from-host',
    cause: 'connection-timeout',
    status: ['x.4.1'],
    or: [{ status: ['x.4.1'], words: ['no answer from host'] }],
    display: 'X.4.1',
    registry: true,
    examples: [
      {
        line: '451 4.4.1 No answer from host',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.4.2-bad-connection',
    cause: 'connection-dropped',
    status: ['x.4.2'],
    or: [{ status: ['x.4.2'], words: ['bad connection'] }],
    display: 'X.4.2',
    registry: true,
    examples: [
      {
        line: '421 4.4.2 Bad connection',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.4.3-directory-server-failure',
    cause: 'dns-failure',
    status: ['x.4.3'],
    or: [{ status: ['x.4.3'], words: ['directory server failure'] }],
    display: 'X.4.3',
    registry: true,
    examples: [
      {
        line: '451 4.4.3 Directory server failure',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.4.4-unable-to-route',
    cause: 'unroutable',
    status: ['x.4.4'],
    or: [{ status: ['x.4.4'], words: ['unable to route'] }],
    display: 'X.4.4',
    registry: true,
    examples: [
      {
        line: '550 5.4.4 Unable to route',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.4.5-mail-system-congestion',
    cause: 'server-busy',
    status: ['x.4.5'],
    or: [{ status: ['x.4.5'], words: ['mail system congestion'] }],
    display: 'X.4.5',
    registry: true,
    examples: [
      {
        line: '451 4.4.5 Mail system congestion',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.4.6-routing-loop-detected',
    cause: 'routing-loop',
    status: ['x.4.6'],
    or: [{ status: ['x.4.6'], words: ['routing loop detected'] }],
    display: 'X.4.6',
    registry: true,
    examples: [
      {
        line: '550 5.4.6 Routing loop detected',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.4.7-delivery-time-expired',
    cause: 'message-expired',
    status: ['x.4.7'],
    or: [{ status: ['x.4.7'], words: ['delivery time expired'] }],
    display: 'X.4.7',
    registry: true,
    examples: [
      {
        line: '550 5.4.7 Delivery time expired',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.5.0-other-or-undefined-protocol-status',
    cause: 'protocol-error',
    status: ['x.5.0'],
    or: [{ status: ['x.5.0'], words: ['other or undefined protocol status'] }],
    display: 'X.5.0',
    registry: true,
    examples: [
      {
        line: '554 5.5.0 Other or undefined protocol status',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.5.1-invalid-command',
    cause: 'protocol-error',
    status: ['x.5.1'],
    or: [{ status: ['x.5.1'], words: ['invalid command'] }],
    display: 'X.5.1',
    registry: true,
    examples: [
      {
        line: '500 5.5.1 Invalid command',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.5.2-syntax-error',
    cause: 'protocol-error',
    status: ['x.5.2'],
    or: [{ status: ['x.5.2'], words: ['syntax error'] }],
    display: 'X.5.2',
    registry: true,
    examples: [
      {
        line: '500 5.5.2 Syntax error',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.5.3-too-many-recipients',
    cause: 'too-many-recipients',
    status: ['x.5.3'],
    or: [{ status: ['x.5.3'], words: ['too many recipients'] }],
    display: 'X.5.3',
    registry: true,
    examples: [
      {
        line: '550 5.5.3 Too many recipients',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.5.4-invalid-command-arguments',
    cause: 'protocol-error',
    status: ['x.5.4'],
    or: [{ status: ['x.5.4'], words: ['invalid command arguments'] }],
    display: 'X.5.4',
    registry: true,
    examples: [
      {
        line: '550 5.5.4 Invalid command arguments',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.5.5-wrong-protocol-version',
    cause: 'protocol-error',
    status: ['x.5.5'],
    or: [{ status: ['x.5.5'], words: ['wrong protocol version'] }],
    display: 'X.5.5',
    registry: true,
    examples: [
      {
        line: '550 5.5.5 Wrong protocol version',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.5.6-authentication-exchange-line-is-too-long',
    cause: 'protocol-error',
    status: ['x.5.6'],
    or: [{ status: ['x.5.6'], words: ['authentication exchange line is too long'] }],
    display: 'X.5.6',
    registry: true,
    examples: [
      {
        line: '500 5.5.6 Authentication Exchange line is too long',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.6.0-other-or-undefined-media-error',
    cause: 'content-problem',
    status: ['x.6.0'],
    or: [{ status: ['x.6.0'], words: ['other or undefined media error'] }],
    display: 'X.6.0',
    registry: true,
    examples: [
      {
        line: '550 5.6.0 Other or undefined media error',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.6.1-media-not-supported',
    cause: 'conversion-failed',
    status: ['x.6.1'],
    or: [{ status: ['x.6.1'], words: ['media not supported'] }],
    display: 'X.6.1',
    registry: true,
    examples: [
      {
        line: '550 5.6.1 Media not supported',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.6.2-conversion-required-and-prohibited',
    cause: 'conversion-failed',
    status: ['x.6.2'],
    or: [{ status: ['x.6.2'], words: ['conversion required and prohibited'] }],
    display: 'X.6.2',
    registry: true,
    examples: [
      {
        line: '550 5.6.2 Conversion required and prohibited',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.6.3-conversion-required-but-not-supported',
    cause: 'conversion-failed',
    status: ['x.6.3'],
    or: [{ status: ['x.6.3'], words: ['conversion required but not supported'] }],
    display: 'X.6.3',
    registry: true,
    examples: [
      {
        line: '554 5.6.3 Conversion required but not supported',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.6.4-conversion-with-loss-performed',
    cause: 'delivered',
    status: ['2.6.4'],
    or: [{ status: ['2.6.4'], words: ['conversion with loss performed'] }],
    display: 'X.6.4',
    registry: true,
    examples: [
      {
        line: '250 2.6.4 Conversion with loss performed',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.6.5-conversion-failed',
    cause: 'conversion-failed',
    status: ['x.6.5'],
    or: [{ status: ['x.6.5'], words: ['conversion failed'] }],
    display: 'X.6.5',
    registry: true,
    examples: [
      {
        line: '550 5.6.5 Conversion Failed',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.6.6-message-content-not-available',
    cause: 'content-problem',
    status: ['x.6.6'],
    or: [{ status: ['x.6.6'], words: ['message content not available'] }],
    display: 'X.6.6',
    registry: true,
    examples: [
      {
        line: '554 5.6.6 Message content not available',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.6.7-non-ascii-addresses-not-permitted-for-that-sende',
    cause: 'international-address-unsupported',
    status: ['x.6.7'],
    or: [{ status: ['x.6.7'], words: ['non-ascii addresses not permitted for that sender/recipient'] }],
    display: 'X.6.7',
    registry: true,
    examples: [
      {
        line: '553 5.6.7 Non-ASCII addresses not permitted for that sender/recipient',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.6.8-utf-8-string-reply-is-required-but-not-permitted',
    cause: 'international-address-unsupported',
    status: ['x.6.8'],
    or: [
      { status: ['x.6.8'], words: ['utf-8 string reply is required, but not permitted by the smtp client'] },
    ],
    display: 'X.6.8',
    registry: true,
    examples: [
      {
        line: '553 5.6.8 UTF-8 string reply is required, but not permitted by the SMTP client',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.6.9-utf-8-header-message-cannot-be-transferred-to-on',
    cause: 'international-address-unsupported',
    status: ['x.6.9'],
    or: [
      {
        status: ['x.6.9'],
        words: [
          'utf-8 header message cannot be transferred to one or more recipients, so the message must be rejected',
        ],
      },
    ],
    display: 'X.6.9',
    registry: true,
    examples: [
      {
        line: '550 5.6.9 UTF-8 header message cannot be transferred to one or more recipients, so the message must be rejected',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.6.10-duplicate-of-x-6-8-deprecated',
    cause: 'international-address-unsupported',
    status: ['x.6.10'],
    or: [{ status: ['x.6.10'], words: ['(duplicate of x.6.8; deprecated)'] }],
    display: 'X.6.10',
    registry: true,
    examples: [
      {
        line: '550 5.6.10 (duplicate of X.6.8; deprecated)',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.0-other-or-undefined-security-status',
    cause: 'policy-rejected',
    status: ['x.7.0'],
    or: [{ status: ['x.7.0'], words: ['other or undefined security status'] }],
    display: 'X.7.0',
    registry: true,
    examples: [
      {
        line: '500 5.7.0 Other or undefined security status',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.1-delivery-not-authorized-message-refused',
    cause: 'policy-rejected',
    status: ['x.7.1'],
    display: 'X.7.1',
    registry: true,
    // The registry's own words, "Delivery not authorized, message refused", say more than servers mean by the bare code.
    examples: [{ line: '550 5.7.1 Refused', seen: 'several mail systems', host: 'mx.example.org' }],
  },
  {
    id: 'x.7.2-mailing-list-expansion-prohibited',
    cause: 'mailing-list-closed',
    status: ['x.7.2'],
    or: [{ status: ['x.7.2'], words: ['mailing list expansion prohibited'] }],
    display: 'X.7.2',
    registry: true,
    examples: [
      {
        line: '550 5.7.2 Mailing list expansion prohibited',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.3-security-conversion-required-but-not-possible',
    cause: 'message-security-failed',
    status: ['x.7.3'],
    or: [{ status: ['x.7.3'], words: ['security conversion required but not possible'] }],
    display: 'X.7.3',
    registry: true,
    examples: [
      {
        line: '550 5.7.3 Security conversion required but not possible',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.4-security-features-not-supported',
    cause: 'message-security-failed',
    status: ['x.7.4'],
    or: [{ status: ['x.7.4'], words: ['security features not supported'] }],
    display: 'X.7.4',
    registry: true,
    examples: [
      {
        line: '504 5.7.4 Security features not supported',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.5-cryptographic-failure',
    cause: 'message-security-failed',
    status: ['x.7.5'],
    or: [{ status: ['x.7.5'], words: ['cryptographic failure'] }],
    display: 'X.7.5',
    registry: true,
    examples: [
      {
        line: '550 5.7.5 Cryptographic failure',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.6-cryptographic-algorithm-not-supported',
    cause: 'message-security-failed',
    status: ['x.7.6'],
    or: [{ status: ['x.7.6'], words: ['cryptographic algorithm not supported'] }],
    display: 'X.7.6',
    registry: true,
    examples: [
      {
        line: '550 5.7.6 Cryptographic algorithm not supported',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.7-message-integrity-failure',
    cause: 'message-security-failed',
    status: ['x.7.7'],
    or: [{ status: ['x.7.7'], words: ['message integrity failure'] }],
    display: 'X.7.7',
    registry: true,
    examples: [
      {
        line: '550 5.7.7 Message integrity failure',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.8-authentication-credentials-invalid',
    cause: 'smtp-login-failed',
    status: ['x.7.8'],
    or: [{ status: ['x.7.8'], words: ['authentication credentials invalid'] }],
    display: 'X.7.8',
    registry: true,
    examples: [
      {
        line: '535 5.7.8 Authentication credentials invalid',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.9-authentication-mechanism-is-too-weak',
    cause: 'smtp-login-failed',
    status: ['x.7.9'],
    or: [{ status: ['x.7.9'], words: ['authentication mechanism is too weak'] }],
    display: 'X.7.9',
    registry: true,
    examples: [
      {
        line: '534 5.7.9 Authentication mechanism is too weak',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.10-encryption-needed',
    cause: 'tls-required',
    status: ['x.7.10'],
    or: [{ status: ['x.7.10'], words: ['encryption needed'] }],
    display: 'X.7.10',
    registry: true,
    examples: [
      {
        line: '523 5.7.10 Encryption Needed',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.11-encryption-required-for-requested-authentication',
    cause: 'tls-required',
    status: ['x.7.11'],
    or: [{ status: ['x.7.11'], words: ['encryption required for requested authentication mechanism'] }],
    display: 'X.7.11',
    registry: true,
    examples: [
      {
        line: '524 5.7.11 Encryption required for requested authentication mechanism',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.12-a-password-transition-is-needed',
    cause: 'smtp-login-failed',
    status: ['x.7.12'],
    or: [
      { status: ['x.7.12'], words: ['a password transition is needed'] },
      { status: ['x.7.12'], reply: ['422', '432'] },
    ],
    display: 'X.7.12',
    registry: true,
    examples: [
      {
        line: '422 4.7.12 A password transition is needed',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.13-user-account-disabled',
    cause: 'mailbox-disabled',
    status: ['x.7.13'],
    or: [
      { status: ['x.7.13'], words: ['user account disabled'] },
      { status: ['x.7.13'], reply: ['525'] },
    ],
    display: 'X.7.13',
    registry: true,
    examples: [
      {
        line: '525 5.7.13 User Account Disabled',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.14-trust-relationship-required',
    cause: 'smtp-login-failed',
    status: ['x.7.14'],
    or: [{ status: ['x.7.14'], words: ['trust relationship required'] }],
    display: 'X.7.14',
    registry: true,
    examples: [
      {
        line: '535 5.7.14 Trust relationship required',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.15-priority-level-is-too-low',
    cause: 'priority-too-low',
    status: ['x.7.15'],
    or: [{ status: ['x.7.15'], words: ['priority level is too low'] }],
    display: 'X.7.15',
    registry: true,
    examples: [
      {
        line: '550 5.7.15 Priority Level is too low',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.16-message-is-too-big-for-the-specified-priority',
    cause: 'priority-too-low',
    status: ['x.7.16'],
    or: [{ status: ['x.7.16'], words: ['message is too big for the specified priority'] }],
    display: 'X.7.16',
    registry: true,
    examples: [
      {
        line: '552 5.7.16 Message is too big for the specified priority',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.17-mailbox-owner-has-changed',
    cause: 'recipient-moved',
    status: ['x.7.17'],
    or: [{ status: ['x.7.17'], words: ['mailbox owner has changed'] }],
    display: 'X.7.17',
    registry: true,
    examples: [
      {
        line: '550 5.7.17 Mailbox owner has changed',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.18-domain-owner-has-changed',
    cause: 'recipient-moved',
    status: ['x.7.18'],
    or: [{ status: ['x.7.18'], words: ['domain owner has changed'] }],
    display: 'X.7.18',
    registry: true,
    examples: [
      {
        line: '550 5.7.18 Domain owner has changed',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.19-rrvs-test-cannot-be-completed',
    cause: 'recipient-moved',
    status: ['x.7.19'],
    or: [{ status: ['x.7.19'], words: ['rrvs test cannot be completed'] }],
    display: 'X.7.19',
    registry: true,
    examples: [
      {
        line: '550 5.7.19 RRVS test cannot be completed',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.20-no-passing-dkim-signature-found',
    cause: 'dkim-failed',
    status: ['x.7.20'],
    or: [{ status: ['x.7.20'], words: ['no passing dkim signature found'] }],
    display: 'X.7.20',
    registry: true,
    examples: [
      {
        line: '550 5.7.20 No passing DKIM signature found',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.21-no-acceptable-dkim-signature-found',
    cause: 'dkim-failed',
    status: ['x.7.21'],
    or: [{ status: ['x.7.21'], words: ['no acceptable dkim signature found'] }],
    display: 'X.7.21',
    registry: true,
    examples: [
      {
        line: '550 5.7.21 No acceptable DKIM signature found',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.22-no-valid-author-matched-dkim-signature-found',
    cause: 'dkim-failed',
    status: ['x.7.22'],
    or: [{ status: ['x.7.22'], words: ['no valid author-matched dkim signature found'] }],
    display: 'X.7.22',
    registry: true,
    examples: [
      {
        line: '550 5.7.22 No valid author-matched DKIM signature found',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.23-spf-validation-failed',
    cause: 'spf-failed',
    status: ['x.7.23'],
    or: [{ status: ['x.7.23'], words: ['spf validation failed'] }],
    display: 'X.7.23',
    registry: true,
    examples: [
      {
        line: '550 5.7.23 SPF validation failed',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.24-spf-validation-error',
    cause: 'spf-record-broken',
    status: ['x.7.24'],
    or: [{ status: ['x.7.24'], words: ['spf validation error'] }],
    display: 'X.7.24',
    registry: true,
    examples: [
      {
        line: '550 5.7.24 SPF validation error',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.25-reverse-dns-validation-failed',
    cause: 'reverse-dns-missing',
    status: ['x.7.25'],
    or: [{ status: ['x.7.25'], words: ['reverse dns validation failed'] }],
    display: 'X.7.25',
    registry: true,
    examples: [
      {
        line: '550 5.7.25 Reverse DNS validation failed',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.26-multiple-authentication-checks-failed',
    cause: 'sender-unauthenticated',
    status: ['x.7.26'],
    or: [{ status: ['x.7.26'], words: ['multiple authentication checks failed'] }],
    display: 'X.7.26',
    registry: true,
    examples: [
      {
        line: '550 5.7.26 Multiple authentication checks failed',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.27-sender-address-has-null-mx',
    cause: 'sender-domain-unresolvable',
    status: ['x.7.27'],
    or: [{ status: ['x.7.27'], words: ['sender address has null mx'] }],
    display: 'X.7.27',
    registry: true,
    examples: [
      {
        line: '550 5.7.27 Sender address has null MX',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.28-mail-flood-detected',
    cause: 'rate-limited',
    status: ['x.7.28'],
    or: [{ status: ['x.7.28'], words: ['mail flood detected'] }],
    display: 'X.7.28',
    registry: true,
    examples: [
      {
        line: '550 5.7.28 Mail flood detected',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.29-arc-validation-failure',
    cause: 'sender-unauthenticated',
    status: ['x.7.29'],
    or: [{ status: ['x.7.29'], words: ['arc validation failure'] }],
    display: 'X.7.29',
    registry: true,
    examples: [
      {
        line: '550 5.7.29 ARC validation failure',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
  {
    id: 'x.7.30-requiretls-support-required',
    cause: 'tls-required',
    status: ['x.7.30'],
    or: [{ status: ['x.7.30'], words: ['requiretls support required'] }],
    display: 'X.7.30',
    registry: true,
    examples: [
      {
        line: '550 5.7.30 REQUIRETLS support required',
        seen: 'IANA registry of enhanced status codes',
        host: 'mx.example.org',
      },
    ],
  },
];
