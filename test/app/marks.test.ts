import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, stretches } from '../../src/app/evidence/marks.ts';

const mark = (start: number, end: number, part = 0) => ({
  place: { part, start, end, excerpt: '' },
  label: `${start}-${end}`,
});

describe('stretches', () => {
  it('part the text at each end of overlapping marks', () => {
    const text = 'Status: 5.1.10';
    const found = stretches([mark(0, 14), mark(8, 14)], 0, text.length);
    expect(found).toEqual([
      { start: 0, end: 8, marks: [0] },
      { start: 8, end: 14, marks: [0, 1] },
    ]);
  });

  it('leave out marks of other parts and cut those beyond the text', () => {
    expect(stretches([mark(0, 3, 1), mark(4, 99)], 0, 6)).toEqual([
      { start: 0, end: 4, marks: [] },
      { start: 4, end: 6, marks: [1] },
    ]);
  });

  it('cover any text once, in order, whatever the marks', () => {
    const places = fc.array(fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 })));
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 50 }), (pairs, length) => {
        const text = 'x'.repeat(length);
        const found = stretches(
          pairs.map(([start, end]) => mark(start, end)),
          0,
          length,
        );
        expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        expect(found.every(({ start, end }) => start < end)).toBe(true);
      }),
    );
  });
});

describe('lineAt', () => {
  it('counts from one', () => {
    expect(lineAt('a\nb\nc', 0)).toBe(1);
    expect(lineAt('a\nb\nc', 2)).toBe(2);
    expect(lineAt('a\nb\nc', 4)).toBe(3);
  });
});
