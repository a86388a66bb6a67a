import { decodeWords } from '../mime/leaf.ts';
import type { Opened, PartText, TextRole } from '../model/message.ts';
import type { Fact, Place } from '../model/place.ts';
import type { RecipientReport } from '../model/report.ts';
import { readAddress } from '../text/address.ts';
import { factAt, placeAt } from '../text/fact.ts';
import { fieldNamed, type Field } from '../text/header-block.ts';
import { execIn } from '../text/may-match.ts';
import { ownHeaders, type Headers } from './header-fields.ts';

/** The words of a message that tell its kind: its own headers, its subject decoded, its notices. */
export interface Words {
  /** Nothing for pasted visible text. */
  readonly headers: Headers | undefined;
  /** Decoded (RFC 2047), '' when there is none. */
  readonly subject: string;
  readonly subjectField: Field | undefined;
  /** Notices that are the message's own, not those of a returned message; at most 4. */
  readonly notices: readonly PartText[];
}

/**
 * The words of a message that tell its kind. Pasted text that opens with the lines a mail program prints (`From: …`, `Subject: …`) gives
 * its subject too. A message without headers or notices gives empty words.
 */
export function wordsOf(opened: Opened): Words {
  const own = ownHeaders(opened);
  const headers = own && own.fields.length > 0 ? own : undefined;
  const notices = opened.texts
    .filter((text) => text.role === 'notice' && !isReturned(opened, text))
    .slice(0, 4);
  const subjectField = headers ? fieldNamed(headers.fields, 'subject') : undefined;
  const printed = headers
    ? undefined
    : /^[ \t]*(?:subject|betreff|temat|主题|主旨|件名|chủ đề|emne)[ \t]*[:：][ \t]*(\S[^\n]{0,300})/imu.exec(
        notices[0]?.text.slice(0, 600) ?? '',
      );
  const subject = subjectField ? decodeWords(subjectField.value) : (printed?.[1] ?? '');
  return { headers, subject: subject.replace(/\s+/g, ' ').trim(), subjectField, notices };
}

/** True for a text that was read out of a returned message. */
export function isReturned(opened: Opened, text: PartText): boolean {
  return opened.message.parts[text.from]?.returned ?? false;
}

/**
 * The report part of that role which speaks for the message itself. Where the message is a report of its own, one inside what it returns
 * (a bounced abuse report) speaks for the returned message, and is none of it.
 */
export function ownPart(opened: Opened, role: TextRole): PartText | undefined {
  const parts = opened.texts.filter((text) => REPORTS.has(text.role));
  const own = parts.filter((text) => !isReturned(opened, text));
  return (own.length > 0 ? own : parts).find((text) => text.role === role);
}

const REPORTS: ReadonlySet<TextRole> = new Set([
  'delivery-status',
  'disposition-notification',
  'feedback-report',
]);

/** The first of some patterns found in the first `most` characters of the notices, and its place. Nothing when none is found. */
export function saidIn(
  notices: readonly PartText[],
  pattern: RegExp,
  most: number,
): { readonly text: PartText; readonly match: RegExpExecArray; readonly at: Place } | undefined {
  for (const text of notices) {
    const match = execIn(text, pattern, most);
    if (match) return { text, match, at: placeAt(text, match.index, match.index + match[0].length) };
  }
  return undefined;
}

/** The place of a field of the message's own headers. */
export function fieldPlace(headers: Headers, field: Field): Place {
  return placeAt(headers.text, field.start, field.end);
}

/** The mailbox that a field states, as a recipient about whom nothing else is said. An empty list when the field is missing or has none. */
export function fromField(headers: Headers | undefined, name: string): readonly RecipientReport[] {
  const field = headers ? fieldNamed(headers.fields, name) : undefined;
  const found = headers && field ? readAddress(headers.text.text, field.valueStart, field.end) : undefined;
  return headers && found ? bare(factAt(headers.text, found.start, found.end)) : [];
}

/** A recipient of whom only the address is known; an empty list without one. */
export function bare(address: Fact | undefined): readonly RecipientReport[] {
  return address ? [{ address, wrapped: [], attempts: [] }] : [];
}

/** True for mail to many (RFC 2369, RFC 2919), which answers nobody; false without headers. */
export function isBulk(headers: Headers | undefined): boolean {
  return headers?.fields.some((field) => BULK.has(field.name)) ?? false;
}

const BULK: ReadonlySet<string> = new Set(['list-unsubscribe', 'list-id', 'list-post']);
