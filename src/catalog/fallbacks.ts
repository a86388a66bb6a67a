import type { CauseId } from './causes.ts';

/** What is left to say when no record fits: by the subject of the enhanced status code, RFC 3463 §3. */
export const SUBJECT_CAUSES: Readonly<Record<string, CauseId>> = {
  1: 'recipient-address-problem',
  2: 'mailbox-problem',
  3: 'system-problem',
  4: 'network-problem',
  5: 'protocol-error',
  6: 'content-problem',
  7: 'policy-rejected',
};

/** By the SMTP reply code, for replies that mean one thing by themselves: RFC 5321 §4.2.2, RFC 4954 §6, RFC 7504, RFC 7505. */
export const REPLY_CAUSES: Readonly<Record<string, CauseId>> = {
  452: 'system-full',
  500: 'protocol-error',
  501: 'protocol-error',
  502: 'protocol-error',
  503: 'protocol-error',
  504: 'protocol-error',
  521: 'system-not-accepting',
  530: 'auth-required',
  534: 'smtp-login-failed',
  535: 'smtp-login-failed',
  538: 'smtp-login-failed',
  551: 'recipient-moved',
  552: 'mailbox-full',
  553: 'recipient-address-invalid',
  555: 'protocol-error',
  556: 'domain-null-mx',
};

/** By the class alone, RFC 3463 §3.1. */
export const CLASS_CAUSES: Readonly<Record<string, CauseId>> = {
  2: 'delivered',
  4: 'undetermined-temporary',
  5: 'undetermined-permanent',
};
