/**
 * True for the UTF-16 unit of a white-space character, the same as `\s` has (ECMAScript WhiteSpace and LineTerminator). Loops that step
 * over single characters use it, since an expression for each character costs more than all else they do. False beyond the text (NaN).
 */
export function isSpace(unit: number): boolean {
  if (unit < 0xa0) return unit === 32 || (unit >= 9 && unit <= 13);
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

/** The first offset in `text[start, end)` that holds no white space; `end` when all is. */
export function pastSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where `text[start, end)` ends without its trailing white space; `start` when all is. */
export function beforeSpace(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** What no unfolded line has. Most words have none of it, and an expression tells that faster than a loop. */
const FOLD = / {2}|[^\S ]/;

/** Words on one line: runs of white space become one blank, none at the ends. `unfolded('a\n b ')` is `a b`. */
export function unfolded(words: string): string {
  const trimmed = words.trim();
  if (!FOLD.test(trimmed)) return trimmed;
  let line = '';
  let from = 0;
  for (let at = 0; at < trimmed.length; at += 1) {
    const unit = trimmed.charCodeAt(at);
    if (!isSpace(unit)) continue;
    const end = pastSpace(trimmed, at, trimmed.length);
    if (unit === 32 && end === at + 1) continue;
    line += `${trimmed.slice(from, at)} `;
    from = end;
    at = end - 1;
  }
  return from === 0 ? trimmed : line + trimmed.slice(from);
}
