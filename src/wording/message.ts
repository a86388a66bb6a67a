import type { Plural, Text } from '../locales/catalogue.ts';

/** Values for placeholders: numbers are written as they are; format them first where people read them. */
export type Values<P extends string> = { readonly [K in P]: string | number };

/**
 * The message with its values in place. A value is put in as it is and never read again, so braces in a stranger's words do nothing.
 * @example fill('Hop {number}', { number: 2 }) // 'Hop 2'
 */
export function fill<P extends string>(text: Text<P>, values: Values<P>): string {
  return replace(text, values);
}

/**
 * The template with those values in place that are there; a name without a value becomes its generic noun in `fallback`, or an ellipsis,
 * so that no brace is ever shown. For texts whose placeholders the compiler cannot see (the catalogue's).
 */
export function fillAny(
  template: string,
  values: Readonly<Record<string, string | undefined>>,
  fallback: Readonly<Record<string, string>> = {},
): string {
  return put(template, (name) => own(values, name) || own(fallback, name) || '…');
}

/** The form of the message that `count` needs in that language, with its values in place; `count` itself is written in the language's digits. */
export function plural<P extends string>(
  text: Plural<P>,
  count: number,
  tag: string,
  values: Values<Exclude<P, 'count'>>,
): string {
  const form = text[pluralRules(tag).select(count)] ?? text.other;
  return replace(form, { ...values, count: formatNumber(count, tag) });
}

/** A whole or decimal number as the language writes it. */
export function formatNumber(value: number, tag: string): string {
  return numberFormat(tag).format(value);
}

/**
 * Makes each thing once for one key. Making an Intl formatter costs some hundred times what it costs to use it, and a result needs
 * the same few for all its times. Of more keys than any page has use for, the older are forgotten.
 */
function once<K extends readonly string[], V>(make: (...key: K) => V): (...key: K) => V {
  const made = new Map<string, V>();
  return (...key) => {
    const name = key.join('\n');
    const known = made.get(name);
    if (known !== undefined) return known;
    if (made.size >= 50) made.clear();
    const fresh = make(...key);
    made.set(name, fresh);
    return fresh;
  };
}

const numberFormat = once((tag: string) => new Intl.NumberFormat(tag));
const pluralRules = once((tag: string) => new Intl.PluralRules(tag));

/** "a, b and c" as the language joins it. */
export function formatList(
  items: readonly string[],
  tag: string,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const parts = new Intl.ListFormat(tag, { style: 'long', type }).formatToParts(items);
  if (!isSpaceless(tag)) return parts.map(({ value }) => value).join('');
  // The platform writes "a.example和b.example"; beside Latin letters a word of the language stands apart.
  return parts.reduce(
    (text, { type: kind, value }) =>
      kind === 'literal' && /^\p{L}+$/u.test(value) ? `${text} ${value} ` : text + value,
    '',
  );
}

/** Sentences one after the other, with a space between them where the language writes one; empty ones are left out. */
export function joinSentences(sentences: readonly string[], tag: string): string {
  return sentences.filter((sentence) => sentence !== '').join(isSpaceless(tag) ? '' : ' ');
}

/** What closes a label, or a title that text follows, and what stands around an aside; with the spaces beside it: `Sender: ana`, `发件人：ana`. */
export function signsOf(tag: string): Readonly<Record<'colon' | 'stop' | 'open' | 'close', string>> {
  return isSpaceless(tag)
    ? { colon: '：', stop: '。', open: '（', close: '）' }
    : { colon: ': ', stop: '. ', open: ' (', close: ')' };
}

/** The marks that a language puts around quoted words, as its own texts do: `“a”`, in Polish `„a”`, in Norwegian `«a»`. */
export function quotesOf(tag: string): readonly [open: string, close: string] {
  if (/^pl\b/i.test(tag)) return ['„', '”'];
  return /^n[bn]\b/i.test(tag) ? ['«', '»'] : ['“', '”'];
}

/** True for a language that writes no space between sentences, and full-width signs. */
const isSpaceless = (tag: string): boolean => /^(?:zh|ja)\b/i.test(tag);

/** Units of a duration, largest first, and their seconds. */
const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** How a language writes an amount of each unit: `'{count} s'`. */
export type UnitTexts = { readonly [U in (typeof UNITS)[number][0]]: Text<'count'> };

