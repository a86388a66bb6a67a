import { FolderOpen, MailPlus } from 'lucide-react';
import { Suspense, useRef, useState, type ReactNode } from 'react';
import type { Problem } from '../../model/source.ts';
import type { BroughtFile } from '../../worker/protocol.ts';
import { useTexts } from '../texts.ts';
import { Button } from '../ui/Button.tsx';
import { FilePicker } from './FilePicker.tsx';
import { ProblemNote } from './ProblemNote.tsx';
import { fromText, fromTransfer } from './what-came.ts';

/** The panel folded above a result: it takes the next bounce, and leads back to the panel. */
export function Bar({
  onBring,
  onNew,
  busy,
  problem,
}: {
  onBring: (brought: readonly BroughtFile[]) => void;
  onNew: () => void;
  busy: ReactNode;
  problem: { readonly id: Problem; readonly name: string } | null;
}) {
  const { intake } = useTexts();
  const picker = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  return (
    <section aria-label={intake.anotherLabel} className="border-b border-line bg-surface print:hidden">
      <div className="mx-auto flex min-h-14 max-w-6xl items-center gap-2 px-4 py-1.5 sm:px-6">
        {busy ?? (
          <>
            <label className="flex min-w-0 flex-1 items-center gap-2.5">
              <MailPlus aria-hidden="true" className="size-5 shrink-0 text-muted" strokeWidth={1.75} />
              <input
                type="text"
                aria-label={intake.anotherLabel}
                placeholder={intake.another}
                value={text}
                onChange={(event) => setText(event.target.value)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' && text.trim() !== '') onBring([fromText(text)]);
                }}
                onPaste={(event) => {
                  event.preventDefault();
                  const brought = fromTransfer(event.clipboardData);
                  if (brought.length > 0) onBring(brought);
                }}
                className="min-h-10 min-w-0 flex-1 bg-transparent text-small outline-none placeholder:text-muted focus-visible:outline-3 focus-visible:outline-accent"
              />
            </label>
            <Button look="quiet" onClick={() => picker.current?.click()} aria-label={intake.choose}>
              <FolderOpen aria-hidden="true" className="size-4" />
              <span className="max-sm:hidden">{intake.choose}</span>
            </Button>
            <Button look="quiet" onClick={onNew}>
              {intake.newOne}
            </Button>
          </>
        )}
        <FilePicker ref={picker} onBring={onBring} />
      </div>
      <div role="alert">
        {problem && (
          <div className="mx-auto max-w-6xl">
            <Suspense>
              <ProblemNote problem={problem} />
            </Suspense>
          </div>
        )}
      </div>
    </section>
  );
}
