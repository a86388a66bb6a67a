/** What a command needs to know of the message before it can be written. */
export type CommandValue =
  'recipient' | 'recipient-domain' | 'sender' | 'sender-domain' | 'host' | 'ip' | 'message-id' | 'date';

/** A look-up that helps an admin. Its text is filled and quoted by the wording; here is only what it is and what it needs. */
export interface Command {
  readonly id: string;
  /** `exchange`: Exchange PowerShell. `dns`: a name look-up. `network`: a connection from one's own machine. */
  readonly tool: 'exchange' | 'dns' | 'network';
  readonly needs: readonly CommandValue[];
}

const ALL = [
  { id: 'message-trace', tool: 'exchange', needs: ['sender', 'recipient'] },
  { id: 'recipient-lookup', tool: 'exchange', needs: ['recipient'] },
  { id: 'group-lookup', tool: 'exchange', needs: ['recipient'] },
  { id: 'unified-group', tool: 'exchange', needs: ['recipient'] },
  { id: 'public-folder', tool: 'exchange', needs: ['recipient'] },
  { id: 'mailbox-size', tool: 'exchange', needs: ['recipient'] },
  { id: 'mailbox-folders', tool: 'exchange', needs: ['recipient'] },
  { id: 'mailbox-forwarding', tool: 'exchange', needs: ['recipient'] },
  { id: 'accepted-domain', tool: 'exchange', needs: ['recipient-domain'] },
  { id: 'inbound-connectors', tool: 'exchange', needs: [] },
  { id: 'outbound-connectors', tool: 'exchange', needs: [] },
  { id: 'receive-connectors', tool: 'exchange', needs: [] },
  { id: 'mail-flow-rules', tool: 'exchange', needs: [] },
  { id: 'outbound-spam-policy', tool: 'exchange', needs: [] },
  { id: 'restricted-users', tool: 'exchange', needs: ['sender'] },
  { id: 'tenant-block-list', tool: 'exchange', needs: ['recipient'] },
  { id: 'quarantine', tool: 'exchange', needs: ['sender', 'recipient'] },
  { id: 'size-limits', tool: 'exchange', needs: ['recipient'] },
  { id: 'recipient-limits', tool: 'exchange', needs: ['sender'] },
  { id: 'send-as', tool: 'exchange', needs: ['sender'] },
  { id: 'smtp-auth', tool: 'exchange', needs: ['sender'] },
  { id: 'remote-domain', tool: 'exchange', needs: ['recipient-domain'] },
  { id: 'dns-mx', tool: 'dns', needs: ['recipient-domain'] },
  { id: 'dns-spf', tool: 'dns', needs: ['sender-domain'] },
  { id: 'dns-dkim', tool: 'dns', needs: ['sender-domain'] },
  { id: 'dns-dmarc', tool: 'dns', needs: ['sender-domain'] },
  { id: 'dns-ptr', tool: 'dns', needs: ['ip'] },
  { id: 'dns-tlsa', tool: 'dns', needs: ['host'] },
  { id: 'dns-mta-sts', tool: 'dns', needs: ['recipient-domain'] },
  { id: 'connection-test', tool: 'network', needs: ['host'] },
  { id: 'tls-test', tool: 'network', needs: ['host'] },
] as const satisfies readonly Command[];

/** The id of a command. */
export type CommandId = (typeof ALL)[number]['id'];

/** Every command a cause may name. */
export const COMMANDS: readonly (Command & { readonly id: CommandId })[] = ALL;
