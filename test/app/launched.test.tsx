import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { analyze, showApp, loadAhead } from '../support/shown-app.tsx';

vi.mock('../../src/worker/client.ts', () => ({
  MAX_BYTES: 1_000_000,
  analyzeInWorker: vi.fn(),
  fetchEngine: vi.fn(),
}));

interface Handle {
  readonly getFile: () => Promise<File>;
}
type Consumer = (launch: { targetURL?: string; files: readonly Handle[] }) => void;

const handle = (name: string): Handle => ({ getFile: () => Promise.resolve(new File(['mail'], name)) });
const lost: Handle = { getFile: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };

let consumer: Consumer;
const launch: Consumer = (given) => act(() => consumer(given));

loadAhead();

beforeEach(() => {
  vi.stubGlobal('launchQueue', { setConsumer: (set: Consumer) => (consumer = set) });
  showApp();
});
afterEach(() => vi.unstubAllGlobals());

const brought = (): unknown[] => analyze.mock.calls.map(([{ how, name }]) => ({ how, name }));
const result = () => screen.findByRole('heading', { level: 2, name: 'How to fix it' });

describe('the installed app is opened', () => {
  it('with a file: it is taken as a dropped one is', async () => {
    launch({ targetURL: 'https://example.org/', files: [handle('bounce.eml')] });
    await result();
    expect(brought()).toEqual([{ how: 'file', name: 'bounce.eml' }]);
  });

  it('with several, one of which cannot be read: the others are taken together', async () => {
    launch({ files: [handle('a.eml'), lost, handle('b.msg')] });
    expect(await screen.findByRole('heading', { name: '2 messages' })).toBeVisible();
    expect(brought()).toEqual([
      { how: 'file', name: 'a.eml' },
      { how: 'file', name: 'b.msg' },
    ]);
  });

  it('with a shared link while it is open: the link is shown', async () => {
    launch({ targetURL: 'https://example.org/#v1.cut', files: [] });
    expect(await screen.findByRole('heading', { name: 'This link can’t be opened' })).toBeVisible();
  });

  it('by its icon while it is open: the result that is shown stays', async () => {
    launch({ files: [handle('bounce.eml')] });
    await result();
    launch({ targetURL: 'https://example.org/', files: [] });
    expect(await result()).toBeVisible();
  });
});
