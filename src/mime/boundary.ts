import {
  DASH,
  LF,
  CR,
  afterLineEnd,
  byteText,
  isBlank,
  isBlankRange,
  isLineEnd,
  lineEndAt,
} from './bytes.ts';

/** RFC 2046 §5.1.1 allows 70; real ones are longer. */
const MAX_BOUNDARY = 250;
const HOP = 16;
/** With a likely boundary at hand, the declared one is looked for in this many lines that start with dashes. */
const MAX_LOOKED = 500;

/**
 * The next line from `from` on that starts with `--`; -1 when there is none before `end`. `from` must be the start of a line.
 * Dashes are looked for instead of line ends: base64 has none, so an attachment costs one native search.
 */
export function nextDashLine(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end) {
    if (bytes[at] !== DASH) {
      // Texts rich in dashes would pay a native call for each; a short hop finds the near ones.
      const stop = Math.min(end, at + HOP);
      while (at < stop && bytes[at] !== DASH) at += 1;
      if (at === stop) {
        at = bytes.indexOf(DASH, at);
        if (at < 0 || at >= end) return -1;
      }
    }
    if (bytes[at + 1] === DASH && at + 1 < end && (at === from || isLineEnd(bytes[at - 1]))) return at;
    at += 1;
    while (at < end && bytes[at] === DASH) at += 1;
  }
  return -1;
}

/** How the line at `at` relates to one boundary: an opening or closing delimiter, or nothing. Trailing blanks are allowed (RFC 2046 §5.1.1). */
export function delimiterKind(
  bytes: Uint8Array,
  at: number,
  end: number,
  boundary: Uint8Array,
): 'open' | 'close' | undefined {
  const behind = at + 2 + boundary.length;
  if (behind > end || bytes[at] !== DASH || bytes[at + 1] !== DASH) return undefined;
  for (let index = 0; index < boundary.length; index += 1) {
    if (bytes[at + 2 + index] !== boundary[index]) return undefined;
  }
  if (endsLine(bytes, behind, end)) return 'open';
  return bytes[behind] === DASH && bytes[behind + 1] === DASH && endsLine(bytes, behind + 2, end)
    ? 'close'
    : undefined;
}

function endsLine(bytes: Uint8Array, from: number, end: number): boolean {
  let at = from;
  while (at < end && at < from + 1000 && isBlank(bytes[at])) at += 1;
  return at >= end || bytes[at] === LF || bytes[at] === CR;
}

/**
 * What the boundary of a multipart really is. `found`: the declared one occurs. `guessed`: it does not, but a line `--x` with a
 * `Content-` field below it does; `at` is that line. `none`: neither, before `end` or a delimiter of a part that is open.
 */
export type BoundaryFinding =
  | { readonly kind: 'found' }
  | { readonly kind: 'guessed'; readonly boundary: Uint8Array; readonly at: number }
  | { readonly kind: 'none' };

/** Looks for the boundary of a body that starts at `from`; `declared` is null when the header names none. */
export function findBoundary(
  bytes: Uint8Array,
  from: number,
  end: number,
  declared: Uint8Array | null,
  isOuter: (at: number) => boolean,
): BoundaryFinding {
  let guess: { boundary: Uint8Array; at: number } | undefined;
  let looked = 0;
  for (let at = nextDashLine(bytes, from, end); at >= 0;) {
    if (declared && delimiterKind(bytes, at, end, declared)) return { kind: 'found' };
    if (isOuter(at)) break;
    guess ??= guessAt(bytes, at, end);
    looked += 1;
    if (guess && (!declared || looked > MAX_LOOKED)) break;
    const next = afterLineEnd(bytes, lineEndAt(bytes, at, end), end);
    at = nextDashLine(bytes, next, end);
  }
  return guess ? { kind: 'guessed', ...guess } : { kind: 'none' };
}

function guessAt(
  bytes: Uint8Array,
  at: number,
  end: number,
): { boundary: Uint8Array; at: number } | undefined {
  const lineEnd = lineEndAt(bytes, at, Math.min(end, at + MAX_BOUNDARY + 3));
  let last = lineEnd;
  while (last > at + 2 && isBlank(bytes[last - 1])) last -= 1;
  if (last <= at + 2 || last - at - 2 > MAX_BOUNDARY) return undefined;
  const next = afterLineEnd(bytes, lineEnd, end);
  if (((bytes[next] ?? 0) | 0x20) !== 0x63) return undefined;
  if (!/^content-[a-z-]{1,40}[ \t]*:/i.test(byteText(bytes, next, Math.min(end, next + 60))))
    return undefined;
  return { boundary: bytes.subarray(at + 2, last), at };
}

/** True when the range holds words, not only blanks and line ends. */
export function hasWords(bytes: Uint8Array, from: number, end: number): boolean {
  for (let at = from; at < end;) {
    const lineEnd = lineEndAt(bytes, at, end);
    if (!isBlankRange(bytes, at, lineEnd)) return true;
    at = afterLineEnd(bytes, lineEnd, end);
  }
  return false;
}
