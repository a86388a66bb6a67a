import type { LocaleTexts } from '../../locales/catalogue.ts';
import { fill, useTexts } from '../texts.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import type { Entry, Meaning } from './catalogue.ts';
import { EntryBody } from './EntryBody.tsx';
import { addressOfCode } from './find.ts';
import { Frame } from './Frame.tsx';
import { MeaningList } from './MeaningList.tsx';

// A code such as 5.7.1 has dozens; they have a page of their own.
const MOST = 6;
const SHOWN = 4;

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
  const [status] = entry.statuses;
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
          <MeaningList meanings={others.length > MOST ? others.slice(0, SHOWN) : others} level={3} />
          {status !== undefined && (
            <p className="mt-5">
              <a
                href={addressOfCode(status)}
                className="inline-flex min-h-10 items-center font-medium text-accent underline underline-offset-4"
              >
                {fill(codes.allMeanings, { code: status.replace(/^x/, 'X') })}
              </a>
            </p>
          )}
        </section>
      )}
    </Frame>
  );
}
