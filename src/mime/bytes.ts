/** The byte of a line feed. */
export const LF = 10;
/** The byte of a carriage return. */
export const CR = 13;
/** The byte of a hyphen, with which delimiter lines start. */
export const DASH = 45;
const TAB = 9;
const BLANK = 32;

/** True for a blank or a tab. */
export function isBlank(byte: number | undefined): boolean {
  return byte === BLANK || byte === TAB;
}

/** True for the bytes that can end a line. A carriage return alone ends one too: classic Mac files and some gateways write nothing else. */
export function isLineEnd(byte: number | undefined): boolean {
  return byte === LF || byte === CR;
}

/** The offset of the first line end at or after `from`; `end` when there is none before it. */
export function lineEndAt(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && bytes[at] !== LF && bytes[at] !== CR) at += 1;
  return at;
}

/**
 * The offset behind the line end that stands at `at`: LF, CRLF, CR CRLF (written by broken gateways) or CR alone.
 * `end` when nothing stands there.
 */
export function afterLineEnd(bytes: Uint8Array, at: number, end: number): number {
  if (at >= end) return end;
  if (bytes[at] === LF) return at + 1;
  let next = at + 1;
  while (next < end && next < at + 3 && bytes[next] === CR) next += 1;
  return next < end && bytes[next] === LF ? next + 1 : at + 1;
}

/** The offset of the line end that closes the line before `at`; it belongs to the delimiter, not to the body (RFC 2046 §5.1.1). */
export function beforeLineEnd(bytes: Uint8Array, at: number, from: number): number {
  let end = at;
  if (end > from && bytes[end - 1] === LF) end -= 1;
  else if (end > from && bytes[end - 1] === CR) return end - 1;
  if (end > from && end < at && bytes[end - 1] === CR) end -= 1;
  return end;
}

/** True when only blanks, tabs and NULs stand in the range. */
export function isBlankRange(bytes: Uint8Array, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const byte = bytes[at];
    if (byte !== 0 && !isBlank(byte)) return false;
  }
  return true;
}

const SINGLE = new TextDecoder('windows-1252');

/** The bytes as text with one UTF-16 unit for each byte, so that offsets stay the same. */
export function byteText(bytes: Uint8Array, from: number, end: number): string {
  if (from >= end) return '';
  return (
    (end - from <= SHORT ? asciiText(bytes, from, end) : undefined) ??
    SINGLE.decode(bytes.subarray(from, end))
  );
}

/** Calling a decoder costs more than a few letters do. */
const SHORT = 90;

function asciiText(bytes: Uint8Array, from: number, end: number): string | undefined {
  let text = '';
  for (let at = from; at < end; at += 1) {
    const byte = bytes[at];
    if (byte === undefined || byte > 0x7f) return undefined;
    text += ASCII[byte] ?? '';
  }
  return text;
}

const ASCII = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code));

/** What the bytes 0x80–0x9F are in windows-1252 (Encoding Standard, index-windows-1252). */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text that a windows-1252 decoder gave, the same in every runtime: Node 20 reads 0x80–0x9F as ISO-8859-1's control characters,
 * which the Encoding Standard does not.
 */
export function asWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (char) => UPPER[char.charCodeAt(0) - 0x80] ?? char);
}
