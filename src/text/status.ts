/**
 * Enhanced mail system status codes, RFC 3463 §2: class 2, 4 or 5, then subject and detail of one to three digits.
 * A code stands alone: it is not part of a version (`Exim 4.99.5`), an IPv4 address or a longer run of digits; `#5.1.1`,
 * `550-5.1.1` and Exchange's `5.7.1_ETR` hold one.
 */
const STATUS = /(?<![\p{L}\d._])([245])\.(\d{1,3})\.(\d{1,3})(?!\d|\.\d|[\p{L}])/gu;

/** Products whose version number has the form of a status code; what stands before it gives it away. */
const VERSION_BEFORE =
  /(?<!\p{L})(?:exim|postfix|sendmail|version|ver|v|release|exchange|server|mta|agent|build)[ /:-]{0,2}$/iu;

/** Where a status code stands: its value and UTF-16 offsets in the text. */
export interface StatusAt {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The first enhanced status code in `text[start, end)`, or nothing.
 * `findStatus('550-5.1.1 <ana@example.com>: user unknown')` is `5.1.1` at 4.
 */
export function findStatus(text: string, start = 0, end = text.length): StatusAt | undefined {
  return statuses(text, start, end, 1)[0];
}

/** All enhanced status codes in `text[start, end)`, in order, at most 200. */
export function findStatuses(text: string, start = 0, end = text.length): readonly StatusAt[] {
  return statuses(text, start, end, 200);
}

function statuses(text: string, start: number, end: number, most: number): readonly StatusAt[] {
  const found: StatusAt[] = [];
  const words = text.slice(start, end);
  // The expression with its looks aside is slow where it finds nothing; `matchAll` would make a new one each time.
  if (!DIGITS.test(words)) return found;
  STATUS.lastIndex = 0;
  for (let match = STATUS.exec(words); match && found.length < most; match = STATUS.exec(words)) {
    const at = match.index;
    if (VERSION_BEFORE.test(words.slice(Math.max(0, at - 12), at))) continue;
    const value = `${match[1]}.${Number(match[2])}.${Number(match[3])}`;
    found.push({ value, start: start + at, end: start + at + match[0].length });
  }
  return found;
}

const DIGITS = /[245]\.\d{1,3}\.\d/;

/** The class digit of a status code (RFC 3463 §3.1): 2 success, 4 persistent transient, 5 permanent. */
export function statusClass(status: string): '2' | '4' | '5' | undefined {
  const first = status[0];
  return first === '2' || first === '4' || first === '5' ? first : undefined;
}

/** True for a code that says nothing but its class (`5.0.0`, `4.0.0`): RFC 3463 §3.1, "other undefined status". */
export function isUndefinedStatus(status: string): boolean {
  return /^[245]\.0\.0$/.test(status);
}
