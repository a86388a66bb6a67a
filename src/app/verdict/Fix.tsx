import { RotateCw } from 'lucide-react';
import type { Verdict } from '../../wording/view.ts';
import { fill, useTexts } from '../texts.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { StepList } from '../ui/StepList.tsx';

/** The steps for the person reading, and the note for whoever has to act. */
export function Fix({ verdict }: { verdict: Verdict }) {
  const { result } = useTexts();
  const { fix, note, retry } = verdict;
  return (
    <section aria-labelledby="fix" className={note ? 'grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-2' : ''}>
      <div>
        <h2 id="fix" className="text-heading font-semibold tracking-tight">
          {verdict.owner.role === 'nobody' ? fix.title : result.fix}
        </h2>
        <StepList steps={fix.steps} />
        {retry !== '' && (
          <p className="mt-6 flex max-w-prose gap-4">
            <span className="grid size-8 shrink-0 place-items-center text-muted">
              <RotateCw aria-hidden="true" className="size-4.5" />
            </span>
            <span className="min-w-0 pt-0.5 text-muted">{retry}</span>
          </p>
        )}
      </div>
      {note && (
        <div className="rounded-xl border border-line bg-surface p-5 shadow-raised">
          <div className="flex flex-wrap items-start justify-between gap-3">
            <div className="min-w-0">
              <h3 className="font-semibold">{result.note}</h3>
              <p className="anywhere text-small text-muted">{fill(result.noteFor, { to: note.to })}</p>
            </div>
            <CopyButton
              text={note.text}
              label={result.copy}
              done={result.copied}
              refused={result.copyFailed}
              about={result.note}
            />
          </div>
          <p className="anywhere mt-4 border-t border-line pt-4 text-small whitespace-pre-wrap">
            {note.text}
          </p>
        </div>
      )}
    </section>
  );
}
