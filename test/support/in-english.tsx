import type { ReactNode } from 'react';
import { TextsContext } from '../../src/app/texts.ts';
import { page } from '../../src/locales/en/page.ts';

/** A part of the page with the words that `App` gives to all of it. */
export function InEnglish({ children }: { children: ReactNode }) {
  return <TextsContext value={page}>{children}</TextsContext>;
}
