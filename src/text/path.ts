import type { Hop } from '../model/hop.ts';
import { hostKey, isExchangeOnlineInside, isLoopback } from './host.ts';

/** A stretch of the path that the message took again: hop indices of its first and last step, and how often it went round. */
export interface Loop {
  readonly from: number;
  readonly to: number;
  readonly rounds: number;
}

/** What a path shows as a whole. Indices are hop indices. */
export interface PathView {
  /** Sum of the positive delays, in seconds. */
  readonly seconds: number;
  /** Each hop's share of that sum, 0 to 1; together 1, or all 0 when nothing took time. */
  readonly shares: readonly number[];
  /** The hop with the longest positive delay; null when there is none. */
  readonly slowest: number | null;
  /** Hops dated before the one before them: a clock is wrong there. */
  readonly skew: readonly number[];
  /** Hops whose field stands in the wrong order: dated earlier, and handing the message to a server that stands before them. */
  readonly disorder: readonly number[];
  readonly loops: readonly Loop[];
}

/**
 * What a path shows as a whole: how the time divides, the slowest hop, clock skew, fields out of order, loops. Pure; an empty path gives
 * zeros and empty lists. Delays of 2, null, −3 and 6 seconds: 8 seconds, shares ¼ 0 0 ¾, slowest 3, skew [2].
 */
export function pathOf(hops: readonly Hop[]): PathView {
  const positive = hops.map((hop) => Math.max(0, hop.delaySeconds ?? 0));
  const seconds = positive.reduce((sum, delay) => sum + delay, 0);
  const longest = Math.max(0, ...positive);
  const times = hops.map(({ time }) => (time === null ? null : Date.parse(time)));
  const disorder = hops.flatMap((hop, i) => (isOutOfOrder(hops, times, hop, i) ? [i] : []));
  return {
    seconds,
    shares: positive.map((delay) => (seconds > 0 ? delay / seconds : 0)),
    slowest: longest > 0 ? positive.indexOf(longest) : null,
    skew: hops.flatMap((hop, i) => ((hop.delaySeconds ?? 0) < 0 && !disorder.includes(i) ? [i] : [])),
    disorder,
    loops: loopsOf(hops),
  };
}

function isOutOfOrder(
  hops: readonly Hop[],
  times: readonly (number | null)[],
  hop: Hop,
  index: number,
): boolean {
  const time = times[index] ?? null;
  if (time === null || hop.by === null) return false;
  const by = hostKey(hop.by);
  return hops.some(
    (other, i) =>
      i < index && (times[i] ?? -Infinity) > time && hostKey(other.from) === by && hostKey(other.by) !== by,
  );
}

/**
 * A loop is the same step between two servers taken twice or more. Steps inside one machine (content filters hand mail back to it) do
 * not count; servers inside Exchange Online count as one, since their names differ on every pass.
 */
function loopsOf(hops: readonly Hop[]): readonly Loop[] {
  const steps = new Map<string, number[]>();
  let last = '';
  hops.forEach((hop, i) => {
    const by = nodeOf(hop.by);
    if (by === '' || isWithinMachine(hop)) return;
    const from = last || nodeOf(hop.from);
    if (from !== '' && from !== by) steps.set(`${from} ${by}`, [...(steps.get(`${from} ${by}`) ?? []), i]);
    last = by;
  });
  const repeated = [...steps.values()].filter((at) => at.length > 1);
  const stretches = repeated
    .map((at): Loop => ({ from: at[0] ?? 0, to: at.at(-1) ?? 0, rounds: at.length }))
    .toSorted((a, b) => a.from - b.from);
  const loops: Loop[] = [];
  for (const stretch of stretches) {
    const open = loops.at(-1);
    if (open && stretch.from <= open.to) {
      loops[loops.length - 1] = {
        from: open.from,
        to: Math.max(open.to, stretch.to),
        rounds: Math.max(open.rounds, stretch.rounds),
      };
    } else loops.push(stretch);
  }
  return loops;
}

/** What counts as one server in a loop: its host, or all of Exchange Online as one, since its names differ on every pass. No host gives ''. */
export const nodeOf = (host: string | null): string =>
  isExchangeOnlineInside(host) ? 'outlook.com' : hostKey(host);

function isWithinMachine(hop: Hop): boolean {
  const [from, by] = [hostKey(hop.from), hostKey(hop.by)];
  return (
    by === 'localhost' ||
    by === from ||
    from === 'localhost' ||
    (hop.fromIp !== null && isLoopback(hop.fromIp))
  );
}
