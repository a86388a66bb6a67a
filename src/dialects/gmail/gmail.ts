import type { Opened, PartText, Recognition } from '../../model/message.ts';
import type { Fact, Place } from '../../model/place.ts';
import type { Dialect, Reading, RecipientReport } from '../../model/report.ts';
import { findAddresses, type AddressAt } from '../../text/address.ts';
import { factAt, placeAt } from '../../text/fact.ts';
import { mayMatch } from '../../text/may-match.ts';
import { once } from '../../text/once.ts';
import { findProof, type Proof } from '../../text/prose-dialect.ts';
import { readReason } from '../../text/prose-reason.ts';
import { reportHeaders } from '../../text/report-headers.ts';
import { readNotice } from '../../text/prose.ts';
import type { ProseForm } from '../../text/prose-form.ts';
import { DELAYED, HEADINGS, LANGUAGES, PROBLEM, RESPONSE } from './words.ts';

/**
 * Gmail, Google Workspace and Google Groups. Until 2016 an English text with "Technical details of permanent failure"; since then a
 * heading (`** Address not found **`), a sentence that names the address, "The response was:" and the reply, in the sender's language;
 * Groups writes a letter of its own that names the group in brackets.
 */
export const gmail: Dialect = { id: 'gmail', recognizes, read };

const OLD: ProseForm = {
  lists: [/Delivery to the following recipients? (?:failed permanently|has been delayed|failed)\s?:/iu],
  reasons: [
    /The error that the other server returned was:/iu,
    /Technical details of (?:permanent|temporary) failure:/iu,
  ],
  ends: [/\n[ \t]*(?:Technical details of|Message will be retried)/u],
  closing: /\(state \d{1,3}\)/u,
};

const PROOFS: readonly Proof[] = [
  {
    in: 'headers',
    words: /^from[ \t]*:[^\n]{0,200}\bmailer-daemon@google(?:mail)?\.com\b/im,
    confidence: 'stated',
  },
  {
    in: 'delivery-status',
    words: /^reporting-mta[ \t]*:[ \t]*dns;[ \t]*google(?:mail)?\.com\b/im,
    confidence: 'stated',
  },
  {
    in: 'notice',
    words:
      /Delivery to the following recipients? (?:failed permanently|has been delayed)\s?:\s[\s\S]{0,2000}?Technical details of (?:permanent|temporary) failure/u,
    confidence: 'stated',
  },
];

function recognizes(opened: Opened): Recognition | undefined {
  const found = findProof(opened, PROOFS)?.recognition;
  if (found?.confidence === 'stated') return found;
  const letter = newer(opened);
  return letter ? { at: letter.at, confidence: letter.sure ? 'stated' : 'matched' } : found;
}

function read(opened: Opened): Reading {
  const group = groupLetter(opened);
  if (group) return group;
  const old = readNotice(opened, OLD);
  if (old && old.recipients.length > 0) {
    const server = rejecter(old.text);
    const warning = /THIS IS A WARNING MESSAGE ONLY|has been delayed/u.exec(old.text.text.slice(0, 4000));
    const said = warning ?? /failed permanently|failed/u.exec(old.text.text.slice(0, 4000));
    return {
      kind: warning ? 'delay' : 'failure',
      because: said ? [placeAt(old.text, said.index, said.index + said[0].length)] : [],
      language: 'en',
      recipients: server ? old.recipients.map((one) => ({ remoteServer: server, ...one })) : old.recipients,
      ...(old.original ? { original: old.original } : {}),
    };
  }
  const letter = newer(opened);
  return letter ? readLetter(letter) : { recipients: [] };
}

