import { CircleX, Timer, TriangleAlert } from 'lucide-react';
import type { HopRow } from '../../wording/view.ts';
import { useTexts } from '../texts.ts';

/**
 * Where the time went: one bar for all positive delays, true to scale, and below it each hop on the same scale from where the hop before it ended.
 * Skewed clocks have no width, only their name.
 */
export function Timeline({ hops, refusal }: { hops: readonly HopRow[]; refusal: string }) {
  const { hops: texts } = useTexts();
  const starts: number[] = [];
  let passed = 0;
  for (const hop of hops) {
    starts.push(passed);
    passed += hop.share;
  }
  return (
    <ol aria-label={texts.timeline} className="space-y-2">
      {hops.map((hop, index) => (
        <li
          key={hop.number}
          className="grid grid-cols-1 items-center gap-x-4 gap-y-1 sm:grid-cols-[minmax(8rem,14rem)_minmax(0,1fr)_8.5rem] lg:grid-cols-[minmax(8rem,22rem)_minmax(0,1fr)_9rem]"
        >
          <p className="anywhere text-small leading-snug">
            <span className="mr-2 text-muted">{hop.number}</span>
            {hop.to || texts.unknown}
          </p>
          <div aria-hidden="true" className="relative h-3 rounded-full bg-sunken">
            {hop.share > 0 && (
              <div
                data-bar=""
                className={`absolute inset-y-0 min-w-1 rounded-full ${hop.slowest ? 'bg-accent' : 'bg-line-strong'}`}
                style={{
                  left: `${Math.min(100 * (starts[index] ?? 0), 99)}%`,
                  width: `${100 * hop.share}%`,
                }}
              />
            )}
          </div>
          <p className="flex flex-wrap items-center gap-x-2 text-small sm:justify-end sm:text-right">
            {hop.skew && <TriangleAlert aria-hidden="true" className="size-4" />}
            <span className={hop.slowest || hop.skew ? 'font-bold' : ''}>{hop.delay}</span>
            {hop.slowest && (
              <span className="inline-flex items-center gap-1 text-tiny font-semibold text-accent">
                <Timer aria-hidden="true" className="size-3.5" />
                {texts.slowest}
              </span>
            )}
          </p>
        </li>
      ))}
      {refusal !== '' && (
        <li className="flex gap-2 border-t border-line pt-3 text-small font-semibold">
          <CircleX aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-alarm-text" />
          <span className="anywhere">{refusal}</span>
        </li>
      )}
    </ol>
  );
}
