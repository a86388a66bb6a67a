import { proseDialect } from '../../text/prose-dialect.ts';

/** MDaemon: the failed address under a label, and the session as it went (`-->` sent, `<--` received). */
export const mdaemon = proseDialect({
  id: 'mdaemon',
  proofs: [
    {
      in: 'headers',
      words:
        /^(?:x-mdaemon-deliver-to|x-mdremoteip|x-mdarrival-date|x-mdreturn-path|x-mdav-[a-z]{1,20})[ \t]*:/im,
      confidence: 'stated',
    },
    { in: 'headers', words: /^(?:from|x-mailer)[ \t]*:[^\n]{0,120}\bMDaemon\b/im, confidence: 'stated' },
    {
      in: 'notice',
      words:
        /had PERMANENT fatal delivery errors|YOUR MESSAGE HAS NOT YET BEEN DELIVERED TO THE FOLLOWING RECIPIENT|\bFailed address:[^\n]{1,330}\s+--- Session Transcript ---/u,
      confidence: 'matched',
    },
  ],
  form: {
    names: [/\bFailed address:/iu, /\b(?:Delayed|Deferred) address:/iu],
    reasons: [/<--[ \t]{1,3}(?=[45]\d\d)/u, /\bReason(?: for failure)?:/u],
    closing: /\n[^\n]{0,60}(?:-->|<--|---|SMTP session|Connection closed)/u,
  },
  delay:
    /had TRANSIENT|message has been delayed|NOT YET BEEN DELIVERED|will (?:continue|keep) (?:to try|trying)|will (?:continue|be) (?:trying|retried)|remains in the (?:mail|retry) queue/iu,
});
