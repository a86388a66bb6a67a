/** A folder of a compound file to be: streams are bytes, folders are maps. */
export type Folder = { readonly [name: string]: Uint8Array | Folder };

const MINI = 64;
const CUTOFF = 4096;
const NONE = 0xffffffff;
const END = 0xfffffffe;
const TABLE = 0xfffffffd;
const LIST = 0xfffffffc;
/** Places of tables that the header has room for; those of more stand in a list of their own. */
const IN_HEADER = 109;

interface Entry {
  readonly name: string;
  readonly type: number;
  child: number;
  right: number;
  start: number;
  size: number;
}

/** Pieces of one size in which files are kept, and which follows which. */
class Pieces {
  readonly pieces: Uint8Array[] = [];
  readonly next: number[] = [];
  readonly #size: number;
  readonly #first: number;

  constructor(size: number, first = 0) {
    this.#size = size;
    this.#first = first;
  }

  add(bytes: Uint8Array): number {
    if (bytes.length === 0) return END;
    const start = this.#first + this.pieces.length;
    for (let at = 0; at < bytes.length; at += this.#size) {
      const piece = new Uint8Array(this.#size);
      piece.set(bytes.subarray(at, at + this.#size));
      this.pieces.push(piece);
      this.next.push(at + this.#size < bytes.length ? this.#first + this.pieces.length : END);
    }
    return start;
  }
}

/**
 * A compound file ([MS-CFB]), with its tables in front; `sector` is 512 bytes, or 4,096 in version 4. The entries of a folder hang in one line instead
 * of a tree.
 */
export function writeCompoundFile(root: Folder, sector: 512 | 4096 = 512): Uint8Array {
  const entries: Entry[] = [];
  const contents: Uint8Array[] = [];
  const add = (name: string, type: number, content: Uint8Array | Folder): number => {
    const at = entries.length;
    const entry: Entry = { name, type, child: NONE, right: NONE, start: 0, size: 0 };
    entries.push(entry);
    contents.push(content instanceof Uint8Array ? content : new Uint8Array());
    if (content instanceof Uint8Array) return at;
    // §2.6.4: shorter names first, then by their capitals.
    const names = Object.keys(content).toSorted(
      (a, b) => a.length - b.length || (a.toUpperCase() < b.toUpperCase() ? -1 : 1),
    );
    let before: Entry | undefined;
    for (const inner of names) {
      const value = content[inner];
      if (value === undefined) continue;
      const index = add(inner, value instanceof Uint8Array ? 2 : 1, value);
      if (before) before.right = index;
      else entry.child = index;
      before = entries[index];
    }
    return at;
  };
  add('Root Entry', 5, root);

  const sectorsOf = (length: number): number => Math.ceil(length / sector);
  const small = new Pieces(MINI);
  for (const [index, entry] of entries.entries()) {
    const content = contents[index] ?? new Uint8Array();
    entry.size = content.length;
    if (content.length < CUTOFF) entry.start = small.add(content);
  }
  const shared = joined(small.pieces);
  const large = contents.filter(({ length }) => length >= CUTOFF);
  const dataSectors = large.reduce((sum, { length }) => sum + sectorsOf(length), sectorsOf(shared.length));
  const smallTables = sectorsOf(small.next.length * 4);
  const directories = sectorsOf(entries.length * 128);
  // The tables have to hold their own sectors too, and those of the list of their places.
  const perSector = sector / 4;
  let tables = 1;
  const lists = (): number => Math.ceil(Math.max(0, tables - IN_HEADER) / (perSector - 1));
  while (tables * perSector < tables + lists() + directories + smallTables + dataSectors) tables += 1;

  const front = tables + lists();
  const body = new Pieces(sector, front);
  const directory = front;
  const placeholder = body.add(new Uint8Array(directories * sector));
  const smallTable = body.add(padded(words(small.next), smallTables * sector));
  for (const [index, entry] of entries.entries()) {
    const content = contents[index] ?? new Uint8Array();
    if (content.length >= CUTOFF) entry.start = body.add(content);
  }
  const [top] = entries;
  if (top) {
    top.size = shared.length;
    top.start = body.add(shared);
  }
  const written = padded(joined(entries.map(writtenEntry)), directories * sector);
  for (let index = 0; index < directories; index += 1)
    body.pieces[placeholder - front + index] = written.slice(index * sector, (index + 1) * sector);

  const own = [
    ...Array.from({ length: tables }, () => TABLE),
    ...Array.from({ length: lists() }, () => LIST),
  ];
  const table = padded(words([...own, ...body.next]), tables * sector);
  const places = Array.from({ length: tables }, (_, index) => index);
  const listed: Uint8Array[] = Array.from({ length: lists() }, (_, index) => {
    const from = IN_HEADER + index * (perSector - 1);
    const some = places.slice(from, from + perSector - 1);
    while (some.length < perSector - 1) some.push(NONE);
    return words([...some, index + 1 < lists() ? tables + index + 1 : END]);
  });

  const header = new Uint8Array(sector);
  const view = new DataView(header.buffer);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(0x18, 0x3e, true);
  view.setUint16(0x1a, sector === 512 ? 3 : 4, true);
  view.setUint16(0x1c, 0xfffe, true);
  view.setUint16(0x1e, sector === 512 ? 9 : 12, true);
  view.setUint16(0x20, 6, true);
  view.setUint32(0x28, sector === 512 ? 0 : directories, true);
  view.setUint32(0x2c, tables, true);
  view.setUint32(0x30, directory, true);
  view.setUint32(0x38, CUTOFF, true);
  view.setUint32(0x3c, smallTable, true);
  view.setUint32(0x40, smallTables, true);
  view.setUint32(0x44, lists() > 0 ? tables : END, true);
  view.setUint32(0x48, lists(), true);
  for (let index = 0; index < IN_HEADER; index += 1)
    view.setUint32(0x4c + index * 4, index < tables ? index : NONE, true);
  return joined([header, table, ...listed, ...body.pieces]);
}

/** Filled up with what means “free”. */
function padded(bytes: Uint8Array, length: number): Uint8Array {
  const whole = new Uint8Array(length).fill(0xff);
  whole.set(bytes);
  return whole;
}

function writtenEntry({ name, type, child, right, start, size }: Entry): Uint8Array {
  const bytes = new Uint8Array(128);
  const view = new DataView(bytes.buffer);
  for (const [index, letter] of [...name].entries()) view.setUint16(index * 2, letter.charCodeAt(0), true);
  view.setUint16(0x40, (name.length + 1) * 2, true);
  bytes[0x42] = type;
  bytes[0x43] = 1;
  view.setUint32(0x44, NONE, true);
  view.setUint32(0x48, right, true);
  view.setUint32(0x4c, child, true);
  view.setUint32(0x74, start, true);
  view.setUint32(0x78, size, true);
  return bytes;
}

function words(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [index, number] of numbers.entries()) view.setUint32(index * 4, number, true);
  return bytes;
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const piece of pieces) {
    bytes.set(piece, end);
    end += piece.length;
  }
  return bytes;
}
