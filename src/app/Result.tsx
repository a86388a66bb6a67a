import { Braces, FileText, Printer } from 'lucide-react';
import { Suspense, useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import type { Analysis } from '../model/analysis.ts';
import type { PartText } from '../model/message.ts';
import type { View } from '../wording/view.ts';
import { marksOf } from './evidence/marks-of.ts';
import { Headers } from './evidence/Headers.tsx';
import type { Mark } from './evidence/marks.ts';
import { Source } from './evidence/Source.tsx';
import { Hops } from './hops/Hops.tsx';
import { chooseReader, useReader } from './settings.ts';
import { ShowContext } from './showing.ts';
import { fill, useTexts } from './texts.ts';
import { Button } from './ui/Button.tsx';
import { CopyButton } from './ui/CopyButton.tsx';
import { Disclosure } from './ui/Disclosure.tsx';
import { save } from './ui/save.ts';
import { Segmented } from './ui/Segmented.tsx';
import { Admin } from './verdict/Admin.tsx';
import { Checks } from './verdict/Checks.tsx';
import { ErrorDetails, Rows } from './verdict/ErrorDetails.tsx';
import { Findings } from './verdict/Findings.tsx';
import { Fix } from './verdict/Fix.tsx';
import { Hero, Plain, Writer } from './verdict/Hero.tsx';
import { VerdictList } from './verdict/VerdictList.tsx';
import { Why } from './verdict/Why.tsx';

/** Which sections stand open at first, by who reads. Each can be opened and closed; none is ever left out. */
const OPEN = {
  sender: new Set(['details', 'findings']),
  admin: new Set(['admin', 'errors', 'hops', 'checks', 'diagnostics', 'findings']),
} as const;

/**
 * One analysis as a page. `texts` are those its places point into, or null where only the analysis travelled (a shared link). `share` is what stands
 * beside the copy actions, `above` what leads back to the other messages.
 */
export function Result({
  analysis,
  view,
  texts,
  markdown,
  plainText,
  share,
  above,
}: {
  analysis: Analysis;
  view: View;
  texts: readonly PartText[] | null;
  markdown: () => string;
  plainText: () => string;
  share?: ReactNode;
  above?: ReactNode;
}) {
  const { result, hops, app, share: sharing } = useTexts();
  const reader = useReader();
  const [chosen, setChosen] = useState(0);
  const [toggled, setToggled] = useState<Readonly<Record<string, boolean>>>({});
  const [asked, setAsked] = useState<Mark | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const asker = useRef<Element>(null);
  const verdict = view.verdicts[chosen];

  // The verdict is what the person waited for: the eye and the screen reader go there.
  const arrive = useEffectEvent(() => {
    document.title = `${view.title} – ${app.name}`;
    heading.current?.focus({ preventScroll: true });
  });
  useEffect(() => arrive(), []);

  const marks = texts ? marksOf(view, chosen, result, hops) : [];
  const show = texts
    ? (place: Mark['place'], label: string): void => {
        asker.current = document.activeElement;
        setAsked({ place, label });
      }
    : null;
  const section = (id: string, name: string, content: ReactNode, aside?: string): ReactNode => (
    <Disclosure
      key={id}
      id={id}
      heading={name}
      {...(aside === undefined ? {} : { aside })}
      open={toggled[id] ?? OPEN[reader].has(id)}
      onToggle={(open) => setToggled((before) => ({ ...before, [id]: open }))}
    >
      <Suspense fallback={<p className="text-muted">{app.loading}</p>}>{content}</Suspense>
    </Disclosure>
  );
  const block = analysis.original.headers;
  const headers =
    texts === null
      ? null
      : block
        ? (texts.find(({ index }) => index === block.part)?.text.slice(block.start, block.end) ?? '')
        : '';
  const copying = { label: result.copyText, done: result.copied, refused: result.copyFailed };
  const download = (): void =>
    save('undeliverable.json', JSON.stringify(analysis, null, 2), 'application/json');

  return (
    <ShowContext value={show}>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl px-4 pt-6 pb-16 outline-none sm:px-6 sm:pt-8"
      >
        {above}
        {(verdict ?? view.plain === null) && (
          <div className="mb-5 flex flex-wrap items-start justify-between gap-x-10 gap-y-2 sm:mb-8 sm:gap-y-4">
            <Writer writer={view.writer} />
            {verdict && (
              <Segmented
                label={result.reader}
                showLabel
                options={[
                  { value: 'sender', label: result.readers.sender },
                  { value: 'admin', label: result.readers.admin },
                ]}
                value={reader}
                onChange={(value) => {
                  chooseReader(value);
                  setToggled({});
                }}
              />
            )}
          </div>
        )}
        {view.verdicts.length > 1 && (
          <div className="mb-8">
            <VerdictList verdicts={view.verdicts} chosen={chosen} onChoose={setChosen} />
          </div>
        )}
        {view.plain && <Plain plain={view.plain} ref={heading} />}
        {verdict && (
          <>
            <div className={view.plain ? 'mt-10' : ''}>
              <Hero
                verdict={verdict}
                under={view.plain !== null}
                bare={view.plain?.headline === verdict.headline}
                {...(view.plain ? {} : { ref: heading })}
              />
            </div>
            <div className="mt-10 border-t border-line pt-8">
              <Fix verdict={verdict} />
            </div>
            <div className="mt-10 border-t border-line pt-8 pb-10">
              <Why verdict={verdict} codes={verdict.code === null ? '#/codes' : `#/codes/${verdict.code}`} />
            </div>
          </>
        )}
        {view.plain && !verdict && view.writer.line !== '' && (
          <div className="mt-10 border-t border-line pt-6 pb-8">
            <Writer writer={view.writer} />
          </div>
        )}
        <div className="border-b border-line">
          {view.findings.length > 0 &&
            section('findings', result.findings, <Findings findings={view.findings} />)}
          {verdict && section('admin', result.admin, <Admin admin={verdict.admin} />)}
          {view.original.length > 0 && section('details', result.details, <Rows rows={view.original} />)}
          {verdict && section('errors', result.errors, <ErrorDetails verdict={verdict} />, status(verdict))}
          {(verdict || view.hops.length > 0) &&
            section(
              'hops',
              hops.heading,
              <Hops analysis={analysis} />,
              view.hops.length > 0 ? view.hopsSummary : '',
            )}
          {analysis.authentication &&
            section(
              'checks',
              sharing.groups.authentication,
              <Checks authentication={analysis.authentication} />,
            )}
          {verdict && section('diagnostics', result.diagnostics, <Rows rows={verdict.diagnostics} />)}
          {(verdict || headers) && section('headers', result.headers, <Headers text={headers} />)}
        </div>
        {view.kind !== 'unreadable' && (
          <div
            className="mt-8 flex flex-wrap items-center gap-3 print:hidden"
            role="group"
            aria-label={result.actions}
          >
            {share}
            <CopyButton {...copying} text={plainText} />
            <CopyButton {...copying} text={markdown} label={result.copyMarkdown} />
            <Button onClick={download}>
              <Braces aria-hidden="true" className="size-4" />
              {result.download}
            </Button>
            <Button onClick={() => window.print()}>
              <Printer aria-hidden="true" className="size-4" />
              {result.print}
            </Button>
            {texts && texts[0] && (
              <Button
                onClick={() => {
                  const first = marks.find(({ place }) => place.end > place.start);
                  if (first && show) show(first.place, first.label);
                }}
                disabled={marks.length === 0}
              >
                <FileText aria-hidden="true" className="size-4" />
                {result.showMessage}
              </Button>
            )}
          </div>
        )}
        <p role="status" className="sr-only">
          {verdict && !view.plain
            ? fill(result.ready, { headline: verdict.headline, owner: verdict.ownerLine })
            : fill(result.ready, {
                headline: view.plain?.headline ?? view.title,
                owner: verdict?.ownerLine ?? '',
              })}
        </p>
        {texts && asked && (
          <Source
            texts={texts}
            marks={marks}
            at={asked}
            onAsk={setAsked}
            onClose={() => {
              setAsked(null);
              if (asker.current instanceof HTMLElement) asker.current.focus();
            }}
          />
        )}
      </main>
    </ShowContext>
  );
}

const status = ({ errorDetails }: View['verdicts'][number]): string =>
  errorDetails.find(({ id }) => id === 'status')?.value ?? '';
