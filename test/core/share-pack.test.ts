import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.ts';
import { fromBase64url, toBase64url } from '../../src/share/base64url.ts';
import { readFragment } from '../../src/share/fragment.ts';
import { INFLATED, pack, shareable, unpack, type Opening } from '../../src/share/pack.ts';
import { MASKS, SAME_AS_MODEL } from '../../src/share/schema.ts';
import { view } from '../support/share-view.ts';
import { analyses } from '../support/generated-analyses.ts';
import { recipientNotFound, SAMPLES } from '../support/sample-analyses.ts';

async function link(analysis: Analysis): Promise<string> {
  const packed = await pack({ analysis, masks: [] });
  return packed.ok ? packed.fragment : packed.problem;
}

const linkOf = (json: unknown): string => `#v1.${toBase64url(deflateRawSync(JSON.stringify(json)))}`;
const shared = (analysis: Analysis): unknown => {
  const said = shareable(analysis);
  return said && view(said);
};
const problemOf = (opening: Opening): string => (opening.ok ? 'none' : opening.problem);
const sound = await link(recipientNotFound.analysis);
const inside = (fragment: string): string =>
  inflateRawSync(Buffer.from(fragment.slice('#v1.'.length), 'base64url')).toString('utf8');

it('the schema holds every key of the model, which the compiler proves', () => {
  expect(Object.values(SAME_AS_MODEL)).not.toContain(false);
});

