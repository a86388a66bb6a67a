import type { Recipient } from '../model/analysis.ts';
import { readServerStamps } from '../text/server-stamp.ts';

/** The server that refused, as far as the report names it. */
export function refuserOf(recipient: Recipient): string | undefined {
  return recipient.rejectedBy?.value ?? recipient.remoteServer?.value;
}

/**
 * True when no other server can have refused, so that the one that wrote the report did: none is named, the reply wraps no other
 * server's, and the message was not given up because nobody could be reached.
 */
export function refusedByGenerator(recipient: Recipient): boolean {
  const { category } = recipient.diagnosis;
  return (
    refuserOf(recipient) === undefined &&
    recipient.wrapped.length < 2 &&
    category !== 'network' &&
    category !== 'expired'
  );
}

/** When it was refused, or tried last: the stamp in the reply itself, else the report's own fields. ISO 8601, or as a server wrote it. */
export function refusedAt({ response, lastAttempt, attempts }: Recipient): string | undefined {
  const stamp = readServerStamps(response?.value.slice(0, 20_000) ?? '')[0];
  return stamp?.time ?? lastAttempt?.value ?? attempts[0]?.time?.value;
}
