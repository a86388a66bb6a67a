import { ExternalLink } from 'lucide-react';
import type { Verdict } from '../../wording/view.ts';
import { useTexts } from '../texts.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { StepList } from './Fix.tsx';

/** The explanation for email admins, the steps for each side, and commands with the message's own values. */
export function Admin({ admin }: { admin: Verdict['admin'] }) {
  const { result } = useTexts();
  return (
    <div className="space-y-8">
      <p className="max-w-prose">{admin.explanation}</p>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        {admin.steps.map((steps) => (
          <div key={steps.for}>
            <h3 className="font-semibold">{steps.title}</h3>
            <StepList steps={steps} />
          </div>
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
      {admin.commands.length > 0 && (
        <div>
          <h3 className="font-semibold">{result.commands}</h3>
          <ul className="mt-3 space-y-5">
            {admin.commands.map((command) => (
              <li key={command.id}>
                <div className="flex flex-wrap items-end justify-between gap-2">
                  <p className="min-w-0">
                    {command.purpose}
                    <span className="ml-2 text-small text-muted">{result.shells[command.shell]}</span>
                  </p>
                  <CopyButton
                    text={command.text}
                    label={result.copy}
                    done={result.copied}
                    refused={result.copyFailed}
                    about={command.purpose}
                  />
                </div>
                <pre
                  tabIndex={0}
                  role="group"
                  aria-label={command.purpose}
                  className="mt-2 overflow-x-auto rounded-lg border border-line bg-sunken p-4 font-mono text-small print:whitespace-pre-wrap"
                >
                  {command.text}
                </pre>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
