import type { Opened, PartText, Recognition } from '../../model/message.ts';
import type { Place } from '../../model/place.ts';
import type { Dialect, Reading, RecipientReport } from '../../model/report.ts';
import { DELAY_WORDS } from '../../text/delay-words.ts';
import { placeAt } from '../../text/fact.ts';
import { readNotice } from '../../text/prose.ts';
import { automaticSender, reportHeaders } from '../../text/report-headers.ts';
import { BOUNCE_SUBJECT, FAILURE_WORDS, UNNAMED_FORM } from './words.ts';

/**
 * What no dialect knows: prose that names a failed address or quotes a server's refusal, from a sender that only machines use. The product
 * stays `unknown`. One sign alone proves nothing: people quote bounces, newsletters say "undeliverable", spam imitates both.
 */
export const unnamed: Dialect = { id: 'unknown', recognizes, read };

function recognizes(opened: Opened): Recognition | undefined {
  const seen = signs(opened);
  return seen ? { at: seen.at, confidence: 'matched' } : undefined;
}

function read(opened: Opened): Reading {
  const seen = signs(opened);
  const prose = readNotice(opened, UNNAMED_FORM);
  if (!seen || !prose) return { recipients: [] };
  const recipients = prose.recipients.filter((one) =>
    seen.needsCode ? hasCode(one) : seen.sure || hasCode(one) || one.response !== undefined,
  );
  const words = prose.text.text.slice(0, Math.min(prose.end, 6000));
  const subject = subjectOf(opened)?.words ?? '';
  const delayed = DELAY_WORDS.exec(words);
  const kind = (delayed ?? DELAY_WORDS.exec(subject)) ? 'delay' : 'failure';
  return {
    ...(recipients.length > 0 || seen.sure
      ? {
          kind,
          because: [
            delayed ? placeAt(prose.text, delayed.index, delayed.index + delayed[0].length) : seen.at,
          ],
        }
      : {}),
    recipients,
    ...(prose.original ? { original: prose.original } : {}),
  };
}

const hasCode = (one: RecipientReport): boolean => one.reply !== undefined || one.status !== undefined;

interface Signs {
  readonly at: Place;
  /** The sender, the subject and the sentences all say so. */
  readonly sure: boolean;
  /** The sender says nothing: a shop writes "delivery failed" too, so a recipient must come with a code. */
  readonly needsCode?: true;
}

/** An automatic sender (RFC 3834 §2, RFC 5321 §4.5.5), a subject, a sentence: two of the three make it a bounce, and the sentence must be one. */
function signs(opened: Opened): Signs | undefined {
  const notice = opened.texts
    .filter((text) => text.role === 'notice')
    .map((text) => sentenceIn(text))
    .find((place) => place !== undefined);
  if (!notice) return undefined;
  const [headers] = reportHeaders(opened);
  // Pasted text: a line of its own may still show the subject.
  if (!headers) return { at: notice, sure: opened.texts.some(showsSubject) };
  if (LISTED.test(headers.text) || REPLY_TO_A_PERSON.test(headers.text)) return undefined;
  const sender = automaticSender(headers);
  const subject = subjectOf(opened);
  const told = subject && BOUNCE_SUBJECT.test(subject.words);
  if (!sender && !told) return undefined;
  if (!sender) return ANSWERED.test(headers.text) ? undefined : { at: notice, sure: false, needsCode: true };
  const daemon = /^from[ \t]*:[^\n]{0,200}\bmailer-?daemon@/im.test(headers.text);
  return { at: placeAt(headers, sender.start, sender.end), sure: told === true || daemon };
}

/** A mailing list or a newsletter. RFC 2919, RFC 2369. */
const LISTED =
  /^(?:list-unsubscribe|list-id|list-post|x-campaign(?:-?id)?|feedback-id|x-mailchimp[a-z-]{0,20})[ \t]*:/im;
/** Two of what a mail program writes for a person. */
const ANSWERED = /^(?:in-reply-to|references)[ \t]*:/im;
const REPLY_TO_A_PERSON =
  /^subject[ \t]*:[ \t]*(?:re|aw|sv|odp|antw|tr|fw|fwd|wg)[ \t]*:[^\n]*\n(?:[\s\S]{0,8000}?\n)?(?:user-agent|x-mailer)[ \t]*:/im;

const showsSubject = (text: PartText): boolean => {
  const line =
    /^[ \t>|*]{0,8}(?:subject|betreff|objet|asunto|assunto|oggetto|temat|chủ đề|emne|ämne|onderwerp|件名|主题|主旨|тема)\*{0,2}[ \t]?[:：]([^\n]{1,300})/imu.exec(
      text.text.slice(0, 1500),
    );
  return text.role === 'notice' && line !== null && BOUNCE_SUBJECT.test(line[1] ?? '');
};

function sentenceIn(text: PartText): Place | undefined {
  const match = FAILURE_WORDS.exec(text.text.slice(0, 6000)) ?? DELAY_WORDS.exec(text.text.slice(0, 6000));
  return match ? placeAt(text, match.index, match.index + match[0].length) : undefined;
}

function subjectOf(opened: Opened): { readonly words: string } | undefined {
  const [headers] = reportHeaders(opened);
  const line = headers && /^subject[ \t]*:[ \t]*([^\n]*(?:\n[ \t][^\n]*){0,5})/im.exec(headers.text);
  return line?.[1] === undefined ? undefined : { words: line[1].replace(/\s+/g, ' ') };
}
