import { causeById } from '../../catalog/causes.ts';
import type { CODES } from '../../catalog/codes.ts';
import type { LocaleTexts } from '../../locales/catalogue.ts';
import type { Owner } from '../../model/diagnosis.ts';
import type { Party } from '../../model/report.ts';
import { withNames } from '../../wording/names.ts';
import { ownerLine, type Rest } from '../../wording/owner.ts';
import { causeTexts } from '../../wording/lead.ts';

/** A record of the catalogue; its list itself is fetched when the page of the codes is opened. */
export type Code = (typeof CODES)[number];

/** The subject of an enhanced status code (RFC 3463 §3), or `none` for what is recognised by words or markers alone. */
export type Subject = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | 'none';

/** Where a record comes from: one vendor's list, the registry, what many servers say, or a provider by its name. */
export interface Source {
  readonly id: string;
  readonly name: string;
}

/** Who has to act, as one choice. */
export type Acting = Party | 'nobody';

/** A record with the words of the language in use. */
export interface Entry {
  readonly code: Code;
  /** How it is printed; '' when it has no code of its own. */
  readonly display: string;
  /** The enhanced status codes that it names; `x.7.1` stands for class 4 and 5. */
  readonly statuses: readonly string[];
  readonly ranges: readonly (readonly [string, string])[];
  /** Codes that its examples carry without the record naming them. */
  readonly seen: readonly string[];
  readonly subject: Subject;
  readonly source: Source;
  readonly label: string;
  readonly explanation: string;
  readonly owner: Owner;
  readonly ownerLine: string;
  /** All that a search looks through, lower case. */
  readonly haystack: string;
}

const STATUS = /^[245]\.\d{1,3}\.\d{1,3}$/;
const WRITTEN = /(?:^|[\s#-])([245]\.\d{1,3}\.\d{1,3})(?![\d.])/;
// `5.4.6-forwarding-loop`, `554-5.2.0-…`: the ids begin with the code that people know.
const IN_ID = /^(?:\d{3}-)?([245]\.\d{1,3}\.\d{1,3})(?:-|$)/;

/** The status code that an id begins with. */
export const statusInId = (id: string): string | undefined => IN_ID.exec(id)?.[1];

/** True for a whole enhanced status code, RFC 3463 §2; `x` stands for either class of failure. */
export const isStatus = (text: string): boolean => STATUS.test(text.replace(/^x/i, '5'));

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)];
const tail = (status: string): string => status.slice(status.indexOf('.') + 1);
const forms = (code: Code) => [code, ...(code.or ?? [])];

/** Whether `status` lies in the range; both ends are of one class and subject. */
function isWithin(status: string, [first, last]: readonly [string, string]): boolean {
  const at = first.lastIndexOf('.') + 1;
  const detail = Number(status.slice(at));
  return (
    status.slice(0, at) === first.slice(0, at) &&
    detail >= Number(first.slice(at)) &&
    detail <= Number(last.slice(at))
  );
}

const isSame = (named: string, status: string): boolean =>
  named === status ||
  ((named.startsWith('x') || status.startsWith('x')) && tail(named) === tail(status) && status[0] !== '2');

/** Whether the record is a meaning of this status code. */
export const carries = ({ statuses, ranges, seen }: Entry, status: string): boolean =>
  statuses.some((named) => isSame(named, status)) ||
  ranges.some((range) => isWithin(status, range)) ||
  seen.some((named) => isSame(named, status));

function displayOf(code: Code, statuses: readonly string[], seen: readonly string[]): string {
  // "n/a" and "(no code)" are what its source prints in the column of the codes.
  if (code.display !== undefined && /\d/.test(code.display)) return code.display;
  const own = code.status ?? statuses;
  if (own.length > 0) return own.slice(0, 2).join(', ') + (own.length > 2 ? ' …' : '');
  // A marker inside a link is no name.
  const token = code.token?.find((one) => !/[/?]/.test(one));
  if (token !== undefined) return token;
  return code.provider === undefined ? '' : (seen[0] ?? code.reply?.[0] ?? '');
}

/** Every record with its words, in the order of the list: by subject, then detail, then class. */
export function entriesOf(
  codes: readonly Code[],
  words: LocaleTexts,
  names: { readonly microsoft: string; readonly registry: string; readonly general: string },
): readonly Entry[] {
  return codes
    .map((code) => entryOf(code, words, names))
    .map((entry) => ({ entry, place: placeOf(entry) }))
    .toSorted((a, b) => compare(a.place, b.place) || a.entry.code.id.localeCompare(b.entry.code.id))
    .map(({ entry }) => entry);
}

