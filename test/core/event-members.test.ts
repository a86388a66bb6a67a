import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMembers } from '../../src/dialects/events/json.ts';

const pairs = (text: string): readonly string[] =>
  readMembers(text).map(({ key, start, end }) => `${key}=${text.slice(start, end)}`);

describe('members of JSON in a text', () => {
  it('of objects, arrays and numbers', () => {
    expect(pairs('{"a":"x","b":[{"c":550},"y"],"d":-1.5}')).toEqual(['a=x', 'c=550', 'b=y', 'd=-1.5']);
  });

  it('with words around and the end cut off', () => {
    expect(pairs('Look: {"a":"x", "b":"it ends he')).toEqual(['a=x', 'b=it ends he']);
  });

  it('inside a string of JSON, and what follows it', () => {
    const inner = JSON.stringify({ a: 'x "y" z', b: 550 });
    const outer = JSON.stringify({ Message: inner, Time: 'now' }, null, 2);
    expect(pairs(outer)).toEqual(['a=x \\\\\\"y\\\\\\" z', 'b=550', 'Time=now']);
  });

  it('gives every string member of any JSON object where it stands', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[a-z @.:<>-]{0,20}$/)),
        (object) => {
          const text = JSON.stringify(object);
          expect(pairs(text)).toEqual(Object.entries(object).map(([key, value]) => `${key}=${value}`));
        },
      ),
    );
  });

  it('never fails, and every place is inside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ':', ',', 'a', '5', '\n') }),
        (text) => {
          for (const { start, end } of readMembers(text)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });

  it('stops at its caps', () => {
    expect(readMembers('"a":"b",'.repeat(40_000)).length).toBeLessThanOrEqual(5000);
    expect(readMembers('{"a":'.repeat(40_000))).toEqual([]);
  });
});
