import type { Ref } from 'react';
import type { Verdict, View } from '../../wording/view.ts';
import { useShow } from '../showing.ts';
import { useTexts } from '../texts.ts';
import { Diagram } from './Diagram.tsx';

/** Who wrote the report, and that it is not guilty by that. */
export function Writer({ writer }: { writer: View['writer'] }) {
  const { result } = useTexts();
  const show = useShow();
  const at = writer.at;
  return (
    <section aria-label={result.writer} className="text-small">
      <p className="anywhere font-semibold">
        {at && show ? (
          <button
            type="button"
            onClick={() => show(at, result.writer)}
            className="anywhere min-h-6 text-left underline decoration-line-strong decoration-dotted underline-offset-4 hover:text-accent"
          >
            {writer.line}
          </button>
        ) : (
          writer.line
        )}
      </p>
      {writer.note !== '' && <p className="max-w-prose text-muted">{writer.note}</p>}
    </section>
  );
}

/** What happened, who has to act, and the three parties. */
export function Hero({
  verdict,
  under,
  ref,
}: {
  verdict: Verdict;
  /** True below a plain headline, which then leads. */
  under: boolean;
  ref?: Ref<HTMLHeadingElement>;
}) {
  return (
    <div>
      {under ? (
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
      {verdict.explanation !== '' && (
        <p className={`max-w-3xl text-muted ${under ? 'mt-2' : 'mt-4 text-lead'}`}>{verdict.explanation}</p>
      )}
      <div className="mt-8">
        <Diagram parties={verdict.diagram} />
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
