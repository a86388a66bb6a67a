import { useQueryClient } from '@tanstack/react-query';
import { use, useId, useState } from 'react';
import { formatNumber, plural } from '../../wording/message.ts';
import { useLanguage } from '../language.ts';
import { fill } from '../texts.ts';
import { Button } from '../ui/Button.tsx';
import { Ask } from './Ask.tsx';
import { useKeeping } from './keeping.ts';
import { deleteAll, listKept, MOST, turnOff, turnOn } from './library.ts';
import { keptWordsOf } from './words.ts';

/** The switch that has results kept, with what that means; turning it off asks what becomes of those that are kept. */
export function Switch() {
  const language = useLanguage();
  const words = use(keptWordsOf(language));
  const client = useQueryClient();
  const on = useKeeping() === 'on';
  const [asking, setAsking] = useState<number | null>(null);
  // Shown as on at once, though the browser may still refuse.
  const [turning, setTurning] = useState(false);
  const [refused, setRefused] = useState(false);
  const id = useId();
  const shown = on || turning;

  const attempt = async (change: () => Promise<void> | void): Promise<void> => {
    setAsking(null);
    try {
      await change();
      setRefused(false);
    } catch {
      setRefused(true);
    }
    setTurning(false);
    await client.invalidateQueries({ queryKey: ['kept'] });
  };
  const off = async (): Promise<void> => {
    turnOff();
    await deleteAll();
  };
  const toggle = async (): Promise<void> => {
    if (!on) {
      setTurning(true);
      return attempt(turnOn);
    }
    // What cannot be counted can be deleted all the same.
    const count = await listKept().then(
      ({ length }) => length,
      () => 0,
    );
    if (count === 0) return attempt(off);
    setAsking(count);
  };
  return (
    <div>
      <button
        type="button"
        role="switch"
        aria-checked={shown}
        aria-describedby={`${id}-what`}
        onClick={() => void toggle()}
        className="inline-flex min-h-10 items-center gap-3 text-left font-semibold"
      >
        {/* The knob is all border, since forced colours take grounds away and leave borders. */}
        <span
          aria-hidden="true"
          className={`inline-flex h-6 w-11 shrink-0 items-center rounded-full border-2 px-0.5 transition-colors ${shown ? 'border-accent bg-accent' : 'border-line-strong bg-surface'}`}
        >
          <span
            className={`rounded-full border-8 transition-transform ${shown ? 'translate-x-5 border-on-accent' : 'border-line-strong'}`}
          />
        </span>
        {words.switch}
      </button>
      <p id={`${id}-what`} className="mt-1 max-w-prose text-small text-muted">
        {fill(words.what, { count: formatNumber(MOST, language) })}
      </p>
      <div role="alert">
        {refused && <p className="mt-2 max-w-prose text-small">{words.problems.refused}</p>}
      </div>
      {asking !== null && (
        <Ask
          question={words.ask.off}
          hint={plural(words.ask.offHint, asking, language, {})}
          onCancel={() => setAsking(null)}
        >
          <Button look="primary" onClick={() => void attempt(turnOff)}>
            {words.ask.offLeave}
          </Button>
          <Button onClick={() => void attempt(off)}>{words.ask.offDelete}</Button>
          <Button look="quiet" onClick={() => setAsking(null)}>
            {words.ask.cancel}
          </Button>
        </Ask>
      )}
    </div>
  );
}