function entryOf(
  code: Code,
  words: LocaleTexts,
  names: { readonly microsoft: string; readonly registry: string; readonly general: string },
): Entry {
  const cause = causeById(code.cause);
  const texts = causeTexts(code.cause, words);
  const named = unique(forms(code).flatMap(({ status }) => status ?? []));
  const ranges = forms(code).flatMap(({ range }) => (range ? [range] : []));
  const inId = ranges.length > 0 ? undefined : statusInId(code.id);
  const statuses = inId === undefined || named.some((one) => isSame(one, inId)) ? named : [inId, ...named];
  const written = unique(code.examples.flatMap(({ line }) => WRITTEN.exec(line)?.[1] ?? []));
  const seen = statuses.length + ranges.length === 0 ? written : [];
  const display = displayOf(code, statuses, seen);
  const owner = code.owner ?? cause?.owner ?? { party: 'service', role: 'admin' };
  const source =
    code.provider !== undefined
      ? { id: code.provider, name: code.provider }
      : code.vendor !== undefined
        ? { id: code.vendor, name: names[code.vendor] }
        : code.registry
          ? { id: 'registry', name: names.registry }
          : { id: 'general', name: names.general };
  const label = withNames(texts.label, {}, words);
  const explanation = withNames(texts.cause, {}, words);
  return {
    code,
    display,
    statuses,
    ranges,
    seen,
    subject: subjectOf(statuses[0] ?? ranges[0]?.[0] ?? (code.provider === undefined ? undefined : seen[0])),
    source,
    label,
    explanation,
    owner,
    ownerLine: ownerLine(owner, restOf(code, statuses), {}, words),
    haystack: [
      code.id,
      display,
      source.name,
      label,
      explanation,
      ...forms(code).flatMap((form) => [
        ...(form.words ?? []),
        ...(form.also ?? []),
        ...(form.token ?? []),
        ...(form.hosts ?? []),
        ...(form.reply ?? []),
      ]),
      ...code.examples.flatMap(({ line, seen: where }) => [line, where]),
    ]
      .join('\n')
      .toLowerCase()
      // Some languages keep a word together by a hyphen that does not break; nobody types it.
      .replaceAll('\u2011', '-'),
  };
}

function restOf(code: Code, statuses: readonly string[]): Rest {
  const cause = causeById(code.cause);
  const isOver =
    cause?.category === 'delivered' || cause?.category === 'auto-reply' || cause?.retry === 'useless';
  if (isOver) return 'nothing';
  return statuses.some((status) => status.startsWith('5')) ? 'later' : 'wait';
}

function subjectOf(status: string | undefined): Subject {
  const subject = status?.split('.')[1] ?? '';
  return /^[0-7]$/.test(subject) ? (subject as Subject) : 'none';
}

/** The subjects in the order of the list. */
export const SUBJECTS: readonly Subject[] = ['1', '2', '3', '4', '5', '6', '7', '0', 'none'];

const CLASSES = ['2', '4', '5', 'x'];
const SOURCES = ['microsoft', 'registry', 'general'];

function placeOf({ statuses, ranges, seen, subject, source }: Entry): readonly number[] {
  const status = statuses[0] ?? ranges[0]?.[0] ?? seen[0] ?? '';
  const known = SOURCES.indexOf(source.id);
  return [
    SUBJECTS.indexOf(subject),
    subject === 'none' ? 0 : Number(status.split('.')[2] ?? 0),
    subject === 'none' ? 0 : CLASSES.indexOf(status.charAt(0)),
    known === -1 ? SOURCES.length : known,
  ];
}

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** Who has to act, as the one choice that the filter offers. */
export const actingOf = ({ party, role }: Owner): Acting => (role === 'nobody' ? 'nobody' : party);

/** One problem that a code stands for, with all records that say so. */
export interface Meaning {
  readonly first: Entry;
  readonly entries: readonly Entry[];
}

/**
 * The problems among these records, those with the same cause and owner taken together. What names `status` and nothing else comes first, then the registry,
 * then ranges, then what needs words or a marker besides: so the engine ranks a code that comes alone.
 */
export function meaningsOf(entries: readonly Entry[], status: string): readonly Meaning[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries.toSorted((a, b) => rankOf(a, status) - rankOf(b, status))) {
    const key = `${entry.code.cause} ${entry.owner.party} ${entry.owner.role}`;
    const group = groups.get(key) ?? [];
    group.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) => (group[0] ? [{ first: group[0], entries: group }] : []));
}

function rankOf({ code, ranges, seen, statuses }: Entry, status: string): number {
  const isBare = forms(code).some(
    (form) =>
      form.status?.some((named) => isSame(named, status)) === true &&
      !form.words &&
      !form.also &&
      !form.token &&
      !form.hosts &&
      !form.generators &&
      !form.reply,
  );
  if (isBare) return code.registry ? 1 : 0;
  if (ranges.some((range) => isWithin(status, range))) return 2;
  if (!statuses.some((named) => isSame(named, status))) return 5;
  return seen.length > 0 || code.provider !== undefined ? 4 : 3;
}
