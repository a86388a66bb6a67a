import type { LocaleTexts, PathTexts } from '../locales/catalogue.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Hop } from '../model/hop.ts';
import type { Place } from '../model/place.ts';
import { readLocalDate } from '../text/date.ts';
import { nodeOf, pathOf } from '../text/path.ts';
import { byRightClocks, madeUpSeconds } from './clock-skew.ts';
import { hopRows, hopsSummary, refusalLine } from './hops.ts';
import { fill, formatDuration, formatInstant } from './message.ts';
import { hopsAsSaid, noticeLines } from './notice-table.ts';
import { refusedAt } from './refuser.ts';
import type { Moment } from './rows.ts';
import { scaleOf, type Bar } from './scale.ts';
import type { HopRow } from './view.ts';

/** One step of the timeline: a hop with everything that marks it, in words. */
export interface PathStep extends HopRow {
  readonly internal: boolean;
  /** "inside one organisation", "over the Internet". */
  readonly where: string;
  readonly lock: 'encrypted' | 'clear' | 'unsaid';
  readonly lockWords: string;
  /** The round of a loop that it belongs to, "round 2 of 5"; '' outside loops. `opens` on the first step of a round. */
  readonly round: string;
  readonly opens: boolean;
  /** The address it was passed on to, when that changed here; ''. */
  readonly forwarded: string;
  /** Skew, disorder, a date that could not be read. */
  readonly notes: readonly string[];
  /** Null when no time went by, or none is known. */
  readonly bar: Bar | null;
}

/** Where the line ends. Times are '' when none is given. */
export interface PathEnd {
  readonly refused: boolean;
  readonly title: string;
  readonly text: string;
  readonly time: string;
  readonly localTime: string;
  /** "2 s after the last hop". */
  readonly after: string;
  readonly attempts: readonly {
    readonly time: string;
    readonly server: string;
    readonly text: string;
    readonly at: Place;
  }[];
}

/** The way of a message as a timeline. */
export interface PathView {
  readonly summary: string;
  readonly start: {
    readonly title: string;
    readonly time: string;
    readonly localTime: string;
    readonly note: string;
  };
  readonly steps: readonly PathStep[];
  /** What the width of the bars stands for; '' when there are none. */
  readonly scale: string;
  readonly scaleNote: string;
  readonly end: PathEnd | null;
  /** What the notice's own table hides, or that it was the source. */
  readonly notice: readonly string[];
}

/** The way of the message that failed: from its Date, hop by hop, to where it was refused. */
export function pathViewOf(
  analysis: Analysis,
  texts: LocaleTexts,
  words: PathTexts,
  moment: Moment,
): PathView {
  const view = wayOf(hopsAsSaid(analysis), texts, words, moment);
  const date = analysis.original.date?.value;
  const note = date === undefined || !isInstant(date) ? words.hops.startUnknown : '';
  return {
    ...view,
    start: {
      title: words.hops.start,
      time: date === undefined ? '' : clock(date, texts, 'UTC'),
      localTime: date === undefined ? '' : clock(date, texts, moment.timeZone),
      note: analysis.hops.length > 0 ? note : '',
    },
    end: endOf(analysis, texts, words, moment),
    notice: noticeLines(analysis, texts, words),
  };
}

/** The way of the report itself. */
export function routeViewOf(
  analysis: Analysis,
  texts: LocaleTexts,
  words: PathTexts,
  moment: Moment,
): PathView {
  return wayOf(analysis.route, texts, words, moment);
}

function wayOf(hops: readonly Hop[], texts: LocaleTexts, words: PathTexts, moment: Moment): PathView {
  const rows = hopRows(hops, texts, moment);
  const path = pathOf(hops);
  const made = madeUpSeconds(hops);
  const scale = scaleOf(byRightClocks(hops).map((hop) => hop.delaySeconds));
  const rounds = roundsOf(hops);
  const total = formatDuration(scale.seconds, texts.ui.units, texts.tag);
  const steps = rows.flatMap((row, index): readonly PathStep[] => {
    const hop = hops[index];
    if (!hop) return [];
    const round = rounds[index];
    const to = forwardedTo(hops, index);
    return [
      {
        ...row,
        internal: hop.internal,
        where: hop.internal ? words.hops.internal : words.hops.internet,
        lock: hop.tls === null ? 'unsaid' : hop.tls === false ? 'clear' : 'encrypted',
        lockWords: lockWords(hop, words),
        round: round ? fill(words.hops.round, { round: round.number, rounds: round.of }) : '',
        opens: round?.opens ?? false,
        forwarded: to === undefined ? '' : fill(words.hops.forwarded, { to }),
        notes: notesOf(hop, path.disorder.includes(index), made[index] ?? 0, texts, words),
        bar: scale.bars[index] ?? null,
      },
    ];
  });
  return {
    summary: hopsSummary(hops, texts),
    start: { title: '', time: '', localTime: '', note: '' },
    steps,
    scale:
      scale.seconds === 0 ? '' : fill(scale.broken ? words.hops.scaleBroken : words.hops.scale, { total }),
    scaleNote: scale.broken ? words.hops.broken : '',
    end: null,
    notice: [],
  };
}

