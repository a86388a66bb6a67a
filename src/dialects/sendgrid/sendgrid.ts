import { proseDialect } from '../../text/prose-dialect.ts';

/** SendGrid: who failed stands between colons with the queue and the servers; the report part says the rest. */
export const sendgrid = proseDialect({
  id: 'sendgrid',
  provider: true,
  proofs: [
    {
      in: 'notice',
      words: /This is an automatically generated message from SendGrid\./iu,
      confidence: 'stated',
    },
    { in: 'delivery-status', words: /^x-sendgrid-(?:queueid|sender)[ \t]*:/im, confidence: 'stated' },
    {
      in: 'delivery-status',
      words:
        /^reporting-mta[ \t]*:[ \t]*(?:(?:dns|dsn)[ \t]*)?(?:;[ \t]*)?(?:[a-z0-9-]{1,63}\.){0,8}sendgrid\.(?:net|info|com)\b/im,
      confidence: 'stated',
    },
  ],
  form: {
    names: [/^[^\s:<>]{1,80}:\d{1,12}:[ \t]*(?=<)/mu],
    closing: /\s+in (?:RCPT TO|MAIL FROM|DATA|end of DATA)\b/u,
  },
});
