import { useQueryClient } from '@tanstack/react-query';
import { use, useEffect, useState } from 'react';
import { plural } from '../../wording/message.ts';
import { useLanguage } from '../language.ts';
import { useKeeping } from './keeping.ts';
import { keepBringing, type Saving } from './library.ts';
import { Switch } from './Switch.tsx';
import { keptWordsOf } from './words.ts';

/** Below a result: the switch that has it kept, and whether it was. It is what does the keeping. */
export function KeepBand({ bringing }: { bringing: string }) {
  const language = useLanguage();
  const words = use(keptWordsOf(language));
  const client = useQueryClient();
  const on = useKeeping() === 'on';
  const [saving, setSaving] = useState<Saving | null>(null);
  useEffect(() => {
    let shown = true;
    const keeping = on ? keepBringing(bringing) : undefined;
    void keeping?.then((ended) => {
      if (shown) setSaving(ended);
      return client.invalidateQueries({ queryKey: ['kept'] });
    });
    return () => {
      shown = false;
    };
  }, [on, bringing, client]);
  const ended = on ? saving : null;
  return (
    <section aria-label={words.switch} className="border-t border-line print:hidden">
      <div className="mx-auto w-full max-w-6xl px-4 py-8 sm:px-6">
        <Switch />
        <p className="mt-3 flex min-h-6 flex-wrap items-baseline gap-x-3 text-small">
          <span role="status">
            {ended &&
              ('kept' in ended
                ? plural(words.saved, ended.kept, language, {})
                : words.problems[ended.problem])}
          </span>
          {ended && (
            <a
              href="#/kept"
              className="inline-block min-h-6 font-medium text-accent underline decoration-accent/40 underline-offset-4 hover:decoration-accent"
            >
              {words.show}
            </a>
          )}
        </p>
      </div>
    </section>
  );
}