describe('a link', () => {
  it.each(Object.keys(SAMPLES))('gives back what the view shows of %s', async (name) => {
    const { analysis } = SAMPLES[name] ?? recipientNotFound;
    const opened = await unpack(await link(analysis));
    expect(opened.ok && view(opened.shared.analysis)).toEqual(view(analysis));
    expect(opened.ok && opened.shared.analysis).toEqual(shareable(analysis));
  });

  it('gives back every analysis the model can express', async () => {
    await fc.assert(
      fc.asyncProperty(analyses, fc.subarray([...MASKS]), async (analysis, masks) => {
        const packed = await pack({ analysis, masks });
        const opened = await unpack(packed.ok ? packed.fragment : '');
        expect(opened.ok && opened.shared.masks).toEqual(masks);
        expect(opened.ok && view(opened.shared.analysis)).toEqual(view(analysis));
        const again = opened.ok ? await link(opened.shared.analysis) : '';
        expect(opened.ok && (await link(analysis))).toBe(again);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('keeps which places are the same and their order, not where they stood', async () => {
    const opened = await unpack(sound);
    const at = opened.ok ? opened.shared.analysis.recipients[0] : undefined;
    expect(at?.reply?.at).not.toEqual(at?.status?.at);
    expect(at?.status?.at).toEqual(at?.diagnosis.because[2]);
    expect(at?.status?.at.start).toBeLessThan(at?.response?.at.start ?? 0);
  });

  it('holds no text of the mail and no range of one', async () => {
    const opened = await unpack(sound);
    expect(opened.ok && 'headers' in opened.shared.analysis.original).toBe(false);
    expect(inside(sound)).not.toContain("couldn't be delivered");
  });

  it('stays short', () => {
    expect(sound.length).toBeLessThan(1700);
  });

  it('is letters, digits, minus, underscore and one dot', () => {
    expect(sound).toMatch(/^#v1\.[A-Za-z0-9_-]+$/);
  });
});

describe('a fragment that is no sound link', () => {
  const raw = JSON.parse(inside(sound)) as unknown[];
  it.each([
    ['nothing', '', 'not-ours'],
    ['a lone hash', '#', 'not-ours'],
    ['another page', '#/codes/5.7.124', 'not-ours'],
    ['an anchor', '#top', 'not-ours'],
    ['version 0', '#v0.abcd', 'not-ours'],
    ['version 2', '#v2.abcd', 'newer'],
    ['no data', '#v1.', 'broken'],
    ['foreign characters', '#v1.$$$$', 'broken'],
    ['one character less', sound.slice(0, -1), 'broken'],
    ['cut', sound.slice(0, 400), 'broken'],
    ['one character more', `${sound.slice(0, 200)}x${sound.slice(200)}`, 'broken'],
    ['a JSON string', linkOf('hello'), 'broken'],
    ['a JSON object', linkOf({}), 'broken'],
    ['an empty array', linkOf([]), 'broken'],
    ['wrong insides', linkOf([[], [1], []]), 'broken'],
    ['an unknown kind', linkOf([raw[0], [99, ...(raw[1] as unknown[]).slice(1)], []]), 'newer'],
    ['an unknown mask', linkOf([...raw.slice(0, 2), [99]]), 'newer'],
    ['too long', `#v1.${'A'.repeat(200_000)}`, 'too-large'],
    ['a small bomb', `#v1.${toBase64url(deflateRawSync(Buffer.alloc(INFLATED + 1, ' ')))}`, 'too-large'],
    ['a large bomb', `#v1.${toBase64url(deflateRawSync(Buffer.alloc(60_000_000)))}`, 'too-large'],
  ])('%s', async (_name, fragment, problem) => {
    expect(problemOf(await unpack(fragment))).toBe(problem);
  });

  it('opens with what a newer version added left aside', async () => {
    const more = linkOf([...raw, 'more', { of: 'it' }]);
    expect(await unpack(more)).toEqual(await unpack(sound));
  });

  it('opens with the full stop and blanks that surround it in a sentence', async () => {
    expect((await unpack(`${sound}. \n`)).ok).toBe(true);
  });

  it('is refused beyond the caps', async () => {
    const { analysis } = recipientNotFound;
    const [recipient] = analysis.recipients;
    const many = Array.from({ length: 201 }, () => recipient).filter((one) => one !== undefined);
    expect(await pack({ analysis: { ...analysis, recipients: many }, masks: [] })).toEqual({
      ok: false,
      problem: 'too-large',
    });
    expect((await pack({ analysis: { ...analysis, recipients: many.slice(1) }, masks: [] })).ok).toBe(true);
  });

  it('cannot reach the prototype of anything', async () => {
    const [finding] = recipientNotFound.analysis.findings;
    const values = Object.fromEntries([['__proto__', 'x']]);
    expect(
      shareable({
        ...recipientNotFound.analysis,
        findings: [{ id: finding?.id ?? '', because: [], values }],
      })?.findings[0]?.values,
    ).toEqual({});
    const findings = [{ id: 'loop', because: [], values: { polluted: 'x', domain: 'y' } }];
    const sample = await link({ ...recipientNotFound.analysis, findings });
    const text = inside(sample).replace('"polluted"', '"__proto__"');
    expect(text).toContain('__proto__');
    const opened = await unpack(linkOf(JSON.parse(text)));
    const found = opened.ok ? opened.shared.analysis.findings[0]?.values : undefined;
    expect(found && Object.getOwnPropertyNames(found)).toEqual(['domain']);
    expect(found && Object.getPrototypeOf(found)).toBe(Object.prototype);
    expect('x' in {}).toBe(false);
  });

  it('never throws, whatever the string', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ maxLength: 400 }).map((data) => `#v1.${data}`),
          fc.uint8Array({ maxLength: 300 }).map((bytes) => `#v1.${toBase64url(bytes)}`),
          fc.json().map((json) => linkOf(JSON.parse(json))),
        ),
        async (fragment) => {
          expect(['none', 'broken', 'newer', 'too-large', 'not-ours']).toContain(
            problemOf(await unpack(fragment)),
          );
        },
      ),
      { numRuns: 400 },
    );
  }, 60_000);

  it('never opens as anything but a valid analysis when bits flip', async () => {
    const bytes = Buffer.from(sound.slice('#v1.'.length), 'base64url');
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length * 8 - 1 }), async (bit) => {
        const flipped = Uint8Array.from(bytes);
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const opened = await unpack(`#v1.${toBase64url(flipped)}`);
        if (opened.ok) expect(shared(opened.shared.analysis)).toEqual(view(opened.shared.analysis));
        else expect(['broken', 'newer', 'too-large']).toContain(opened.problem);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('never crashes on JSON of the right outline with wrong insides', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 400 }),
        fc.constantFrom('0', '1', '-1', '9e9', '""', '"x"', '[]', '[[1]]', 'null', '{}', 'true'),
        async (at, odd) => {
          let seen = -1;
          const text = JSON.stringify(raw).replace(/-?\d+|"[^"]*"/g, (token) =>
            (seen += 1) === at ? odd : token,
          );
          const opened = await unpack(linkOf(JSON.parse(text)));
          if (opened.ok) expect(shared(opened.shared.analysis)).toEqual(view(opened.shared.analysis));
          else expect(['broken', 'newer']).toContain(opened.problem);
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe('base64url', () => {
  it('gives the bytes back, as Node writes them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64url(toBase64url(bytes))).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  it.each(['A', 'AB', 'AA=', 'A+A', 'ABCDE'])('refuses %s', (text) => {
    expect(fromBase64url(text)).toBeUndefined();
  });
});

describe('readFragment', () => {
  it.each([
    ['#v1.abc', { version: 1, data: 'abc' }],
    ['v12.abc', { version: 12, data: 'abc' }],
    ['#/codes', undefined],
    ['#v1', undefined],
    ['#v99999.abc', undefined],
  ])('%s', (fragment, read) => {
    expect(readFragment(fragment)).toEqual(read);
  });
});
