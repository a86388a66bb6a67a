import type { Analysis } from '../model/analysis.ts';
import { ID } from './schema.ts';
import { capOf, isRecord, PLACE_SHAPE, ROOT, shapesOf, type Shape } from './wire.ts';

const ID_SHAPE: Shape = ID;

/** What a leaf is: `text` is the message's own words (all that can be masked), `id` and `value` are ours. */
export type Leaf = 'text' | 'id' | 'value';

/** Called for each leaf with its path (`recipients`, `0`, `address`, `value`); what it returns for a text takes its place. */
export type Visit = (value: string | number | boolean, path: readonly string[], leaf: Leaf) => string;

function walk(shape: Shape, value: unknown, path: readonly string[], visit: Visit): unknown {
  if (value === undefined || value === null) return value;
  if (shape.wrapped) {
    const inner = walk(shape.wrapped, value, path, visit);
    return shape.type === 'nullable' && inner === '' ? null : inner;
  }
  switch (shape.type) {
    case 'variant': {
      const kind = isRecord(value) ? value['kind'] : undefined;
      const option = shapesOf(shape).find((one) => one.entries?.['kind']?.literal === kind);
      return option ? walk(option, value, path, visit) : value;
    }
    case 'union':
      return walk(value === false ? { type: 'boolean' } : (shapesOf(shape)[0] ?? shape), value, path, visit);
    case 'array':
      return Array.isArray(value)
        ? value.map((item, i) => walk(shape.item ?? shape, item, [...path, String(i)], visit))
        : value;
    case 'record':
      return Object.fromEntries(
        Object.entries(isRecord(value) ? value : {}).map(([key, item]) => [
          key,
          walk(shape.value ?? shape, item, [...path, key], visit),
        ]),
      );
    case 'strict_object':
      return walkEntries(shape, value, path, visit);
    case 'string': {
      const said = visit(value as string, path, shape === ID_SHAPE ? 'id' : 'text');
      return shape === ID_SHAPE ? value : said.slice(0, capOf(shape));
    }
    default:
      visit(value as string | number | boolean, path, shape.type === 'picklist' ? 'id' : 'value');
      return value;
  }
}

function walkEntries(shape: Shape, value: unknown, path: readonly string[], visit: Visit): unknown {
  if (!isRecord(value)) return value;
  if (shape === PLACE_SHAPE) {
    const { start, end, excerpt } = value as { start: number; end: number; excerpt: string };
    const said = visit(excerpt, [...path, 'excerpt'], 'text').slice(0, 200);
    const cut = end - start > excerpt.length ? 1 : 0;
    return { ...value, end: start + said.length + cut, excerpt: said };
  }
  return Object.fromEntries(
    Object.entries(shape.entries ?? {}).flatMap(([key, entry]): [string, unknown][] =>
      value[key] === undefined ? [] : [[key, walk(entry, value[key], [...path, key], visit)]],
    ),
  );
}

/**
 * The analysis with each of its texts replaced by what `visit` gives for it; ids, numbers and the analysis's outline stay. A nullable
 * text that becomes empty becomes null. Texts beyond their cap are cut.
 */
export function mapTexts(analysis: Analysis, visit: Visit): Analysis {
  // The schema's own outline leads the walk, so what comes out has it.
  return walk(ROOT, analysis, [], visit) as Analysis;
}
