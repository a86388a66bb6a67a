import { describe, expect, test } from 'vitest';
import { takeIn } from '../../src/intake/intake.ts';
import { LANGUAGES } from '../../src/locales/index.ts';
import { loadPath } from '../../src/locales/loaders.ts';
import { analyze } from '../../src/pipeline/analyze.ts';
import { pathToMarkdown, pathToText } from '../../src/wording/path-copy.ts';
import { pathViewOf, routeViewOf, whenOf } from '../../src/wording/path-view.ts';
import {
  checkedAndForwarded,
  localAttempts,
  localDates,
  loopOfFive,
  noDate,
  noticeWithStars,
  oneHop,
  skewOfAnHour,
  tenHopsOverThreeDays,
} from '../support/path-samples.ts';

const texts = await LANGUAGES[0].load();
const words = await loadPath('en');
const UTC = { timeZone: 'UTC' };

async function analysisOf(mail: string) {
  const intake = takeIn({ name: 'own', how: 'paste', bytes: new TextEncoder().encode(mail) });
  const [source] = intake.ok ? intake.sources : [];
  if (!source) throw new Error('The sample was not taken in.');
  return (await analyze(source)).analysis;
}

const pathOfMail = async (mail: string) => pathViewOf(await analysisOf(mail), texts, words, UTC);

describe('a clock that is an hour behind', () => {
  test('is named, has no bar, and does not make the next hop an hour long', async () => {
    const { steps, summary, scale } = await pathOfMail(skewOfAnHour);
    expect(steps.map((step) => step.delay)).toEqual(['2 s', 'clock skew −59 min 58 s', '1 h']);
    expect(steps[1]?.bar).toBeNull();
    expect(steps[1]?.notes.join()).toContain('One of the two clocks is wrong');
    expect(steps[2]?.notes).toEqual([
      'Of this, 59 min 58 s only makes up for a wrong clock; it really took 7 s.',
    ]);
    expect(summary).toBe('3 hops in 9 s. The slowest was hop 3: 7 s until mx.example.net had it.');
    expect(scale).toBe('The whole width is 9 s.');
  });
});

describe('a loop of five rounds', () => {
  test('marks each step with its round, and where a round begins', async () => {
    const { steps, summary } = await pathOfMail(loopOfFive);
    expect(steps.filter((step) => step.opens).map((step) => `${step.number}: ${step.round}`)).toEqual([
      '2: round 1 of 5',
      '4: round 2 of 5',
      '6: round 3 of 5',
      '8: round 4 of 5',
      '10: round 5 of 5',
    ]);
    expect(steps.map((step) => step.round !== '')).toEqual([
      false,
      ...Array.from({ length: 10 }, () => true),
    ]);
    expect(summary).toContain('The message went in a circle: hub.example.org had it 5 times.');
  });
});

describe('ten hops over three days', () => {
  test('break the bar of the three days, so that the seconds can be told apart', async () => {
    const { steps, scale, scaleNote } = await pathOfMail(tenHopsOverThreeDays);
    expect(steps.filter((step) => step.bar?.broken).map((step) => step.number)).toEqual([5]);
    expect(steps[4]?.slowest).toBe(true);
    const widths = steps.map((step) => step.bar?.width ?? 0);
    expect((widths[5] ?? 0) / (widths[2] ?? 1)).toBeCloseTo(26 / 7);
    expect(Math.max(...widths)).toBe(widths[4]);
    expect(scale).toContain('1 min 3 s');
    expect(scaleNote).not.toBe('');
  });
});

