import { proseDialect } from '../../text/prose-dialect.ts';

/** Fortinet FortiMail. */
export const fortimail = proseDialect({
  id: 'fortimail',
  provider: true,
  proofs: [
    { in: 'headers', words: /^from[ \t]*:[^\n]{0,200}?\bfortimail\b/im, confidence: 'stated' },
    {
      in: 'headers',
      words: /^x-fe(?:as)?-[a-z-]{3,40}[ \t]*:[^\n]{0,200}(?:bounce|dsn|notif)/im,
      confidence: 'stated',
    },
    {
      in: 'notice',
      words: /\bFortiMail\b[^\n]{0,80}(?:could not|unable|not deliver|undeliver|blocked|rejected)/iu,
      confidence: 'matched',
    },
    {
      in: 'delivery-status',
      words:
        /^reporting-mta[ \t]*:[ \t]*(?:(?:dns|dsn)[ \t]*)?(?:;[ \t]*)?(?:[a-z0-9-]{1,63}\.){0,8}(?:fortimail|fortimailcloud)\.com\b/im,
      confidence: 'stated',
    },
  ],
  form: {
    lists: [
      /(?:following (?:recipients?|addresse?s?)|could not be delivered to)[^:.\n]{0,60}[:.]/iu,
      /-----\s{1,3}The following addresses had [a-z -]{5,60}\s{1,3}-----/iu,
    ],
    names: [/(?:Your message to|could not deliver (?:your )?(?:message|mail) to)/iu],
    reasons: [/(?:reason|error)(?: was| is)?\s?:/iu],
    ends: [/-----\s{1,3}Transcript of session follows\s{1,3}-----/u],
    bare: true,
  },
});
