/** Numbered steps with numbers large enough to work from, under a title where they are not the only ones. */
export function StepList({ title, steps }: { title?: string; steps: readonly string[] }) {
  return (
    <div>
      {title !== undefined && <h3 className="font-semibold">{title}</h3>}
      <ol className="mt-4 max-w-prose space-y-4">
        {steps.map((step, index) => (
          <li key={step} className="flex gap-4">
            <span
              aria-hidden="true"
              className="grid size-8 shrink-0 place-items-center rounded-full bg-accent-soft text-small font-bold text-accent"
            >
              {index + 1}
            </span>
            <span className="anywhere min-w-0 pt-0.5">{step}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