/**
 * A duration in its two largest units ("2 min 5 s", "19 s"); nothing at all is "0 s", a sign is kept. A unit that is zero is left out, and
 * so is what is smaller ("1 h", not "1 h 5 s"). Seconds; what is no number gives ''.
 */
export function formatDuration(seconds: number, units: UnitTexts, tag: string): string {
  if (!Number.isFinite(seconds)) return '';
  const whole = Math.abs(Math.round(seconds));
  const first = UNITS.findIndex(([, size]) => whole >= size);
  const [unit, size] = UNITS[first] ?? (['second', 1] as const);
  const parts = [fill(units[unit], { count: formatNumber(Math.floor(whole / size), tag) })];
  const next = UNITS[first + 1];
  const rest = next ? Math.floor((whole % size) / next[1]) : 0;
  if (first !== -1 && next && rest > 0) parts.push(fill(units[next[0]], { count: formatNumber(rest, tag) }));
  return `${seconds < 0 && whole > 0 ? '\u2212' : ''}${parts.join(' ')}`;
}

/** An instant (ISO 8601) as the language writes date and time in that zone; what is no instant is given back as it is, an unknown zone is read as UTC. */
export function formatInstant(
  instant: string,
  tag: string,
  timeZone: string,
  style: 'full' | 'time' = 'full',
): string {
  const time = Date.parse(instant);
  if (!Number.isFinite(time)) return instant;
  return dateFormat(tag, timeZone, style).format(time);
}

const dateFormat = once((tag: string, timeZone: string, style: 'full' | 'time') => {
  const options: Intl.DateTimeFormatOptions =
    style === 'time'
      ? { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZoneName: 'short' }
      : {
          year: 'numeric',
          month: 'short',
          day: 'numeric',
          hour: '2-digit',
          minute: '2-digit',
          second: '2-digit',
          hourCycle: 'h23',
          timeZoneName: 'short',
        };
  return new Intl.DateTimeFormat(tag, { ...options, timeZone: knownZone(timeZone) });
});

/** "in 2 days", "3 hours ago": `instant` as seen from `now`, in its largest unit. What is no instant gives ''. */
export function formatRelative(instant: string, now: string, tag: string): string {
  const seconds = (Date.parse(instant) - Date.parse(now)) / 1000;
  if (!Number.isFinite(seconds)) return '';
  const [unit, size] = UNITS.find(([, s]) => Math.abs(seconds) >= s) ?? (['second', 1] as const);
  return new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}

const PLACEHOLDER = /\{([a-zA-Z]{1,40})\}/g;

function own(values: Readonly<Record<string, string | number | undefined>>, name: string): string {
  return Object.hasOwn(values, name) ? String(values[name] ?? '') : '';
}

function replace(text: string, values: Readonly<Record<string, string | number>>): string {
  return put(text, (name) => (Object.hasOwn(values, name) ? String(values[name]) : `{${name}}`));
}

// Chinese and Japanese signs with their punctuation. Templates have the space that belongs beside Latin letters and digits; where a
// value begins or ends with a sign of its own (a noun, "2 分 5 秒"), none stands between the two.
const WIDE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef]';
const ENDS_WIDE = new RegExp(`${WIDE}$`, 'u');
const ENDS_WIDE_AND_SPACE = new RegExp(`${WIDE} $`, 'u');
const STARTS_WIDE = new RegExp(`^${WIDE}`, 'u');
const STARTS_SPACE_AND_WIDE = new RegExp(`^ ${WIDE}`, 'u');

function put(template: string, valueOf: (name: string) => string): string {
  return template.split(PLACEHOLDER).reduce((text, piece, index) => {
    if (index % 2 === 0) {
      return STARTS_SPACE_AND_WIDE.test(piece) && ENDS_WIDE.test(text) ? text + piece.slice(1) : text + piece;
    }
    const value = isolated(valueOf(piece));
    return STARTS_WIDE.test(value) && ENDS_WIDE_AND_SPACE.test(text)
      ? text.slice(0, -1) + value
      : text + value;
  }, '');
}

// Scripts written from right to left, and the signs that turn the direction (Unicode UAX #9).
const TURNS =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const SIGNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A value kept from turning the words around it: set apart, its own direction signs taken out. An address or a host keeps its parts in the order they
 * are written in, other words run as their first letter does.
 */
const isolated = (value: string): string =>
  TURNS.test(value) ? `${/[@.]/.test(value) ? '\u2066' : '\u2068'}${value.replace(SIGNS, '')}\u2069` : value;

function knownZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
