import { TextSearch } from 'lucide-react';
import type { HopRow } from '../../wording/view.ts';
import { useShow } from '../showing.ts';
import { fill, useTexts } from '../texts.ts';

/** Each hop with its time, ends, protocol, delay and encryption; scrolls by itself where the window is narrow. */
export function HopTable({
  hops,
  clock,
  label,
}: {
  hops: readonly HopRow[];
  clock: 'utc' | 'local';
  label: string;
}) {
  const { hops: texts, result } = useTexts();
  const show = useShow();
  const head = 'px-3 py-2 font-semibold whitespace-nowrap';
  const cell = 'px-3 py-2.5 align-top';
  return (
    <div
      role="group"
      aria-label={label}
      tabIndex={0}
      className="overflow-x-auto rounded-lg border border-line bg-surface"
    >
      <table className="w-full min-w-5xl border-collapse text-left text-small">
        <caption className="sr-only">{label}</caption>
        <thead className="border-b border-line bg-sunken text-muted">
          <tr>
            <th scope="col" className={head}>
              {texts.hop}
            </th>
            <th scope="col" className={head}>
              {texts.time} ({texts.clocks[clock]})
            </th>
            <th scope="col" className={head}>
              {texts.from}
            </th>
            <th scope="col" className={head}>
              {texts.to}
            </th>
            <th scope="col" className={head}>
              {texts.with}
            </th>
            <th scope="col" className={head}>
              {texts.encryption}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {texts.delay}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {hops.map((hop) => (
            <tr key={hop.number} className={hop.slowest ? 'bg-accent-soft' : ''}>
              <th scope="row" className={`${cell} font-normal`}>
                <span className="inline-flex items-center gap-1">
                  {hop.number}
                  {show && (
                    <button
                      type="button"
                      onClick={() => show(hop.at, `${texts.hop} ${hop.number}`)}
                      aria-label={fill(result.whyFact, { label: `${texts.hop} ${hop.number}` })}
                      className="-my-1 inline-flex size-7 items-center justify-center rounded-md text-muted hover:bg-accent-soft hover:text-accent print:hidden"
                    >
                      <TextSearch aria-hidden="true" className="size-4" />
                    </button>
                  )}
                </span>
              </th>
              <td className={`${cell} whitespace-nowrap`}>{clock === 'utc' ? hop.time : hop.localTime}</td>
              <td className={`${cell} wrap-anywhere min-w-44`}>
                <bdi>{hop.from || texts.unknown}</bdi>
              </td>
              <td className={`${cell} wrap-anywhere min-w-44`}>
                <bdi>{hop.to || texts.unknown}</bdi>
              </td>
              <td className={`${cell} min-w-24`}>
                <bdi>{hop.with || texts.unknown}</bdi>
              </td>
              <td className={`${cell} wrap-anywhere min-w-32`}>
                <bdi>{hop.encryption || texts.unknown}</bdi>
              </td>
              <td
                className={`${cell} text-right whitespace-nowrap ${hop.slowest || hop.skew ? 'font-bold' : ''}`}
              >
                {hop.delay}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
