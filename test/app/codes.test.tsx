import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { entriesOf, isStatus } from '../../src/app/codes/catalogue.ts';
import { addressOfCode, askedOf, find, isReply, pathOf, search } from '../../src/app/codes/find.ts';
import { CODES } from '../../src/catalog/codes.ts';
import { source } from '../../src/locales/catalogue.ts';
import { causes } from '../../src/locales/en/causes.ts';
import { page } from '../../src/locales/en/page.ts';
import { ui } from '../../src/locales/en/ui.ts';
import { match } from '../../src/pipeline/match.ts';
import { analyzeInWorker } from '../../src/worker/client.ts';
import { recipientNotFound } from '../support/sample-analyses.ts';

vi.mock('../../src/worker/client.ts', () => ({
  MAX_BYTES: 1_000_000,
  analyzeInWorker: vi.fn(),
  fetchEngine: () => Promise.resolve(),
}));

const analyze = vi.mocked(analyzeInWorker);

// jsdom's buffers are of another realm than Node's, whose digest refuses them.
const digest = crypto.subtle.digest.bind(crypto.subtle);
vi.spyOn(crypto.subtle, 'digest').mockImplementation((name, data) =>
  digest(name, Buffer.from(new Uint8Array(data as ArrayBuffer))),
);

const words = page.codes;
const entries = entriesOf(CODES, { tag: 'en', ui: source(ui), causes }, words.sources);
const ids = (query: string): readonly string[] =>
  search(entries, { query, acting: '', source: '' }).map(({ code }) => code.id);

describe('finding', () => {
  it('finds a record by its id, and a status by all records that carry it', () => {
    const other = entries.filter(({ code }) => {
      const found = find(entries, addressOfCode(code.id).slice('#/codes/'.length));
      return found.is !== 'entry' || found.entry.code !== code;
    });
    expect(other).toEqual([]);
    expect(find(entries, '5.7.124')).toMatchObject({
      is: 'entry',
      entry: { code: { cause: 'group-allowed-senders-only' } },
    });
    expect(find(entries, '5.4.1')).toMatchObject({ is: 'code', code: '5.4.1' });
  });

  it('finds the range that a status lies in', () => {
    expect(find(entries, '4.7.512')).toMatchObject({ is: 'entry', entry: { display: '4.7.500-699' } });
    expect(ids('4.7.512')).toContain('4.7.500-699-access-denied');
    expect(ids('4.7.700')).not.toContain('4.7.500-699-access-denied');
  });

  it('names first what the engine names for the code alone', () => {
    const statuses = new Set(
      entries
        .flatMap((entry) => entry.statuses)
        .flatMap((status) => ['4', '5'].map((klass) => status.replace('x', klass)))
        .filter(isStatus),
    );
    expect(statuses.size).toBeGreaterThan(200);
    const otherwise = [...statuses].filter((status) => {
      const [best] = match({ text: status, status });
      const found = find(entries, status);
      const first =
        found.is === 'entry' ? found.entry : found.is === 'code' ? found.meanings[0]?.first : undefined;
      return best?.code && first?.code.cause !== best.cause.id;
    });
    expect(otherwise).toEqual([]);
  });

  it('guesses by the subject, else by the class, and says no more of success', () => {
    expect(find(entries, '5.3.77')).toMatchObject({
      is: 'guess',
      near: { code: { cause: 'system-problem' } },
    });
    expect(find(entries, '4.9.1')).toMatchObject({
      is: 'guess',
      near: { code: { cause: 'undetermined-temporary' } },
    });
    expect(find(entries, '2.9.9')).toMatchObject({ is: 'guess', near: undefined });
    for (const subject of ['1', '2', '3', '4', '5', '6', '7', '9']) {
      const status = `5.${subject}.777`;
      const found = find(entries, status);
      expect(found.is === 'guess' && found.near?.code.cause).toBe(
        match({ text: status, status })[0]?.cause.id,
      );
    }
  });

  it('takes what nobody lists, and broken escapes, as words', () => {
    expect(find(entries, 'no-such-thing')).toEqual({ is: 'unknown', text: 'no-such-thing' });
    expect(find(entries, '%')).toEqual({ is: 'unknown', text: '%' });
    expect(find(entries, '5.7.124-a-name-of-another-version')).toEqual(find(entries, '5.7.124'));
    expect(find(entries, 'AS345')).toMatchObject({ is: 'entry', entry: { code: { id: '5.0.350-as345' } } });
  });

  it('gives other meanings only to what has a code of its own', () => {
    expect(find(entries, '5.7.1-unable-to-relay')).not.toMatchObject({ others: [] });
    expect(find(entries, 'words-content-policy')).toMatchObject({ is: 'entry', others: [] });
  });

  it('searches codes, words, markers and providers', () => {
    expect(ids('5.7.12')).toContain('5.7.124-not-in-allowed-senders');
    expect(ids('5.7.12').every((id) => !id.includes('5.1.'))).toBe(true);
    expect(ids('relay unable')).toContain('5.7.1-unable-to-relay');
    expect(ids('restrictedtogrouppermission')).toContain('5.7.124-not-in-allowed-senders');
    expect(new Set(search(entries, { ...askedOf('?q=icloud') }).map((entry) => entry.source.name))).toContain(
      'Apple iCloud',
    );
    expect(ids('')).toHaveLength(CODES.length);
  });

  it('keeps what is asked in the address', () => {
    const asked = { query: 'über quota & 5.2.2', acting: 'recipient', source: 'registry' } as const;
    expect(askedOf(pathOf(asked))).toEqual(asked);
    expect(pathOf(askedOf(''))).toBe('');
    expect(askedOf('?owner=queen&x=1')).toEqual({ query: '', acting: '', source: '' });
  });

  it('knows a sentence of a server from words to look for', () => {
    expect(['550 5.1.1 User unknown', 'Remote said: 5.7.1 no', '#550 not found here'].every(isReply)).toBe(
      true,
    );
    expect(['5.7.1', '550 5.7.1', 'mailbox full', 'gmail 5.7.26'].some(isReply)).toBe(false);
  });
});

