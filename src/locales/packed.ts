/**
 * The words of a language as the build writes them (words.config.ts): one string, in the order of the English source, so that no language
 * repeats the names of the texts. A text that has stood before is only pointed at, since gzip looks back no further than 32 kB. The sources stay
 * as they are, and what is unpacked is what they say.
 */

/** The names of a catalogue's branches, and of each leaf what it is. */
export type Keys = Leaf | { readonly [name: string]: Keys };

type Leaf = typeof TEXT | typeof LIST | typeof FORMS;
const TEXT = 0;
const LIST = 1;
const FORMS = 2;

// Signs that no text holds; `pack` refuses one that does.
const NEXT = '|';
const ITEM = '^';
const AGAIN = '~';
const SIGNS = /[|^~]/;
const BETWEEN = /[|^]/;

const PLURAL = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

const isBranch = (of: unknown): of is Readonly<Record<string, unknown>> =>
  typeof of === 'object' && of !== null;

/** The names of all texts of the source. What has the plural forms for names, `other` among them, is one text. */
export function keysOf(source: unknown): Keys {
  if (Array.isArray(source)) return LIST;
  if (!isBranch(source)) return TEXT;
  const names = Object.keys(source);
  if (names.includes('other') && names.every((name) => PLURAL.has(name))) return FORMS;
  return Object.fromEntries(Object.entries(source).map(([name, below]) => [name, keysOf(below)]));
}

/**
 * The texts of those names as one string. A text that stands again is the number of the piece it was before. Throws where one is missing,
 * empty, without a name, or holds a sign that parts them.
 */
export function pack(keys: Keys, texts: unknown): string {
  const places = new Map<string, number>();
  let pieces = 0;
  const write = (text: unknown, at: string): string => {
    if (typeof text !== 'string' || text === '' || SIGNS.test(text))
      throw new Error(`${at} cannot be packed: ${String(text)}`);
    const place = pieces++;
    const before = places.get(text);
    if (before !== undefined) return `${AGAIN}${before.toString(36)}`;
    places.set(text, place);
    return text;
  };
  // What has no pieces leaves an empty one.
  const joined = (items: readonly string[]): string[] => {
    if (items.length === 0) pieces += 1;
    return [items.join(ITEM)];
  };
  const cells = (key: Keys, given: unknown, at: string): string[] => {
    if (key === TEXT) return [write(given, at)];
    if (!isBranch(given)) throw new Error(`${at} is missing`);
    if (key === LIST) return joined(Object.values(given).map((text) => write(text, at)));
    if (key === FORMS)
      return joined(
        Object.entries(given).flatMap(([form, text]) => {
          pieces += 1;
          return [form, write(text, at)];
        }),
      );
    const unknown = Object.keys(given).filter((name) => !Object.hasOwn(key, name));
    if (unknown.length > 0) throw new Error(`${at} has no ${unknown.join(', ')} in the source`);
    return Object.entries(key).flatMap(([name, below]) => cells(below, given[name], `${at}.${name}`));
  };
  return cells(keys, texts, 'words').join(NEXT);
}

const cellsOf = (key: Keys): number =>
  typeof key === 'object' ? Object.values(key).reduce<number>((sum, below) => sum + cellsOf(below), 0) : 1;

/** The texts that were packed by the same names. A branch is opened when it is asked for: a result needs few of the causes. */
export function unpack(keys: Keys, packed: string): unknown {
  const cells = packed.split(NEXT);
  let pieces: readonly string[] | undefined;
  const read = (text: string): string =>
    text.startsWith(AGAIN)
      ? ((pieces ??= packed.split(BETWEEN))[Number.parseInt(text.slice(1), 36)] ?? '')
      : text;
  const open = (key: Keys, from: number): unknown => {
    if (typeof key === 'object') return branch(key, from);
    const cell = cells[from] ?? '';
    if (key === TEXT) return read(cell);
    const items = cell === '' ? [] : cell.split(ITEM);
    if (key === LIST) return items.map(read);
    return Object.fromEntries(
      items.flatMap((form, index) => (index % 2 === 0 ? [[form, read(items[index + 1] ?? '')]] : [])),
    );
  };
  const branch = (key: Exclude<Keys, Leaf>, from: number): unknown => {
    const opened = {};
    let at = from;
    for (const [name, below] of Object.entries(key)) {
      const start = at;
      at += cellsOf(below);
      const own = { enumerable: true, configurable: true };
      const value = (): unknown => open(below, start);
      Object.defineProperty(
        opened,
        name,
        typeof below === 'object'
          ? {
              ...own,
              get: () => {
                const said = value();
                Object.defineProperty(opened, name, { ...own, value: said });
                return said;
              },
            }
          : { ...own, value: value() },
      );
    }
    return opened;
  };
  return open(keys, 0);
}
