import { CircleHelp } from 'lucide-react';
import type { LocaleTexts } from '../../locales/catalogue.ts';
import { fill, useTexts } from '../texts.ts';
import type { Entry } from './catalogue.ts';
import { Digits } from './Digits.tsx';
import { EntryBody } from './EntryBody.tsx';
import { Frame } from './Frame.tsx';

/** A code that nobody lists: what its numbers say (RFC 3463), and what codes of its kind have in common; marked as a guess. */
export function Guess({
  code,
  near,
  words,
  back,
}: {
  code: string;
  near: Entry | undefined;
  words: LocaleTexts;
  back: string;
}) {
  const { codes } = useTexts();
  return (
    <Frame back={back} code={code} title={near?.label ?? ''} aside={codes.guess}>
      <div className="mt-5 flex max-w-3xl gap-3 border-l-4 border-accent bg-accent-soft px-4 py-3">
        <CircleHelp aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-accent" />
        <div className="min-w-0 space-y-1">
          <p>
            <strong>{codes.guess}.</strong> {fill(codes.guessLead, { code })}
          </p>
          <p className="text-small">{codes.guessMore}</p>
        </div>
      </div>
      {near ? (
        <EntryBody entry={near} words={words} guess={code} />
      ) : (
        <div className="mt-8">
          <h2 className="mb-2 text-small text-muted">{codes.digits}</h2>
          <Digits code={code} known={false} words={words} />
        </div>
      )}
    </Frame>
  );
}
