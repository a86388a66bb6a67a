import { Check, Copy, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';

/** A button that copies a text and says that it did, or that the browser refused. */
export function CopyButton({
  text,
  label,
  done,
  refused,
  about,
  compact = false,
}: {
  text: string | (() => string);
  label: string;
  done: string;
  refused: string;
  /** What is copied, for those who hear the button out of its place. */
  about?: string;
  /** Only the icon, for beside a line of code; the words are its name. */
  compact?: boolean;
}) {
  const [state, setState] = useState<'ready' | 'done' | 'refused'>('ready');
  useEffect(() => {
    if (state === 'ready') return;
    const timer = setTimeout(() => setState('ready'), 2500);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = (): void => {
    const words = typeof text === 'string' ? text : text();
    navigator.clipboard.writeText(words).then(
      () => setState('done'),
      () => setState('refused'),
    );
  };
  const Icon = state === 'done' ? Check : state === 'refused' ? TriangleAlert : Copy;
  return (
    <>
      <Button
        onClick={copy}
        {...(about === undefined ? {} : { 'aria-label': `${label}: ${about}` })}
        {...(compact ? { title: label, look: 'quiet', className: 'size-10 shrink-0 px-0' } : {})}
      >
        <Icon aria-hidden="true" className="size-4 shrink-0" />
        {/* Both words take their room at once, so that nothing moves when one becomes the other. */}
        <span className={compact ? 'hidden' : 'grid justify-items-start'}>
          <span className={`col-start-1 row-start-1 ${state === 'done' ? 'invisible' : ''}`}>{label}</span>
          <span
            aria-hidden="true"
            className={`col-start-1 row-start-1 ${state === 'done' ? '' : 'invisible'}`}
          >
            {done}
          </span>
        </span>
      </Button>
      <span role="status" className="sr-only">
        {state === 'done' ? done : ''}
      </span>
      {state === 'refused' && <span className="text-small text-muted">{refused}</span>}
    </>
  );
}
