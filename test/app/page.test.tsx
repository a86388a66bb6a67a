import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BroughtFile } from '../../src/worker/protocol.ts';
import { groupRestricted, recipientNotFound, unreadablePicture } from '../support/sample-analyses.ts';
import { analyze, loadAhead, showApp } from '../support/shown-app.tsx';

vi.mock('../../src/worker/client.ts', () => ({
  MAX_BYTES: 1_000_000,
  analyzeInWorker: vi.fn(),
  fetchEngine: vi.fn(),
}));

const brought = (): BroughtFile => {
  const [first] = analyze.mock.lastCall ?? [];
  if (!first) throw new Error('Nothing was brought.');
  return first;
};

loadAhead();

beforeEach(() => {
  showApp();
});

const field = () => screen.getByRole('textbox', { name: 'The message that came back' });
const result = () => screen.findByRole('heading', { level: 2, name: 'How to fix it' });

/** What a paste or drop carries; jsdom has no DataTransfer. */
const carrying = (flavours: Readonly<Record<string, string>>, files: readonly File[] = []) => ({
  getData: (type: string) => flavours[type] ?? '',
  files,
  items: files.map(() => ({ webkitGetAsEntry: () => null })),
  types: [...Object.keys(flavours), ...(files.length > 0 ? ['Files'] : [])],
});

describe('the first visit', () => {
  it('says what to do, where the message is found, and what becomes of it', async () => {
    const user = userEvent.setup();
    expect(field()).toBeVisible();
    expect(screen.getByRole('button', { name: 'Explain it' })).toBeDisabled();
    const programs = within(screen.getByRole('tablist')).getAllByRole('tab');
    expect(programs.map((tab) => tab.textContent)).toEqual([
      'Outlook',
      'Outlook on the web',
      'Gmail',
      'Apple Mail',
      'Thunderbird',
    ]);
    programs[0]?.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('tabpanel')).toHaveTextContent('Show original');
    await user.click(screen.getByText('How do we know?'));
    expect(screen.getByText(/forbids it to connect/)).toBeVisible();
  });

  it('shows three examples with different owners, and explains the chosen one', async () => {
    const user = userEvent.setup();
    const examples = within(screen.getByRole('region', { name: 'Or look at an example' })).getAllByRole(
      'button',
    );
    expect(examples).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: /Nobody: wait/ }));
    await result();
    expect(await brought().file.text()).toContain('Action: delayed');
  });

  it('takes the slash key to the panel', async () => {
    const user = userEvent.setup();
    await user.keyboard('/');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
  });
});

describe('bringing', () => {
  it('explains what was typed, by the key or the button', async () => {
    const user = userEvent.setup();
    await user.type(field(), '550 5.1.1 User unknown{Control>}{Enter}{/Control}');
    await result();
    expect(brought()).toMatchObject({ how: 'paste' });
    expect(await brought().file.text()).toBe('550 5.1.1 User unknown');
  });

  it('explains a paste at once, with the clipboard’s HTML', async () => {
    fireEvent.paste(field(), {
      clipboardData: carrying({ 'text/plain': 'not found', 'text/html': '<b>not found</b>' }),
    });
    await result();
    expect(brought()).toMatchObject({ how: 'paste', html: '<b>not found</b>' });
  });

  it('waits when a paste is only a part of what is being put together', async () => {
    const user = userEvent.setup();
    await user.type(field(), 'first part, ');
    await user.paste('second part');
    expect(field()).toHaveValue('first part, second part');
    expect(analyze).not.toHaveBeenCalled();
  });

  it('takes a paste anywhere on the page', async () => {
    fireEvent.paste(document.body, { clipboardData: carrying({ 'text/plain': 'a bounce' }) });
    await result();
    expect(await brought().file.text()).toBe('a bounce');
  });

  it('takes a drop anywhere and shows meanwhile that it may', async () => {
    const dataTransfer = carrying({}, [new File(['a mail'], 'bounce.eml')]);
    fireEvent.dragEnter(document.body, { dataTransfer });
    expect(screen.getByText('Drop it here')).toBeVisible();
    fireEvent.drop(document.body, { dataTransfer });
    expect(screen.queryByText('Drop it here')).not.toBeInTheDocument();
    await result();
    expect(brought()).toMatchObject({ how: 'file', name: 'bounce.eml' });
  });

  it('keeps what was brought when it cannot be read, and says what to bring instead', async () => {
    const user = userEvent.setup();
    analyze.mockResolvedValue({ ok: false, problem: 'nonsense', name: 'Pasted text', bytes: 5 });
    await user.type(field(), 'lorem ipsum');
    await user.click(screen.getByRole('button', { name: 'Explain it' }));
    expect(await screen.findByText('This doesn’t look like a bounce.')).toBeVisible();
    expect(field()).toHaveValue('lorem ipsum');
  });

  it('says what a single unreadable file was taken for', async () => {
    analyze.mockResolvedValue({ ok: true, analyzed: [unreadablePicture] });
    fireEvent.drop(document.body, { dataTransfer: carrying({}, [new File(['x'], 'shot.png')]) });
    expect(await screen.findByText('This is a picture.')).toBeVisible();
    expect(screen.getByText('shot.png')).toBeVisible();
  });

  it('says what it is doing, and stops when told to', async () => {
    const user = userEvent.setup();
    analyze.mockImplementation((_, { signal, onProgress } = {}) => {
      onProgress?.({ stage: 'judging', done: 0, total: 1 });
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      });
    });
    await user.type(field(), 'something long');
    await user.click(screen.getByRole('button', { name: 'Explain it' }));
    expect(await screen.findByText('Finding the cause…')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText(/Cancelled/)).toBeVisible();
    expect(field()).toHaveValue('something long');
  });

  it('clears, and has it back', async () => {
    const user = userEvent.setup();
    await user.type(field(), 'a bounce');
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(field()).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Undo clear' }));
    expect(field()).toHaveValue('a bounce');
  });

  it('has the same bytes judged once: the worker is told that their result is known', async () => {
    const user = userEvent.setup();
    const known: boolean[] = [];
    analyze.mockImplementation((_brought, { onDigest } = {}) => {
      const outcome = onDigest?.('of the same bytes');
      known.push(outcome !== undefined);
      return Promise.resolve(outcome ?? { ok: true, analyzed: [recipientNotFound] });
    });
    for (const time of [1, 2]) {
      fireEvent.paste(document.body, { clipboardData: carrying({ 'text/plain': 'the same again' }) });
      await result();
      expect(known, `time ${time}`).toEqual([false, true].slice(0, time));
      await user.click(screen.getByRole('button', { name: 'New' }));
    }
  });
});

