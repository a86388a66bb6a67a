import { proseDialect } from '../../text/prose-dialect.ts';

/** MailScanner's notes to a sender: whom the message was for, then the virus, the attachment or the size. etc/reports/en/sender.*.report.txt. */
export const mailscanner = proseDialect({
  id: 'mailscanner',
  proofs: [
    {
      in: 'notice',
      words: /has just been triggered by a message you sent:/u,
      confidence: 'matched',
    },
  ],
  form: {
    names: [/has just been triggered by a message you sent:-?\s{1,8}To:/u],
    labels: [/Subject:[^\n]*(?:\n[ \t]*Date:[^\n]*)?/u],
    reasons: [
      /\bsaid this about the message:\s{1,4}Report:/u,
      /\n(?=One or more of the attachments)/u,
      /\n(?=The message was too (?:large|big))/u,
      /\n(?=[^\n]{0,80}has not been delivered)/u,
    ],
  },
});
