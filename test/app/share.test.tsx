import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { Share } from '../../src/app/share/Share.tsx';
import type { Analysis } from '../../src/model/analysis.ts';
import { unpack } from '../../src/share/pack.ts';
import { InEnglish } from '../support/in-english.tsx';
import { recipientNotFound } from '../support/sample-analyses.ts';

beforeAll(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

async function open(analysis: Analysis = recipientNotFound.analysis) {
  const user = userEvent.setup();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Share analysis={analysis} />
    </QueryClientProvider>,
    { wrapper: InEnglish },
  );
  await user.click(screen.getByRole('button', { name: 'Share a link' }));
  const panel = await screen.findByRole('dialog', { name: 'Share this result' });
  const link = async (): Promise<string> => {
    const field = within(panel).getByRole<HTMLInputElement>('textbox', { name: 'The link' });
    await waitFor(() => expect(field.value).toContain('#v1.'));
    return field.value;
  };
  return { user, panel, link };
}

const shared = async (link: string) => {
  const opening = await unpack(new URL(link).hash);
  if (!opening.ok) throw new Error(opening.problem);
  return opening.shared;
};

describe('the share panel', () => {
  it('masks addresses unless the person says otherwise', async () => {
    const { panel, link } = await open();
    expect(within(panel).getByRole('checkbox', { name: 'Addresses, before the @' })).toBeChecked();
    expect(within(panel).getByRole('checkbox', { name: 'Addresses, after the @' })).toBeChecked();
    expect(within(panel).getByRole('checkbox', { name: 'Subject' })).not.toBeChecked();
    const { analysis, masks } = await shared(await link());
    expect(analysis.recipients[0]?.address?.value).toBe('person-1@domain-1.example');
    expect(analysis.original.subject?.value).toBe('Minutes of Tuesday');
    expect(masks).toEqual(['local-parts', 'domains', 'names']);
  });

  it('lists what the link holds, and says what was masked', async () => {
    const { panel } = await open();
    const list = within(panel).getByRole('region', { name: 'Everything the link holds' });
    expect(within(list).getAllByText('person-1@domain-1.example').length).toBeGreaterThan(0);
    expect(within(list).getAllByText('masked').length).toBeGreaterThan(0);
    expect(within(list).getAllByRole('heading', { name: 'Recipient 1' })[0]).toBeInTheDocument();
    expect(list).not.toHaveTextContent('ana@example.com');
  });

  it('follows the switches', async () => {
    const { user, panel, link } = await open();
    await link();
    await user.click(within(panel).getByRole('checkbox', { name: 'Addresses, before the @' }));
    await user.click(within(panel).getByRole('checkbox', { name: 'Addresses, after the @' }));
    await user.click(within(panel).getByRole('checkbox', { name: 'Subject' }));
    await waitFor(async () => expect((await shared(await link())).masks).toEqual(['names', 'subject']));
    const { analysis } = await shared(await link());
    expect(analysis.recipients[0]?.address?.value).toBe('ana@example.com');
    expect(analysis.original.subject?.value).toBe('subject-1');
  });

  it('says how long the link is, and copies it', async () => {
    const { user, panel, link } = await open();
    const made = await link();
    expect(panel).toHaveTextContent(`${made.length} characters`);
    await user.click(within(panel).getByRole('button', { name: /Copy link/ }));
    expect(await within(panel).findByRole('status')).toHaveTextContent('Link copied');
    expect(await navigator.clipboard.readText()).toBe(made);
  });

  it('says so when the result is too large for a link', async () => {
    const [one] = recipientNotFound.analysis.recipients;
    const recipients = Array.from({ length: 201 }, () => one).filter((each) => each !== undefined);
    const { panel } = await open({ ...recipientNotFound.analysis, recipients });
    expect(await within(panel).findByRole('alert')).toHaveTextContent('too large for a link');
  });

  it('closes', async () => {
    const { user, panel } = await open();
    await user.click(within(panel).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
