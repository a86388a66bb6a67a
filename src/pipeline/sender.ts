import type { Opened } from '../model/message.ts';
import type { Fact, Place } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import { findAddresses } from '../text/address.ts';
import { readTags } from '../text/auth-results.ts';
import { factAt } from '../text/fact.ts';
import type { Field } from '../text/header-block.ts';
import { present } from '../text/present.ts';
import { fieldsNamed, originalHeaders, placeIn, rawValue } from './header-fields.ts';
import type { Headers } from './header-fields.ts';

/** Who sent the original to whom, as its returned headers say. Everything empty when no headers came back. */
export interface Sender {
  readonly from?: Fact;
  /** The envelope sender, from Return-Path; absent for `<>`. */
  readonly returnPath?: Fact;
  readonly messageId?: Fact;
  /** Mailboxes in To, Cc, Bcc and their Resent- forms. */
  readonly recipients: readonly Fact[];
  /** Every other mailbox that the headers name: correspondents a mistyped address may be compared with. */
  readonly others: readonly Fact[];
  /** Domains that signed the message (d= of DKIM-Signature). */
  readonly signers: readonly Fact[];
  /** The selector (s=) of the first signature. */
  readonly selector?: string;
  /** Where a mailing list says so. */
  readonly list?: Place;
  /** Where forwarding shows: Resent-*, SRS, ARC from a second server, and what forwarders add. */
  readonly forward?: Place;
}

const MOST = 500;

/** Reads the original's sender, recipients and signs of forwarding from its returned headers (RFC 5322 §3.6, RFC 6376 §3.5, RFC 2369). */
export function readSender(opened: Opened, report: Report): Sender {
  const headers = originalHeaders(opened, report);
  if (!headers) return { recipients: [], others: [], signers: [] };
  const addresses = (...names: readonly string[]): readonly Fact[] =>
    names
      .flatMap((name) => fieldsNamed(headers, name).flatMap((field) => mailboxes(headers, field)))
      .slice(0, MOST);
  const [from] = addresses('from', 'sender');
  const [returnPath] = addresses('return-path', 'x-envelope-from');
  const recipients = addresses('to', 'cc', 'bcc', 'resent-to', 'resent-cc');
  const messageId = wholeValue(headers, fieldsNamed(headers, 'message-id')[0]);
  const list = fieldsNamed(headers, 'list-id')[0] ?? fieldsNamed(headers, 'list-unsubscribe')[0];
  const signature = fieldsNamed(headers, 'dkim-signature')[0];
  const selector = signature && readTags(rawValue(headers, signature)).find((tag) => tag.name === 's')?.value;
  const forward = forwarding(headers, returnPath);
  return present({
    from,
    returnPath,
    messageId,
    recipients,
    others: [...recipients, ...addresses('from', 'reply-to', 'sender', 'in-reply-to')].slice(0, MOST),
    signers: signersOf(headers),
    selector,
    list: list && placeIn(headers, list),
    forward,
  });
}

function mailboxes(headers: Headers, field: Field): readonly Fact[] {
  return findAddresses(headers.text.text, field.valueStart, field.end).flatMap(({ start, end }) => {
    const fact = factAt(headers.text, start, end);
    return fact ? [fact] : [];
  });
}

function wholeValue(headers: Headers, field: Field | undefined): Fact | undefined {
  return field && factAt(headers.text, field.valueStart, field.end, 'unfolded');
}

function signersOf(headers: Headers): readonly Fact[] {
  return fieldsNamed(headers, 'dkim-signature').flatMap((field) => {
    const tag = readTags(rawValue(headers, field)).find((one) => one.name === 'd');
    const fact = tag && factAt(headers.text, field.valueStart + tag.start, field.valueStart + tag.end);
    return fact ? [fact] : [];
  });
}

const FORWARDERS =
  /^(?:resent-(?:to|from|sender|date)|x-forwarded-(?:to|for)|x-ms-exchange-forwardingloop|x-ms-exchange-inbox-rules-loop|x-ms-exchange-organization-(?:auto-forwarded|rules-execution-history)|x-loop)$/;

function forwarding(headers: Headers, returnPath: Fact | undefined): Place | undefined {
  const field = headers.fields.find((one) => FORWARDERS.test(one.name));
  if (field) return placeIn(headers, field);
  // SRS0=…=…=domain=local@forwarder and SRS1=…: the Sender Rewriting Scheme; Microsoft writes bounces+SRS=….
  if (returnPath && /^(?:srs[01][=+-]|bounces\+srs=|prvs=[^=]{1,40}=srs)/i.test(returnPath.value))
    return returnPath.at;
  const sealed = fieldsNamed(headers, 'arc-seal').find((one) => /\bi=(?:[2-9]|[1-9]\d)\b/.test(one.value));
  return sealed && placeIn(headers, sealed);
}
