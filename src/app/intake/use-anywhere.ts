import { useEffect, useEffectEvent, useState } from 'react';
import type { BroughtFile } from '../../worker/protocol.ts';
import { filesIn, foldersIn } from './folder.ts';
import { whenLaunched } from './launched.ts';
import { fromFiles, fromTransfer, takesText } from './what-came.ts';

/** Takes what is pasted or dropped anywhere on the page, or opened with the installed app; true while something is dragged over it. */
export function useAnywhere(onBrought: (brought: readonly BroughtFile[]) => void): boolean {
  const [dragging, setDragging] = useState(false);
  const hand = useEffectEvent((brought: readonly BroughtFile[]) => {
    if (brought.length > 0) onBrought(brought);
  });
  useEffect(() => {
    // Enter and leave come for every element on the way; their difference tells when the page itself is left.
    let inside = 0;
    let own = false;
    const carries = (event: DragEvent): boolean =>
      !own && (event.dataTransfer?.types.some((type) => type === 'Files' || type === 'text/plain') ?? false);
    const start = (): void => void (own = true);
    const end = (): void => void (own = false);
    const enter = (event: DragEvent): void => {
      if (!carries(event)) return;
      inside += 1;
      setDragging(true);
    };
    const leave = (event: DragEvent): void => {
      if (!carries(event)) return;
      inside = Math.max(0, inside - 1);
      if (inside === 0) setDragging(false);
    };
    const over = (event: DragEvent): void => {
      if (carries(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      inside = 0;
      setDragging(false);
      if (!carries(event)) return;
      event.preventDefault();
      const folders = foldersIn(event.dataTransfer);
      if (folders) void filesIn(folders).then((files) => hand(fromFiles(files)));
      else hand(fromTransfer(event.dataTransfer));
    };
    const paste = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || takesText(event.target)) return;
      event.preventDefault();
      hand(fromTransfer(event.clipboardData));
    };
    const listeners = {
      dragstart: start,
      dragend: end,
      dragenter: enter,
      dragleave: leave,
      dragover: over,
      drop,
      paste,
    };
    for (const [name, listener] of Object.entries(listeners))
      document.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        document.removeEventListener(name, listener as EventListener);
    };
  }, []);
  useEffect(() => whenLaunched((files) => hand(fromFiles(files))), []);
  return dragging;
}
