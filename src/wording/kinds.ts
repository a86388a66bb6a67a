import type { LocaleTexts } from '../locales/catalogue.ts';
import { fill, formatList, formatRelative } from './message.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Action } from '../model/report.ts';
import { isInstant, timeOf, type Moment } from './rows.ts';
import type { View } from './view.ts';

/** For what is no failure: what it is, and what, if anything, to do. Null for a failure. */
export function plainOf(analysis: Analysis, texts: LocaleTexts, moment: Moment): View['plain'] {
  const { kinds, problems } = texts.ui;
  switch (analysis.kind) {
    case 'failure':
      return null;
    case 'delay':
      return { headline: kinds.delay.headline, paragraphs: delayParagraphs(analysis, texts, moment) };
    case 'success':
      return {
        headline: kinds.success.headline,
        paragraphs: [...deliveredTo(analysis, texts), ...kinds.success.paragraphs],
      };
    case 'read-receipt': {
      const disposition = analysis.disposition?.value.toLowerCase() ?? '';
      const words = kinds['read-receipt'];
      const isRead = disposition === '' || disposition.includes('displayed');
      return {
        headline: isRead
          ? words.headline
          : disposition.includes('deleted')
            ? words.headlineDeleted
            : words.headlineOther,
        paragraphs: words.paragraphs,
      };
    }
    case 'auto-reply':
      return kinds['auto-reply'][analysis.autoReply];
    case 'feedback': {
      const type = analysis.feedbackType?.value ?? 'abuse';
      const words = kinds.feedback;
      return type === 'abuse' || type === 'fraud'
        ? { headline: words.headline, paragraphs: words.paragraphs }
        : { headline: fill(words.other, { type }), paragraphs: words.otherParagraphs };
    }
    case 'ordinary':
      return { headline: kinds.ordinary.headline, paragraphs: kinds.ordinary.paragraphs };
    case 'unreadable':
      return problems[analysis.problem];
  }
}

function delayParagraphs(analysis: Analysis, texts: LocaleTexts, moment: Moment): readonly string[] {
  const { delay } = texts.ui.kinds;
  const until = analysis.recipients.find((recipient) => recipient.willRetryUntil)?.willRetryUntil;
  if (!until) return [...delay.paragraphs, delay.then];
  const time = timeOf(until.value, texts, moment);
  // A date as the server wrote it, in whatever order of day and month, is shown and not reckoned with.
  const now = isInstant(until.value) ? moment.now : undefined;
  if (now !== undefined && Date.parse(until.value) < Date.parse(now)) return [fill(delay.past, { time })];
  const relative = now === undefined ? '' : formatRelative(until.value, now, texts.tag);
  const said = relative === '' ? fill(delay.untilOnly, { time }) : fill(delay.until, { time, relative });
  return [...delay.paragraphs, said, delay.then];
}

const NAMED = 20;

function deliveredTo(analysis: Analysis, texts: LocaleTexts): readonly string[] {
  const { success } = texts.ui.kinds;
  const to = (...actions: readonly (Action | undefined)[]): string =>
    formatList(
      analysis.recipients
        .filter((recipient) => actions.includes(recipient.action?.value))
        .flatMap((recipient) => recipient.address?.value ?? recipient.originalRecipient?.value ?? [])
        .slice(0, NAMED),
      texts.tag,
    );
  const [delivered, relayed, expanded] = [to('delivered', undefined), to('relayed'), to('expanded')];
  return [
    ...(delivered === '' ? [] : [fill(success.to, { recipients: delivered })]),
    ...(relayed === '' ? [] : [fill(success.relayed, { recipients: relayed })]),
    ...(expanded === '' ? [] : [fill(success.expanded, { recipients: expanded })]),
  ];
}
