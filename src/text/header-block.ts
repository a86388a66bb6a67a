import type { PartText } from '../model/message.ts';
import { once } from './once.ts';
import { beforeSpace, isSpace, pastSpace, unfolded } from './space.ts';

/** A header field in a text: its name in lower case, its value unfolded; `valueStart` and `end` bound the value as written. */
export interface Field {
  readonly name: string;
  /** Runs of blanks and line ends become one blank; nothing is decoded. */
  readonly value: string;
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
}

const MOST_FIELDS = 2000;
const MOST_LINES = 20_000;
const LONGEST_BLOCK = 1 << 20;

// Field names that open a field wherever a line begins with them, also without a blank after the colon, and by which a block that
// lost its line ends is parted. RFC 5322 §3.6, RFC 2045, RFC 6376, RFC 8601, RFC 8617, and those that mail programs add.
const NAMES = [
  'accept-language',
  'authentication-results',
  'authentication-results-original',
  'auto-submitted',
  'bcc',
  'cc',
  'comments',
  'content-class',
  'content-description',
  'content-disposition',
  'content-id',
  'content-language',
  'content-transfer-encoding',
  'content-type',
  'date',
  'deferred-delivery',
  'delivered-to',
  'disposition-notification-to',
  'dkim-filter',
  'dkim-signature',
  'domainkey-signature',
  'envelope-to',
  'errors-to',
  'feedback-id',
  'from',
  'importance',
  'in-reply-to',
  'keywords',
  'list-archive',
  'list-help',
  'list-id',
  'list-owner',
  'list-post',
  'list-subscribe',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'mailing-list',
  'message-id',
  'mime-version',
  'msip_labels',
  'old-date',
  'organization',
  'precedence',
  'priority',
  'received',
  'received-spf',
  'references',
  'reply-to',
  'resent-cc',
  'resent-date',
  'resent-from',
  'resent-message-id',
  'resent-sender',
  'resent-to',
  'return-path',
  'return-receipt-to',
  'sender',
  'sensitivity',
  'spamdiagnosticmetadata',
  'spamdiagnosticoutput',
  'status',
  'subject',
  'thread-index',
  'thread-topic',
  'to',
  'user-agent',
] as const;

const KNOWN = new Set<string>(NAMES);
const isKnown = (name: string): boolean => KNOWN.has(name) || /^(?:x-|arc-|x_)/.test(name);

// In a line that holds several fields: a known name at a word's start, its colon, and a blank or the end. After `=`, `:` or `-` it is
// part of a value (the h= list of a DKIM signature). Received may follow the date before it without any blank.
const INSIDE = new RegExp(
  `(?<![A-Za-z:=_<"'@.-])(?:${NAMES.toSorted((a, b) => b.length - a.length).join('|')}|arc-[a-z-]{4,30}|x-[a-z][a-z0-9-]{1,60}):(?=\\s|$)|(?<![A-Za-z=_-])received:(?=\\s(?:from|by|\\())`,
  'gi',
);
// Names that people do not write in a subject; one of them must be among those by which a line is parted.
const TECHNICAL =
  /^(?:received|message-id|mime-version|content-|return-path|authentication-|dkim-|arc-|x-|date$|thread-)/;
const TAG_LISTS =
  /^(?:dkim-signature|domainkey-signature|arc-|x-google-dkim|x-forefront|x-microsoft-antispam|x-ms-exchange)/;

/**
 * The header fields of `text[start, end)`: RFC 5322 §2.2, and what pasting does to it. Folded lines belong to the field before; so do
 * lines that lost their indent (no `Name:` opens them) and lines after an empty one; a block whose every line is indented, or that
 * stands on a single line, is parted at the names of known fields. Words before the first field are left out. At most 20,000
 * lines and 2,000 fields.
 */
export function readHeaderBlock(text: string, start: number, end: number): readonly Field[] {
  const from = Math.max(0, start);
  const lines = linesOf(text, from, Math.min(end, text.length, from + LONGEST_BLOCK));
  const filled = lines.filter((line) => line.first < line.end);
  const indent = Math.min(filled.at(0)?.indent ?? 0, ...filled.slice(1, 40).map((line) => line.indent));
  const fields: Field[] = [];
  // Spreading one object into another for every line would cost more than all else here.
  let open: Point | undefined;
  let openEnd = 0;
  const close = (): void => {
    if (open && fields.length < MOST_FIELDS) {
      const { name, start, valueStart } = open;
      fields.push({
        name,
        value: unfolded(text.slice(valueStart, openEnd)),
        start,
        valueStart,
        end: openEnd,
      });
    }
    open = undefined;
  };
  for (const line of filled) {
    const few = filled.length <= 2;
    const starts = line.indent <= indent ? opening(text, line, open?.name) : undefined;
    const inside = startsInside(text, line, starts !== undefined, few);
    if (inside.length === 0) {
      if (starts) {
        close();
        open = starts;
        openEnd = Math.max(starts.valueStart, line.end);
      } else openEnd = line.end;
      continue;
    }
    const points = starts ? [starts, ...inside.filter((at) => at.valueStart > starts.valueStart)] : inside;
    if (points.length === 0 || (points[0]?.start ?? 0) > line.first) {
      openEnd = points[0] ? beforeSpace(text, line.first, points[0].start) : line.end;
    }
    points.forEach((point, i) => {
      close();
      const next = points[i + 1]?.start ?? line.end;
      open = point;
      openEnd = Math.max(point.valueStart, beforeSpace(text, point.valueStart, next));
    });
  }
  close();
  return fields;
}

