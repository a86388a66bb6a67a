import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { answers } from '../../src/app/Answers.tsx';
import { App } from '../../src/app/App.tsx';
import { fetchBelow } from '../../src/app/BelowHere.tsx';
import { keep, listKept, MOST, openKept } from '../../src/app/kept/library.ts';
import { MAX_TEXT, readResult, readTexts, recordOf } from '../../src/app/kept/record.ts';
import type { Analyzed } from '../../src/model/analysis.ts';
import { analyzeInWorker } from '../../src/worker/client.ts';
import { groupRestricted, recipientNotFound } from '../support/sample-analyses.ts';

const memory = await vi.hoisted(async () => (await import('../support/memory-shelf.ts')).memoryShelf());

vi.mock('../../src/app/kept/idb-shelf.ts', () => ({ idbShelf: memory.shelf }));
vi.mock('../../src/worker/client.ts', () => ({
  MAX_BYTES: 1_000_000,
  analyzeInWorker: vi.fn(),
  fetchEngine: vi.fn(),
}));

const analyze = vi.mocked(analyzeInWorker);
const WHAT = /the newest 200, in this browser on this device and nowhere else, until you delete them/;

/** The same notice under another name: another result. */
const named = (name: string, { analysis, texts }: Analyzed = recipientNotFound): Analyzed => ({
  analysis: { ...analysis, source: { ...analysis.source, name } },
  texts,
});

beforeAll(async () => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  // Loaded ahead, as the page does when it is idle.
  await Promise.all([import('../../src/app/Kept.tsx'), fetchBelow()]);
});

beforeEach(() => {
  // Each test is a tab of its own.
  answers.clear();
  memory.reset();
  localStorage.clear();
  window.scrollTo = () => undefined;
  analyze.mockReset();
  analyze.mockResolvedValue({ ok: true, analyzed: [recipientNotFound] });
  history.replaceState(null, '', '/');
});

