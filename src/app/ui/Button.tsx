import type { ComponentPropsWithRef } from 'react';

const LOOKS = {
  primary:
    'bg-accent text-on-accent hover:bg-accent-strong disabled:bg-sunken disabled:text-muted font-semibold border border-transparent',
  plain: 'bg-surface text-ink border border-line-strong/60 hover:border-accent hover:text-accent font-medium',
  quiet: 'text-accent hover:bg-accent-soft font-medium border border-transparent',
} as const;

/** A button in one of three weights: `primary` once in a view, `plain` beside it, `quiet` within text and bars. */
export function Button({
  look = 'plain',
  className = '',
  ...rest
}: ComponentPropsWithRef<'button'> & { look?: keyof typeof LOOKS }) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-10 items-center justify-center gap-2 rounded-lg px-4 text-small transition-colors disabled:cursor-not-allowed print:hidden ${LOOKS[look]} ${className}`}
      {...rest}
    />
  );
}
