import { Clock3, Inbox, Server, TriangleAlert, UserRound } from 'lucide-react';
import type { Party } from '../../model/report.ts';
import type { PartyView } from '../../wording/view.ts';
import { fill, useTexts } from '../texts.ts';
import { Breakable } from '../ui/Breakable.tsx';

const ICONS = { sender: UserRound, service: Server, recipient: Inbox } as const satisfies Record<
  Party,
  unknown
>;

/**
 * The three parties on the line that the message took, the one who has to act in alarm. It is told apart by its ground, a bar, an icon
 * and words, so that no colour is needed to read it. Narrow windows turn the line upright.
 */
export function Diagram({ parties }: { parties: readonly PartyView[] }) {
  const { result } = useTexts();
  const sequence = parties
    .map(({ name, role, label }) => [name, role, label].filter(Boolean).join(', '))
    .join(' → ');
  return (
    <ol aria-label={fill(result.diagram, { sequence })} className="grid grid-cols-1 sm:grid-cols-3">
      {parties.map((party, index) => (
        <Station key={party.party} party={party} first={index === 0} />
      ))}
    </ol>
  );
}

const GROUNDS = { acts: 'bg-alarm-soft', concerned: 'bg-accent-soft', rests: '' } as const;

const BARS = { acts: 'bg-alarm', concerned: 'bg-accent', rests: 'bg-line' } as const;

const DISCS = {
  acts: 'bg-alarm text-on-alarm border-alarm',
  concerned: 'bg-surface text-accent border-accent',
  rests: 'bg-surface text-muted border-line-strong',
} as const;

function Station({ party, first }: { party: PartyView; first: boolean }) {
  const state = party.acts ? 'acts' : party.concerned ? 'concerned' : 'rests';
  const Icon = ICONS[party.party];
  return (
    <li
      data-acts={party.acts}
      className={`relative flex items-center gap-4 px-5 py-4 sm:flex-col sm:justify-start sm:gap-4 sm:px-3 sm:pt-9 sm:pb-8 sm:text-center lg:px-4 ${GROUNDS[state]}`}
    >
      <span
        aria-hidden="true"
        data-bar={party.acts ? '' : undefined}
        className={`absolute inset-y-0 left-0 w-1.5 sm:inset-x-0.5 sm:top-0 sm:bottom-auto sm:h-2 sm:w-auto ${BARS[state]}`}
      />
      {!first && <Line />}
      <span
        className={`relative z-10 grid size-14 shrink-0 place-items-center rounded-full border-2 sm:size-20 ${DISCS[state]}`}
      >
        <Icon aria-hidden="true" className="size-6 sm:size-9" strokeWidth={1.75} />
      </span>
      <div className="min-w-0 sm:w-full">
        <p className="anywhere text-lead leading-snug font-bold">
          <Breakable text={party.name} />
        </p>
        {state === 'acts' ? (
          <p className="mt-2 inline-flex items-center gap-1.5 rounded-2xl bg-alarm px-3 py-1 text-small leading-tight font-bold text-on-alarm sm:text-balance">
            <TriangleAlert aria-hidden="true" className="size-4 shrink-0" />
            {party.role}
          </p>
        ) : (
          <p className="text-small text-muted">{party.role}</p>
        )}
        {party.label !== '' && (
          <p
            className={`mt-2 flex items-center gap-1.5 font-semibold sm:justify-center ${state === 'acts' ? 'text-alarm-text' : 'text-accent'}`}
          >
            {state === 'concerned' && <Clock3 aria-hidden="true" className="size-4 shrink-0" />}
            <span className="anywhere min-w-0">{party.label}</span>
          </p>
        )}
      </div>
    </li>
  );
}

/** The way from the station before, with its direction: upright from disc to disc, level on wider windows. */
function Line() {
  return (
    <span
      aria-hidden="true"
      className="absolute top-0 left-12 z-10 h-5 -translate-y-1/2 sm:top-19 sm:left-[calc(-50%+3.25rem)] sm:h-auto sm:w-[calc(100%-6.5rem)]"
    >
      <span className="absolute inset-y-0 left-0 border-l-2 border-line-strong sm:inset-x-0 sm:top-0 sm:bottom-auto sm:border-t-2 sm:border-l-0" />
      <span className="absolute -bottom-0.5 -left-[3px] size-2 rotate-45 border-r-2 border-b-2 border-line-strong sm:-top-[3px] sm:right-0 sm:bottom-auto sm:left-auto sm:-rotate-45" />
    </span>
  );
}
