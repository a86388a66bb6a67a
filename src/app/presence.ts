import { takesText } from './intake/what-came.ts';

// A phone needs seconds for what a first page brings; longer where only reading is expected.
const PATIENCE = { brings: 4_000, reads: 12_000 } as const;

const SIGNS = {
  brings: ['pointermove', 'pointerdown', 'keydown', 'focusin', 'dragenter', 'paste'],
  reads: ['keydown', 'focusin', 'dragenter', 'paste'],
} as const;

/**
 * Calls once: at the first sign that somebody is about to bring something, else when the page has stood for some seconds. What is got
 * ready then would otherwise take its time from the first page. `reads` where a person has come to read, and need not bring anything.
 * Gives the function that calls it off.
 */
export function whenSomebodyIsThere(reads: boolean, then: () => void): () => void {
  const who = reads ? 'reads' : 'brings';
  let soon: ReturnType<typeof setTimeout> | undefined;
  const off = (): void => {
    clearTimeout(waited);
    clearTimeout(soon);
    for (const sign of SIGNS[who]) document.removeEventListener(sign, seen);
  };
  const now = (): void => {
    off();
    then();
  };
  const seen = (event: Event): void => {
    // The page itself moves the focus to headings.
    if (event.type === 'focusin' && !takesText(event.target)) return;
    // What the sign itself starts, such as the answer to a click, comes first.
    soon ??= setTimeout(now);
  };
  const waited = setTimeout(now, PATIENCE[who]);
  for (const sign of SIGNS[who]) document.addEventListener(sign, seen, { passive: true });
  return off;
}
