import { proseDialect } from '../../text/prose-dialect.ts';

/** Sophos: its firewalls and its cloud gateway, Exim and Postfix behind. */
export const sophos = proseDialect({
  id: 'sophos',
  provider: true,
  proofs: [
    {
      in: 'delivery-status',
      words:
        /^reporting-mta[ \t]*:[ \t]*(?:(?:dns|dsn)[ \t]*)?(?:;[ \t]*)?(?:[a-z0-9-]{1,63}\.){0,8}(?:sophos|reflexion)\.(?:com|net)\b/im,
      confidence: 'stated',
    },
    {
      in: 'headers',
      words: /^from[ \t]*:[^\n]{0,200}?(?:\bsophos\b|@(?:[a-z0-9-]{1,63}\.){0,4}reflexion\.net\b)/im,
      confidence: 'stated',
    },
    {
      in: 'notice',
      words:
        /\bSophos (?:UTM|Firewall|Email|Central)[^\n]{0,80}(?:could not|unable|not deliver|undeliver|blocked|rejected)/iu,
      confidence: 'matched',
    },
  ],
  form: {
    lists: [/following\s+(?:recipients?|address(?:\(es\)|es)?)[^:.\n]{0,60}[:.]/iu],
    reasons: [/(?:reason|error)(?: was| is)?\s?:/iu],
    bare: true,
  },
});
