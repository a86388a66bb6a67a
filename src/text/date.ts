import { blankComments } from './comments.ts';

/** A date as written, read. `end` is where its words end (zone comment included), so that what follows can be told apart. */
export interface DateRead {
  /** ISO 8601, UTC; with milliseconds only where the words give them. */
  readonly iso: string;
  /** The zone's offset in minutes; null when none was given or it is not known, and `iso` then takes the words as UTC. */
  readonly zoneMinutes: number | null;
  readonly end: number;
}

/** A date in a server's own locale: one candidate, or two where day and month cannot be told apart. The zone is not known; taken as UTC. */
export interface LocalDateRead {
  readonly candidates: readonly { readonly iso: string }[];
  readonly ambiguous: boolean;
}

// Longest date seen with its weekday, zone and comment is under 70 characters; what follows is not a date.
const LONGEST = 160;

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

// RFC 5322 §4.3 names the North American ones; the others are those that mail systems print in the comment after the offset.
// CST, IST and BST have several meanings: the first is RFC 5322's, the others their most frequent in mail.
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  met: 60,
  mez: 60,
  cest: 120,
  mest: 120,
  mesz: 120,
  eet: 120,
  sast: 120,
  eest: 180,
  msk: 180,
  msd: 240,
  trt: 180,
  pkt: 300,
  ist: 330,
  wib: 420,
  ict: 420,
  hkt: 480,
  sgt: 480,
  myt: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  aest: 600,
  acdt: 630,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  brt: -180,
  art: -180,
  adt: -180,
  ast: -240,
  edt: -240,
  est: -300,
  cdt: -300,
  cst: -360,
  mdt: -360,
  mst: -420,
  pdt: -420,
  pst: -480,
  akdt: -480,
  akst: -540,
  hst: -600,
};

