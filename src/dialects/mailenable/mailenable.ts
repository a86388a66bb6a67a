import { proseDialect } from '../../text/prose-dialect.ts';

/** MailEnable: `Recipient: [SMTP:address]` and a reason below it. */
export const mailenable = proseDialect({
  id: 'mailenable',
  proofs: [
    {
      in: 'notice',
      words:
        /\bMailEnable: Message (?:could not be delivered|delivery (?:fail(?:ed|ure)|has been delayed|delay))/iu,
      confidence: 'stated',
    },
    { in: 'headers', words: /^x-mailer[ \t]*:[ \t]*MailEnable/im, confidence: 'stated' },
    { in: 'notice', words: /\bRecipient: \[SMTP:[^\]\n]{3,320}\]/u, confidence: 'matched' },
  ],
  form: { names: [/\bRecipient:[ \t]*\[SMTP:/u], originals: [/^[ \t]*Message headers follow:/mu] },
  delay:
    /delivery has been delayed|\bMailEnable: Message Delivery Delay|message has been delayed|will continue to attempt delivery|will (?:retry|be retried)/iu,
});
