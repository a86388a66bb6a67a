import { addressOf, headerField } from './msg-headers.ts';
import type { Item, Properties, ReportKind } from './msg-item.ts';

interface ReportPart {
  readonly type: string;
  readonly body: readonly string[];
}

/**
 * The report part that Outlook took apart into properties: of a delivery report RFC 3464 §2.1, one group for each recipient in its table
 * ([MS-OXOMSG] §2.2.2); of a read receipt RFC 8098 §3.1. Nothing is written that no property says, and nothing at all
 * of a delivery report without recipients.
 */
export function reportPart(item: Item, kind: ReportKind): ReportPart | undefined {
  if (kind === 'displayed' || kind === 'deleted') return receiptPart(item, kind);
  if (item.recipients.length === 0) return undefined;
  const reporting = item.properties.text(0x6820);
  const message = headerField('Reporting-MTA', reporting && `dns; ${reporting}`);
  const groups = item.recipients.map((recipient) => recipientGroup(recipient, kind));
  return {
    type: 'message/delivery-status',
    body: [[...(message === '' ? [] : [message]), ...groups].join('\n')],
  };
}

function recipientGroup(recipient: Properties, kind: ReportKind): string {
  const address = addressOf(recipient);
  const name = recipient.text(0x3001);
  const remote = recipient.text(0x0c21);
  const said = diagnosticOf(recipient);
  const status = statusOf(recipient);
  return [
    // Of someone in the same organisation a report may hold only the name.
    headerField('Final-Recipient', address === undefined ? name && `x-name; ${name}` : `rfc822; ${address}`),
    headerField('Action', kind),
    headerField('Status', status),
    headerField('Remote-MTA', remote && `dns; ${remote}`),
    headerField('Diagnostic-Code', said),
    headerField('X-Display-Name', name),
  ].join('');
}

/** `<mx.example.org #5.1.1 smtp; 550 5.1.1 user unknown>`: how Exchange writes PidTagSupplementaryInfo from the fields of a report. */
const SUPPLEMENTARY =
  /^\s{0,9}<\s{0,9}(\S{0,255})\s{0,9}#(\d\.\d{1,3}\.\d{1,3})?(?:\(\d[^)\s]{0,20}\))?\s{0,9}([^]{0,4000}?)>?\s{0,9}$/;
const TYPED = /^([a-z][a-z0-9-]{0,40})\s{0,9};\s{0,9}(\S[^]{0,4000})$/i;

function diagnosticOf(recipient: Properties): string | undefined {
  const info = recipient.text(0x0c1b)?.slice(0, 4000);
  if (!info?.trim()) return undefined;
  const inner = SUPPLEMENTARY.exec(info)?.[3] ?? info.trim();
  if (inner === '') return undefined;
  const typed = TYPED.exec(inner);
  if (typed?.[1] !== undefined) return `${typed[1].toLowerCase()}; ${typed[2] ?? ''}`;
  return /^\d{3}[ -]/.test(inner) ? `smtp; ${inner}` : `x-supplementary-info; ${inner}`;
}

/**
 * PidTagNonDeliveryReportStatusCode is 100 · class + 10 · subject + detail ([MS-OXOMSG] §2.2.2.32), so that 520 is 5.2.0 and 5.1.10 alike: a
 * status in the words that comes to the same number is the one that was meant.
 */
function statusOf(recipient: Properties): string | undefined {
  const number = recipient.integer(0x0c20) ?? 0;
  const words = `${recipient.text(0x0c1b) ?? ''}\n${recipient.text(0x1001) ?? ''}`.slice(0, 8000);
  const written = [...words.matchAll(/(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.]*\d)/g)];
  if (number < 200 || number > 2999)
    // Without a number, what stands behind the mark of Exchange's own status.
    return /#([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/.exec(words)?.[1];
  const meant = written.find(
    ([, kind, subject, detail]) => Number(kind) * 100 + Number(subject) * 10 + Number(detail) === number,
  );
  if (meant) return meant[0];
  const kind = Math.floor(number / 100);
  if (kind !== 2 && kind !== 4 && kind !== 5) return undefined;
  return `${kind}.${Math.floor((number % 100) / 10)}.${number % 10}`;
}

function receiptPart({ properties }: Item, kind: ReportKind): ReportPart {
  const reader = properties.text(0x5d01) ?? properties.text(0x5d02) ?? properties.text(0x0c1f);
  const about = properties.text(0x1046);
  return {
    type: 'message/disposition-notification',
    body: [
      [
        headerField('Final-Recipient', reader?.includes('@') ? `rfc822; ${reader}` : undefined),
        headerField('Original-Message-ID', about),
        // Whether a person or a program sent it is not kept; Exchange writes all of them so ([MS-OXCMAIL]).
        headerField('Disposition', `automatic-action/MDN-sent-automatically; ${kind}`),
      ].join(''),
    ],
  };
}

/** What a report without a body says of each recipient, for people: the name, then PidTagReportText or what stands in its place. */
export function wordsOfRecipients({ properties, recipients }: Item): string {
  const words = recipients.map((recipient) =>
    [recipient.text(0x3001) ?? addressOf(recipient), recipient.text(0x1001) ?? recipient.text(0x0c1b)]
      .map((text) => text?.replace(/\r\n?/g, '\n').trim() ?? '')
      .filter((text) => text !== '')
      .join('\n'),
  );
  return [properties.text(0x1001) ?? '', ...words].filter((text) => text !== '').join('\n\n');
}

/** The header block of what was returned: of a report that holds no copy of it, as much as the report's properties tell. */
export function returnedHeaders({ properties }: Item): string | undefined {
  const sent = properties.time(0x004e)?.toUTCString().replace('GMT', '+0000');
  const block = [
    headerField('From', properties.text(0x0e04)),
    headerField('To', properties.text(0x0074)),
    headerField('Subject', properties.text(0x0049)),
    headerField('Date', sent),
    headerField('Message-ID', properties.text(0x1046)),
  ].join('');
  return block === '' ? undefined : block;
}
