import { proseDialect } from '../../text/prose-dialect.ts';

/**
 * qmail and its kin (netqmail, qmail-ldap, s/qmail, notqmail): a paragraph `<address>:` and what was said below it. QSBMF,
 * https://cr.yp.to/proto/qsbmf.txt; the texts are in qmail-send.c and qmail-remote.c. There is no status but the one in `(#5.1.1)`.
 */
export const qmail = proseDialect({
  id: 'qmail',
  proofs: [
    {
      in: 'notice',
      words:
        /\bThis is (?:the )?(?:qmail-send|qmail|notqmail|s\/qmail(?:-send)?|IndiMail MTA|IndiMail)(?: program)? at\s+\S{1,255}/iu,
      confidence: 'stated',
    },
    { in: 'headers', words: /^received:[ \t]*\(qmail \d{1,10} invoked for bounce\)/im, confidence: 'stated' },
    {
      in: 'notice',
      words: /This is a permanent error; I've given up\. Sorry it didn't work out\./u,
      confidence: 'matched',
    },
    {
      in: 'notice',
      words: /I'm not going to try again; this\s+message has been in the queue too long\./u,
      confidence: 'matched',
    },
  ],
  form: {
    bare: true,
    originals: [
      /^--- (?:Below this line|Enclosed|Undelivered message|There|Mail) [^\n]{0,60}\b(?:copy|message|bounce)\b[^\n]{0,40}$/mu,
    ],
    closing: /\s(?:Giving up on \S|I'm not going to try again;|I gave up|Giving up\.)/u,
  },
  delay:
    /THIS IS (?:JUST )?A WARNING|will keep trying|delivery attempts will continue|YOU DO NOT NEED TO RESEND/iu,
  host: /\bThis is (?:the )?(?:qmail-send|qmail|notqmail|s\/qmail(?:-send)?|IndiMail MTA|IndiMail)(?: program)? at\s+([A-Za-z0-9._-]{1,253})/iu,
});
