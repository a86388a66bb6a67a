import type { LocaleTexts } from '../locales/catalogue.ts';
import { fill, joinSentences, quotesOf, signsOf } from './message.ts';
import type { HopRow, Row, Verdict, View } from './view.ts';
import { visible, widthOf, wrap } from './wrap.ts';

/** What the view does not hold, since it comes from the message itself. */
export interface PlainTextOptions {
  /** The returned header block, shown as the last section. */
  readonly headers?: string;
  /** Columns; 80 to 100 read best. */
  readonly width?: number;
}

/**
 * The whole view as plain text: all nine sections, at most `width` columns (96) but for commands and headers, which stay as they are to be
 * copied. Control characters of the message are shown as signs, so nothing it says drives a terminal.
 */
export function toPlainText(view: View, texts: LocaleTexts, options: PlainTextOptions = {}): string {
  const width = options.width ?? 96;
  const { headings } = texts.ui;
  const signs = signsOf(texts.tag);
  const lines: string[] = [];
  const paper = paperOf(lines, width, signs.colon.trimEnd(), quotesOf(texts.tag));
  if (view.plain) {
    paper.title(view.plain.headline);
    for (const paragraph of view.plain.paragraphs) paper.paragraph(paragraph);
  }
  if (view.writer.line !== '') {
    paper.section(headings.writer);
    paper.paragraph(joinSentences([view.writer.line, view.writer.note], texts.tag));
  }
  view.verdicts.forEach((verdict) => {
    writeVerdict(paper, verdict, view, texts);
  });
  if (view.original.length > 0) {
    paper.section(headings.original);
    paper.rows(view.original);
  }
  if (view.verdicts.length > 0 || view.hops.length > 0) {
    paper.section(headings.hops);
    paper.paragraph(joinSentences([view.hopsSummary, view.refusal], texts.tag));
    for (const hop of view.hops) writeHop(paper, hop, texts);
  }
  if (view.route.length > 0) {
    paper.section(headings.route);
    for (const hop of view.route) writeHop(paper, hop, texts);
  }
  if (view.findings.length > 0) {
    paper.section(headings.findings);
    for (const finding of view.findings)
      paper.item('-', finding.title + signs.stop + joinSentences([finding.text, finding.todo], texts.tag));
  }
  for (const verdict of view.verdicts) {
    paper.section(headings.diagnostics);
    paper.rows(verdict.diagnostics);
  }
  if (options.headers !== undefined && options.headers.trim() !== '') {
    paper.section(headings.headers);
    for (const line of options.headers.trimEnd().split('\n')) paper.asIs(line);
  }
  return `${lines.join('\n').trim()}\n`;
}

type Paper = ReturnType<typeof paperOf>;

function paperOf(
  lines: string[],
  width: number,
  colon: string,
  [open, close]: readonly [open: string, close: string],
) {
  const push = (text: string, first = '', next = first): void => {
    lines.push(...wrap(visible(text), width, first, next));
  };
  return {
    title: (text: string): void => {
      if (lines.length > 0) lines.push('');
      const wrapped = wrap(visible(text), width);
      lines.push(...wrapped, '='.repeat(Math.min(width, Math.max(0, ...wrapped.map(widthOf)))));
    },
    section: (text: string): void => {
      const shown = visible(text);
      lines.push('', shown, '-'.repeat(Math.min(width, widthOf(shown))));
    },
    paragraph: (text: string): void => {
      if (text !== '') push(text);
    },
    item: (mark: string, text: string, indent = ''): void => {
      push(text, `${indent}${mark} `, `${indent}${' '.repeat(mark.length + 1)}`);
    },
    quote: (text: string): void => {
      push(text, `    ${open}`, '     ');
      const last = lines.length - 1;
      lines[last] = `${lines[last] ?? ''}${close}`;
    },
    asIs: (text: string, indent = ''): void => {
      lines.push(`${indent}${visible(text)}`);
    },
    letter: (text: string): void => {
      for (const line of text.split('\n')) lines.push(...wrap(visible(line), width, '    | ', '    | '));
    },
    rows: (rows: readonly Row[]): void => {
      const label = Math.min(28, Math.max(0, ...rows.map((row) => widthOf(row.label)))) + 1 + widthOf(colon);
      for (const row of rows) {
        const gap = ' '.repeat(Math.max(1, label - widthOf(row.label + colon)));
        push(row.value, `  ${row.label}${colon}${gap}`, ' '.repeat(label + 2));
      }
    },
    blank: (): void => {
      lines.push('');
    },
  };
}