describe('a result', () => {
  it('goes back to the panel and forward again', async () => {
    fireEvent.paste(document.body, { clipboardData: carrying({ 'text/plain': 'a bounce' }) });
    await result();
    await act(async () => {
      history.back();
      await new Promise((done) => window.addEventListener('popstate', done, { once: true }));
    });
    expect(field()).toHaveValue('a bounce');
    await act(async () => {
      history.forward();
      await new Promise((done) => window.addEventListener('popstate', done, { once: true }));
    });
    await result();
  });

  it('makes room in the panel: the next paste takes the place of the text that was explained', async () => {
    const user = userEvent.setup();
    fireEvent.paste(field(), { clipboardData: carrying({ 'text/plain': 'a bounce' }) });
    await result();
    const back = async (): Promise<void> => {
      await act(async () => {
        history.back();
        await new Promise((done) => window.addEventListener('popstate', done, { once: true }));
      });
    };
    await back();
    expect(field()).toHaveValue('a bounce');
    await user.click(field());
    await user.paste('another bounce');
    await result();
    expect(await brought().file.text()).toBe('another bounce');

    // What is changed is being put together, and is added to.
    await back();
    await user.type(field(), ', and ');
    await user.paste('more');
    expect(field()).toHaveValue('another bounce, and more');
  });

  it('several messages stand in a list, and each opens', async () => {
    const user = userEvent.setup();
    analyze.mockResolvedValueOnce({ ok: true, analyzed: [recipientNotFound] });
    analyze.mockResolvedValueOnce({ ok: true, analyzed: [groupRestricted] });
    analyze.mockResolvedValueOnce({ ok: false, problem: 'pdf', name: 'c.pdf', bytes: 3 });
    const files = ['a.eml', 'b.eml', 'c.pdf'].map((name) => new File([name], name));
    fireEvent.drop(document.body, { dataTransfer: carrying({}, files) });
    const heading = await screen.findByRole('heading', { level: 1, name: '3 messages' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(screen.getByText('c.pdf')).toBeVisible();
    const rows = within(screen.getByRole('main')).getAllByRole('button');
    expect(rows).toHaveLength(2);
    await user.click(rows[1] as HTMLElement);
    await result();
    await user.click(screen.getByRole('button', { name: 'All messages' }));
    expect(screen.getByRole('heading', { level: 1, name: '3 messages' })).toBeVisible();
  });
});

describe('the bar above a result', () => {
  it('takes the next bounce, pasted or typed', async () => {
    const user = userEvent.setup();
    fireEvent.paste(document.body, { clipboardData: carrying({ 'text/plain': 'a bounce' }) });
    await result();
    analyze.mockResolvedValue({ ok: true, analyzed: [groupRestricted] });
    await user.type(
      screen.getByRole('textbox', { name: 'Another message that came back' }),
      '5.7.124{Enter}',
    );
    const heading = await screen.findByRole('heading', { level: 1, name: /group/ });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(await brought().file.text()).toBe('5.7.124');
    expect(screen.getByRole('textbox', { name: 'Another message that came back' })).toHaveValue('');
  });
});

describe('the page around it', () => {
  it('switches colours and remembers them', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Colours: As the system' }));
    expect(document.documentElement.dataset['theme']).toBe('light');
    await user.click(screen.getByRole('button', { name: 'Colours: Light' }));
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(localStorage.getItem('theme')).toBe('dark');
    await user.click(screen.getByRole('button', { name: 'Colours: Dark' }));
    expect(localStorage.getItem('theme')).toBeNull();
  });

  it('skips to the content', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('link', { name: 'Skip to the content' }));
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('says what is wrong with a link that is cut', async () => {
    await act(async () => {
      location.hash = '#v1.broken';
      await new Promise((done) => window.addEventListener('hashchange', done, { once: true }));
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'This link can’t be opened' })).toBeVisible();
  });
});