describe('a path', () => {
  test('of one hop has one bar from the Date on', async () => {
    const { start, steps } = await pathOfMail(oneHop);
    expect(start).toMatchObject({ time: 'Mar 2, 2026, 10:00:00 UTC', note: '' });
    expect(steps.map(({ bar, delay, lock, where }) => [bar?.width, delay, lock, where])).toEqual([
      [1, '3 s', 'clear', 'over the Internet'],
    ]);
  });

  test('without a Date says that the first delay is not known', async () => {
    const { start, steps } = await pathOfMail(noDate);
    expect(start.time).toBe('');
    expect(start.note).toContain('no date that can be read');
    expect(steps.map((step) => step.delay)).toEqual(['', '4 s']);
  });

  test('keeps a date in a local format as written, with what it may mean', async () => {
    const { steps } = await pathOfMail(localDates);
    expect(steps[0]?.time).toBe('02.03.2026 11:00:03');
    expect(steps[0]?.notes).toEqual(['02.03.2026 11:00:03 (probably Mar 2, 2026, 11:00:03 UTC)']);
  });

  test('ends where and when it was refused, by the stamp in the reply', async () => {
    const { end } = await pathOfMail(checkedAndForwarded);
    expect(end).toMatchObject({
      refused: true,
      title: 'Refused',
      time: 'Mar 2, 2026, 10:00:21 UTC',
      after: '2 s after the last hop',
    });
    expect(end?.text).toContain('Refused by mx.example.org');
  });

  test('ends with its attempts, whose dates may be read in two ways', async () => {
    const { end } = await pathOfMail(localAttempts);
    expect(end?.attempts.map((attempt) => attempt.time)).toEqual([
      '4/3/2026 9:12:25 AM (either Apr 3, 2026, 09:12:25 UTC or Mar 4, 2026, 09:12:25 UTC)',
      '3/31/2026 9:02:11 AM (probably Mar 31, 2026, 09:02:11 UTC)',
    ]);
  });

  test('marks where the message was passed on to another address', async () => {
    const { steps } = await pathOfMail(checkedAndForwarded);
    expect(steps.map((step) => step.forwarded)).toEqual(['', '', 'passed on to ana@example.org']);
  });

  test('tells hops inside an organisation from those over the Internet, and how each was encrypted', async () => {
    const { steps } = await pathOfMail(skewOfAnHour);
    expect(steps.map(({ internal, lock, lockWords }) => [internal, lock, lockWords])).toEqual([
      [true, 'encrypted', 'encrypted'],
      [false, 'encrypted', 'TLS 1.3'],
      [true, 'encrypted', 'TLS 1.3'],
    ]);
  });

  test('of the report itself is a way of its own', async () => {
    const route = routeViewOf(await analysisOf(oneHop), texts, words, UTC);
    expect(route.steps.map((step) => [step.from, step.to, step.delay])).toEqual([
      ['mx.example.net', 'mail.example.com', '1 s'],
    ]);
    expect(route.end).toBeNull();
  });
});

describe('the table of the notice', () => {
  test('is read where it is all there is, and what its stars hide is said', async () => {
    const { steps, notice } = await pathOfMail(noticeWithStars);
    expect(steps.map((step) => step.delay)).toEqual(['3 s', 'clock skew −30 s', '0 s', '20 s']);
    // The table does not say how a hop was encrypted, which is not the same as in the clear.
    expect(steps.map((step) => step.lock)).toEqual(['encrypted', 'encrypted', 'unsaid', 'unsaid']);
    expect(notice.slice(1)).toEqual([
      'Hop 1: the notice prints *. By the times it was 3 s.',
      'Hop 2: the notice prints * to hide a clock that is 30 s off.',
      'Hop 3: the notice prints *. By the times it was less than a second.',
    ]);
    expect(notice[0]).toContain('Read from the notice’s own table');
  });

  test('is not spoken of where there is none', async () => {
    expect((await pathOfMail(oneHop)).notice).toEqual([]);
  });
});

describe('a time as a server wrote it', () => {
  test.each([
    ['2026-03-02T10:00:00Z', 'Mar 2, 2026, 10:00:00 UTC'],
    ['25.12.2026 10:00:00', '25.12.2026 10:00:00 (probably Dec 25, 2026, 10:00:00 UTC)'],
    ['no time at all', 'no time at all'],
  ])('%s', (written, shown) => {
    expect(whenOf(written, texts, words, 'UTC')).toBe(shown);
  });
});

describe('a copied path', () => {
  test('is text with every mark', async () => {
    const text = pathToText(await pathOfMail(skewOfAnHour), texts, words);
    expect(text).toContain('0. Written: Mar 2, 2026, 10:00:00 UTC');
    expect(text).toContain('2. mail.example.com → relay.example.net');
    expect(text).toContain('TLS 1.3, TLS_AES_256_GCM_SHA384');
    expect(text).toContain('it really took 7 s');
  });

  test('is a Markdown table in which a server’s name does nothing', async () => {
    const mail = oneHop.replace('by mx.example.net (Postfix)', 'by a|b.example (Postfix)');
    const markdown = pathToMarkdown(await pathOfMail(mail), texts, words);
    const rows = markdown.split('\n').filter((line) => line.startsWith('| '));
    expect(rows).toHaveLength(3);
    expect(rows[2]?.match(/(?<!\\)\|/g)).toHaveLength(8);
  });
});
