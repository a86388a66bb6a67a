import type { Opened } from '../../model/message.ts';
import type { Dialect, Original, Reading, RecipientReport } from '../../model/report.ts';
import { findAddresses } from '../../text/address.ts';
import { factAt, placeAt } from '../../text/fact.ts';
import { headerFieldsOf } from '../../text/header-block.ts';
import { proseDialect } from '../../text/prose-dialect.ts';
import type { ProseForm } from '../../text/prose-form.ts';
import { readReason } from '../../text/prose-reason.ts';
import { readProse } from '../../text/prose.ts';

/**
 * Exim, all generations: addresses at two blanks, what was said of each at four. `src/deliver.c`, the texts of `bounce_message_file` and
 * `warn_message_file`, also translated ones; a pipe or a file stands in the list under its own name, with the address it came from in
 * brackets. `src/moan.c`: a message that was refused as a whole, before it was for anybody.
 */
export const exim: Dialect = { id: 'exim', recognizes: (opened) => listed.recognizes(opened), read };

/** What moan.c says of the whole message; the error itself may follow it. */
const WHOLE =
  /A message that you sent (?:was longer than the maximum|contained more recipients than|contained a header (?:line|section) that was|contained no recipient|using the -t command|was rejected by the local)[^:]{0,200}?(?:recipients?\.|attempted\.|on this\s+system\.(?:\s+The following error was given:\s+[^\n]{1,500})?)|so it has not been possible to deliver it\. The error was:\s+[^\n]{1,500}/u;

function read(opened: Opened): Reading {
  const reading = listed.read(opened);
  const [only, second] = reading.recipients;
  if (only)
    return second || only.response ? reading : { ...reading, recipients: [withGenerated(opened, only)] };
  for (const text of opened.texts) {
    const found = text.role === 'notice' ? WHOLE.exec(text.text.slice(0, 4000)) : null;
    if (!found) continue;
    const response = factAt(text, found.index, found.index + found[0].length, 'joined');
    const said = { ...(response ? { response } : {}), wrapped: [], attempts: [] };
    return {
      ...reading,
      kind: 'failure',
      because: [placeAt(text, found.index, found.index + found[0].length)],
      recipients: addressees(opened, readProse(text, FORM).original).map((one) => ({ ...one, ...said })),
    };
  }
  return reading;
}

/** What the program printed, of the one recipient of whom the list says nothing: below "------ pipe to |…", after an empty line. */
function withGenerated(opened: Opened, one: RecipientReport): RecipientReport {
  for (const text of opened.texts) {
    const found =
      text.role === 'notice'
        ? /The following text was generated during the delivery attempts?:\s+------ [^]{1,400}? ------\s+([^\n]{1,1000})/u.exec(
            text.text.slice(0, 20_000),
          )
        : null;
    const words = found?.[1];
    if (!found || words === undefined) continue;
    const start = found.index + found[0].length - words.length;
    return { ...one, ...readReason(text, start, start + words.length) };
  }
  return one;
}

/** Whom the returned message was for, nobody by name where it does not say. */
function addressees(
  opened: Opened,
  original: Original | undefined,
): readonly Pick<RecipientReport, 'address'>[] {
  const range = original?.headers;
  const text = range ? opened.texts[range.part] : undefined;
  if (!range || !text) return [{}];
  const found = headerFieldsOf(text, range.start, range.end)
    .filter(({ name }) => name === 'to' || name === 'cc')
    .flatMap((field) => findAddresses(text.text, field.valueStart, field.end))
    .flatMap((one) => factAt(text, one.start, one.end) ?? []);
  return found.length > 0 ? found.slice(0, 100).map((address) => ({ address })) : [{}];
}

const FORM: ProseForm = {
  lists: [
    /following\s+address(?:\(es\)|es)?\s+(?:have\s+)?failed\s?:/iu,
    /address(?:es)?\s+to\s+which\s+the\s+message\s+has\s+not\s+yet\s+been\s+delivered\s+(?:is|are):/iu,
    /message\s+has\s+not\s+yet\s+been\s+delivered\s+to\s+the\s+following\s+address(?:\(es\)|es)?:/iu,
    /recipient\s+address(?:es\s+that\s+were|\s+that\s+was)\s+incorrectly\s+constructed:/iu,
    /following\s+address(?:\(es\)|es)?\s+have\s+yet\s+to\s+be\s+delivered:/iu,
  ],
  indented: true,
  ends: [
    /\n[ \t]*The following text was generated during the delivery attempt/u,
    /\n[ \t]*No action is required on your part/u,
    /\n[ \t]*(?:This address has|These addresses have) been ignored/u,
    /\n[ \t]*(?:Recipient addresses must not end with|The message has not been delivered to any)/u,
  ],
  originals: [/^------ This is a copy of (?:your message|the headers that were)/mu],
  labels: [/Delay reason:/u],
};

const listed = proseDialect({
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
      words:
        /A message that you sent contained (?:one or more recipient addresses that were|a recipient address that was)\s+incorrectly\s+constructed/u,
      confidence: 'matched',
    },
    { in: 'notice', words: WHOLE, confidence: 'matched' },
    {
      in: 'notice',
      words: /^Message [0-9A-Za-z]{6,11}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4} has been frozen/mu,
      confidence: 'matched',
    },
  ],
  form: FORM,
  delay:
    /has not (?:yet )?been delivered(?! to any)|has been frozen|message \S{1,40} delayed|\bdelayed \d{1,4} (?:minutes|hours|days)|will continue for\s+some time/iu,
  host: /(?:SMTP relay|mail delivery software) (?:at|on) ([A-Za-z0-9.-]{3,253})/u,
});
