import { proseDialect } from '../../text/prose-dialect.ts';

/** Clearswift's Secure Email Gateway (MIMEsweeper): the message it stopped as a table, and below it what it found. */
export const clearswift = proseDialect({
  id: 'clearswift',
  proofs: [
    {
      in: 'notice',
      words: /\bThe following message sent by this account has violated system policy:/u,
      confidence: 'stated',
    },
  ],
  form: {
    names: [/\n[ \t]*To:(?=[ \t]*<?[^\s<>@]{1,64}@)/u],
    reasons: [/\bResult:/u, /\bThe following violations were detected:/u],
  },
  failure: /\bhas violated system policy\b/u,
});
