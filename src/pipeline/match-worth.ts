import type { KnownCause } from '../catalog/causes.ts';
import type { KnownCode } from '../catalog/known-code.ts';
import { VENDORS } from '../catalog/providers.ts';
import { endsIn, type Evidence, type ReplyReading } from './match-form.ts';

/**
 * How much each thing named is worth. A token outlives status codes, so it leads; a status that only its vendor uses says more than any
 * words; one of the IANA registry says less than known words, because servers give `5.7.1` and `5.0.0` for everything.
 */
export const WORTH = {
  token: 6000,
  status: 2000,
  range: 1500,
  words: 1000,
  pair: 700,
  sharedStatus: 600,
  registry: 500,
  vagueWords: 300,
  statusBesideWords: 300,
  vagueRegistry: 250,
  generator: 130,
  statusOfStranger: 240,
  subject: 100,
  replyAlone: 90,
  class: 40,
} as const;

/** So long a phrase is a sentence that somebody's server says, and no chance word of a vague cause. */
const WHOLE_SENTENCE = 30;

/** What is known besides the record itself. */
export interface Circumstances {
  readonly reading: ReplyReading;
  /** Whether the IANA registry lists the status. */
  readonly isRegistered: (status: string) => boolean;
  readonly lengthOf: (phrase: number | undefined) => number;
  /** Ids and categories of what the IANA registry says of the status. */
  readonly agreed: ReadonlySet<string>;
  /** Nothing but a code was given, as when a person looks one up. */
  readonly bare: boolean;
}

/** The rank of a record for this reply: everything that it names and the reply shows, together. */
export function worth(code: KnownCode, cause: KnownCause, evidence: Evidence, about: Circumstances): number {
  let rank = evidence.also;
  if (evidence.token !== undefined) rank += WORTH.token + Math.min(about.lengthOf(evidence.token), 99);
  if (evidence.words !== undefined) {
    const length = about.lengthOf(evidence.words);
    const vague = cause.vague === true && length < WHOLE_SENTENCE;
    rank += (vague ? WORTH.vagueWords : WORTH.words) + 3 * Math.min(length, 60);
    if (!code.registry) rank += agreement(cause, about);
  } else if (evidence.pair) {
    const [first, second] = evidence.pair;
    rank += WORTH.pair + 3 * (about.lengthOf(first) + about.lengthOf(second)) + agreement(cause, about);
  }
  if (evidence.status !== undefined) rank += statusWorth(code, cause, evidence, about);
  if (evidence.range) rank += WORTH.range;
  if (evidence.reply) rank += 60;
  if (evidence.host) rank += evidence.host === 'named' ? 800 : 600;
  if (evidence.generator) rank += WORTH.generator;
  if (code.vendor && speaks(code.vendor, about.reading) === 'vendor') rank += 150;
  // A provider's own words that another server, or an unknown one, uses too: the general record leads.
  if (code.provider && !evidence.host && evidence.token === undefined) {
    rank -= about.reading.host === undefined ? 60 : 200;
  }
  return rank;
}

/** The status says the same as the words, or nearly. */
function agreement(cause: KnownCause, { agreed }: Circumstances): number {
  return agreed.has(cause.id) ? 200 : agreed.has(cause.category) ? 100 : 0;
}

function statusWorth(code: KnownCode, cause: KnownCause, evidence: Evidence, about: Circumstances): number {
  if (code.registry) {
    const loose = cause.vague === true || saidByServer(cause, evidence, about.reading);
    return (loose ? WORTH.vagueRegistry : WORTH.registry) + (evidence.reply ? 200 : 0);
  }
  if (!about.isRegistered(evidence.status ?? '')) return WORTH.status;
  if (!code.vendor) return WORTH.statusBesideWords;
  const speaker = speaks(code.vendor, about.reading);
  if (speaker === 'unknown' && evidence.words === undefined && !about.bare) return WORTH.statusOfStranger;
  // A code that says as little as 5.7.1 does not lead over known words, whoever gives it.
  if (speaker === 'vendor')
    return WORTH.sharedStatus + (cause.vague && evidence.words === undefined ? 0 : 600);
  return speaker === 'stranger' ? WORTH.statusOfStranger : WORTH.sharedStatus;
}

/** A network's status in a server's permanent refusal: a server that answers is reached, so the status is misused, as `550 5.4.1` is. */
function saidByServer(
  cause: KnownCause,
  { words, status }: Evidence,
  { reply, text }: ReplyReading,
): boolean {
  const network = cause.category === 'network' || cause.category === 'loop';
  const refused =
    reply === undefined
      ? status?.startsWith('5') === true && /\p{L}{3}/u.test(text)
      : /^55[0134]$/.test(reply);
  return network && words === undefined && refused;
}

/** Whether the vendor's own server gave the reply, a stranger's did, or it is not known. */
function speaks(
  vendor: keyof typeof VENDORS,
  { host, generator }: ReplyReading,
): 'vendor' | 'stranger' | 'unknown' {
  const { hosts, generators } = VENDORS[vendor];
  const reportIsTheirs = generator !== undefined && generators.includes(generator);
  if (host !== undefined && hosts.some((suffix) => endsIn(host, suffix))) return 'vendor';
  if (host !== undefined) return reportIsTheirs ? 'unknown' : 'stranger';
  if (generator === undefined || generator === 'unknown') return 'unknown';
  return reportIsTheirs ? 'vendor' : 'stranger';
}
