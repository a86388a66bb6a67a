/** A comment of a structured header value: offsets with its parentheses, its words without them. */
export interface Comment {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A text whose comments are blanked, every other character in its place. */
export interface Bare {
  readonly bare: string;
  readonly comments: readonly Comment[];
}

/**
 * Blanks the comments of a structured value (RFC 5322 §3.2.2): they nest, `\` quotes, quoted strings hold none. A parenthesis that
 * never closes is blanked alone. `pass (a (b)) x` gives `pass         x` and the comment `a (b)`.
 */
export function blankComments(text: string): Bare {
  if (!/[()]/.test(text)) return { bare: text, comments: [] };
  const comments: Comment[] = [];
  const pieces: string[] = [];
  const ends = closings(text);
  let at = 0;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i];
    const end = ends.get(i);
    if (c === '"' && end !== undefined) i = end;
    else if (c === '(' || c === ')') {
      const last = end ?? i;
      if (end !== undefined)
        comments.push({ start: i, end: last + 1, words: text.slice(i + 1, last).trim() });
      pieces.push(text.slice(at, i), ' '.repeat(last + 1 - i));
      i = last;
      at = last + 1;
    }
  }
  pieces.push(text.slice(at));
  return { bare: pieces.join(''), comments };
}

/** Where each opening parenthesis and each opening quotation mark outside a comment closes; those that never do are not listed. One pass. */
function closings(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  let quote = -1;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i];
    if (c === '\\') i += 1;
    else if (c === '"' && open.length === 0) {
      if (quote >= 0) ends.set(quote, i);
      quote = quote >= 0 ? -1 : i;
    } else if (quote >= 0 && c !== '\n') continue;
    else if (c === '\n') quote = -1;
    else if (c === '(') open.push(i);
    else if (c === ')') {
      const start = open.pop();
      if (start !== undefined) ends.set(start, i);
    }
  }
  return ends;
}
