import type { Opened, PartText } from '../model/message.ts';
import type { Fact } from '../model/place.ts';
import type { Action, RecipientReport, ReplyLine } from '../model/report.ts';
import { findAddresses, readAddress } from '../text/address.ts';
import { factAt } from '../text/fact.ts';
import { fieldOf, readFieldGroups, typedValue, type FieldGroup, type ReportField } from '../text/fields.ts';
import { reportHeaders } from '../text/report-headers.ts';
import { present } from '../text/present.ts';
import { readReply, splitWrapped } from '../text/reply.ts';
import { isUndefinedStatus } from '../text/status.ts';

/** What the machine-readable part of a report says. */
export interface DeliveryStatus {
  readonly text: PartText;
  readonly reportingMta?: Fact;
  readonly receivedFromMta?: Fact;
  readonly arrivalDate?: Fact;
  readonly recipients: readonly RecipientReport[];
}

/** Most recipients that one report is read for; a mailing list's report can name hundreds. */
const MOST_RECIPIENTS = 500;

/**
 * The delivery-status fields of a report (RFC 3464; RFC 6533 for its global form): per-message fields, then each recipient's. Of several
 * such parts the first with a recipient counts, the report's own before one inside a returned message. Nothing when there is none.
 * Fields that are missing are missing here too; a dialect may fill them.
 */
export function readDeliveryStatus(opened: Opened): DeliveryStatus | undefined {
  const parts = opened.texts
    .filter((text) => text.role === 'delivery-status')
    .toSorted((a, b) => Number(isReturned(opened, a)) - Number(isReturned(opened, b)) || a.index - b.index);
  const read = parts.map((text) => readPart(text, readFieldGroups(text.text)));
  return read.find((one) => one.recipients.length > 0) ?? fieldsInNotice(opened) ?? read[0];
}

/**
 * Fields that stand in a text for people, where the parts of the report were lost (a boundary missing, forwarded as text): a Final-Recipient
 * with an Action or a Status beside it. Anyone can write such lines, but then it is what the text says.
 */
function fieldsInNotice(opened: Opened): DeliveryStatus | undefined {
  for (const text of opened.texts) {
    if (text.role !== 'notice') continue;
    const mark = FIELDS_IN_TEXT.exec(text.text);
    if (!mark) continue;
    const groups = readFieldGroups(text.text, mark.index).filter(
      (group) => !fieldOf(group, 'received') || fieldOf(group, 'final-recipient'),
    );
    const whole = groups.filter(
      (group) =>
        fieldOf(group, 'reporting-mta') ??
        (fieldOf(group, 'final-recipient') && (fieldOf(group, 'action') ?? fieldOf(group, 'status'))),
    );
    const read = readPart(text, whole);
    if (read.recipients.length > 0) return read;
  }
  return undefined;
}

const FIELDS_IN_TEXT =
  /^[>| \t]{0,8}(?:Reporting-MTA|Final-Recipient|Original-Recipient|Original-Envelope-Id|Action)[ \t]*:[ \t]*\S/im;

const isReturned = (opened: Opened, text: PartText): boolean =>
  opened.message.parts[text.from]?.returned ?? false;

function readPart(text: PartText, groups: readonly FieldGroup[]): DeliveryStatus {
  const isRecipient = (group: FieldGroup): boolean =>
    RECIPIENT_FIELDS.some((name) => fieldOf(group, name) !== undefined);
  const message = groups
    .filter((group) => !isRecipient(group) || fieldOf(group, 'reporting-mta') !== undefined)
    .flat();
  const reportingMta = hostFact(text, fieldOf(message, 'reporting-mta'));
  const receivedFromMta = hostFact(text, fieldOf(message, 'received-from-mta'));
  const arrivalDate = dateFact(text, fieldOf(message, 'arrival-date'));
  return present({
    text,
    reportingMta,
    receivedFromMta,
    arrivalDate,
    recipients: rejoined(groups.filter(isRecipient))
      .slice(0, MOST_RECIPIENTS)
      .map((group) => readRecipient(text, group)),
  });
}

