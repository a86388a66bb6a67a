import type { Place } from './place.ts';

/** Encryption of one hop: said with version (and cipher), said to be in the clear (`false`), or not said (`null`). */
export type Tls = { readonly version: string; readonly cipher: string | null } | false | null;

/** One server-to-server step of a message, from a Received field (RFC 5321 §4.4). Index 0 is the first in time order of the headers (the lowest field). */
export interface Hop {
  readonly from: string | null;
  /** The peer's address as the receiving server saw it, IPv4 or IPv6 text. */
  readonly fromIp: string | null;
  /** The name given in HELO/EHLO, where it differs from `from`. */
  readonly helo: string | null;
  readonly by: string | null;
  readonly with: string | null;
  readonly id: string | null;
  readonly for: string | null;
  /** ISO 8601, UTC; null when the date could not be read. */
  readonly time: string | null;
  /** The zone's offset from UTC in minutes; null when none was given or it was not readable. */
  readonly zoneMinutes: number | null;
  /** The date as written; null when there is none. */
  readonly timeText: string | null;
  /** Seconds since the hop before (for the first, since the Date header); negative is clock skew; null when a time is missing. */
  readonly delaySeconds: number | null;
  readonly tls: Tls;
  /** True when both ends are inside one organisation or the same machine (private addresses, same host, local protocols). */
  readonly internal: boolean;
  readonly at: Place;
}
