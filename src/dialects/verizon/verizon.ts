import { proseDialect } from '../../text/prose-dialect.ts';

/** Verizon: its text-message gateway (vtext.com, vzwpix.com) prints the envelope in lines, its mail the address in a sentence. */
export const verizon = proseDialect({
  id: 'verizon',
  provider: true,
  proofs: [
    {
      in: 'headers',
      words:
        /^from[ \t]*:[^\n]{0,200}?\b(?:post_?master|sysadmin)@(?:[a-z0-9-]{1,63}\.){0,3}(?:vtext|vzwpix|vzwmail|verizon)\.(?:com|net)\b/im,
      confidence: 'stated',
    },
  ],
  form: {
    names: [/^[ \t]*RCPT TO:/imu, /(?:could not be delivered to(?: mobile)?|not delivered to)[ .:]{1,3}/iu],
    reasons: [/Error message below:/iu, /^Error:/imu],
  },
  failure: /^Error: |could not be delivered/imu,
});