/** A group that names nobody and repeats no field of the one before belongs to it: an empty line came between the fields of one recipient. */
function rejoined(groups: readonly FieldGroup[]): readonly FieldGroup[] {
  const joined: FieldGroup[] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    const names = (one: FieldGroup): boolean =>
      NAMES_RECIPIENT.some((name) => fieldOf(one, name) !== undefined);
    const apart =
      !before ||
      names(group) === names(before) ||
      // What was said may stand before the only one of whom it was said.
      (names(group) && groups.filter(names).length > 1) ||
      group.some((field) => fieldOf(before, field.name) !== undefined);
    if (apart) joined.push(group);
    else joined[joined.length - 1] = [...before, ...group];
  }
  return joined;
}

const NAMES_RECIPIENT = ['final-recipient', 'original-recipient', 'x-actual-recipient'] as const;

const RECIPIENT_FIELDS = [
  'final-recipient',
  'original-recipient',
  'action',
  'status',
  'diagnostic-code',
  'x-actual-recipient',
] as const;

function readRecipient(text: PartText, group: FieldGroup): RecipientReport {
  const final = addressFact(text, fieldOf(group, 'final-recipient'));
  const original = addressFact(text, fieldOf(group, 'original-recipient'));
  const actual = addressFact(text, fieldOf(group, 'x-actual-recipient'));
  const address =
    [isInternal(text, fieldOf(group, 'final-recipient')) ? undefined : final, original, actual, final].find(
      (fact) => fact?.value.includes('@'),
    ) ??
    final ??
    original ??
    actual;
  const diagnostic = fieldOf(group, 'diagnostic-code');
  const said = diagnostic ? diagnosticFacts(text, diagnostic) : undefined;
  const field = valueFact(text, fieldOf(group, 'status'), 'status');
  const status = statusOf(field, said);
  const action = valueFact(text, fieldOf(group, 'action'), 'action') as Fact<Action> | undefined;
  const remoteServer = hostFact(text, fieldOf(group, 'remote-mta'));
  const lastAttempt = dateFact(text, fieldOf(group, 'last-attempt-date'));
  const willRetryUntil = dateFact(text, fieldOf(group, 'will-retry-until'));
  const name = valueFact(text, fieldOf(group, 'x-display-name'), 'unfolded');
  return present({
    address,
    originalRecipient: original !== address && original?.value !== address?.value ? original : undefined,
    name: name?.value === address?.value ? undefined : name,
    action,
    status,
    reply: said?.line.reply,
    response: said?.line.text,
    remoteServer,
    lastAttempt,
    willRetryUntil,
    wrapped: said?.wrapped ?? [],
    attempts: [],
  });
}

/**
 * The Status field, unless the reply of the server that refused carries another status of the same class: the field is then the
 * reporting system's translation (Sendmail writes 5.1.1 for any refused RCPT, 5.0.0 is RFC 3463 §3.1's "other"). Expiry (X.4.7) stays: it
 * is the reporting system's own verdict.
 */
function statusOf(field: Fact | undefined, said: Diagnostic | undefined): Fact | undefined {
  const inner = said?.line.status;
  if (!field || !inner) return field ?? inner;
  if (isUndefinedStatus(inner.value) || inner.value[0] !== field.value[0]) return field;
  if (isUndefinedStatus(field.value)) return inner;
  return said.line.reply !== undefined && said.smtp && !field.value.endsWith('.4.7') ? inner : field;
}

/** A source route (RFC 5321 Appendix C): where the message was on its way to, inside the system, not whom it was for. */
function isInternal(text: PartText, field: ReportField | undefined): boolean {
  if (!field) return false;
  const typed = typedValue(text.text, field);
  return /^<?@[^:\s]{1,255}:/u.test(text.text.slice(typed.start, typed.end).trim());
}

const valueFact = (
  text: PartText,
  field: ReportField | undefined,
  by: 'status' | 'action' | 'unfolded',
): Fact | undefined => (field ? factAt(text, field.valueStart, field.end, by) : undefined);

