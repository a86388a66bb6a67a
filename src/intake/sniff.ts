import type { Problem } from '../model/source.ts';

/** At most this much is read; a bounce that returns a large attachment is a few tens of MiB. */
export const MAX_BYTES = 64 * 1024 * 1024;

const MAGIC: readonly { readonly bytes: readonly number[]; readonly at: number; readonly is: Problem }[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], at: 0, is: 'picture' },
  { bytes: [0xff, 0xd8, 0xff], at: 0, is: 'picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], at: 0, is: 'picture' },
  { bytes: [0x42, 0x4d], at: 0, is: 'picture' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], at: 0, is: 'picture' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], at: 0, is: 'picture' },
  { bytes: [0x57, 0x45, 0x42, 0x50], at: 8, is: 'picture' },
  { bytes: [0x66, 0x74, 0x79, 0x70], at: 4, is: 'picture' },
  { bytes: [0x25, 0x50, 0x44, 0x46], at: 0, is: 'pdf' },
  // Compound File Binary, [MS-CFB] §2.2: Outlook's .msg, and old Word and Excel files.
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], at: 0, is: 'msg' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], at: 0, is: 'archive' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], at: 0, is: 'archive' },
  { bytes: [0x1f, 0x8b], at: 0, is: 'archive' },
  { bytes: [0x52, 0x61, 0x72, 0x21], at: 0, is: 'archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], at: 0, is: 'archive' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], at: 0, is: 'office-document' },
];

/**
 * What bytes are that cannot be read as mail, by their first bytes and not by the file's name; nothing when they may be mail. An
 * Office document in a zip is told from other archives by its first entry, an old one in a compound file by its name's ending.
 */
export function sniffProblem(bytes: Uint8Array, name: string): Problem | undefined {
  if (bytes.length > MAX_BYTES) return 'too-large';
  const magic = MAGIC.find(({ bytes: wanted, at }) =>
    wanted.every((byte, index) => bytes[at + index] === byte),
  );
  if (magic && !(magic.is === 'picture' && isMostlyText(bytes))) {
    if (magic.is === 'archive' && /\.(docx|xlsx|pptx|odt|ods)$/i.test(name)) return 'office-document';
    if (magic.is === 'msg' && /\.(doc|xls|ppt)$/i.test(name)) return 'office-document';
    return magic.is;
  }
  if (isUtf16(bytes) || isMostlyText(bytes)) return undefined;
  return 'binary';
}

/** True for an Outlook file or a zip archive, as far as its first bytes and its name tell: `unpack` has to open it before anything is taken in. */
export function isContainer(bytes: Uint8Array, name: string): boolean {
  const problem = sniffProblem(bytes, name);
  return problem === 'msg' || (problem === 'archive' && bytes[0] === 0x50);
}

/** True when the bytes open with a UTF-16 byte order mark. */
export function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Control bytes other than white space and escape sequences of ISO-2022 are rare in mail; NULs are met in two of a thousand bounces. */
function isMostlyText(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 4096);
  let control = 0;
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) control += 1;
  }
  return control * 20 <= length;
}
