import { useId, useRef, type ReactNode } from 'react';
import { useModal } from '../ui/modal.ts';

/** A question before something is lost; Esc and a click beside it answer no. `children` are the answers, the harmless one first, where the focus goes. */
export function Ask({
  question,
  hint,
  onCancel,
  children,
}: {
  question: string;
  hint: string;
  onCancel: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useModal(dialog);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={name}
      aria-describedby={`${name}-hint`}
      onClose={onCancel}
      className="m-auto w-[min(30rem,calc(100vw-2rem))] rounded-2xl border border-line-strong bg-surface text-ink shadow-raised backdrop:bg-ink/30 print:hidden"
    >
      <div className="p-5 sm:p-6">
        <h2 id={name} className="text-heading font-semibold tracking-tight">
          {question}
        </h2>
        <p id={`${name}-hint`} className="mt-2 text-small text-muted">
          {hint}
        </p>
        <div className="mt-6 flex flex-wrap gap-3">{children}</div>
      </div>
    </dialog>
  );
}
