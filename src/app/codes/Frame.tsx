import { ArrowLeft } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { useTexts } from '../texts.ts';

/** One code's page: the way back to the list as it was left, and the heading, where eye and screen reader arrive. */
export function Frame({
  back,
  code,
  title,
  aside,
  children,
}: {
  back: string;
  code: string;
  title: string;
  /** Whose code it is. */
  aside?: ReactNode;
  children: ReactNode;
}) {
  const { codes, app } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const arrive = useEffectEvent(() => {
    document.title = `${[code, title].filter(Boolean).join(' ')} – ${app.name}`;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  });
  useEffect(() => arrive(), []);
  return (
    <main
      id="content"
      tabIndex={-1}
      className="mx-auto w-full max-w-6xl px-4 pt-5 pb-16 outline-none sm:px-6 sm:pt-6"
    >
      <p className="-ml-3 print:hidden">
        <a
          href={back}
          className="inline-flex min-h-10 items-center gap-2 rounded-lg px-3 text-small font-medium text-accent hover:bg-accent-soft"
        >
          <ArrowLeft aria-hidden="true" className="size-4" />
          {codes.back}
        </a>
      </p>
      <h1 ref={heading} tabIndex={-1} className="mt-4 max-w-4xl outline-none">
        {code !== '' && (
          <>
            <span className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
              <span
                className={`anywhere font-mono font-semibold tracking-tight ${title === '' ? 'text-display' : 'text-heading text-accent'}`}
              >
                {code}
              </span>
              {aside !== undefined && title !== '' && (
                <span className="text-small font-normal text-muted">{aside}</span>
              )}
            </span>{' '}
          </>
        )}
        {code === '' && aside !== undefined && (
          <span className="block text-small font-normal text-muted">{aside}</span>
        )}
        {title !== '' && (
          <span className="anywhere mt-1 block text-display font-bold tracking-tight">{title}</span>
        )}
      </h1>
      {children}
    </main>
  );
}
