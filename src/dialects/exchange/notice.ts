import type { Opened, PartText } from '../../model/message.ts';
import { once } from '../../text/once.ts';
import { findLabels, type LabelHit, type LabelId } from './labels.ts';

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
  const end = headers?.start ?? text.text.length;
  return { text, labels: all.filter((hit) => hit.start < end), all, end, headersStart: headers?.end };
}

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
