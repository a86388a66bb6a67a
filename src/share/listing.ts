import type { Analysis } from '../model/analysis.ts';
import { mapTexts, type Leaf } from './texts.ts';

/** Which part of the analysis a value belongs to; the page has a heading for each. */
export type ListGroup =
  'source' | 'report' | 'recipient' | 'original' | 'notice' | 'hop' | 'route' | 'authentication' | 'finding';

/** One value that a link holds. */
export interface Listed {
  readonly group: ListGroup;
  /** Of several recipients, hops, findings: which, from 1; else 0. */
  readonly number: number;
  /** The field's name in the analysis (`address`, `rejectedBy`, `cause`); for nested ones joined by dots (`wrapped.text`). */
  readonly field: string;
  /** `text`: the message's own words. `words`: an excerpt, the words a value was read from. `id` and `value`: ours. */
  readonly is: Leaf | 'words';
  readonly value: string;
  /** What it was before masking, where masking changed it. */
  readonly was?: string;
}

const GROUPS: Readonly<Record<string, ListGroup>> = {
  source: 'source',
  recipients: 'recipient',
  original: 'original',
  notice: 'notice',
  hops: 'hop',
  route: 'route',
  authentication: 'authentication',
  findings: 'finding',
};

function leaves(analysis: Analysis): readonly { path: readonly string[]; leaf: Leaf; value: string }[] {
  const all: { path: readonly string[]; leaf: Leaf; value: string }[] = [];
  mapTexts(analysis, (value, path, leaf) => {
    all.push({ path, leaf, value: String(value) });
    return String(value);
  });
  return all;
}

/**
 * Every value that the link of an analysis holds, in the order of the analysis; excerpts that say just their value, and values that
 * say nothing, are not listed twice. Given what it was before masking, each changed value also says that.
 */
export function listShared(analysis: Analysis, before: Analysis = analysis): readonly Listed[] {
  const originals = new Map(leaves(before).map(({ path, value }) => [path.join('.'), value]));
  const rows: Listed[] = [];
  const seen = new Set<string>();
  for (const { path, leaf, value } of leaves(analysis)) {
    const [area = '', ...rest] = path;
    const group = GROUPS[area] ?? 'report';
    const numbered = group !== 'report' && /^\d+$/.test(rest[0] ?? '');
    const names = (group === 'report' ? path : rest).filter((name) => !/^\d+$/.test(name));
    const excerpt = names.at(-1) === 'excerpt';
    const field = names.filter((name) => !['value', 'at', 'excerpt'].includes(name)).join('.');
    const was = originals.get(path.join('.')) ?? '';
    const number = numbered ? Number(rest[0]) + 1 : 0;
    const row = `${group} ${number} ${field} ${value}`;
    // A fact's own excerpt comes right after its value; most say the same.
    const said = value !== '' || was !== '' || path.includes('values');
    if (!said || (excerpt && seen.has(row))) continue;
    seen.add(row);
    rows.push({
      group,
      number,
      field,
      is: excerpt ? 'words' : leaf,
      value,
      ...(was === value || was === '' ? {} : { was }),
    });
  }
  return rows;
}
