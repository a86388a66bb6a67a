import type { Message, MimePart } from '../model/message.ts';
import { decodeBytes } from './leaf.ts';
import { isMessageType, readTree } from './tree.ts';

const MAX_GRAFTS = 10;
const MAX_PARTS = 2_000;

/** Where the bytes of a part really stand. */
export interface Home {
  readonly bytes: Uint8Array;
  readonly part: MimePart;
}

/** A message whose encoded inner messages are part of its tree, and the bytes of those parts. */
export interface Grafted {
  readonly message: Message;
  /** The bytes and offsets of a part by its id. */
  readonly home: (part: MimePart) => Home;
}

/**
 * The message with every `message/rfc822` that was sent base64 or quoted-printable (against RFC 2046 §5.2.1, but mail programs do it
 * when they forward a message as an attachment) opened and hung into the tree. The new parts come last, are `returned`, and all have
 * the encoded body's range as their offsets, since they stand nowhere in the source. What cannot be decoded stays a leaf.
 */
export async function graft(message: Message): Promise<Grafted> {
  const homes = new Map<number, Home>();
  const parts = [...message.parts];
  const encoded = message.parts.filter((part) => isMessageType(part.type) && part.children.length === 0);
  for (const part of encoded.slice(0, MAX_GRAFTS)) {
    if (part.bodyEnd <= part.bodyStart || !/base64|quoted/.test(part.encoding)) continue;
    const { bytes } = await decodeBytes(
      message.source.bytes.subarray(part.bodyStart, part.bodyEnd),
      part.encoding,
    );
    const inner = readTree({ ...message.source, bytes });
    if (inner.headers.length === 0 || parts.length + inner.parts.length > MAX_PARTS) continue;
    const base = parts.length;
    for (const own of inner.parts) {
      homes.set(base + own.id, { bytes: inner.source.bytes, part: own });
      parts.push(moved(own, part, base));
    }
    parts[part.id] = { ...part, children: [base] };
  }
  if (homes.size === 0) return { message, home: (part) => ({ bytes: message.source.bytes, part }) };
  return {
    message: { ...message, parts },
    home: (part) => homes.get(part.id) ?? { bytes: message.source.bytes, part },
  };
}

function moved(own: MimePart, into: MimePart, base: number): MimePart {
  return {
    ...own,
    id: own.id + base,
    parent: own.parent === null ? into.id : own.parent + base,
    children: own.children.map((child) => child + base),
    depth: own.depth + into.depth + 1,
    headers: own.headers.map((field) => ({ ...field, start: into.bodyStart, end: into.bodyEnd })),
    headerStart: into.bodyStart,
    bodyStart: into.bodyStart,
    bodyEnd: into.bodyEnd,
    returned: true,
  };
}
