import { createContext, useContext } from 'react';
import type { PageTexts } from '../locales/en/page.ts';

/** The page's words in the language in use. There are none by default: whoever reads Polish loads no English. */
export const TextsContext = createContext<PageTexts | null>(null);

/** The page's words in the language in use. */
export function useTexts(): PageTexts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('No words have been given to this part of the page.');
  return texts;
}

/** A text with its `{placeholders}` filled; one without a value stays as written, so that it is seen. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
