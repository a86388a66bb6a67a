import { proseDialect } from '../../text/prose-dialect.ts';

/** MessageLabs, now Symantec / Broadcom Email Security: qmail's paragraphs under its own opening. */
export const messagelabs = proseDialect({
  id: 'messagelabs',
  provider: true,
  proofs: [
    {
      in: 'delivery-status',
      words:
        /^reporting-mta[ \t]*:[ \t]*(?:(?:dns|dsn)[ \t]*)?(?:;[ \t]*)?(?:[a-z0-9-]{1,63}\.){0,8}messagelabs\.(?:com|net)\b/im,
      confidence: 'stated',
    },
    {
      in: 'headers',
      words: /^from[ \t]*:[^\n]{0,200}?@(?:[a-z0-9-]{1,63}\.){0,4}messagelabs\.(?:com|net)\b/im,
      confidence: 'stated',
    },
    { in: 'notice', words: /This is the mail delivery agent at messagelabs\.com\./iu, confidence: 'stated' },
  ],
  form: {
    lists: [/(?:not able|unable) to deliver your message to the following addresse?s?[.:]/iu],
    originals: [/^--- Below this line is (?:the original bounce|a copy of the message)\./mu],
    bare: true,
  },
});
