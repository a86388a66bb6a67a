import { proseDialect } from '../../text/prose-dialect.ts';

/** Proofpoint: Sendmail under the host names of its gateways. */
export const proofpoint = proseDialect({
  id: 'proofpoint',
  provider: true,
  proofs: [
    {
      in: 'delivery-status',
      words:
        /^reporting-mta[ \t]*:[ \t]*(?:(?:dns|dsn)[ \t]*)?(?:;[ \t]*)?(?:[a-z0-9-]{1,63}\.){0,8}(?:pphosted|ppe-hosted|ppops|proofpoint)\.(?:com|net)\b/im,
      confidence: 'stated',
    },
    {
      in: 'headers',
      words:
        /^from[ \t]*:[^\n]{0,200}?@(?:[a-z0-9-]{1,63}\.){0,4}(?:pphosted|ppe-hosted|proofpoint)\.com\b/im,
      confidence: 'stated',
    },
    {
      in: 'notice',
      words: /\bProofpoint (?:Essentials|Protection Server) (?:could not|was unable|has)/iu,
      confidence: 'matched',
    },
  ],
  form: {
    lists: [
      /-----\s{1,3}The following addresses had [a-z -]{5,60}\s{1,3}-----/iu,
      /(?:following (?:recipients?|addresse?s?)|could not be delivered to)[^:.\n]{0,60}[:.]/iu,
    ],
    ends: [/-----\s{1,3}Transcript of session follows\s{1,3}-----/u],
    reasons: [/(?:reason|error)(?: was| is)?\s?:/iu],
    bare: true,
  },
});