describe('the page', () => {
  const open = async (hash: string): Promise<void> => {
    history.replaceState(null, '', `/${hash}`);
    // Awaited, since what is drawn may wait for words.
    await act(async () => render(<App />));
  };
  const heading = (name: RegExp | string) => screen.findByRole('heading', { level: 1, name });
  const found = () => screen.getByText(/ of \d+ entries/).textContent;

  beforeAll(() =>
    Promise.all([import('../../src/app/codes/Codes.tsx'), import('../../src/app/Results.tsx')]),
  );
  beforeEach(() => {
    analyze.mockReset();
    analyze.mockResolvedValue({ ok: true, analyzed: [recipientNotFound] });
    window.scrollTo = () => undefined;
    Element.prototype.scrollIntoView = () => undefined;
  });

  it('narrows the list as one types, by owner and by provider', async () => {
    const user = userEvent.setup();
    await open('#/codes/?q=5.2');
    await heading(words.heading);
    expect(found()).not.toContain(`${CODES.length} of`);
    const all = screen.getAllByRole('listitem').length;
    await user.click(screen.getByRole('radio', { name: /^Recipient/ }));
    await waitFor(() => expect(screen.getAllByRole('listitem').length).toBeLessThan(all));
    await user.click(screen.getByRole('radio', { name: /^Anyone/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: words.source }), 'registry');
    await waitFor(() => expect(screen.queryByText('Gmail / Google Workspace')).toBeNull());
    expect(screen.getByRole('link', { name: /^X\.2\.2 / })).toHaveAttribute(
      'href',
      '#/codes/x.2.2-mailbox-full',
    );
    await waitFor(() => expect(location.hash).toBe('#/codes/?q=5.2&from=registry'));
  });

  it('says that nothing fits, and shows all again', async () => {
    const user = userEvent.setup();
    await open('#/codes/?q=zzzz');
    await user.click(await screen.findByRole('button', { name: words.clear }));
    expect(screen.getByRole('searchbox', { name: words.search })).toHaveFocus();
    await waitFor(() => expect(found()).toContain(`${CODES.length} of`));
  });

  it('opens a code by Enter, and leads back to the row that was left', async () => {
    const user = userEvent.setup();
    await open('#/codes/?q=5.7.124');
    await heading(words.heading);
    await user.keyboard('/');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    const row = screen.getByRole('link', { name: /^5\.7\.124 / });
    expect(row).toHaveFocus();
    await user.keyboard('{ArrowUp}{Enter}');
    expect(await heading(/^5\.7\.124/)).toHaveFocus();
    expect(document.title).toMatch(/^5\.7\.124 .+ – Undeliverable$/);
    await user.click(within(screen.getByRole('main')).getByRole('link', { name: words.back }));
    await heading(words.heading);
    expect(screen.getByRole('link', { name: /^5\.7\.124 / })).toHaveFocus();
    expect(screen.getByRole('searchbox')).toHaveValue('5.7.124');
  });

  it('shows what a record means, who acts, what to do, how it looks, and the article', async () => {
    await open('#/codes/5.7.124-not-in-allowed-senders');
    await heading(/^5\.7\.124/);
    expect(screen.getByText(ui.owner.recipient['group-owner'])).toBeVisible();
    for (const name of [ui.steps.sender, ui.steps['group-owner'], ui.steps['sender-admin']])
      expect(screen.getByRole('heading', { level: 3, name })).toBeVisible();
    expect(screen.getByText('550 5.7.124 Sender not in allowed-senders list')).toBeVisible();
    expect(screen.getAllByText(/^Example, seen in: /).length).toBeGreaterThan(0);
    expect(screen.getByRole('link', { name: /Official article/ })).toHaveAttribute(
      'href',
      expect.stringContaining('learn.microsoft.com'),
    );
    expect(screen.getByRole('main')).not.toHaveTextContent(/[{}]/);
  });

  it('shows every meaning of a code that has several', async () => {
    await open('#/codes/5.4.1');
    await heading('5.4.1');
    const meanings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(meanings).toContain(causes['recipient-rejected-at-edge'].label);
    expect(meanings).toContain(causes['recipient-domain-not-accepted'].label);
  });

  it('shows a few of many other meanings, and where the rest is', async () => {
    await open('#/codes/5.7.1-unable-to-relay');
    await heading(/^5\.7\.1/);
    const others = screen.getByRole('region', { name: words.others });
    expect(within(others).getAllByRole('heading', { level: 3 })).toHaveLength(4);
    expect(within(others).getByRole('link', { name: /5\.7\.1 can mean/ })).toHaveAttribute(
      'href',
      '#/codes/5.7.1',
    );
  });

  it('calls a guess a guess', async () => {
    await open('#/codes/5.3.77');
    await heading(/^5\.3\.77/);
    expect(screen.getByText(/5\.3\.77 isn’t in the catalogue/)).toBeVisible();
    expect(screen.getByText(ui.status.subjects['3'])).toBeVisible();
  });

  it('searches for what the address names and nobody knows', async () => {
    await open('#/codes/greylist');
    expect(await screen.findByText(/There is no entry “greylist”/)).toBeVisible();
    expect(screen.getByRole('searchbox')).toHaveValue('greylist');
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0);
  });

  it('hands a server’s sentence to the engine', async () => {
    const user = userEvent.setup();
    await open('#/codes/?q=550+5.1.1+User+unknown');
    await user.click(await screen.findByRole('button', { name: words.explain }));
    expect(await screen.findByRole('heading', { level: 2, name: 'How to fix it' })).toBeVisible();
    expect(await analyze.mock.lastCall?.[0].file.text()).toBe('550 5.1.1 User unknown');
  });
});
