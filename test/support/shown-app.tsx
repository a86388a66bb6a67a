import { render } from '@testing-library/react';
import { beforeAll, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { fetchBelow } from '../../src/app/BelowHere.tsx';
import { analyzeInWorker } from '../../src/worker/client.ts';
import { recipientNotFound } from './sample-analyses.ts';

/** The engine of a test that has put `vi.fn()` in its place. */
export const analyze = vi.mocked(analyzeInWorker);

/** Has everything loaded ahead, as the page does when it is idle. */
export function loadAhead(): void {
  beforeAll(() => Promise.all([import('../../src/app/Results.tsx'), fetchBelow()]));
}

/** The whole page at its first address; whatever is brought gives one unknown recipient. */
export function showApp(): void {
  analyze.mockReset();
  analyze.mockResolvedValue({ ok: true, analyzed: [recipientNotFound] });
  history.replaceState(null, '', '/');
  window.scrollTo = () => undefined;
  render(<App />);
}
