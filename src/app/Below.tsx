import { Braces, FileText, Printer } from 'lucide-react';
import { Suspense, useMemo, useState, type ReactNode } from 'react';
import type { LocaleTexts } from '../locales/catalogue.ts';
import type { Analysis } from '../model/analysis.ts';
import type { PartText } from '../model/message.ts';
import { findingsOf } from '../wording/findings.ts';
import { hopsSummary } from '../wording/hops.ts';
import { momentOf } from '../wording/lead.ts';
import { toMarkdown } from '../wording/markdown.ts';
import { toPlainText } from '../wording/plain-text.ts';
import { originalRows } from '../wording/rows.ts';
import { toView } from '../wording/to-view.ts';
import { verdictOf } from '../wording/verdict.ts';
import type { LeadView, Verdict } from '../wording/view.ts';
import { Headers } from './evidence/Headers.tsx';
import { marksOf } from './evidence/marks-of.ts';
import type { Mark } from './evidence/marks.ts';
import { Source } from './evidence/Source.tsx';
import { here } from './here.ts';
import { Hops } from './hops/Hops.tsx';
import { chooseReader, useReader } from './settings.ts';
import { useTexts } from './texts.ts';
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
import { Writer } from './verdict/Hero.tsx';
import { Why } from './verdict/Why.tsx';

/** Which sections stand open at first, by who reads. Each can be opened and closed; none is ever left out. */
const OPEN = {
  sender: new Set(['details', 'findings']),
  admin: new Set(['admin', 'errors', 'hops', 'checks', 'diagnostics', 'findings']),
} as const;

export interface BelowProps {
  readonly analysis: Analysis;
  readonly words: LocaleTexts;
  /** What stands above. */
  readonly lead: LeadView;
  readonly texts: readonly PartText[] | null;
  /** The verdict that is shown, of several. */
  readonly chosen: number;
  /** Words of the message that are to be shown where they stand. */
  readonly asked: Mark | null;
  readonly onAsk: (mark: Mark | null) => void;
  readonly share: ReactNode;
}

/** What stands below the verdict: how to fix it, why we say so, and everything that was found, in sections that open. */
export function Below(props: BelowProps) {
  const { analysis, words, lead, chosen } = props;
  const shown = lead.verdicts[chosen];
  const verdict = useMemo(
    () => shown && verdictOf(shown, analysis, words, momentOf(here())),
    [shown, analysis, words],
  );
  return (
    <>
      {verdict && (
        <>
          <div className="mt-10 border-t border-line pt-8">
            <Fix verdict={verdict} />
          </div>
          <div className="mt-10 border-t border-line pt-8 pb-10">
            <Why verdict={verdict} codes={verdict.code === null ? '#/codes' : `#/codes/${verdict.code}`} />
          </div>
        </>
      )}
      {/* Words of its own: worded by itself, it leaves room for a click before it is. */}
      <Sections {...props} verdict={verdict} />
    </>
  );
}

function Sections({
  analysis,
  words,
  lead,
  texts,
  asked,
  onAsk,
  share,
  verdict,
}: BelowProps & { verdict: Verdict | undefined }) {
  const { result, hops, app, share: sharing } = useTexts();
  const reader = useReader();
  const [toggled, setToggled] = useState<Readonly<Record<string, boolean>>>({});
  const { original, findings, summary } = useMemo(
    () => ({
      original: originalRows(analysis, words, momentOf(here())),
      findings: findingsOf(analysis.findings, words),
      summary: analysis.hops.length > 0 ? hopsSummary(analysis.hops, words) : '',
    }),
    [analysis, words],
  );
  const marks = texts
    ? marksOf({ verdict, writer: lead.writer, original, findings, hops: analysis.hops }, result, hops)
    : [];
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

  const whole = () => toView(analysis, words, here());

  return (
    <>
      {verdict && (
        <div className="flex border-t border-line py-3 sm:justify-end">
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
        </div>
      )}
      {lead.plain && !verdict && lead.writer.line !== '' && (
        <div className="mt-10 border-t border-line pt-6 pb-8">
          <Writer writer={lead.writer} />
        </div>
      )}
      <div className="border-b border-line">
        {findings.length > 0 && section('findings', result.findings, <Findings findings={findings} />)}
        {verdict && section('admin', result.admin, <Admin admin={verdict.admin} />)}
        {original.length > 0 && section('details', result.details, <Rows rows={original} />)}
        {verdict && section('errors', result.errors, <ErrorDetails verdict={verdict} />, status(verdict))}
        {(verdict || analysis.hops.length > 0) &&
          section('hops', hops.heading, <Hops analysis={analysis} />, summary)}
        {analysis.authentication &&
          section(
            'checks',
            sharing.groups.authentication,
            <Checks authentication={analysis.authentication} />,
          )}
        {verdict && section('diagnostics', result.diagnostics, <Rows rows={verdict.diagnostics} />)}
        {(verdict || headers) && section('headers', result.headers, <Headers text={headers} />)}
      </div>
      {lead.kind !== 'unreadable' && (
        <div
          className="mt-8 flex flex-wrap items-center gap-3 print:hidden"
          role="group"
          aria-label={result.actions}
        >
          {share}
          <CopyButton {...copying} text={() => toPlainText(whole(), words)} />
          <CopyButton {...copying} text={() => toMarkdown(whole(), words)} label={result.copyMarkdown} />
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
                if (first) onAsk(first);
              }}
              disabled={marks.length === 0}
            >
              <FileText aria-hidden="true" className="size-4" />
              {result.showMessage}
            </Button>
          )}
        </div>
      )}
      {texts && asked && (
        <Source texts={texts} marks={marks} at={asked} onAsk={onAsk} onClose={() => onAsk(null)} />
      )}
    </>
  );
}

const status = ({ errorDetails }: Verdict): string =>
  errorDetails.find(({ id }) => id === 'status')?.value ?? '';
