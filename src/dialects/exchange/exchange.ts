import type { Opened, Recognition } from '../../model/message.ts';
import type { Dialect, Reading, RecipientReport } from '../../model/report.ts';
import { placeAt } from '../../text/fact.ts';
import { mayMatch } from '../../text/may-match.ts';
import { readDiagnosticBlock } from './diagnostic-block.ts';
import { hostOf } from './facts.ts';
import { readFixOwner } from './fix-owner.ts';
import { patternOf } from './find-labels.ts';
import type { LabelId } from './labels.ts';
import { readListed, rejectingOrganization } from './listed-recipients.ts';
import { DIAGRAM, originalOf, readNewestStyle } from './newest-style.ts';
import { findBlock, findNotice, labelOf, valueOf, type Notice } from './notice.ts';

/** Exchange from 2000 to today, on premises and online: one family of labels, three ways to quote a reply. */
export const exchange: Dialect = { id: 'exchange', recognizes, read };

/** Labels that no other system prints; the short ones ("Error:", "Subject:") prove nothing. */
const TELLING: ReadonlySet<LabelId> = new Set<LabelId>([
  'failed-recipients',
  'delayed-recipients',
  'rejected-addresses',
  'rejected-by-organization',
  'diagnostics',
  'generating-server',
  'admins',
  'original-details',
  'dsn-generated-by',
  'sent-by-2007',
  'recipient-address',
  'error-details',
  'rejected-by',
]);
const TELLING_WORDS = patternOf([...TELLING]);

