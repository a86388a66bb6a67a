import type { Message } from '../../src/model/message.ts';
import type { Source, SourceFormat } from '../../src/model/source.ts';

/** A source of text (as UTF-8) or of bytes. */
export function source(mail: string | Uint8Array, format: SourceFormat = 'eml'): Source {
  const bytes = typeof mail === 'string' ? new TextEncoder().encode(mail) : mail;
  return { name: 'own', how: 'paste', format, bytes };
}

/** One byte for each character. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff);
}

/** The tree in short: `multipart/report(text/plain message/delivery-status message/rfc822(text/plain))`. */
export function shape(message: Message, id = 0): string {
  const part = message.parts[id];
  if (!part) return '';
  const inner = part.children.map((child) => shape(message, child)).join(' ');
  return inner === '' ? part.type : `${part.type}(${inner})`;
}

/** The body of a part as text. */
export function bodyOf(message: Message, id: number): string {
  const part = message.parts[id];
  return new TextDecoder().decode(message.source.bytes.subarray(part?.bodyStart ?? 0, part?.bodyEnd ?? 0));
}

/** A report in four parts, own writing. */
export const REPORT = `Return-Path: <>
From: Mail System <postmaster@mx.example.net>
To: ana@example.com
Subject: Undelivered mail
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
 boundary="outer=1"

For old readers only.
--outer=1
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

No mailbox for b=C3=B8rge@example.org here.
--outer=1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; borge@example.org
Action: failed
Status: 5.1.1
--outer=1
Content-Type: message/rfc822

Received: from pc.example.com by mx.example.net
	with ESMTP; Mon, 5 Jan 2026 10:00:00 +0000
From: ana@example.com
To: borge@example.org
Subject: Lunch
Content-Type: multipart/mixed; boundary=inner

--inner
Content-Type: text/plain

Shall we? Action: failed
--inner
Content-Type: application/pdf
Content-Transfer-Encoding: base64

QUJD
--inner--
--outer=1--
`;

export const REPORT_SHAPE =
  'multipart/report(text/plain message/delivery-status message/rfc822(multipart/mixed(text/plain application/pdf)))';
