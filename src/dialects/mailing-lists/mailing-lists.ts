import type { Opened, PartText, Recognition } from '../../model/message.ts';
import type { Fact } from '../../model/place.ts';
import type { Dialect, Reading } from '../../model/report.ts';
import { findAddresses } from '../../text/address.ts';
import { factAt, placeAt } from '../../text/fact.ts';
import { present } from '../../text/present.ts';
import { readReason } from '../../text/prose-reason.ts';
import { reportHeaders } from '../../text/report-headers.ts';
import { AUTOMATIC, MANAGERS, SENTENCES, type Sentence } from './sentences.ts';

/**
 * List managers: the list itself refused a post, or holds it for a moderator. They write to the poster as they write to members, with all
 * the marks of bulk mail, so a sentence of theirs and a machine's sign prove it together. The recipient is the list.
 */
export const mailingLists: Dialect = { id: 'mailing-lists', recognizes, read };

/** A sentence found. */
interface Said {
  readonly text: PartText;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  /** The list, where the sentence names it. */
  readonly list: string | undefined;
}

function said(opened: Opened): Said | undefined {
  if (reportHeaders(opened).length > 0 && !ownHeaders(opened)) return undefined;
  for (const text of opened.texts.filter((one) => one.role === 'notice').slice(0, 4)) {
    const words = text.text.slice(0, 3000);
    for (const sentence of SENTENCES) {
      const match = sentence.words.exec(words);
      if (match)
        return {
          text,
          sentence,
          start: match.index,
          end: match.index + match[0].length,
          list: match.slice(1).find(Boolean),
        };
    }
  }
  return undefined;
}

/** The list manager's own header block: a message inside may be a notice too. */
const ownHeaders = (opened: Opened): PartText | undefined =>
  reportHeaders(opened).find((headers) => AUTOMATIC.test(headers.text) || PASSED_ON.test(headers.text));

/** Whoever forwards one asks what it means. */
const PASSED_ON = /^subject[ \t]*:[ \t]*(?:\[[^\]\n]{1,60}\][ \t]*)?(?:fwd?|wg|tr|rv|vb|vs|enc|pd)[ \t]?:/im;

function recognizes(opened: Opened): Recognition | undefined {
  const found = said(opened);
  if (!found) return undefined;
  const headers = ownHeaders(opened);
  const stated = MANAGERS.some(([, field]) => headers && field.test(headers.text));
  return {
    at: placeAt(found.text, found.start, found.end),
    confidence: stated ? 'stated' : 'matched',
  };
}

function read(opened: Opened): Reading {
  const found = said(opened);
  if (!found) return { recipients: [] };
  const { text, sentence, start, end } = found;
  const headers = ownHeaders(opened);
  const product = MANAGERS.find(([, field]) => headers && field.test(headers.text))?.[0] ?? sentence.product;
  return {
    product,
    kind: sentence.kind,
    because: [placeAt(text, start, end)],
    recipients: [{ ...present({ address: listOf(opened, found) }), ...reasonOf(found), attempts: [] }],
  };
}

/** The moderator's or the list's reason: the paragraph below its label, else the sentence. */
function reasonOf({ text, sentence, start, end }: Said): ReturnType<typeof readReason> {
  const own = readReason(text, start, end);
  const after = text.text.slice(start, start + 4000);
  const label = sentence.reason?.exec(after);
  if (!label) return own;
  const from = start + label.index + label[0].length;
  const lead = /^\s*/u.exec(text.text.slice(from, from + 400))?.[0].length ?? 0;
  const paragraph = /\n[ \t]*\n/u.exec(text.text.slice(from + lead, from + 2000));
  const to = paragraph ? from + lead + paragraph.index : Math.min(text.text.length, from + 2000);
  const given = readReason(text, from + lead, to);
  return given.response &&
    /\p{L}{3}/u.test(given.response.value) &&
    !/no reason given/i.test(given.response.value)
    ? given
    : own;
}

/** Where the list's own address stands: in the sentence, in the fields a list manager writes, in the subject, in the text around. */
function listOf(opened: Opened, { text, list, start, end }: Said): Fact | undefined {
  const named = list === undefined ? -1 : text.text.indexOf(list, start);
  const inSentence = addressIn(text, start, end, /./u);
  if (inSentence && list !== undefined && inSentence.value === list) return inSentence;
  const headers = ownHeaders(opened);
  if (headers) {
    for (const field of FIELDS) {
      const match = field.exec(headers.text);
      const found = match && addressIn(headers, match.index, match.index + match[0].length, /./u);
      if (found) return found;
    }
  }
  const namesake = list?.toLowerCase();
  const same = findAddresses(text.text, 0, 20_000).find(
    ({ value }) => value.slice(0, value.indexOf('@')).toLowerCase() === namesake,
  );
  if (same) return factAt(text, same.start, same.end);
  return (
    addressIn(
      text,
      0,
      Math.min(text.text.length, 2000),
      /\b(?:list|managing the|post(?:ing)? to)\s{0,3}<?$/iu,
    ) ?? (named < 0 || list === undefined ? undefined : factAt(text, named, named + list.length))
  );
}

const FIELDS: readonly RegExp[] = [
  /^x-beenthere[ \t]*:[^\n]*/im,
  /^list-post[ \t]*:[^\n]*/im,
  /^subject[ \t]*:[^\n]*\b(?:post(?:ing)?|message) (?:to|for) [^\n]*/im,
];

function addressIn(text: PartText, from: number, to: number, before: RegExp): Fact | undefined {
  const found = findAddresses(text.text, from, to).find((one) =>
    before.test(text.text.slice(Math.max(0, one.start - 40), one.start)),
  );
  return found ? factAt(text, found.start, found.end) : undefined;
}
