import type { Finding } from '../model/analysis.ts';
import type { Authentication, AuthenticationResult } from '../model/authentication.ts';
import type { Hop } from '../model/hop.ts';
import type { Place } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import { domainOf } from '../text/address.ts';
import { isExchangeOnlineInside, sameOrganisation } from '../text/host.ts';
import { resultOf } from './authentication.ts';
import type { Sender } from './sender.ts';

const PASSES = new Set(['pass', 'bestguesspass']);

/** SPF, DKIM and DMARC that the topmost trusted server did not pass, and a From that none of them covers. */
export function authenticationFindings(
  authentication: Authentication | undefined,
  sender: Sender,
): readonly Finding[] {
  const trusted = authentication?.trusted ?? [];
  const failed = ['spf', 'dkim', 'dmarc'].flatMap((method): readonly Finding[] => {
    const found = resultOf(trusted, method);
    if (!found || PASSES.has(found.result)) return [];
    const { result, domain, reason, comment, action } = found;
    const selector: Readonly<Record<string, string>> =
      method === 'dkim' && sender.selector !== undefined ? { selector: sender.selector } : {};
    const values = {
      result,
      domain: domain ?? '',
      reason: reason ?? comment ?? '',
      action: action ?? '',
      ...selector,
    };
    return [{ id: `${method}-not-pass`, because: [found.at], values }];
  });
  return [...failed, ...fromNotAligned(trusted, sender)];
}

/**
 * RFC 7489 §3.1: DMARC needs SPF or DKIM to pass for a domain of the From's organisation. Trusted results are believed; without them the
 * Return-Path and the signatures only show what could have aligned.
 */
function fromNotAligned(trusted: readonly AuthenticationResult[], sender: Sender): readonly Finding[] {
  const { from, returnPath, signers } = sender;
  const domain = from && domainOf(from.value);
  if (!from || domain === undefined || PASSES.has(resultOf(trusted, 'dmarc')?.result ?? '')) return [];
  const spf = resultOf(trusted, 'spf');
  const dkim = trusted.filter((one) => one.method === 'dkim' && one.result === 'pass');
  const mailfrom = hostPart(spf?.domain) ?? domainOf(returnPath?.value ?? '');
  const signed =
    trusted.length > 0 ? dkim.map((one) => hostPart(one.domain) ?? '') : signers.map((one) => one.value);
  // Without the envelope's domain SPF may align for all one knows.
  if (mailfrom === undefined) return [];
  const aligned = [mailfrom, ...signed].some((one) => sameOrganisation(one, domain));
  if (aligned) return [];
  const because = [from.at, spf?.at ?? returnPath?.at, dkim[0]?.at ?? signers[0]?.at].filter(
    (at) => at !== undefined,
  );
  return [
    {
      id: 'from-not-aligned',
      because,
      values: { from: domain, mailfrom, dkim: signed.join(' ') },
    },
  ];
}

const hostPart = (value: string | null | undefined): string | undefined =>
  value ? (domainOf(value) ?? value.toLowerCase()) : undefined;

/** Forwarded mail keeps its From and envelope domain but comes from another server, so SPF fails there (RFC 7208 appendix D). */
export function forwardedBreaksSpf(
  report: Report,
  authentication: Authentication | undefined,
  sign: Place | undefined,
): readonly Finding[] {
  if (!sign) return [];
  const spf = resultOf(authentication?.trusted ?? [], 'spf');
  const failed = spf && /^(?:fail|softfail)$/.test(spf.result) ? spf : undefined;
  const refused = report.recipients.find(
    ({ status, response }) =>
      /^5\.7\.(?:23|26|27)$/.test(status?.value ?? '') ||
      /\b(?:spf|dmarc|sender policy framework)\b/i.test(response?.value ?? ''),
  );
  const words = failed?.at ?? refused?.response?.at ?? refused?.status?.at;
  if (!words) return [];
  const recipient = (refused ?? report.recipients[0])?.address?.value ?? '';
  const values = {
    recipient,
    result: failed?.result ?? '',
  };
  return [{ id: 'forwarded-breaks-spf', because: [sign, words], values }];
}

interface Sign {
  readonly id: 'spf' | 'dmarc' | 'message-id' | 'first-hop' | 'return-path';
  readonly weight: number;
  readonly at: Place;
}

/** Services that give messages their own Message-ID and first hop whoever the sender is. */
const SENDING_SERVICES =
  /(?:^|\.)(?:amazonses\.com|google\.com|googlemail\.com|gmail\.com|outlook\.com|exchangelabs\.com|sendgrid\.net|mailgun\.(?:net|org)|mandrillapp\.com|mcsv\.net|mailchimpapp\.net|sparkpostmail\.com|salesforce\.com|hubspotemail\.net|icloud\.com|me\.com|yahoo\.com|protection\.outlook\.com|mail\.ru|yandex\.(?:ru|net))$/;

/**
 * Backscatter: the report answers a message that someone else sent in the sender's name. The signs are weighed; only a failed
 * SPF or DMARC is strong, and it needs another beside it.
 */
export function probablyNotSentFromHere(
  report: Report,
  hops: readonly Hop[],
  authentication: Authentication | undefined,
  sender: Sender,
): readonly Finding[] {
  const { from, messageId, returnPath, signers } = sender;
  const domain = from && domainOf(from.value);
  if (!from || domain === undefined || (report.kind !== 'failure' && report.kind !== 'delay')) return [];
  if (signers.some((one) => sameOrganisation(one.value, domain))) return [];
  const trusted = authentication?.trusted ?? [];
  const signs: Sign[] = [];
  const failed = (method: 'spf' | 'dmarc', results: RegExp): void => {
    const found = resultOf(trusted, method);
    if (found && results.test(found.result)) signs.push({ id: method, weight: 2, at: found.at });
  };
  failed('spf', /^(?:fail|softfail)$/);
  failed('dmarc', /^fail$/);
  const idDomain = domainOf(messageId?.value.replace(/[<>\s]/g, '') ?? '');
  if (messageId && idDomain?.includes('.') && isForeign(idDomain, domain)) {
    signs.push({ id: 'message-id', weight: 1, at: messageId.at });
  }
  const first = hops.find((hop) => hop.by !== null);
  const host = first?.from?.includes('.') && !first.internal ? first.from : first?.by;
  if (first && host?.includes('.') && isForeign(host, domain) && isForeign(first.by ?? '', domain)) {
    signs.push({ id: 'first-hop', weight: 1, at: first.at });
  }
  const bounce = returnPath && domainOf(returnPath.value);
  if (returnPath && bounce !== undefined && isForeign(bounce, domain)) {
    signs.push({ id: 'return-path', weight: 1, at: returnPath.at });
  }
  const weight = signs.reduce((sum, sign) => sum + sign.weight, 0);
  if (weight < 3 || signs.every((sign) => sign.weight < 2)) return [];
  return [
    {
      id: 'probably-not-sent-from-here',
      because: [from.at, ...signs.map((sign) => sign.at)],
      values: {
        signs: signs.map((sign) => sign.id).join(' '),
        from: domain,
        messageId: idDomain ?? '',
        firstHop: host ?? '',
      },
    },
  ];
}

function isForeign(host: string, domain: string): boolean {
  return (
    host !== '' &&
    !sameOrganisation(host, domain) &&
    !SENDING_SERVICES.test(host.toLowerCase()) &&
    !isExchangeOnlineInside(host)
  );
}
