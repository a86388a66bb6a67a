import { joined, writeCompoundFile, type Folder } from './compound-file.ts';

/** Properties by the upper half of their tag: a text, bytes, a number, or a time. */
type Values = Readonly<Record<number, string | Uint8Array | number | Date>>;

export interface OutlookItem {
  readonly values: Values;
  readonly recipients?: readonly Values[];
  readonly attachments?: readonly (Values | { readonly item: OutlookItem })[];
}

const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
};
const hex = (id: number, type: number): string =>
  (id * 0x10000 + type).toString(16).toUpperCase().padStart(8, '0');

/** The streams of one object ([MS-OXMSG] §2.4); `ansi` writes texts in a code page. */
function folderOf(values: Values, header: number, ansi: ((text: string) => Uint8Array) | undefined): Folder {
  const streams: Record<string, Uint8Array> = {};
  const rows: Uint8Array[] = [new Uint8Array(header)];
  for (const [key, value] of Object.entries(values)) {
    const id = Number(key);
    const row = new Uint8Array(16);
    const view = new DataView(row.buffer);
    let type: number;
    if (typeof value === 'number') {
      type = 0x0003;
      view.setInt32(8, value, true);
    } else if (value instanceof Date) {
      type = 0x0040;
      view.setBigUint64(8, BigInt(value.getTime() + 11_644_473_600_000) * 10_000n, true);
    } else {
      type = typeof value === 'string' ? (ansi ? 0x001e : 0x001f) : 0x0102;
      const bytes = typeof value === 'string' ? (ansi ?? utf16)(value) : value;
      view.setUint32(8, bytes.length + (type === 0x001f ? 2 : type === 0x001e ? 1 : 0), true);
      streams[`__substg1.0_${hex(id, type)}`] = bytes;
    }
    view.setUint32(0, id * 0x10000 + type, true);
    view.setUint32(4, 6, true);
    rows.push(row);
  }
  return { ...streams, '__properties_version1.0': joined(rows) };
}

function itemFolder(item: OutlookItem, header: number, ansi?: (text: string) => Uint8Array): Folder {
  const { recipients = [], attachments = [] } = item;
  const number = (index: number): string => index.toString(16).toUpperCase().padStart(8, '0');
  return {
    ...folderOf(item.values, header, ansi),
    ...Object.fromEntries(
      recipients.map((values, index) => [`__recip_version1.0_#${number(index)}`, folderOf(values, 8, ansi)]),
    ),
    ...Object.fromEntries(
      attachments.map((attachment, index) => [
        `__attach_version1.0_#${number(index)}`,
        isHeld(attachment)
          ? {
              ...folderOf({ 0x3705: 5 }, 8, ansi),
              '__substg1.0_3701000D': itemFolder(attachment.item, 24, ansi),
            }
          : folderOf(attachment, 8, ansi),
      ]),
    ),
    ...(header === 32 ? { '__nameid_version1.0': { '__substg1.0_00020102': new Uint8Array() } } : {}),
  };
}

const isHeld = (
  attachment: Values | { readonly item: OutlookItem },
): attachment is { readonly item: OutlookItem } => 'item' in attachment;

/** A .msg file; with `ansi`, one whose texts are in a code page. */
export const writeOutlookFile = (
  item: OutlookItem,
  { ansi, sector }: { ansi?: (text: string) => Uint8Array; sector?: 512 | 4096 } = {},
): Uint8Array => writeCompoundFile(itemFolder(item, 32, ansi), sector);

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const ORIGINAL_HEADERS = `Received: from laptop.example.net (unknown [192.0.2.77])
\tby mail.example.net (Postfix) with ESMTPSA id 4; Mon, 2 Mar 2026 10:00:02 +0000
From: Ana <ana@example.net>
To: leo@example.org
Subject: Photos
Date: Mon, 2 Mar 2026 10:00:00 +0000
Message-ID: <3@example.net>
`.replaceAll('\n', '\r\n');

/** A bounce that Outlook saved as it came: Internet headers, and the parts of the report as attachments. */
export const SAVED_NDR: OutlookItem = {
  values: {
    0x001a: 'IPM.Note',
    0x0037: 'Undelivered Mail Returned to Sender',
    0x007d: `Microsoft Mail Internet Headers Version 2.0\r\nReceived: from mx.example.net ([192.0.2.9])\r\n\tby in.example.net with ESMTP id 1; Mon, 2 Mar 2026 10:00:05 +0000\r\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example.net>\r\nTo: ana@example.net\r\nSubject: Undelivered Mail Returned to Sender\r\nDate: Mon, 2 Mar 2026 10:00:04 +0000\r\nMessage-ID: <2@mx.example.net>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status;\r\n\tboundary="cut"\r\n\r\n`,
    0x1000:
      'This is the mail system at host mx.example.net.\r\n\r\n<leo@example.org>: host mx.example.org[192.0.2.25] said: 552 5.2.2\r\n    <leo@example.org>: Mailbox is full (in reply to RCPT TO command)\r\n',
  },
  recipients: [{ 0x3001: 'ana@example.net', 0x3002: 'SMTP', 0x3003: 'ana@example.net', 0x0c15: 1 }],
  attachments: [
    {
      0x370e: 'message/delivery-status',
      0x3705: 1,
      0x3701: bytes(
        'Reporting-MTA: dns; mx.example.net\r\n\r\nFinal-Recipient: rfc822; leo@example.org\r\nAction: failed\r\nStatus: 5.2.2\r\nRemote-MTA: dns; mx.example.org\r\nDiagnostic-Code: smtp; 552 5.2.2 <leo@example.org>: Mailbox is full\r\n',
      ),
    },
    {
      item: {
        values: { 0x001a: 'IPM.Note', 0x0037: 'Photos', 0x007d: ORIGINAL_HEADERS, 0x1000: 'See them all' },
      },
    },
  ],
};

