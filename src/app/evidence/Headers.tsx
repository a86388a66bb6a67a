import { use, useDeferredValue, useId, useMemo, useState } from 'react';
import type { Explained } from '../../wording/authentication.ts';
import { headerViewOf, mostExplained, type HeaderView } from '../../wording/header-view.ts';
import { here } from '../here.ts';
import { useLanguage, wordsOf } from '../language.ts';
import { pathWordsOf } from '../path-words.ts';
import { fill, useTexts } from '../texts.ts';
import { CopyButton } from '../ui/CopyButton.tsx';

/** The header block of the original; null when it was not shared, '' when the notice returned none. */
export function Headers({ text }: { text: string | null }) {
  const { result } = useTexts();
  if (text === null || text.trim() === '') {
    return <p className="text-muted">{text === null ? result.headersNotShared : result.headersNone}</p>;
  }
  return <Fields text={text} />;
}

/** Each field as written, with what it says beside it. The search looks into both and keeps whole fields. */
function Fields({ text }: { text: string }) {
  const { result } = useTexts();
  const tag = useLanguage();
  const language = use(wordsOf(tag));
  const words = use(pathWordsOf(tag));
  const [wanted, setWanted] = useState('');
  const word = useDeferredValue(wanted).trim().toLowerCase();
  const count = useId();
  const fields = useMemo(
    () =>
      headerViewOf(text, language, words, { timeZone: 'UTC', ...here() }).map((field) => ({
        field,
        all: allOf(field),
      })),
    [text, language, words],
  );
  const shown = word === '' ? fields : fields.filter(({ all }) => all.includes(word));
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-center gap-3 print:hidden">
        <input
          type="search"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          aria-label={result.search}
          aria-describedby={count}
          placeholder={result.search}
          className="min-h-10 w-full max-w-xs rounded-lg border border-line-strong bg-surface px-3 text-small placeholder:text-muted"
        />
        <CopyButton
          text={text}
          label={result.copy}
          done={result.copied}
          refused={result.copyFailed}
          about={result.headers}
        />
        <span id={count} role="status" className="text-small text-muted">
          {fill(result.matches, { count: shown.length, total: fields.length })}
        </span>
      </div>
      <div
        tabIndex={0}
        role="group"
        aria-label={result.headers}
        className="max-h-160 overflow-y-auto rounded-lg border border-line bg-surface print:max-h-none"
      >
        <ul className="divide-y divide-line">
          {shown.map(({ field }, index) => (
            <Field
              key={index}
              field={field}
              word={word}
              unknown={words.headers.unknown}
              decoded={words.headers.decoded}
            />
          ))}
        </ul>
      </div>
      {fields.length > mostExplained && (
        <p className="text-small text-muted">{fill(words.headers.more, { count: mostExplained })}</p>
      )}
    </div>
  );
}

const allOf = ({ name, value, decoded, parts }: HeaderView): string =>
  [name, value, decoded, ...parts.flatMap((part) => [part.key, part.label, part.meaning])]
    .join('\n')
    .toLowerCase();

function Field({
  field: { name, value, decoded, parts },
  word,
  unknown,
  decoded: decodedLabel,
}: {
  field: HeaderView;
  word: string;
  unknown: string;
  decoded: string;
}) {
  const explains = decoded !== '' || parts.length > 0;
  return (
    <li className={`grid grid-cols-1 gap-x-8 gap-y-2 px-4 py-2.5 ${explains ? 'lg:grid-cols-2' : ''}`}>
      <p className="anywhere min-w-0 pl-4 -indent-4 font-mono text-tiny whitespace-pre-wrap">
        <bdi className="font-bold">
          <Hits text={name} word={word} />
        </bdi>{' '}
        <bdi>
          <Hits text={value} word={word} />
        </bdi>
      </p>
      {explains && (
        <dl className="grid min-w-0 grid-cols-[minmax(0,2fr)_minmax(0,3fr)] content-start gap-x-4 gap-y-0.5 border-l-2 border-line pl-4 text-tiny">
          {decoded !== '' && (
            <>
              <dt className="text-muted">{decodedLabel}</dt>
              <dd className="anywhere min-w-0">
                <bdi>
                  <Hits text={decoded} word={word} />
                </bdi>
              </dd>
            </>
          )}
          {parts.map((part, index) => (
            <Part key={`${part.key} ${index}`} part={part} word={word} unknown={unknown} />
          ))}
        </dl>
      )}
    </li>
  );
}

// A signature or a list of signed fields says nothing at any length; it stands whole on the other side.
const LONG = 120;

function Part({ part, word, unknown }: { part: Explained; word: string; unknown: string }) {
  const value = part.value.length > LONG ? `${part.value.slice(0, LONG)}…` : part.value;
  return (
    <>
      <dt className="anywhere text-muted">
        {part.key !== '' && (
          <code className="mr-1.5 font-mono text-ink">
            <Hits text={part.key} word={word} />
          </code>
        )}
        <Hits text={part.label} word={word} />
      </dt>
      <dd className="anywhere min-w-0">
        <bdi className="font-mono">{value}</bdi>
        {part.meaning !== '' && (
          <>
            {' – '}
            <Hits text={part.meaning} word={word} />
          </>
        )}
        {part.unknown && <span className="text-muted"> – {unknown}</span>}
      </dd>
    </>
  );
}

function Hits({ text, word }: { text: string; word: string }) {
  if (word === '') return text;
  const lower = text.toLowerCase();
  const pieces = [];
  let from = 0;
  for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, from)) {
    pieces.push(
      text.slice(from, at),
      <mark key={at} className="bg-mark text-on-mark">
        {text.slice(at, at + word.length)}
      </mark>,
    );
    from = at + word.length;
  }
  pieces.push(text.slice(from));
  return pieces;
}
