import { useState } from 'react';
import type { HopRow } from '../../wording/view.ts';
import { useTexts } from '../texts.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { HopTable } from './HopTable.tsx';
import { Timeline } from './Timeline.tsx';

/** The way a message took: where its time went, each hop, and where it was refused. */
export function Hops({
  hops,
  summary,
  refusal,
  route,
}: {
  hops: readonly HopRow[];
  summary: string;
  refusal: string;
  route: readonly HopRow[];
}) {
  const texts = useTexts().hops;
  const [clock, setClock] = useState<'utc' | 'local'>('utc');
  return (
    <div className="space-y-6">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <p className="max-w-prose min-w-0">{hops.length === 0 ? texts.none : summary}</p>
        {hops.length + route.length > 0 && (
          <Segmented
            label={texts.clock}
            options={[
              { value: 'utc', label: texts.clocks.utc },
              { value: 'local', label: texts.clocks.local },
            ]}
            value={clock}
            onChange={setClock}
          />
        )}
      </div>
      {hops.length > 0 && (
        <>
          <Timeline hops={hops} refusal={refusal} />
          <HopTable hops={hops} clock={clock} label={texts.table} />
        </>
      )}
      {hops.length === 0 && refusal !== '' && <p>{refusal}</p>}
      {route.length > 0 && (
        <details>
          <summary className="min-h-6 font-semibold hover:text-accent">{texts.routeHeading}</summary>
          <div className="mt-4">
            <HopTable hops={route} clock={clock} label={texts.routeHeading} />
          </div>
        </details>
      )}
    </div>
  );
}
