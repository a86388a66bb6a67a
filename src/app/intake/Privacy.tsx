import { LockKeyhole } from 'lucide-react';
import type { ReactNode } from 'react';
import { useIsStored } from '../offline.ts';
import { useTexts } from '../texts.ts';

/** The promise that nothing leaves the browser, with its proof. `promise` where the usual one would say too much. */
export function Privacy({ promise }: { promise?: ReactNode }) {
  const { privacy } = useTexts().intake;
  const opensOffline = useIsStored();
  return (
    <section aria-labelledby="privacy" className="flex gap-4">
      <LockKeyhole aria-hidden="true" className="mt-0.5 size-6 shrink-0 text-accent" strokeWidth={1.75} />
      <div>
        <h2 id="privacy" className="text-heading font-semibold tracking-tight">
          {privacy.heading}
        </h2>
        <p className="mt-2 max-w-prose">{promise ?? privacy.promise}</p>
        <details className="group mt-3">
          <summary className="inline-block min-h-6 text-small font-medium text-accent underline decoration-accent/40 underline-offset-4 hover:decoration-accent">
            {privacy.howHeading}
          </summary>
          <ul className="mt-3 max-w-prose list-disc space-y-1.5 pl-5 text-small text-muted">
            {privacy.how.map((reason) => (
              <li key={reason} className="pl-1">
                {reason}
              </li>
            ))}
          </ul>
        </details>
        {opensOffline && <p className="mt-3 max-w-prose text-small text-muted">{privacy.offline}</p>}
      </div>
    </section>
  );
}
