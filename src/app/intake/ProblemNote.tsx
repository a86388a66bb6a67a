import { TriangleAlert } from 'lucide-react';
import { use } from 'react';
import type { Problem } from '../../model/source.ts';
import { useLanguage, wordsOf } from '../language.ts';

/** What was brought, why it cannot be read, and what to bring instead. */
export function ProblemNote({
  problem: { id, name },
}: {
  problem: { readonly id: Problem; readonly name: string };
}) {
  const { headline, paragraphs } = use(wordsOf(useLanguage())).ui.problems[id];
  return (
    <div className="flex gap-3 border-t border-line bg-accent-soft px-5 py-4">
      <TriangleAlert aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-accent" />
      <div className="min-w-0 space-y-1">
        <p className="font-semibold">{headline}</p>
        {name !== '' && <p className="anywhere text-small text-muted">{name}</p>}
        {paragraphs.map((paragraph) => (
          <p key={paragraph} className="max-w-prose text-small">
            {paragraph}
          </p>
        ))}
      </div>
    </div>
  );
}
