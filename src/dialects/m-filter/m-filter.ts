import { proseDialect } from '../../text/prose-dialect.ts';

/** Digital Arts m-FILTER: Japanese sentences, then sections for the server's message, the command and the original. */
export const mFilter = proseDialect({
  id: 'm-filter',
  proofs: [
    { in: 'headers', words: /^x-mailer[ \t]*:[ \t]*m-FILTER\b/im, confidence: 'stated' },
    { in: 'notice', words: /「m-FILTER」/u, confidence: 'stated' },
  ],
  form: {
    lists: [/送信に失敗しました。/u],
    ends: [/\n-{3,12}server message/u],
    reasons: [/\n-{3,12}server message/u],
    originals: [/^-{3,12}original message/mu],
  },
  language: 'ja',
});
