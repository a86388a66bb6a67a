import { proseDialect } from '../../text/prose-dialect.ts';

/**
 * Oracle Messaging Server and its forebears (PMDF, Sun ONE, iPlanet): labelled lines for each recipient. `return_failed.txt` of its
 * message templates; a deferred message says "has not yet been delivered" in the same form.
 */
export const messagingServer = proseDialect({
  id: 'messaging-server',
  proofs: [
    {
      in: 'notice',
      words: /This report relates to a message you sent with the following header fields:/u,
      confidence: 'stated',
    },
    { in: 'headers', words: /boundary="?Boundary_\(ID_[0-9A-Za-z+/=_-]{5,60}\)/i, confidence: 'matched' },
  ],
  form: {
    names: [/\bRecipient address:/u],
    closing:
      /\n[ \t]*(?:Remote system|Original address|Reporting-MTA|Final-recipient|Action|Status)[ \t]?:/iu,
  },
  delay:
    /has been delayed|enqueued and undeliverable for|will continue to try to deliver|not yet been delivered|Delivery attempt history|still being (?:tried|retried)/iu,
});
