import { proseDialect } from '../../text/prose-dialect.ts';

/** TransWARE Active! hunter: Sendmail's headings, with the server's answer alone in the transcript. */
export const activehunter = proseDialect({
  id: 'activehunter',
  proofs: [{ in: 'headers', words: /^x-ahmailid[ \t]*:/im, confidence: 'stated' }],
  form: {
    lists: [/-----\s{1,3}The following addresses had [a-z -]{1,40}errors\s{1,3}-----/iu],
    ends: [/-----\s{1,3}Transcript of session follows\s{1,3}-----/iu],
    reasons: [/-----\s{1,3}Transcript of session follows\s{1,3}-----/iu],
  },
});
