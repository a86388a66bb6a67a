import {
  CircleX,
  Clock3,
  Forward,
  Globe,
  House,
  Lock,
  LockOpen,
  PenLine,
  RefreshCw,
  ShieldQuestionMark,
  Timer,
  TriangleAlert,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { PathEnd, PathStep, PathView } from '../../wording/path-view.ts';
import { useTexts } from '../texts.ts';
import { Chip } from '../ui/Chip.tsx';

/** Which clock the times are shown by. */
export type Clock = 'utc' | 'local';

const LOCKS = { encrypted: Lock, clear: LockOpen, unsaid: ShieldQuestionMark } as const;

/**
 * The way as a line from top to bottom: when it was written, each server with how long it took, where it ended. The bars are true to scale
 * and each begins where the one before it ended; a wrong clock has no bar, only its words.
 */
export function Timeline({ path, clock, label }: { path: PathView; clock: Clock; label: string }) {
  const { start, steps, end } = path;
  const written = start.time !== '' || start.note !== '';
  return (
    <div>
      <ol aria-label={label}>
        {written && (
          <Stop mark={<PenLine aria-hidden="true" className="size-3.5" />} last={false}>
            <p className="text-small">
              <span className="font-semibold">{start.title}</span>{' '}
              <span className="text-muted">{clock === 'utc' ? start.time : start.localTime}</span>
            </p>
            {start.note !== '' && <Chip icon={TriangleAlert}>{start.note}</Chip>}
          </Stop>
        )}
        {steps.map((step, index) => (
          <Step
            key={step.number}
            step={step}
            clock={clock}
            last={end === null && index === steps.length - 1}
            opensRound={step.opens}
          />
        ))}
        {end && <End end={end} clock={clock} />}
      </ol>
      {path.scale !== '' && (
        <p className="mt-3 text-tiny text-muted">
          {path.scale} {path.scaleNote}
        </p>
      )}
    </div>
  );
}

/** One station on the line, with the line to the next. */
function Stop({
  mark,
  last,
  look = 'border-line-strong bg-surface text-muted',
  looping = false,
  children,
}: {
  mark: ReactNode;
  last: boolean;
  look?: string;
  looping?: boolean;
  children: ReactNode;
}) {
  return (
    <li className="relative flex gap-3 pb-4 sm:gap-4">
      {!last && (
        <span
          aria-hidden="true"
          className={`absolute top-6 -bottom-0.5 left-3.5 -translate-x-1/2 ${looping ? 'border-l-4 border-double border-accent' : 'border-l-2 border-line-strong'}`}
        />
      )}
      <span
        className={`relative grid size-7 shrink-0 place-items-center rounded-full border-2 text-tiny font-semibold ${look}`}
      >
        {mark}
      </span>
      <div className="min-w-0 flex-1 pt-0.5">{children}</div>
    </li>
  );
}

function Step({
  step,
  clock,
  last,
  opensRound,
}: {
  step: PathStep;
  clock: Clock;
  last: boolean;
  opensRound: boolean;
}) {
  const { hops: texts } = useTexts();
  const look = step.slowest
    ? 'border-accent bg-accent text-on-accent'
    : step.internal
      ? 'border-dashed border-line-strong bg-surface text-muted'
      : 'border-line-strong bg-surface text-ink';
  return (
    <Stop mark={step.number} last={last} look={look} looping={step.round !== ''}>
      <div className="grid grid-cols-1 gap-x-5 gap-y-1.5 sm:grid-cols-[minmax(9rem,20rem)_minmax(0,1fr)_8.5rem] lg:grid-cols-[minmax(9rem,24rem)_minmax(0,1fr)_9rem]">
        <div className="min-w-0">
          <p className="text-small leading-snug font-semibold">
            <bdi className="anywhere">{step.to || texts.unknown}</bdi>
          </p>
          <p className="text-tiny text-muted">{clock === 'utc' ? step.time : step.localTime}</p>
        </div>
        <div className="space-y-1 sm:contents">
          <Bar step={step} />
          <p className="flex flex-wrap items-center gap-x-2 text-small sm:justify-end sm:text-right">
            {step.skew && <TriangleAlert aria-hidden="true" className="size-4" />}
            <span className={step.slowest || step.skew ? 'font-bold' : ''}>{step.delay}</span>
            {step.slowest && (
              <Chip icon={Timer} look="accent">
                {texts.slowest}
              </Chip>
            )}
          </p>
        </div>
      </div>
      <p className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5">
        <Chip icon={LOCKS[step.lock]} look={step.lock === 'clear' && !step.internal ? 'strong' : 'plain'}>
          {step.lockWords}
        </Chip>
        <Chip icon={step.internal ? House : Globe}>{step.where}</Chip>
        {step.round !== '' && (
          <Chip icon={RefreshCw} look={opensRound ? 'accent' : 'plain'}>
            {step.round}
          </Chip>
        )}
        {step.forwarded !== '' && (
          <Chip icon={Forward} look="accent">
            {step.forwarded}
          </Chip>
        )}
      </p>
      {step.notes.map((note) => (
        <p key={note} className="mt-1 max-w-prose">
          <Chip icon={TriangleAlert} look="strong">
            {note}
          </Chip>
        </p>
      ))}
    </Stop>
  );
}

/** A bar on the line of all bars; a slanted gap says that it is shortened. */
function Bar({ step: { bar, slowest, skew } }: { step: PathStep }) {
  return (
    <div
      aria-hidden="true"
      className={`relative h-3 min-w-0 overflow-hidden sm:mt-1.5 rounded-full ${skew ? 'border border-dashed border-line-strong' : 'bg-sunken'}`}
    >
      {bar && (
        <div
          data-bar=""
          className={`absolute inset-y-0 min-w-1 rounded-full ${slowest ? 'bg-accent' : 'bg-line-strong'}`}
          style={{ left: `${Math.min(100 * bar.start, 99)}%`, width: `${100 * bar.width}%` }}
        >
          {bar.broken && (
            <span className="absolute inset-y-[-2px] left-1/2 w-2 -skew-x-20 border-x-2 border-surface bg-sunken" />
          )}
        </div>
      )}
    </div>
  );
}

function End({ end, clock }: { end: PathEnd; clock: Clock }) {
  const { result } = useTexts();
  const Icon = end.refused ? CircleX : Clock3;
  const when = [clock === 'utc' ? end.time : end.localTime, end.after].filter(Boolean).join(' · ');
  return (
    <Stop
      last
      mark={<Icon aria-hidden="true" className="size-4" />}
      look={end.refused ? 'border-alarm bg-alarm text-on-alarm' : 'border-accent bg-surface text-accent'}
    >
      <p className="text-small">
        <span className="font-semibold">{end.title}</span> <span className="text-muted">{when}</span>
      </p>
      <p className="anywhere max-w-prose text-small">{end.text}</p>
      {end.attempts.length > 1 && (
        <details className="mt-1 text-small">
          <summary className="min-h-6 font-medium hover:text-accent">
            {result.attempts} ({end.attempts.length})
          </summary>
          <ol className="mt-2 space-y-2">
            {end.attempts.map((attempt, index) => (
              <li key={`${attempt.time} ${index}`} className="border-l-2 border-line pl-3">
                <p className="anywhere text-muted">
                  {[attempt.time, attempt.server].filter(Boolean).join(' · ')}
                </p>
                <p className="anywhere font-mono text-tiny">{attempt.text}</p>
              </li>
            ))}
          </ol>
        </details>
      )}
    </Stop>
  );
}
