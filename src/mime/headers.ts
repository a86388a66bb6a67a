import type { HeaderField } from '../model/message.ts';
import { afterLineEnd, asWindows1252, byteText, isBlank, isBlankRange, lineEndAt } from './bytes.ts';

/** Header blocks are read up to this many bytes; what is beyond is passed over. */
export const MAX_HEADER_BYTES = 256 * 1024;

/** A header block: its fields and where the body starts. */
export interface HeaderBlock {
  readonly fields: readonly HeaderField[];
  /** Behind the last field, its line end not counted. */
  readonly end: number;
  readonly bodyStart: number;
  /** False when the range ended, or a delimiter stood, before the blank line that closes a block. */
  readonly closed: boolean;
  readonly tooLarge: boolean;
}

const COLON = 58;
const MAX_NAME = 128;
const LOOK_AHEAD = 10;

const PARAMETER =
  /^(?:boundary|charset|report-?type|type|name|filename|format|differences|protocol|micalg|delsp|start)(?:\*\d{0,2}\*?)?[ \t]*=/i;
const KNOWN =
  /^(?:content-|x-|received|from|to|cc|subject|date|message-id|mime-version|return-path|reply-to|sender|in-reply-to|references|dkim-|arc-|authentication-|auto-submitted|delivered-to|list-|thread-|importance|user-agent|errors-to|precedence|resent-)[a-z0-9-]{0,60}[ \t]*:/i;

/**
 * The header block at `start`, RFC 5322 §2.2. Every line end counts, alone or mixed.
 * Damage that real bounces show is mended: a parameter line (`boundary=…`) that lost its indent, or stands behind a blank line
 * though its field ends with `;`, continues its field; a line that is
 * no field is taken as continuation while fields follow it, else the body starts there; a line of blanks ends the block unless a
 * well-known field follows. `isDelimiter` says whether a line is a delimiter of a part that is open: it ends the block at once.
 */
export function readHeaderBlock(
  bytes: Uint8Array,
  start: number,
  end: number,
  isDelimiter: (at: number) => boolean,
): HeaderBlock {
  const found: { start: number; head: number; end: number; folded: boolean }[] = [];
  const limit = start + MAX_HEADER_BYTES;
  let tooLarge = false;
  let closed = false;
  let at = start;
  let blockEnd = start;
  while (at < end) {
    const lineEnd = lineEndAt(bytes, at, end);
    const next = afterLineEnd(bytes, lineEnd, end);
    const last = found.at(-1);
    if (lineEnd === at) {
      if (last && endsOpen(bytes, last.end) && parameterAt(bytes, next, end)) {
        at = next;
        continue;
      }
      closed = true;
      at = next;
      break;
    }
    if (lineEnd > limit) tooLarge = true;
    if (isBlank(bytes[at])) {
      if (isBlankRange(bytes, at, lineEnd) && !knownFieldAt(bytes, next, end)) {
        closed = true;
        at = next;
        break;
      }
      if (!last) break;
      if (!tooLarge) {
        last.end = blockEnd = lineEnd;
        last.folded = true;
      }
    } else if (bytes[at] === 45 && bytes[at + 1] === 45 && isDelimiter(at)) break;
    else {
      const head = headAt(bytes, at, lineEnd);
      const isParameter = last && isContentField(bytes, last.start) && parameterAt(bytes, at, lineEnd);
      if (head > 0 && !isParameter) {
        if (!tooLarge) {
          found.push({ start: at, head, end: lineEnd, folded: false });
          blockEnd = lineEnd;
        }
      } else if (
        last &&
        (isParameter || isFromLine(bytes, at) || endsOpen(bytes, last.end) || fieldFollows(bytes, next, end))
      ) {
        if (!tooLarge && !isFromLine(bytes, at)) {
          last.end = blockEnd = lineEnd;
          last.folded = true;
        }
      } else break;
    }
    at = next;
  }
  const block = byteText(bytes, start, blockEnd);
  const ascii = isAscii(block);
  const fields = found.map((field) => {
    const value = valueAt(bytes, field.head);
    const single = block.slice(value - start, field.end - start);
    const raw = ascii ? single : readRaw(bytes, value, field.end, single);
    return {
      name: block.slice(field.start - start, field.head - start).toLowerCase(),
      value: (field.folded ? raw.replace(/[\r\n]+[ \t]*/g, ' ') : raw).trim(),
      start: field.start,
      end: field.end,
    };
  });
  return { fields, end: blockEnd, bodyStart: Math.min(at, end), closed, tooLarge };
}

