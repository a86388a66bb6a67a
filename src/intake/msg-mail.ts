import { byteText } from '../mime/bytes.ts';
import { decodeCharset } from '../mime/charset.ts';
import { codePageLabel } from './code-page.ts';
import { isCompoundFile, readCompoundFile } from './compound-file.ts';
import { headersOf } from './msg-headers.ts';
import { kindOf, readItem, type Attachment, type Item, type Properties } from './msg-item.ts';
import { reportPart, returnedHeaders, wordsOfRecipients } from './msg-report.ts';
import { readRichText } from './rich-text.ts';

type Pieces = readonly (string | Uint8Array)[];

/** One part to be: its type with parameters, and its body, where text is UTF-8 and bytes stay as they are. */
interface Part {
  readonly type: string;
  readonly body: Pieces;
}

/** Messages attached to messages, as files within files. */
const DEEPEST = 4;
const MOST_PARTS = 100;

/**
 * An Outlook item as a MIME message that says the same: its Internet headers where it has them, else the fields that its properties hold; the body
 * in each form that is there; the report parts; what was returned or attached as a message. A report that Outlook took apart (class
 * `REPORT.…`) gets its report part back, RFC 3464 or RFC 8098. Pictures and other files are left out: nothing reads them. Nothing when the item says
 * nothing at all.
 */
export function toMail(item: Item): Uint8Array | undefined {
  const mail = mailOf(item, 0);
  return mail && joined(mail);
}

function joined(pieces: Pieces): Uint8Array {
  const encoder = new TextEncoder();
  const encoded = pieces.map((piece) => (typeof piece === 'string' ? encoder.encode(piece) : piece));
  const bytes = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const piece of encoded) {
    bytes.set(piece, end);
    end += piece.length;
  }
  return bytes;
}

function mailOf(item: Item, depth: number): Pieces | undefined {
  const kind = kindOf(item.properties);
  const attached = item.attachments
    .slice(0, MOST_PARTS)
    .flatMap((one) => (kind ? returnedPart(one) : undefined) ?? attachedPart(one, depth) ?? []);
  const isWhole = attached.some(({ type }) => REPORT_TYPE.test(type));
  const report = kind && !isWhole ? reportPart(item, kind) : undefined;
  const bodies = bodiesOf(item);
  const words = report && bodies.length === 0 ? wordsOfRecipients(item) : '';
  const told = words === '' ? bodies : [{ type: TEXT, body: [words] }];
  const returned =
    kind && !isWhole && attached.every(({ type }) => !RETURNED_TYPE.test(type))
      ? returnedHeaders(item)
      : undefined;
  const headers = headersOf(item);
  const parts = [
    ...(told.length > 1 ? [multipart('multipart/alternative', told)] : told),
    ...(report ? [report] : []),
    ...attached,
    ...(returned === undefined ? [] : [{ type: 'text/rfc822-headers; charset=utf-8', body: [returned] }]),
  ];
  if (parts.length === 0 && headers === '') return undefined;
  const reportType = report?.type ?? attached.find(({ type }) => REPORT_TYPE.test(type))?.type;
  const type = reportType
    ? `multipart/report; report-type=${reportType.replace(/^message\/(?:global-)?|;.*$/g, '')}`
    : 'multipart/mixed';
  const [only] = parts;
  const whole = parts.length === 1 && only && !reportType ? only : multipart(type, parts);
  return [`${headers}MIME-Version: 1.0\n`, ...written(whole)];
}

const TEXT = 'text/plain; charset=utf-8';
const REPORT_TYPE =
  /^message\/(?:global-)?(?:delivery-status|disposition-notification|feedback-report)$|^message\/feedback-report/;
const RETURNED_TYPE = /^(?:message\/rfc822|message\/global|text\/rfc822-headers|message\/global-headers)/;

const written = ({ type, body }: Part): Pieces => [
  `Content-Type: ${type}\nContent-Transfer-Encoding: 8bit\n\n`,
  ...body,
];

/** The parts between delimiters that stand in none of them. */
function multipart(type: string, parts: readonly Part[]): Part {
  let highest = 0;
  for (const piece of parts.flatMap(({ body }) => body)) {
    const said = typeof piece === 'string' ? piece : byteText(piece, 0, piece.length);
    for (const [, number] of said.matchAll(/--part-(\d{1,15})/g)) highest = Math.max(highest, Number(number));
  }
  const boundary = `part-${highest + 1}`;
  const body = parts.flatMap((part) => [`--${boundary}\n`, ...written(part), '\n']);
  return { type: `${type}; boundary="${boundary}"`, body: [...body, `--${boundary}--\n`] };
}

const lineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

function bodiesOf({ properties }: Item): readonly Part[] {
  const packed = properties.binary(0x1009);
  const plain = properties.text(0x1000);
  const html = htmlOf(properties);
  // Outlook keeps the rich text beside a plain body that it made from it; alone it is all that there is.
  const rich = packed && !html ? readRichText(packed) : undefined;
  const bodies: Part[] = [];
  if (plain?.trim()) bodies.push({ type: TEXT, body: [lineFeeds(plain)] });
  else if (rich && !rich.html) bodies.push({ type: TEXT, body: [rich.text] });
  const shown = html ?? (rich?.html ? rich.text : undefined);
  if (shown?.trim()) bodies.push({ type: 'text/html; charset=utf-8', body: [lineFeeds(shown)] });
  return bodies;
}

/** PidTagHtml: bytes in the code page of the message; older files have a text. */
function htmlOf(properties: Properties): string | undefined {
  const bytes = properties.binary(0x1013);
  if (!bytes) return properties.text(0x1013);
  const page = properties.integer(0x3fde);
  const named = /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i.exec(
    decodeCharset(bytes.subarray(0, 4096), 'windows-1252').text,
  );
  return decodeCharset(bytes, (page === undefined ? undefined : codePageLabel(page)) ?? named?.[1]).text;
}

/** The message that a report returns: its header block, since nothing reads more of it. */
function returnedPart({ item }: Attachment): Part | undefined {
  const headers = item && headersOf(item);
  return headers ? { type: 'text/rfc822-headers; charset=utf-8', body: [headers] } : undefined;
}

/** An attachment as a part, when it is one that a reader of reports reads. */
function attachedPart({ properties, item }: Attachment, depth: number): Part | undefined {
  const held = item ?? fileItem(properties, depth);
  if (held) {
    const mail = depth < DEEPEST ? mailOf(held, depth + 1) : undefined;
    return mail === undefined ? undefined : { type: 'message/rfc822', body: mail };
  }
  const isMail = /\.eml$/i.test(nameOf(properties) ?? '');
  const type = isMail ? 'message/rfc822' : properties.text(0x370e)?.toLowerCase();
  const bytes = type !== undefined && READ_TYPE.test(type) ? properties.binary(0x3701) : undefined;
  if (type === undefined || !bytes) return undefined;
  return { type, body: [bytes] };
}

const READ_TYPE =
  /^(?:message\/(?:global-)?(?:delivery-status|disposition-notification|headers)|message\/(?:rfc822|global|feedback-report)|text\/rfc822-headers)$/;

const nameOf = (properties: Properties): string | undefined =>
  properties.text(0x3707) ?? properties.text(0x3704);

/** A .msg that is attached as a file. */
function fileItem(properties: Properties, depth: number): Item | undefined {
  if (depth >= DEEPEST || !/\.msg$/i.test(nameOf(properties) ?? '')) return undefined;
  const bytes = properties.binary(0x3701);
  const root = bytes && isCompoundFile(bytes) ? readCompoundFile(bytes) : undefined;
  return root && readItem(root);
}
