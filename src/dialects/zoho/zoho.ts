import type { Dialect, RecipientReport } from '../../model/report.ts';
import type { PartText } from '../../model/message.ts';
import { factAt } from '../../text/fact.ts';
import { proseDialect } from '../../text/prose-dialect.ts';

const prose = proseDialect({
  id: 'zoho',
  provider: true,
  proofs: [
    {
      in: 'headers',
      words:
        /^from[ \t]*:[^\n]{0,200}?\bmailer-daemon@(?:[a-z0-9-]{1,63}\.){0,3}zoho(?:mail)?\.(?:com|eu|in|com\.au|com\.cn|jp)\b/im,
      confidence: 'stated',
    },
    { in: 'notice', words: /@[^\s@]{1,255}[ ,][^\n]{0,80}ERROR[_ ]CODE ?:/iu, confidence: 'matched' },
  ],
  form: {
    lists: [
      /This is a permanent error\.[ \t]*/iu,
      /(?:could not be|has not been) delivered[^:.\n]{0,80}[:.][ \t]*(?=\n)/iu,
    ],
    originals: [/^Received: ?from (?:[a-z0-9-]{1,63}\.){0,3}zoho/mu],
  },
  delay: /temporary error|will (?:be )?retr(?:y|ied)/iu,
});

/** Zoho Mail: one line for each address, its own words before the reply, the code behind `ERROR_CODE :`. */
export const zoho: Dialect = {
  ...prose,
  read: (opened) => {
    const reading = prose.read(opened);
    return { ...reading, recipients: reading.recipients.map((one) => withCode(opened.texts, one)) };
  },
};

function withCode(texts: readonly PartText[], one: RecipientReport): RecipientReport {
  const text = one.response && texts[one.response.at.part];
  if (one.reply || !one.response || !text) return one;
  const { start, end } = one.response.at;
  const code = /ERROR[_ ]CODE ?:(\d{3})/iu.exec(text.text.slice(start, end));
  const at = code ? start + code.index + code[0].length - 3 : 0;
  const reply = code ? factAt(text, at, at + 3, 'reply') : undefined;
  return reply ? { ...one, reply } : one;
}
