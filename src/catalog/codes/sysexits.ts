import type { KnownCode } from '../known-code.ts';
import type { CauseId } from '../causes.ts';

/** What a program that delivers mail says by its exit status (sysexits.h, BSD); Sendmail writes it as `X-Unix; 71`. */
const EXITS: readonly (readonly [status: number, name: string, cause: CauseId])[] = [
  [64, 'EX_USAGE', 'delivery-program-failed'],
  [65, 'EX_DATAERR', 'delivery-program-failed'],
  [66, 'EX_NOINPUT', 'delivery-program-failed'],
  [67, 'EX_NOUSER', 'recipient-not-found'],
  [68, 'EX_NOHOST', 'domain-not-found'],
  [69, 'EX_UNAVAILABLE', 'delivery-program-failed'],
  [70, 'EX_SOFTWARE', 'delivery-program-failed'],
  [71, 'EX_OSERR', 'system-problem'],
  [72, 'EX_OSFILE', 'system-misconfigured'],
  [73, 'EX_CANTCREAT', 'local-delivery-failed'],
  [74, 'EX_IOERR', 'local-delivery-failed'],
  [75, 'EX_TEMPFAIL', 'temporary-failure'],
  [77, 'EX_NOPERM', 'delivery-program-failed'],
  [78, 'EX_CONFIG', 'system-misconfigured'],
];

/** A program's exit status in place of a server's reply. */
export const sysexitsCodes: readonly KnownCode[] = EXITS.map(([status, name, cause]) => ({
  id: `x-unix-${status}`,
  cause,
  token: [`x-unix; ${status}`, `x-unix;${status}`],
  display: `X-Unix ${status}`,
  examples: [{ line: `X-Unix; ${status}`, seen: `Sendmail 8, ${name} of sysexits.h` }],
}));
