import type { Source } from '../model/source.ts';

/**
 * The source with UTF-8 bytes: a copy when the bytes are UTF-16 (byte order mark, or every other byte of the first ones is NUL, as
 * "Unicode text" saved by Windows programs), the source itself otherwise.
 */
export function asUtf8(source: Source): Source {
  const label = utf16Label(source.bytes);
  if (!label) return source;
  return { ...source, bytes: new TextEncoder().encode(new TextDecoder(label).decode(source.bytes)) };
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [a = 1, b = 1, c = 1, d = 1] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (bytes.length < 4) return undefined;
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return 'utf-16be';
  return undefined;
}
