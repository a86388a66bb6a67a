import { isSpace } from './space.ts';

/** A token of a structured header value; offsets in that value. A comment's words stand without its outer parentheses. */
export interface Token {
  readonly kind: 'word' | 'comment' | 'semicolon';
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

// A trace field has some 30 tokens; RFC 5322 §2.1.1 and §3.6.7 leave it open, so this only bounds the work.
const MOST = 400;

/**
 * The words, comments and semicolons of a structured header value (RFC 5322 §3.2): comments nest, quoted strings and what stands in
 * angle or square brackets stay one word, blanks and line ends part. A parenthesis that never closes ends with its word.
 * `from a (b [192.0.2.1]) by c; x` gives word, word, comment, word, word, semicolon, word.
 */
export function tokens(value: string): readonly Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < value.length && found.length < MOST) {
    const unit = value.charCodeAt(at);
    if (unit === CLOSE || isSpace(unit)) {
      at += 1;
    } else if (unit === SEMICOLON) {
      found.push({ kind: 'semicolon', words: ';', start: at, end: at + 1 });
      at += 1;
    } else if (unit === OPEN) {
      const end = commentEnd(value, at);
      const closed = value[end - 1] === ')';
      found.push({ kind: 'comment', words: value.slice(at + 1, closed ? end - 1 : end), start: at, end });
      at = end;
    } else {
      const end = wordEnd(value, at);
      found.push({ kind: 'word', words: value.slice(at, end), start: at, end });
      at = end;
    }
  }
  return found;
}

const OPEN = 40;
const CLOSE = 41;
const SEMICOLON = 59;
const BACKSLASH = 92;

/** What ends a word wherever it stands, besides white space. */
const parts = (unit: number): boolean => unit === SEMICOLON || unit === CLOSE;

function commentEnd(value: string, start: number): number {
  let depth = 0;
  const last = Math.min(value.length, start + 2000);
  for (let i = start; i < last; i += 1) {
    const unit = value.charCodeAt(i);
    if (unit === BACKSLASH) i += 1;
    else if (unit === OPEN) depth += 1;
    else if (unit === CLOSE) {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  let end = start + 1;
  while (end < value.length && !parts(value.charCodeAt(end)) && !isSpace(value.charCodeAt(end))) end += 1;
  return end;
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '<': '>', '[': ']' };

function wordEnd(value: string, start: number): number {
  let i = start;
  while (i < value.length) {
    const unit = value.charCodeAt(i);
    if (isPlain(unit)) {
      i += 1;
      continue;
    }
    if (unit === OPEN || parts(unit) || isSpace(unit)) break;
    const c = value[i] ?? '';
    const entity = c === '&' ? /^&(?:[a-z]{2,4}|#\d{1,4});/.exec(value.slice(i, i + 8)) : null;
    const closing = CLOSING[c];
    if (entity) i += entity[0].length;
    else if (closing !== undefined) i = closed(value, i, closing);
    else i += 1;
  }
  return i;
}

/** A letter, a digit, or one of `-`, `.` and `/`: nearly all that words are made of. */
const isPlain = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 45 && unit <= 57) || (unit >= 65 && unit <= 90);

/** Past the closing mark when it comes before the line or 320 characters (the longest address) end, else past the opening one alone. */
function closed(value: string, start: number, mark: string): number {
  for (let i = start + 1; i < Math.min(value.length, start + 320); i += 1) {
    const c = value[i];
    if (c === '\\') i += 1;
    else if (c === mark) return i + 1;
    else if (c === '\n' || (c === ';' && mark !== '"') || (mark === ']' && c === ' ')) break;
  }
  return start + 1;
}
