import type { Row, Verdict } from '../../wording/view.ts';
import { useShow } from '../showing.ts';
import { fill, useTexts } from '../texts.ts';
import { Facts, type FactRow } from '../ui/Facts.tsx';
import { Words } from './Words.tsx';

/** Rows with their labels, each asked for its words where the message is at hand. */
export function Rows({ rows }: { rows: readonly Row[] }) {
  const { result } = useTexts();
  const show = useShow();
  const shown = rows.map(({ id, label, value, code, at }): FactRow => {
    const row = { id, label, value, code };
    return at && show
      ? { ...row, ask: { label: fill(result.whyFact, { label }), run: () => show(at, label) } }
      : row;
  });
  return <Facts rows={shown} />;
}

/** Status and reply with who gave them, a wrapped reply taken apart, and each attempt of a message that was retried. */
export function ErrorDetails({ verdict }: { verdict: Verdict }) {
  const { result } = useTexts();
  const show = useShow();
  return (
    <div className="space-y-8">
      <Rows rows={verdict.errorDetails} />
      {verdict.wrapped.length > 0 && (
        <div>
          <h3 className="font-semibold">{result.wrapped}</h3>
          <ol className="mt-3 space-y-4 border-l-2 border-line-strong pl-5">
            {verdict.wrapped.map((line) => (
              <li key={`${line.label} ${line.text}`}>
                <p className="text-small text-muted">{line.label}</p>
                <p>{line.meaning}</p>
                <Words place={line.at} label={line.label} show={show} />
              </li>
            ))}
          </ol>
          {verdict.wrappedNote !== '' && <p className="mt-3 max-w-prose text-small">{verdict.wrappedNote}</p>}
        </div>
      )}
      {verdict.attempts.length > 0 && (
        <div>
          <h3 className="font-semibold">{result.attempts}</h3>
          <ol className="mt-3 space-y-3">
            {verdict.attempts.map((attempt, index) => (
              <li key={`${attempt.time} ${index}`} className="border-l-2 border-line pl-4">
                <p className="anywhere text-small text-muted">
                  {[attempt.time, attempt.server].filter(Boolean).join(' · ')}
                </p>
                <p className="anywhere font-mono text-small">{attempt.text}</p>
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}
