import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, type ReactNode } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { Headers } from '../../src/app/evidence/Headers.tsx';
import { Hops } from '../../src/app/hops/Hops.tsx';
import { wordsOf } from '../../src/app/language.ts';
import { pathWordsOf } from '../../src/app/path-words.ts';
import { Checks } from '../../src/app/verdict/Checks.tsx';
import { takeIn } from '../../src/intake/intake.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { analyze } from '../../src/pipeline/analyze.ts';
import { InEnglish } from '../support/in-english.tsx';
import { checkedAndForwarded, loopOfFive, noticeWithStars, skewOfAnHour } from '../support/path-samples.ts';

// Loaded ahead, as the page does when it is idle.
beforeAll(() => Promise.all([wordsOf('en'), pathWordsOf('en')]));

async function analysisOf(mail: string): Promise<Analysis> {
  const intake = takeIn({ name: 'own', how: 'paste', bytes: new Uint8Array(Buffer.from(mail)) });
  const [source] = intake.ok ? intake.sources : [];
  if (!source) throw new Error('The sample was not taken in.');
  return (await analyze(source)).analysis;
}

async function show(content: ReactNode): Promise<void> {
  await act(async () => {
    render(<Suspense>{content}</Suspense>, { wrapper: InEnglish });
    await pathWordsOf('en');
  });
}

const line = () => screen.findByRole('list', { name: 'Time spent at each hop' });

describe('the line of hops', () => {
  it('begins when it was written, ends where it was refused, and names a wrong clock', async () => {
    await show(<Hops analysis={await analysisOf(skewOfAnHour)} />);
    const stops = within(await line())
      .getAllByRole('listitem')
      .map((stop) => stop.textContent);
    expect(stops).toHaveLength(5);
    expect(stops[0]).toContain('Written');
    expect(stops[2]).toMatch(/relay\.example\.net.*clock skew −59 min 58 s.*TLS 1\.3.*over the Internet/);
    expect(stops[3]).toContain('it really took 7 s');
    expect(stops[4]).toContain('Refused by mx.example.org');
  });

  it('says in words which round of a loop each hop belongs to', async () => {
    await show(<Hops analysis={await analysisOf(loopOfFive)} />);
    expect(within(await line()).getAllByText('round 5 of 5')).toHaveLength(2);
  });

  it('changes its clock and keeps its place', async () => {
    const user = userEvent.setup();
    await show(<Hops analysis={await analysisOf(skewOfAnHour)} />);
    await line();
    await user.click(screen.getByRole('radio', { name: 'Local' }));
    const table = screen.getByRole('table', { name: 'Each hop' });
    expect(within(table).getByRole('columnheader', { name: 'Time (Local)' })).toBeVisible();
  });

  it('says what the stars of the notice’s own table hide', async () => {
    await show(<Hops analysis={await analysisOf(noticeWithStars)} />);
    expect(await screen.findByRole('heading', { name: 'What the notice’s own table hides' })).toBeVisible();
    expect(screen.getByText(/a clock that is 30 s off/)).toBeVisible();
  });

  it('copies itself as text and as Markdown', async () => {
    const user = userEvent.setup();
    await show(<Hops analysis={await analysisOf(skewOfAnHour)} />);
    await user.click(await screen.findByRole('button', { name: 'Copy as text: the path' }));
    expect(await navigator.clipboard.readText()).toContain('2. mail.example.com → relay.example.net');
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown: the path' }));
    expect(await navigator.clipboard.readText()).toContain('| --- |');
  });

  it('keeps the way of the notice folded away', async () => {
    await show(<Hops analysis={await analysisOf(skewOfAnHour)} />);
    const summary = await screen.findByText('The way of the notice itself');
    expect(summary.closest('details')).not.toHaveAttribute('open');
  });
});

describe('the checks of the sender', () => {
  it('each have a heading with their verdict in words', async () => {
    const { authentication } = await analysisOf(checkedAndForwarded);
    if (!authentication) throw new Error('The sample has no checks.');
    await show(<Checks authentication={authentication} />);
    const headings = await screen.findAllByRole('heading', { level: 3 });
    expect(headings.map((heading) => heading.textContent)).toEqual([
      'SPFFailed',
      'DKIMPassed',
      'DMARCPassed',
      'compauthPassed',
      'What the spam filter noted',
      'Not to be trusted',
    ]);
    expect(screen.getByText('ZZZ:7').closest('dd')).toHaveTextContent('not documented');
  });
});

describe('the original headers', () => {
  const block =
    'Subject: =?utf-8?Q?Caf=C3=A9?=\nX-Forefront-Antispam-Report: SFV:SPM;\nFrom: Bo <bo@example.com>\n';

  it('stand beside what they say, and are found by either', async () => {
    const user = userEvent.setup();
    await show(<Headers text={block} />);
    const search = await screen.findByRole('searchbox', { name: 'Search the headers' });
    const fields = screen.getByRole('group', { name: 'Original headers' });
    await user.type(search, 'café');
    expect(within(fields).getAllByRole('listitem')).toHaveLength(1);
    expect(fields).toHaveTextContent('Subject: =?utf-8?Q?Caf=C3=A9?=');
    await user.clear(search);
    await user.type(search, 'filter decided');
    expect(fields).toHaveTextContent(/SFV.*What the spam filter decided.*SPM – spam/);
    expect(screen.getByText('1 of 3 lines')).toBeVisible();
  });
});
