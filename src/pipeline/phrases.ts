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

/**
 * The same text without its addresses, host names and codes, which servers put in the middle of their phrases
 * (`user ana@example.org does not exist`); nothing when it has none.
 */
export function withoutNames({ text, at }: Folded): Folded | undefined {
  const words = text.split(' ');
  if (!words.some((word) => NAME.test(word))) return undefined;
  const offsets = new Int32Array(at.length);
  let shorter = '';
  let from = 0;
  for (const word of words) {
    if (!NAME.test(word)) {
      if (shorter !== '') {
        offsets[shorter.length] = at[Math.max(0, from - 1)] ?? 0;
        shorter += ' ';
      }
      for (let index = 0; index < word.length; index += 1)
        offsets[shorter.length + index] = at[from + index] ?? 0;
      shorter += word;
    }
    from += word.length + 1;
  }
  offsets[shorter.length] = at.at(-1) ?? 0;
  return { text: shorter, at: offsets.subarray(0, shorter.length + 1) };
}

const NAME = /@|[a-z0-9]\.[a-z0-9]/;

/**
 * The same text without its little words, and with the underscores of verdict names as blanks: servers say `mailbox is full`,
 * `the mailbox has been full` and `MAILBOX_FULL` of one thing; nothing when there is none of these.
 */
export function withoutFillers({ text, at }: Folded): Folded | undefined {
  if (!FILLER.test(text)) return undefined;
  const offsets = new Int32Array(at.length);
  let shorter = '';
  let from = 0;
  for (const word of text.split(' ')) {
    if (!FILLERS.has(word)) {
      if (shorter !== '') {
        offsets[shorter.length] = at[Math.max(0, from - 1)] ?? 0;
        shorter += ' ';
      }
      for (let index = 0; index < word.length; index += 1)
        offsets[shorter.length + index] = at[from + index] ?? 0;
      shorter += word.replaceAll('_', ' ');
    }
    from += word.length + 1;
  }
  offsets[shorter.length] = at.at(-1) ?? 0;
  return { text: shorter, at: offsets.subarray(0, shorter.length + 1) };
}

/**
 * The same text with `#` for each number: `more than 20480000 bytes` is `more than # bytes`, whatever the server's limit is; nothing when
 * it has no number.
 */
export function withoutNumbers({ text, at }: Folded): Folded | undefined {
  if (!/\d/.test(text)) return undefined;
  const offsets = new Int32Array(at.length);
  let shorter = '';
  let index = 0;
  while (index < text.length) {
    offsets[shorter.length] = at[index] ?? 0;
    const from = index;
    while (index < text.length && inNumber(text, index, from)) index += 1;
    shorter += index > from ? '#' : text.charAt(from);
    if (index === from) index += 1;
  }
  offsets[shorter.length] = at.at(-1) ?? 0;
  return { text: shorter, at: offsets.subarray(0, shorter.length + 1) };
}

