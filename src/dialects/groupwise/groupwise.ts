import { proseDialect } from '../../text/prose-dialect.ts';

/** Novell GroupWise's Internet Agent: `address (reason)` under one sentence. */
export const groupwise = proseDialect({
  id: 'groupwise',
  proofs: [
    { in: 'headers', words: /^x-mailer[ \t]*:[ \t]*(?:Novell )?GroupWise/im, confidence: 'stated' },
    {
      in: 'notice',
      words: /The message that you sent was undeliverable to the following:/u,
      confidence: 'stated',
    },
  ],
  form: {
    lists: [/The message that you sent was undeliverable to the following:/u],
    originals: [/^[ \t]*Possibly truncated original message follows:/mu],
  },
});
