import type { Owner, OwnerReason } from '../model/diagnosis.ts';
import type { Place } from '../model/place.ts';
import type { RecipientReport, Report } from '../model/report.ts';
import { domainOf, sameAddress } from '../text/address.ts';
import type { Match } from './match.ts';
import type { Sides } from './sides.ts';

/** Who has to act, and why it is they. */
export interface Owned {
  readonly owner: Owner;
  readonly reason: OwnerReason;
}

/** Causes that put the blame on whoever runs the server that refused, so its side decides. */
const RUN_BY_REFUSER = new Set(['system', 'network', 'undetermined', 'relay-denied', 'loop']);

/**
 * Who has to act: the party and role of the code, or of the cause; where the cause blames whoever runs the server that refused, the side
 * on which that server stands. A token tells its side; a failed SPF check of forwarded mail is the forwarder's doing.
 */
export function ownerOf(report: Report, recipient: RecipientReport, best: Match, sides: Sides): Owned {
  const named = best.code?.owner;
  const owner: Owner = named ?? best.cause.owner;
  const reason: OwnerReason = named ? 'code' : 'cause';
  if (best.cause.id === 'auth-required' && best.by !== 'token') {
    // A server on the Internet that wants strangers to sign in does not take anonymous Internet mail: its admins have to.
    if (sides.remote && sides.rejecter === 'recipient')
      return { owner: { party: 'recipient', role: 'admin' }, reason: 'remote-server-refused' };
    if (sides.rejecter === 'sender')
      return { owner: { party: 'sender', role: 'admin' }, reason: 'own-relay-refused' };
  }
  // Whose server it was is not known: most who are told that have not signed in to their own. Microsoft's codes say it of the recipient's.
  if (best.cause.id === 'relay-denied' && !named && !best.code?.vendor && sides.rejecter === null)
    return { owner: { party: 'sender', role: 'admin' }, reason };
  // A server that could not be reached refused nothing: the one that tried is not to blame for it.
  const reached = best.cause.category !== 'network' && best.cause.category !== 'expired';
  const refused = best.cause.category !== 'network' || sides.remote;
  if (
    refused &&
    RUN_BY_REFUSER.has(best.cause.category) &&
    owner.party !== 'service' &&
    best.by !== 'token'
  ) {
    const role = owner.role === 'nobody' ? 'nobody' : 'admin';
    if (sides.rejecter === 'sender')
      return {
        owner: { party: 'sender', role },
        reason: sides.remote ? 'own-relay-refused' : 'generator-refused',
      };
    if (sides.rejecter === 'recipient' && owner.party === 'recipient')
      return {
        owner: { party: 'recipient', role },
        reason: !reached ? reason : sides.remote ? 'remote-server-refused' : 'generator-refused',
      };
  }
  if (best.cause.id === 'spf-failed' && isForwarded(report, recipient)) return { owner, reason: 'forwarded' };
  if (best.by === 'token') {
    const token = best.code?.token?.join(' ') ?? '';
    if (/^(?:STOREDRV\.Submi|RESOLVER\.RST\.Send)/i.test(token))
      return { owner, reason: 'token-sending-side' };
    if (/^(?:STOREDRV\.Deliver|RESOLVER\.RST)/i.test(token)) return { owner, reason: 'token-receiving-side' };
  }
  if (reached && sides.remote && sides.rejecter === owner.party)
    return { owner, reason: 'remote-server-refused' };
  return { owner, reason };
}

/** Signs that the message was forwarded: a rewritten sender (SRS), or a recipient in another domain than the one written to. */
function isForwarded(report: Report, recipient: RecipientReport): boolean {
  const { from, to } = report.original;
  if (from && /^srs[01][=+-]/i.test(from.value)) return true;
  const original = recipient.originalRecipient ?? to;
  const address = recipient.address;
  if (!original || !address || sameAddress(original.value, address.value)) return false;
  return domainOf(original.value) !== domainOf(address.value);
}

/** The red party of Microsoft's own notice, with the role that the cause gives that party. */
export function redOf(report: Report, own: Owner): { readonly owner: Owner; readonly at: Place } | undefined {
  const red = report.notice?.red;
  if (!red) return undefined;
  if (own.party === red.value) return { owner: own, at: red.at };
  const role =
    red.value === 'sender' && own.role === 'user' ? 'user' : red.value === 'sender' ? own.role : 'admin';
  return {
    owner: { party: red.value, role: role === 'group-owner' || role === 'nobody' ? 'user' : role },
    at: red.at,
  };
}
