import type { KnownCode } from '../known-code.ts';

/** Exchange Online: the way to the other server. */
export const exchangeOnlineNetworkCodes: readonly KnownCode[] = [
  {
    id: '4.4.316-connection-refused',
    cause: 'connection-refused',
    status: ['4.4.316'],
    or: [{ status: ['4.4.316'], words: ['connection refused'] }, { words: ['socket error code 10061'] }],
    vendor: 'microsoft',
    row: 'R02',
    examples: [
      {
        line: '450 4.4.316 Connection refused [Message=Socket error code 10061]',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '4.4.7-message-expired',
    cause: 'message-expired',
    status: ['4.4.7'],
    or: [
      { status: ['4.4.7'], words: ['message expired', 'queue expired'] },
      { token: ['QUEUE.Expired'] },
      { words: ['the server has tried to deliver this message, without success'] },
    ],
    vendor: 'microsoft',
    row: 'R03',
    examples: [
      { line: '550 4.4.7 Message expired', seen: 'Microsoft, list of Exchange Online codes' },
      { line: '550 4.4.7 QUEUE.Expired; message expired', seen: 'Microsoft, list of Exchange Online codes' },
    ],
  },
  {
    id: '4.5.3-too-many-recipients',
    cause: 'too-many-recipients',
    status: ['4.5.3'],
    or: [{ status: ['4.5.3'], words: ['too many recipients'] }],
    vendor: 'microsoft',
    row: 'R04',
    owner: { party: 'sender', role: 'admin' },
    examples: [{ line: '452 4.5.3 Too many recipients', seen: 'Microsoft, list of Exchange Online codes' }],
  },
  {
    id: '5.4.1-relay-access-denied',
    cause: 'recipient-domain-not-accepted',
    status: ['5.4.1'],
    words: ['relay access denied'],
    vendor: 'microsoft',
    row: 'R23',
    examples: [{ line: '550 5.4.1 Relay Access Denied', seen: 'Microsoft, list of Exchange Online codes' }],
  },
  {
    id: '5.4.1-recipient-address-rejected',
    cause: 'recipient-rejected-at-edge',
    status: ['5.4.1'],
    or: [
      { status: ['5.4.1'], words: ['recipient address rejected: access denied'] },
      { words: ['recipient address rejected: access denied'] },
      { token: ['AS(201806281)'] },
    ],
    vendor: 'microsoft',
    row: 'R24',
    examples: [
      {
        line: '550 5.4.1 Recipient address rejected: Access denied',
        seen: 'Microsoft, list of Exchange Online codes',
      },
      {
        line: '550 5.4.1 [ana@example.org]: Recipient address rejected: Access denied. AS(201806281)',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.4.6-5.4.14-routing-loop',
    cause: 'routing-loop',
    status: ['5.4.6', '5.4.14'],
    or: [
      { words: ['hop count exceeded - possible mail loop'] },
      { status: ['5.4.6', '5.4.14'], words: ['routing loop detected', 'hop count exceeded'] },
      { token: ['ATTR34'] },
    ],
    vendor: 'microsoft',
    display: '5.4.6 or 5.4.14',
    row: 'R25',
    owner: { party: 'service', role: 'admin' },
    examples: [
      { line: '554 5.4.6 Routing loop detected', seen: 'Microsoft, list of Exchange Online codes' },
      {
        line: '554 5.4.14 Hop count exceeded - possible mail loop ATTR34',
        seen: 'Microsoft, list of Exchange Online codes',
      },
    ],
  },
  {
    id: '5.4.300-message-expired',
    cause: 'message-expired',
    status: ['5.4.300'],
    or: [{ status: ['5.4.300'], words: ['message expired'] }],
    vendor: 'microsoft',
    row: 'R26',
    examples: [{ line: '550 5.4.300 Message expired', seen: 'Microsoft, list of Exchange Online codes' }],
  },
  {
    id: '4.4.8-mta-sts-mx',
    cause: 'mta-sts-mx-mismatch',
    status: ['4.4.8'],
    or: [{ words: ['failed mta-sts validation'], also: ['mx hosts of'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '451 4.4.8 MX hosts of example.org failed MTA-STS validation',
        seen: 'Microsoft, list of Exchange Online codes, newer editions',
      },
    ],
  },
  {
    id: '5.4.8-mta-sts-mx',
    cause: 'mta-sts-mx-mismatch',
    status: ['5.4.8'],
    or: [{ words: ['failed mta-sts validation'], also: ['mx hosts of'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.4.8 MX hosts of example.org failed MTA-STS validation',
        seen: 'Microsoft, list of Exchange Online codes, newer editions',
      },
    ],
  },
  {
    id: '4.4.317-untrusted-root',
    cause: 'certificate-untrusted',
    status: ['4.4.317', '5.4.317'],
    words: ['untrustedroot'],
    or: [{ words: ['untrustedroot'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '450 4.4.317 Cannot connect to remote server [Message=UntrustedRoot]',
        seen: 'Microsoft, support page',
      },
    ],
  },
  {
    id: '4.4.317-starttls-required',
    cause: 'starttls-not-supported',
    status: ['4.4.317', '5.4.317'],
    words: ['starttls is required to send mail'],
    or: [{ words: ['starttls is required to send mail'] }],
    vendor: 'microsoft',
    display: '4.4.317 / 5.4.317',
    examples: [
      {
        line: '450 4.4.317 STARTTLS is required to send mail',
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
  {
    id: '4.4.62-attr35',
    cause: 'wrong-region',
    status: ['4.4.62'],
    or: [{ words: ['wrong office 365 region'] }, { token: ['ATTR35'] }],
    vendor: 'microsoft',
    display: '451 4.4.62',
    examples: [
      {
        line: '451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35.',
        seen: 'Microsoft, support page',
      },
    ],
  },
  {
    id: '5.4.310-dns-domain-not-exist',
    cause: 'domain-not-found',
    status: ['5.4.310'],
    or: [{ words: ['infodomainnonexistent'] }, { words: ['dns domain'], also: ['does not exist'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.4.310 DNS domain example.org does not exist [Message=InfoDomainNonexistent]',
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
  {
    id: '4.4.312-dns-query-failed',
    cause: 'dns-failure',
    status: ['4.4.312', '5.4.312'],
    or: [{ words: ['dns query failed'] }, { token: ['InfoNoRecords'] }],
    vendor: 'microsoft',
    display: '4.4.312 / 5.4.312',
    examples: [
      {
        line: '450 4.4.312 Message expired, DNS query failed(InfoNoRecords)',
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
  {
    id: '5.4.316-connection-refused-expired',
    cause: 'connection-refused',
    status: ['5.4.316'],
    or: [{ words: ['message expired, connection refused'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.4.316 Message expired, connection refused(Socket error code 10061)',
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
  {
    id: '4.4.318-suspicious-remote-server',
    cause: 'connection-dropped',
    status: ['4.4.318', '5.4.318'],
    or: [{ token: ['SuspiciousRemoteServerError'] }],
    vendor: 'microsoft',
    display: '4.4.318 / 5.4.318',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    examples: [
      {
        line: '450 4.4.318 Connection was closed abruptly (SuspiciousRemoteServerError)',
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
  {
    id: '4.4.3-temporary',
    cause: 'service-temporary-error',
    status: ['4.4.3'],
    words: ['temporary server error'],
    or: [{ token: ['ATTR18'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '451 4.4.3 Temporary server error. Please try again later ATTR18',
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
  {
    id: '4.4.24-temporary',
    cause: 'service-temporary-error',
    status: ['4.4.24'],
    or: [{ words: ['failed to be replicated: insufficient system resource'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '451 4.4.24 Message failed to be replicated: insufficient system resource',
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
  {
    id: '4.4.25-temporary',
    cause: 'service-temporary-error',
    status: ['4.4.25'],
    or: [{ words: ['no healthy secondary server'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '451 4.4.25 Message failed to be replicated: no healthy secondary server available to accept replica at this time.',
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
  {
    id: '4.4.28-temporary',
    cause: 'service-temporary-error',
    status: ['4.4.28'],
    or: [{ words: ['replicated: the operation was canceled'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '451 4.4.28 Message failed to be replicated: the operation was canceled',
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
  {
    id: '4.4.4-no-mail-enabled-subscriptions',
    cause: 'domain-not-subscribed',
    status: ['4.4.4'],
    words: ['no mail-enabled subscriptions'],
    or: [{ words: ['no mail-enabled subscriptions'] }, { token: ['ATTR5'] }],
    vendor: 'microsoft',
    retry: 'later',
    article:
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    examples: [
      {
        line: '451 4.4.4 Mail received as unauthenticated, incoming to a recipient domain configured in a hosted tenant which has no mail-enabled subscriptions. ATTR5',
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
  {
    id: '5.4.11-agent-depth',
    cause: 'generated-message-loop',
    status: ['5.4.11'],
    or: [{ words: ['agent generated message depth exceeded'] }],
    vendor: 'microsoft',
    examples: [
      {
        line: '550 5.4.11 Agent generated message depth exceeded',
        seen: 'Exchange Online, replies in public reports',
      },
    ],
  },
];