/** A report that Exchange took apart: no headers, no report part, all of it in properties. */
export const TRUE_NDR: OutlookItem = {
  values: {
    0x001a: 'REPORT.IPM.Note.NDR',
    0x0037: 'Undeliverable: Budget',
    0x0049: 'Budget',
    0x0c1a: 'Microsoft Outlook',
    0x0e04: 'Ana Nowak',
    0x0032: new Date('2026-03-02T10:00:05Z'),
    0x1035: '<ndr-7@mail.example.com>',
    0x1046: '<7@example.com>',
    0x6820: 'mail.example.com',
  },
  recipients: [
    {
      0x3001: 'Leo Vega',
      0x39fe: 'leo@example.org',
      0x3002: 'EX',
      0x3003: '/O=EXAMPLE/OU=FIRST/CN=RECIPIENTS/CN=LEO',
      // 5.1.10, by [MS-OXOMSG] the same number as 5.2.0.
      0x0c20: 520,
      0x0c21: 'mx.example.org',
      0x0c1b:
        '<mx.example.org #5.1.10 smtp; 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient leo@example.org not found by SMTP address lookup>',
      0x1001:
        'The e-mail address could not be found. Perhaps the recipient moved to a different e-mail organization.',
    },
    {
      0x3001: 'mia@example.org',
      0x3002: 'SMTP',
      0x3003: 'mia@example.org',
      0x0c20: 522,
      0x0c1b: '<mx.example.org #5.2.2 smtp; 552 5.2.2 mailbox full>',
    },
  ],
  attachments: [
    {
      item: {
        values: {
          0x001a: 'IPM.Note',
          0x0037: 'Budget',
          0x007d: ORIGINAL_HEADERS.replace('Photos', 'Budget'),
          0x1000: 'Here it is',
        },
      },
    },
  ],
};

/** A warning that a message is late. */
export const DELAY: OutlookItem = {
  values: {
    0x001a: 'REPORT.IPM.Note.DELAYED',
    0x0037: 'Delivery delayed: Plans',
    0x0049: 'Plans',
    0x0c1a: 'Mail Delivery System',
    0x0032: new Date('2026-03-02T14:00:00Z'),
    0x1000: 'Delivery to these recipients is delayed. The system will try again.',
    0x6820: 'mail.example.com',
  },
  recipients: [
    {
      0x39fe: 'kim@example.org',
      0x3001: 'Kim',
      0x0c20: 441,
      0x0c1b: '< #4.4.1 smtp; 451 4.4.1 connection timed out>',
    },
  ],
};

/** Text as Windows writes it in Central Europe. */
export function windows1250(text: string): Uint8Array {
  const letters = new TextDecoder('windows-1250').decode(
    Uint8Array.from({ length: 256 }, (_, index) => index),
  );
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

/** The same kind of report from an Outlook that writes texts in code page 1250. */
export const POLISH: OutlookItem = {
  values: {
    0x001a: 'REPORT.IPM.Note.NDR',
    0x3ffd: 1250,
    0x0037: 'Nie można dostarczyć: Zażółć gęślą jaźń',
    0x0049: 'Zażółć gęślą jaźń',
    0x0c1a: 'Administrator systemu',
    0x0e04: 'Łucja Żak',
    0x1000: 'Wiadomość nie dotarła do następujących adresatów:\r\n\r\nŻaneta Śliwa\r\n',
    0x0032: new Date('2026-03-02T10:00:05Z'),
  },
  recipients: [
    {
      0x3001: 'Żaneta Śliwa',
      0x39fe: 'zaneta@example.org',
      0x0c20: 511,
      0x0c1b: '<mail.example.org #5.1.1 smtp;550 5.1.1 User unknown>',
    },
  ],
};

/** A receipt that someone read the message. */
export const READ: OutlookItem = {
  values: {
    0x001a: 'REPORT.IPM.Note.IPNRN',
    0x0037: 'Read: Budget',
    0x0c1a: 'Leo Vega',
    0x5d01: 'leo@example.org',
    0x1046: '<7@example.com>',
    0x0032: new Date('2026-03-02T11:00:00Z'),
  },
};

/** A letter. */
export const ORDINARY: OutlookItem = {
  values: {
    0x001a: 'IPM.Note',
    0x0037: 'Lunch on Friday',
    0x0c1a: 'Leo Vega',
    0x0c1e: 'SMTP',
    0x0c1f: 'leo@example.org',
    0x0039: new Date('2026-03-02T09:00:00Z'),
    0x1000: 'Shall we meet at noon?',
  },
  recipients: [{ 0x3001: 'Ana', 0x3002: 'SMTP', 0x3003: 'ana@example.net' }],
};