function writeVerdict(paper: Paper, verdict: Verdict, view: View, texts: LocaleTexts): void {
  const { headings } = texts.ui;
  const { colon, open, close } = signsOf(texts.tag);
  if (view.kind === 'failure' || view.verdicts.length > 1) paper.title(verdict.headline);
  else paper.blank();
  if (verdict.recipients.length > 1)
    paper.paragraph(fill(headings.recipients, { names: verdict.names.join(', ') }));
  paper.paragraph(verdict.explanation);

  paper.section(headings.who);
  paper.paragraph(verdict.ownerLine);
  for (const party of verdict.diagram) {
    const mark = party.acts ? '[!]' : party.concerned ? '[~]' : '[ ]';
    const label = party.label === '' ? '' : open + party.label + close;
    paper.item(mark, party.name + colon + party.role + label, '  ');
  }
  paper.section(headings.why);
  for (const evidence of verdict.evidence) {
    paper.item('-', evidence.text);
    for (const place of evidence.because) paper.quote(place.excerpt);
  }
  paper.paragraph(verdict.confidence);
  if (verdict.alternatives.length > 0) {
    paper.paragraph(headings.alternatives + colon.trimEnd());
    for (const other of verdict.alternatives) paper.item('-', other.label + colon + other.ownerLine);
  }

  paper.section(verdict.owner.role === 'nobody' ? verdict.fix.title : headings.fix);
  verdict.fix.steps.forEach((step, index) => {
    paper.item(`${index + 1}.`, step);
  });
  paper.paragraph(verdict.retry);
  if (verdict.note) {
    paper.section(headings.note);
    paper.paragraph(fill(headings.to, { to: verdict.note.to }));
    paper.letter(verdict.note.text);
  }

  paper.section(headings.admins);
  paper.paragraph(verdict.admin.explanation);
  for (const list of verdict.admin.steps) {
    paper.blank();
    paper.paragraph(list.title + colon.trimEnd());
    list.steps.forEach((step, index) => {
      paper.item(`${index + 1}.`, step);
    });
  }
  if (verdict.admin.article) {
    paper.blank();
    paper.paragraph(verdict.admin.article.title + colon.trimEnd());
    paper.asIs(verdict.admin.article.url, '  ');
  }
  if (verdict.admin.commands.length > 0) {
    paper.section(headings.commands);
    let purpose = '';
    for (const command of verdict.admin.commands) {
      if (command.purpose !== purpose) paper.asIs(`# ${command.purpose}`);
      purpose = command.purpose;
      paper.asIs(command.text, '  ');
    }
  }

  paper.section(headings.errors);
  paper.rows(verdict.errorDetails);
  if (verdict.wrapped.length > 0) {
    paper.section(headings.wrapped);
    for (const reply of verdict.wrapped) {
      paper.item('-', reply.meaning === '' ? reply.label : reply.label + colon + reply.meaning);
      paper.quote(reply.text);
    }
    paper.paragraph(verdict.wrappedNote);
  }
  if (verdict.attempts.length > 0) {
    paper.section(headings.attempts);
    for (const attempt of verdict.attempts) {
      paper.item('-', [attempt.time, attempt.server, attempt.text].filter(Boolean).join('  '));
    }
  }
}

function writeHop(paper: Paper, hop: HopRow, texts: LocaleTexts): void {
  const path = [hop.from, hop.to].filter(Boolean).join(' → ');
  const encryption = hop.encryption === texts.ui.hops.notSaid ? '' : hop.encryption;
  const details = [hop.time, hop.delay, hop.with, encryption].filter(Boolean).join(' · ');
  paper.item(`${hop.number}.`, path);
  paper.item(' ', details, '  ');
}
