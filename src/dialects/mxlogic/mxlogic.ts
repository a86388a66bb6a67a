import { proseDialect } from '../../text/prose-dialect.ts';

/** MX Logic: Exim's sentences with `<address>: reply`, and the header below a ruler. */
export const mxlogic = proseDialect({
  id: 'mxlogic',
  proofs: [
    {
      in: 'headers',
      words: /^from[ \t]*:[^\n]{0,120}@[0-9a-z.-]{1,80}\.mxlogic\.net\b/im,
      confidence: 'stated',
    },
    { in: 'headers', words: /^x-mx-bounce[ \t]*:/im, confidence: 'stated' },
  ],
  form: {
    lists: [/following address(?:es|\(es\))? failed:/iu],
    originals: [/^Included is a copy of the message header:/mu],
  },
});
