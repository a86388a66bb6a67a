import { proseDialect } from '../../text/prose-dialect.ts';

/** PowerMTA: a sentence for each address in the notice; the reason is in the fields, beside its own bounce category. */
export const powermta = proseDialect({
  id: 'powermta',
  proofs: [
    { in: 'delivery-status', words: /^x-powermta-[a-z-]{1,30}[ \t]*:/im, confidence: 'stated' },
    { in: 'notice', words: /Hello, this is the mail server on \S{1,255}\s/u, confidence: 'stated' },
  ],
  form: {
    lists: [/of a\s+message you previously sent\./u, /as well as the headers of the original\s+message\./u],
    names: [/\bdelivery (?:failed|delayed) for\b/u],
  },
  delay: /delivery delayed; will continue|will continue trying/u,
  host: /Hello, this is the mail server on ([A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){0,10})/u,
});
