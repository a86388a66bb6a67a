import type { Place } from './place.ts';
import type { Party } from './report.ts';

/** The role within a party that has to act. */
export type Role = 'user' | 'admin' | 'group-owner' | 'nobody';

/** Who has to fix it. `nobody`: waiting is the answer; the party named is the one concerned. */
export interface Owner {
  readonly party: Party;
  readonly role: Role;
}

/** The stable categories of the JSON, version 1. */
export type Category =
  | 'recipient-unknown'
  | 'domain-unknown'
  | 'mailbox-inactive'
  | 'mailbox-full'
  | 'message-too-large'
  | 'rate-limited'
  | 'content-rejected'
  | 'reputation'
  | 'authentication'
  | 'policy'
  | 'permission'
  | 'relay-denied'
  | 'expired'
  | 'network'
  | 'loop'
  | 'system'
  | 'protocol'
  | 'delivered'
  | 'feedback'
  | 'auto-reply'
  | 'undetermined';

/** `stated`: a code, token or field says it. `matched`: its words are known. `guessed`: all words together, or only the class or subject of the code. */
export type Confidence = 'stated' | 'matched' | 'guessed';

/** Another cause that fits the same words. */
export interface Alternative {
  readonly cause: string;
  readonly code: string | null;
  readonly owner: Owner;
}

/** Why the owner is who it is; the page has a sentence for each. */
export type OwnerReason =
  | 'cause'
  | 'code'
  | 'notice-red'
  | 'remote-server-refused'
  | 'generator-refused'
  | 'own-relay-refused'
  | 'token-sending-side'
  | 'token-receiving-side'
  | 'forwarded'
  | 'delay';

/** What is concluded for one recipient. Ids only; no sentence. */
export interface Diagnosis {
  readonly cause: string;
  /** Id of a code record (`5.1.10-recipient-not-found`), or null when none fits exactly. */
  readonly code: string | null;
  readonly category: Category;
  readonly owner: Owner;
  readonly ownerReason: OwnerReason;
  readonly permanent: boolean;
  readonly confidence: Confidence;
  readonly because: readonly Place[];
  readonly alternatives: readonly Alternative[];
  /** What Microsoft's notice marks red, when our judgement differs from it. The notice leads (`owner`), ours stands here. */
  readonly differs?: { readonly owner: Owner; readonly reason: OwnerReason };
  /** For a wrapped reply: what outer and inner mean by themselves when they disagree. The inner leads. */
  readonly outer?: {
    readonly cause: string;
    readonly code: string | null;
    readonly because: readonly Place[];
  };
  /** Which side each server stands on. */
  readonly sides: { readonly generator: Party | null; readonly rejecter: Party | null };
}
