import { proseDialect } from '../../text/prose-dialect.ts';

/** Mailgun: reports of its own mail servers; its event notices are read elsewhere. */
export const mailgun = proseDialect({
  id: 'mailgun',
  provider: true,
  proofs: [
    {
      in: 'delivery-status',
      words:
        /^reporting-mta[ \t]*:[ \t]*(?:(?:dns|dsn)[ \t]*)?(?:;[ \t]*)?(?:[a-z0-9-]{1,63}\.){0,8}mailgun\.(?:net|org|com)\b/im,
      confidence: 'stated',
    },
    {
      in: 'headers',
      words:
        /^from[ \t]*:[^\n]{0,200}?\b(?:mailer-daemon|postmaster)@(?:[a-z0-9-]{1,63}\.){0,4}mailgun\.(?:net|org|com)\b/im,
      confidence: 'stated',
    },
    {
      in: 'notice',
      words:
        /The message you sent was not able to be delivered to one or more recipients\. Below you will find/u,
      confidence: 'matched',
    },
    { in: 'delivery-status', words: /^x-mailgun-[a-z-]{2,40}[ \t]*:/im, confidence: 'stated' },
  ],
  form: {
    bare: true,
    lists: [/(?:following (?:recipients?|addresse?s?)|delivered to)[^:.\n]{0,60}[:.]/iu],
    reasons: [/(?:The (?:error|reason)(?: was)?|Server response):/iu],
  },
});
