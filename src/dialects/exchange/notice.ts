import type { Opened, PartText } from '../../model/message.ts';
import { once } from '../../text/once.ts';
import { mayMatch } from '../../text/may-match.ts';
import { findHeaderBlock, proseLines } from '../../text/prose-lines.ts';
import { findLabels, type LabelHit } from './find-labels.ts';
import type { LabelId } from './labels.ts';

/** A notice's text with its labels found: what every other reader here works on. */
export interface Notice {
  readonly text: PartText;
  readonly labels: readonly LabelHit[];
  /** With those at and below the quoted headers. */
  readonly all: readonly LabelHit[];
  /** Where what the notice itself says ends: at the quoted headers of the original. */
  readonly end: number;
  /** Where the quoted headers of the original start, when the notice has them. */
  readonly headersStart: number | undefined;
  /** The first address of the administrators' block with what follows it, where no label tells of the block. */
  readonly block?: Range;
}

/** The notice of an opened message that bears the most of Exchange's labels, or nothing when none bears one. */
export const findNotice = once((opened: Opened): Notice | undefined => {
  let best: Notice | undefined;
  for (const text of opened.texts) {
    if (text.role !== 'notice') continue;
    const notice = readNotice(text);
    if (notice.labels.length > 0 && (!best || weight(notice) > weight(best))) best = notice;
  }
  return best;
});

function readNotice(text: PartText): Notice {
  const all = findLabels(text.text);
  const headers = all.find((hit) => hit.id === 'original-headers' && looksLikeHeaders(text.text, hit.end));
  const first = all[0];
  if (!headers && first) {
    const block = quotedHeaders(text, first.start);
    if (block !== undefined) return bounded(text, all, block);
  }
  const end = headers?.start ?? text.text.length;
  return { text, labels: all.filter((hit) => hit.start < end), all, end, headersStart: headers?.end };
}

function bounded(text: PartText, all: readonly LabelHit[], at: number): Notice {
  return { text, labels: all.filter((hit) => hit.start < at), all, end: at, headersStart: at };
}

/** Where the quoted headers begin below `from`, whatever the label above them says in whatever language. */
function quotedHeaders(text: PartText, from: number): number | undefined {
  const lines = proseLines(text);
  const below = lines.findIndex((line) => line.start > from);
  const at = below < 0 ? undefined : findHeaderBlock(text, lines, below, true);
  return at === undefined ? undefined : lines[at]?.first;
}

// An address alone on its line, below it perhaps a host, then what only Exchange writes: `#550 5.1.1 … ##`, `host #<host #5.1.1 smtp;…>`
// or "Remote Server returned '550 …'", which its translations leave in English.
const BLOCK =
  /(?:^|\n)[ \t>]{0,8}[^\s<>@]{1,64}@[^\s<>@]{1,255}[ \t]{0,8}\n(?:[ \t>]{0,8}\n)?(?:[ \t>]{0,8}[A-Za-z0-9.-]{3,250}[ \t]{0,8}\n)?[ \t>]{0,8}(?:(?:[A-Za-z0-9.-]{1,250} )?#(?:<[^\n]{1,250}#[245]\.\d|[245]\d\d[ -][^\n]{1,2000}##)|Remote Server (?:at [^\n]{1,250} )?returned\s{1,3}['"‘“])/iu;

/** "Generating server: host" above the block, in whatever language. */
function generatorAbove(text: PartText, block: number): readonly LabelHit[] {
  const from = Math.max(0, block - 400);
  const above =
    /(?:^|\n)[ \t>]{0,8}([^\n:：@]{2,60}[:：])[ \t\u00a0]{0,8}[A-Za-z0-9][A-Za-z0-9._-]{2,250}[ \t]{0,8}\n[\s>]{0,40}$/u.exec(
      text.text.slice(from, block),
    );
  const label = above?.[1];
  if (!above || !label) return [];
  const start = from + above.index + above[0].indexOf(label);
  return [{ id: 'generating-server', languages: [], start, end: start + label.length }];
}

/** The block that Exchange writes for administrators, known by its form alone, in a notice whose language has no labels here. */
export const findBlock = once((opened: Opened): Notice | undefined => {
  for (const text of opened.texts) {
    if (text.role !== 'notice' || !mayMatch(text, BLOCK)) continue;
    const match = BLOCK.exec(text.text.slice(0, 40_000));
    if (!match) continue;
    const block = match.index + (/\S/u.exec(match[0])?.index ?? 0);
    const end = quotedHeaders(text, block) ?? text.text.length;
    const labels = generatorAbove(text, block);
    return {
      text,
      labels,
      all: labels,
      end,
      headersStart: end < text.text.length ? end : undefined,
      block: { start: block, end: match.index + match[0].length },
    };
  }
  return undefined;
});

const weight = (notice: Notice): number => notice.labels.length + (notice.headersStart === undefined ? 0 : 2);

/** "Original message headers" is also said in prose; the label is followed by a field, or ends its line. */
function looksLikeHeaders(text: string, from: number): boolean {
  const rest = text.slice(from, from + 400);
  return /^\s*(?:[A-Za-z][A-Za-z0-9-]{1,40}\s*:|$)/.test(rest) || /^[ \t:]*(?:\n|$)/.test(rest);
}

export function labelOf(notice: Notice, id: LabelId): LabelHit | undefined {
  return notice.labels.find((hit) => hit.id === id);
}

/** A range of the notice's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * What a label announces: from the label to the end of its line (of the next line when its own is empty), or to the next label where
 * lines were lost; with `lines: 'many'`, on to the next label.
 */
export function valueOf(notice: Notice, hit: LabelHit, lines: 'one' | 'many' = 'one'): Range | undefined {
  const text = notice.text.text;
  const next = notice.labels.find((other) => other.start >= hit.end);
  const limit = Math.min(next?.start ?? notice.end, notice.end);
  let start = hit.end;
  while (start < limit && /\s/.test(text[start] ?? '')) start += 1;
  if (start >= limit) return undefined;
  if (lines === 'many') return { start, end: limit };
  const newline = text.indexOf('\n', start);
  return { start, end: newline >= 0 && newline < limit ? newline : limit };
}
