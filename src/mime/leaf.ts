import PostalMime, { decodeWords as decodeMimeWords } from 'postal-mime';
import { CR, LF } from './bytes.ts';
import { type Decoded, decodeCharset } from './charset.ts';
import { decodeUtf7 } from './utf7.ts';

/** A decoded text holds at most this many bytes of its part. */
export const MAX_LEAF_BYTES = 1024 * 1024;
/** Encoded input beyond this cannot add to a text that is cut anyway: base64 grows by 4/3 and its line ends. */
const MAX_ENCODED = 1_450_000;

/** A decoded leaf. */
export interface Leaf extends Decoded {
  readonly truncated: boolean;
}

/** The bytes of a leaf with its transfer encoding undone. */
export interface LeafBytes {
  readonly bytes: Uint8Array;
  readonly truncated: boolean;
}

/**
 * The bytes of a leaf part with its transfer encoding undone (RFC 2045 §6), at most 1 MiB of them; `truncated` says that there are
 * more. An encoding that is not known is the identity; broken quoted-printable or base64 gives what can be read. Nothing fails.
 */
export async function decodeBytes(body: Uint8Array, encoding: string): Promise<LeafBytes> {
  const how = transferEncoding(encoding, body);
  const limit = how === 'identity' ? MAX_LEAF_BYTES : MAX_ENCODED;
  const given = body.length > limit ? body.subarray(0, limit) : body;
  const raw = how === 'identity' ? given : await undo(given, how);
  const truncated = given !== body || raw.length > MAX_LEAF_BYTES;
  return { bytes: raw.length > MAX_LEAF_BYTES ? raw.subarray(0, MAX_LEAF_BYTES) : raw, truncated };
}

/**
 * The text of a leaf part: transfer encoding undone, charset decoded (`charset` as the header names it), line ends LF. What is cut
 * at 1 MiB is `truncated`; what is in no known charset is `undecoded`.
 */
export async function decodeLeaf(
  body: Uint8Array,
  encoding: string,
  charset: string | undefined,
): Promise<Leaf> {
  const { bytes, truncated } = await decodeBytes(body, encoding);
  const decoded = decodeCharset(bytes, charset, truncated);
  const { undecoded } = decoded;
  return { text: lineFeeds(decoded.text), charset: decoded.charset, undecoded, truncated };
}

/** Text with LF line ends: CRLF, CR CRLF and a lone CR each become one LF. */
export function lineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r{1,3}\n|\r/g, '\n') : text;
}

const UTF7_WORD = /=\?(?:utf-?7|(?:x-)?unicode-[12]-[01]-utf-7)(\?[qb]\?[^?\s]{0,500}\?=)/gi;

/**
 * A header value with its encoded words decoded (RFC 2047); adjacent words of one charset are joined before decoding, so a character
 * split between them survives. Words that cannot be decoded stay as they are. Example: `=?utf-8?q?Caf=C3=A9?=` → `Café`.
 */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return value;
  // postal-mime reads an unknown charset as windows-1252, which leaves UTF-7's own letters readable.
  const known = value.replace(UTF7_WORD, (_word, rest: string) =>
    decodeUtf7(decodeMimeWords(`=?us-ascii${rest}`)),
  );
  return decodeMimeWords(known);
}

type Encoding = 'identity' | 'quoted-printable' | 'base64';

function transferEncoding(encoding: string, body: Uint8Array): Encoding {
  if (/base-?64/i.test(encoding)) return 'base64';
  // Without an equals sign quoted-printable is the identity.
  return /quoted-?printable/i.test(encoding) && body.includes(0x3d) ? 'quoted-printable' : 'identity';
}

/** Undoes a transfer encoding: postal-mime is given the bytes as the one attachment of a tiny message, and gives its content as bytes. */
async function undo(body: Uint8Array, encoding: Encoding): Promise<Uint8Array> {
  const head = new TextEncoder().encode(
    `Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`,
  );
  const message = new Uint8Array(head.length + body.length);
  message.set(head);
  message.set(body, head.length);
  lineFeedBytes(message, head.length);
  try {
    const { attachments } = await PostalMime.parse(message, { forceRfc822Attachments: true });
    const content = attachments[0]?.content;
    if (content instanceof ArrayBuffer) return new Uint8Array(content);
    if (content instanceof Uint8Array) return content;
  } catch {
    // The encoded text is still the best that there is.
  }
  return body;
}

/** postal-mime knows no line end but LF, so a lone CR is made one. */
function lineFeedBytes(bytes: Uint8Array, from: number): void {
  for (let at = bytes.indexOf(CR, from); at >= 0; at = bytes.indexOf(CR, at + 1)) {
    if (bytes[at + 1] !== LF) bytes[at] = LF;
  }
}
