import type { Brought, Intake, Source, SourceFormat } from '../model/source.ts';
import { isLineEnd } from '../mime/bytes.ts';
import { readHtml } from '../text/html-text.ts';
import { findReply } from '../text/reply.ts';
import { findStatus } from '../text/status.ts';
import { splitMbox } from './mbox.ts';
import { mendPastedText, readGraphJson } from './pasted-text.ts';
import { isUtf16, sniffProblem } from './sniff.ts';

/**
 * The sources in what a person brought (one for each message of an mbox), or the reason why there is none. Told by content, never by name: raw mail (`eml`), a header
 * block, a message-trace line, one SMTP reply or code, HTML, Microsoft Graph's JSON, or the visible text of a notice, whose damage is
 * mended. A paste's HTML flavour is taken instead of its text when it says more: Microsoft's red cell, or words that the text lost.
 */
export function takeIn(brought: Brought): Intake {
  const { name, how, bytes } = brought;
  const problem = bytes.length === 0 && !brought.html ? 'empty' : sniffProblem(bytes, name);
  if (problem) return { ok: false, problem, name, bytes: bytes.length };
  const messages = splitMbox(bytes);
  if (messages.length > 0) {
    const digits = String(messages.length).length;
    return {
      ok: true,
      sources: messages.map((message, index) => ({
        name: `${name} (${String(index + 1).padStart(digits, '0')})`,
        how,
        format: 'eml',
        bytes: message,
      })),
    };
  }
  const head = decode(bytes.subarray(0, HEAD_BYTES));
  if (looksLikeMail(head)) return one({ name, how, format: 'eml', bytes });

  const text = decode(bytes);
  if (text.trim() === '' && !brought.html) return { ok: false, problem: 'empty', name, bytes: bytes.length };
  const inner = mailInside(text);
  if (inner !== undefined) return one({ name, how, format: 'eml', bytes: encode(inner) });
  if (brought.html && saysMore(brought.html, text))
    return one({ name, how, format: 'html', bytes: encode(brought.html) });
  const graph = readGraphJson(text);
  if (graph)
    return one({
      name,
      how,
      format: graph.html ? 'html' : 'text',
      bytes: encode(graph.html ? graph.text : mendPastedText(graph.text)),
    });
  if (looksLikeHtml(text)) return one({ name, how, format: 'html', bytes: encode(text) });
  const mended = mendPastedText(text);
  const mail = looksLikeMail(mended.slice(0, HEAD_BYTES)) ? mended : mailInside(mended);
  if (mail !== undefined) return one({ name, how, format: 'eml', bytes: encode(mail) });
  const format = formatOf(mended);
  if (format) return one({ name, how, format, bytes: encode(mended) });
  if (mended.trim().length > SENTENCE || !/\p{L}{2}/u.test(mended))
    return { ok: false, problem: 'nonsense', name, bytes: bytes.length };
  return one({ name, how, format: 'text', bytes: encode(mended), doubtful: true });
}

/** A server's sentence may name nothing of mail ("no such user"); a longer text that names nothing is none. */
const SENTENCE = 500;
const HEAD_BYTES = 64 * 1024;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const one = (source: Source): Intake => ({ ok: true, sources: [source] });

const UTF8 = new TextDecoder('utf-8');

function decode(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  const utf8 = UTF8.decode(bytes);
  return utf8.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : utf8;
}

const HEADER_LINE = /^([A-Za-z][A-Za-z0-9-]{1,60})[ \t]*:/;
/**
 * Fields that only stand in mail as it was sent, besides those that begin with `x-`; a mail program's printed "From / Sent / To / Subject"
 * has none of them.
 */
const TRANSPORT_FIELDS: ReadonlySet<string> = new Set(
  'received return-path mime-version content-type message-id delivered-to date dkim-signature authentication-results envelope-to auto-submitted content-transfer-encoding reporting-mta apparently-to'.split(
    ' ',
  ),
);

interface HeaderShape {
  readonly fields: number;
  readonly transport: number;
  /** True when a blank line ended the block and something follows. */
  readonly body: boolean;
  readonly sent: boolean;
}

