import { accessCauses } from './causes/access.ts';
import { authenticationCauses } from './causes/authentication.ts';
import { contentCauses } from './causes/content.ts';
import { limitsCauses } from './causes/limits.ts';
import { mailboxCauses } from './causes/mailbox.ts';
import { networkCauses } from './causes/network.ts';
import { outcomeCauses } from './causes/outcome.ts';
import { permissionCauses } from './causes/permission.ts';
import { protocolCauses } from './causes/protocol.ts';
import { recipientCauses } from './causes/recipient.ts';
import { reputationCauses } from './causes/reputation.ts';
import { senderCauses } from './causes/sender.ts';
import { systemCauses } from './causes/system.ts';
import type { Cause } from './record.ts';

const ALL = [
  ...recipientCauses,
  ...mailboxCauses,
  ...limitsCauses,
  ...contentCauses,
  ...reputationCauses,
  ...authenticationCauses,
  ...senderCauses,
  ...permissionCauses,
  ...accessCauses,
  ...networkCauses,
  ...systemCauses,
  ...protocolCauses,
  ...outcomeCauses,
] as const satisfies readonly Cause[];

/** The id of a cause; its texts stand under it in every locale. */
export type CauseId = (typeof ALL)[number]['id'];

/** A cause of the catalogue, its id known to the compiler. */
export type KnownCause = Cause & { readonly id: CauseId };

/** Every cause there is; order means nothing. */
export const CAUSES: readonly KnownCause[] = ALL;

const BY_ID: ReadonlyMap<string, KnownCause> = new Map(CAUSES.map((cause) => [cause.id, cause]));

/** The cause of an id, or nothing when there is none (an id from a link of another version). */
export function causeById(id: string): KnownCause | undefined {
  return BY_ID.get(id);
}
