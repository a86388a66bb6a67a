import { CircleCheck, CircleDashed, CircleHelp } from 'lucide-react';
import type { Verdict } from '../../wording/view.ts';
import { useShow } from '../showing.ts';
import { useTexts } from '../texts.ts';
import { Words } from './Words.tsx';

const ICONS = { stated: CircleCheck, matched: CircleDashed, guessed: CircleHelp } as const;

/** The words that the verdict stands on, how sure it is, and what else it could be. */
export function Why({ verdict, codes }: { verdict: Verdict; codes: string }) {
  const { result } = useTexts();
  const show = useShow();
  const Icon = ICONS[verdict.confidenceId];
  return (
    <section
      aria-labelledby="why"
      className="grid grid-cols-1 gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]"
    >
      <div>
        <h2 id="why" tabIndex={-1} className="outline-none text-heading font-semibold tracking-tight">
          {result.why}
        </h2>
        <ul className="mt-3 space-y-3">
          {verdict.evidence.map(({ text, because }) => (
            <li key={text}>
              <p>{text}</p>
              {because.map((place) => (
                <Words key={`${place.part} ${place.start}`} place={place} label={text} show={show} />
              ))}
            </li>
          ))}
        </ul>
      </div>
      <div className="space-y-5 border-line text-small lg:border-l lg:pl-6">
        <div>
          <h3 className="font-semibold">{result.confidence}</h3>
          <p className="mt-1.5 flex gap-2">
            <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-accent" />
            <span>{verdict.confidence}</span>
          </p>
        </div>
        <details open={verdict.confidenceId === 'guessed'} className="print:not-open:hidden">
          <summary className="min-h-6 font-semibold hover:text-accent">{result.notExpected}</summary>
          {verdict.alternatives.length > 0 && (
            <>
              <p className="mt-2 text-muted">{result.alternatives}</p>
              <ul className="mt-1 space-y-2">
                {verdict.alternatives.map(({ cause, code, label, ownerLine }) => (
                  <li key={`${cause} ${code}`}>
                    <span className="block">{label}</span>
                    <span className="block text-muted">{ownerLine}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p className="mt-2 print:hidden">
            <a href={codes} className="inline-block min-h-6 text-accent underline underline-offset-4">
              {result.allCodes}
            </a>
          </p>
        </details>
      </div>
    </section>
  );
}
