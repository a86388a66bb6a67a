import { proseDialect } from '../../text/prose-dialect.ts';

/** Apple iCloud Mail (icloud.com, me.com, mac.com): Postfix, before it Oracle's Messaging Server; the host names tell. */
export const icloud = proseDialect({
  id: 'icloud',
  provider: true,
  proofs: [
    {
      in: 'delivery-status',
      words:
        /^reporting-mta[ \t]*:[ \t]*(?:(?:dns|dsn)[ \t]*)?(?:;[ \t]*)?(?:[a-z0-9-]{1,63}\.){0,8}(?:me\.com|icloud\.com|mac\.com|apple\.com)\b/im,
      confidence: 'stated',
    },
    {
      in: 'headers',
      words:
        /^from[ \t]*:[^\n]{0,200}?\b(?:mailer-daemon|postmaster)@(?:[a-z0-9-]{1,63}\.){0,4}(?:icloud|me|mac|apple)\.com\b/im,
      confidence: 'stated',
    },
    {
      in: 'notice',
      words: /This is the mail system at host (?:[a-z0-9-]{1,63}\.){0,5}(?:me|icloud|mac|apple)\.com\b/iu,
      confidence: 'stated',
    },
  ],
  form: {
    lists: [/(?:could not be|cannot be|not) delivered to the following recipients?:/iu],
    reasons: [/^[ \t]*(?:Reason|Diagnostic code):/imu],
    bare: true,
  },
  delay: /THIS IS A WARNING ONLY|has been delayed/u,
  host: /This is the mail system at host ([A-Za-z0-9.-]{3,253}?)\.?\s/u,
});
