/**
 * Values of the message that a command may hold. `sender`, `recipient`: addresses. `senderDomain`, `recipientDomain`, `server`: host names
 * in letters, digits and hyphens. `ip`: the address that handed the message over. `selector`: of the DKIM signature. `messageId`: in angle
 * brackets. `from`, `until`: days around the message (ISO 8601).
 */
export type CommandValue =
  | 'sender'
  | 'recipient'
  | 'senderDomain'
  | 'recipientDomain'
  | 'server'
  | 'ip'
  | 'selector'
  | 'messageId'
  | 'from'
  | 'until';

/** One command line: `{value}` stands where a quoted value of the message goes; without that value there is no command. */
export interface CommandLine {
  readonly shell: 'powershell' | 'sh';
  /** `exchange`: needs Exchange Online PowerShell, so it helps only a side that uses Exchange. `exchange-server`: its own tracking log. `unix-log`: needs a mail log. `dns`: works anywhere. */
  readonly needs: 'exchange' | 'exchange-server' | 'unix-log' | 'dns';
  readonly text: string;
  /** What is written instead when a value of `text` is missing: the same without it. */
  readonly otherwise?: string;
}

/** What an admin looks up, and who: the words are in the locale's `commands` under the same id. */
export interface Command {
  readonly id: string;
  /** `either`: the side that is known to use what it needs; the sender's when both do. */
  readonly for: 'sender-admin' | 'recipient-admin' | 'either';
  readonly lines: readonly CommandLine[];
}

const exchange = (text: string, otherwise?: string): CommandLine => ({
  shell: 'powershell',
  needs: 'exchange',
  text,
  ...(otherwise === undefined ? {} : { otherwise }),
});
const unix = (text: string): CommandLine => ({ shell: 'sh', needs: 'dns', text });
const windows = (text: string): CommandLine => ({ shell: 'powershell', needs: 'dns', text });

