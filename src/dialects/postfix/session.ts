import type { PartText } from '../../model/message.ts';
import type { RecipientReport } from '../../model/report.ts';
import { findAddresses } from '../../text/address.ts';
import { factAt } from '../../text/fact.ts';
import { proseLines } from '../../text/prose-lines.ts';
import { readReason } from '../../text/prose-reason.ts';

const OPENING = /^Transcript of session follows\.$/mu;
const MOST_LINES = 3000;

/**
 * The session that Postfix's SMTP server mails to its postmaster (`notify_classes`, smtpd_chat.c): ` In:` is what the client sent, ` Out:`
 * what was answered. Each recipient with the refusal of its RCPT TO, or with the one that ended the session. Empty for other texts.
 */
export function readSession(text: PartText): readonly RecipientReport[] {
  const opening = OPENING.exec(text.text.slice(0, 4000));
  if (!opening) return [];
  const recipients: { readonly at: readonly [number, number]; refused?: readonly [number, number] }[] = [];
  let asked = -1;
  let last: readonly [number, number] | undefined;
  for (const line of proseLines(text).slice(0, MOST_LINES)) {
    if (line.first < opening.index) continue;
    const words = text.text.slice(line.first, Math.min(line.end, line.first + 1000));
    const sent = /^In:\s{1,4}(.*)/u.exec(words);
    if (sent) {
      const found = /^RCPT TO:/iu.test(sent[1] ?? '')
        ? findAddresses(text.text, line.first, line.end)[0]
        : undefined;
      asked = found ? recipients.push({ at: [found.start, found.end] }) - 1 : -1;
    } else if (/^Out:\s{1,4}[45]\d\d/u.test(words)) {
      last = [line.first + 4, line.end];
      const recipient = recipients[asked];
      if (recipient) recipient.refused = last;
    }
  }
  const refused = recipients.filter((one) => one.refused);
  return (refused.length > 0 ? refused : recipients).slice(0, 500).flatMap((one): RecipientReport[] => {
    const range = one.refused ?? last;
    const address = factAt(text, one.at[0], one.at[1]);
    if (!address || !range) return [];
    return [{ address, ...readReason(text, range[0], range[1]), attempts: [] }];
  });
}
