import type { LocaleTexts } from '../locales/catalogue.ts';
import { plural } from './message.ts';
import type { Analysis } from '../model/analysis.ts';
import { findingsOf } from './findings.ts';
import { hopRows, hopsSummary, refusalLine } from './hops.ts';
import { hopsAsSaid } from './notice-table.ts';
import { plainOf } from './kinds.ts';
import { originalRows, type Moment } from './rows.ts';
import { verdictsOf } from './verdict.ts';
import type { Verdict, View } from './view.ts';
import { writerOf } from './writer.ts';

/** Where the reader is: without a zone all times are UTC, without `now` nothing is said in relation to it. */
export interface ViewOptions {
  /** ISO 8601. */
  readonly now?: string;
  /** IANA name, `Europe/Warsaw`. */
  readonly timeZone?: string;
}

/**
 * An analysis in the words of one language: everything that the page and the command line say of it. Pure: the same analysis, texts and
 * options give the same view. What the message does not say is spoken of with a noun ("the recipient"); nothing is invented.
 */
export function toView(analysis: Analysis, texts: LocaleTexts, options: ViewOptions = {}): View {
  const moment: Moment = {
    timeZone: options.timeZone ?? 'UTC',
    ...(options.now === undefined ? {} : { now: options.now }),
  };
  const isJudged = analysis.kind === 'failure' || analysis.kind === 'delay';
  const verdicts = isJudged ? verdictsOf(analysis, texts, moment) : [];
  const plain = withOwnHeadline(plainOf(analysis, texts, moment), verdicts);
  return {
    kind: analysis.kind,
    title: titleOf(analysis, verdicts, plain, texts),
    plain,
    writer: writerOf(analysis, texts, moment),
    verdicts,
    original: originalRows(analysis, texts, moment),
    hops: hopRows(hopsAsSaid(analysis), texts, moment),
    hopsSummary: hopsSummary(analysis.hops, texts),
    refusal: refusalLine(analysis, texts, moment),
    route: hopRows(analysis.route, texts, moment),
    findings: findingsOf(analysis.findings, texts),
  };
}

/** A delay that has no cause but itself has one headline, the one with the real name in it. */
function withOwnHeadline(plain: View['plain'], verdicts: readonly Verdict[]): View['plain'] {
  const [only, other] = verdicts;
  return plain && only?.cause === 'delivery-delayed' && !other
    ? { ...plain, headline: only.headline }
    : plain;
}

function titleOf(
  analysis: Analysis,
  verdicts: readonly Verdict[],
  plain: View['plain'],
  texts: LocaleTexts,
): string {
  const [first, ...others] = verdicts;
  const headline = analysis.kind === 'failure' ? first?.headline : plain?.headline;
  if (headline === undefined) return texts.ui.kinds[analysis.kind].title;
  const more = analysis.kind === 'failure' ? others.length : 0;
  return more > 0 ? plural(texts.ui.headlines.andMore, more, texts.tag, { headline }) : headline;
}
