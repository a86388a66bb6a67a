import { ArrowRight } from 'lucide-react';
import type { BroughtFile } from '../../worker/protocol.ts';
import { useTexts } from '../texts.ts';
import { Stations } from '../ui/Stations.tsx';

const EXAMPLES = [
  { id: 'sender', marked: 0, alarm: true },
  { id: 'recipient', marked: 2, alarm: true },
  { id: 'wait', marked: 2, alarm: false },
] as const;

/** Three bounces to try, each with another answer to who has to act. */
export function Examples({ onBring }: { onBring: (brought: readonly BroughtFile[]) => void }) {
  const { intake } = useTexts();
  return (
    <section aria-labelledby="examples">
      <h2 id="examples" className="text-small font-semibold text-muted">
        {intake.examplesHeading}
      </h2>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {EXAMPLES.map(({ id, marked, alarm }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => void bringExample(id, onBring)}
              className="group flex w-full items-center gap-4 py-4 text-left hover:text-accent"
            >
              <Stations marked={marked} alarm={alarm} />
              <span className="min-w-0 flex-1">
                <span className="block font-medium">{intake.examples[id].title}</span>
                <span className="block text-small text-muted">{intake.examples[id].who}</span>
              </span>
              <ArrowRight
                aria-hidden="true"
                className="size-4 shrink-0 text-muted transition-transform group-hover:translate-x-0.5"
              />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function bringExample(
  id: (typeof EXAMPLES)[number]['id'],
  onBring: (brought: readonly BroughtFile[]) => void,
): Promise<void> {
  const { examples } = await import('./examples.ts');
  const file = new Blob([examples[id].source(new Date())], { type: 'message/rfc822' });
  onBring([{ name: examples[id].name, how: 'file', file }]);
}
