import { proseDialect } from '../../text/prose-dialect.ts';

/** Apache James: the addresses under one label, the error under another. org.apache.james.transport.mailets.RemoteDelivery. */
export const james = proseDialect({
  id: 'james',
  proofs: [
    { in: 'notice', words: /This is the James mail server at \S{1,255}/u, confidence: 'stated' },
    {
      in: 'notice',
      words: /\nFailed recipient\(s\):\s*\n[\s\S]{1,2000}?\nError message:/u,
      confidence: 'matched',
    },
  ],
  form: {
    lists: [/Failed recipient\(s\):/u],
    ends: [/\nError message:/u, /\nThe remote mail server says:/u],
    reasons: [/\nError message:/u, /\nThe remote mail server says:/u],
    originals: [/^(?:The original message is attached|Message headers?|Original message)[^\n]{0,40}$/imu],
  },
  host: /This is the James mail server at ([A-Za-z0-9._-]{1,253})/u,
});