/** Every command there is. Cmdlets and parameters as in Microsoft's reference of Exchange Online PowerShell; DNS names by the RFC beside them. */
export const COMMANDS = [
  {
    id: 'message-trace',
    for: 'either',
    lines: [
      exchange(
        'Get-MessageTraceV2 -SenderAddress {sender} -RecipientAddress {recipient} -StartDate {from} -EndDate {until} | Format-List Received, Status, FromIP, ToIP, MessageId, MessageTraceId',
        'Get-MessageTraceV2 -RecipientAddress {recipient} | Format-List Received, SenderAddress, Status, FromIP, ToIP, MessageId, MessageTraceId',
      ),
    ],
  },
  {
    id: 'message-tracking',
    for: 'sender-admin',
    lines: [
      {
        shell: 'powershell',
        needs: 'exchange-server',
        text: 'Get-TransportService | Get-MessageTrackingLog -Sender {sender} -Recipients {recipient} -Start {from} -End {until} | Format-List Timestamp, EventId, Source, RecipientStatus, ConnectorId',
      },
    ],
  },
  {
    id: 'mail-log',
    for: 'sender-admin',
    lines: [{ shell: 'sh', needs: 'unix-log', text: 'grep -F -- {recipient} /var/log/mail.log' }],
  },
  {
    id: 'recipient-lookup',
    for: 'recipient-admin',
    lines: [
      exchange(
        'Get-EXORecipient -Identity {recipient} | Format-List DisplayName, RecipientTypeDetails, PrimarySmtpAddress, EmailAddresses',
      ),
    ],
  },
  {
    id: 'accepted-domain',
    for: 'recipient-admin',
    lines: [
      exchange(
        'Get-AcceptedDomain -Identity {recipientDomain} | Format-List DomainName, DomainType, MatchSubDomains',
      ),
    ],
  },
  {
    id: 'group-lookup',
    for: 'recipient-admin',
    lines: [
      exchange(
        'Get-DistributionGroup -Identity {recipient} | Format-List RequireSenderAuthenticationEnabled, AcceptMessagesOnlyFromSendersOrMembers, RejectMessagesFromSendersOrMembers, ManagedBy, ModerationEnabled',
      ),
    ],
  },
  {
    id: 'unified-group',
    for: 'recipient-admin',
    lines: [
      exchange(
        'Get-UnifiedGroup -Identity {recipient} | Format-List RequireSenderAuthenticationEnabled, AcceptMessagesOnlyFromSendersOrMembers, ManagedBy',
      ),
    ],
  },
  {
    id: 'public-folder',
    for: 'recipient-admin',
    lines: [
      exchange(
        'Get-MailPublicFolder -Identity {recipient} | Format-List RequireSenderAuthenticationEnabled, AcceptMessagesOnlyFromSendersOrMembers',
      ),
    ],
  },
  {
    id: 'mailbox-size',
    for: 'recipient-admin',
    lines: [
      exchange(
        'Get-EXOMailboxStatistics -Identity {recipient} | Format-List TotalItemSize, TotalDeletedItemSize, ItemCount, DeletedItemCount',
      ),
      exchange(
        'Get-EXOMailbox -Identity {recipient} -PropertySets Quota | Format-List IssueWarningQuota, ProhibitSendQuota, ProhibitSendReceiveQuota, RecoverableItemsQuota',
      ),
    ],
  },
  {
    id: 'mailbox-folders',
    for: 'recipient-admin',
    lines: [
      exchange(
        'Get-EXOMailboxFolderStatistics -Identity {recipient} | Sort-Object ItemsInFolder -Descending | Select-Object -First 20 FolderPath, ItemsInFolder, FolderSize',
      ),
    ],
  },
  {
    id: 'mailbox-forwarding',
    for: 'recipient-admin',
    lines: [
      exchange(
        'Get-EXOMailbox -Identity {recipient} -PropertySets Delivery | Format-List ForwardingAddress, ForwardingSmtpAddress, DeliverToMailboxAndForward',
      ),
      exchange(
        'Get-InboxRule -Mailbox {recipient} | Where-Object { $_.ForwardTo -or $_.RedirectTo } | Format-List Name, Enabled, ForwardTo, RedirectTo',
      ),
    ],
  },
  {
    id: 'mail-flow-rules',
    for: 'recipient-admin',
    lines: [
      exchange(
        'Get-TransportRule -State Enabled | Where-Object { $_.RejectMessageReasonText -or $_.RejectMessageEnhancedStatusCode } | Format-List Name, Priority, RejectMessageEnhancedStatusCode, RejectMessageReasonText, Description',
      ),
    ],
  },
  {
    id: 'inbound-connectors',
    for: 'recipient-admin',
    lines: [
      exchange(
        'Get-InboundConnector | Format-List Name, Enabled, ConnectorType, SenderDomains, SenderIPAddresses, TlsSenderCertificateName, RequireTls, RestrictDomainsToIPAddresses',
      ),
    ],
  },
  {
    id: 'outbound-connectors',
    for: 'sender-admin',
    lines: [
      exchange(
        'Get-OutboundConnector | Format-List Name, Enabled, ConnectorType, RecipientDomains, SmartHosts, UseMXRecord, TlsSettings, TlsDomain',
      ),
    ],
  },
  {
    id: 'receive-connectors',
    for: 'recipient-admin',
    lines: [
      exchange(
        'Get-ReceiveConnector | Format-List Name, Enabled, Bindings, RemoteIPRanges, AuthMechanism, PermissionGroups',
      ),
    ],
  },
  {
    id: 'remote-domain',
    for: 'sender-admin',
    lines: [
      exchange(
        'Get-RemoteDomain | Format-List DomainName, ContentType, TNEFEnabled, AllowedOOFType, AutoForwardEnabled',
      ),
    ],
  },
  {
    id: 'outbound-spam-policy',
    for: 'sender-admin',
    lines: [
      exchange(
        'Get-HostedOutboundSpamFilterPolicy | Format-List Name, AutoForwardingMode, RecipientLimitExternalPerHour, RecipientLimitInternalPerHour, RecipientLimitPerDay, ActionWhenThresholdReached',
      ),
    ],
  },
  {
    id: 'spam-policy',
    for: 'recipient-admin',
    lines: [
      exchange(
        'Get-HostedContentFilterPolicy | Format-List Name, AllowedSenders, AllowedSenderDomains, BlockedSenders, BlockedSenderDomains',
      ),
    ],
  },
  {
    id: 'quarantine',
    for: 'recipient-admin',
    lines: [
      exchange(
        'Get-QuarantineMessage -SenderAddress {sender} -RecipientAddress {recipient} -StartReceivedDate {from} -EndReceivedDate {until}',
        'Get-QuarantineMessage -RecipientAddress {recipient}',
      ),
    ],
  },
  {
    id: 'tenant-block-list',
    for: 'sender-admin',
    lines: [
      exchange('Get-TenantAllowBlockListItems -ListType Sender -Entry {recipient}'),
      exchange('Get-TenantAllowBlockListItems -ListType Sender -Entry {recipientDomain}'),
    ],
  },
  {
    id: 'restricted-users',
    for: 'sender-admin',
    lines: [exchange('Get-BlockedSenderAddress -SenderAddress {sender}')],
  },
  {
    id: 'recipient-limits',
    for: 'sender-admin',
    lines: [
      exchange('Get-EXOMailbox -Identity {sender} -Properties RecipientLimits | Format-List RecipientLimits'),
    ],
  },
  {
    id: 'size-limits',
    for: 'either',
    lines: [
      exchange(
        'Get-EXOMailbox -Identity {sender} -Properties MaxSendSize, MaxReceiveSize | Format-List MaxSendSize, MaxReceiveSize',
      ),
      exchange(
        'Get-EXOMailbox -Identity {recipient} -Properties MaxSendSize, MaxReceiveSize | Format-List MaxSendSize, MaxReceiveSize',
      ),
    ],
  },
  {
    id: 'smtp-auth',
    for: 'sender-admin',
    lines: [
      exchange('Get-CASMailbox -Identity {sender} | Format-List SmtpClientAuthenticationDisabled'),
      exchange('Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled'),
    ],
  },
  {
    id: 'send-as',
    for: 'sender-admin',
    lines: [exchange('Get-EXORecipientPermission -Identity {sender} | Format-List Trustee, AccessRights')],
  },
  {
    id: 'dns-mx',
    for: 'recipient-admin',
    lines: [
      unix('dig +short MX {recipientDomain}'),
      windows('Resolve-DnsName -Type MX -Name {recipientDomain}'),
    ],
  },
  {
    // RFC 7208 §3
    id: 'dns-spf',
    for: 'sender-admin',
    lines: [unix('dig +short TXT {senderDomain}'), windows('Resolve-DnsName -Type TXT -Name {senderDomain}')],
  },
  {
    // RFC 6376 §3.6.2.1
    id: 'dns-dkim',
    for: 'sender-admin',
    lines: [
      unix('dig +short TXT {selector}._domainkey.{senderDomain}'),
      windows('Resolve-DnsName -Type TXT -Name {selector}._domainkey.{senderDomain}'),
      exchange(
        'Get-DkimSigningConfig -Identity {senderDomain} | Format-List Domain, Enabled, Status, Selector1CNAME, Selector2CNAME',
      ),
    ],
  },
  {
    // RFC 7489 §6.1
    id: 'dns-dmarc',
    for: 'sender-admin',
    lines: [
      unix('dig +short TXT _dmarc.{senderDomain}'),
      windows('Resolve-DnsName -Type TXT -Name _dmarc.{senderDomain}'),
    ],
  },
  {
    // RFC 8461 §3
    id: 'dns-mta-sts',
    for: 'recipient-admin',
    lines: [
      unix('dig +short TXT _mta-sts.{recipientDomain}'),
      unix('curl -sS https://mta-sts.{recipientDomain}/.well-known/mta-sts.txt'),
      windows('Resolve-DnsName -Type TXT -Name _mta-sts.{recipientDomain}'),
    ],
  },
  {
    // RFC 7672 §2.2
    id: 'dns-tlsa',
    for: 'recipient-admin',
    lines: [
      unix('dig +short +dnssec TLSA _25._tcp.{server}'),
      windows('Resolve-DnsName -Type TLSA -Name _25._tcp.{server} -DnssecOk'),
    ],
  },
  {
    id: 'dns-ptr',
    for: 'sender-admin',
    lines: [unix('dig +short -x {ip}'), windows('Resolve-DnsName -Type PTR -Name {ip}')],
  },
  {
    // RFC 3207
    id: 'tls-test',
    for: 'recipient-admin',
    lines: [
      unix(
        'openssl s_client -starttls smtp -connect {server}:25 -servername {server} -verify_hostname {server} </dev/null',
      ),
    ],
  },
  {
    id: 'connection-test',
    for: 'sender-admin',
    lines: [unix('nc -vz -w 10 {server} 25'), windows('Test-NetConnection -ComputerName {server} -Port 25')],
  },
] as const satisfies readonly Command[];

/** The id of a command; its purpose stands under it in every locale. */
export type CommandId = (typeof COMMANDS)[number]['id'];

const BY_ID: ReadonlyMap<string, Command & { readonly id: CommandId }> = new Map(
  COMMANDS.map((command) => [command.id, command]),
);

/** The command of an id, or nothing when there is none. */
export function commandById(id: string): (Command & { readonly id: CommandId }) | undefined {
  return BY_ID.get(id);
}
