/**
 * The words of one cause in one language. Placeholders that the wording fills, with the noun it uses where the message does not
 * say the name: `{recipient}` the failed address, `{local}` its part before the @, `{domain}` its domain, `{sender}` the sender's address,
 * `{senderDomain}` its domain, `{host}` the server that refused, `{service}` the product that wrote the report, `{status}` the status code.
 */
export interface CauseTexts {
  /** Below the owner's part of the diagram; at most 34 characters in English. */
  readonly label: string;
  /** What happened, in one sentence with the real names. */
  readonly headline: string;
  /** One or two sentences for the person who sent the message. */
  readonly cause: string;
  /** Numbered steps for the person who sent it. */
  readonly sender: readonly string[];
  /** Steps for the admin of the sender's side. */
  readonly senderAdmin: readonly string[];
  /** Steps for the recipient's admin, or the owner of the group. */
  readonly recipientAdmin: readonly string[];
  /** The explanation for email admins. */
  readonly admins: string;
}

/** The placeholders that a cause's texts may hold. */
export type CausePlaceholder =
  'recipient' | 'local' | 'domain' | 'sender' | 'senderDomain' | 'host' | 'service' | 'status';
