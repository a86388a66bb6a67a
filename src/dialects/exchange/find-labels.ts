import { LABELS, type LabelId } from './labels.ts';

/** A label where it stands. */
export interface LabelHit {
  readonly id: LabelId;
  /** Every language that prints it so: Danish and Norwegian share words. */
  readonly languages: readonly string[];
  readonly start: number;
  /** After the colon. */
  readonly end: number;
}

interface Compiled {
  readonly pattern: RegExp;
  readonly meaning: ReadonlyMap<string, { readonly id: LabelId; readonly languages: readonly string[] }>;
}

let compiled: Compiled | undefined;

const fold = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/[\s:：]+$/, '');
const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function compile(): Compiled {
  const meaning = new Map<string, { id: LabelId; languages: string[] }>();
  for (const [id, languages] of Object.entries(LABELS) as [
    LabelId,
    Readonly<Record<string, readonly string[]>>,
  ][]) {
    for (const [language, labels] of Object.entries(languages)) {
      for (const label of labels) {
        const known = meaning.get(fold(label));
        if (known) known.languages.push(language);
        else meaning.set(fold(label), { id, languages: [language] });
      }
    }
  }
  return { pattern: patternOf(Object.keys(LABELS) as LabelId[]), meaning };
}

/** One alternation of the labels of these ids in all languages, the longest first, so that a label is never read as the shorter one that it starts with. */
export function patternOf(ids: readonly LabelId[]): RegExp {
  const literals = new Set(ids.flatMap((id) => Object.values(LABELS[id]).flat()));
  const alternatives = [...literals]
    .toSorted((a, b) => b.length - a.length)
    .map((label) => {
      const colon = /[:：]$/.test(label);
      const body = escape(label.replace(/[:：]$/, ''))
        .replace(/ /g, '[\\s\\u00a0]+')
        .replace(/'/g, "['’]");
      return colon ? `${body}[ \\t\\u00a0]*[:：]+` : body;
    });
  // A label opens a line or a cell, follows white space, or is glued to the value before it; never inside a word of the same letters' case.
  return new RegExp(`(?:${alternatives.join('|')})(?:[ \\t\\u00a0]*[:：]+)?`, 'giu');
}

/** Labels whose short words occur in prose and in headers: they count only at the start of a line or after a blank, with their case. */
const SHORT = /^(?:subject|error|sent by|emne|feil|temat|błąd|lỗi|主题|错误|发送者|status code)/i;

/** Every label in `text[0, end)`, in order; none overlaps another. */
export function findLabels(text: string, end = text.length): readonly LabelHit[] {
  compiled ??= compile();
  const hits: LabelHit[] = [];
  const { pattern } = compiled;
  const words = text.slice(0, end);
  // `matchAll` makes a new expression each time, and this one has thirteen thousand characters.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    const found = compiled.meaning.get(fold(match[0]));
    if (!found) continue;
    const before = text[match.index - 1];
    if (SHORT.test(match[0])) {
      if (before !== undefined && /[\p{L}\p{N}-]/u.test(before) && !/[\u4e00-\u9fff]/.test(match[0]))
        continue;
      if (/^\p{Ll}/u.test(match[0])) continue;
    }
    hits.push({ ...found, start: match.index, end: match.index + match[0].length });
    if (hits.length === 400) break;
  }
  return hits;
}
