import type { Message, MimePart, Opened, PartText, TextRole } from '../model/message.ts';
import type { Source } from '../model/source.ts';
import { readHtml } from '../text/html-text.ts';
import { byteText } from './bytes.ts';
import { decodeCharset } from './charset.ts';
import { graft, type Grafted, type Home } from './graft.ts';
import { headerText, isAscii, MAX_HEADER_BYTES } from './headers.ts';
import { decodeLeaf, type Leaf, lineFeeds, MAX_LEAF_BYTES } from './leaf.ts';
import { isMessageType, readTree } from './tree.ts';

const MAX_TEXTS = 200;
const MAX_TOTAL = 8 * 1024 * 1024;

type Unnumbered = Omit<PartText, 'index'>;

/** A text to be: decoded only when its turn comes, so that the caps bound the work too. */
interface Slot {
  readonly role: TextRole;
  readonly part: MimePart;
}

interface Collected {
  readonly slots: readonly Slot[];
  readonly isReport: boolean;
}

/**
 * A message opened: its structure and the decoded text of every readable part (at most 1 MiB each, 200 texts, 8 MiB in all).
 * `texts[0]` is always the message's own header block (`headers`), empty when there is none. The others follow in document order:
 * notices, report parts (RFC 3464 §2, RFC 8098 §3, RFC 5965 §2; also their RFC 6533 forms), and for each returned message its header
 * block alone. Where the returned message is a report itself, or the outer one is none, its own notices and report parts come last, so
 * that a forwarded bounce is read; the part they are from has `returned: true`. Sources that are no mail become a one-part message.
 * Never throws: what cannot be decoded is read as far as it goes and marked.
 */
export async function openMessage(source: Source): Promise<Opened> {
  // What an Outlook file held was written anew as mail.
  if (source.format !== 'eml' && source.format !== 'msg') return openPlain(source);
  const grafted = await graft(readTree(source));
  const { message } = grafted;
  const [root] = message.parts;
  const texts: Unnumbered[] = [ownHeaders(root && grafted.home(root))];
  let total = 0;
  for (const slot of collect(grafted, 0).slots) {
    if (texts.length >= MAX_TEXTS || total >= MAX_TOTAL) break;
    const text = await read(grafted, slot);
    if (!text) continue;
    texts.push(text);
    total += text.text.length;
  }
  const damage = texts.some((text) => text.undecoded)
    ? [...message.damage, 'undecodable' as const]
    : message.damage;
  const { headers, parts } = message;
  return { message: { source: message.source, headers, parts, damage }, texts: texts.map(numbered) };
}

/** Every text gets its members in one order: all stages read them, and reading objects of many shapes is slow. */
function numbered(text: Unnumbered, index: number): PartText {
  const { role, from, type, charset, truncated, undecoded, text: words, cells } = text;
  return cells
    ? { index, role, from, type, charset, truncated, undecoded, text: words, cells }
    : { index, role, from, type, charset, truncated, undecoded, text: words };
}

function collect(grafted: Grafted, root: number): Collected {
  const { message, home } = grafted;
  const slots: Slot[] = [];
  const within: number[] = [];
  let isReport = message.parts[root]?.type === 'multipart/report';
  const walk = (id: number): void => {
    const part = message.parts[id];
    if (!part) return;
    if (part.type.startsWith('multipart/')) {
      if (part.type === 'multipart/report') isReport = true;
      for (const child of part.children) walk(child);
      return;
    }
    const role = roleOf(part, home(part), message.parts[part.parent ?? -1]);
    if (role) slots.push({ role, part });
    if (role && REPORTS.has(role)) isReport = true;
    within.push(...part.children);
  };
  walk(root);
  for (const child of within) {
    const inner = collect(grafted, child);
    if (inner.isReport || !isReport) slots.push(...inner.slots);
  }
  return { slots, isReport };
}

const REPORTS: ReadonlySet<TextRole> = new Set([
  'delivery-status',
  'disposition-notification',
  'feedback-report',
]);

const ROLES: Readonly<Record<string, TextRole>> = {
  'text/html': 'notice',
  'text/rfc822-headers': 'original-headers',
  'text/rfc822-header': 'original-headers',
  'message/rfc822-headers': 'original-headers',
  'message/global-headers': 'original-headers',
  'message/delivery-status': 'delivery-status',
  'message/global-delivery-status': 'delivery-status',
  'message/disposition-notification': 'disposition-notification',
  'message/global-disposition-notification': 'disposition-notification',
  'message/feedback-report': 'feedback-report',
};

/** Text types that hold nothing for a reader. */
const SILENT_TEXT =
  /^text\/(?:calendar|css|csv|directory|javascript|vcard|x-vcard|x-amp-html|watch-html|xml)$/;

