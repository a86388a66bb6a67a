import type { Message, MimePart, Opened, PartText, TextRole } from '../model/message.ts';
import type { Source } from '../model/source.ts';
import { readHtml } from '../text/html-text.ts';
import { byteText } from './bytes.ts';
import { decodeCharset } from './charset.ts';
import { headerText, MAX_HEADER_BYTES } from './headers.ts';
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
  if (source.format !== 'eml') return openPlain(source);
  const message = readTree(source);
  const texts: Unnumbered[] = [ownHeaders(message)];
  let total = 0;
  for (const slot of collect(message, 0).slots) {
    if (texts.length >= MAX_TEXTS || total >= MAX_TOTAL) break;
    const text = await read(message, slot);
    if (!text) continue;
    texts.push(text);
    total += text.text.length;
  }
  return { message, texts: texts.map((text, index) => ({ index, ...text })) };
}

function collect(message: Message, root: number): Collected {
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
    const role = roleOf(message, part);
    if (role) slots.push({ role, part });
    if (role && REPORTS.has(role)) isReport = true;
    within.push(...part.children);
  };
  walk(root);
  for (const child of within) {
    const inner = collect(message, child);
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
  'text/plain': 'notice',
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

function roleOf(message: Message, part: MimePart): TextRole | undefined {
  if (Object.hasOwn(ROLES, part.type)) {
    const role = ROLES[part.type];
    return part.type === 'text/plain' && looksLikeStatus(message, part) ? 'delivery-status' : role;
  }
  if (isMessageType(part.type)) return 'original-headers';
  if (part.type.startsWith('text/')) return SILENT_TEXT.test(part.type) ? undefined : 'notice';
  if (/^(?:image|audio|video|font)\//.test(part.type)) return undefined;
  return looksLikeStatus(message, part) ? 'delivery-status' : undefined;
}

const STATUS_FIELD =
  /^\s{0,20}(?:reporting-mta|final-recipient|original-envelope-id|x-postfix-queue-id)[ \t]{0,4}:/i;
/** `Reporting-MTA:` and `Final-Recipient:` at the start of base64. */
const STATUS_BASE64 = /^\s{0,20}(?:UmVwb3J0aW5nLU1UQT|RmluYWwtUmVjaXBpZW50O)/;

/** Some systems label the status part as plain text or as a file. */
function looksLikeStatus(message: Message, part: MimePart): boolean {
  const start = byteText(message.source.bytes, part.bodyStart, Math.min(part.bodyEnd, part.bodyStart + 80));
  return STATUS_FIELD.test(start) || (part.encoding === 'base64' && STATUS_BASE64.test(start));
}

async function read(message: Message, slot: Slot): Promise<Unnumbered | undefined> {
  const { part, role } = slot;
  const child = message.parts[part.children[0] ?? -1];
  if (child) {
    const text = headerBlock(message, child);
    return text === '' ? undefined : { role, from: child.id, type: part.type, ...PLAIN, text };
  }
  const body = message.source.bytes.subarray(part.bodyStart, part.bodyEnd);
  const leaf = await decodeLeaf(body, part.encoding, part.params['charset']);
  if (role === 'original-headers') {
    const text = headerLines(leaf.text);
    return text === '' ? undefined : { role, from: part.id, type: part.type, ...leaf, text };
  }
  const shown = part.type === 'text/html' ? withCells(leaf) : leaf;
  return { role, from: part.id, type: part.type, ...shown };
}

const PLAIN = { charset: 'utf-8', truncated: false, undecoded: false };

function ownHeaders(message: Message): Unnumbered {
  return {
    role: 'headers',
    from: 0,
    type: 'text/rfc822-headers',
    ...PLAIN,
    text: headerBlock(message, message.parts[0]),
  };
}

/** A part's header block as written: folds kept, line ends LF. */
function headerBlock(message: Message, part: MimePart | undefined): string {
  const end = part?.headers.at(-1)?.end;
  return part && end !== undefined ? lineFeeds(headerText(message.source.bytes, part.headerStart, end)) : '';
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
  return {
    message,
    texts: [
      { index: 0, ...ownHeaders(message) },
      { index: 1, role, from: 0, type, ...shown },
    ],
  };
}
