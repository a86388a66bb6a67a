import { asWindows1252 } from './bytes.ts';
import { decodeUtf7 } from './utf7.ts';

/** Text read from bytes. */
export interface Decoded {
  readonly text: string;
  /** The charset that was used, lower case. */
  readonly charset: string;
  /** True when the charset that the mail names is not known, and the bytes were read as UTF-8 or windows-1252 instead. */
  readonly undecoded: boolean;
}

/** Labels met in mail that the Encoding Standard lacks, and what they are. */
const ALIASES: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  'x-ms-cp932': 'shift_jis',
  'windows-932': 'shift_jis',
  'shift_jis-2004': 'shift_jis',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-3': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
  euc_jp: 'euc-jp',
  'eucjp-ms': 'euc-jp',
  cp51932: 'euc-jp',
  cp936: 'gbk',
  'gb2312-80': 'gbk',
  'windows-936': 'gbk',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  euc_kr: 'euc-kr',
  cp950: 'big5',
  'x-big5': 'big5',
  'windows-950': 'big5',
  utf8mb4: 'utf-8',
  utf_8: 'utf-8',
  'x-utf-8': 'utf-8',
  cp65001: 'utf-8',
  cp1250: 'windows-1250',
  latin9: 'iso-8859-15',
  'iso_8859-15': 'iso-8859-15',
  '8859-1': 'windows-1252',
  '8859_1': 'windows-1252',
  iso8859_1: 'windows-1252',
  ansi: 'windows-1252',
  tis620: 'windows-874',
};

/** Labels that say nothing, and ones that promise seven bits. */
const SILENT =
  /^(?:us-?ascii|ascii|ansi_x3\.4-19(?:68|86)|iso646-us|7-?bit|8-?bit|unknown(?:-8bit)?|x-unknown|default|none|binary|utf-?8|utf_8|utf8mb4|x-utf-8|unicode-1-1-utf-8)?$/;
const UTF7 = /^(?:utf-?7|(?:x-)?unicode-[12]-[01]-utf-7|csunicode11utf7)$/;

const decoders = new Map<string, TextDecoder>();

/**
 * The text of bytes in the charset that a mail names (RFC 2045 §5, RFC 2978 labels in any case). A charset that is missing, or
 * US-ASCII with eight-bit bytes, is UTF-8 where the bytes are valid, ISO-2022-JP where its escapes stand, else windows-1252. UTF-8
 * that is not valid stays UTF-8 with U+FFFD while most of it is valid, else it is windows-1252. An unknown charset is read like a
 * missing one and says `undecoded`. `partial`: the bytes were cut, a character may be cut at the end.
 */
export function decodeCharset(bytes: Uint8Array, label: string | undefined, partial = false): Decoded {
  const name = cleaned(label ?? '');
  if (SILENT.test(name)) return { ...decodeUnsaid(bytes, name, partial), undecoded: false };
  if (UTF7.test(name))
    return { text: decodeUtf7(run('windows-1252', bytes, false) ?? ''), charset: 'utf-7', undecoded: false };
  const known = Object.hasOwn(ALIASES, name) ? (ALIASES[name] ?? name) : name;
  if (known === 'iso-2022-jp' && !isSevenBit(bytes)) {
    // Seven bits are promised; gateways that convert write another Japanese charset and leave the label.
    for (const label of ['utf-8', 'euc-jp', 'shift_jis']) {
      const text = runStrict(label, bytes, partial);
      if (text !== undefined) return { text, charset: label, undecoded: false };
    }
  }
  const text = run(known, bytes, partial);
  if (text !== undefined) return { text, charset: known, undecoded: false };
  const plain = isSevenBit(bytes) && !bytes.includes(0x1b) && bytes.indexOf(0x7e) < 0;
  return { ...decodeUnsaid(bytes, '', partial), undecoded: !plain };
}

function cleaned(label: string): string {
  return label
    .slice(0, 80)
    .toLowerCase()
    .replace(/["'\\;,<>\s]/g, '')
    .replace(/\*.*$/, '');
}

function decodeUnsaid(bytes: Uint8Array, name: string, partial: boolean): { text: string; charset: string } {
  if (isSevenBit(bytes)) {
    if (hasJisEscape(bytes))
      return { text: run('iso-2022-jp', bytes, partial) ?? '', charset: 'iso-2022-jp' };
    const charset = name.startsWith('utf') || name === '' ? 'utf-8' : 'us-ascii';
    return { text: run('utf-8', bytes, partial) ?? '', charset };
  }
  const valid = runStrict('utf-8', bytes, partial);
  if (valid !== undefined) return { text: valid, charset: 'utf-8' };
  const text = run('utf-8', bytes, partial) ?? '';
  if (/^(?:utf|unicode)/.test(name) && isMostlyValid(text)) return { text, charset: 'utf-8' };
  return { text: run('windows-1252', bytes, partial) ?? '', charset: 'windows-1252' };
}

function run(label: string, bytes: Uint8Array, partial: boolean): string | undefined {
  try {
    const decoder = decoders.get(label) ?? new TextDecoder(label);
    decoders.set(label, decoder);
    // A decoder that streams holds back a cut character; it is of no use afterwards.
    const text = partial ? new TextDecoder(label).decode(bytes, { stream: true }) : decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? asWindows1252(text) : text;
  } catch {
    return undefined;
  }
}

function runStrict(label: string, bytes: Uint8Array, partial: boolean): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: partial });
  } catch {
    return undefined;
  }
}

function isSevenBit(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] ?? 0) > 0x7f) return false;
  return true;
}

/** ESC $ @, ESC $ B or ESC ( J: ISO-2022-JP, RFC 1468. Japanese carriers write it without saying so. */
function hasJisEscape(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    const set = bytes[at + 1];
    const final = bytes[at + 2];
    if (set === 0x24 && (final === 0x40 || final === 0x42)) return true;
    if (set === 0x28 && final === 0x4a) return true;
  }
  return false;
}

function isMostlyValid(text: string): boolean {
  let broken = 0;
  let sound = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) broken += 1;
    else if (unit > 0x7f) sound += 1;
  }
  return sound >= broken;
}
