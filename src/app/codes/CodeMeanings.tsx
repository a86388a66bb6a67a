import type { LocaleTexts } from '../../locales/catalogue.ts';
import { fill, useTexts } from '../texts.ts';
import type { Meaning } from './catalogue.ts';
import { Digits } from './Digits.tsx';
import { isStatus } from './catalogue.ts';
import { Frame } from './Frame.tsx';
import { MeaningList } from './MeaningList.tsx';

/** A code that stands for several problems, or that several servers word in their own way: all of them. */
export function CodeMeanings({
  code,
  meanings,
  words,
  back,
}: {
  code: string;
  meanings: readonly Meaning[];
  words: LocaleTexts;
  back: string;
}) {
  const { codes } = useTexts();
  const [only] = meanings;
  return (
    <Frame back={back} code={code} title={only && meanings.length === 1 ? only.first.label : ''}>
      {meanings.length > 1 && (
        <p className="mt-4 max-w-3xl text-lead text-muted">
          {fill(codes.several, { count: meanings.length })} {codes.severalNone}
        </p>
      )}
      {isStatus(code) && (
        <div className="mt-6">
          <h2 className="sr-only">{codes.digits}</h2>
          <Digits code={code} known words={words} />
        </div>
      )}
      <MeaningList meanings={meanings} level={2} />
    </Frame>
  );
}
