import type { LocaleTexts } from '../../locales/catalogue.ts';
import { useTexts } from '../texts.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import type { Entry, Meaning } from './catalogue.ts';
import { EntryBody } from './EntryBody.tsx';
import { addressOfCode } from './find.ts';
import { Frame } from './Frame.tsx';
import { MeaningList } from './MeaningList.tsx';

/** One record, whole, and what else its code can mean. */
export function CodeEntry({
  entry,
  others,
  words,
  back,
}: {
  entry: Entry;
  others: readonly Meaning[];
  words: LocaleTexts;
  back: string;
}) {
  const { codes, result } = useTexts();
  return (
    <Frame back={back} code={entry.display} title={entry.label} aside={entry.source.name}>
      <EntryBody entry={entry} words={words} />
      <p className="mt-10 print:hidden">
        <CopyButton
          text={() => new URL(addressOfCode(entry.code.id), location.href).href}
          label={codes.copyLink}
          done={result.copied}
          refused={result.copyFailed}
        />
      </p>
      {others.length > 0 && (
        <section aria-labelledby="others" className="mt-12 border-t border-line pt-8">
          <h2 id="others" className="text-heading font-semibold tracking-tight">
            {codes.others}
          </h2>
          <p className="mt-2 text-muted">{codes.otherLead}</p>
          <MeaningList meanings={others} level={3} />
        </section>
      )}
    </Frame>
  );
}
