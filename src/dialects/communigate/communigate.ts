import { proseDialect } from '../../text/prose-dialect.ts';

/** CommuniGate Pro: "Failed to deliver to 'address'", then which module reports what. */
export const communigate = proseDialect({
  id: 'communigate',
  proofs: [
    {
      in: 'notice',
      words:
        /\b(?:SMTP|LOCAL|ACCOUNT|LIST|PIPE|RULES?) module\s?\((?:domain|account|queue|host) [^()\n]{1,255}\) reports:/u,
      confidence: 'stated',
    },
    {
      in: 'headers',
      words:
        /^received:[^\n]{0,200}(?:\n[ \t][^\n]{0,200}){0,2}?\(CommuniGate Pro [A-Z]{2,10} [0-9.]{1,12}\)/im,
      confidence: 'stated',
    },
  ],
  form: {
    names: [/\bFailed to deliver to\b/u, /\bDelivery to\b(?=[^\n]{1,330} (?:delayed|has been delayed))/u],
    closing: /\n[ \t]*Original message/u,
  },
  delay: /\bhas been delayed\b|will be (?:retried|tried again)/u,
});
