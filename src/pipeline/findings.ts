import { MAIL_DOMAINS, MAIL_DOMAINS_ALIKE } from '../catalog/mail-domains.ts';
import type { Finding } from '../model/analysis.ts';
import type { Authentication } from '../model/authentication.ts';
import type { Hop } from '../model/hop.ts';
import type { Opened } from '../model/message.ts';
import type { Place } from '../model/place.ts';
import type { Attempt, RecipientReport, Report } from '../model/report.ts';
import { domainOf, sameAddress } from '../text/address.ts';
import { findIp, isPrivateIp, organisationOf } from '../text/host.ts';
import { nearDomain, slips } from '../text/near-miss.ts';
import { pathOf } from '../text/path.ts';
import { findStatus, findStatuses, isUndefinedStatus, statusClass } from '../text/status.ts';
import { authenticationFindings, forwardedBreaksSpf, probablyNotSentFromHere } from './sender-findings.ts';
import { readSender } from './sender.ts';
import type { Sender } from './sender.ts';

const SLOW_SECONDS = 5 * 60;
/** Clocks that are kept differ by a second or two; half a minute is a clock that is not. */
const SKEW_SECONDS = 30;
const MOST_OF_A_KIND = 5;

/**
 * What besides the cause is worth telling, each with the words it stands on and the values its sentence needs; no finding is an
 * error by itself. In this order, with their values: `spf-not-pass` `dkim-not-pass` `dmarc-not-pass` {result, domain, reason,
 * action, and for DKIM selector where one signed}; `from-not-aligned` {from, mailfrom, dkim}; `to-mistyped` {address, meant, like:
 * provider|message}; `recipient-not-in-to` {recipient, to, how: list|forward|unknown}; `loop` {rounds, hops, from, by}; `slow-hop`
 * {hop, seconds, from, by}; `clock-skew` {hop, seconds, by}; `unencrypted-hop` {hop, from, by, with}; `forwarded-breaks-spf`
 * {recipient, result}; `older-attempt-differs` {recipient, newest, older}; `status-reply-disagree` {recipient, status, reply};
 * `probably-not-sent-from-here` {signs, from, messageId, firstHop}. Hops count from 1. A report without headers gives those that
 * need none.
 */
export function check(
  opened: Opened,
  report: Report,
  hops: readonly Hop[],
  authentication: Authentication | undefined,
): readonly Finding[] {
  const sender = readSender(opened, report);
  const forward = sender.forward ?? deliveredHop(hops, sender)?.at;
  const notInTo = report.recipients.flatMap((recipient) => recipientNotInTo(recipient, sender, forward));
  return [
    ...authenticationFindings(authentication, sender),
    ...limited(report.recipients.flatMap((recipient) => toMistyped(recipient, sender))),
    ...limited(notInTo),
    ...pathFindings(hops),
    ...forwardedBreaksSpf(report, authentication, notInTo.length > 0 ? forward : sender.forward),
    ...limited(report.recipients.flatMap(olderAttemptDiffers)),
    ...limited(report.recipients.flatMap(statusReplyDisagree)),
    ...probablyNotSentFromHere(report, hops, authentication, sender),
  ];
}

const limited = (findings: readonly Finding[]): readonly Finding[] => findings.slice(0, MOST_OF_A_KIND);

function toMistyped(recipient: RecipientReport, sender: Sender): readonly Finding[] {
  const { address } = recipient;
  if (!address) return [];
  const found = (
    meant: string,
    like: 'provider' | 'message',
    because: Finding['because'],
  ): readonly Finding[] => [{ id: 'to-mistyped', because, values: { address: address.value, meant, like } }];
  const domain = domainOf(address.value);
  if (domain === undefined) return [];
  const local = address.value.slice(0, address.value.lastIndexOf('@'));
  const provider = nearDomain(domain, MAIL_DOMAINS, MAIL_DOMAINS_ALIKE);
  if (provider !== undefined) return found(`${local}@${provider}`, 'provider', [address.at]);
  if (MAIL_DOMAINS.includes(domain)) return [];
  for (const other of sender.others) {
    const otherDomain = domainOf(other.value);
    if (otherDomain === undefined || sameAddress(other.value, address.value)) continue;
    if (areNear(organisationOf(domain), organisationOf(otherDomain))) {
      return found(`${local}@${otherDomain}`, 'message', [address.at, other.at]);
    }
  }
  return [];
}

/** One slip apart in a name of five letters or more; names that differ in digits alone are two names. */
function areNear(a: string, b: string): boolean {
  const shortest = Math.min(a.indexOf('.'), b.indexOf('.'));
  return shortest >= 5 && a.replace(/\d+/g, '') !== b.replace(/\d+/g, '') && slips(a, b, 1) === 1;
}

/** The hop that took the message for an address in To: if the address that failed is another, it was passed on after it. */
function deliveredHop(hops: readonly Hop[], sender: Sender): Hop | undefined {
  return hops.find((hop) =>
    sender.recipients.some((to) => hop.for !== null && sameAddress(to.value, hop.for)),
  );
}

