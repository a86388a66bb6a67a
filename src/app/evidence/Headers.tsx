import { useId, useState } from 'react';
import { fill, useTexts } from '../texts.ts';
import { CopyButton } from '../ui/CopyButton.tsx';

/** The header block of the original, with a search that keeps whole fields; null when it was not shared, '' when the notice returned none. */
export function Headers({ text }: { text: string | null }) {
  const { result } = useTexts();
  const [wanted, setWanted] = useState('');
  const count = useId();
  if (text === null || text.trim() === '') {
    return <p className="text-muted">{text === null ? result.headersNotShared : result.headersNone}</p>;
  }
  const fields = text.trimEnd().split(/\n(?![ \t])/);
  const word = wanted.trim().toLowerCase();
  const shown = word === '' ? fields : fields.filter((field) => field.toLowerCase().includes(word));
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
      <pre
        tabIndex={0}
        role="group"
        aria-label={result.headers}
        className="anywhere max-h-120 overflow-y-auto rounded-lg border border-line bg-sunken p-4 font-mono text-small whitespace-pre-wrap print:max-h-none"
      >
        {shown.map((field, index) => (
          <Field key={index} field={field} word={word} />
        ))}
      </pre>
    </div>
  );
}

function Field({ field, word }: { field: string; word: string }) {
  const name = /^[^\s:]+:/.exec(field)?.[0] ?? '';
  return (
    <span className="block pl-6 -indent-6">
      <span className="font-bold">
        <Hits text={name} word={word} />
      </span>
      <Hits text={field.slice(name.length)} word={word} />
    </span>
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
