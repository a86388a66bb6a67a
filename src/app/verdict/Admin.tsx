import { ExternalLink } from 'lucide-react';
import type { CommandView, Verdict } from '../../wording/view.ts';
import { useTexts } from '../texts.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { StepList } from '../ui/StepList.tsx';

/** The explanation for email admins, the steps for each side, and commands with the message's own values. */
export function Admin({ admin }: { admin: Verdict['admin'] }) {
  const { result } = useTexts();
  return (
    <div className="space-y-8">
      <p className="max-w-prose">{admin.explanation}</p>
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 empty:hidden lg:grid-cols-2">
        {admin.steps.map((list) => (
          <StepList key={list.for} title={list.title} steps={list.steps} />
        ))}
      </div>
      {admin.article && (
        <p>
          <span className="block text-small text-muted">{result.article}</span>
          <a
            href={admin.article.url}
            rel="noreferrer noopener"
            target="_blank"
            className="anywhere inline-flex min-h-6 items-center gap-1.5 font-medium text-accent underline underline-offset-4"
          >
            {admin.article.title}
            <ExternalLink aria-hidden="true" className="size-4 shrink-0" />
          </a>
        </p>
      )}
      {SIDES.map((side) => (
        <Commands
          key={side}
          side={side}
          commands={admin.commands.filter((command) => command.for === side)}
        />
      ))}
    </div>
  );
}

const SIDES = ['sender-admin', 'recipient-admin'] as const;

function Commands({ side, commands }: { side: (typeof SIDES)[number]; commands: readonly CommandView[] }) {
  const { result } = useTexts();
  if (commands.length === 0) return null;
  return (
    <div>
      <h3 className="font-semibold">{result.commands[side]}</h3>
      <ul className="mt-3 space-y-4">
        {commands.map((command) => (
          <li key={`${command.id} ${command.text}`}>
            <p className="text-small">
              {command.purpose} <span className="text-muted">· {result.shells[command.shell]}</span>
            </p>
            <div className="mt-1 flex items-start gap-1 rounded-lg border border-line bg-sunken pr-1">
              <pre
                tabIndex={0}
                role="group"
                aria-label={command.purpose}
                className="min-w-0 flex-1 overflow-x-auto px-4 py-2.5 font-mono text-tiny print:whitespace-pre-wrap"
              >
                {command.text}
              </pre>
              <CopyButton
                compact
                text={command.text}
                label={result.copy}
                done={result.copied}
                refused={result.copyFailed}
                about={command.purpose}
              />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
