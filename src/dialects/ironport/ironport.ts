import { proseDialect } from '../../text/prose-dialect.ts';

/** Cisco Secure Email (IronPort): "The following message to <…> was undeliverable. The reason for the problem:", the status before a dash, the reply in quotes. */
export const ironport = proseDialect({
  id: 'ironport',
  provider: true,
  proofs: [
    {
      in: 'delivery-status',
      words:
        /^reporting-mta[ \t]*:[ \t]*(?:(?:dns|dsn)[ \t]*)?(?:;[ \t]*)?(?:[a-z0-9-]{1,63}\.){0,8}(?:iphmx|ironport)\.com\b/im,
      confidence: 'stated',
    },
    {
      in: 'notice',
      words:
        /The following message to\s+<?[^\s<>]{3,320}>? (?:was\s+undeliverable\.\s+The reason for the problem|has\s+been\s+delayed\.\s+The reason for the delay):/iu,
      confidence: 'matched',
    },
  ],
  delay: /\bhas been delayed\b/iu,
  form: {
    names: [/The following message to\s+/iu],
    reasons: [/The reason for the (?:problem|delay):/iu],
  },
});
