import { decodeCharset } from '../mime/charset.ts';
import { codePageLabel } from './code-page.ts';
import type { Storage } from './compound-file.ts';

/** The properties of a message, a recipient or an attachment, by the upper half of their tag ([MS-OXPROPS]). */
export interface Properties {
  /** A text, of either kind; without its terminator. Empty ones are none. */
  readonly text: (id: number) => string | undefined;
  readonly binary: (id: number) => Uint8Array | undefined;
  readonly integer: (id: number) => number | undefined;
  readonly time: (id: number) => Date | undefined;
}

/** One attached thing: bytes, or a message that is held as an item of its own. */
export interface Attachment {
  readonly properties: Properties;
  readonly item?: Item;
}

/** An item of a mailbox as a .msg file holds it. */
export interface Item {
  readonly properties: Properties;
  readonly recipients: readonly Properties[];
  readonly attachments: readonly Attachment[];
}

/** Messages in messages beyond this are not read. */
const DEEPEST = 4;
const MOST_RECIPIENTS = 500;
const MOST_ATTACHMENTS = 200;

const PROPERTIES = '__properties_version1.0';
const TYPE = { integer: 0x0003, time: 0x0040, ansi: 0x001e, unicode: 0x001f, binary: 0x0102 } as const;
/** PidTagMessageCodepage, PidTagInternetCodepage. */
const CODE_PAGES = [0x3ffd, 0x3fde] as const;
/** PidTagAttachDataObject. */
const ATTACHED_ITEM = '__substg1.0_3701000D';

/**
 * The item in a compound file ([MS-OXMSG]); nothing when the file holds none, as a Word document does. Texts that are not Unicode are in the code
 * page that the message names (0x3FFD, else 0x3FDE), also those of its recipients and attachments.
 */
export function readItem(root: Storage): Item | undefined {
  return root.streams.includes(PROPERTIES) ? itemIn(root, 32, undefined, 0) : undefined;
}

function itemIn(storage: Storage, header: number, outer: string | undefined, depth: number): Item {
  const fixed = fixedValues(storage, header);
  const page = CODE_PAGES.map((id) => fixed.get(tagOf(id, TYPE.integer))?.getUint32(0, true)).find(
    (number) => number !== undefined && codePageLabel(number) !== undefined,
  );
  const charset = (page === undefined ? undefined : codePageLabel(page)) ?? outer;
  const within = (prefix: string): readonly Storage[] =>
    [...storage.storages].filter(([name]) => name.startsWith(prefix)).map(([, inner]) => inner);
  return {
    properties: propertiesOf(storage, fixed, charset),
    recipients: within('__recip_version1.0_')
      .slice(0, MOST_RECIPIENTS)
      .map((inner) => propertiesOf(inner, fixedValues(inner, 8), charset)),
    attachments: within('__attach_version1.0_')
      .slice(0, MOST_ATTACHMENTS)
      .map((inner) => {
        const properties = propertiesOf(inner, fixedValues(inner, 8), charset);
        const held = inner.storages.get(ATTACHED_ITEM);
        return held && depth < DEEPEST
          ? { properties, item: itemIn(held, 24, charset, depth + 1) }
          : { properties };
      }),
  };
}

const tagOf = (id: number, type: number): number => id * 0x10000 + type;

/** The values that stand in the property stream itself (§2.4), by their tag; `header` is how long its beginning is. */
function fixedValues(storage: Storage, header: number): ReadonlyMap<number, DataView> {
  const bytes = storage.stream(PROPERTIES) ?? new Uint8Array();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = new Map<number, DataView>();
  for (let at = header; at + 16 <= bytes.length; at += 16)
    values.set(view.getUint32(at, true), new DataView(bytes.buffer, bytes.byteOffset + at + 8, 8));
  return values;
}

function propertiesOf(
  storage: Storage,
  fixed: ReadonlyMap<number, DataView>,
  charset: string | undefined,
): Properties {
  const stream = (id: number, type: number): Uint8Array | undefined =>
    storage.stream(`__substg1.0_${tagOf(id, type).toString(16).toUpperCase().padStart(8, '0')}`);
  return {
    text: (id) => {
      const unicode = stream(id, TYPE.unicode);
      const ansi = unicode ? undefined : stream(id, TYPE.ansi);
      const text = unicode
        ? new TextDecoder('utf-16le').decode(unicode)
        : ansi && decodeCharset(ansi, charset).text;
      const end = text?.indexOf('\0') ?? -1;
      return (end < 0 ? text : text?.slice(0, end)) || undefined;
    },
    binary: (id) => stream(id, TYPE.binary),
    integer: (id) => fixed.get(tagOf(id, TYPE.integer))?.getInt32(0, true),
    time: (id) => {
      const value = fixed.get(tagOf(id, TYPE.time));
      if (!value) return undefined;
      // Tenths of a microsecond since 1601.
      const ticks = value.getUint32(4, true) * 2 ** 32 + value.getUint32(0, true);
      const time = new Date(ticks / 10_000 - 11_644_473_600_000);
      return ticks > 0 && time.getUTCFullYear() < 3000 ? time : undefined;
    },
  };
}

/** What a report reports, as its class tells ([MS-OXOMSG] §2.2.2.1): `REPORT.IPM.Note.NDR`; nothing for a message that is no report. */
export type ReportKind =
  'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded' | 'displayed' | 'deleted';

const KINDS: Readonly<Record<string, ReportKind>> = {
  ndr: 'failed',
  delayed: 'delayed',
  dr: 'delivered',
  relayed: 'relayed',
  expanded: 'expanded',
  ipnrn: 'displayed',
  ipnnrn: 'deleted',
};

/** The kind of report that a message is, by PidTagMessageClass in any case. */
export function kindOf(properties: Properties): ReportKind | undefined {
  const ending = /^report\..{0,200}\.([a-z]{2,8})$/i.exec(properties.text(0x001a) ?? '')?.[1]?.toLowerCase();
  return ending !== undefined && Object.hasOwn(KINDS, ending) ? KINDS[ending] : undefined;
}
