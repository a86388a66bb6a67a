import { proseDialect } from '../../text/prose-dialect.ts';

/** Openwave's InterMail and Critical Path, which many carriers ran: one sentence for all, or `Recipient:` and `Reason:` for each. */
export const intermail = proseDialect({
  id: 'intermail',
  proofs: [
    {
      in: 'notice',
      words: /\bThis Message was undeliverable due to the following reason:/iu,
      confidence: 'matched',
    },
    {
      in: 'headers',
      words: /^subject[ \t]*:[ \t]*Mail System Error - Returned Mail\b/im,
      confidence: 'matched',
    },
  ],
  form: {
    lists: [
      /\brejected by a remote mail server\.\s+The reasons given by the server are included to help you determine why\s+each recipient was rejected\./iu,
      /\bfollowing recipients? (?:did not receive (?:this|your) message|could not be reached|were rejected)\s?:/iu,
      /\bundeliverable due to the following reason:/iu,
    ],
    reasons: [/\bwas not delivered within [^:\n]{1,30}:/iu, /\bdue to the following reason:/iu],
    ends: [/\n[ \t]*(?:Please reply to|The following (?:is|are) )/iu],
  },
  delay: /has been delayed|will continue to (?:try|attempt)/iu,
});
