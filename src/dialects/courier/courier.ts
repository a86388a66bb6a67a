import { proseDialect } from '../../text/prose-dialect.ts';

/** Courier: `<address>:` and the session's `<<<` lines below it. module.dsn's templates (courier/module.dsn/dsn*.txt). */
export const courier = proseDialect({
  id: 'courier',
  proofs: [
    {
      in: 'notice',
      words: /running the Courier mail server(?:, version [0-9.]{1,20})?/u,
      confidence: 'stated',
    },
    { in: 'notice', words: /\n[ \t]{8,40}(?:UNDELIVERABLE|DELAYED) MAIL\s*\n/u, confidence: 'matched' },
  ],
  form: {
    lists: [
      /message to the following recipients (?:cannot|could not) be delivered:/iu,
      /message to the following recipients? (?:has not been|have not been|is|was) (?:delivered|delayed|received)[^:\n]{0,60}:/iu,
    ],
    ends: [/\n-{20,}/u],
  },
  delay: /\bDELAYED MAIL\b|has been delayed|have not yet been/u,
  host: /delivery status notification from ([A-Za-z0-9._-]{1,253})/u,
});
