import { decompressRTF } from '@kenjiuno/decompressrtf';
import { decodeCharset } from '../mime/charset.ts';
import { codePageLabel } from './code-page.ts';

/** More than a page shows of any text; it also bounds what unpacking can make of it. */
const MOST_PACKED = 1024 * 1024;
const MOST_TEXT = 4 * 1024 * 1024;
const DEEPEST = 200;

/**
 * The body in a compressed RTF property (PidTagRtfCompressed, [MS-OXRTFCP]): the HTML that Outlook wrapped in it ([MS-OXRTFEX]), else its words.
 * Nothing when it cannot be unpacked, as where it was cut off.
 */
export function readRichText(
  packed: Uint8Array,
): { readonly text: string; readonly html: boolean } | undefined {
  const rtf = unpack(packed);
  if (!rtf) return undefined;
  const html = rtf.slice(0, 2000).includes('\\fromhtml');
  const text = new Reader(rtf, html).read();
  return text.trim() === '' ? undefined : { text, html };
}

/** One character for each byte. */
function unpack(packed: Uint8Array): string | undefined {
  if (packed.length < 16 || packed.length > MOST_PACKED) return undefined;
  // The package believes the size that stands there, and would read behind the end; a wrong one is a cut or a lie.
  const own = packed.slice();
  const view = new DataView(own.buffer);
  view.setUint32(0, Math.min(view.getUint32(0, true), own.length - 4), true);
  try {
    const plain = decompressRTF(Array.from(own));
    let text = '';
    for (let at = 0; at < plain.length; at += 8192)
      text += String.fromCharCode(...plain.slice(at, at + 8192));
    return text.startsWith('{\\rtf') ? text : undefined;
  } catch {
    return undefined;
  }
}

interface Group {
  /** Nothing in it is said to anyone. */
  silent: boolean;
  /** It repeats in RTF what the HTML says beside it. */
  repeats: boolean;
  /** How many characters stand behind a `\u` for readers that do not know it. */
  fallback: number;
  font: number;
  fonts: boolean;
}

const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;

const SILENT = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'object',
  'header',
  'footer',
  'fldinst',
]);
const SIGNS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  cell: '\t',
  tab: '\t',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  endash: '–',
  emdash: '—',
};
const SYMBOLS: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '\u2011',
  '\\': '\\',
  '{': '{',
  '}': '}',
  '\n': '\n',
  '\r': '\n',
};
/** Windows character sets of fonts, [MS-WMF] §2.1.1.5. */
const FONT_PAGES: Readonly<Record<number, number>> = {
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

class Reader {
  readonly #rtf: string;
  readonly #html: boolean;
  readonly #outer: Group[] = [];
  readonly #fontPages = new Map<number, number>();
  readonly #said: string[] = [];
  #group: Group = { silent: false, repeats: false, fallback: 1, font: 0, fonts: false };
  #page = 1252;
  #bytes: number[] = [];
  #length = 0;
  /** Characters that a `\u` has said already. */
  #known = 0;
  /** Behind `\*`: the group is silent unless the word that follows is known. */
  #optional = false;

  constructor(rtf: string, html: boolean) {
    this.#rtf = rtf;
    this.#html = html;
  }

  read(): string {
    for (const {
      0: whole,
      1: word,
      2: number,
      3: hex,
      4: symbol,
      5: brace,
      6: text,
      index,
    } of this.#rtf.matchAll(TOKEN)) {
      if (this.#length > MOST_TEXT || this.#outer.length > DEEPEST) break;
      if (brace !== undefined) this.#flush();
      if (brace === '{') this.#outer.push({ ...this.#group });
      else if (brace === '}') {
        this.#group = this.#outer.pop() ?? this.#group;
        this.#known = 0;
      } else if (word !== undefined) this.#word(word, number === undefined ? undefined : Number(number));
      else if (hex !== undefined) this.#byte(Number.parseInt(hex, 16));
      else if (symbol === '*') this.#optional = this.#rtf[index - 1] === '{';
      else if (symbol !== undefined) this.#say(SYMBOLS[symbol] ?? '');
      else if (text !== undefined) this.#words(text);
      if (whole !== '\\*') this.#optional = false;
    }
    this.#flush();
    return this.#said.join('');
  }

  #word(word: string, number: number | undefined): void {
    if (this.#optional && !(this.#html && word === 'htmltag')) this.#group.silent = true;
    else if (word === 'htmlrtf') this.#group.repeats = this.#html && number !== 0;
    else if (SILENT.has(word)) {
      this.#group.silent = true;
      this.#group.fonts = word === 'fonttbl';
    } else if (word === 'f') {
      this.#flush();
      this.#group.font = number ?? 0;
    } else if (word === 'fcharset' && this.#group.fonts) {
      const page = FONT_PAGES[number ?? 0];
      if (page !== undefined) this.#fontPages.set(this.#group.font, page);
    } else if (word === 'ansicpg') this.#page = number ?? this.#page;
    else if (word === 'uc') this.#group.fallback = Math.min(8, Math.max(0, number ?? 1));
    else if (word === 'u' && number !== undefined) {
      this.#say(String.fromCharCode(number & 0xffff));
      this.#known = this.#group.fallback;
    } else if (Object.hasOwn(SIGNS, word)) this.#say(SIGNS[word] ?? '');
  }

  get #isSilent(): boolean {
    return this.#group.silent || this.#group.repeats;
  }

  #say(text: string): void {
    if (this.#isSilent) return;
    this.#flush();
    this.#said.push(text);
    this.#length += text.length;
  }

  #byte(byte: number): void {
    if (this.#known > 0) this.#known -= 1;
    else if (!this.#isSilent) {
      if (this.#bytes.length > 65_536) this.#flush();
      this.#bytes.push(byte);
    }
  }

  #words(text: string): void {
    const rest = text.slice(this.#known);
    this.#known = Math.max(0, this.#known - text.length);
    // The second byte of a character of two may stand as a plain letter.
    if (this.#bytes.length > 0 && !this.#isSilent)
      for (const letter of rest) this.#bytes.push(letter.charCodeAt(0) & 0xff);
    else this.#say(rest);
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const page = this.#fontPages.get(this.#group.font) ?? this.#page;
    const text = decodeCharset(Uint8Array.from(this.#bytes), codePageLabel(page)).text;
    this.#bytes = [];
    this.#said.push(text);
    this.#length += text.length;
  }
}
