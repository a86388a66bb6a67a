import { proseDialect } from '../../text/prose-dialect.ts';

/**
 * Exim, all generations: addresses at two blanks, what was said of each at four. `src/deliver.c`, the texts of `bounce_message_file` and
 * `warn_message_file`; a pipe or a file stands in the list under its own name, with the address it came from in brackets.
 */
export const exim = proseDialect({
  id: 'exim',
  proofs: [
    { in: 'headers', words: /boundary="?[0-9A-Za-z]{1,40}-eximdsn-[0-9A-Za-z]/i, confidence: 'stated' },
    {
      in: 'headers',
      words: /^received:[^\n]{0,200}(?:\n[ \t][^\n]{0,200}){0,2}?\bwith local \(Exim \d[^()\n]{0,40}\)/im,
      confidence: 'stated',
    },
    {
      in: 'notice',
      words:
        /This message was created automatically by (?:the )?(?:mail delivery software|SMTP relay)[^\n]{0,60}\s+A message (?:that you sent|sent by)\b/u,
      confidence: 'matched',
    },
    {
      in: 'notice',
      words:
        /SMTP error from remote (?:mail server|mailer) after (?:RCPT TO|MAIL FROM|end of data|initial connection|pipelined|EHLO|HELO|DATA)/u,
      confidence: 'matched',
    },
    {
      in: 'headers',
      words: /^x-failed-recipients[ \t]*:[\s\S]{0,3000}?^from[ \t]*:[^\n]{0,80}<Mailer-Daemon@/im,
      confidence: 'matched',
    },
    {
      in: 'notice',
      words: /one or more recipient addresses that were\s+incorrectly constructed/u,
      confidence: 'matched',
    },
  ],
  form: {
    lists: [
      /following\s+address(?:\(es\)|es)?\s+(?:have\s+)?failed\s?:/iu,
      /address(?:es)?\s+to\s+which\s+the\s+message\s+has\s+not\s+yet\s+been\s+delivered\s+(?:is|are):/iu,
      /message\s+has\s+not\s+yet\s+been\s+delivered\s+to\s+the\s+following\s+address(?:\(es\)|es)?:/iu,
      /recipient\s+addresses\s+that\s+were\s+incorrectly\s+constructed:/iu,
    ],
    ends: [
      /\n[ \t]*The following text was generated during the delivery attempt/u,
      /\n[ \t]*No action is required on your part/u,
      /\n[ \t]*This address has been ignored/u,
    ],
  },
  delay:
    /has not (?:yet )?been delivered|message \S{1,40} delayed|\bdelayed \d{1,4} (?:minutes|hours|days)|will continue for\s+some time/iu,
  host: /(?:SMTP relay|mail delivery software) (?:at|on) ([A-Za-z0-9.-]{3,253})/u,
});
