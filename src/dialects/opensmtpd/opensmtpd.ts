import { proseDialect } from '../../text/prose-dialect.ts';

/** OpenSMTPD: `address: reason`, one line each. usr.sbin/smtpd/bounce.c. */
export const opensmtpd = proseDialect({
  id: 'opensmtpd',
  proofs: [
    {
      in: 'notice',
      words: /This is the MAILER-DAEMON, please DO NOT REPLY to this e-?mail\./u,
      confidence: 'stated',
    },
  ],
  form: {
    lists: [/\bfollowing\s+list\s+of\s+recipients:/u],
    ends: [/\n[ \t]{2,8}(?:Please note that this is only|Below is a copy)/u],
  },
  delay: /A message is delayed for more than/u,
});
