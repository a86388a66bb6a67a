import { proseDialect } from '../../text/prose-dialect.ts';

/** Ipswitch IMail: one line that names the address, then what the remote server answered. Its SMTP32 process signs as X-Mailer. */
export const imail = proseDialect({
  id: 'imail',
  proofs: [
    { in: 'headers', words: /^x-mailer[ \t]*:[ \t]*<SMTP32 v[0-9.]{1,20}>/im, confidence: 'stated' },
    {
      in: 'notice',
      words:
        /\b(?:Invalid final delivery userid:|Delivery failed \d{1,5} attempts:|Body of message generated response:)/u,
      confidence: 'matched',
    },
  ],
  form: {
    names: [
      /\bInvalid final delivery userid:/u,
      /\bundeliverable to\b/u,
      /\bDelivery failed \d{1,5} attempts:/u,
      /\bUser mailbox exceeds allowed size:/u,
      /\b[Uu]nknown (?:user|host):/u,
    ],
    reasons: [/Body of message generated response:/u],
  },
});
