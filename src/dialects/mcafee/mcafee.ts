import { proseDialect } from '../../text/prose-dialect.ts';

/** McAfee's e-mail gateway: the address, then the reason in brackets. */
export const mcafee = proseDialect({
  id: 'mcafee',
  provider: true,
  proofs: [
    {
      in: 'notice',
      words: /^[ \t]*--- The following addresses had delivery problems ---/imu,
      confidence: 'stated',
    },
    { in: 'headers', words: /^x-nai-header[ \t]*:[ \t]*Modified by McAfee/im, confidence: 'stated' },
  ],
  form: {
    lists: [/--- The following addresses had delivery problems ---/u],
  },
});
