import { lazy, memo, Suspense, type ComponentProps } from 'react';
import { Examples } from './intake/Examples.tsx';
import { Guide } from './intake/Guide.tsx';
import { Panel } from './intake/Panel.tsx';
import { Privacy } from './intake/Privacy.tsx';
import { useKeeping } from './kept/keeping.ts';
import { useTexts } from './texts.ts';

const KeptPromise = lazy(async () => ({
  default: (await import('./Kept.tsx')).KeptPromise,
}));

// The panel says what the work is at; nothing beside it changes by that.
const SameExamples = memo(Examples);
const SameGuide = memo(Guide);
const SamePrivacy = memo(Privacy);

/** The first visit: what to do, where to find the message, what it looks like, and what becomes of what is brought. */
export function Home({ panel }: { panel: ComponentProps<typeof Panel> }) {
  const { intake } = useTexts();
  const keeps = useKeeping() !== null;
  return (
    <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl px-4 pb-16 outline-none sm:px-6">
      <div className="items-end gap-x-12 pt-8 pb-8 sm:pt-12 lg:grid lg:grid-cols-[minmax(0,1fr)_22rem]">
        <h1 className="text-display font-bold tracking-tight">{intake.heading}</h1>
        <p className="mt-4 max-w-2xl text-lead text-muted lg:mt-0 lg:text-body">{intake.lead}</p>
      </div>
      <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Panel {...panel} />
        <SameExamples onBring={panel.onBring} />
      </div>
      <div className="mt-16 grid grid-cols-1 gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <SameGuide />
        <SamePrivacy
          {...(keeps
            ? {
                promise: (
                  <Suspense fallback={<span className="invisible">{intake.privacy.promise}</span>}>
                    <KeptPromise />
                  </Suspense>
                ),
              }
            : {})}
        />
      </div>
    </main>
  );
}
