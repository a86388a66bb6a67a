import type { LocaleTexts } from '../locales/catalogue.ts';
import { fill, formatDuration, formatInstant, joinSentences, plural } from './message.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Hop } from '../model/hop.ts';
import { pathOf } from '../text/path.ts';
import { byRightClocks } from './clock-skew.ts';
import { timeOf, type Moment } from './rows.ts';
import type { HopRow } from './view.ts';
import { refusedAt, refusedByGenerator, refuserOf } from './refuser.ts';

/** The hops as a table shows them, in header order: both clocks, delays in words, each hop's share of the time. */
export function hopRows(hops: readonly Hop[], texts: LocaleTexts, moment: Moment): readonly HopRow[] {
  const path = pathOf(byRightClocks(hops));
  return hops.map((hop, index) => ({
    number: index + 1,
    time: instantOf(hop, texts, 'UTC'),
    localTime: instantOf(hop, texts, moment.timeZone),
    from: hop.from ?? hop.helo ?? hop.fromIp ?? '',
    to: hop.by ?? '',
    with: hop.with ?? '',
    delay: delayOf(hop, texts),
    delaySeconds: hop.delaySeconds,
    share: path.shares[index] ?? 0,
    slowest: path.slowest === index && hops.length > 1,
    skew: (hop.delaySeconds ?? 0) < 0,
    encryption: encryptionOf(hop, texts),
    at: hop.at,
  }));
}

function instantOf(hop: Hop, texts: LocaleTexts, timeZone: string): string {
  if (hop.time !== null) return formatInstant(hop.time, texts.tag, timeZone);
  return hop.timeText ?? texts.ui.hops.noTime;
}

function delayOf(hop: Hop, texts: LocaleTexts): string {
  if (hop.delaySeconds === null) return '';
  const delay = formatDuration(hop.delaySeconds, texts.ui.units, texts.tag);
  return hop.delaySeconds < 0 ? fill(texts.ui.hops.skew, { delay }) : delay;
}

function encryptionOf(hop: Hop, texts: LocaleTexts): string {
  const { hops } = texts.ui;
  if (hop.tls === null) return hops.notSaid;
  if (hop.tls === false) return hops.clear;
  const { version, cipher } = hop.tls;
  // Only the keyword of the protocol says that there was TLS.
  if (version === '' || version === 'unknown') return hops.tls;
  return cipher ? fill(hops.encryptedWith, { version, cipher }) : fill(hops.encrypted, { version });
}

/** How many hops, how long, which was slowest, and whether the message went in a circle. */
export function hopsSummary(hops: readonly Hop[], texts: LocaleTexts): string {
  const words = texts.ui.hops;
  if (hops.length === 0) return words.none;
  const path = pathOf(byRightClocks(hops));
  const timed = hops.some((hop) => hop.delaySeconds !== null);
  const total = formatDuration(path.seconds, texts.ui.units, texts.tag);
  const sentences = [
    timed
      ? plural(words.summary, hops.length, texts.tag, { total })
      : plural(words.summaryNoTime, hops.length, texts.tag, {}),
  ];
  const slowest = path.slowest === null || hops.length === 1 ? undefined : byRightClocks(hops)[path.slowest];
  if (slowest && path.slowest !== null) {
    sentences.push(
      fill(words.slowest, {
        number: path.slowest + 1,
        delay: delayOf(slowest, texts),
        host: slowest.by ?? texts.ui.findingNouns.by,
      }),
    );
  }
  for (const loop of path.loops) {
    const host = hops[loop.from]?.by ?? texts.ui.findingNouns.by;
    sentences.push(fill(words.loop, { host, rounds: loop.rounds }));
  }
  return joinSentences(sentences, texts.tag);
}

/** Where and when the message was refused, which closes the line of hops; for a delay, what it waits for. */
export function refusalLine(analysis: Analysis, texts: LocaleTexts, moment: Moment): string {
  const words = texts.ui.hops;
  const recipient =
    analysis.recipients.find((one) => one.action?.value === 'failed' || one.action?.value === 'delayed') ??
    analysis.recipients[0];
  if (!recipient) return '';
  const host = refuserOf(recipient);
  if (analysis.kind === 'delay') return host === undefined ? words.waiting : fill(words.waitingFor, { host });
  if (analysis.kind !== 'failure') return '';
  const said = [recipient.reply?.value, recipient.status?.value]
    .filter((part) => part !== undefined)
    .join(' ');
  // The sentence ends it; a reply that ends in a stop of its own would double it.
  const status = said === '' ? (recipient.response?.value ?? '').replace(/[.。\s]+$/u, '') : said;
  if (status === '') return '';
  const refuser = host ?? (refusedByGenerator(recipient) ? analysis.generator.host?.value : undefined);
  if (refuser === undefined) return fill(words.refused, { status });
  const time = refusedAt(recipient);
  return time === undefined
    ? fill(words.refusedBy, { host: refuser, status })
    : fill(words.refusedByAt, { host: refuser, status, time: timeOf(time, texts, moment) });
}