const user = userEvent.setup();
const explain = async (text = 'a bounce'): Promise<void> => {
  await user.type(screen.getByRole('textbox', { name: 'The message that came back' }), text);
  await user.click(screen.getByRole('button', { name: 'Explain it' }));
  await screen.findByRole('heading', { level: 2, name: 'How to fix it' });
};
const go = (hash: string): void => {
  act(() => {
    history.pushState(null, '', `/${hash}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
};
const theSwitch = () => screen.findByRole('switch', { name: 'Keep results on this device' });
const lines = async () =>
  within(await screen.findByRole('list', { name: 'Kept results' })).getAllByRole('link');

describe('while it is off', () => {
  it('keeps nothing, looks nowhere, and says what turning it on would mean', async () => {
    render(<App />);
    expect(screen.getByText(/nothing is kept when you close the tab/)).toBeVisible();
    await explain();
    expect(await theSwitch()).not.toBeChecked();
    expect(await theSwitch()).toHaveAccessibleDescription(WHAT);
    go('#/kept');
    expect(await screen.findByText('Nothing is kept.')).toBeVisible();
    go('#/kept/abc');
    expect(await screen.findByText(/isn’t kept on this device/)).toBeVisible();
    expect(memory.opened()).toBe(0);
    expect(localStorage).toHaveLength(0);
  });

  it('stays off, and says so, where the browser refuses to store anything', async () => {
    memory.refuse(new DOMException('no', 'SecurityError'));
    render(<App />);
    await explain();
    await user.click(await theSwitch());
    expect(await screen.findByText(/doesn’t let the page store anything/)).toBeVisible();
    expect(await theSwitch()).not.toBeChecked();
    expect(localStorage).toHaveLength(0);
  });
});

describe('turned on', () => {
  it('keeps the result that is looked at and those that come, and lists them, newest first', async () => {
    render(<App />);
    await explain();
    await user.click(await theSwitch());
    expect(await screen.findByText('This result is kept.')).toBeVisible();
    analyze.mockResolvedValue({ ok: true, analyzed: [groupRestricted] });
    await user.type(screen.getByRole('textbox', { name: 'Another message that came back' }), 'next{Enter}');
    await waitFor(() => expect(memory.held.size).toBe(2));

    await user.click(await screen.findByRole('link', { name: 'Show what is kept' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Kept on this device' });
    await waitFor(() => expect(heading).toHaveFocus());
    const [first, second, ...rest] = await lines();
    expect(rest).toEqual([]);
    expect(first).toHaveTextContent(groupRestricted.analysis.recipients[0]?.address?.value ?? '?');
    expect(second).toHaveTextContent('ana@example.com');
    expect(second).toHaveTextContent(/Kept .*\d{4}/);
  });

  it('opens a kept result whole, with the words of its message', async () => {
    localStorage.setItem('keep', 'on');
    await keep([recipientNotFound]);
    history.replaceState(null, '', '/#/kept');
    render(<App />);
    const [line] = await lines();
    go(line?.getAttribute('href') ?? '');
    await screen.findByRole('heading', { level: 2, name: 'How to fix it' });
    expect(screen.getByRole('button', { name: 'Show the message' })).toBeEnabled();
    expect(screen.getByRole('button', { name: 'Share a link' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'All kept results' })).toHaveAttribute('href', '#/kept');
  });

  it('does not promise on the first page that nothing is kept', async () => {
    localStorage.setItem('keep', 'on');
    // What is fetched while the page is drawn for the first time is drawn only when that is awaited.
    await act(async () => {
      render(<App />);
      await Promise.resolve();
    });
    expect(await screen.findByText(/You chose to keep results/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Show what is kept' })).toHaveAttribute('href', '#/kept');
  });

  it('says so when there is no room', async () => {
    localStorage.setItem('keep', 'on');
    memory.refuse(new DOMException('full', 'QuotaExceededError'));
    render(<App />);
    await explain();
    expect(await screen.findByText(/no room left/)).toBeVisible();
  });
});

describe('deleting', () => {
  beforeEach(async () => {
    localStorage.setItem('keep', 'on');
    await keep([named('new.eml'), named('old.eml', groupRestricted)]);
    history.replaceState(null, '', '/#/kept');
    render(<App />);
    await lines();
  });

  it('deletes one, and brings it back', async () => {
    await user.click(screen.getAllByRole('button', { name: /^Delete: / })[0] ?? document.body);
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(undo).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent(/^Deleted: /);
    await waitFor(async () => expect(await lines()).toHaveLength(1));
    await user.click(undo);
    await waitFor(async () => expect(await lines()).toHaveLength(2));
    const [kept] = await listKept();
    expect(await openKept(kept?.id ?? '')).toMatchObject({ analyzed: { texts: recipientNotFound.texts } });
  });

  it('asks before it deletes all', async () => {
    await user.click(screen.getByRole('button', { name: 'Delete all' }));
    const ask = screen.getByRole('dialog', { name: 'Delete all 2 kept results?' });
    await user.click(within(ask).getByRole('button', { name: 'Cancel' }));
    expect(memory.held.size).toBe(2);
    await user.click(screen.getByRole('button', { name: 'Delete all' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete all' }));
    expect(await screen.findByText('Everything that was kept has been deleted.')).toBeVisible();
    expect(await screen.findByText(/Nothing is kept yet/)).toBeVisible();
    expect(memory.held.size).toBe(0);
    expect(await theSwitch()).toBeChecked();
  });

  it('asks when it is turned off, and leaves what is kept if told so', async () => {
    await user.click(await theSwitch());
    const ask = await screen.findByRole('dialog', { name: 'Delete what is kept, too?' });
    expect(ask).toHaveTextContent('2 results are still on this device');
    await user.click(within(ask).getByRole('button', { name: 'Only turn off' }));
    expect(await theSwitch()).not.toBeChecked();
    expect(await screen.findByText(/What was kept before stays/)).toBeVisible();
    expect(await lines()).toHaveLength(2);
    expect(await keep([])).not.toHaveProperty('kept');
  });

  it('asks when it is turned off, and deletes everything if told so', async () => {
    await user.click(await theSwitch());
    await user.click(await screen.findByRole('button', { name: 'Delete and turn off' }));
    expect(await screen.findByText('Nothing is kept.')).toBeVisible();
    expect(memory.held.size).toBe(0);
    expect(localStorage).toHaveLength(0);
  });

  it('stays on when the question is not answered', async () => {
    await user.click(await theSwitch());
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(await theSwitch()).toBeChecked();
    expect(memory.held.size).toBe(2);
  });
});

describe('the shelf', () => {
  beforeEach(() => localStorage.setItem('keep', 'on'));

  it('holds 200 results: the oldest make room', async () => {
    await keep([named('oldest')], 1);
    const batch = Array.from({ length: 150 }, (_, index) => named(`b${index}`));
    expect(await keep(batch, 10_000)).toEqual({ kept: 150 });
    expect(await keep([named('one more')], 20_000)).toEqual({ kept: 1 });
    expect(
      await keep(
        batch.map((one) => named(`c${one.analysis.source.name}`)),
        30_000,
      ),
    ).toEqual({ kept: 150 });
    const names = (await listKept()).map(({ analysis }) => analysis.source.name);
    expect(names).toHaveLength(MOST);
    expect(names.slice(149, 152)).toEqual(['cb149', 'one more', 'b0']);
    expect(names).not.toContain('oldest');
  });

  it('holds the same result once, as the newest', async () => {
    await keep([named('a')], 1000);
    await keep([named('b')], 2000);
    await keep([named('a')], 3000);
    expect((await listKept()).map(({ at, analysis }) => [analysis.source.name, at])).toEqual([
      ['a', 3000],
      ['b', 2000],
    ]);
  });

  it('skips what is broken, foreign, or of another version', async () => {
    await keep([recipientNotFound]);
    const [good] = memory.held.values();
    const result = readResult(good?.result);
    expect(result).toBeDefined();
    for (const [id, bad] of Object.entries({
      foreign: { hello: 'world' },
      nothing: null,
      newer: { ...result, format: 2 },
      address: { ...result, id: '../../x' },
      time: { ...result, at: Number.NaN },
      hollow: { ...result, analysis: { ...result?.analysis, recipients: [{}] } },
    })) {
      memory.held.set(id, { result: bad, texts: [] });
    }
    expect(await listKept()).toHaveLength(1);
    expect(await openKept('hollow')).toBeNull();
    memory.held.set('torn', { result, texts: [{ index: 0, role: 'notice' }] });
    expect(await openKept('torn')).toBeNull();
  });

  it('cuts the texts of a result to 1 MiB together, and says that it did', () => {
    const [part] = recipientNotFound.texts;
    if (!part) throw new Error('The sample has no text.');
    const long = { ...part, text: 'x'.repeat(MAX_TEXT - 10) };
    const record = recordOf({ ...recipientNotFound, texts: [long, { ...long, index: 1 }] }, 'id', 0);
    const texts = readTexts(record?.texts);
    expect(texts?.map(({ text, truncated }) => [text.length, truncated])).toEqual([
      [MAX_TEXT - 10, false],
      [10, true],
    ]);
  });

  it('takes nothing that it could not give back', async () => {
    const { analysis, texts } = recipientNotFound;
    const [one] = analysis.recipients;
    const recipients = Array.from({ length: 201 }, () => one).filter((each) => each !== undefined);
    expect(await keep([{ analysis: { ...analysis, recipients }, texts }])).toEqual({ problem: 'too-large' });
    expect(memory.held.size).toBe(0);
  });
});
