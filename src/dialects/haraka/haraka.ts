import { proseDialect } from '../../text/prose-dialect.ts';

/** Haraka: recipients and reason each on a labelled line. config/outbound.bounce_message. */
export const haraka = proseDialect({
  id: 'haraka',
  proofs: [
    { in: 'notice', words: /This is the Haraka Mailer program at \S{1,255}/u, confidence: 'stated' },
    { in: 'headers', words: /^received[ \t]*:[ \t]*\(Haraka outbound\)/im, confidence: 'stated' },
  ],
  form: { names: [/\bIntended Recipients:/u], reasons: [/\bFailure Reason:/u] },
  host: /This is the Haraka Mailer program at ([A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){0,10})/u,
});
