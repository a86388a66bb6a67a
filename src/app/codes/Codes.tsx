import { use, useMemo, useState } from 'react';
import type { BroughtFile } from '../../worker/protocol.ts';
import { useLanguage, wordsOf } from '../language.ts';
import { useTexts } from '../texts.ts';
import { entriesOf, type Code } from './catalogue.ts';
import { CodeEntry } from './CodeEntry.tsx';
import { CodeList } from './CodeList.tsx';
import { CodeMeanings } from './CodeMeanings.tsx';
import { addressOfList, find } from './find.ts';
import { Guess } from './Guess.tsx';

let fetched: Promise<readonly Code[]> | undefined;

/** The records, fetched once, and only by those who open this page. */
function catalogue(): Promise<readonly Code[]> {
  fetched ??= import('../../catalog/codes.ts').then(({ CODES }) => CODES);
  // A failed fetch may succeed next time.
  fetched.catch(() => (fetched = undefined));
  return fetched;
}

/**
 * The codes page. `path` is what follows `#/codes/` in the address: a record's id, a code, what is asked of the list, or '' for the whole list.
 * A server's sentence is handed on by `onBring`, so that it gets the answer that the full notice gets.
 */
export function Codes({
  path,
  onBring,
}: {
  path: string;
  onBring: (brought: readonly BroughtFile[]) => void;
}) {
  const texts = useTexts();
  const records = catalogue();
  const words = use(wordsOf(useLanguage()));
  const codes = use(records);
  const entries = useMemo(() => entriesOf(codes, words, texts.codes.sources), [codes, words, texts]);
  const found = useMemo(() => find(entries, path), [entries, path]);
  // The list as it was left, and the entry it was left for: the way back leads there.
  const [left, setLeft] = useState({ list: '', entry: '' });
  const isList = found.is === 'list' || found.is === 'unknown';
  const id = found.is === 'entry' ? found.entry.code.id : '';
  if (isList && left.list !== path) setLeft({ ...left, list: path });
  if (!isList && left.entry !== id) setLeft({ ...left, entry: id });
  const back = addressOfList(left.list);

  switch (found.is) {
    case 'list':
    case 'unknown':
      return (
        <CodeList
          entries={entries}
          path={path}
          unknown={found.is === 'unknown' ? found.text : ''}
          from={left.entry}
          onBring={onBring}
        />
      );
    case 'entry':
      return <CodeEntry key={path} entry={found.entry} others={found.others} words={words} back={back} />;
    case 'code':
      return (
        <CodeMeanings key={path} code={found.code} meanings={found.meanings} words={words} back={back} />
      );
    case 'guess':
      return <Guess key={path} code={found.code} near={found.near} words={words} back={back} />;
  }
}
