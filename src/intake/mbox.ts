import { LF } from '../mime/bytes.ts';

/** A mailbox of more messages than this is cut off there; what follows is not read. */
export const MOST_MESSAGES = 2000;

/** `From MAILER-DAEMON Tue Mar  4 09:12:04 2025`: RFC 4155, Appendix A; the zone and the order of the rest vary. */
const FROM_LINE = /^From \S{1,320}.{0,80}\d{1,2}:\d{2}.{0,40}\d{4}/;
/** `F`, the first letter of a separator, is looked at before anything is decoded. */
const LETTER_F = 0x46;
const FIELD = /^[A-Za-z][A-Za-z0-9-]{0,70}[ \t]*:/;

/**
 * The messages of an mbox file (RFC 4155), each as its own bytes from its `From ` line on; nothing when the bytes are no mbox or hold one
 * message only. A separator opens the file, and each later one follows an empty line and stands before a header field, so that a
 * `From ` in a message's text is none.
 */
export function splitMbox(bytes: Uint8Array): readonly Uint8Array[] {
  if (!isSeparator(bytes, 0)) return [];
  const starts = [0];
  for (let at = bytes.indexOf(LF); at >= 0 && starts.length < MOST_MESSAGES; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at + 1] === LETTER_F && isBlankBefore(bytes, at) && isSeparator(bytes, at + 1))
      starts.push(at + 1);
  }
  if (starts.length < 2) return [];
  return starts.map((start, index) => bytes.subarray(start, starts[index + 1] ?? bytes.length));
}

function isBlankBefore(bytes: Uint8Array, newline: number): boolean {
  const before = bytes[newline - 1];
  return before === LF || (before === 0x0d && bytes[newline - 2] === LF);
}

function isSeparator(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== LETTER_F) return false;
  const head = String.fromCharCode(...bytes.subarray(at, at + 600));
  const [line = '', next = ''] = head.split(/\r?\n/, 2);
  return FROM_LINE.test(line) && (FIELD.test(next) || next.startsWith('>From '));
}
