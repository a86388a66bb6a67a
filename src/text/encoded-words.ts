const WORD = /=\?([A-Za-z0-9_.:+-]{1,40})(?:\*[A-Za-z0-9-]{1,20})?\?([bq])\?([^?\s]{0,1000})\?=/gi;
const MOST = 500;

/**
 * A header value with its encoded words decoded (RFC 2047): blanks between two of them are no part of the text (§6.2), and neighbours of one
 * charset are joined before decoding, so that a letter split between them survives. A word that cannot be decoded stays as it is.
 * @example decodeEncodedWords('=?utf-8?q?Caf=C3=A9?= bill') // 'Café bill'
 */
export function decodeEncodedWords(value: string): string {
  if (!value.includes('=?')) return value;
  let text = '';
  let at = 0;
  let open: { charset: string; bytes: number[]; written: string } | undefined;
  const close = (): void => {
    if (open) text += decoded(open.bytes, open.charset) ?? open.written;
    open = undefined;
  };
  let count = 0;
  for (const match of value.matchAll(WORD)) {
    const [written, charset = '', encoding = '', words = ''] = match;
    if ((count += 1) > MOST) break;
    const between = value.slice(at, match.index);
    const joins = open !== undefined && /^\s*$/.test(between);
    if (!joins || open?.charset !== charset.toLowerCase()) {
      close();
      if (!joins) text += between;
    }
    const bytes = encoding.toLowerCase() === 'b' ? fromBase64(words) : fromQ(words);
    open ??= { charset: charset.toLowerCase(), bytes: [], written: '' };
    for (const byte of bytes) open.bytes.push(byte);
    open.written += written;
    at = match.index + written.length;
  }
  close();
  return text + value.slice(at);
}

function decoded(bytes: readonly number[], charset: string): string | undefined {
  try {
    return new TextDecoder(charset).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

function fromBase64(words: string): readonly number[] {
  try {
    return Array.from(atob(words.replace(/=+$/, '')), (sign) => sign.charCodeAt(0));
  } catch {
    return [];
  }
}

/** The Q encoding: an underscore is a space, `=XX` a byte (§4.2). */
function fromQ(words: string): readonly number[] {
  const bytes: number[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const sign = words[i] ?? '';
    const pair = sign === '=' ? /^[0-9a-f]{2}/i.exec(words.slice(i + 1, i + 3))?.[0] : undefined;
    if (pair !== undefined) {
      bytes.push(Number.parseInt(pair, 16));
      i += 2;
    } else bytes.push(sign === '_' ? 0x20 : sign.charCodeAt(0) & 0xff);
  }
  return bytes;
}
