import { act, cleanup, render, screen, within } from '@testing-library/react';
import { Suspense } from 'react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Hops } from '../../src/app/hops/Hops.tsx';
import { fetchBelow } from '../../src/app/BelowHere.tsx';
import { here } from '../../src/app/here.ts';
import { pathWordsOf } from '../../src/app/path-words.ts';
import { Result } from '../../src/app/Result.tsx';
import { LANGUAGES } from '../../src/locales/index.ts';
import type { LocaleTexts } from '../../src/locales/catalogue.ts';
import type { Analyzed } from '../../src/model/analysis.ts';
import { toMarkdown } from '../../src/wording/markdown.ts';
import { toView } from '../../src/wording/to-view.ts';
import { InEnglish } from '../support/in-english.tsx';
import {
  delayed,
  hostile,
  outOfOffice,
  recipientNotFound,
  severalRecipients,
  unreadablePicture,
  wrappedAuthentication,
} from '../support/sample-analyses.ts';

let words: LocaleTexts;

beforeAll(async () => {
  words = await LANGUAGES[0].load();
  await fetchBelow();
  // Loaded ahead, as the page does when it is idle.
  await act(async () => {
    render(
      <Suspense>
        <Hops analysis={recipientNotFound.analysis} />
      </Suspense>,
      { wrapper: InEnglish },
    );
    await pathWordsOf('en');
  });
  cleanup();
  // jsdom lays nothing out, and has the dialog element but not its methods.
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

function show({ analysis, texts }: Analyzed, shared = false) {
  const view = toView(analysis, words, here());
  render(<Result analysis={analysis} words={words} texts={shared ? null : texts} />, { wrapper: InEnglish });
  return view;
}

describe('a failure', () => {
  it('leads with the verdict, which has the focus and is announced', () => {
    const view = show(recipientNotFound);
    const heading = screen.getByRole('heading', { level: 1 });
    expect(heading).toHaveTextContent(view.verdicts[0]?.headline ?? '');
    expect(heading).toHaveFocus();
    expect(document.title).toContain(view.title);
    const announced = screen.getAllByRole('status').map((status) => status.textContent);
    expect(announced.join()).toContain(view.verdicts[0]?.ownerLine);
  });

  it('marks the one party that has to act in words, not by colour alone', () => {
    show(recipientNotFound);
    const diagram = screen.getByRole('list', { name: /who has to act/ });
    const parties = within(diagram).getAllByRole('listitem');
    expect(parties).toHaveLength(3);
    expect(parties[0]).toHaveTextContent('Action required');
    expect(parties[1]).not.toHaveTextContent('Action required');
    expect(parties[2]).not.toHaveTextContent('Action required');
  });

  it('has all nine sections under headings or landmarks', () => {
    show(recipientNotFound);
    expect(screen.getByRole('region', { name: 'Who wrote this report' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'How to fix it' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Why we say so' })).toBeVisible();
    for (const name of [
      'More info for email admins',
      'Original message details',
      'Error details',
      'Message hops',
      'Diagnostic information for administrators',
      'Original headers',
    ]) {
      expect(screen.getByRole('heading', { name: new RegExp(name), level: 2 })).toBeVisible();
    }
  });

  it('opens other sections first for an admin, and hides none', async () => {
    const user = userEvent.setup();
    show(recipientNotFound);
    const admins = screen.getByRole('button', { name: 'More info for email admins' });
    expect(admins).toHaveAttribute('aria-expanded', 'false');
    await user.click(screen.getByRole('radio', { name: 'I’m an admin' }));
    expect(admins).toHaveAttribute('aria-expanded', 'true');
    await user.click(admins);
    expect(admins).toHaveAttribute('aria-expanded', 'false');
    await user.click(screen.getByRole('radio', { name: 'I sent it' }));
  });

  it('shows the words that a conclusion stands on where they stand, and gives the focus back', async () => {
    const user = userEvent.setup();
    show(recipientNotFound);
    const why = screen.getByRole('region', { name: 'Why we say so' });
    const words = within(why).getByRole('button', { name: /RESOLVER\.ADR\.RecipientNotFound/ });
    await user.click(words);
    const source = screen.getByRole('dialog', { name: 'The message, as it was read' });
    expect(source).toHaveTextContent('Part 3: Delivery status');
    const marked = Array.from(source.querySelectorAll('mark'), (mark) => mark.textContent);
    expect(marked).toContain('RESOLVER.ADR.RecipientNotFound');
    await user.click(within(source).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(words).toHaveFocus();
  });

  it('finds fields in the original headers', async () => {
    const user = userEvent.setup();
    show(recipientNotFound);
    await user.click(screen.getByRole('button', { name: 'Original headers' }));
    const headers = screen.getByRole('group', { name: 'Original headers' });
    expect(headers).toHaveTextContent('Message-ID: <m1@desk.example.org>');
    await user.type(screen.getByRole('searchbox', { name: 'Search the headers' }), 'subject');
    expect(headers).toHaveTextContent('Subject: Minutes of Tuesday');
    expect(headers).not.toHaveTextContent('Message-ID');
  });

  it('lists each hop with its delay and names the skew', async () => {
    const user = userEvent.setup();
    const view = show(recipientNotFound);
    await user.click(screen.getByRole('button', { name: /Message hops/ }));
    const rows = within(screen.getByRole('table', { name: 'Each hop' })).getAllByRole('row');
    expect(rows).toHaveLength(1 + view.hops.length);
    expect(rows[1]).toHaveTextContent('clock skew');
    expect(rows[2]).toHaveTextContent('19');
    expect(screen.getByRole('list', { name: 'Time spent at each hop' })).toHaveTextContent('Slowest');
  });

  it('copies the result and says so', async () => {
    const user = userEvent.setup();
    const view = show(recipientNotFound);
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    expect(await navigator.clipboard.readText()).toBe(toMarkdown(view, words));
    expect(screen.getAllByRole('status').map((status) => status.textContent)).toContain('Copied');
  });

  it('says so when the browser refuses to copy', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('denied'));
    show(recipientNotFound);
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    expect(await screen.findByText(/Copying was refused/)).toBeVisible();
  });

  it('takes a wrapped reply apart', async () => {
    const user = userEvent.setup();
    show(wrappedAuthentication);
    await user.click(screen.getByRole('button', { name: /Error details/ }));
    expect(screen.getByRole('heading', { name: 'The reply, taken apart' })).toBeVisible();
    expect(screen.getByText('What the last server said itself')).toBeVisible();
  });
});

describe('several recipients', () => {
  it('stand together where they share a verdict, and each verdict can be chosen', async () => {
    const user = userEvent.setup();
    const view = show(severalRecipients);
    const list = screen.getByRole('region', { name: 'Recipients' });
    const choices = within(list).getAllByRole('button');
    expect(choices).toHaveLength(view.verdicts.length);
    expect(choices[0]).toHaveAttribute('aria-pressed', 'true');
    await user.click(choices[1] ?? list);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(view.verdicts[1]?.headline ?? '');
  });
});

describe('what is no failure', () => {
  it('a delay: late, not lost, and nobody is in alarm', () => {
    show(delayed);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('late, not lost');
    expect(screen.getByText('Nobody: wait')).toBeVisible();
    expect(screen.queryByText(/Action required/)).not.toBeInTheDocument();
  });

  it('an out-of-office reply has no diagram', () => {
    show(outOfOffice);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('away');
    expect(screen.queryByRole('list', { name: /who has to act/ })).not.toBeInTheDocument();
  });

  it('what cannot be read gets a sentence', () => {
    show(unreadablePicture);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('picture');
  });
});

describe('a stranger’s text', () => {
  it('is text and never markup', async () => {
    const user = userEvent.setup();
    show(hostile);
    await user.click(screen.getByRole('radio', { name: 'I’m an admin' }));
    expect(
      document.querySelector('main script, main img, main iframe, main a[href^="javascript"]'),
    ).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'I sent it' }));
  });
});

describe('a shared result', () => {
  it('quotes the words without leading to a message that is not there', async () => {
    const user = userEvent.setup();
    show(recipientNotFound, true);
    const why = screen.getByRole('region', { name: 'Why we say so' });
    expect(why).toHaveTextContent('RESOLVER.ADR.RecipientNotFound');
    expect(within(why).queryByRole('button')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Original headers' }));
    expect(screen.getByText('The headers were not shared.')).toBeVisible();
  });
});