/** A digit, or a dot or comma between two digits of one number. */
function inNumber(text: string, index: number, from: number): boolean {
  if (isDigit(text.charCodeAt(index))) return true;
  const mark = text.charCodeAt(index);
  return index > from && (mark === 44 || mark === 46) && isDigit(text.charCodeAt(index + 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const FILLER = /_| (?:the|an?|is|are|was|were|has|have|been|be|this|currently|your|our) /;

const FILLERS: ReadonlySet<string> = new Set(
  'the a an is are was were has have been be this currently your our'.split(' '),
);

const SAYINGS = [
  ['is not', "isn't"],
  ['are not', "aren't"],
  ['was not', "wasn't"],
  ['does not', "doesn't"],
  ['do not', "don't"],
  ['did not', "didn't"],
  ['could not', "couldn't"],
  ['cannot', "can't"],
  ['cannot', 'can not'],
  ['email', 'e-mail'],
  ['blacklist', 'black list'],
  ['blocklist', 'block list'],
] as const;

/** Both directions of each pair. */
const OTHER_SAYINGS = SAYINGS.flatMap(([one, other]): (readonly [string, string])[] => [
  [one, other],
  [other, one],
]);

const SAID_OTHERWISE = /not|n't|mail|list/;

/** A phrase and the other ways to write it: `does not exist` is `doesn't exist` too, `email` is `e-mail`. */
export function sayings(phrase: string): string[] {
  const all = [phrase];
  if (!SAID_OTHERWISE.test(phrase)) return all;
  for (const [one, other] of OTHER_SAYINGS) {
    if (phrase.includes(one)) all.push(phrase.replace(one, other));
  }
  return all;
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
 * inside a host name, an address or a path (`spam` is not in `spam.example.com`), unless `inNames` says so of it, as for tokens.
 */
export function phraseFinder(
  phrases: readonly string[],
  inNames: (phrase: number) => boolean = () => false,
): (text: string) => Hit[] {
  const trie = new Trie(phrases);
  const free = phrases.map((phrase, id) => !WORD.test(phrase) || inNames(id));
  return (text) => {
    const hits: Hit[] = [];
    let node = 0;
    for (let index = 0; index < text.length; index += 1) {
      node = trie.step(node, text.charCodeAt(index));
      for (let found = trie.ending(node); found !== 0; found = trie.shorter(found)) {
        const id = trie.phraseAt(found);
        const start = index + 1 - (phrases[id] ?? '').length;
        if (stands(text, phrases[id] ?? '', start, free[id] ?? true))
          hits.push({ phrase: id, start, end: index + 1 });
      }
    }
    return hits;
  };
}

/** Edges are kept in one open-addressed table: a full row for each node would take some twenty megabytes. */
class Trie {
  readonly #mask: number;
  readonly #parents: Int32Array;
  readonly #codes: Uint16Array;
  readonly #children: Int32Array;
  readonly #fail: Int32Array;
  readonly #phrase: Int32Array;
  readonly #shorter: Int32Array;

  constructor(phrases: readonly string[]) {
    const most = phrases.reduce((sum, phrase) => sum + phrase.length, 1);
    const size = 2 ** Math.ceil(Math.log2(most * 2));
    this.#mask = size - 1;
    this.#parents = new Int32Array(size);
    this.#codes = new Uint16Array(size);
    this.#children = new Int32Array(size);
    this.#fail = new Int32Array(most);
    this.#phrase = new Int32Array(most).fill(-1);
    this.#shorter = new Int32Array(most);
    const parents = new Int32Array(most);
    const codes = new Int32Array(most);
    const depths = new Int32Array(most);
    let used = 1;
    let deepest = 0;
    phrases.forEach((phrase, id) => {
      let node = 0;
      for (let index = 0; index < phrase.length; index += 1) {
        const code = phrase.charCodeAt(index);
        const slot = this.#slot(node, code);
        if (this.#children[slot] === 0) {
          this.#parents[slot] = node;
          this.#codes[slot] = code;
          this.#children[slot] = used;
          parents[used] = node;
          codes[used] = code;
          depths[used] = index + 1;
          used += 1;
        }
        node = this.#children[slot] ?? 0;
      }
      deepest = Math.max(deepest, phrase.length);
      this.#phrase[node] = id;
    });
    this.#link(used, deepest, parents, codes, depths);
  }

  /** Failure links, level by level: a node's link is always shallower than the node. */
  #link(used: number, deepest: number, parents: Int32Array, codes: Int32Array, depths: Int32Array): void {
    const levels: number[][] = Array.from({ length: deepest + 1 }, () => []);
    for (let node = 1; node < used; node += 1) levels[depths[node] ?? 0]?.push(node);
    for (const level of levels) {
      for (const node of level) {
        const parent = parents[node] ?? 0;
        const back = parent === 0 ? 0 : this.step(this.#fail[parent] ?? 0, codes[node] ?? 0);
        this.#fail[node] = back;
        this.#shorter[node] = this.ending(back);
      }
    }
  }

  /** The node after one more character. */
  step(from: number, code: number): number {
    let node = from;
    for (;;) {
      const child = this.#children[this.#slot(node, code)] ?? 0;
      if (child !== 0 || node === 0) return child;
      node = this.#fail[node] ?? 0;
    }
  }

  /** The node itself when a phrase ends there, else its longest suffix at which one ends, else 0. */
  ending(node: number): number {
    return (this.#phrase[node] ?? -1) >= 0 ? node : (this.#shorter[node] ?? 0);
  }

  shorter(node: number): number {
    return this.#shorter[node] ?? 0;
  }

  phraseAt(node: number): number {
    return this.#phrase[node] ?? -1;
  }

  #slot(node: number, code: number): number {
    let slot = (Math.imul((node << 8) ^ code, 0x9e3779b1) >>> 11) & this.#mask;
    while (this.#children[slot] !== 0 && (this.#parents[slot] !== node || this.#codes[slot] !== code)) {
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }
}

const WORD = /^[a-z]+$/;

function stands(text: string, phrase: string, start: number, free: boolean): boolean {
  const end = start + phrase.length;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isLetter(phrase.charCodeAt(0)) && isLetter(before)) return false;
  if (isLetter(phrase.charCodeAt(phrase.length - 1)) && isLetter(after)) return false;
  if (free) return true;
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