const CLOCK = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{1,2})(?:[:.](?<second>\d{1,2})(?:[.,](?<fraction>\d{1,9}))?)?(?:\s?(?<half>[AaPp])\.?[Mm]\b\.?)?`;
const ZONE = String.raw`(?:\s*(?:UTC|GMT)?(?<sign>[+-]|&#43;)(?<offset>\d{2}:?\d{2})(?!\d)|\s*(?<zone>[A-Za-z]{1,5})(?![A-Za-z0-9-]))?`;
const WEEKDAY = String.raw`(?:[A-Za-z]{2,9}\.?\s*,?\s*)?`;
const MONTH = String.raw`(?<month>[A-Za-z]{3,9})\.?`;

const FORMS: readonly RegExp[] = [
  // RFC 5322 §3.3 and §4.3, also with hyphens: "Thu, 29 Apr 2017 23:34:45 +0900", "29-Apr-17 23.34.45 EST".
  new RegExp(
    String.raw`^\s*${WEEKDAY}(?<day>\d{1,2})[\s-]+${MONTH}[\s,-]+(?<year>\d{2,4})(?!\d)\s*,?\s*${CLOCK}${ZONE}`,
  ),
  // asctime: "Thu Apr 29 23:34:45 2017", with a zone before or after the year, or "Apr 29 23:34:45 2005 +0000".
  new RegExp(
    String.raw`^\s*(?:[A-Za-z]{2,9}\.?,?\s+)?${MONTH}\s+(?<day>\d{1,2}),?\s+${CLOCK}(?:\s+(?<early>[A-Z]{1,5}))?\s+(?<year>\d{4})(?!\d)${ZONE}`,
  ),
  // "Apr 29, 2017 11:34:45 PM"
  new RegExp(
    String.raw`^\s*(?:[A-Za-z]{2,9}\.?,?\s+)?${MONTH}\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})(?:,|\s+at)?\s+${CLOCK}${ZONE}`,
  ),
  // ISO 8601, and Go's time.String(): "2024-04-21 13:47:53.142 +0000 UTC m=+0.1".
  new RegExp(
    String.raw`^\s*(?:[A-Za-z]{2,9}\.?,?\s+)?(?<year>\d{4})[-/.](?<digits>\d{1,2})[-/.](?<day>\d{1,2})(?:[Tt]|,?\s+)${CLOCK}${ZONE}(?:\s+(?:UTC|GMT|Z)\b)?(?:\s+m=[+-]\d{1,12}\.\d{1,9})?`,
  ),
];

/**
 * The instant that a date states: RFC 5322 §3.3 with its obsolete forms (§4.3: comments, two and three digit years, named zones),
 * asctime, ISO 8601 and Go's form, with whatever text after it. A wrong or missing weekday does not matter; an impossible day or time
 * gives nothing. Without a zone, or with one that nobody knows, the words are taken as UTC and `zoneMinutes` is null.
 * `Thu, 29 Apr 2017 23:34:45 +0900 (JST)` gives `2017-04-29T14:34:45Z` and 540.
 */
export function readDate(words: string): DateRead | undefined {
  const text = words.slice(0, LONGEST);
  const { bare, comments } = blankComments(text);
  for (const form of FORMS) {
    const match = form.exec(bare);
    const groups = match?.groups;
    if (!groups) continue;
    const month = groups['digits'] ? Number(groups['digits']) : monthNumber(groups['month'] ?? '');
    const zone = zoneOf(groups['sign'], groups['offset'], groups['zone'] ?? groups['early']);
    let end = bare.slice(0, match[0].length).trimEnd().length;
    if (zone === null && groups['zone'] && !known(groups['zone']))
      end = beforeLast(bare, end, groups['zone']);
    const comment = comments.find((c) => c.start >= end && bare.slice(end, c.start).trim() === '');
    let minutes = zone;
    if (comment && /^[A-Za-z]{1,5}$|^[\p{L} ./+:\d-]{1,40}$/u.test(comment.words)) {
      minutes ??= known(comment.words) ? (ZONES[comment.words.toLowerCase()] ?? null) : null;
      end = comment.end;
    }
    const iso = instant(
      { year: fullYear(groups['year'] ?? ''), month, day: Number(groups['day']) },
      groups,
      minutes ?? 0,
    );
    if (iso !== undefined) return { iso, zoneMinutes: minutes, end };
  }
  return undefined;
}

// Morning and afternoon as Windows writes them in its locales; the words stand before or after the clock.
const AFTERNOON =
  /p\.?\s?m\.?(?![a-z])|下午|午後|오후|μ\.?μ\.?|(?<![a-z])ch(?![a-z])|(?<![a-z])em(?![a-z])/iu;
const MORNING = /a\.?\s?m\.?(?![a-z])|上午|午前|오전|π\.?μ\.?|(?<![a-z])sa(?![a-z])|(?<![a-z])fm(?![a-z])/iu;
const NUMERIC = /(?<!\d)(\d{1,4})\s?([/.年-])\s?(\d{1,2})\s?[/.月-]\s?(\d{1,4})(?!\d)/u;
const TIME = /(?<!\d)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?(?!\d)/u;

/**
 * The instants that a date in the server's own locale may mean, likeliest first: `4/29/2017 11:23:34 PM`, `29.04.2017 23:23:34`,
 * `2017/4/29 下午 11:23:34`. Where both numbers could be the month and nothing tells them apart (dots are day first, a leading year is
 * year-month-day, `order` when the caller knows it) there are two candidates and `ambiguous` is true. No zone is known, so the words
 * are taken as UTC. No date gives no candidates.
 */
export function readLocalDate(words: string, order?: 'month-first' | 'day-first'): LocalDateRead {
  const text = words.slice(0, LONGEST).replace(/[\u200e\u200f\u202a-\u202e]/gu, '');
  const date = NUMERIC.exec(text);
  if (!date) {
    const read = readDate(text);
    return { candidates: read ? [{ iso: read.iso }] : [], ambiguous: false };
  }
  const rest = `${text.slice(0, date.index)} ${text.slice(date.index + date[0].length)}`;
  const time = TIME.exec(rest);
  if (!time) return { candidates: [], ambiguous: false };
  const half = AFTERNOON.test(rest) ? 'p' : MORNING.test(rest) ? 'a' : undefined;
  const clock = { hour: time[1], minute: time[2], second: time[3], fraction: time[4], half };
  const [first, mark, second, third] = [date[1] ?? '', date[2] ?? '', date[3] ?? '', date[4] ?? ''];
  const at = (year: number, month: number, day: number): string | undefined =>
    instant({ year, month, day }, clock, 0);
  const found: (string | undefined)[] = [];
  if (first.length === 4) {
    found.push(at(commonYear(first), Number(second), Number(third)));
  } else if (first.length < 3 && third.length !== 3) {
    const year = commonYear(third);
    const dayFirst = at(year, Number(second), Number(first));
    const monthFirst = at(year, Number(first), Number(second));
    if (mark === '.' || order === 'day-first') found.push(dayFirst ?? monthFirst);
    else if (order === 'month-first') found.push(monthFirst ?? dayFirst);
    // `3/09/2016` pads only the month, which only day-first locales do; so does, mostly, a clock of 24 hours.
    else if ((first.length === 1 && second.startsWith('0')) || half === undefined)
      found.push(dayFirst, monthFirst);
    else found.push(monthFirst, dayFirst);
  }
  const candidates = [...new Set(found)].filter((iso) => iso !== undefined).map((iso) => ({ iso }));
  return { candidates, ambiguous: candidates.length > 1 };
}

interface Clock {
  readonly [part: string]: string | undefined;
}

function instant(
  day: { readonly year: number; readonly month: number; readonly day: number },
  clock: Clock,
  zoneMinutes: number,
): string | undefined {
  let hour = Number(clock['hour']);
  const minute = Number(clock['minute']);
  // 60 is a leap second (RFC 5322 §3.3); it becomes the first second of the next minute.
  const second = Number(clock['second'] ?? 0);
  const half = clock['half']?.toLowerCase();
  // "13:05 PM" is written by some: 24 hours then, and the word says nothing.
  if (half !== undefined && hour <= 12) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  const fits =
    day.year >= 1900 &&
    day.year <= 9999 &&
    day.month >= 1 &&
    day.month <= 12 &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 60;
  if (!fits || day.day < 1 || (day.day > 28 && day.day > daysOf(day.year, day.month))) return undefined;
  const milliseconds = Number((clock['fraction'] ?? '').padEnd(3, '0').slice(0, 3));
  const time =
    Date.UTC(day.year, day.month - 1, day.day, hour, minute, second, milliseconds) - zoneMinutes * 60_000;
  const iso = new Date(time).toISOString();
  if (iso.startsWith('+') || iso.startsWith('-')) return undefined;
  return clock['fraction'] === undefined ? iso.replace('.000Z', 'Z') : iso;
}

/** How many days a month (from 1) has. */
const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** RFC 5322 §4.3: two digits below 50 are of this century, other two and three digits count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length >= 4) return year;
  return digits.length === 2 && year < 50 ? year + 2000 : year + 1900;
}

// Thai servers count from the Buddha's death, 543 years before.
const commonYear = (digits: string): number => {
  const year = fullYear(digits.length === 1 ? `0${digits}` : digits);
  return year >= 2400 && year < 2700 ? year - 543 : year;
};

const monthNumber = (name: string): number => MONTHS[name.slice(0, 3).toLowerCase()] ?? 0;

// RFC 5322 §4.3: military letters other than Z were defined the wrong way round, so they say nothing.
const known = (zone: string): boolean => Object.hasOwn(ZONES, zone.toLowerCase());

function zoneOf(
  sign: string | undefined,
  offset: string | undefined,
  name: string | undefined,
): number | null {
  if (offset !== undefined) {
    const digits = offset.replace(':', '');
    const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
    if (hours > 15 || minutes > 59) return null;
    const total = hours * 60 + minutes;
    return sign === '-' && total !== 0 ? -total : total;
  }
  return name !== undefined && known(name) ? (ZONES[name.toLowerCase()] ?? null) : null;
}

/** Where the date ends when the word after it was no zone but the next word of the text; a lone military letter stays. */
function beforeLast(bare: string, end: number, word: string): number {
  return word.length === 1 ? end : bare.slice(0, end - word.length).trimEnd().length;
}
