import { PROVIDERS } from '../catalog/providers.ts';
import type { Hop } from '../model/hop.ts';
import type { Party, RecipientReport, Report } from '../model/report.ts';
import { domainOf } from '../text/address.ts';
import { hostKey, sameOrganisation } from '../text/host.ts';

/** On which side the server that wrote the report and the one that refused stand; null where nothing tells. */
export interface Sides {
  readonly generator: Party | null;
  readonly rejecter: Party | null;
  /** The server that refused: the remote one, or without one the generator itself. */
  readonly rejecterHost: string | null;
  /** True when a server other than the generator refused. */
  readonly remote: boolean;
}

/**
 * Where generator and rejecter stand. No remote server named: the generating server refused. A server is on the recipient's side when it
 * is of the recipient domain's organisation or provider, on the sender's when of the sender domain's or the first to receive the original.
 * A remote server that is neither is on the recipient's side: mail travels towards the recipient.
 */
export function sidesOf(report: Report, recipient: RecipientReport, hops: readonly Hop[]): Sides {
  const recipientDomain = recipient.address ? domainOf(recipient.address.value) : undefined;
  const senderDomain = report.original.from ? domainOf(report.original.from.value) : undefined;
  const generatorHost = report.generator.host?.value ?? report.reportingMta?.value;
  const remoteHost = recipient.rejectedBy?.value ?? recipient.remoteServer?.value;
  const remote = remoteHost !== undefined && hostKey(remoteHost) !== hostKey(generatorHost);
  const sideOf = (host: string | undefined): Party | null => {
    if (!host) return null;
    const theirs = belongs(host, recipientDomain);
    const ours = belongs(host, senderDomain);
    if (theirs !== ours) return theirs ? 'recipient' : 'sender';
    if (theirs && ours) return null;
    return hops[0]?.by && hostKey(hops[0].by) === hostKey(host) ? 'sender' : null;
  };
  const generator = sideOf(generatorHost);
  // Right of `->` another server speaks, though the report may not name it.
  if (remoteHost === undefined && recipient.wrapped.length > 1)
    return { generator, rejecter: 'recipient', rejecterHost: null, remote: true };
  const side = sideOf(remote ? remoteHost : generatorHost);
  const stranger =
    remote &&
    side === null &&
    !belongs(remoteHost, senderDomain) &&
    !sameOrganisation(remoteHost, generatorHost ?? null);
  return {
    generator,
    rejecter: stranger ? 'recipient' : side,
    rejecterHost: remoteHost ?? generatorHost ?? null,
    remote,
  };
}

function belongs(host: string | undefined, domain: string | undefined): boolean {
  if (!host || !domain) return false;
  if (sameOrganisation(host, domain)) return true;
  const provider = providerOf(host);
  return provider !== undefined && provider === providerOf(domain);
}

function providerOf(host: string): string | undefined {
  const name = hostKey(host);
  let first: Suffix | undefined;
  for (let at = 0; at >= 0 && at < name.length; at = name.indexOf('.', at) + 1 || -1) {
    const found = SUFFIXES.get(name.slice(at));
    if (found && found.order < (first?.order ?? Infinity)) first = found;
  }
  return first?.id;
}

interface Suffix {
  readonly id: string;
  /** Of several that fit, the one listed first counts. */
  readonly order: number;
}

const SUFFIXES: ReadonlyMap<string, Suffix> = new Map(
  PROVIDERS.flatMap(({ id, hosts }) => hosts.map((host) => ({ id, host })))
    .map(({ id, host }, order) => [host, { id, order }] as const)
    .toReversed(),
);
