import { decodeEntities } from '../text/html-entities.ts';
import { fold } from './decodings.ts';

/** A text read character by character and folded; each unit of `text` stands at `starts[i]` to `ends[i]` of the text it was read from. */
export interface Spelling {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

// What mail programs put within words, read as nothing: soft line ends of quoted-printable, break hints.
const NOTHING = '=\\r?\\n|<wbr ?\\/?>';
// Escapes of one byte (percent, also of percents; quoted-printable, also of equal signs), of one unit, and of HTML.
const BYTES = '(?:%(?:25){0,3}[0-9a-f]{2}|=(?:3d)?[0-9a-f]{2}|\\\\x[0-9a-f]{2})';
const UNITS = '_x[0-9a-f]{4}_|\\\\u[0-9a-f]{4}|&(?:amp;)?#?[0-9a-z]{2,8};';
const XTEXT = '\\+[0-9a-f]{2}';

const READERS = [
  new RegExp(`(${NOTHING})`, 'giu'),
  new RegExp(`(${NOTHING})|((?:${BYTES})+)|(${UNITS})`, 'giu'),
  new RegExp(`(${NOTHING})|((?:${BYTES}|${XTEXT})+)|(${UNITS})`, 'giu'),
] as const;

class Writer {
  text = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  add(words: string, start: number, end: number): void {
    const said = fold(words);
    this.text += said;
    for (let i = 0; i < said.length; i += 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  /** The characters of a run of escaped bytes, UTF-8 where it is that, else Latin-1. */
  addBytes(run: string, at: number): void {
    const bytes = [...run.matchAll(/(?:%(?:25){0,3}|=(?:3d)?|\\x|\+)([0-9a-f]{2})/giu)];
    for (let i = 0; i < bytes.length;) {
      const valueAt = (j: number): number => Number.parseInt(bytes[j]?.[1] ?? '', 16);
      const lead = valueAt(i);
      const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
      const values = Array.from({ length }, (_, j) => valueAt(i + j));
      const whole = values.slice(1).every((value) => value >= 0x80 && value <= 0xbf);
      const count = whole ? length : 1;
      const words = whole ? new TextDecoder().decode(Uint8Array.from(values)) : String.fromCharCode(lead);
      const last = bytes[i + count - 1];
      this.add(words, at + (bytes[i]?.index ?? 0), at + (last?.index ?? 0) + (last?.[0].length ?? 0));
      i += count;
    }
  }
}

function readUnit(unit: string): string {
  const hex = /^(?:_x|\\u)([0-9a-f]{4})/iu.exec(unit)?.[1];
  return hex === undefined
    ? decodeEntities(decodeEntities(unit))
    : String.fromCharCode(Number.parseInt(hex, 16));
}

function spell(text: string, escapes: RegExp): Spelling {
  const out = new Writer();
  const plain = (from: number, to: number): void => {
    for (let i = from; i < to;) {
      const char = String.fromCodePoint(text.codePointAt(i) ?? 0);
      out.add(char, i, i + char.length);
      i += char.length;
    }
  };
  let from = 0;
  for (const match of text.matchAll(escapes)) {
    plain(from, match.index);
    from = match.index + match[0].length;
    if (match[2] !== undefined) out.addBytes(match[2], match.index);
    else if (match[3] !== undefined) out.add(readUnit(match[3]), match.index, from);
  }
  plain(from, text.length);
  return out;
}

/** A spelling with each match of `parts` said as one character. */
function joined({ text, starts, ends }: Spelling, parts: RegExp, as: string): Spelling {
  let said = '';
  const [newStarts, newEnds]: [number[], number[]] = [[], []];
  const copy = (from: number, to: number): void => {
    said += text.slice(from, to);
    for (let i = from; i < to; i += 1) {
      newStarts.push(starts[i] ?? 0);
      newEnds.push(ends[i] ?? 0);
    }
  };
  let from = 0;
  for (const match of text.matchAll(parts)) {
    const end = match.index + match[0].length;
    copy(from, match.index);
    said += as;
    newStarts.push(starts[match.index] ?? 0);
    newEnds.push(ends[end - 1] ?? 0);
    from = end;
  }
  copy(from, text.length);
  return { text: said, starts: newStarts, ends: newEnds };
}

// A domain's dots are hyphens in host names made of it, and words where a person hides it.
const DOTS = /[-_\u3002]|\s?[[({](?:dot|\.)[\])}]\s?|\sdot\s/g;
const BLANKS = /[\s_.+-]{1,5}/g;

/** How a text spells things: `dotted` for addresses and domains (every part of a name parted by dots), `spaced` for words. */
export interface Spellings {
  readonly dotted: readonly Spelling[];
  readonly spaced: readonly Spelling[];
}

/** The spellings of a text, with the escapes of single characters left as they are, read, and read with those of xtext (RFC 3461 §4). */
export function spellingsOf(text: string): Spellings {
  const seen = new Set<string>();
  const all: Spelling[] = [];
  for (const reader of READERS) {
    const one = spell(text, reader);
    if (!seen.has(one.text)) all.push(one);
    seen.add(one.text);
  }
  return {
    dotted: all.map((one) => joined(one, DOTS, '.')),
    spaced: all.map((one) => joined(one, BLANKS, ' ')),
  };
}

/** What a name is in a dotted spelling. */
export const dotted = (name: string): string => fold(name).replace(DOTS, '.');
/** What words are in a spaced spelling. */
export const spaced = (words: string): string => fold(words).trim().replace(BLANKS, ' ');
