import { proseDialect } from '../../text/prose-dialect.ts';

/** GMX, WEB.DE, 1&1 / IONOS and mail.com, one mail system of one company: Exim's opening, then the address in quotes or bare, and "The header of the original message is following." */
export const gmx = proseDialect({
  id: 'gmx',
  provider: true,
  proofs: [
    {
      in: 'headers',
      words:
        /^from[ \t]*:[^\n]{0,200}?\bmailer-daemon@(?:[a-z0-9-]{1,63}\.){0,3}(?:gmx\.(?:com|net|de|at|ch|fr|es)|web\.de|mail\.com)\b/im,
      confidence: 'stated',
    },
    {
      in: 'headers',
      words:
        /^from[ \t]*:[^\n]{0,200}?\bmailer-daemon@(?:[a-z0-9-]{1,63}\.){0,3}(?:kundenserver\.(?:[a-z-]{1,30}\.)?de|ionos\.(?:com|de|fr|es|it|co\.uk)|1and1\.(?:com|fr|es|co\.uk)|1und1\.de|perfora\.net|online\.de)\b/im,
      confidence: 'stated',
      product: 'ionos',
    },
    {
      in: 'notice',
      words: /^--- The header of the original message is following\. ---/imu,
      confidence: 'stated',
    },
  ],
  form: {
    lists: [
      /following\s+address(?:\(es\)|es)?\s+failed:/iu,
      /(?:folgenden? (?:Adressen?|Empfänger[n]?))[^:.\n]{0,60}:/iu,
    ],
    reasons: [/For the following reason:/iu, /Aus folgendem Grund:/iu],
    originals: [/^--- The header of the original message is following\. ---/mu],
    ends: [/\n[ \t]*For the following reason:/u, /\n[ \t]*Aus folgendem Grund:/u],
  },
  delay: /has been delayed|has not (?:yet )?been delivered|temporary error/iu,
});
