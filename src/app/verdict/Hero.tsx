import { CircleHelp } from 'lucide-react';
import type { Ref } from 'react';
import type { LeadVerdict, View } from '../../wording/view.ts';
import { useShow } from '../showing.ts';
import { useTexts } from '../texts.ts';
import { Breakable } from '../ui/Breakable.tsx';
import { Diagram } from './Diagram.tsx';
import { Words } from './Words.tsx';

/** Who wrote the report, in one line that opens: that this does not make it guilty is for whoever asks. */
export function Writer({ writer }: { writer: View['writer'] }) {
  const { result } = useTexts();
  const show = useShow();
  const at = writer.at;
  return (
    <section aria-label={result.writer} className="mb-3 min-w-0 text-tiny text-muted sm:mb-4 sm:text-small">
      <details className="group">
        <summary className="min-h-6 truncate hover:text-ink group-open:anywhere group-open:whitespace-normal">
          {writer.line}
        </summary>
        <p className="mt-1 max-w-prose">
          {writer.note}
          {at && show && (
            <>
              {' '}
              <button
                type="button"
                onClick={() => show(at, result.writer)}
                className="min-h-6 font-medium text-accent underline underline-offset-4"
              >
                {result.showInMessage}
              </button>
            </>
          )}
        </p>
      </details>
    </section>
  );
}

/** What happened, who has to act, and the three parties. */
export function Hero({
  verdict,
  under,
  bare = false,
  ref,
}: {
  verdict: LeadVerdict;
  /** True below a plain headline, which then leads. */
  under: boolean;
  /** True where that headline has said all that the verdict's own would. */
  bare?: boolean;
  ref?: Ref<HTMLHeadingElement>;
}) {
  const { result } = useTexts();
  const show = useShow();
  const [reason] = verdict.evidence;
  const words = reason?.because[0];
  const explained = verdict.explanation !== '' && !bare;
  return (
    <div>
      {/* On wide windows side by side, so that neither half of the page stands empty and the diagram comes high. */}
      <div
        className={
          under ? '' : 'items-end gap-x-12 gap-y-4 lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]'
        }
      >
        {bare ? null : under ? (
          <h2 className="anywhere max-w-4xl text-heading font-semibold tracking-tight">
            <Breakable text={verdict.headline} />
          </h2>
        ) : (
          <h1 ref={ref} tabIndex={-1} className="anywhere text-display font-bold tracking-tight outline-none">
            <Breakable text={verdict.headline} />
          </h1>
        )}
        {explained && (
          <p className={`max-w-3xl text-muted ${under ? 'mt-2' : 'mt-3 sm:text-lead lg:mt-0'}`}>
            {verdict.explanation}
          </p>
        )}
      </div>
      <div
        className={`${bare ? '' : 'mt-5 sm:mt-7'} overflow-hidden rounded-2xl border border-line bg-surface shadow-raised`}
      >
        <p className="flex flex-wrap items-baseline gap-x-3 px-5 py-4 sm:px-6">
          <span className="text-small text-muted">{result.who}</span>
          <strong className="anywhere text-lead font-bold">
            <Breakable text={verdict.ownerLine} />
          </strong>
          {verdict.confidenceId === 'guessed' && (
            <span className="inline-flex items-start gap-1.5 text-small sm:ml-auto">
              <CircleHelp aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-accent" />
              {verdict.confidence}
            </span>
          )}
        </p>
        <Diagram parties={verdict.diagram} />
        {verdict.firstStep !== '' && (
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-t border-line px-5 py-3 sm:px-6">
            <span className="text-small text-muted">{result.firstStep}</span>
            <span className="anywhere font-medium">
              <Breakable text={verdict.firstStep} />
            </span>
          </p>
        )}
        {reason && (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line px-5 py-3 text-small sm:px-6">
            <span>{reason.text}</span>
            {words && <Words place={words} label={reason.text} show={show} />}
            <a
              href="#why"
              onClick={(event) => {
                event.preventDefault();
                const why = document.getElementById('why');
                why?.scrollIntoView({ behavior: 'smooth', block: 'start' });
                why?.focus({ preventScroll: true });
              }}
              className="inline-flex min-h-6 items-center gap-1 font-medium text-accent underline underline-offset-4 sm:ml-auto print:hidden"
            >
              {result.allReasons}
            </a>
          </div>
        )}
      </div>
    </div>
  );
}

/** What is no failure, said plainly: no diagram, no alarm. */
export function Plain({ plain, ref }: { plain: NonNullable<View['plain']>; ref?: Ref<HTMLHeadingElement> }) {
  return (
    <div className="items-end gap-x-12 pt-3 sm:pt-4 lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <h1 ref={ref} tabIndex={-1} className="anywhere text-display font-bold tracking-tight outline-none">
        {plain.headline}
      </h1>
      <div className="mt-3 max-w-prose space-y-3 sm:text-lead lg:mt-0 lg:text-body">
        {plain.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </div>
  );
}
