/** What is known of the words that a part of an expression matches. */
interface Known {
  /** All that the part can match, in lower case and with single blanks; nothing when that is too many, or not known. */
  readonly exact: readonly string[] | undefined;
  /** Lists of words, of each of which one stands in whatever the part matches. */
  readonly needles: readonly (readonly string[])[];
}

const MOST = 32;
/** Fewer letters stand in every text. */
const SHORTEST = 4;

const ANYTHING: Known = { exact: undefined, needles: [] };
const NOTHING: Known = { exact: [''], needles: [] };
const BLANK: Known = { exact: [' '], needles: [] };

// Letters whose lower case is one unit, and the same however it is found: with and without the flag `u`, alone and within a word.
const PLAIN =
  /[\x20-\x7e\u00c0-\u012f\u0132-\u017e\u0180-\u024f\u0400-\u045f\u1ea0-\u1ef9\u2010-\u2027\u3000-\u9fff\uac00-\ud7a3]/;

const QUANTIFIES: ReadonlySet<string | undefined> = new Set(['*', '+', '?', '{']);

/** Letters in a row that no quantifier follows. */
const PLAIN_RUN = /[A-Za-z]{2,60}(?![A-Za-z*+?{])/y;

/**
 * Lists of words: of each list at least one stands in whatever an expression matches, when both are in lower case and white space of any
 * kind and length is one blank. A text that lacks a whole list need not be searched. `/\bread:.{0,9}\s(?:was|has been) opened/i` has
 * `read:`, and ` was opened` or ` has been opened`. Nothing for an expression that has none; what the
 * expression holds besides literals, classes, groups and quantifiers is taken to match anything.
 */
export function needlesOf(pattern: RegExp): readonly (readonly string[])[] {
  return sure(new Reader(pattern.source).alternatives());
}

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the end or to the parenthesis that closes the group. */
  alternatives(): Known {
    const read = [this.#sequence()];
    while (this.#take('|')) read.push(this.#sequence());
    return either(read);
  }

  #sequence(): Known {
    const found: (readonly string[])[] = [];
    let run: readonly string[] = [''];
    let whole = true;
    for (let next = this.#source[this.#at]; next !== undefined; next = this.#source[this.#at]) {
      if (next === '|' || next === ')') break;
      const { exact, needles } = this.#quantified(this.#atom());
      found.push(...needles);
      const longer = exact && crossed(run, exact);
      if (!longer) {
        found.push(run);
        whole = false;
      }
      run = longer ?? exact ?? [''];
    }
    return { exact: whole ? run : undefined, needles: (whole ? found : [...found, run]).filter(isLong) };
  }

  #quantified(atom: Known): Known {
    if (!QUANTIFIES.has(this.#source[this.#at])) return atom;
    const sign = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at))?.[0];
    if (sign === undefined) return atom;
    this.#at += sign.length;
    if (sign.startsWith('?')) return either([NOTHING, atom]);
    const blank = atom.exact?.length === 1 && atom.exact[0] === ' ';
    if (blank) return /^[*]|^\{0/.test(sign) ? either([NOTHING, BLANK]) : BLANK;
    if (sign.startsWith('+') || /^\{[1-9]/.test(sign)) return { ...ANYTHING, needles: sure(atom) };
    return ANYTHING;
  }

  #atom(): Known {
    PLAIN_RUN.lastIndex = this.#at;
    const run = PLAIN_RUN.exec(this.#source)?.[0];
    if (run !== undefined) {
      this.#at += run.length;
      return { exact: [run.toLowerCase()], needles: [] };
    }
    const char = this.#source[this.#at] ?? '';
    if (char === '(') return this.#group();
    if (char === '[') return this.#set();
    this.#at += 1;
    if (char === '\\') return this.#escape();
    if (char === '^' || char === '$') return NOTHING;
    return char === '.' ? ANYTHING : literal(char);
  }

  #group(): Known {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.#source.slice(this.#at))?.[0] ?? '(';
    this.#at += opening.length;
    const inside = this.alternatives();
    this.#take(')');
    // What is looked at beside the match is no part of it.
    return /[=!]$/.test(opening) ? NOTHING : inside;
  }

  #set(): Known {
    const set = /^\[(\^?)((?:[^\]\\]|\\.)*)\]/.exec(this.#source.slice(this.#at));
    this.#at += set?.[0].length ?? 1;
    const members = set?.[2] ?? '';
    if (set && set[1] === '' && /^(?: |\\[stnrfv]|\\u00a0)+$/.test(members)) return BLANK;
    if (!set || set[1] === '^' || /[\\-]/.test(members) || members.length > 4) return ANYTHING;
    return either([...members].map(literal));
  }

  #escape(): Known {
    const char = this.#source[this.#at] ?? '';
    const more = /^(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|c[A-Za-z]|\d+)/.exec(
      this.#source.slice(this.#at),
    )?.[0];
    this.#at += more?.length ?? 1;
    if (more !== undefined) return ANYTHING;
    if (char === 'b' || char === 'B') return NOTHING;
    if (/[stnrfv]/.test(char)) return BLANK;
    return /\w/.test(char) ? ANYTHING : literal(char);
  }

  #take(char: string): boolean {
    if (this.#source[this.#at] !== char) return false;
    this.#at += 1;
    return true;
  }
}

const literal = (char: string): Known => {
  if (/\s/.test(char)) return BLANK;
  return PLAIN.test(char) ? { exact: [char.toLowerCase()], needles: [] } : ANYTHING;
};

function either(read: readonly Known[]): Known {
  const [only, another] = read;
  if (only && !another) return only;
  const exact = read.flatMap((one) => one.exact ?? []);
  if (read.every((one) => one.exact) && exact.length <= MOST) return { exact, needles: [] };
  const needles = read.map((one) => best(sure(one)));
  return {
    exact: undefined,
    needles: needles.every((one) => one !== undefined) ? [needles.flat()] : [],
  };
}

function crossed(left: readonly string[], right: readonly string[]): readonly string[] | undefined {
  const [start, anotherStart] = left;
  const [end, anotherEnd] = right;
  if (start !== undefined && end !== undefined && anotherStart === undefined && anotherEnd === undefined)
    return [joined(start, end)];
  if (left.length * right.length > MOST) return undefined;
  return left.flatMap((one) => right.map((other) => joined(one, other)));
}

/** White space of any length is one blank. */
const joined = (start: string, end: string): string =>
  start.endsWith(' ') && end.startsWith(' ') ? start + end.slice(1) : start + end;

const sure = ({ exact, needles }: Known): readonly (readonly string[])[] =>
  exact && isLong(exact) ? [...needles, exact] : needles;

const isLong = (words: readonly string[]): boolean => words.every((word) => word.length >= SHORTEST);

/** The list whose shortest word is longest: what is longer is rarer. */
function best(lists: readonly (readonly string[])[]): readonly string[] | undefined {
  const [only, another] = lists;
  if (!another) return only;
  const shortest = (list: readonly string[]): number => Math.min(...list.map((word) => word.length));
  return lists.toSorted((a, b) => shortest(b) - shortest(a))[0];
}
