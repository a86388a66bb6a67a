import { proseDialect } from '../../text/prose-dialect.ts';

/** BIGLOBE: Sendmail's list, the reason below its own ruler. */
export const biglobe = proseDialect({
  id: 'biglobe',
  provider: true,
  proofs: [
    {
      in: 'headers',
      words:
        /^from[ \t]*:[^\n]{0,200}?\b(?:mailer-daemon|postmaster)@(?:[a-z0-9-]{1,63}\.){0,3}(?:biglobe\.ne\.jp|inacatv\.ne\.jp|tmtv\.ne\.jp|ttv\.ne\.jp)\b/im,
      confidence: 'stated',
    },
    { in: 'notice', words: /-----\s{1,3}Non-delivered information\s{1,3}-----/iu, confidence: 'matched' },
  ],
  form: {
    lists: [/-----\s{1,3}The following addresses had delivery problems\s{1,3}-----/iu],
    ends: [/-----\s{1,3}Non-delivered information\s{1,3}-----/iu],
    reasons: [/-----\s{1,3}Non-delivered information\s{1,3}-----/iu],
  },
});
