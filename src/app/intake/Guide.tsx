import { useState } from 'react';
import { useTexts } from '../texts.ts';
import { Tabs } from '../ui/Tabs.tsx';

const PROGRAMS = ['outlook', 'web', 'gmail', 'apple', 'thunderbird'] as const;

/** Where the notice is found in each mail program: its text at once, and the whole message. */
export function Guide() {
  const { find } = useTexts().intake;
  const [chosen, setChosen] = useState<string>('outlook');
  return (
    <section aria-labelledby="find">
      <h2 id="find" className="text-heading font-semibold tracking-tight">
        {find.heading}
      </h2>
      <p className="mt-2 max-w-prose text-muted">{find.lead}</p>
      <div className="mt-5">
        <Tabs
          label={find.heading}
          chosen={chosen}
          onChoose={setChosen}
          tabs={PROGRAMS.map((id) => ({
            id,
            label: find[id].name,
            content: (
              <div className="grid min-h-52 gap-x-10 gap-y-5 pt-5 sm:grid-cols-2">
                <Way title={find.quick} steps={find[id].quick} />
                <Way title={find.whole} steps={find[id].whole} />
              </div>
            ),
          }))}
        />
      </div>
    </section>
  );
}

function Way({ title, steps }: { title: string; steps: readonly string[] }) {
  return (
    <div>
      <h3 className="text-small font-semibold">{title}</h3>
      <ol className="mt-2 list-decimal space-y-1.5 pl-5 text-small marker:text-muted">
        {steps.map((step) => (
          <li key={step} className="pl-1">
            {step}
          </li>
        ))}
      </ol>
    </div>
  );
}
