import { blankComments } from './comments.ts';
import type { Comment } from './comments.ts';

/** A named value with its place: [start, end) of the value, in the header's value. */
export interface Named {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What one method found. */
export interface AuthMethod {
  /** Lower case: `spf`, `dkim`, `dmarc`, `arc`, `compauth`, … */
  readonly method: string;
  /** Lower case: `pass`, `fail`, `softfail`, `none`, … */
  readonly result: string;
  /** `reason=`: words (RFC 8601 §2.2) or Microsoft's three digits. */
  readonly reason: string | null;
  /** The first comment after the result. */
  readonly comment: string | null;
  /** `smtp.mailfrom`, `header.d`, `action`, `policy.dmarc`, …: names in lower case. */
  readonly properties: readonly Named[];
  /** From the method's name to its result. */
  readonly start: number;
  readonly end: number;
}

/** An Authentication-Results or ARC-Authentication-Results field. */
export interface AuthResults {
  /** The authserv-id: who checked; null in Microsoft's form, which has none. */
  readonly server: string | null;
  /** ARC's `i=`; null elsewhere. */
  readonly instance: number | null;
  readonly methods: readonly AuthMethod[];
}

const LONGEST = 16_000;
const MOST = 200;

// RFC 8601's registry, Microsoft's compauth, and what providers add. Anything else before `=` is a property of the method before.
const METHODS = new Set(
  'arc auth bimi compauth dara dkim dkim-adsp dkim-atps dmarc dnswl domainkeys iprev rrvs sender-id smime spf vbr'.split(
    ' ',
  ),
);

const PAIR = /([A-Za-z][\w./-]{0,60})\s*=\s*("[^"\n]{0,500}"|[^\s;]{0,500})/g;

/**
 * Reads an Authentication-Results value (RFC 8601 §2.2) or ARC-Authentication-Results (RFC 8617 §4.1.1), also Microsoft's form without
 * an authserv-id and with `action=`, `compauth=`, bare domains between semicolons. Comments may stand anywhere. Words that fit nothing
 * are left out; an empty or `none` field has no methods. `mx.example.com; spf=pass smtp.mailfrom=a.example` gives server and one method.
 */
export function readAuthResults(value: string): AuthResults {
  const { bare, comments } = blankComments(value.slice(0, LONGEST));
  const methods: (Omit<AuthMethod, 'comment' | 'reason'> & { readonly properties: Named[] })[] = [];
  let instance: number | null = null;
  for (const pair of pairs(bare)) {
    const key = pair.name.split('/')[0] ?? pair.name;
    if (key === 'i' && methods.length === 0)
      instance = /^\d{1,3}$/.test(pair.value) ? Number(pair.value) : null;
    else if (METHODS.has(key) || (key.startsWith('x-') && !key.includes('.'))) {
      methods.push({
        method: key,
        result: pair.value.toLowerCase(),
        properties: [],
        start: pair.at,
        end: pair.end,
      });
    } else
      methods
        .at(-1)
        ?.properties.push({ name: pair.name, value: pair.value, start: pair.start, end: pair.end });
    if (methods.length >= MOST) break;
  }
  return {
    server: serverOf(bare),
    instance,
    methods: methods.map((one, i) => ({
      ...one,
      reason: one.properties.find((property) => property.name === 'reason')?.value ?? null,
      comment: commentIn(comments, one.end, methods[i + 1]?.start ?? bare.length),
    })),
  };
}

/** A Received-SPF field. */
export interface ReceivedSpf {
  /** Lower case. */
  readonly result: string;
  readonly comment: string | null;
  /** `client-ip`, `envelope-from`, `helo`, …: names in lower case. */
  readonly pairs: readonly Named[];
  readonly start: number;
  readonly end: number;
}

/** Reads a Received-SPF value (RFC 7208 §9.1): the result, its comment, its key-value pairs. Nothing when it starts with no word. */
export function readReceivedSpf(value: string): ReceivedSpf | undefined {
  const { bare, comments } = blankComments(value.slice(0, LONGEST));
  const match = /^\s*([A-Za-z]{4,20})(?=[\s;]|$)/.exec(bare);
  if (!match?.[1]) return undefined;
  const end = match[0].length;
  const named = pairs(bare.slice(end)).map(({ name, value: word, start, end: stop }) => ({
    name,
    value: word,
    start: start + end,
    end: stop + end,
  }));
  return {
    result: match[1].toLowerCase(),
    comment: commentIn(comments, end, bare.length),
    pairs: named,
    start: end - match[1].length,
    end,
  };
}

/**
 * Reads a tag list, `tag=value; tag=value` (RFC 6376 §3.2), as DKIM-Signature, ARC-Seal and ARC-Message-Signature have it. Tags in lower
 * case, values as written with folds inside removed; what has no `=` is left out. `v=1; d=example.com` gives two.
 */
export function readTags(value: string): readonly Named[] {
  const found: Named[] = [];
  let at = 0;
  for (const piece of value.slice(0, LONGEST).split(';')) {
    const equals = piece.indexOf('=');
    const name = piece.slice(0, Math.max(0, equals)).trim().toLowerCase();
    if (equals > 0 && /^[a-z][a-z0-9_]{0,30}$/.test(name) && found.length < MOST) {
      const raw = piece.slice(equals + 1);
      const start = at + equals + 1 + (raw.length - raw.trimStart().length);
      const text = raw.trim();
      found.push({
        name,
        value: text.replace(
          /\s+/g,
          text.includes(':') || /^\S+$/.test(text) || name === 'b' || name === 'bh' ? '' : ' ',
        ),
        start,
        end: start + text.length,
      });
    }
    at += piece.length + 1;
  }
  return found;
}

interface Pair extends Named {
  /** Where its name starts. */
  readonly at: number;
}

function pairs(bare: string): readonly Pair[] {
  const found: Pair[] = [];
  for (const match of bare.matchAll(PAIR)) {
    const [whole, name = '', written = ''] = match;
    const quoted = written.startsWith('"') && written.length > 1;
    const value = quoted ? written.slice(1, -1) : written;
    const start = match.index + whole.length - written.length + (quoted ? 1 : 0);
    found.push({ name: name.toLowerCase(), value, at: match.index, start, end: start + value.length });
    if (found.length >= MOST * 5) break;
  }
  return found;
}

/** The first word between semicolons that is no pair; ARC's `i=1;` may come before it. A version number may follow. */
function serverOf(bare: string): string | null {
  for (const segment of bare.split(';', 2)) {
    const words = segment.trim().split(/\s+/, 2);
    const [first = ''] = words;
    if (/^i\s*=/.test(segment.trim())) continue;
    return first === '' || segment.includes('=') || first.toLowerCase() === 'none' ? null : first;
  }
  return null;
}

function commentIn(comments: readonly Comment[], start: number, end: number): string | null {
  return (
    comments.find((comment) => comment.start >= start && comment.end <= end)?.words.replace(/\s+/g, ' ') ??
    null
  );
}
