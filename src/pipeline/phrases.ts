/** A text folded for searching, and where each of its characters stood. */
export interface Folded {
  readonly text: string;
  /** Offset in the original of each folded character; one more for the end. */
  readonly at: Int32Array;
}

/** One phrase found: its index in the list searched for, and its range in the folded text. */
export interface Hit {
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

/** A reply is at most a few lines; what is beyond this is not read. */
const LIMIT = 16_384;

const QUOTES: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
};

const CONTINUATION =
  /[245]\d\d(?:-(?:[245]\.\d{1,3}\.\d{1,3}(?=[ \r\n]))?| [245]\.\d{1,3}\.\d{1,3}(?=[ \r\n]))/y;

/**
 * The text in lower case with single blanks, straight quotes, and without the reply codes that start each continuation line of a
 * multi-line reply (RFC 5321 §4.2.1), which would otherwise stand in the middle of a phrase. Reads at most 16,384 characters.
 *
 * `fold('550-5.1.1 No such\r\n550 5.1.1 user')` is `550-5.1.1 no such user`.
 */
export function fold(text: string): Folded {
  const length = Math.min(text.length, LIMIT);
  const at = new Int32Array(length + 1);
  let folded = '';
  let index = 0;
  while (index < length) {
    const code = text.charCodeAt(index);
    if (isBlank(code)) {
      const from = index;
      while (index < length && isBlank(text.charCodeAt(index))) index += 1;
      CONTINUATION.lastIndex = index;
      const repeated = from > 0 ? CONTINUATION.exec(text) : null;
      if (repeated) {
        index += repeated[0].length;
        while (index < length && isBlank(text.charCodeAt(index))) index += 1;
      }
      if (folded === '' || index >= length) continue;
      at[folded.length] = from;
      folded += ' ';
      continue;
    }
    at[folded.length] = index;
    folded += foldCharacter(text.charAt(index));
    index += 1;
  }
  at[folded.length] = length;
  return { text: folded, at: at.subarray(0, folded.length + 1) };
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  // One character in, one out: 'İ' would become two and shift every place after it.
  const single = lower.length === 1 ? lower : character;
  return QUOTES[single] ?? single;
}

/**
 * Finds every listed phrase in one pass (Aho and Corasick, 1975), at word boundaries only. A phrase of one plain word does not count
 * inside a host name, an address or a path: `spam` is not in `spam.example.com`.
 */
export function phraseFinder(phrases: readonly string[]): (text: string) => Hit[] {
  const symbols = new Map<string, number>();
  let nodes = 1;
  for (const phrase of phrases) {
    nodes += phrase.length;
    for (const character of phrase) if (!symbols.has(character)) symbols.set(character, symbols.size + 1);
  }
  const width = symbols.size + 1;
  const next = new Int32Array(nodes * width);
  const ends = new Int32Array(nodes).fill(-1);
  let used = 1;
  phrases.forEach((phrase, id) => {
    let node = 0;
    for (const character of phrase) {
      const edge = node * width + (symbols.get(character) ?? 0);
      let child = next[edge] ?? 0;
      if (child === 0) {
        child = used;
        used += 1;
        next[edge] = child;
      }
      node = child;
    }
    ends[node] = id;
  });
  const shorter = complete(next, ends, width, used);
  return (text) => {
    const hits: Hit[] = [];
    let node = 0;
    for (let index = 0; index < text.length; index += 1) {
      const symbol = symbols.get(text.charAt(index)) ?? 0;
      node = symbol === 0 ? 0 : (next[node * width + symbol] ?? 0);
      for (let found = node; found !== 0; found = shorter[found] ?? 0) {
        const id = ends[found] ?? -1;
        if (id < 0) continue;
        const phrase = phrases[id] ?? '';
        const start = index + 1 - phrase.length;
        if (stands(text, phrase, start)) hits.push({ phrase: id, start, end: index + 1 });
      }
    }
    return hits;
  };
}

/** Turns the trie into an automaton in place, and gives for each node the longest shorter suffix at which a phrase ends. */
function complete(next: Int32Array, ends: Int32Array, width: number, used: number): Int32Array {
  const fail = new Int32Array(used);
  const shorter = new Int32Array(used);
  const queue = new Int32Array(used);
  let head = 0;
  let tail = 0;
  for (let symbol = 1; symbol < width; symbol += 1) {
    const child = next[symbol] ?? 0;
    if (child !== 0) queue[tail++] = child;
  }
  while (head < tail) {
    const node = queue[head++] ?? 0;
    const back = fail[node] ?? 0;
    shorter[node] = (ends[back] ?? -1) >= 0 ? back : (shorter[back] ?? 0);
    for (let symbol = 1; symbol < width; symbol += 1) {
      const edge = node * width + symbol;
      const child = next[edge] ?? 0;
      const other = next[back * width + symbol] ?? 0;
      if (child === 0) {
        next[edge] = other;
      } else {
        fail[child] = other;
        queue[tail++] = child;
      }
    }
  }
  return shorter;
}

const WORD = /^[a-z]+$/;

function stands(text: string, phrase: string, start: number): boolean {
  const end = start + phrase.length;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isLetter(phrase.charCodeAt(0)) && isLetter(before)) return false;
  if (isLetter(phrase.charCodeAt(phrase.length - 1)) && isLetter(after)) return false;
  if (!WORD.test(phrase)) return true;
  return (
    !(joins(before) && isLetter(text.charCodeAt(start - 2))) &&
    !(joins(after) && isLetter(text.charCodeAt(end + 1)))
  );
}

/** Latin or Cyrillic letter or digit: scripts that part their words by blanks. */
function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    (code >= 0xdf && code <= 0x24f) ||
    (code >= 0x400 && code <= 0x52f)
  );
}

/** Characters that make one name of two words: `.`, `-`, `@`, `_`, `/`. */
function joins(code: number): boolean {
  return code === 46 || code === 45 || code === 64 || code === 95 || code === 47;
}
