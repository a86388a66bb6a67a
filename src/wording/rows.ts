import type { LocaleTexts } from '../locales/catalogue.ts';
import { fill, formatInstant, formatRelative } from './message.ts';
import type { Analysis, Recipient } from '../model/analysis.ts';
import type { Fact, Place } from '../model/place.ts';
import type { Row } from './view.ts';
import { refusedByGenerator } from './refuser.ts';

/** What the wording is to be written for: the reader's clock and zone. */
export interface Moment {
  readonly now?: string;
  readonly timeZone: string;
}

/** True for an instant of ISO 8601, false for a date as a server wrote it. */
export const isInstant = (value: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value);

/** An instant in the reader's words; a date as a server wrote it stays as it is, since its order of day and month is not known. */
export function timeOf(value: string, texts: LocaleTexts, moment: Moment): string {
  return isInstant(value) ? formatInstant(value, texts.tag, moment.timeZone) : value;
}

/** A row of a fact; none when there is no fact or it is empty. */
function row(id: string, label: string, fact: Fact | undefined, code: boolean): readonly Row[] {
  return fact && fact.value.trim() !== '' ? [{ id, label, value: fact.value, at: fact.at, code }] : [];
}

function said(id: string, label: string, value: string | undefined, at?: Place, code = true): readonly Row[] {
  if (value === undefined || value.trim() === '') return [];
  return [at ? { id, label, value, at, code } : { id, label, value, code }];
}

/** Original message details: created, sender, recipient, subject, message ID. */
export function originalRows(analysis: Analysis, texts: LocaleTexts, moment: Moment): readonly Row[] {
  const { rows } = texts.ui;
  const { date, from, to, subject, messageId } = analysis.original;
  return [
    ...said('created', rows.created, date && timeOf(date.value, texts, moment), date?.at, false),
    ...row('sender', rows.sender, from, true),
    ...analysis.recipients
      .slice(0, LIMIT)
      .flatMap((recipient, index) =>
        row(index === 0 ? 'recipient' : `recipient-${index + 1}`, rows.recipient, recipient.address, true),
      ),
    ...(to && !analysis.recipients.some((recipient) => recipient.address?.value === to.value)
      ? row('to', rows.to, to, true)
      : []),
    ...row('subject', rows.subject, subject, false),
    ...row('message-id', rows.messageId, messageId, true),
  ];
}

/** A mailing can fail for thousands; the rows name this many, the verdict counts all. */
const LIMIT = 50;

/** What a status code says by its digits (RFC 3463 §2 and §3), whatever its cause; '' when its digits mean nothing known. */
export function statusMeaning(status: string, texts: LocaleTexts): string {
  const [klass = '', subject = ''] = status.split('.');
  const classes: Readonly<Record<string, string>> = texts.ui.status.classes;
  const subjects: Readonly<Record<string, string>> = texts.ui.status.subjects;
  const klassWords = Object.hasOwn(classes, klass) ? classes[klass] : undefined;
  const subjectWords = Object.hasOwn(subjects, subject) ? subjects[subject] : undefined;
  return klassWords === undefined || subjectWords === undefined
    ? ''
    : fill(texts.ui.status.meaning, { klass: klassWords, subject: subjectWords });
}

/** Error details of the recipients of one verdict: status, reply, the server's words, who refused, who reported. */
export function errorRows(
  analysis: Analysis,
  recipients: readonly Recipient[],
  texts: LocaleTexts,
  moment: Moment,
): readonly Row[] {
  const { rows, values } = texts.ui;
  const [first] = recipients;
  if (!first) return [];
  const responses = [
    ...new Map(recipients.map((recipient) => [recipient.response?.value, recipient.response])).values(),
  ];
  const until = first.willRetryUntil;
  return [
    ...row('status', rows.status, first.status, true),
    ...said(
      'status-means',
      rows.statusMeans,
      first.status && statusMeaning(first.status.value, texts),
      first.status?.at,
      false,
    ),
    ...row('reply', rows.reply, first.reply, true),
    ...responses
      .slice(0, LIMIT)
      .flatMap((response, index) =>
        row(index === 0 ? 'response' : `response-${index + 1}`, rows.response, response, true),
      ),
    ...row('rejected-by', rows.rejectedBy, first.rejectedBy, true),
    ...(first.remoteServer?.value === first.rejectedBy?.value
      ? []
      : row('remote-server', rows.remoteServer, first.remoteServer, true)),
    ...row('reported-by', rows.reportedBy, analysis.reportingMta ?? analysis.generator.host, true),
    ...said(
      'action',
      rows.action,
      first.action && values.actions[first.action.value],
      first.action?.at,
      false,
    ),
    ...(first.originalRecipient?.value === first.address?.value
      ? []
      : row('original-recipient', rows.originalRecipient, first.originalRecipient, true)),
    ...said(
      'last-attempt',
      rows.lastAttempt,
      first.lastAttempt && timeOf(first.lastAttempt.value, texts, moment),
      first.lastAttempt?.at,
      false,
    ),
    ...said('retry-until', rows.retryUntil, until && untilOf(until, texts, moment), until?.at, false),
  ];
}

function untilOf(until: Fact, texts: LocaleTexts, moment: Moment): string {
  const time = timeOf(until.value, texts, moment);
  const relative =
    moment.now && isInstant(until.value) ? formatRelative(until.value, moment.now, texts.tag) : '';
  return relative === '' ? time : fill(texts.ui.values.retryUntil, { time, relative });
}

/** The six fields of the older style, for every report; where the report does not say one, that is said. */
export function diagnosticRows(
  analysis: Analysis,
  recipients: readonly Recipient[],
  texts: LocaleTexts,
): readonly Row[] {
  const { rows, values } = texts.ui;
  const [first] = recipients;
  const orNot = (id: string, label: string, fact: Fact | undefined, otherwise: string): Row =>
    fact && fact.value.trim() !== ''
      ? { id, label, value: fact.value, at: fact.at, code: true }
      : { id, label, value: otherwise, code: false };
  const host = analysis.generator.host ?? analysis.reportingMta;
  const itself =
    analysis.kind === 'failure' &&
    host !== undefined &&
    first?.response !== undefined &&
    refusedByGenerator(first);
  const addresses = recipients.slice(0, LIMIT).flatMap((recipient) => recipient.address ?? []);
  const [address] = addresses;
  const headers = analysis.original.headers;
  return [
    orNot('generating-server', rows.generatingServer, host, values.notSaid),
    orNot(
      'rejected-recipient',
      rows.rejectedRecipient,
      address && { ...address, value: addresses.map((fact) => fact.value).join(', ') },
      values.notSaid,
    ),
    orNot(
      'remote-server',
      rows.remote,
      first?.remoteServer ?? first?.rejectedBy,
      itself ? values.noRemote : values.notSaid,
    ),
    orNot('enhanced-status', rows.enhancedStatus, first?.status, values.notSaid),
    orNot('smtp-response', rows.smtpResponse, first?.response, values.notSaid),
    {
      id: 'original-headers',
      label: rows.originalHeaders,
      value: headers ? values.headersHere : values.headersMissing,
      code: false,
    },
  ];
}
