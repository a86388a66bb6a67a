import { MailPlus } from 'lucide-react';
import { useTexts } from '../texts.ts';

/** Covers the page while something is dragged over it: the airmail edge says that it may be let go here. */
export function DropTarget() {
  const { intake } = useTexts();
  return (
    <div className="airmail pointer-events-none fixed inset-0 z-50 p-3 sm:p-4">
      <div className="grid size-full place-items-center rounded-sm bg-paper">
        <div className="text-center">
          <MailPlus aria-hidden="true" className="mx-auto size-12 text-accent" strokeWidth={1.5} />
          <p className="mt-4 text-display font-semibold tracking-tight">{intake.drop}</p>
          <p className="mt-2 text-lead text-muted">{intake.dropHint}</p>
        </div>
      </div>
    </div>
  );
}