function recognizes(opened: Opened): Recognition | undefined {
  const headers = opened.texts.find((text) => text.role === 'headers');
  // The field is present and empty in what Exchange Online sends.
  const mark = headers && /^x-ms-exchange-message-is-ndr[ \t]*:/im.exec(headers.text);
  if (headers && mark)
    return { at: placeAt(headers, mark.index, mark.index + mark[0].length), confidence: 'stated' };
  const worded = opened.texts.some((text) => text.role === 'notice' && mayMatch(text, TELLING_WORDS));
  const notice = worded ? findNotice(opened) : undefined;
  const told = notice?.labels.find((hit) => TELLING.has(hit.id));
  if (notice && told) {
    const count = new Set(notice.labels.filter((hit) => TELLING.has(hit.id)).map((hit) => hit.id)).size;
    return { at: placeAt(notice.text, told.start, told.end), confidence: count >= 2 ? 'stated' : 'matched' };
  }
  const block = findBlock(opened);
  if (block?.block)
    return { at: placeAt(block.text, block.block.start, block.block.end), confidence: 'matched' };
  const reply = opened.texts.find(
    (text) =>
      text.role === 'notice' &&
      text.text.length < 20_000 &&
      (text.text.includes('#SMTP#') || (mayMatch(text, DIAGRAM) && DIAGRAM.test(text.text))),
  );
  const found = reply && (/#SMTP#/.exec(reply.text) ?? DIAGRAM.exec(reply.text));
  if (reply && found)
    return { at: placeAt(reply, found.index, found.index + found[0].length), confidence: 'matched' };
  return onlineReport(opened);
}

/** A report whose prose was lost or rewritten: only Exchange Online's own servers bear the names in its Reporting-MTA. */
function onlineReport(opened: Opened): Recognition | undefined {
  // In a text for people only where that was pasted: in a mail somebody may quote it.
  const pasted = opened.texts.every((text) => text.role !== 'headers' || text.text === '');
  for (const text of opened.texts) {
    if (text.role !== 'delivery-status' && !(pasted && text.role === 'notice')) continue;
    const field = /^[ \t>]{0,8}reporting-mta[ \t]*:[^\n]{1,400}/im.exec(text.text.slice(0, 20_000));
    if (field && ONLINE.test(field[0]))
      return { at: placeAt(text, field.index, field.index + field[0].length), confidence: 'matched' };
  }
  return undefined;
}

function read(opened: Opened): Reading {
  const labelled = findNotice(opened);
  const notice =
    (tells(labelled) ? labelled : undefined) ?? findBlock(opened) ?? labelled ?? bareNotice(opened);
  const product = productOf(opened, notice);
  if (!notice) return { product, recipients: [] };
  const host =
    hostOf(notice, 'sent-by') ?? hostOf(notice, 'dsn-generated-by') ?? hostOf(notice, 'generating-server');
  const fixOwner = readFixOwner(opened, notice);
  const recipients = withDefaults(notice, readRecipients(notice));
  const delayed =
    labelOf(notice, 'delayed-recipients') !== undefined &&
    labelOf(notice, 'failed-recipients') === undefined &&
    !recipients.some((one) => (one.reply ?? one.status)?.value.startsWith('5'));
  const told = notice.labels.find((hit) => TELLING.has(hit.id)) ?? notice.labels[0];
  return {
    product,
    kind: delayed ? 'delay' : 'failure',
    because: told
      ? [placeAt(notice.text, told.start, told.end)]
      : notice.block
        ? [placeAt(notice.text, notice.block.start, notice.block.end)]
        : [],
    ...(host ? { host } : {}),
    ...languageOf(notice),
    recipients,
    original: originalOf(notice),
    ...(fixOwner ? { notice: fixOwner } : {}),
  };
}

const tells = (notice: Notice | undefined): boolean =>
  notice?.labels.some((hit) => TELLING.has(hit.id)) ?? false;

function bareNotice(opened: Opened): Notice | undefined {
  const text = opened.texts.find((one) => one.role === 'notice');
  return text ? { text, labels: [], all: [], end: text.text.length, headersStart: undefined } : undefined;
}

const ONLINE =
  /\b[a-z0-9.-]{1,200}\.(?:prod\.outlook\.com|protection\.outlook\.com|prod\.exchangelabs\.com|outlook\.office365\.com)\b/i;

/** Exchange Online shows by its hosts (`*.prod.outlook.com`), its newest-style headings or its header field; what is left is a server of one's own. */
function productOf(opened: Opened, notice: Notice | undefined): string {
  if (notice && labelOf(notice, 'sent-by-2007')) return 'exchange-server';
  const generating =
    notice &&
    (labelOf(notice, 'generating-server') ??
      labelOf(notice, 'dsn-generated-by') ??
      labelOf(notice, 'sent-by'));
  const range = notice && generating ? valueOf(notice, generating) : undefined;
  if (notice && range && ONLINE.test(notice.text.text.slice(range.start, range.end)))
    return 'exchange-online';
  if (onlineReport(opened)) return 'exchange-online';
  if (
    notice &&
    ['how-to-fix', 'admins', 'original-details', 'error-details', 'hops'].some((id) =>
      notice.labels.some((hit) => hit.id === id),
    )
  )
    return 'exchange-online';
  const headers = opened.texts.find((text) => text.role === 'headers');
  if (
    headers &&
    /^x-ms-exchange-message-is-ndr/im.test(headers.text) &&
    /^x-ms-(?:office365|publictraffictype)/im.test(headers.text)
  )
    return 'exchange-online';
  // A server of one's own never writes the newest style's first sentence.
  if (
    notice &&
    /\bOffice 365\b|\bYour message to [^\n]{1,320}? couldn(?:'|’)t be delivered\b/u.test(
      notice.text.text.slice(0, Math.min(notice.end, 4000)),
    )
  )
    return 'exchange-online';
  return 'exchange-server';
}

function languageOf(notice: Notice): Pick<Reading, 'language'> {
  const counts = new Map<string, number>();
  for (const hit of notice.all) {
    // A field of the quoted headers is no word of the notice.
    if (hit.id === 'subject' && hit.start >= notice.end) continue;
    for (const language of hit.languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const best = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return best ? { language: best[0] } : {};
}

/** Recipients in the order of trust: the diagnostic block, the newest style's details, then the lists above them. */
function readRecipients(notice: Notice): readonly RecipientReport[] {
  const block = readDiagnosticBlock(notice);
  if (block.some((one) => one.address)) return withNames(notice, block);
  const newest = readNewestStyle(notice);
  if (newest.length > 0) return newest;
  const listed = readListed(notice);
  if (listed.length === 0) return block;
  const only = block[0];
  return only && block.length === 1 ? listed.map((one) => ({ ...one, ...only })) : listed;
}

/** Display names from the list above, for the recipients of the block. */
function withNames(notice: Notice, block: readonly RecipientReport[]): readonly RecipientReport[] {
  const rejecter = rejectingOrganization(notice);
  return block.map((one) => ({ ...one, ...(rejecter && !one.rejectedBy ? { rejectedBy: rejecter } : {}) }));
}

function withDefaults(notice: Notice, recipients: readonly RecipientReport[]): readonly RecipientReport[] {
  const rejecter = rejectingOrganization(notice) ?? hostOf(notice, 'rejected-by');
  return recipients.map((one) => (rejecter && !one.rejectedBy ? { ...one, rejectedBy: rejecter } : one));
}
