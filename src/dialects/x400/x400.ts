import { proseDialect } from '../../text/prose-dialect.ts';

/** Gateways to X.400: the user report that RFC 2156 §5.3.7 asks for. Codes are X.411's words for reason and diagnostic, not SMTP's. */
export const x400 = proseDialect({
  id: 'x400',
  proofs: [
    { in: 'notice', words: /\bThis report relates to your message:/u, confidence: 'stated' },
    {
      in: 'notice',
      words: /\bMTS[ -]Identifier\b|\bX\.?400[^\n]{0,60}\b(?:non-delivery|not delivered)/iu,
      confidence: 'matched',
    },
    {
      in: 'headers',
      words: /^x400-(?:originator|mts-identifier|content-type)[ \t]*:/im,
      confidence: 'stated',
    },
  ],
  form: {
    lists: [
      /(?:message )?was not delivered to:?[ \t]*(?=\n)/iu,
      /(?:following )?recipients? (?:failed|not reached):/iu,
    ],
    ends: [/\n[ \t]*for the following reasons?:?/iu],
    reasons: [/\n[ \t]*for the following reasons?:?/iu],
    originals: [/^[ \t*-]*The Original Message (?:follows|is)[^\n]{0,40}$/imu],
  },
});
