import { describe, expect, it } from 'vitest';
import { decodeWords } from '../../src/mime/leaf.ts';
import type { Analyzed } from '../../src/model/analysis.ts';
import type { Normalisation, Place } from '../../src/model/place.ts';
import { normalise } from '../../src/text/normalise.ts';
import { allSamples, read } from '../support/samples.ts';

interface Found {
  readonly path: string;
  readonly at: Place;
  readonly value?: unknown;
  readonly by?: Normalisation;
}

/** Every place in an analysis, with the value of the fact it belongs to. */
function placesOf(node: unknown, path = ''): readonly Found[] {
  if (Array.isArray(node)) return node.flatMap((one, index) => placesOf(one, `${path}[${index}]`));
  if (typeof node !== 'object' || node === null) return [];
  const record = node as Record<string, unknown>;
  if (typeof record['excerpt'] === 'string' && typeof record['part'] === 'number') {
    return [{ path, at: record as unknown as Place }];
  }
  const at = record['at'];
  const isFact = 'value' in record && typeof at === 'object' && at !== null;
  const own = isFact
    ? [
        {
          path,
          at: at as Place,
          value: record['value'],
          ...('by' in record ? { by: record['by'] as Normalisation } : {}),
        },
      ]
    : [];
  const rest = Object.entries(record).filter(([key]) => !(isFact && key === 'at'));
  return [...own, ...rest.flatMap(([key, value]) => placesOf(value, `${path}.${key}`))];
}

function wrongPlaces({ analysis, texts }: Analyzed): readonly string[] {
  return placesOf(analysis).flatMap(({ path, at, value, by }) => {
    const text = texts[at.part]?.text;
    if (text === undefined || at.start > at.end || at.end > text.length) return [`${path}: outside the text`];
    const words = text.slice(at.start, at.end);
    if (words.slice(0, 200) !== at.excerpt) return [`${path}: "${at.excerpt}" is not what stands there`];
    if (value === undefined || path.endsWith('.red')) return [];
    const stated =
      by === undefined
        ? words
        : by === 'decoded'
          ? decodeWords(words.replace(/\s+/g, ' ')).replace(/\s+/g, ' ').trim()
          : normalise(words, by);
    return stated === value
      ? []
      : [
          `${path}: "${words.slice(0, 80)}" by ${by ?? 'nothing'} gives "${stated}", not ${JSON.stringify(value)}`,
        ];
  });
}

describe('every fact of every sample quotes the words it was read from', () => {
  for (const sample of allSamples()) {
    it(sample.name, async () => {
      const analyzed = await read(sample.bytes, sample.name);
      expect(placesOf(analyzed.analysis).length).toBeGreaterThan(0);
      expect(wrongPlaces(analyzed)).toEqual([]);
    });
  }
});