/** A date as an instant; one in a form that RFC 5322 does not know stays visible as it was written. */
const dateFact = (text: PartText, field: ReportField | undefined): Fact | undefined =>
  field
    ? (factAt(text, field.valueStart, field.end, 'date') ??
      factAt(text, field.valueStart, field.end, 'unfolded'))
    : undefined;

function hostFact(text: PartText, field: ReportField | undefined): Fact | undefined {
  if (!field) return undefined;
  const typed = typedValue(text.text, field);
  return factAt(text, typed.start, typed.end, 'host');
}

/**
 * The mailbox of a recipient field. X.400 and `LOCAL` types, and names without a domain, give what the field shows: it is still what
 * the report says failed.
 */
function addressFact(text: PartText, field: ReportField | undefined): Fact | undefined {
  if (!field) return undefined;
  const typed = typedValue(text.text, field);
  // RFC 6533 §3: `b\x{F6}@example.com`, for readers of ASCII only.
  if (text.text.slice(typed.start, typed.end).includes('\\x{'))
    return factAt(text, typed.start, typed.end, 'type-removed');
  const found = readAddress(text.text, typed.start, typed.end);
  if (found) return factAt(text, found.start, found.end);
  // A recipient without a domain, or an address with blanks that no grammar allows.
  return factAt(text, typed.start, typed.end, 'address');
}

interface Diagnostic {
  readonly line: ReplyLine;
  /** True when the field's type says that a server's reply stands in it. */
  readonly smtp: boolean;
  readonly wrapped: readonly ReplyLine[];
}

/**
 * The reply in a Diagnostic-Code (RFC 3464 §2.3.6). Type `smtp` holds the server's reply; other types (`X-Postfix`, `x-unix`) hold the
 * reporting system's own words, in which a reply may be quoted.
 */
function diagnosticFacts(text: PartText, field: ReportField): Diagnostic | undefined {
  const typed = typedValue(text.text, field);
  // A number alone is a program's exit status and says nothing without its type.
  const exit = typed.type === 'x-unix' && /^\s*\d{1,3}\s*$/.test(text.text.slice(typed.start, typed.end));
  const line = replyLine(text, exit ? field.valueStart : typed.start, typed.end);
  if (!line) return undefined;
  return { line, smtp: typed.type === 'smtp', wrapped: wrappedLines(text, typed.start, typed.end) };
}

/** The replies in `text[start, end)` that wrap one another, outermost first; empty when none wraps another. */
export function wrappedLines(text: PartText, start: number, end: number): readonly ReplyLine[] {
  return splitWrapped(text.text, start, end).flatMap((span) => replyLine(text, span.start, span.end) ?? []);
}

/** A reply in `text[start, end)` as facts: the words joined to one line, its code, its status. */
export function replyLine(text: PartText, start: number, end: number): ReplyLine | undefined {
  const words = factAt(text, start, end, 'joined');
  if (!words) return undefined;
  const read = readReply(text.text, start, end);
  const reply = read.reply ? factAt(text, read.reply.start, read.reply.end, 'reply') : undefined;
  const status = read.status ? factAt(text, read.status.start, read.status.end, 'status') : undefined;
  return present({ text: words, reply, status });
}

/** Addresses in `X-Failed-Recipients` (Exim, Gmail) and its kin: the recipients when no other field names them. */
export function failedRecipientsField(opened: Opened): readonly Fact[] {
  const headers = reportHeaders(opened).find((text) => /^x-failed-recipients?[ \t]*:/im.test(text.text));
  if (!headers) return [];
  const found = /^x-failed-recipients?[ \t]*:([^\n]*(?:\n[ \t][^\n]*){0,50})/im.exec(headers.text);
  if (!found?.[1]) return [];
  const start = found.index + found[0].length - found[1].length;
  return findAddresses(headers.text, start, start + found[1].length).flatMap(
    (address) => factAt(headers, address.start, address.end) ?? [],
  );
}
