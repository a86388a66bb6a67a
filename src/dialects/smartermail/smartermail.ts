import { proseDialect } from '../../text/prose-dialect.ts';

/** SmarterTools' SmarterMail: `Failed Recipient:` and `Reason:` for each, then the head of the message. */
export const smartermail = proseDialect({
  id: 'smartermail',
  proofs: [
    {
      in: 'notice',
      words:
        /\bFailed Recipient:[^\n]{3,330}\n[ \t]*Reason:|\bDelayed Recipient:[^\n]{3,330}\n[ \t]*Reason:/u,
      confidence: 'matched',
    },
    {
      in: 'notice',
      words: /-- The header and top \d{1,3} lines of the message follows? --/u,
      confidence: 'stated',
    },
    { in: 'headers', words: /^x-smartermail-[a-z-]{1,40}[ \t]*:/im, confidence: 'matched' },
  ],
  form: {
    lists: [/\b(?:could|can)(?: ?not|n[’']t) deliver (?:the )?message to the following recipient\(?s?\)?:/iu],
    names: [/\b(?:Failed|Delayed) Recipient:/u],
    originals: [/^[ \t]*-- The header and top \d{1,3} lines of the message follows? --/mu],
  },
  delay: /has been delayed|\bDelayed Recipient:|will keep trying/iu,
});
