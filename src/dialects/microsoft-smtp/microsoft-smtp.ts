import type { Opened } from '../../model/message.ts';
import { proseDialect } from '../../text/prose-dialect.ts';
import type { Dialect } from '../../model/report.ts';

/** The SMTP service of Windows (SMTPSVC), which Exchange 2000, 2003 and Hotmail stand on: a list without reasons beside the fields. */
const smtpService = proseDialect({
  id: 'microsoft-smtp',
  proofs: [
    { in: 'headers', words: /^x-dsncontext[ \t]*:[ \t]*[0-9a-f]/im, confidence: 'stated' },
    {
      in: 'notice',
      words: /^\s*This is an automatically generated Delivery Status Notification\.\s/u,
      confidence: 'matched',
    },
  ],
  form: {
    lists: [
      /Delivery to the following recipients? (?:failed|has been delayed|was aborted[^.:\n]{0,60})[^.:\n]{0,80}[.:]/iu,
      /Unable to deliver message to the following recipients?,[^.:\n]{0,160}[.:]/iu,
      /Your message has been successfully (?:relayed|delivered)[^.:\n]{0,160}[.:]/iu,
    ],
    reasons: [/Unable to deliver message to the following recipients?,\s+(?=due to)/iu],
  },
  delay: /THIS IS A WARNING MESSAGE ONLY|has been delayed/u,
});

/** Hotmail's machines say so in the report's own fields. */
export const microsoftSmtp: Dialect = {
  ...smtpService,
  read: (opened) => {
    const reading = smtpService.read(opened);
    return ofHotmail(opened) ? { ...reading, product: 'outlook-com' } : reading;
  },
};

const ofHotmail = (opened: Opened): boolean =>
  opened.texts.some(
    (text) =>
      text.role === 'delivery-status' &&
      /^reporting-mta[ \t]*:[ \t]*dns;[ \t]*\S{1,200}\.(?:hotmail|outlook|live)\./im.test(text.text),
  );
