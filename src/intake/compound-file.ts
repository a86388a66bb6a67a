/** A folder of a compound file: what it holds, by name. */
export interface Storage {
  /** The bytes of a stream of this storage, its own copy; nothing when there is none of that name. */
  readonly stream: (name: string) => Uint8Array | undefined;
  readonly streams: readonly string[];
  readonly storages: ReadonlyMap<string, Storage>;
}

/** [MS-CFB] §2.2. */
const MAGIC: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** True when bytes open as a compound file does: Outlook's .msg, and Word and Excel before 2007. */
export const isCompoundFile = (bytes: Uint8Array): boolean =>
  MAGIC.every((byte, index) => bytes[index] === byte);

// Sector numbers from here on mean something else: end of a chain, free, a table's own.
const NO_SECTOR = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const ENTRY_BYTES = 128;
const MINI_SHIFT = 6;
/** An item of a mailbox has some hundred entries; one with more is no mail that anyone would bring. */
const MOST_ENTRIES = 20_000;
const DEEPEST = 12;

interface Entry {
  readonly name: string;
  readonly isStorage: boolean;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/**
 * The root of a compound file ([MS-CFB]); nothing when the bytes are none, or their directory cannot be found. A file that was cut off gives
 * what is left of it. Every chain is followed for no longer than the file is, every entry is reached once, and all streams together give no
 * more than twice the file, so that a file whose tables run in circles ends like any other.
 */
export function readCompoundFile(bytes: Uint8Array): Storage | undefined {
  if (!isCompoundFile(bytes) || bytes.length < 512) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(0x1e, true);
  if (shift !== 9 && shift !== 12) return undefined;
  const disk = new Disk(bytes, view, shift);
  const directory = disk.read(view.getUint32(0x30, true), MOST_ENTRIES * ENTRY_BYTES);
  const entries = readEntries(directory);
  const [root] = entries;
  if (!root) return undefined;
  const mini = disk.mini(root.start, root.size, view.getUint32(0x3c, true));
  const cutoff = view.getUint32(0x38, true);
  let left = bytes.length * 2;
  const reached = new Set<number>();

  const open = (at: number, depth: number): Storage => {
    const streams = new Map<string, Entry>();
    const storages = new Map<string, Storage>();
    const waiting = [entries[at]?.child ?? NO_ENTRY];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const entry = entries[next];
      if (!entry || reached.has(next)) continue;
      reached.add(next);
      waiting.push(entry.left, entry.right);
      if (!entry.isStorage) streams.set(entry.name, entry);
      else if (depth < DEEPEST) storages.set(entry.name, open(next, depth + 1));
    }
    return {
      streams: [...streams.keys()].toSorted(),
      storages: new Map([...storages].toSorted(([a], [b]) => (a < b ? -1 : 1))),
      stream: (name) => {
        const entry = streams.get(name);
        if (!entry || left <= 0) return undefined;
        const size = Math.min(entry.size, left);
        const read = entry.size < cutoff ? mini(entry.start, size) : disk.read(entry.start, size);
        left -= read.length;
        return read;
      },
    };
  };
  return open(0, 0);
}

/** Sectors and the chains that they make, §2.3. */
class Disk {
  readonly #bytes: Uint8Array;
  readonly #shift: number;
  readonly #sectors: number;
  readonly #table: Uint32Array;

  constructor(bytes: Uint8Array, view: DataView, shift: number) {
    this.#bytes = bytes;
    this.#shift = shift;
    // The last one may have been cut.
    this.#sectors = Math.ceil(bytes.length / (1 << shift)) - 1;
    this.#table = this.#readTable(view);
  }

  #sector(at: number): Uint8Array {
    const start = (at + 1) * (1 << this.#shift);
    return this.#bytes.subarray(start, start + (1 << this.#shift));
  }

  /** The sector that follows each; the table's own places stand in the header, and from the 110th on in a chain of its own (§2.5). */
  #readTable(view: DataView): Uint32Array {
    const places: number[] = [];
    const perSector = 1 << (this.#shift - 2);
    const most = Math.ceil(this.#sectors / perSector);
    for (let at = 0; at < 109 && places.length < most; at += 1)
      places.push(view.getUint32(0x4c + at * 4, true));
    let more = view.getUint32(0x44, true);
    for (let hops = 0; hops <= most && more < this.#sectors && places.length < most; hops += 1) {
      const list = words(this.#sector(more));
      places.push(...list.slice(0, perSector - 1));
      more = list[perSector - 1] ?? NO_SECTOR;
    }
    const table = new Uint32Array(this.#sectors).fill(NO_SECTOR);
    for (const [index, place] of places.slice(0, most).entries()) {
      if (place >= this.#sectors) continue;
      const list = words(this.#sector(place));
      table.set(list.slice(0, Math.max(0, this.#sectors - index * perSector)), index * perSector);
    }
    return table;
  }

  /** At most `size` bytes of the chain that starts there. */
  read(start: number, size: number): Uint8Array {
    return follow(start, size, 1 << this.#shift, this.#table, (at) => this.#sector(at));
  }

  /** The reader of streams that are too small for sectors of their own, §2.6: they share the root's stream. */
  mini(start: number, size: number, tableStart: number): (at: number, most: number) => Uint8Array {
    const shared = this.read(start, Math.min(size, this.#bytes.length));
    const table = words(this.read(tableStart, this.#bytes.length));
    const sector = (at: number): Uint8Array => shared.subarray(at << MINI_SHIFT, (at + 1) << MINI_SHIFT);
    return (at, most) => follow(at, most, 1 << MINI_SHIFT, table, sector);
  }
}

/** The pieces of a chain joined, up to `size`; a chain that is cut or runs in a circle ends where it does. */
function follow(
  start: number,
  size: number,
  sectorSize: number,
  table: Uint32Array,
  sector: (at: number) => Uint8Array,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (
    let at = start;
    at < table.length && length < size && pieces.length <= table.length;
    at = table[at] ?? NO_SECTOR
  ) {
    const piece = sector(at).subarray(0, size - length);
    pieces.push(piece);
    length += piece.length;
    if (piece.length < sectorSize) break;
  }
  const joined = new Uint8Array(length);
  let end = 0;
  for (const piece of pieces) {
    joined.set(piece, end);
    end += piece.length;
  }
  return joined;
}

function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
}

function readEntries(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const utf16 = new TextDecoder('utf-16le');
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const nameBytes = Math.min(64, view.getUint16(at + 0x40, true));
    const type = directory[at + 0x42];
    entries.push({
      name: utf16.decode(directory.subarray(at, at + Math.max(0, nameBytes - 2))),
      isStorage: type === 1 || type === 5,
      left: view.getUint32(at + 0x44, true),
      right: view.getUint32(at + 0x48, true),
      child: view.getUint32(at + 0x4c, true),
      start: view.getUint32(at + 0x74, true),
      // The upper half of the size is not to be trusted in files with small sectors (§2.6.3), and nothing here is that large.
      size: view.getUint32(at + 0x78, true),
    });
  }
  return entries;
}
