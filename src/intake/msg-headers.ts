import { kindOf, type Item, type Properties } from './msg-item.ts';

/** The parts are written anew, so what told of the old ones goes; the first line is one that Outlook puts before them. */
const OF_THE_PARTS =
  /^(?:mime-version|content-(?:type|transfer-encoding|disposition|id|description|length)):/i;

/** The header block of an item, its end included; empty when nothing is known of it. */
export function headersOf(item: Item): string {
  const internet = item.properties.text(0x007d);
  if (!internet?.includes(':')) return ownHeaders(item);
  const fields = internet
    .replace(/\r\n?/g, '\n')
    .replace(/^\s*Microsoft Mail Internet Headers[^\n]*\n/, '')
    .trim()
    .split(/\n(?![ \t])/)
    // Some programs put the whole message there.
    .slice(0, 1000);
  const end = fields.findIndex((field) => field.trim() === '');
  return fields
    .slice(0, end < 0 ? undefined : end)
    .filter((field) => field !== '' && !OF_THE_PARTS.test(field))
    .map((field) => `${field}\n`)
    .join('');
}

/** Fields from the properties, for an item that was never on the Internet or was stripped of its headers. */
function ownHeaders({ properties, recipients }: Item): string {
  const to =
    recipients.length > 0 && !kindOf(properties)
      ? recipients.map(mailbox).filter(Boolean).join(', ')
      : properties.text(0x0e04);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['From', sender(properties)],
    ['To', to],
    ['Subject', properties.text(0x0037)],
    ['Date', dateOf(properties)],
    ['Message-ID', properties.text(0x1035)],
    ['In-Reply-To', properties.text(0x1042)],
    ['References', properties.text(0x1039)],
  ];
  return fields.map(([name, value]) => headerField(name, value)).join('');
}

function dateOf(properties: Properties): string | undefined {
  // When it was sent; a report, when it was made; else when it came.
  const time = [0x0039, 0x0032, 0x0e06].map((id) => properties.time(id)).find((one) => one !== undefined);
  return time?.toUTCString().replace('GMT', '+0000');
}

function sender(properties: Properties): string | undefined {
  return named(
    properties.text(0x0c1a) ?? properties.text(0x0042),
    properties.text(0x5d01) ??
      smtp(properties, 0x0c1e, 0x0c1f) ??
      properties.text(0x5d02) ??
      smtp(properties, 0x0064, 0x0065),
  );
}

/** `Ana Nowak <ana@example.com>` of a recipient, as far as it is known. */
function mailbox(properties: Properties): string | undefined {
  return named(properties.text(0x3001), addressOf(properties));
}

/** The Internet address of a recipient: Exchange's own form of address says nothing outside. */
export function addressOf(properties: Properties): string | undefined {
  const shown = properties.text(0x3001);
  return (
    properties.text(0x39fe) ??
    smtp(properties, 0x3002, 0x3003) ??
    (shown?.includes('@') ? shown.replace(/^['<]|['>]$/g, '') : undefined)
  );
}

function smtp(properties: Properties, type: number, address: number): string | undefined {
  const value = properties.text(address);
  return value?.includes('@') && (properties.text(type) ?? 'SMTP').toUpperCase() === 'SMTP'
    ? value
    : undefined;
}

function named(name: string | undefined, address: string | undefined): string | undefined {
  if (address === undefined) return name;
  return name === undefined || name === address ? address : `"${name.replace(/["\\]/g, "'")}" <${address}>`;
}

/** A field on one line, its end included; nothing without a value. */
export function headerField(name: string, value: string | undefined): string {
  const line = value?.replace(/[\0-\x1f]+/g, ' ').trim();
  return line ? `${name}: ${line}\n` : '';
}
