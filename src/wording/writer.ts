import type { LocaleTexts } from '../locales/catalogue.ts';
import { fill, joinSentences } from './message.ts';
import type { Analysis } from '../model/analysis.ts';
import { productName } from './products.ts';
import { timeOf, type Moment } from './rows.ts';
import type { View } from './view.ts';
import { refuserOf } from './refuser.ts';

/** Who wrote the report and when, and that this does not make it guilty; when another server refused, both are named. */
export function writerOf(analysis: Analysis, texts: LocaleTexts, moment: Moment): View['writer'] {
  const words = texts.ui.writer;
  const { generator } = analysis;
  const isReport = analysis.kind !== 'ordinary' && analysis.kind !== 'unreadable';
  if (!isReport) return { line: '', note: '' };
  const host = generator.host?.value ?? analysis.reportingMta?.value;
  const product = productName(generator.product);
  const writer =
    product !== undefined && host !== undefined
      ? fill(words.productAndHost, { product, host })
      : (product ?? host);
  const at = generator.at ?? generator.host?.at ?? analysis.reportingMta?.at;
  const time = analysis.reportDate && timeOf(analysis.reportDate.value, texts, moment);
  const line =
    writer === undefined
      ? analysis.source.format === 'reply' || analysis.source.format === 'trace'
        ? words.replyAlone
        : words.unknown
      : time === undefined
        ? fill(words.by, { writer })
        : fill(words.byAt, { writer, time });
  const view = { line, note: noteOf(analysis, product ?? host, host, texts) };
  return at ? { ...view, at } : view;
}

function noteOf(
  analysis: Analysis,
  generator: string | undefined,
  host: string | undefined,
  texts: LocaleTexts,
): string {
  const words = texts.ui.writer;
  if (generator === undefined) return '';
  if (analysis.kind === 'delay') return fill(words.waits, { generator });
  if (analysis.kind !== 'failure') return '';
  const rejecters = new Set(analysis.recipients.flatMap((recipient) => refuserOf(recipient) ?? []));
  const [rejecter] = rejecters;
  if (rejecters.size === 1 && rejecter !== undefined && rejecter.toLowerCase() !== host?.toLowerCase()) {
    return joinSentences([words.notGuilty, fill(words.other, { rejecter, generator })], texts.tag);
  }
  const refusedItself =
    rejecters.size === 0 &&
    analysis.recipients.some((one) => one.diagnosis.ownerReason === 'generator-refused');
  const isSame = rejecters.size === 1 && rejecter !== undefined;
  return refusedItself || isSame ? fill(words.same, { generator }) : words.notGuilty;
}
