import { ExternalLink, RotateCw } from 'lucide-react';
import { causeById } from '../../catalog/causes.ts';
import type { LocaleTexts } from '../../locales/catalogue.ts';
import { fill } from '../../wording/message.ts';
import { withNames } from '../../wording/names.ts';
import { causeTexts } from '../../wording/lead.ts';
import { useTexts } from '../texts.ts';
import { StepList } from '../ui/StepList.tsx';
import type { Entry } from './catalogue.ts';
import { Digits } from './Digits.tsx';
import { ExampleLines } from './ExampleLines.tsx';
import { Who } from './Who.tsx';

/** What a record means, who has to act, how it looks, and what each reader can do. */
export function EntryBody({
  entry,
  words,
  guess,
}: {
  entry: Entry;
  words: LocaleTexts;
  /** The code that was asked for, when the entry only stands near it. */
  guess?: string;
}) {
  const { codes, result } = useTexts();
  const { code, owner } = entry;
  const cause = causeById(code.cause);
  const texts = causeTexts(code.cause, words);
  const speak = (text: string): string => withNames(text, {}, words);
  const steps = words.ui.steps;
  const sender = {
    title: owner.role === 'nobody' ? steps.senderWaits : steps.sender,
    steps: texts.sender.map(speak),
  };
  const senderAdmin = { title: steps['sender-admin'], steps: texts.senderAdmin.map(speak) };
  const recipientAdmin = {
    title: steps[owner.role === 'group-owner' ? 'group-owner' : 'recipient-admin'],
    steps: texts.recipientAdmin.map(speak),
  };
  const admins = (
    owner.party === 'recipient' ? [recipientAdmin, senderAdmin] : [senderAdmin, recipientAdmin]
  ).filter((list) => list.steps.length > 0);
  const retry = code.retry ?? cause?.retry;
  const article = code.article ?? cause?.article;
  const status = guess ?? statusOf(entry);
  return (
    <>
      {entry.explanation !== '' && <p className="mt-4 max-w-3xl text-lead text-muted">{entry.explanation}</p>}
      <div className="mt-8 grid grid-cols-1 overflow-hidden rounded-2xl border border-line bg-surface shadow-raised lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="px-5 py-5 sm:px-6">
          <h2 className="text-small font-normal text-muted">{result.who}</h2>
          <Who entry={entry} className="mt-3 text-lead font-bold" />
          {retry !== undefined && (
            <p className="mt-4 flex gap-3 text-small text-muted">
              <RotateCw aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
              <span>{words.ui.retry[retry]}</span>
            </p>
          )}
        </div>
        {status !== '' && (
          <div className="border-t border-line px-5 py-5 sm:px-6 lg:border-t-0 lg:border-l">
            <h2 className="mb-2 text-small font-normal text-muted">{codes.digits}</h2>
            <Digits code={status} known={guess === undefined} words={words} />
          </div>
        )}
      </div>
      <section aria-labelledby="todo" className="mt-10 border-t border-line pt-8">
        <h2 id="todo" className="text-heading font-semibold tracking-tight">
          {codes.todo}
        </h2>
        <div className="mt-5 grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-2">
          <StepList {...sender} />
          {admins.map((list) => (
            <StepList key={list.title} {...list} />
          ))}
        </div>
      </section>
      {guess === undefined && (
        <section aria-labelledby="examples" className="mt-10 border-t border-line pt-8">
          <h2 id="examples" className="text-heading font-semibold tracking-tight">
            {codes.examples}
          </h2>
          <ExampleLines code={code} />
          <Recognised entry={entry} />
        </section>
      )}
      <section aria-labelledby="admins" className="mt-10 border-t border-line pt-8">
        <h2 id="admins" className="text-heading font-semibold tracking-tight">
          {codes.admins}
        </h2>
        <p className="mt-4 max-w-prose">{speak(texts.admins)}</p>
        {article !== undefined && URL.canParse(article) && (
          <p className="mt-4">
            <a
              href={article}
              rel="noreferrer noopener"
              target="_blank"
              className="anywhere inline-flex min-h-6 items-center gap-1.5 font-medium text-accent underline underline-offset-4 print:flex-wrap print:after:font-mono print:after:text-tiny print:after:content-[attr(href)]"
            >
              {fill(words.ui.article, { host: new URL(article).hostname })}
              <ExternalLink aria-hidden="true" className="size-4 shrink-0 print:hidden" />
            </a>
          </p>
        )}
      </section>
    </>
  );
}

/** The status whose numbers are explained: the record's own, with the range for its last number. */
function statusOf({ statuses, ranges }: Entry): string {
  const [range] = ranges;
  if (range) return `${range[0]}–${range[1].slice(range[1].lastIndexOf('.') + 1)}`;
  return statuses[0] ?? '';
}

const SHOWN = 8;

/** By which markers and words the engine knows this record; none where its code is enough. */
function Recognised({ entry: { code } }: { entry: Entry }) {
  const { codes } = useTexts();
  const forms = [code, ...(code.or ?? [])];
  const all = (values: readonly (readonly string[] | undefined)[]): readonly string[] =>
    [...new Set(values.flatMap((value) => value ?? []))].slice(0, SHOWN);
  const rows = [
    { name: codes.tokens, values: all(forms.map(({ token }) => token)) },
    { name: codes.orWords, values: all(forms.map(({ words }) => words)) },
  ].filter(({ values }) => values.length > 0);
  if (rows.length === 0) return null;
  return (
    <div className="mt-6 text-small">
      <h3 className="font-semibold">{codes.recognised}</h3>
      <dl className="mt-2 grid grid-cols-1 gap-x-6 gap-y-2 sm:grid-cols-[7rem_minmax(0,1fr)]">
        {rows.map(({ name, values }) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd>
              <ul lang="en" className="flex flex-wrap gap-x-2 gap-y-1.5">
                {values.map((value) => (
                  <li
                    key={value}
                    className="anywhere rounded-md border border-line bg-surface px-2 py-0.5 font-mono text-tiny"
                  >
                    {value}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
