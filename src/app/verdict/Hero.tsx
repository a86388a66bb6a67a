import { CircleHelp } from 'lucide-react';
import type { Ref } from 'react';
import type { Verdict, View } from '../../wording/view.ts';
import { useShow } from '../showing.ts';
import { useTexts } from '../texts.ts';
import { useNarrow } from '../ui/narrow.ts';
import { Diagram } from './Diagram.tsx';
import { Words } from './Words.tsx';

/** Who wrote the report, and that it is not guilty by that. */
export function Writer({ writer }: { writer: View['writer'] }) {
  const { result } = useTexts();
  const show = useShow();
  const narrow = useNarrow();
  const at = writer.at;
  if (narrow) {
    // The verdict comes first: one line, which opens.
    return (
      <section aria-label={result.writer} className="w-full min-w-0 text-tiny text-muted">
        <details className="group">
          <summary className="min-h-6 truncate group-open:anywhere group-open:whitespace-normal">
            {writer.line}
          </summary>
          <p className="mt-1">{writer.note}</p>
          {at && show && (
            <button
              type="button"
              onClick={() => show(at, result.writer)}
              className="min-h-8 font-medium text-accent underline underline-offset-4"
            >
              {result.showInMessage}
            </button>
          )}
        </details>
      </section>
    );
  }
  return (
    <section aria-label={result.writer} className="min-w-0 max-w-3xl flex-1 basis-80 text-small text-muted">
      <p className="anywhere">
        {at && show ? (
          <button
            type="button"
            onClick={() => show(at, result.writer)}
            title={result.showInMessage}
            className="anywhere inline min-h-6 text-left font-medium text-ink underline decoration-line-strong decoration-dotted underline-offset-4 hover:text-accent"
          >
            {writer.line}
          </button>
        ) : (
          <span className="font-medium text-ink">{writer.line}</span>
        )}{' '}
        {writer.note}
      </p>
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
  verdict: Verdict;
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
  return (
    <div>
      {bare ? null : under ? (
        <h2 className="anywhere max-w-4xl text-heading font-semibold tracking-tight">{verdict.headline}</h2>
      ) : (
        <h1
          ref={ref}
          tabIndex={-1}
          className="anywhere max-w-4xl text-display font-bold tracking-tight outline-none"
        >
          {verdict.headline}
        </h1>
      )}
      {verdict.explanation !== '' && !bare && (
        <p className={`max-w-3xl text-muted ${under ? 'mt-2' : 'mt-4 text-lead'}`}>{verdict.explanation}</p>
      )}
      <div
        className={`${bare ? '' : 'mt-8'} overflow-hidden rounded-2xl border border-line bg-surface shadow-raised`}
      >
        <p className="flex flex-wrap items-baseline gap-x-3 px-5 py-4 sm:px-6">
          <span className="text-small text-muted">{result.who}</span>
          <strong className="anywhere text-lead font-bold">{verdict.ownerLine}</strong>
          {verdict.confidenceId === 'guessed' && (
            <span className="inline-flex items-start gap-1.5 text-small sm:ml-auto">
              <CircleHelp aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-accent" />
              {verdict.confidence}
            </span>
          )}
        </p>
        <Diagram parties={verdict.diagram} />
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
    <div>
      <h1
        ref={ref}
        tabIndex={-1}
        className="anywhere max-w-4xl text-display font-bold tracking-tight outline-none"
      >
        {plain.headline}
      </h1>
      <div className="mt-5 max-w-prose space-y-3 text-lead">
        {plain.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </div>
  );
}