/** True when a header field starts at `at`. */
function isFieldAt(bytes: Uint8Array, at: number, end: number): boolean {
  return headAt(bytes, at, lineEndAt(bytes, at, Math.min(end, at + MAX_NAME + 2))) > 0;
}

/**
 * The offset of the first field of a message that starts at `start`: behind a byte order mark, blank lines and the mbox separator
 * (`From `, also quoted `>From `). `start` itself when no field follows, so that text is not eaten.
 */
export function skipToHeaders(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  for (let lines = 0; lines < 100 && at < end; lines += 1) {
    if (bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf) at += 3;
    const lineEnd = lineEndAt(bytes, at, end);
    const blank = isBlankRange(bytes, at, lineEnd);
    if (!blank && !isFromLine(bytes, at)) break;
    at = afterLineEnd(bytes, lineEnd, end);
  }
  return isFieldAt(bytes, at, end) ? Math.min(at, end) : start;
}

/** Bytes of a header as text: UTF-8 where they are valid UTF-8 (RFC 6532), else windows-1252. Never fails. */
export function headerText(bytes: Uint8Array, start: number, end: number): string {
  const single = byteText(bytes, start, end);
  return isAscii(single) ? single : readRaw(bytes, start, end, single);
}

const STRICT = new TextDecoder('utf-8', { fatal: true });

function readRaw(bytes: Uint8Array, start: number, end: number, single: string): string {
  if (isAscii(single)) return single;
  try {
    return STRICT.decode(bytes.subarray(start, end));
  } catch {
    return asWindows1252(single);
  }
}

/** True when each character is one byte of UTF-8. */
export function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text);
}

/**
 * The bytes of a field's name: printable US-ASCII but the colon. `"(),/;<=>?@[]` RFC 5322 would allow, but lines with them are folds that
 * lost their indent (`h=from:to`, `(fe80::1)`).
 */
const IN_NAME = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte > 32 && byte < 127 && !'"(),/;<=>?@[]:'.includes(String.fromCharCode(byte)) ? 1 : 0,
);

/** The offset behind a field's name, or -1. RFC 5322 §2.2: printable US-ASCII but the colon; blanks before the colon are §4.5.8's old form. */
function headAt(bytes: Uint8Array, at: number, end: number): number {
  const stop = Math.min(end, at + MAX_NAME);
  let name = at;
  while (name < stop && IN_NAME[bytes[name] ?? 0] === 1) name += 1;
  if (name === at) return -1;
  let colon = name;
  while (colon < stop && isBlank(bytes[colon])) colon += 1;
  return bytes[colon] === COLON && colon < end ? name : -1;
}

function valueAt(bytes: Uint8Array, head: number): number {
  let at = head;
  while (bytes[at] !== COLON) at += 1;
  return at + 1;
}

function isContentField(bytes: Uint8Array, at: number): boolean {
  return ((bytes[at] ?? 0) | 0x20) === 0x63 && /^content-/i.test(byteText(bytes, at, at + 8));
}

function isFromLine(bytes: Uint8Array, at: number): boolean {
  // `>` or `F`
  if (bytes[at] !== 62 && bytes[at] !== 70) return false;
  return /^>?From /.test(byteText(bytes, at, Math.min(bytes.length, at + 6)));
}

function parameterAt(bytes: Uint8Array, at: number, end: number): boolean {
  return PARAMETER.test(byteText(bytes, at, Math.min(end, at + 80)).trimStart());
}

function knownFieldAt(bytes: Uint8Array, at: number, end: number): boolean {
  return KNOWN.test(byteText(bytes, at, Math.min(end, at + 80)));
}

/** A field that ends with `;` or `=` was cut in the middle of its parameters. */
function endsOpen(bytes: Uint8Array, end: number): boolean {
  let at = end;
  while (at > 0 && isBlank(bytes[at - 1])) at -= 1;
  return bytes[at - 1] === 59 || bytes[at - 1] === 61;
}

function fieldFollows(bytes: Uint8Array, from: number, end: number): boolean {
  let at = from;
  for (let lines = 0; lines < LOOK_AHEAD && at < end; lines += 1) {
    const lineEnd = lineEndAt(bytes, at, Math.min(end, at + 4096));
    if (lineEnd === at) return false;
    if (knownFieldAt(bytes, at, end)) return true;
    at = afterLineEnd(bytes, lineEnd, end);
  }
  return false;
}