/** "… it was rejected by the server for the recipient domain example.com by mx.example.com. [192.0.2.1]." */
function rejecter(text: PartText): Fact | undefined {
  const found = /\brecipient domain [^\s]{3,253} by ([A-Za-z0-9][A-Za-z0-9.-]{2,252}?)\.?\s+\[/u.exec(
    text.text.slice(0, MOST),
  );
  const name = found?.[1];
  if (!found || !name) return undefined;
  const at = found.index + found[0].lastIndexOf(name);
  return factAt(text, at, at + name.length, 'host');
}

interface Letter {
  readonly text: PartText;
  readonly at: Place;
  /** The heading stands between stars, as Google's plain text has it. */
  readonly sure: boolean;
  readonly language: string | undefined;
  readonly delayed: boolean;
  /** Where its own words end. */
  readonly end: number;
}

const MOST = 6000;

/** The letters since 2016, known by their heading in stars, or by a heading's words as a line of its own with the response label below it. */
const newer = once((opened: Opened): Letter | undefined => {
  // In a language not known here its sender, its form and its untranslated subject are what is left.
  const own = findProof(opened, PROOFS)?.recognition.confidence === 'stated';
  const late = reportHeaders(opened).some(({ text }) =>
    /^subject[ \t]*:[ \t]*Delivery Status Notification \(Delay\)/im.test(text),
  );
  for (const text of opened.texts) {
    if (text.role !== 'notice') continue;
    const words = text.text.slice(0, MOST);
    const starred = words.includes('** ') ? /^[ \t>]*\*\* ([^*\n]{3,120}) \*\*[ \t]*$/mu.exec(words) : null;
    const known = HEADINGS.find(({ words: heading }) =>
      starred ? heading.test(starred[1] ?? '') : mayMatch(text, heading) && heading.test(words),
    );
    const heading = starred ?? known?.words.exec(words) ?? (own ? /\S[^\n]{2,120}/u.exec(words) : null);
    if (!heading) continue;
    const label = RESPONSE.exec(words);
    const problem = PROBLEM.exec(words);
    if (!own && ((!starred && !label && !problem) || (!known && !label && !problem))) continue;
    if (own && !known && !label && !replyBelow(words, heading.index, words.length)) continue;
    const told = starred?.[1] ?? heading[0];
    return {
      text,
      at: placeAt(text, heading.index, heading.index + heading[0].length),
      sure: starred !== null && (known !== undefined || label !== null),
      language: LANGUAGES.find(({ words: own }) => own.test(words))?.language ?? known?.language,
      delayed: late || DELAYED.test(told) || DELAYED.test(words.slice(0, label?.index ?? 600)),
      end: words.length,
    };
  }
  return undefined;
});

/** The first address after the heading is the one that failed, in whatever language the sentence is; the reply follows the last label. */
function readLetter(letter: Letter): Reading {
  const { text, end } = letter;
  const from = letter.at.end;
  const label = RESPONSE.exec(text.text.slice(0, end)) ?? replyBelow(text.text, from, end);
  const bounded = label && label.index > from ? label.index : end;
  const failed = findAddresses(text.text, from, bounded)[0];
  const start = label ? label.index + label[0].length : undefined;
  const stop = start === undefined ? undefined : endOfReply(text.text, start, end);
  const sentence = failed ? sentenceOf(text.text, failed) : undefined;
  const range = start !== undefined && stop !== undefined && stop > start ? { start, end: stop } : sentence;
  const reason = range ? readReason(text, range.start, range.end) : { wrapped: [] };
  const address = failed ? factAt(text, failed.start, failed.end) : undefined;
  const one: RecipientReport = { ...(address ? { address } : {}), ...reason, attempts: [] };
  return {
    kind: letter.delayed ? 'delay' : 'failure',
    because: [letter.at],
    ...(letter.language ? { language: letter.language } : {}),
    recipients: (address ?? reason.response) ? [one] : [],
  };
}

/** Where a line opens with a reply, below a label in a language not known here. */
function replyBelow(
  text: string,
  from: number,
  end: number,
): { readonly index: number; readonly 0: string } | undefined {
  const line = /\n[ \t>]{0,8}(?=[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}\s)/u.exec(text.slice(from, end));
  return line ? { index: from + line.index, 0: line[0] } : undefined;
}

/** The reply ends at an empty line, unless what follows is no letter's end but the reply's own next line. */
function endOfReply(text: string, start: number, end: number): number {
  const lead = /^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const stop = /\n[ \t]*\n|\n[ \t]*-{3,}/u.exec(text.slice(start + lead, end));
  return stop ? start + lead + stop.index : end;
}

function sentenceOf(text: string, failed: AddressAt): { readonly start: number; readonly end: number } {
  const start = text.lastIndexOf('\n', failed.start) + 1;
  const stop = text.indexOf('\n', failed.end);
  return { start, end: stop < 0 ? text.length : stop };
}

// "the group you tried to contact (team) may not exist, or you may not have permission to post": the same letter in all languages, known
// by its signature and the help centre's address; the group's name stands in brackets or in 「」.
const GROUPS =
  /https?:\/\/(?:groups\.google\.com\/support|support\.google\.com\/(?:a\/[^\s/]{1,80}\/)?(?:bin\/topic\.py\?topic=25838|groups))/u;

function groupLetter(opened: Opened): Reading | undefined {
  for (const text of opened.texts) {
    if (text.role !== 'notice') continue;
    const words = text.text.slice(0, MOST);
    const help = GROUPS.exec(words);
    const named = /[(（「]([\p{L}\p{N}._+-]{1,120})[)）」]/u.exec(words.slice(0, help?.index ?? 0));
    if (!help || !named) continue;
    const line = words.lastIndexOf('\n', named.index) + 1;
    const stop = words.indexOf('\n', named.index);
    const response = factAt(text, line, stop < 0 ? words.length : stop, 'joined');
    const headers = /\n(?=[A-Za-z][A-Za-z-]{2,40}: [^\n]*\n)/u.exec(words.slice(help.index));
    return {
      product: 'google-groups',
      kind: 'failure',
      because: [placeAt(text, named.index, named.index + named[0].length)],
      ...languageOf(words),
      recipients: response ? [{ response, wrapped: [], attempts: [] }] : [],
      ...(headers
        ? {
            original: {
              headers: { part: text.index, start: help.index + headers.index + 1, end: text.text.length },
            },
          }
        : {}),
    };
  }
  return undefined;
}

function languageOf(words: string): { readonly language?: string } {
  const language = LANGUAGES.find(({ words: own }) => own.test(words))?.language;
  return language === undefined ? {} : { language };
}
