import { proseDialect } from '../../text/prose-dialect.ts';

/** hMailServer: what it sent and what the remote server replied, below each address. Its `SMTPDeliverer` and Languages/english.ini. */
export const hmailserver = proseDialect({
  id: 'hmailserver',
  proofs: [
    { in: 'notice', words: /\bhMailServer sent:|\n[ \t]*hMailServer[ \t]*(?:\n|$)/u, confidence: 'stated' },
  ],
  form: {
    lists: [/following recipients?(?:\(s\))? (?:could not|cannot) be reached:/iu],
    ends: [/\n[ \t]*hMailServer[ \t]*(?:\n|$)/u],
  },
});
