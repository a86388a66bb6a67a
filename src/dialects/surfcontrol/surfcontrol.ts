import { proseDialect } from '../../text/prose-dialect.ts';

/** SurfControl's E-mail Filter: the address under a label, then the host and its answer. */
export const surfcontrol = proseDialect({
  id: 'surfcontrol',
  proofs: [
    { in: 'headers', words: /^x-sef-processed[ \t]*:/im, confidence: 'stated' },
    { in: 'headers', words: /^x-mailer[ \t]*:[ \t]*SurfControl/im, confidence: 'stated' },
  ],
  form: {
    names: [/\bAddressed To:/u],
    reasons: [/\bFailed to send to identified host,\s+\S{3,320}:[ \t]*/u],
    closing: /\n--- Message non-deliverable/u,
  },
});
