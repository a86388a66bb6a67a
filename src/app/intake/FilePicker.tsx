import type { RefObject } from 'react';
import type { BroughtFile } from '../../worker/protocol.ts';
import { useTexts } from '../texts.ts';
import { fromFiles } from './what-came.ts';

/** The browser's own file dialog; a button beside it opens it by a click on `ref`. */
export function FilePicker({
  ref,
  onBring,
}: {
  ref: RefObject<HTMLInputElement | null>;
  onBring: (brought: readonly BroughtFile[]) => void;
}) {
  const { intake } = useTexts();
  return (
    <input
      ref={ref}
      type="file"
      multiple
      tabIndex={-1}
      aria-label={intake.choose}
      className="sr-only"
      onChange={(event) => {
        const { files } = event.target;
        if (files && files.length > 0) onBring(fromFiles(files));
        // So that the same file can be chosen again.
        event.target.value = '';
      }}
    />
  );
}
