import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

const LOOKS = {
  plain: 'text-muted',
  strong: 'font-semibold text-ink',
  accent: 'font-semibold text-accent',
  alarm: 'font-semibold text-alarm-text',
} as const;

/** A short mark beside something: an icon and its word, since neither an icon nor a colour speaks to everyone. */
export function Chip({
  icon: Icon,
  look = 'plain',
  children,
}: {
  icon: LucideIcon;
  look?: keyof typeof LOOKS;
  children: ReactNode;
}) {
  return (
    <span className={`inline-flex items-start gap-1 text-tiny ${LOOKS[look]}`}>
      <Icon aria-hidden="true" className="mt-[0.15em] size-3.5 shrink-0" />
      <span className="anywhere min-w-0">{children}</span>
    </span>
  );
}
