import type { Opened } from '../../model/message.ts';
import type { Dialect } from '../../model/report.ts';
import { proseDialect } from '../../text/prose-dialect.ts';

/**
 * Amazon SES, sending and receiving, and WorkMail, which prints SES's report fields in its text.
 */
const prose = proseDialect({
  id: 'amazon-ses',
  provider: true,
  proofs: [
    {
      in: 'headers',
      words:
        /^x-mailer[ \t]*:[ \t]*Amazon WorkMail\b|^from[ \t]*:[^\n]{0,200}?@(?:[a-z0-9-]{1,63}\.){0,4}(?:awsapps|amazonworkmail)\.com\b/im,
      confidence: 'stated',
      product: 'amazon-workmail',
    },
    {
      in: 'headers',
      words:
        /^from[ \t]*:[^\n]{0,200}?\bmailer-daemon@(?:[a-z0-9-]{1,63}\.){0,4}(?:amazonses|amazonaws)\.com\b/im,
      confidence: 'stated',
    },
    {
      in: 'delivery-status',
      words:
        /^reporting-mta[ \t]*:[ \t]*(?:(?:dns|dsn)[ \t]*)?(?:;[ \t]*)?(?:[a-z0-9-]{1,63}\.){0,8}(?:amazonses|amazonaws)\.com\b/im,
      confidence: 'stated',
    },
    {
      in: 'notice',
      words: /An error occurred while trying to deliver the mail to the following recipients:/u,
      confidence: 'matched',
    },
  ],
  form: {
    lists: [/(?:deliver (?:the|your) (?:mail|message)|not be delivered) to the following recipients?:/iu],
    names: [/The following message to\s+/iu],
    reasons: [/^[ \t]*Diagnostic-Code:\s*(?:smtp;)?/imu, /The reason for the problem:/iu],
    ends: [/\n[ \t]*Technical report:/u],
  },
  delay: /will (?:continue|keep) (?:to try|trying)|has been delayed/iu,
});

export const amazonSes: Dialect = {
  ...prose,
  // An ordinary letter written in WorkMail bears its X-Mailer too.
  recognizes: (opened) => {
    const found = prose.recognizes(opened);
    return found && isReport(opened) ? found : undefined;
  },
};

const isReport = ({ texts }: Opened): boolean =>
  texts.some(
    ({ role, text }) =>
      role === 'delivery-status' ||
      (role === 'headers' && /^from[ \t]*:[^\n]{0,200}?\b(?:mailer-daemon|postmaster)@/im.test(text)) ||
      (role === 'notice' && /An error occurred while trying to deliver the mail/u.test(text.slice(0, 2000))),
  );
