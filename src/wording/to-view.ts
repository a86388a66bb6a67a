import type { LocaleTexts } from '../locales/catalogue.ts';
import type { Analysis } from '../model/analysis.ts';
import { findingsOf } from './findings.ts';
import { hopRows, hopsSummary, refusalLine } from './hops.ts';
import { leadOf, momentOf } from './lead.ts';
import { hopsAsSaid } from './notice-table.ts';
import { originalRows } from './rows.ts';
import { verdictOf } from './verdict.ts';
import type { View, ViewOptions } from './view.ts';

/**
 * An analysis in the words of one language: everything that the page and the command line say of it. Pure: the same analysis, texts and
 * options give the same view. What the message does not say is spoken of with a noun ("the recipient"); nothing is invented.
 */
export function toView(analysis: Analysis, texts: LocaleTexts, options: ViewOptions = {}): View {
  const moment = momentOf(options);
  const lead = leadOf(analysis, texts, options);
  return {
    ...lead,
    verdicts: lead.verdicts.map((verdict) => verdictOf(verdict, analysis, texts, moment)),
    original: originalRows(analysis, texts, moment),
    hops: hopRows(hopsAsSaid(analysis), texts, moment),
    hopsSummary: hopsSummary(analysis.hops, texts),
    refusal: refusalLine(analysis, texts, moment),
    route: hopRows(analysis.route, texts, moment),
    findings: findingsOf(analysis.findings, texts),
  };
}
