import { ArrowLeft } from 'lucide-react';
import { use, type ReactNode } from 'react';
import type { LocaleTexts } from '../locales/catalogue.ts';
import type { Analysis, Analyzed } from '../model/analysis.ts';
import { leadOf } from '../wording/lead.ts';
import { toView } from '../wording/to-view.ts';
import { Answers } from './Answers.tsx';
import { Batch, type BatchRow } from './batch/Batch.tsx';
import { bringingOf, type Item } from './bringing.ts';
import { useLanguage, wordsOf } from './language.ts';
import { here } from './here.ts';
import { goToResult } from './navigation.ts';
import { Result } from './Result.tsx';
import { Share } from './share/Share.tsx';
import { useTexts } from './texts.ts';
import { Button } from './ui/Button.tsx';

/** What was brought: its one result, or the list of several and the one that was chosen. */
export function Results({ bringing: id, chosen }: { bringing: string; chosen: number | null }) {
  const { batch } = useTexts();
  const words = use(wordsOf(useLanguage()));
  const items = bringingOf(id)?.items ?? [];
  const item = chosen === null ? undefined : items[chosen];
  if (!item?.ok) {
    const rowAt = (index: number): BatchRow | undefined => {
      const one = items[index];
      return one && remembered(one, words);
    };
    return <Batch count={items.length} rowAt={rowAt} onChoose={(index) => goToResult(id, index)} />;
  }
  return (
    <One
      analyzed={item.analyzed}
      words={words}
      {...(items.length > 1
        ? {
            above: (
              <p className="mb-4 -ml-4">
                <Button look="quiet" onClick={() => goToResult(id, null)}>
                  <ArrowLeft aria-hidden="true" className="size-4" />
                  {batch.all}
                </Button>
              </p>
            ),
          }
        : {})}
    />
  );
}

function One({ analyzed, words, ...rest }: { analyzed: Analyzed; words: LocaleTexts; above?: ReactNode }) {
  const { analysis, texts } = analyzed;
  return (
    <Result
      analysis={analysis}
      words={words}
      texts={texts}
      share={
        <Answers>
          <Share analysis={analysis} />
        </Answers>
      }
      {...rest}
    />
  );
}

/** Words an analysis for nobody, so that the first one which is shown finds the code compiled and the browser's calendars opened. */
export const rehearse = (analysis: Analysis, words: LocaleTexts): void =>
  void toView(analysis, words, here());

const rows = new WeakMap<Item, { readonly words: LocaleTexts; readonly row: BatchRow }>();

/** Each line is worded once in a language, when it comes into sight. */
function remembered(item: Item, words: LocaleTexts): BatchRow {
  const known = rows.get(item);
  if (known?.words === words) return known.row;
  const row = rowOf(item, words);
  rows.set(item, { words, row });
  return row;
}

/** One message as a line of a list. */
export const rowOf = (item: Item, words: LocaleTexts): BatchRow => {
  if (!item.ok)
    return {
      name: item.name,
      headline: words.ui.problems[item.problem].headline,
      owner: '',
      marked: null,
      acts: false,
      verdicts: [],
      opens: false,
    };
  const view = leadOf(item.analyzed.analysis, words, here());
  const [verdict] = view.verdicts;
  const acting = verdict?.diagram.findIndex((party) => party.acts) ?? -1;
  const concerned = verdict?.diagram.findIndex((party) => party.concerned) ?? -1;
  const marked = acting === -1 ? concerned : acting;
  return {
    name: item.name,
    headline: view.plain?.headline ?? verdict?.headline ?? view.title,
    owner: verdict?.ownerLine ?? '',
    marked: marked === 0 || marked === 1 || marked === 2 ? marked : null,
    acts: acting !== -1,
    verdicts: view.verdicts.map(({ diagram }) => {
      const party = diagram.find((one) => one.acts || one.concerned);
      return { label: party?.label ?? '', acts: party?.acts ?? false };
    }),
    opens: true,
  };
};
