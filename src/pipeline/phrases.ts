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
  const lower = lowerCase(text.slice(0, length));
  const at = new Int32Array(length + 1);
  let folded = '';
  let count = 0;
  let index = 0;
  while (index < length) {
    const from = index;
    while (index < length && !isBlank(lower.charCodeAt(index))) {
      at[count] = index;
      count += 1;
      index += 1;
    }
    folded += lower.slice(from, index);
    const blank = index;
    index = pastBlanks(lower, index, length);
    CONTINUATION.lastIndex = index;
    const repeated = blank > 0 && isClass(lower.charCodeAt(index)) ? CONTINUATION.exec(text) : null;
    if (repeated) index = pastBlanks(lower, index + repeated[0].length, length);
    if (count === 0 || index >= length) continue;
    at[count] = blank;
    count += 1;
    folded += ' ';
  }
  at[count] = length;
  return { text: folded, at: at.subarray(0, count + 1) };
}

function pastBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** The first digit of a reply code: 2, 4 or 5. */
const isClass = (code: number): boolean => code === 50 || code === 52 || code === 53;

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

/** One character in, one out: `İ` would become two and shift every place after it. */
function lowerCase(text: string): string {
  return LATIN.test(text) ? text.toLowerCase() : text.split('').map(foldCharacter).join('');
}

/** Letters that are one unit in lower case too. */
const LATIN = /^[\0-\xff]*$/;

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  const single = lower.length === 1 ? lower : character;
  return QUOTES[single] ?? single;
}

/**
 * Finds every listed phrase, at word boundaries only, in the order in which they end. A phrase of one plain word does not count
 * inside a host name, an address or a path (`spam` is not in `spam.example.com`), unless `inNames` says so of it, as for tokens.
 *
 * From the beginning of each word the text is hashed on, word by word, for as long as some phrase begins so (Karp and Rabin, 1987). An
 * automaton of letters took ten times the memory, and as long to make as a mail takes to be read.
 */
export function phraseFinder(
  phrases: readonly string[],
  inNames: (phrase: number) => boolean = () => false,
): (text: string) => Hit[] {
  const beginnings = new Beginnings(phrases);
  const free = phrases.map((phrase, id) => !WORD.test(phrase) || inNames(id));
  return (text) => {
    const hits: Hit[] = [];
    let within = false;
    for (let start = 0; start < text.length; start += 1) {
      const letter = isLetter(text.charCodeAt(start));
      if (!letter || !within) from(text, start, hits);
      within = letter;
    }
    return hits.toSorted((a, b) => a.end - b.end || a.start - b.start);
  };

  function from(text: string, start: number, hits: Hit[]): void {
    let hash = 0;
    for (let end = start + 1; end <= text.length; end += 1) {
      const code = text.charCodeAt(end - 1);
      hash = hashed(hash, code);
      if (isLetter(code) && isLetter(text.charCodeAt(end))) continue;
      const found = beginnings.get(hash);
      if (found === NONE) return;
      for (let phrase = found; phrase >= 0; phrase = beginnings.another(phrase)) {
        if (!text.startsWith(phrases[phrase] ?? '', start)) continue;
        if (free[phrase] === true || standsAlone(text, start, end)) hits.push({ phrase, start, end });
      }
    }
  }
}

const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** No phrase begins so, and some do but none ends there. */
const NONE = -2;
const GOES_ON = -1;

/** What phrases begin with, up to the end of each of their words, by its hash. */
class Beginnings {
  readonly #mask: number;
  readonly #hashes: Int32Array;
  /** The phrase that ends there, `GOES_ON` or `NONE`. */
  readonly #phrase: Int32Array;
  /** Another phrase of the same hash. */
  readonly #another: Int32Array;

  constructor(phrases: readonly string[]) {
    const most = phrases.reduce((sum, phrase) => sum + phrase.length, 1);
    const size = 2 ** Math.ceil(Math.log2(most));
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#phrase = new Int32Array(size).fill(NONE);
    this.#another = new Int32Array(phrases.length).fill(GOES_ON);
    phrases.forEach((phrase, id) => {
      let hash = 0;
      for (let index = 0; index < phrase.length; index += 1) {
        const code = phrase.charCodeAt(index);
        hash = hashed(hash, code);
        if (isLetter(code) && isLetter(phrase.charCodeAt(index + 1))) continue;
        const slot = this.#slot(hash);
        this.#hashes[slot] = hash;
        if (this.#phrase[slot] === NONE) this.#phrase[slot] = GOES_ON;
      }
      const slot = this.#slot(hash);
      this.#another[id] = this.#phrase[slot] ?? GOES_ON;
      this.#phrase[slot] = id;
    });
  }

  get(hash: number): number {
    return this.#phrase[this.#slot(hash)] ?? NONE;
  }

  another(phrase: number): number {
    return this.#another[phrase] ?? GOES_ON;
  }

  #slot(hash: number): number {
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 11) & this.#mask;
    while (this.#phrase[slot] !== NONE && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

const WORD = /^[a-z]+$/;

function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !(joins(text.charCodeAt(start - 1)) && isLetter(text.charCodeAt(start - 2))) &&
    !(joins(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1)))
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
