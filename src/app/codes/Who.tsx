import type { Entry } from './catalogue.ts';
import { Stations } from '../ui/Stations.tsx';

const PLACES = { sender: 0, service: 1, recipient: 2 } as const;

/** Who has to act, as a small diagram and in words. */
export function Who({ entry, className = '' }: { entry: Entry; className?: string }) {
  const { owner, ownerLine } = entry;
  return (
    <span className={`flex items-center gap-3 ${className}`}>
      <Stations marked={PLACES[owner.party]} alarm={owner.role !== 'nobody'} />
      <span className="anywhere min-w-0 leading-snug">{ownerLine}</span>
    </span>
  );
}
