import {
  actingOf,
  carries,
  isStatus,
  meaningsOf,
  statusInId,
  type Acting,
  type Entry,
  type Meaning,
} from './catalogue.ts';

/** What is asked of the list: words, who has to act, and where the code comes from; '' asks for nothing. */
export interface Asked {
  readonly query: string;
  readonly acting: Acting | '';
  readonly source: string;
}

/** Nothing asked: the whole list. */
export const ALL: Asked = { query: '', acting: '', source: '' };

const ACTING: readonly string[] = ['sender', 'service', 'recipient', 'nobody'] satisfies Acting[];

/** What an address asks of the list: `?q=spf&owner=sender&from=registry`; what is neither that nor an entry is searched for. */
export function askedOf(path: string): Asked {
  if (path !== '' && !path.startsWith('?')) return { ...ALL, query: decoded(path).slice(0, LONGEST) };
  const given = new URLSearchParams(path.slice(1));
  const acting = given.get('owner') ?? '';
  return {
    query: (given.get('q') ?? '').slice(0, LONGEST),
    acting: ACTING.includes(acting) ? (acting as Acting) : '',
    source: given.get('from') ?? '',
  };
}

/** What follows `#/codes/` in the address of what is asked; '' when nothing is. */
export function pathOf({ query, acting, source }: Asked): string {
  const given = new URLSearchParams();
  if (query.trim() !== '') given.set('q', query.trim().slice(0, LONGEST));
  if (acting !== '') given.set('owner', acting);
  if (source !== '') given.set('from', source);
  return given.size === 0 ? '' : `?${given.toString()}`;
}

/** The address of the list. */
export const addressOfList = (path: string): string => (path === '' ? '#/codes' : `#/codes/${path}`);

// A query longer than this is a pasted message, not words to look for.
const LONGEST = 300;

/** The address of one record, or of a code with all that it means. */
export const addressOfCode = (id: string): string => `#/codes/${encodeURIComponent(id)}`;

/** The words of a query; a code is a word. */
export const wordsOfQuery = (query: string): readonly string[] =>
  query
    .slice(0, LONGEST)
    .toLowerCase()
    .split(/[\s,;"“”]+/)
    .filter(Boolean)
    .slice(0, 12);

/** The records that hold every word asked for, in the order given. A whole or partial code fits those that begin with it, and ranges that hold it. */
export function search(entries: readonly Entry[], { query, acting, source }: Asked): readonly Entry[] {
  const words = wordsOfQuery(query);
  return entries.filter(
    (entry) =>
      (acting === '' || actingOf(entry.owner) === acting) &&
      (source === '' || entry.source.id === source) &&
      words.every((word) => (PARTIAL.test(word) ? begins(entry, word) : entry.haystack.includes(word))),
  );
}

const PARTIAL = /^[245x]\.\d{1,3}(?:\.\d{0,3})?$/;

function begins(entry: Entry, word: string): boolean {
  if (isStatus(word) && carries(entry, word)) return true;
  const rest = word.slice(1);
  const fits = (status: string): boolean =>
    status.startsWith(word) ||
    ((status.startsWith('x') || word.startsWith('x')) && status.slice(1).startsWith(rest));
  return entry.statuses.some(fits) || entry.seen.some(fits) || entry.ranges.some(([first]) => fits(first));
}

/** True for what a server said rather than words to search: it is better explained than looked up. */
export function isReply(query: string): boolean {
  const text = query.trim();
  const words = text.split(/\s+/);
  if (text.length > 120) return true;
  return words.length >= 3 && (/^#?[245]\d\d(?:[ -]|$)/.test(text) || words.some(isStatus));
}

/** What an address below `#/codes/` stands for. */
export type Found =
  | { readonly is: 'list' }
  | { readonly is: 'entry'; readonly entry: Entry; readonly others: readonly Meaning[] }
  | { readonly is: 'code'; readonly code: string; readonly meanings: readonly Meaning[] }
  | { readonly is: 'guess'; readonly code: string; readonly near: Entry | undefined }
  | { readonly is: 'unknown'; readonly text: string };

/** Finds what follows `#/codes/`: a record's id, a status code, a marker, or what is asked of the list. */
export function find(entries: readonly Entry[], path: string): Found {
  if (path === '' || path.startsWith('?')) return { is: 'list' };
  const text = decoded(path).trim().slice(0, LONGEST);
  const wanted = text.toLowerCase();
  const byId = entries.find(({ code }) => code.id.toLowerCase() === wanted);
  if (byId) return entryWith(entries, byId);
  const fitting = isStatus(wanted)
    ? entries.filter((entry) => carries(entry, wanted))
    : entries.filter(
        ({ display, code }) =>
          display.toLowerCase() === wanted || code.token?.some((token) => token.toLowerCase() === wanted),
      );
  const [only] = fitting;
  if (only && fitting.length === 1) return entryWith(entries, only);
  if (only) {
    const code = isStatus(wanted) ? wanted.replace(/^x/, 'X') : only.display || text;
    return { is: 'code', code, meanings: meaningsOf(fitting, wanted) };
  }
  if (isStatus(wanted))
    return { is: 'guess', code: wanted.replace(/^x/, 'X'), near: nearest(entries, wanted) };
  // An id of another version: its code is still what the link is about.
  const status = statusInId(wanted);
  return status === undefined ? { is: 'unknown', text } : find(entries, status);
}

function entryWith(entries: readonly Entry[], entry: Entry): Found {
  // What is known by its words alone has no code to share; the one in its example is chance.
  if (entry.statuses.length + entry.ranges.length === 0) return { is: 'entry', entry, others: [] };
  const others = entries.filter(
    (other) =>
      other.code.cause !== entry.code.cause &&
      (entry.statuses.some((status) => carries(other, status)) ||
        other.statuses.some((status) => carries(entry, status))),
  );
  return { is: 'entry', entry, others: meaningsOf(others, entry.statuses[0] ?? '') };
}

/** What is left to say of a code that nobody lists: its subject in the registry, else its class. */
export function nearest(entries: readonly Entry[], status: string): Entry | undefined {
  const [klass, subject] = status.split('.');
  if (klass === '2') return undefined;
  const registered = entries.filter(({ code }) => code.registry);
  return (
    (subject === '0' ? undefined : registered.find(({ statuses }) => statuses.includes(`x.${subject}.0`))) ??
    registered.find(({ statuses }) => statuses.includes(`${klass === 'x' ? '5' : klass}.0.0`))
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone % is somebody's typing, not an escape.
    return path;
  }
}
