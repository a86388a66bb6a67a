import { decodeEntities } from '../text/html-entities.ts';
import { domainToUnicode } from './punycode.ts';

// Encodings nest (a quoted-printable VERP address in base64), but not deeply; both bounds keep a hostile string cheap.
const DEPTH = 3;
const MOST = 40;

const bytesToText = (bytes: readonly number[], charset = 'utf-8'): string => {
  const array = Uint8Array.from(bytes);
  try {
    return new TextDecoder(charset, { fatal: true }).decode(array);
  } catch {
    return new TextDecoder('windows-1252').decode(array);
  }
};

const hexes = (run: string): readonly number[] =>
  [...run.matchAll(/[0-9a-f]{2}/gi)].map(([pair]) => Number.parseInt(pair, 16));

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64Bytes(run: string): readonly number[] {
  const bytes: number[] = [];
  let [held, bits] = [0, 0];
  for (const digit of run.replaceAll('-', '+').replaceAll('_', '/')) {
    const value = DIGITS.indexOf(digit);
    if (value < 0) break;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return bytes;
}

/** Decoded bytes that look like words, else ''. UTF-16 of Latin letters is read by leaving its zero bytes out. */
function wordsOf(bytes: readonly number[]): string {
  const said = bytes.filter((byte) => byte !== 0);
  const printable = said.filter((byte) => byte >= 0x20 && byte !== 0x7f).length;
  const ascii = said.filter((byte) => byte >= 0x20 && byte < 0x7f).length;
  return said.length >= 3 && printable >= said.length * 0.8 && ascii >= said.length / 2
    ? bytesToText(said)
    : '';
}

/** Every run of base64, read from each of its first four digits: what stands glued before it moves its start. */
const base64Runs = (text: string): string =>
  [...text.matchAll(/[A-Za-z0-9+/_-]{6,4096}/g)]
    .slice(0, 200)
    .flatMap(([run]) => [0, 1, 2, 3].map((skip) => wordsOf(base64Bytes(run.slice(skip)))))
    .filter((words) => words !== '')
    .join('\n');

const escaped = (text: string, run: RegExp): string =>
  text.replace(run, (found) => bytesToText(hexes(found)));

const ENCODED_WORD = /=\?([A-Za-z0-9_.:-]{1,40})(?:\*[A-Za-z-]{1,20})?\?([bq])\?([^?\s]{0,1000})\?=/gi;

const encodedWords = (text: string): string =>
  text
    .replace(/\?=\s{1,10}(?==\?)/g, '?=')
    .replace(ENCODED_WORD, (_whole, charset: string, form: string, data: string) =>
      form.toLowerCase() === 'b'
        ? bytesToText(base64Bytes(data), charset)
        : bytesToText(
            [...data.replaceAll('_', ' ').matchAll(/=([0-9a-f]{2})|([^])/gi)].map(([, hex, char]) =>
              hex === undefined ? (char?.codePointAt(0) ?? 63) & 0xff : Number.parseInt(hex, 16),
            ),
            charset,
          ),
    );

const utf7 = (text: string): string =>
  text.replace(/[+&]([A-Za-z0-9+/,]{2,1000})-?/g, (_whole, run: string) => {
    const bytes = base64Bytes(run.replaceAll(',', '/'));
    const units = bytes.flatMap((byte, i) => (i % 2 === 1 ? [((bytes[i - 1] ?? 0) << 8) | byte] : []));
    return String.fromCharCode(...units);
  });

const unit = (_whole: string, hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));

/** Each reads one encoding wherever it occurs; what it does not know stays. */
const DECODERS: readonly ((text: string) => string)[] = [
  // RFC 3986 §2.1
  (text) => escaped(text, /(?:%[0-9a-f]{2})+/gi),
  // RFC 2045 §6.7, with its soft line ends
  (text) => escaped(text.replace(/=\r?\n/g, ''), /(?:=[0-9a-f]{2})+/gi),
  // RFC 3461 §4 xtext, and Exchange's IMCEA addresses
  (text) => escaped(text, /(?:\+[0-9a-f]{2})+/gi),
  (text) => text.replace(/_x([0-9a-f]{4})_/gi, unit),
  (text) => text.replace(/\\u([0-9a-f]{4})/gi, unit).replace(/\\x([0-9a-f]{2})/gi, unit),
  decodeEntities,
  encodedWords,
  utf7,
  base64Runs,
  (text) => base64Runs(text.replace(/\s+/g, '')),
  (text) => [...text.matchAll(/(?:[0-9a-f]{2}){5,2000}/gi)].map(([run]) => wordsOf(hexes(run))).join('\n'),
  (text) => text.replace(/[a-z0-9.-]{0,200}xn--[a-z0-9.-]{1,200}/gi, domainToUnicode),
  (text) => text.replace(/<wbr\s?\/?>/gi, ''),
  // As people hide an address from machines.
  (text) =>
    text.replace(/\s?[[({](?:dot|\.)[\])}]\s?|\sdot\s/gi, '.').replace(/\s?[[({](?:at|@)[\])}]\s?/gi, '@'),
];

/**
 * The text and all that it says once the encodings of mail are taken off it, nested ones too: percent, quoted-printable, xtext and
 * IMCEA, backslash escapes, HTML references, encoded words (RFC 2047), UTF-7, base64 at any alignment, hexadecimal, Punycode.
 * At most 40 readings; the text itself is the first.
 */
export function decodings(text: string): readonly string[] {
  const seen = new Set([text]);
  let latest: readonly string[] = [text];
  for (let depth = 0; depth < DEPTH && latest.length > 0; depth += 1) {
    const next: string[] = [];
    for (const one of latest) {
      for (const decode of DECODERS) {
        const said = decode(one);
        if (said.trim() === '' || seen.has(said) || seen.size >= MOST) continue;
        seen.add(said);
        next.push(said);
      }
    }
    latest = next;
  }
  return [...seen];
}

/** A text for comparison: compatibility forms (`＠`), letter case, soft hyphens and characters of no width taken away. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\u00ad|\u034f|[\u200b-\u200f]|\u2060|\ufeff/g, '');
}

/** The letters and digits of a text alone, so that no separator hides what it says. */
export function skeleton(text: string): string {
  return fold(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
