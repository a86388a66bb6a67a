import type { Progress } from '../../worker/protocol.ts';
import { Button } from '../ui/Button.tsx';
import { fill, useTexts } from '../texts.ts';

/** What the work is at, with a way to end it. */
export function Busy({
  progress,
  file,
  files,
  onCancel,
}: {
  progress: Progress;
  file: number;
  files: number;
  onCancel: () => void;
}) {
  const { intake } = useTexts();
  const [done, total] = files > 1 ? [file, files] : [progress.done, progress.total];
  const words =
    total > 1 ? fill(intake.progress.many, { done: done + 1, total }) : intake.progress[progress.stage];
  return (
    <div className="flex min-w-0 flex-1 items-center gap-4">
      <div className="min-w-0 flex-1">
        <p className="truncate text-small font-medium">{words}</p>
        <div className="mt-1.5 h-1 overflow-hidden rounded-full bg-sunken" aria-hidden="true">
          {total > 1 ? (
            <div data-bar="" className="h-full bg-accent" style={{ width: `${(100 * done) / total}%` }} />
          ) : (
            <div data-bar="" className="h-full w-1/4 animate-working bg-accent" />
          )}
        </div>
      </div>
      <Button onClick={onCancel}>{intake.cancel}</Button>
    </div>
  );
}
