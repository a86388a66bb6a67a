import type { ReportKind } from '../../model/report.ts';

/** How one service names the members of its event notices. */
export interface Service {
  readonly product: string;
  /** Members that only this service's notices have together. */
  readonly signs: readonly string[];
  /** The member that says what happened, and its values. */
  readonly event: string;
  readonly kinds: readonly (readonly [RegExp, ReportKind])[];
  readonly address: readonly string[];
  readonly status: readonly string[];
  readonly reply: readonly string[];
  /** Longest first: what the server said before a summary of it. */
  readonly response: readonly string[];
  readonly host: readonly string[];
}

/** Event notices as the services document them for their webhooks; Amazon's also come as mail (SNS). */
export const SERVICES: readonly Service[] = [
  {
    product: 'amazon-ses',
    signs: ['notificationType'],
    event: 'notificationType',
    kinds: [
      [/^bounce$/i, 'failure'],
      [/^complaint$/i, 'feedback'],
      [/^delivery$/i, 'success'],
    ],
    address: ['emailAddress', 'recipients'],
    status: ['status'],
    reply: [],
    response: ['diagnosticCode', 'smtpResponse'],
    host: ['remoteMtaIp'],
  },
  {
    product: 'amazon-ses',
    signs: ['eventType', 'mail'],
    event: 'eventType',
    kinds: [
      [/^bounce$/i, 'failure'],
      [/^complaint$/i, 'feedback'],
      [/^delivery$/i, 'success'],
      [/^deliverydelay$/i, 'delay'],
      [/^reject$/i, 'failure'],
    ],
    address: ['emailAddress', 'recipients'],
    status: ['status'],
    reply: [],
    response: ['diagnosticCode', 'smtpResponse'],
    host: ['remoteMtaIp'],
  },
  {
    product: 'mailgun',
    signs: ['event', 'delivery-status', 'recipient'],
    event: 'event',
    kinds: [
      [/^(?:failed|bounced|dropped|rejected)$/i, 'failure'],
      [/^complained$/i, 'feedback'],
      [/^delivered$/i, 'success'],
    ],
    address: ['recipient'],
    status: ['enhanced-code'],
    reply: ['code'],
    response: ['message', 'description'],
    host: ['mx-host'],
  },
  {
    product: 'sendgrid',
    signs: ['event', 'email', 'sg_event_id'],
    event: 'event',
    kinds: [
      [/^(?:bounce|dropped|blocked)$/i, 'failure'],
      [/^deferred$/i, 'delay'],
      [/^spamreport$/i, 'feedback'],
      [/^delivered$/i, 'success'],
    ],
    address: ['email'],
    status: ['status'],
    reply: [],
    response: ['reason', 'response'],
    host: [],
  },
  {
    product: 'postmark',
    signs: ['RecordType', 'MessageStream'],
    event: 'RecordType',
    kinds: [
      [/^bounce$/i, 'failure'],
      [/^spamcomplaint$/i, 'feedback'],
      [/^delivery$/i, 'success'],
    ],
    address: ['Email', 'Recipient'],
    status: [],
    reply: [],
    response: ['Details', 'Description'],
    host: [],
  },
  {
    product: 'sparkpost',
    signs: ['rcpt_to', 'raw_reason'],
    event: 'type',
    kinds: [
      [/^(?:bounce|out_of_band|policy_rejection|generation_failure)$/i, 'failure'],
      [/^delay$/i, 'delay'],
      [/^spam_complaint$/i, 'feedback'],
      [/^delivery$/i, 'success'],
    ],
    address: ['rcpt_to'],
    status: [],
    reply: ['error_code'],
    response: ['raw_reason', 'reason'],
    host: ['ip_address'],
  },
  {
    product: 'mailchimp-transactional',
    signs: ['event', 'msg', 'email'],
    event: 'event',
    kinds: [
      [/^(?:hard_bounce|soft_bounce|reject)$/i, 'failure'],
      [/^deferral$/i, 'delay'],
      [/^spam$/i, 'feedback'],
      [/^(?:send|delivered)$/i, 'success'],
    ],
    address: ['email'],
    status: [],
    reply: [],
    response: ['diag', 'bounce_description'],
    host: [],
  },
  {
    product: 'mailjet',
    signs: ['event', 'email', 'error_related_to'],
    event: 'event',
    kinds: [
      [/^(?:bounce|blocked)$/i, 'failure'],
      [/^spam$/i, 'feedback'],
      [/^sent$/i, 'success'],
    ],
    address: ['email'],
    status: [],
    reply: [],
    response: ['comment', 'error'],
    host: [],
  },
  {
    product: 'brevo',
    signs: ['event', 'email', 'message-id', 'ts_event'],
    event: 'event',
    kinds: [
      [/^(?:hard_bounce|soft_bounce|blocked|error|invalid_email)$/i, 'failure'],
      [/^deferred$/i, 'delay'],
      [/^(?:spam|complaint)$/i, 'feedback'],
      [/^delivered$/i, 'success'],
    ],
    address: ['email'],
    status: [],
    reply: [],
    response: ['reason'],
    host: [],
  },
];