/** How much of the text's beginning is a header block. */
function headerShape(text: string): HeaderShape {
  let place: 'before' | 'block' | 'behind' = 'before';
  let fields = 0;
  let transport = 0;
  let sent = false;
  for (const line of firstLines(text.replace(/^\uFEFF/, '').replace(/^\s*\n/, ''))) {
    if (line.trim() === '') {
      if (place === 'block') place = 'behind';
      continue;
    }
    if (place === 'behind') return { fields, transport, sent, body: true };
    const opens = place === 'before';
    place = 'block';
    if (opens && /^>?From \S+/.test(line)) continue;
    const field = HEADER_LINE.exec(line)?.[1]?.toLowerCase();
    if (field !== undefined) {
      fields += 1;
      if (TRANSPORT_FIELDS.has(field) || field.startsWith('x-')) transport += 1;
      if (field === 'sent') sent = true;
    } else if (!/^[ \t]/.test(line) && !/^boundary=/i.test(line)) {
      // A lost fold is tolerated inside a block that is clearly one.
      if (fields < 3 || transport < 2) return { fields: 0, transport: 0, sent, body: false };
    }
  }
  return { fields, transport, sent, body: false };
}

/** The first 400 lines of a text, one by one: nearly always the header block is all that is looked at. */
function* firstLines(text: string): Generator<string> {
  let start = 0;
  for (let count = 0; count < 400 && start <= text.length; count += 1) {
    let end = start;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
    yield text.slice(start, end);
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

function looksLikeMail(head: string): boolean {
  const shape = headerShape(head);
  if (shape.body) return shape.fields >= 2 && shape.transport >= 1 && !shape.sent;
  return shape.fields >= 3 && head.length >= HEAD_BYTES - 16;
}

/** Raw mail that starts in the middle of a text ("here is what came back:"), from its first header line on. */
function mailInside(text: string): string | undefined {
  const report = /^content-type[ \t]*:[ \t]*multipart\/(?:report|mixed|alternative)\b/im.exec(text);
  if (!report) return undefined;
  const before = text.slice(0, report.index);
  const blank = Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\n\r\n'));
  const start = blank < 0 ? 0 : blank;
  const first = /^[A-Za-z][A-Za-z0-9-]{1,60}[ \t]*:/m.exec(text.slice(start));
  if (!first || start + first.index === 0) return undefined;
  const mail = text.slice(start + first.index);
  return looksLikeMail(mail.slice(0, HEAD_BYTES)) ? mail : undefined;
}

function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 4096);
  return (
    /^\s*(?:<!doctype html|<html|<head|<body|<meta|<table|<div|<p[ >])/i.test(head) ||
    (head.match(/<\/?(?:div|table|tr|td|span|br|p|font|b)\b[^>]{0,500}>/gi)?.length ?? 0) >= 6
  );
}

/** Whether the clipboard's HTML says more than its text: a cell on a red ground, or words that the text has lost. */
function saysMore(html: string, text: string): boolean {
  const read = readHtml(html);
  if (text.trim() === '') return read.text.trim() !== '';
  if (read.cells.some((cell) => cell.background === '#c00000' || cell.background === '#ff0000')) return true;
  const words = (from: string): number => from.replace(/\s+/g, '').length;
  return (
    words(read.text) > words(text) * 1.2 &&
    findStatus(read.text) !== undefined &&
    findStatus(text) === undefined
  );
}

/** How Postfix and Exim introduce a reply, when only the end of their paragraph was copied. */
const SERVER_SAID = /^\s*host\s+[^\s[\]]{1,255}\s?\[[0-9a-fA-F.:]{3,45}\](?::\d{1,5})?(?:\s+said)?:\s*/;

/** Text that says nothing about a message: no word of ours, no code, no address. */
function formatOf(text: string): SourceFormat | undefined {
  const trimmed = text.trim();
  if (/\[?\{LED=/.test(trimmed)) return 'trace';
  const shape = headerShape(`${trimmed}\n`);
  if (!shape.body && shape.fields >= 2 && shape.transport >= 1 && !shape.sent) return 'headers';
  const lines = trimmed.split('\n').filter((line) => line.trim() !== '');
  // A reply opens with its code; what has a line of prose before it is a notice, however short.
  const opens = (lines[0] ?? '').replace(SERVER_SAID, '').slice(0, 60);
  if (
    lines.length <= 6 &&
    trimmed.length <= 2000 &&
    (findStatus(opens) !== undefined || findReply(opens) !== undefined)
  )
    return 'reply';
  const words = trimmed.match(/\p{L}{2,}/gu)?.length ?? 0;
  const tells =
    /@|[45]\d\d\b|\d\.\d\.\d|mail|deliver|recipient|server|message|undeliver|returned|bounce|邮件|郵件|收件人|wiadomo|poczt|adresat|thư|người nhận|melding|mottaker|e-post|Nachricht|Empfänger|courrier|destinataire|mensaje|destinatario|messaggio|mensagem|bericht|meddelande|сообщени|письм|получател|メール|宛先|메일/i.test(
      trimmed,
    );
  return words >= 3 && tells ? 'text' : undefined;
}
