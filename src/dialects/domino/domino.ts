import { proseDialect } from '../../text/prose-dialect.ts';

/**
 * Lotus Notes, IBM and HCL Domino: "Your message … was not delivered to: … because: …"; its older SMTP MTA wrote "Failure Reasons" with
 * the reason above the address.
 */
export const domino = proseDialect({
  id: 'domino',
  proofs: [
    { in: 'delivery-status', words: /^diagnostic-code[ \t]*:[ \t]*X-Notes;/im, confidence: 'stated' },
    {
      in: 'headers',
      words: /^x-(?:mailer|mimetrack)[ \t]*:[^\n]{0,200}\b(?:Lotus|IBM|HCL) (?:Notes|Domino)\b/im,
      confidence: 'stated',
    },
    {
      in: 'notice',
      words: /\bYour message\s+Subject:[^\n]{0,300}\s+was not delivered to:/u,
      confidence: 'stated',
    },
    {
      in: 'notice',
      words: /\n?-{3,10}\s{1,3}Failure Reasons\s{1,3}-{3,10}/u,
      confidence: 'stated',
      product: 'notes',
    },
  ],
  form: {
    lists: [
      /\bwas not delivered to:/u,
      /-{3,10}\s{1,3}Failure Reasons\s{1,3}-{3,10}/u,
      /(?:wurde nicht (?:zugestellt|übermittelt) an|n[’']a pas été (?:remis|distribué) à|no (?:fue|se) entreg[^:\n]{0,20} a|non è stato consegnato a)\s?:/iu,
    ],
    ends: [/\n[ \t]*(?:because|weil|wegen|car|porque|perché|のため)\s?:/iu],
    reasons: [
      /\n[ \t]*(?:because|weil|wegen|car|porque|perché)\s?:/iu,
      /-{3,10}\s{1,3}Failure Reasons\s{1,3}-{3,10}/u,
    ],
  },
  delay: /has been delayed|delivery is being retried/iu,
});
