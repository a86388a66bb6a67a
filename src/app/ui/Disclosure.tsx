import { ChevronDown } from 'lucide-react';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { oneByOne } from './one-by-one.ts';

/**
 * A section that opens and closes under its heading. What is closed stays findable by the browser's own search (`hidden="until-found"`) and is
 * not printed.
 */
export function Disclosure({
  heading,
  aside,
  open,
  onToggle,
  children,
  id,
}: {
  heading: ReactNode;
  aside?: ReactNode;
  open: boolean;
  onToggle: (open: boolean) => void;
  children: ReactNode;
  id?: string;
}) {
  const panel = useRef<HTMLDivElement>(null);
  const name = useId();
  const [drawn, setDrawn] = useState(false);
  // What is closed takes no room: it waits until what is seen is on the page, and is then drawn section by section.
  useEffect(() => oneByOne(() => setDrawn(true)), []);
  useEffect(() => {
    const element = panel.current;
    if (!element) return;
    // React writes `hidden` as a boolean only.
    if (open) element.removeAttribute('hidden');
    else element.setAttribute('hidden', 'until-found');
    const found = (): void => onToggle(true);
    element.addEventListener('beforematch', found);
    return () => element.removeEventListener('beforematch', found);
  }, [open, onToggle]);
  return (
    <section id={id} aria-labelledby={name} className={`border-t border-line ${open ? '' : 'print:hidden'}`}>
      <h2 className="text-heading font-semibold tracking-tight">
        <button
          type="button"
          id={name}
          aria-expanded={open}
          aria-controls={`${name}-panel`}
          onClick={() => onToggle(!open)}
          className="group flex min-h-14 w-full items-center gap-3 py-4 text-left hover:text-accent"
        >
          <span className="anywhere min-w-0 flex-1">{heading}</span>
          {aside !== undefined && !open && (
            <span className="max-w-1/2 text-right text-small font-normal tracking-normal text-muted max-md:hidden">
              {aside}
            </span>
          )}
          <ChevronDown
            aria-hidden="true"
            className={`size-5 shrink-0 text-muted transition-transform print:hidden ${open ? 'rotate-180' : ''}`}
          />
        </button>
      </h2>
      <div ref={panel} id={`${name}-panel`} data-panel="">
        <div className="pt-1 pb-9">{(open || drawn) && children}</div>
      </div>
    </section>
  );
}
