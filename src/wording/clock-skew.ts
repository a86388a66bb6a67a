import type { Hop } from '../model/hop.ts';

/** A clock that is off by less is kept well enough; the delay beside it says what it says. */
const WRONG_SECONDS = 30;

/**
 * How much of each hop's delay only makes up for a wrong clock beside it, in seconds. A clock that is an hour behind gives one negative delay
 * and an hour too much after it; one that is ahead gives the hour before. Whichever neighbour is long enough is taken, the later first.
 */
export function madeUpSeconds(hops: readonly Hop[]): readonly number[] {
  const made = hops.map(() => 0);
  const left = (index: number): number => (hops[index]?.delaySeconds ?? 0) - (made[index] ?? 0);
  hops.forEach(({ delaySeconds }, index) => {
    const off = -(delaySeconds ?? 0);
    if (off < WRONG_SECONDS) return;
    // Some time does pass between two servers, so the one after may be a little short of what it makes up for.
    const beside = [index + 1, index - 1].find((neighbour) => left(neighbour) >= off * 0.9);
    if (beside !== undefined) made[beside] = (made[beside] ?? 0) + Math.min(off, left(beside));
  });
  return made;
}

/** The hops with their delays as they would be by right clocks, for what a path shows as a whole; a negative delay stays. */
export function byRightClocks(hops: readonly Hop[]): readonly Hop[] {
  const made = madeUpSeconds(hops);
  return hops.map((hop, index) =>
    hop.delaySeconds === null || made[index] === 0
      ? hop
      : { ...hop, delaySeconds: hop.delaySeconds - (made[index] ?? 0) },
  );
}
