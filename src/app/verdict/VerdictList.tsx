import type { LeadVerdict } from '../../wording/view.ts';
import { fill, useTexts } from '../texts.ts';
import { Stations } from '../ui/Stations.tsx';

const SHOWN = 3;

/** Several verdicts of one report, those alike together; choosing one shows it whole. */
export function VerdictList({
  verdicts,
  chosen,
  onChoose,
}: {
  verdicts: readonly LeadVerdict[];
  chosen: number;
  onChoose: (index: number) => void;
}) {
  const { result } = useTexts();
  return (
    <section aria-labelledby="recipients" className="print:hidden">
      <h2 id="recipients" className="text-small font-semibold text-muted">
        {result.recipients}
      </h2>
      <ul className="mt-2 grid grid-cols-1 gap-2 sm:grid-cols-2 sm:gap-3 lg:grid-cols-3">
        {verdicts.map((verdict, index) => {
          const acting = verdict.diagram.findIndex((party) => party.acts);
          const marked = acting === -1 ? verdict.diagram.findIndex((party) => party.concerned) : acting;
          return (
            <li key={verdict.recipients.join(' ')} className="flex">
              <button
                type="button"
                aria-pressed={index === chosen}
                onClick={() => onChoose(index)}
                className="flex w-full flex-col gap-1 rounded-xl border-2 border-line bg-surface px-4 py-2.5 text-left sm:gap-2 sm:py-4 hover:border-accent aria-pressed:border-accent aria-pressed:bg-accent-soft"
              >
                {/* Narrow windows: the point on the line beside the name, so that the verdict itself comes into sight. */}
                <span className="flex items-start justify-between gap-3 sm:flex-col sm:gap-2">
                  <span className="anywhere min-w-0 leading-snug font-semibold sm:order-1">
                    {names(verdict.names, result.others)}
                  </span>
                  {marked !== -1 && <Stations marked={marked as 0 | 1 | 2} alarm={acting !== -1} />}
                </span>
                <span className="anywhere text-small leading-snug">{verdict.headline}</span>
                <span className="mt-auto text-small text-muted max-sm:hidden">{verdict.ownerLine}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const names = (all: readonly string[], others: string): string => {
  const shown = all.slice(0, SHOWN).join(', ');
  return all.length > SHOWN ? `${shown} ${fill(others, { count: all.length - SHOWN })}` : shown;
};
