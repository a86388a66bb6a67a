import type { LocaleTexts, PathTexts } from '../locales/catalogue.ts';
import { code, escaped } from './markdown.ts';
import { joinSentences, signsOf } from './message.ts';
import type { PathStep, PathView } from './path-view.ts';
import { visible } from './wrap.ts';

/** The path as lines of text for a ticket; times in UTC. */
export function pathToText(view: PathView, texts: LocaleTexts, words: PathTexts): string {
  const { colon, open, close } = signsOf(texts.tag);
  const lines = [texts.ui.headings.hops, view.summary];
  if (view.start.time !== '') lines.push(`0. ${view.start.title}${colon}${view.start.time}`);
  if (view.start.note !== '') lines.push(`   ${view.start.note}`);
  for (const step of view.steps) {
    lines.push(`${step.number}. ${visible([step.from, step.to].filter(Boolean).join(' → '))}`);
    lines.push(
      `   ${visible(marksOf(step).join(' · '))}`,
      ...step.notes.map((note) => `   ${visible(note)}`),
    );
  }
  if (view.end) {
    const { time, after, title, text } = view.end;
    const when = [time, after].filter(Boolean).join(', ');
    lines.push(`${title}${when === '' ? '' : `${open}${when}${close}`}${colon}${visible(text)}`);
  }
  if (view.notice.length > 0)
    lines.push(`${words.hops.notice}${colon.trimEnd()}`, ...view.notice.map((line) => `- ${line}`));
  return `${lines.join('\n')}\n`;
}

/** The path as Markdown (a table, GFM) for a ticket; what comes from the message is escaped. Times in UTC. */
export function pathToMarkdown(view: PathView, texts: LocaleTexts, words: PathTexts): string {
  const { hop: labels } = texts.ui.headings;
  const { colon } = signsOf(texts.tag);
  const cells = (of: readonly string[]): string => `| ${of.join(' | ')} |`;
  const cell = (text: string): string => (text === '' ? '' : code(text).replaceAll('|', '\\|'));
  const rows = view.steps.map((step) =>
    cells([
      String(step.number),
      cell(step.time),
      cell(step.from),
      cell(step.to),
      cell(step.with),
      escaped(step.delay),
      escaped([step.lockWords, step.where, step.round, step.forwarded].filter(Boolean).join(', ')),
    ]),
  );
  const notes = view.steps.flatMap((step) =>
    step.notes.map((note) => `- ${escaped(`${labels.number} ${step.number}${colon}${note}`)}`),
  );
  const blocks = [
    `## ${escaped(texts.ui.headings.hops)}`,
    escaped(view.summary),
    view.start.time === '' ? '' : `${escaped(view.start.title)}${colon}${cell(view.start.time)}`,
    escaped(view.start.note),
    [
      cells(
        [
          labels.number,
          labels.time,
          labels.from,
          labels.to,
          labels.with,
          labels.delay,
          labels.encryption,
        ].map(escaped),
      ),
      cells(Array.from({ length: 7 }, () => '---')),
      ...rows,
    ].join('\n'),
    notes.join('\n'),
    view.end ? escaped(joinSentences([view.end.text, view.end.after], texts.tag)) : '',
    view.notice.length === 0
      ? ''
      : [
          `${escaped(words.hops.notice)}${colon.trimEnd()}`,
          '',
          ...view.notice.map((line) => `- ${escaped(line)}`),
        ].join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function marksOf(step: PathStep): readonly string[] {
  const lock = step.lock === 'encrypted' ? step.encryption : step.lockWords;
  return [step.time, step.delay, step.where, step.with, lock, step.round, step.forwarded].filter(
    (mark) => mark !== '',
  );
}
