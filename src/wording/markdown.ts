import type { LocaleTexts } from '../locales/catalogue.ts';
import { fill, joinSentences, signsOf } from './message.ts';
import type { HopRow, Row, Verdict, View } from './view.ts';
import { visible } from './wrap.ts';

/**
 * The view as Markdown (CommonMark with tables) for a ticket or a chat. What comes from the message is escaped or stands in a code span,
 * so it can make no link, image, HTML, heading, table cell or mention.
 */
export function toMarkdown(view: View, texts: LocaleTexts): string {
  const { headings } = texts.ui;
  const { colon, stop } = signsOf(texts.tag);
  const blocks: string[] = [];
  if (view.plain) blocks.push(`# ${escaped(view.plain.headline)}`, ...view.plain.paragraphs.map(escaped));
  for (const verdict of view.verdicts) blocks.push(...verdictBlocks(verdict, view, texts));
  if (view.writer.line !== '') {
    blocks.push(
      `## ${escaped(headings.writer)}`,
      escaped(joinSentences([view.writer.line, view.writer.note], texts.tag)),
    );
  }
  if (view.original.length > 0)
    blocks.push(`## ${escaped(headings.original)}`, rowList(view.original, colon));
  if (view.hops.length > 0) {
    blocks.push(
      `## ${escaped(headings.hops)}`,
      escaped(joinSentences([view.hopsSummary, view.refusal], texts.tag)),
      hopTable(view.hops, texts),
    );
  }
  if (view.findings.length > 0) {
    blocks.push(
      `## ${escaped(headings.findings)}`,
      view.findings
        .map(
          (finding) =>
            `- ${bold(finding.title, stop)}${escaped(joinSentences([finding.text, finding.todo], texts.tag))}`,
        )
        .join('\n'),
    );
  }
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function verdictBlocks(verdict: Verdict, view: View, texts: LocaleTexts): readonly string[] {
  const { headings } = texts.ui;
  const { colon } = signsOf(texts.tag);
  const { admin } = verdict;
  return [
    view.kind === 'failure' || view.verdicts.length > 1 ? `# ${escaped(verdict.headline)}` : '',
    verdict.recipients.length > 1
      ? fill(headings.recipients, { names: verdict.names.map(code).join(', ') })
      : '',
    escaped(verdict.explanation),
    `${bold(headings.who, colon)}${escaped(verdict.ownerLine)}`,
    `## ${escaped(headings.why)}`,
    verdict.evidence
      .map((evidence) =>
        [
          `- ${escaped(evidence.text)}`,
          ...evidence.because.map((place) => `  - ${code(place.excerpt)}`),
        ].join('\n'),
      )
      .join('\n'),
    escaped(verdict.confidence),
    ...(verdict.alternatives.length > 0
      ? [
          `${escaped(headings.alternatives)}${colon.trimEnd()}`,
          verdict.alternatives
            .map((other) => `- ${escaped(other.label)}${colon}${escaped(other.ownerLine)}`)
            .join('\n'),
        ]
      : []),
    `## ${escaped(headings.fix)}`,
    numbered(verdict.fix.steps),
    escaped(verdict.retry),
    ...(verdict.note
      ? [
          `## ${escaped(headings.note)}`,
          escaped(fill(headings.to, { to: verdict.note.to })),
          verdict.note.text
            .split('\n')
            .map((line) => (line === '' ? '>' : `> ${escaped(line)}  `))
            .join('\n'),
        ]
      : []),
    `## ${escaped(headings.admins)}`,
    escaped(admin.explanation),
    ...admin.steps.flatMap((list) => [`**${escaped(list.title)}**`, numbered(list.steps)]),
    admin.article
      ? `[${escaped(admin.article.title)}](<${admin.article.url.replace(/[<>\s\\]/g, encodeURIComponent)}>)`
      : '',
    ...admin.commands.flatMap((command, index) => [
      command.purpose === admin.commands[index - 1]?.purpose
        ? ''
        : `${escaped(command.purpose)}${colon.trimEnd()}`,
      fenced(command.text, command.shell),
    ]),
    `## ${escaped(headings.errors)}`,
    rowList(verdict.errorDetails, colon),
    ...(verdict.wrapped.length > 0
      ? [
          `## ${escaped(headings.wrapped)}`,
          verdict.wrapped
            .map(
              (reply) =>
                `- ${escaped([reply.label, reply.meaning].filter(Boolean).join(colon))}${colon}${code(reply.text)}`,
            )
            .join('\n'),
          escaped(verdict.wrappedNote),
        ]
      : []),
    ...(verdict.attempts.length > 0
      ? [
          `## ${escaped(headings.attempts)}`,
          verdict.attempts
            .map(
              (attempt) =>
                `- ${[attempt.time, attempt.server, attempt.text].filter(Boolean).map(code).join(' ')}`,
            )
            .join('\n'),
        ]
      : []),
    `## ${escaped(headings.diagnostics)}`,
    rowList(verdict.diagnostics, colon),
  ];
}

/** Words that stand out, with the sign that closes them: inside where a space follows, outside where none does, else no end is seen (CommonMark §6.2). */
function bold(words: string, sign: string): string {
  const text = escaped(words);
  return sign.endsWith(' ') ? `**${text}${sign.trimEnd()}** ` : `**${text}**${sign}`;
}

function rowList(rows: readonly Row[], colon: string): string {
  return rows
    .map(
      (row) =>
        `- ${escaped(row.label)}${colon}${row.code || row.id === 'subject' ? code(row.value) : escaped(row.value)}`,
    )
    .join('\n');
}

function hopTable(hops: readonly HopRow[], texts: LocaleTexts): string {
  const { hop: labels } = texts.ui.headings;
  const cells = (of: readonly string[]): string => `| ${of.join(' | ')} |`;
  return [
    cells(
      [labels.number, labels.time, labels.from, labels.to, labels.with, labels.delay, labels.encryption].map(
        escaped,
      ),
    ),
    cells(Array.from({ length: 7 }, () => '---')),
    ...hops.map((row) =>
      cells([
        String(row.number),
        cell(row.time),
        cell(row.from),
        cell(row.to),
        cell(row.with),
        escaped(row.delay),
        escaped(row.encryption),
      ]),
    ),
  ].join('\n');
}

// A bar ends a cell even inside a code span; GFM §4.10 takes the backslash away again.
const cell = (text: string): string => (text === '' ? '' : code(text).replaceAll('|', '\\|'));

const numbered = (steps: readonly string[]): string =>
  steps.map((step, index) => `${index + 1}. ${escaped(step)}`).join('\n');

/**
 * The text with every character escaped that means something in Markdown or HTML, in one line.
 * @example escaped('**b** <i>') // '\\*\\*b\\*\\* &lt;i&gt;'
 */
export function escaped(text: string): string {
  return (
    visible(text)
      .replace(/[\\`*_{}[\]#|~!$]/g, '\\$&')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // Without these, GFM makes links of bare addresses and mentions of names.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
      .replace(/(^|[^\w.])@(?=\w)/g, '$1@\u2060')
      // Only at the start of a block do these make lists.
      .replace(/^(\s*)([-+=])/, '$1\\$2')
      .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')
  );
}

/** The text as a code span, with a fence longer than any run of backticks in it (CommonMark §6.1). */
export function code(text: string): string {
  const shown = visible(text);
  if (shown.trim() === '') return '';
  const fence = '`'.repeat(longestRun(shown) + 1);
  const pad =
    shown.startsWith('`') || shown.endsWith('`') || (shown.startsWith(' ') && shown.endsWith(' ')) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

function fenced(text: string, shell: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${shell}\n${visible(text)}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
