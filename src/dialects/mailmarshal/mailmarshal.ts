import { proseDialect } from '../../text/prose-dialect.ts';

/** Trustwave MailMarshal: "MailMarshal … has been unable to deliver …", or that it stopped a message, whose addresses stand in a table. */
export const mailmarshal = proseDialect({
  id: 'mailmarshal',
  proofs: [
    {
      in: 'notice',
      words:
        /\bMailMarshal (?:\([^()\n]{1,80}\)\s)?(?:has been unable to deliver|could not deliver|has (?:stopped|blocked|quarantined|rejected))\b/u,
      confidence: 'stated',
    },
    { in: 'headers', words: /^from[ \t]*:[^\n]{0,120}\bmailmarshal\b/im, confidence: 'matched' },
  ],
  form: {
    names: [/\bUnable to deliver message to\b/iu, /\n[ \t]*To:(?=[ \t]*<?[^\s<>@]{1,64}@)/u],
    reasons: [/\n[ \t]*Reason:/u, /\bfor the following reason:/iu],
  },
  failure: /\bMailMarshal (?:\([^()\n]{1,80}\)\s)?has (?:been unable|stopped|blocked|rejected)/u,
});
