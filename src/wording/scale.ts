/** Where a bar lies on a line of width 1; `broken` when it is drawn shorter than it is. */
export interface Bar {
  readonly start: number;
  readonly width: number;
  readonly broken: boolean;
}

/** Bars one behind the other, and the seconds that the unbroken ones together stand for. */
export interface Scale {
  readonly bars: readonly (Bar | null)[];
  readonly broken: boolean;
  readonly seconds: number;
}

/** Fewer than these need no break: they are told apart as they are. */
const TO_TELL_APART = 3;
const OUTLIER = 8;
const MOST_BROKEN = 2;
/** What the broken bars take together: more than any other, so that they still look longest. */
const BROKEN_WIDTH = [0, 0.55, 0.7];

/**
 * The delays (seconds) as bars, true to scale, each from where the one before it ended; none for what is not positive. One that lasted
 * over eight times as long as at least three others together is broken, so that those can be told apart; two at most.
 */
export function scaleOf(delays: readonly (number | null)[]): Scale {
  const positive = delays.map((delay) => Math.max(0, delay ?? 0));
  const broken = new Set<number>();
  const order = positive.flatMap((delay, i) => (delay > 0 ? [i] : [])).toSorted((a, b) => at(b) - at(a));
  function at(index: number): number {
    return positive[index] ?? 0;
  }
  const rest = (): number => positive.reduce((sum, delay, i) => (broken.has(i) ? sum : sum + delay), 0);
  for (const index of order.slice(0, MOST_BROKEN)) {
    const others = order.length - broken.size - 1;
    if (others < TO_TELL_APART || at(index) <= OUTLIER * (rest() - at(index))) break;
    broken.add(index);
  }
  const seconds = rest();
  const taken = BROKEN_WIDTH[broken.size] ?? 0;
  let start = 0;
  const bars = positive.map((delay, i): Bar | null => {
    if (delay === 0) return null;
    const width = broken.has(i) ? taken / broken.size : ((1 - taken) * delay) / seconds;
    const bar = { start, width, broken: broken.has(i) };
    start += width;
    return bar;
  });
  return { bars, broken: broken.size > 0, seconds };
}