function lockWords({ tls }: Hop, { hops }: PathTexts): string {
  if (tls === null) return hops.notSaid;
  if (tls === false) return hops.clear;
  return tls.version === '' || tls.version === 'unknown' ? hops.encrypted : `TLS ${tls.version}`;
}

function notesOf(
  hop: Hop,
  disordered: boolean,
  made: number,
  texts: LocaleTexts,
  { hops: words }: Pick<PathTexts, 'hops'>,
): readonly string[] {
  const seconds = hop.delaySeconds ?? 0;
  const duration = (of: number): string => formatDuration(Math.abs(of), texts.ui.units, texts.tag);
  const written = hop.time === null ? hop.timeText : null;
  const guessed = written === null || readLocalDate(written).candidates.length === 0;
  return [
    ...(disordered ? [words.disorder] : []),
    ...(seconds < 0 && !disordered ? [fill(words.skew, { delay: duration(seconds) })] : []),
    ...(made > 0 ? [fill(words.makesUp, { skew: duration(made), delay: duration(seconds - made) })] : []),
    ...(written === null
      ? []
      : guessed
        ? [fill(words.unread, { date: written })]
        : [whenOf(written, texts, { hops: words }, 'UTC')]),
  ];
}

/** For each hop the round of its loop, counted by how often the server that the loop begins with had the message. */
function roundsOf(
  hops: readonly Hop[],
): readonly ({ readonly number: number; readonly of: number; readonly opens: boolean } | undefined)[] {
  const { loops } = pathOf(hops);
  return hops.map((_hop, index) => {
    const loop = loops.find(({ from, to }) => index >= from && index <= to);
    if (!loop) return undefined;
    const first = nodeOf(hops[loop.from]?.by ?? null);
    let [number, last, opens] = [0, '', false];
    for (let i = loop.from; i <= index; i += 1) {
      const node = nodeOf(hops[i]?.by ?? null);
      opens = node === first && last !== first;
      if (opens) number += 1;
      last = node;
    }
    return { number: Math.min(number, loop.rounds), of: loop.rounds, opens };
  });
}

/** The address that a hop is for, when an earlier hop was for another: the message was passed on in between. */
function forwardedTo(hops: readonly Hop[], index: number): string | undefined {
  const now = hops[index]?.for;
  const before = hops.slice(0, index).findLast((hop) => hop.for !== null)?.for;
  if (!now || !before || now.toLowerCase() === before.toLowerCase()) return undefined;
  return now;
}

function endOf(analysis: Analysis, texts: LocaleTexts, words: PathTexts, moment: Moment): PathEnd | null {
  const text = refusalLine(analysis, texts, moment);
  if (text === '') return null;
  const refused = analysis.kind === 'failure';
  const recipient =
    analysis.recipients.find((one) => one.action?.value === 'failed' || one.action?.value === 'delayed') ??
    analysis.recipients[0];
  const time = recipient && refusedAt(recipient);
  const last = analysis.hops.findLast((hop) => hop.time !== null)?.time;
  const seconds =
    time !== undefined && isInstant(time) && last
      ? Math.round((Date.parse(time) - Date.parse(last)) / 1000)
      : -1;
  return {
    refused,
    title: refused ? words.hops.refused : words.hops.waiting,
    text,
    time: time === undefined ? '' : whenOf(time, texts, words, 'UTC'),
    localTime: time === undefined ? '' : whenOf(time, texts, words, moment.timeZone),
    after:
      seconds < 0
        ? ''
        : fill(words.hops.after, { delay: formatDuration(seconds, texts.ui.units, texts.tag) }),
    attempts: (recipient?.attempts ?? []).slice(0, 50).map((attempt) => ({
      time: attempt.time ? whenOf(attempt.time.value, texts, words, 'UTC') : '',
      server: [attempt.server?.value, attempt.ip && `(${attempt.ip.value})`].filter(Boolean).join(' '),
      text: attempt.text.value,
      at: attempt.text.at,
    })),
  };
}

const isInstant = (value: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value);

function clock(value: string, texts: LocaleTexts, timeZone: string): string {
  return isInstant(value) ? formatInstant(value, texts.tag, timeZone) : value;
}

/**
 * A time as a server wrote it, with what it may mean: its order of day and month follows the server's own locale, so it is shown as written,
 * with both readings where nothing tells them apart.
 */
export function whenOf(
  written: string,
  texts: LocaleTexts,
  words: Pick<PathTexts, 'hops'>,
  timeZone: string,
): string {
  if (isInstant(written)) return formatInstant(written, texts.tag, timeZone);
  const { candidates } = readLocalDate(written);
  const [first, second] = candidates.map(({ iso }) => formatInstant(iso, texts.tag, 'UTC'));
  if (first === undefined) return written;
  return second === undefined
    ? fill(words.hops.read, { written, first })
    : fill(words.hops.ambiguous, { written, first, second });
}
