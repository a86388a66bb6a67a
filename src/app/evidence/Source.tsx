import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { PartText } from '../../model/message.ts';
import type { Place } from '../../model/place.ts';
import { fill, useTexts } from '../texts.ts';
import { Button } from '../ui/Button.tsx';
import { lineAt, stretches, type Mark, type Stretch } from './marks.ts';

// Beyond this the browser lays out text longer than anyone reads it.
const SHOWN = 200_000;

/**
 * The message's texts with the words marked that something stands on; `at` is the place asked for. Text only: a message is a stranger's
 * words, so none of it becomes markup.
 */
export function Source({
  texts,
  marks,
  at,
  onAsk,
  onClose,
}: {
  texts: readonly PartText[];
  marks: readonly Mark[];
  at: Mark;
  onAsk: (mark: Mark) => void;
  onClose: () => void;
}) {
  const { evidence, app } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const part = texts.find(({ index }) => index === at.place.part);

  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);

  const all = marks.some(({ place }) => same(place, at.place)) ? marks : [...marks, at];
  const standing = all.filter(({ place }) => same(place, at.place)).map(({ label }) => label);
  const order = inOrder(all);
  const position = order.findIndex(({ place }) => same(place, at.place));
  const text = part?.text.slice(0, Math.max(SHOWN, at.place.end)) ?? at.place.excerpt;
  const parts = stretches(all, at.place.part, text.length);
  const isAsked = ({ marks: over }: Stretch): boolean =>
    over.some((index) => same(all[index]?.place, at.place));
  const lead = parts.find(isAsked);
  return (
    <dialog
      ref={dialog}
      aria-label={evidence.heading}
      onClose={onClose}
      // A click beside it closes it, where the browser knows how.
      {...{ closedby: 'any' }}
      className="fixed inset-y-0 right-0 left-auto m-0 h-dvh max-h-none w-full max-w-none border-l border-line-strong bg-surface text-ink shadow-raised backdrop:bg-ink/30 sm:w-[min(46rem,92vw)] print:hidden"
    >
      <div className="flex h-full flex-col">
        <div className="flex items-center gap-3 border-b border-line px-5 py-3">
          <h2 className="min-w-0 flex-1 font-semibold">{evidence.heading}</h2>
          <Button look="quiet" onClick={() => dialog.current?.close()}>
            <X aria-hidden="true" className="size-4" />
            {evidence.close}
          </Button>
        </div>
        <div className="border-b border-line bg-paper px-5 py-3 text-small">
          <p>
            {evidence.stands}:{' '}
            <strong className="anywhere font-semibold">{[...new Set(standing)].join(' · ')}</strong>
          </p>
          {part && (
            <p className="text-muted">
              {fill(evidence.part, { number: at.place.part + 1, role: evidence.roles[part.role] })} ·{' '}
              {fill(evidence.line, { line: lineAt(part.text, at.place.start) })}
            </p>
          )}
          <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
            {texts.length > 1 && (
              <label className=" flex items-center gap-2">
                <span className="text-muted">{evidence.parts}</span>
                <select
                  value={at.place.part}
                  onChange={(event) => {
                    const chosen = texts.find(({ index }) => index === Number(event.target.value));
                    if (!chosen) return;
                    const first = marks.find(({ place }) => place.part === chosen.index);
                    onAsk(
                      first ?? { place: { part: chosen.index, start: 0, end: 0, excerpt: '' }, label: '' },
                    );
                  }}
                  className="min-h-9 min-w-0 rounded-md border border-line-strong bg-surface px-2"
                >
                  {texts.map(({ index, role }) => (
                    <option key={index} value={index}>
                      {index + 1}. {evidence.roles[role]}
                    </option>
                  ))}
                </select>
              </label>
            )}
            {order.length > 1 && (
              <div className="flex items-center gap-1">
                <Step label={evidence.previous} to={order.at(position - 1)} onAsk={onAsk}>
                  <ChevronLeft aria-hidden="true" className="size-5" />
                </Step>
                <span className="text-muted">
                  {fill(evidence.count, { number: position + 1, total: order.length })}
                </span>
                <Step label={evidence.next} to={order[(position + 1) % order.length]} onAsk={onAsk}>
                  <ChevronRight aria-hidden="true" className="size-5" />
                </Step>
              </div>
            )}
          </div>
        </div>
        <pre
          tabIndex={0}
          aria-label={part ? evidence.roles[part.role] : app.loading}
          role="group"
          className="anywhere min-h-0 flex-1 overflow-y-auto px-5 py-4 font-mono text-small whitespace-pre-wrap"
        >
          {parts.map((stretch) => {
            const words = text.slice(stretch.start, stretch.end);
            const last = all[stretch.marks.at(-1) ?? -1];
            if (!last) return words;
            return (
              <mark
                key={stretch.start}
                ref={stretch === lead ? bringIntoView : undefined}
                className={isAsked(stretch) ? 'scroll-my-24 bg-mark font-bold text-on-mark' : 'bg-mark-soft'}
              >
                {/* A button element would not break over lines. */}
                <span
                  role="button"
                  tabIndex={0}
                  title={stretch.marks.map((index) => all[index]?.label).join(' · ')}
                  onClick={() => onAsk(last)}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' && event.key !== ' ') return;
                    event.preventDefault();
                    onAsk(last);
                  }}
                  className="cursor-pointer"
                >
                  {words}
                </span>
              </mark>
            );
          })}
        </pre>
        {part && (part.truncated || part.undecoded || part.text.length > text.length) && (
          <p className="border-t border-line px-5 py-3 text-small text-muted">
            {part.undecoded ? evidence.undecoded : evidence.truncated}
          </p>
        )}
      </div>
    </dialog>
  );
}

const bringIntoView = (mark: HTMLElement | null): void => mark?.scrollIntoView({ block: 'center' });

function Step({
  label,
  to,
  onAsk,
  children,
}: {
  label: string;
  to: Mark | undefined;
  onAsk: (mark: Mark) => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={() => to && onAsk(to)}
      className="inline-flex size-9 items-center justify-center rounded-md hover:bg-accent-soft hover:text-accent"
    >
      {children}
    </button>
  );
}

/** The marks as they stand in the message, one for each place. */
const inOrder = (marks: readonly Mark[]): readonly Mark[] =>
  marks
    .filter(({ place }, index) => marks.findIndex((other) => same(other.place, place)) === index)
    .toSorted(
      (a, b) => a.place.part - b.place.part || a.place.start - b.place.start || a.place.end - b.place.end,
    );

const same = (a: Place | undefined, b: Place): boolean =>
  a?.part === b.part && a.start === b.start && a.end === b.end;
