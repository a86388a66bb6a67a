import { once } from './once.ts';

/**
 * The number of single-letter slips (one left out, added, wrong, or two swapped) that make one word the other: optimal string alignment
 * distance. Stops at `limit` and gives `limit + 1` for anything further. Words over 64 characters are compared by their first 64.
 * `slips('gmial.com', 'gmail.com', 2)` is 1.
 */
export function slips(left: string, right: string, limit: number): number {
  const a = Array.from(left.slice(0, 64));
  const b = Array.from(right.slice(0, 64));
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
    if (Math.min(...row) > limit) return limit + 1;
  }
  return Math.min(row[b.length] ?? 0, limit + 1);
}

const COM_SLIPS = new Set(
  'c co cm om con cmo comm ccom coom ocm cim vom xom cpm cok comn conm ckm col cum'.split(' '),
);

/**
 * The well-known domain that a domain looks like a slip of, or nothing: one slip in the name (two after the first letter when it
 * is seven letters or more), or a mistyped `.com`. A domain of `known` is no slip, and the same name under another country is
 * none.
 */
export function nearDomain(
  domain: string,
  known: readonly string[],
  others: readonly string[] = [],
): string | undefined {
  const name = domain.toLowerCase();
  if (known.includes(name) || others.includes(name) || name.length > 80) return undefined;
  const [label, top] = parts(name);
  // Of letters that are one unit each, a difference in length is as many slips.
  const plain = /^[\x21-\x7e]{1,64}$/.test(label);
  let best: { readonly domain: string; readonly cost: number } | undefined;
  for (const [candidate, [want, wantTop]] of partsOf(known)) {
    // Two slips in one word are common only in long words, and hardly ever in the first letter.
    const limit = want.length >= 7 && want[0] === label[0] ? 2 : want.length >= 4 ? 1 : 0;
    if (plain && label !== want && Math.abs(label.length - want.length) > limit) continue;
    const tops =
      top === wantTop
        ? 0
        : wantTop === 'com' && COM_SLIPS.has(top)
          ? 1
          : top.includes('.') && slips(top, wantTop, 1) === 1
            ? 1
            : 9;
    if (tops === 9) continue;
    const cost = (label === want ? 0 : slips(label, want, limit)) + tops;
    if (cost > 0 && cost <= Math.max(limit, 1) && (label === want || limit > 0) && cost < (best?.cost ?? 9)) {
      best = { domain: candidate, cost };
    }
  }
  return best?.domain;
}

const partsOf = once((known: readonly string[]) => known.map((domain) => [domain, parts(domain)] as const));

function parts(domain: string): readonly [string, string] {
  const dot = domain.indexOf('.');
  return dot < 0 ? [domain, ''] : [domain.slice(0, dot), domain.slice(dot + 1)];
}