function recipientNotInTo(
  recipient: RecipientReport,
  sender: Sender,
  forward: Place | undefined,
): readonly Finding[] {
  const { address } = recipient;
  if (!address?.value.includes('@') || sender.recipients.length === 0) return [];
  if (address.value.includes('*') || sender.recipients.some((to) => sameAddress(to.value, address.value)))
    return [];
  // The address that was written to, where the report still knows it (RFC 3464 §2.3.1), else the first in To.
  const { originalRecipient } = recipient;
  const first =
    sender.recipients.find((one) => originalRecipient && sameAddress(one.value, originalRecipient.value)) ??
    sender.recipients[0];
  const how = sender.list ? 'list' : forward ? 'forward' : 'unknown';
  const sign = sender.list ?? forward;
  return [
    {
      id: 'recipient-not-in-to',
      because: [address.at, ...(first ? [first.at] : []), ...(sign ? [sign] : [])],
      values: { recipient: address.value, to: first?.value ?? '', how },
    },
  ];
}

function pathFindings(hops: readonly Hop[]): readonly Finding[] {
  const path = pathOf(hops);
  const name = (hop: Hop | undefined): { readonly from: string; readonly by: string } => ({
    from: hop?.from ?? hop?.fromIp ?? '',
    by: hop?.by ?? '',
  });
  const loops = path.loops.map((loop): Finding => {
    const [first, last] = [hops[loop.from], hops[loop.to]];
    return {
      id: 'loop',
      because: [first, last].flatMap((hop) => (hop ? [hop.at] : [])),
      values: { rounds: String(loop.rounds), hops: `${loop.from + 1}-${loop.to + 1}`, ...name(first) },
    };
  });
  const of = (id: string, hop: Hop, index: number, more: Readonly<Record<string, string>>): Finding => ({
    id,
    because: [hop.at],
    values: { hop: String(index + 1), ...name(hop), ...more },
  });
  const numbered = hops.map((hop, index) => ({ hop, index, delay: hop.delaySeconds ?? 0 }));
  const slow = numbered
    .filter(({ delay }) => delay > SLOW_SECONDS)
    .toSorted((a, b) => b.delay - a.delay)
    .map(({ hop, index, delay }) => of('slow-hop', hop, index, { seconds: String(delay) }));
  const skew = numbered
    .filter(({ index, delay }) => delay <= -SKEW_SECONDS && path.skew.includes(index))
    .map(({ hop, index, delay }) => of('clock-skew', hop, index, { seconds: String(-delay) }));
  const clear = numbered
    .filter(({ hop }) => isInTheClear(hop))
    .map(({ hop, index }) => of('unencrypted-hop', hop, index, { with: hop.with ?? '' }));
  return [...limited(loops), ...limited(slow), ...limited(skew), ...limited(clear)];
}

function isInTheClear(hop: Hop): boolean {
  return (
    hop.tls === false &&
    !hop.internal &&
    hop.fromIp !== null &&
    !isPrivateIp(hop.fromIp) &&
    !isPrivateIp(findIp(hop.by ?? '')?.ip ?? '')
  );
}

/**
 * An earlier attempt that got another answer: often the real reason, when the newest only says that time ran out. Codes that differ in
 * their class alone (450 4.4.317, then 550 5.4.317 at expiry) are one answer.
 */
function olderAttemptDiffers(recipient: RecipientReport): readonly Finding[] {
  const [newest, ...older] = recipient.attempts;
  const codes = newest ? meanings(newest) : [];
  if (!newest || codes.length === 0) return [];
  const other = older.find((attempt) => {
    const own = meanings(attempt);
    return own.length > 0 && !own.some((code) => codes.includes(code));
  });
  if (!other) return [];
  return [
    {
      id: 'older-attempt-differs',
      because: [newest.text.at, other.text.at],
      values: {
        recipient: recipient.address?.value ?? '',
        newest: newest.text.value,
        older: other.text.value,
      },
    },
  ];
}

/** Subject and detail of every status in a reply (RFC 3463), or the last two digits of its code where it has none. */
function meanings({ text, status, reply }: Attempt): readonly string[] {
  const statuses = [...findStatuses(text.value).map((one) => one.value), ...(status ? [status.value] : [])];
  if (statuses.length > 0) return statuses.map((one) => one.slice(one.indexOf('.')));
  return reply ? [reply.value.slice(1)] : [];
}

function statusReplyDisagree(recipient: RecipientReport): readonly Finding[] {
  const { status, reply, response } = recipient;
  if (!status) return [];
  const of = (other: string, at: Finding['because'][number]): readonly Finding[] => [
    {
      id: 'status-reply-disagree',
      because: [status.at, at],
      values: { recipient: recipient.address?.value ?? '', status: status.value, reply: other },
    },
  ];
  if (reply && /^[45]/.test(reply.value) && statusClass(status.value) !== reply.value[0])
    return of(reply.value, reply.at);
  // Within one class the field may only be vaguer (5.0.0, or a gateway's own 5.4.300 around the remote server's code).
  const inner = response && recipient.wrapped.length === 0 ? findStatus(response.value) : undefined;
  if (!response || !inner || isUndefinedStatus(status.value)) return [];
  return statusClass(inner.value) === statusClass(status.value) ? [] : of(inner.value, response.at);
}
