import { Inflate } from 'fflate';
import { decodeCharset } from '../mime/charset.ts';
import type { Member, Problem, Unpacked } from '../model/source.ts';
import { isCompoundFile } from './compound-file.ts';
import { unpackMsg } from './msg.ts';
import { MAX_BYTES } from './sniff.ts';

/** An archive of more mails than this is read no further, like a mailbox. */
export const MOST_MEMBERS = 2000;
/** What all members together may come to, in bytes. */
const MOST_INFLATED = 128 * 1024 * 1024;
/** Mail that is packed gets some ten times smaller; only what was made for it two hundred times. */
const MOST_RATIO = 200;
const RATIO_FROM = 8 * 1024 * 1024;
/** Packed bytes that are inflated at once: at most sixteen MiB come out before the caps are looked at. */
const STEP = 16 * 1024;

const READ = /\.(?:eml|msg|txt|html?|mbox|mbx|zip)$/i;
// What macOS puts beside each file, and hidden files.
const BESIDE = /(?:^|\/)(?:__MACOSX\/|\.[^/]*$)/;

interface Entry {
  readonly name: string;
  readonly locked: boolean;
  /** 0: stored, 8: deflated (APPNOTE §4.4.5). */
  readonly method: number;
  readonly packed: number;
  readonly header: number;
}

/** What may still be taken of an archive and of those within it. */
interface Budget {
  members: number;
  bytes: number;
}

/** Thrown when a cap is reached, and caught where the archive was opened. */
class TooLarge extends Error {}

/**
 * The mails in a zip archive, in its order, also those in folders and in archives directly within it: files that end as mail does, a .msg written
 * anew. A member that is locked or damaged is its own problem; when all are, or there is none, or they come to too much (128 MiB, 64 for one, two hundred
 * times their packed size), the whole archive is.
 */
export function unpackZip(bytes: Uint8Array, name: string): Unpacked {
  const refused = (problem: Problem): Unpacked => ({ ok: false, problem, name, bytes: bytes.length });
  const budget: Budget = { members: MOST_MEMBERS, bytes: MOST_INFLATED };
  try {
    const members = membersOf(bytes, name, budget, 0);
    if (typeof members === 'string') return refused(members);
    const [first] = members;
    if (!first) return refused('archive-empty');
    const good = members.some((member) => !('problem' in member));
    return !good && 'problem' in first ? refused(first.problem) : { ok: true, members };
  } catch (error) {
    if (error instanceof TooLarge) return refused('archive-too-large');
    throw error;
  }
}

function membersOf(
  bytes: Uint8Array,
  name: string,
  budget: Budget,
  depth: number,
): readonly Member[] | Problem {
  const entries = readDirectory(bytes);
  if (!entries) return 'archive';
  // Office documents are archives of XML; OpenDocument says so in its first entry (OASIS ODF 1.3 part 2 §3.3).
  if (entries.some((entry) => entry.name === '[Content_Types].xml') || entries[0]?.name === 'mimetype')
    return 'office-document';
  const members: Member[] = [];
  for (const entry of entries) {
    if (!READ.test(entry.name) || BESIDE.test(entry.name)) continue;
    if (budget.members <= 0) break;
    const full = `${name}/${entry.name}`;
    const read = entry.locked ? 'archive-locked' : contentOf(bytes, entry, budget);
    if (typeof read === 'string') {
      budget.members -= 1;
      members.push({ name: full, problem: read, size: entry.packed });
    } else if (isZip(read)) {
      const inner = depth === 0 ? membersOf(read, full, budget, depth + 1) : [];
      if (typeof inner !== 'string') members.push(...inner);
      else members.push({ name: full, problem: inner, size: read.length });
    } else {
      budget.members -= 1;
      members.push(...mailIn(read, full));
    }
  }
  return members;
}

function mailIn(bytes: Uint8Array, name: string): readonly Member[] {
  if (!isCompoundFile(bytes)) return [{ name, bytes }];
  const unpacked = unpackMsg(bytes, name);
  return unpacked.ok ? unpacked.members : [{ name, problem: unpacked.problem, size: bytes.length }];
}

/** True when bytes open as a zip archive does, also an empty one (APPNOTE §4.3). */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 &&
  bytes[1] === 0x4b &&
  ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

const END = 0x06054b50;
const END_BYTES = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;

/** The entries of the central directory (APPNOTE §4.3.12), which counts where local headers say otherwise; nothing when there is none. */
function readDirectory(bytes: Uint8Array): readonly Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Behind the end record stands a comment of at most 64 KiB.
  let end = bytes.length - END_BYTES;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== END) end -= 1;
  if (end < first) return undefined;
  const entries: Entry[] = [];
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  while (at + CENTRAL_BYTES <= end && view.getUint32(at, true) === CENTRAL) {
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const nameAt = at + CENTRAL_BYTES;
    const packed = view.getUint32(at + 20, true);
    entries.push({
      name: decodeCharset(bytes.subarray(nameAt, nameAt + Math.min(nameBytes, 1024)), undefined).text,
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: packed === 0xffffffff ? longSize(view, nameAt + nameBytes, extraBytes, at) : packed,
      header: view.getUint32(at + 42, true),
    });
    at = nameAt + nameBytes + extraBytes + view.getUint16(at + 32, true);
  }
  return entries.length > 0 || count === 0 ? entries : undefined;
}

/** The packed size in the zip64 field (APPNOTE §4.5.3), which writers that do not know sizes beforehand use for small files too. */
function longSize(view: DataView, from: number, length: number, central: number): number {
  const end = Math.min(from + length, view.byteLength);
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const value = at + 4 + (view.getUint32(central + 24, true) === 0xffffffff ? 8 : 0);
    return value + 4 <= end ? view.getUint32(value, true) : 0;
  }
  return 0;
}

function contentOf(bytes: Uint8Array, entry: Entry, budget: Budget): Uint8Array | Problem {
  const { header, packed, method } = entry;
  if (header + LOCAL_BYTES > bytes.length) return 'archive';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(header, true) !== LOCAL) return 'archive';
  const start = header + LOCAL_BYTES + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packed > bytes.length) return 'archive';
  const content = bytes.subarray(start, start + packed);
  if (method !== 0 && method !== 8) return 'archive';
  const most = Math.min(budget.bytes, MAX_BYTES);
  const read = method === 0 ? content.slice() : inflate(content, most);
  if (!read) return 'archive';
  if (read.length > most) throw new TooLarge();
  budget.bytes -= read.length;
  return read;
}

/** Deflated bytes inflated, in steps so that a bomb is put out before it fills the memory; nothing when they are damaged. */
function inflate(packed: Uint8Array, most: number): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      if (length > most || (length > RATIO_FROM && length > packed.length * MOST_RATIO)) throw new TooLarge();
    }
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    return undefined;
  }
  const joined = new Uint8Array(length);
  let end = 0;
  for (const piece of pieces) {
    joined.set(piece, end);
    end += piece.length;
  }
  return joined;
}