function roleOf(part: MimePart, home: Home, parent: MimePart | undefined): TextRole | undefined {
  const { type } = part;
  if (type === 'text/plain') {
    const start = startOf(home);
    if (looksLikeStatus(home, start)) return 'delivery-status';
    const isLater = parent?.type === 'multipart/report' && parent.children[0] !== part.id;
    return isLater && HEADERS.test(start) ? 'original-headers' : 'notice';
  }
  if (Object.hasOwn(ROLES, type)) return ROLES[type];
  if (isMessageType(type)) return 'original-headers';
  if (type.startsWith('text/')) return SILENT_TEXT.test(type) ? undefined : 'notice';
  if (/^(?:image|audio|video|font)\//.test(type)) return undefined;
  return looksLikeStatus(home, startOf(home)) ? 'delivery-status' : undefined;
}

/** Some systems label the returned header block as plain text. */
const HEADERS = /^\s{0,20}(?:return-path|received)[ \t]{0,4}:/i;
const STATUS_FIELD =
  /^\s{0,20}(?:reporting-mta|final-recipient|original-envelope-id|x-postfix-queue-id)[ \t]{0,4}:/i;
/** `Reporting-MTA:` and `Final-Recipient:` at the start of base64. */
const STATUS_BASE64 = /^\s{0,20}(?:UmVwb3J0aW5nLU1UQT|RmluYWwtUmVjaXBpZW50O)/;

/** Some systems label the status part as plain text or as a file. */
function looksLikeStatus({ part }: Home, start: string): boolean {
  return STATUS_FIELD.test(start) || (part.encoding === 'base64' && STATUS_BASE64.test(start));
}

function startOf({ bytes, part }: Home): string {
  return byteText(bytes, part.bodyStart, Math.min(part.bodyEnd, part.bodyStart + 80));
}

async function read({ message, home }: Grafted, { part, role }: Slot): Promise<Unnumbered | undefined> {
  const child = message.parts[part.children[0] ?? -1];
  if (child) {
    const text = headerBlock(home(child));
    return text === '' ? undefined : { role, from: child.id, type: part.type, ...PLAIN, text };
  }
  const { bytes, part: own } = home(part);
  const leaf = await decodeLeaf(
    bytes.subarray(own.bodyStart, own.bodyEnd),
    part.encoding,
    part.params['charset'],
  );
  if (role === 'original-headers') {
    const text = headerLines(leaf.text);
    return text === '' ? undefined : { role, from: part.id, type: part.type, ...leaf, text };
  }
  const shown = part.type === 'text/html' ? withCells(leaf) : leaf;
  return { role, from: part.id, type: part.type, ...shown };
}

const PLAIN = { charset: 'utf-8', truncated: false, undecoded: false };

function ownHeaders(home: Home | undefined): Unnumbered {
  return {
    role: 'headers',
    from: 0,
    type: 'text/rfc822-headers',
    ...PLAIN,
    text: home ? headerBlock(home) : '',
  };
}

/** A part's header block as written: folds kept, line ends LF. Continuation lines that lost their indent get a blank, or they would read as fields. */
function headerBlock({ bytes, part }: Home): string {
  const { headers } = part;
  const start = headers[0]?.start ?? 0;
  const block = byteText(bytes, start, headers.at(-1)?.end ?? start);
  const ascii = isAscii(block);
  return headers
    .map((field) => {
      const written = lineFeeds(
        ascii
          ? block.slice(field.start - start, field.end - start)
          : headerText(bytes, field.start, field.end),
      );
      return written.includes('\n') ? written.replace(/\n+(?=[^ \t\n])/g, '\n ') : written;
    })
    .join('\n');
}

/** The header block of a text that should hold nothing else; some systems put the whole message there. */
function headerLines(text: string): string {
  const block = text.replace(/^[ \t\n]*\n/, '').slice(0, MAX_HEADER_BYTES);
  const end = block.search(/\n[ \t]*\n/);
  return (end < 0 ? block : block.slice(0, end)).trimEnd();
}

function withCells(leaf: Leaf): Leaf & Pick<PartText, 'cells'> {
  const { text, cells } = readHtml(leaf.text);
  return { ...leaf, text, cells };
}

/** A source that is no mail: its words are one notice, or one block of original headers, behind an empty header block. */
function openPlain(source: Source): Opened {
  const type = source.format === 'html' ? 'text/html' : 'text/plain';
  const part: MimePart = {
    id: 0,
    parent: null,
    children: [],
    depth: 0,
    headers: [],
    type,
    params: {},
    disposition: null,
    encoding: '8bit',
    headerStart: 0,
    bodyStart: 0,
    bodyEnd: source.bytes.length,
    returned: false,
  };
  const message: Message = { source, headers: [], parts: [part], damage: [] };
  const truncated = source.bytes.length > MAX_LEAF_BYTES;
  const bytes = truncated ? source.bytes.subarray(0, MAX_LEAF_BYTES) : source.bytes;
  const decoded = decodeCharset(bytes, undefined, truncated);
  const leaf: Leaf = { ...decoded, text: lineFeeds(decoded.text), truncated };
  const role = source.format === 'headers' ? 'original-headers' : 'notice';
  const shown = source.format === 'html' ? withCells(leaf) : leaf;
  const words: Unnumbered = { role, from: 0, type, ...shown };
  return {
    message,
    texts: [ownHeaders(undefined), words].map(numbered),
  };
}
