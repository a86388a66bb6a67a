import { createContext, useContext } from 'react';
import { page, type PageTexts } from '../locales/en/page.ts';

/** The page's words in the language in use. */
export const TextsContext = createContext<PageTexts>(page);

/** The page's words in the language in use. */
export const useTexts = (): PageTexts => useContext(TextsContext);

/** A text with its `{placeholders}` filled; one without a value stays as written, so that it is seen. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
