/** A folder of a compound file to be: streams are bytes, folders are maps. */
export type Folder = { readonly [name: string]: Uint8Array | Folder };

const SECTOR = 512;
const MINI = 64;
const CUTOFF = 4096;
const NONE = 0xffffffff;
const END = 0xfffffffe;
const TABLE = 0xfffffffd;

interface Entry {
  readonly name: string;
  readonly type: number;
  child: number;
  right: number;
  start: number;
  size: number;
}

/** A compound file ([MS-CFB], version 3) as Outlook writes one, but that the entries of a folder hang in one line instead of a tree. */
export function writeCompoundFile(root: Folder): Uint8Array {
  const entries: Entry[] = [];
  const sectors: Uint8Array[] = [];
  const next: number[] = [];
  const small: Uint8Array[] = [];
  const nextSmall: number[] = [];

  const chain = (bytes: Uint8Array, size: number, into: Uint8Array[], links: number[]): number => {
    if (bytes.length === 0) return END;
    const start = into.length;
    for (let at = 0; at < bytes.length; at += size) {
      const sector = new Uint8Array(size);
      sector.set(bytes.subarray(at, at + size));
      into.push(sector);
      links.push(at + size < bytes.length ? into.length : END);
    }
    return start;
  };
  const add = (name: string, type: number, content: Uint8Array | Folder): number => {
    const at = entries.length;
    const entry: Entry = { name, type, child: NONE, right: NONE, start: 0, size: 0 };
    entries.push(entry);
    if (content instanceof Uint8Array) {
      entry.size = content.length;
      entry.start =
        content.length < CUTOFF
          ? chain(content, MINI, small, nextSmall)
          : chain(content, SECTOR, sectors, next);
      return at;
    }
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

  const [top] = entries;
  if (top) {
    const shared = joined(small);
    top.size = shared.length;
    top.start = chain(shared, SECTOR, sectors, next);
  }
  const smallTable = chain(words(nextSmall), SECTOR, sectors, next);
  const smallTableSectors = Math.ceil(nextSmall.length / 128);
  const directory = chain(joined(entries.map(written)), SECTOR, sectors, next);

  // The table has to hold its own sectors too.
  let tables = 1;
  while (tables * 128 < sectors.length + tables) tables += 1;
  if (tables > 109) throw new Error('too large for this writer');
  const first = sectors.length;
  for (let index = 0; index < tables; index += 1) next.push(TABLE);
  const table = words(next);
  for (let index = 0; index < tables; index += 1) {
    const sector = new Uint8Array(SECTOR).fill(0xff);
    sector.set(table.subarray(index * SECTOR, (index + 1) * SECTOR));
    sectors.push(sector);
  }

  const header = new Uint8Array(SECTOR);
  const view = new DataView(header.buffer);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(0x18, 0x3e, true);
  view.setUint16(0x1a, 3, true);
  view.setUint16(0x1c, 0xfffe, true);
  view.setUint16(0x1e, 9, true);
  view.setUint16(0x20, 6, true);
  view.setUint32(0x2c, tables, true);
  view.setUint32(0x30, directory, true);
  view.setUint32(0x38, CUTOFF, true);
  view.setUint32(0x3c, smallTable, true);
  view.setUint32(0x40, smallTableSectors, true);
  view.setUint32(0x44, END, true);
  for (let index = 0; index < 109; index += 1)
    view.setUint32(0x4c + index * 4, index < tables ? first + index : NONE, true);
  return joined([header, ...sectors]);
}

function written({ name, type, child, right, start, size }: Entry): Uint8Array {
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
