import { BadgeCheck, CircleDashed, CircleMinus, CircleX, TriangleAlert } from 'lucide-react';
import { use } from 'react';
import type { Authentication } from '../../model/authentication.ts';
import { authenticationViewOf, type CheckView } from '../../wording/authentication.ts';
import { useLanguage, wordsOf } from '../language.ts';
import { pathWordsOf } from '../path-words.ts';
import { useShow } from '../showing.ts';
import { useTexts } from '../texts.ts';
import { Words } from './Words.tsx';

const ICONS = {
  pass: BadgeCheck,
  fail: CircleX,
  none: CircleMinus,
  error: TriangleAlert,
  unsaid: CircleDashed,
} as const;

const LOOKS = {
  pass: 'text-accent',
  fail: 'text-alarm-text',
  none: 'text-muted',
  error: 'text-ink',
  unsaid: 'text-muted',
} as const;

/** What servers on the way found about the sender: a verdict for each check, what the spam filter noted, and what is not to be trusted. */
export function Checks({ authentication }: { authentication: Authentication }) {
  const { result } = useTexts();
  const tag = useLanguage();
  const language = use(wordsOf(tag));
  const words = use(pathWordsOf(tag));
  const show = useShow();
  const view = authenticationViewOf(authentication, language, words);
  return (
    <div className="space-y-8">
      {view.found !== '' && <p className="anywhere max-w-prose text-small text-muted">{view.found}</p>}
      <ul className="grid grid-cols-1 gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
        {view.checks.map((check, index) => (
          <Check key={`${check.method} ${index}`} check={check} todo={result.todo} />
        ))}
      </ul>
      {view.filter.length > 0 && (
        <div>
          <h3 className="font-semibold">{words.checks.filter}</h3>
          <dl className="mt-3 grid grid-cols-1 gap-x-8 gap-y-2 sm:grid-cols-[minmax(9rem,18rem)_minmax(0,1fr)]">
            {view.filter.map((one, index) => (
              <div key={`${one.key} ${index}`} className="contents">
                <dt className="text-small text-muted max-sm:-mb-1.5">{one.label || one.key}</dt>
                <dd className="anywhere min-w-0 text-small">
                  <code className="font-mono text-tiny">
                    {one.key}:{one.value}
                  </code>
                  {one.meaning !== '' && ` – ${one.meaning}`}
                  {one.unknown && <span className="text-muted"> – {words.headers.unknown}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {view.untrusted.length > 0 && (
        <div className="max-w-prose border-l-4 border-line-strong pl-4">
          <h3 className="flex items-center gap-2 font-semibold">
            <TriangleAlert aria-hidden="true" className="size-4" />
            {words.checks.untrusted}
          </h3>
          <p className="mt-1 text-small">{words.checks.untrustedLead}</p>
          <ul className="mt-2">
            {view.untrusted.map((one, index) => (
              <li key={`${one.text} ${index}`}>
                <Words place={one.at} label={words.checks.untrusted} show={show} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Check({ check, todo }: { check: CheckView; todo: string }) {
  const show = useShow();
  const Icon = ICONS[check.state];
  return (
    <li className="min-w-0 border-t-2 border-line pt-3">
      <h3 className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-semibold">{check.name}</span>
        <span className={`inline-flex items-center gap-1.5 text-small font-semibold ${LOOKS[check.state]}`}>
          <Icon aria-hidden="true" className="size-4 shrink-0 self-center" />
          {check.stateWords}
        </span>
      </h3>
      <p className="text-tiny text-muted">{check.asks}</p>
      {check.meaning !== '' && <p className="mt-1.5 text-small">{check.meaning}</p>}
      {check.subject !== '' && <p className="anywhere text-small text-muted">{check.subject}</p>}
      {check.details.map((detail) => (
        <p key={detail} className="anywhere text-small text-muted">
          {detail}
        </p>
      ))}
      {check.todo !== '' && (
        <p className="mt-1.5 text-small">
          <strong className="font-semibold">{todo}:</strong> {check.todo}
        </p>
      )}
      {check.at && <Words place={check.at} label={check.name} show={show} />}
    </li>
  );
}
