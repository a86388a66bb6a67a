import { proseDialect } from '../../text/prose-dialect.ts';

/** MailEnable: `Recipient: [SMTP:address]` and a reason below it. */
export const mailenable = proseDialect({
  id: 'mailenable',
  proofs: [
    {
      in: 'notice',
      words: /\bMailEnable: Message (?:could not be delivered|delivery (?:failed|has been delayed))/u,
      confidence: 'stated',
    },
    { in: 'headers', words: /^x-mailer[ \t]*:[ \t]*MailEnable/im, confidence: 'stated' },
    { in: 'notice', words: /\bRecipient: \[SMTP:[^\]\n]{3,320}\]/u, confidence: 'matched' },
  ],
  form: { names: [/\bRecipient:[ \t]*\[SMTP:/u], originals: [/^[ \t]*Message headers follow:/mu] },
  delay: /delivery has been delayed|will (?:retry|be retried)/iu,
});
