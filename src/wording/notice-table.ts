import type { LocaleTexts, PathTexts } from '../locales/catalogue.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Hop } from '../model/hop.ts';
import type { NoticeHop } from '../model/report.ts';
import { hostKey } from '../text/host.ts';
import { fill, formatDuration } from './message.ts';

/**
 * What a notice's own table of hops leaves out. It prints `*` for everything below a second and for every clock that is behind; the times
 * beside it, or the headers, tell which. Where the table is all there is, that is said first.
 */
export function noticeLines(analysis: Analysis, texts: LocaleTexts, words: PathTexts): readonly string[] {
  const rows = analysis.notice?.hops ?? [];
  if (rows.length === 0 || analysis.hops.length === 0) return [];
  const fromTable = isFromTable(analysis);
  const stars = rows.flatMap((row, index) => {
    if (!/^\*+$/.test(row.delay?.value.trim() ?? '')) return [];
    const hop = hopOf(row, index, rows.length, analysis.hops);
    return [starLine(hop === undefined ? undefined : analysis.hops[hop], (hop ?? index) + 1, texts, words)];
  });
  return [...(fromTable ? [words.hops.noticeOnly] : []), ...stars];
}

/** The hops as far as their source says them: a notice's own table leaves encryption out, so that none is not "in the clear". */
export function hopsAsSaid(analysis: Analysis): readonly Hop[] {
  if (!isFromTable(analysis)) return analysis.hops;
  return analysis.hops.map((hop) => (hop.tls === false ? { ...hop, tls: null } : hop));
}

const isFromTable = ({ notice, hops }: Analysis): boolean =>
  (notice?.hops ?? []).some((row) => stands(row, hops[0]));

function stands(row: NoticeHop, hop: Hop | undefined): boolean {
  const at = (row.time ?? row.from ?? row.to)?.at;
  return at !== undefined && hop?.at.part === at.part && at.start >= hop.at.start && at.end <= hop.at.end;
}

/** The hop that a row is about: the one at its place where both lists are as long, else the one to the same server. */
function hopOf(row: NoticeHop, index: number, count: number, hops: readonly Hop[]): number | undefined {
  if (hops.length === count) return index;
  const to = hostKey(row.to?.value);
  const found = hops.findIndex((hop) => to !== '' && hostKey(hop.by) === to);
  return found === -1 ? undefined : found;
}

function starLine(hop: Hop | undefined, number: number, texts: LocaleTexts, words: PathTexts): string {
  const seconds = hop?.delaySeconds ?? null;
  if (seconds === null) return fill(words.hops.starUnknown, { number });
  if (seconds === 0) return fill(words.hops.starUnder, { number });
  const delay = formatDuration(Math.abs(seconds), texts.ui.units, texts.tag);
  return fill(seconds < 0 ? words.hops.starSkew : words.hops.star, { number, delay });
}