/** The header fields of a decoded text or of a range of it, as `readHeaderBlock` reads them; each block is read once however often it is asked for. */
export function headerFieldsOf(text: PartText, start = 0, end = text.text.length): readonly Field[] {
  const blocks = blocksOf(text);
  const range = `${start}:${end}`;
  const fields = blocks.get(range) ?? readHeaderBlock(text.text, start, end);
  blocks.set(range, fields);
  return fields;
}

const blocksOf = once((_text: PartText) => new Map<string, readonly Field[]>());

/** The first field of a name (lower case), or nothing. */
export function fieldNamed(fields: readonly Field[], name: string): Field | undefined {
  return fields.find((field) => field.name === name);
}

interface Line {
  /** Offsets of the line without its indent and trailing blanks. */
  readonly first: number;
  readonly end: number;
  readonly indent: number;
}

interface Point {
  readonly name: string;
  readonly start: number;
  readonly valueStart: number;
}

function linesOf(text: string, start: number, end: number): readonly Line[] {
  const lines: Line[] = [];
  let at = start;
  while (at < end && lines.length < MOST_LINES) {
    const feed = text.indexOf('\n', at);
    const stop = feed < 0 || feed > end ? end : feed;
    const first = pastSpace(text, at, stop);
    lines.push({ first, end: beforeSpace(text, first, stop), indent: first - at });
    at = stop + 1;
  }
  return lines;
}

/** The field that a line opens; nothing when it only continues the one before. */
function opening(text: string, line: Line, current: string | undefined): Point | undefined {
  const past = pastName(text, line.first, Math.min(line.end, line.first + LONGEST_NAME));
  const colon = past > line.first && isBlank(text.charCodeAt(past)) ? past + 1 : past;
  const valueStart = colon + 1;
  if (past === line.first || colon >= line.end || text.charCodeAt(colon) !== COLON) return undefined;
  const name = text.slice(line.first, past).toLowerCase();
  const tight = valueStart < line.end && !isSpace(text.charCodeAt(valueStart));
  // `From:To:Subject:…` is the h= list of a signature whose fold lost its indent, `SFV:NSPM;` and `https:…` are parts of values.
  if (
    tight &&
    (!isKnown(name) || (current !== undefined && TAG_LISTS.test(current) && !name.startsWith('x-')))
  )
    return undefined;
  if (
    tight &&
    /^[^\s:]{1,40}:[^\s:]{1,40}:/.test(text.slice(line.first, line.first + 90)) &&
    name !== 'received'
  ) {
    if (
      KNOWN.has(name) &&
      isKnown(
        text
          .slice(valueStart, line.first + 60)
          .split(':')[0]
          ?.toLowerCase() ?? '',
      )
    )
      return undefined;
  }
  return { name, start: line.first, valueStart };
}

const COLON = 58;
const LONGEST_NAME = 78;

/** Where the name of a field ends that begins at `start`: a letter, then letters, digits, `_` and `-`. `start` when none begins there. */
function pastName(text: string, start: number, end: number): number {
  if (!isLetter(text.charCodeAt(start))) return start;
  let at = start + 1;
  while (at < end && isNameUnit(text.charCodeAt(at))) at += 1;
  return at;
}

const isBlank = (unit: number): boolean => unit === 32 || unit === 9;
const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
const isNameUnit = (unit: number): boolean =>
  isLetter(unit) || (unit >= 48 && unit <= 57) || unit === 45 || unit === 95;

/** Fields that open within a line: where a line holds three names or more, or two in a text of hardly a line. */
function startsInside(text: string, line: Line, opened: boolean, few: boolean): readonly Point[] {
  const words = text.slice(line.first, line.end);
  if (!mayHoldFields(words, few)) return NONE;
  const found: Point[] = [];
  for (const match of words.matchAll(INSIDE)) {
    const start = line.first + match.index;
    found.push({ name: match[0].slice(0, -1).toLowerCase(), start, valueStart: start + match[0].length });
    if (found.length >= MOST_FIELDS) break;
  }
  const technical = found.filter((point) => point.start > line.first && TECHNICAL.test(point.name));
  const glued = technical.filter(
    (point) => point.name === 'received' && !/\s/.test(text[point.start - 1] ?? ' '),
  );
  const received = found.filter((point) => point.name === 'received');
  const enough = (found.length >= 3 && technical.length > 0) || received.length >= 2 || glued.length > 0;
  return enough || (few && found.length >= (opened ? 2 : 1)) ? found : [];
}

const RECEIVED = 'received';
const NONE: readonly Point[] = [];

/** Whether it is worth looking for names inside a line: most lines have one colon or none. */
function mayHoldFields(words: string, few: boolean): boolean {
  if (few) return words.includes(':');
  let colons = 0;
  let received = false;
  for (let at = words.indexOf(':'); at >= 0 && colons < 3; at = words.indexOf(':', at + 1)) {
    if (at + 1 === words.length || isSpace(words.charCodeAt(at + 1))) colons += 1;
    received ||= at > RECEIVED.length && words.slice(at - RECEIVED.length, at).toLowerCase() === RECEIVED;
  }
  return colons >= 3 || (colons >= 1 && received);
}
