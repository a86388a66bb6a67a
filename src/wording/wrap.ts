/**
 * The text without anything that drives a terminal or hides: control characters become the signs that stand for them (`␛`), bidi
 * overrides and other format characters are left out, line and paragraph separators become a blank. Line ends and tabs become blanks.
 */
export function visible(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/\u007f/g, '␡')
    .replace(/[\u0080-\u009f\p{Cs}]/gu, '\ufffd')
    .replace(/[\p{Cf}]/gu, (sign) => (sign === '\u200d' || sign === '\u200c' ? sign : ''));
}

/** The columns that a text takes in a terminal: wide East Asian signs take two, combining marks none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += signWidth(sign);
  return width;
}

function signWidth(sign: string): number {
  if (/\p{M}|\u200d|\u200c/u.test(sign)) return 0;
  return WIDE.test(sign) ? 2 : 1;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/**
 * The text in lines of at most `width` columns, the first with `first` before it, the others with `next`. Breaks at blanks and between
 * wide signs; a word that is longer than a line stands alone and is not broken, so that it can be copied.
 */
export function wrap(text: string, width: number, first = '', next = first): string[] {
  const lines: string[] = [];
  let line = first;
  let used = widthOf(first);
  let isEmpty = true;
  for (const piece of text.match(/\s+|[^\s]+/g)?.flatMap(pieces) ?? []) {
    const isBlank = /^\s/.test(piece);
    if (isBlank && isEmpty) continue;
    const size = isBlank ? 1 : widthOf(piece);
    if (!isEmpty && used + size > width) {
      lines.push(line.trimEnd());
      line = next;
      used = widthOf(next);
      isEmpty = true;
      if (isBlank) continue;
    }
    line += isBlank ? ' ' : piece;
    used += size;
    isEmpty = false;
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Text without blanks between its words (Chinese, Japanese) may break between any two wide signs. */
function pieces(word: string): string[] {
  if (!WIDE.test(word)) return [word];
  const parts: string[] = [];
  for (const sign of word) {
    const last = parts.at(-1);
    // A mark that closes stays with what is before it.
    if (
      last !== undefined &&
      (!WIDE.test(sign) || /[，。；：！？、）」』”’]/.test(sign)) &&
      !(WIDE.test(last.at(-1) ?? '') && /\w/.test(sign))
    ) {
      parts[parts.length - 1] = last + sign;
    } else parts.push(sign);
  }
  return parts;
}
