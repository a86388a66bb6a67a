import { proseDialect } from '../../text/prose-dialect.ts';

/** Yahoo and AOL Mail: "unable to deliver your message to the following address", then as qmail writes: the address, the reply, the phase in brackets. */
export const yahoo = proseDialect({
  id: 'yahoo',
  provider: true,
  proofs: [
    {
      in: 'headers',
      words:
        /^from[ \t]*:[^\n]{0,200}?\bmailer-daemon@(?:[a-z0-9-]{1,63}\.){0,3}yahoo\.(?:com|co\.[a-z]{2}|[a-z]{2,3})\b/im,
      confidence: 'stated',
    },
    {
      in: 'headers',
      words: /^from[ \t]*:[^\n]{0,200}?\bmailer-daemon@(?:[a-z0-9-]{1,63}\.){0,3}(?:aol\.com|aim\.com)\b/im,
      confidence: 'stated',
      product: 'aol',
    },
    {
      in: 'delivery-status',
      words:
        /^reporting-mta[ \t]*:[ \t]*(?:(?:dns|dsn)[ \t]*)?(?:;[ \t]*)?(?:[a-z0-9-]{1,63}\.){0,8}(?:yahoo(?:dns)?\.(?:com|net)|yahoo\.co\.jp)\b/im,
      confidence: 'stated',
    },
    {
      in: 'delivery-status',
      words:
        /^reporting-mta[ \t]*:[ \t]*(?:(?:dns|dsn)[ \t]*)?(?:;[ \t]*)?(?:[a-z0-9-]{1,63}\.){0,8}mx\.aol\.com\b/im,
      confidence: 'stated',
      product: 'aol',
    },
    { in: 'headers', words: /^x-yahoo-newman-property[ \t]*:[ \t]*bmbounce/im, confidence: 'stated' },
    {
      in: 'notice',
      words: /Sorry, we were unable to deliver your message to the following address(?:es|\(es\))?\.\s/iu,
      confidence: 'matched',
    },
    {
      in: 'notice',
      words:
        /^Message from\s{1,3}yahoo\.[a-z.]{2,6}\.\s+Unable to deliver message to the following address/imu,
      confidence: 'stated',
    },
  ],
  form: {
    lists: [/unable to deliver (?:your )?message to the following address(?:es|\(es\))?\.?/iu],
    bare: true,
    originals: [
      /^--- (?=\p{Lu})[^\n]{10,140}[.:。]$/mu,
      /^--- (?:Below this line is a copy of the message|Original message follows)\./mu,
    ],
    closing: /\s\[(?:RCPT_TO|MAIL_FROM|DATA|END_OF_DATA|HELO|EHLO|CONNECT)\]\s*$/u,
  },
  delay: /\bstill trying to deliver|delivery (?:has been )?delayed/iu,
});
