import type { Opened, PartText } from '../model/message.ts';
import type { Fact } from '../model/place.ts';
import type { Original, RecipientReport } from '../model/report.ts';
import { sameAddress } from './address.ts';
import { factAt } from './fact.ts';
import { present } from './present.ts';
import {
  bareFrom,
  dedupe,
  endOf,
  hitsOf,
  indentedFrom,
  listFrom,
  MOST_RECIPIENTS,
  namedIn,
  shareReasons,
  type Entry,
  type Range,
} from './prose-entries.ts';
import type { ProseForm } from './prose-form.ts';
import {
  findHeaderBlock,
  headerBlockEnd,
  isEmptyLine,
  proseLines,
  separatorLine,
  type ProseLine,
} from './prose-lines.ts';
import { readReason } from './prose-reason.ts';

/** A notice read as prose. */
export interface Prose {
  readonly text: PartText;
  readonly recipients: readonly RecipientReport[];
  readonly original?: Original;
  /** Where the notice's own words end. */
  readonly end: number;
}

/**
 * The notice of a message read as prose by a form: of several notices (plain and HTML, a bounce inside) the first that names a failed
 * address, else the first. Nothing when there is no notice.
 */
export function readNotice(opened: Opened, form: ProseForm): Prose | undefined {
  let first: Prose | undefined;
  for (const text of opened.texts.filter((one) => one.role === 'notice').slice(0, 8)) {
    const prose = readProse(text, form);
    if (prose.recipients.length > 0) return prose;
    first ??= prose;
  }
  return first;
}

/**
 * Who failed and why, by the form's marks: the addresses that stand in its lists or that its sentences name, each with the reason that
 * follows it, and where the returned message's headers begin. Addresses anywhere else (contacts, quoted To and Cc, envelope senders in
 * replies) are not recipients. `<ana@example.com>:\n550 5.1.1 unknown` under "to the following addresses." is ana, 550, 5.1.1.
 */
export function readProse(text: PartText, form: ProseForm): Prose {
  const lines = proseLines(text);
  const limit = separatorAt(text, lines, form);
  const hits = (form.lists ?? []).flatMap((list) => hitsOf(text, list, limit.start));
  const firstHit = hits.length > 0 ? Math.min(...hits.map((hit) => hit.end)) : undefined;
  const original = originalAt(text, lines, limit, firstHit);
  const end = Math.min(limit.start, original ? (lines[original]?.start ?? limit.start) : limit.start);
  const listed = dedupe(
    hits.flatMap((hit) => listFrom(text, lines, hit.end, endOf(text, hit.end, end, form), form)),
  );
  const named = listed.length > 0 ? [] : dedupe(namedIn(text, form, end));
  const bare = listed.length + named.length === 0 && form.bare ? dedupe(bareFrom(text, lines, end)) : [];
  const found = listed.length + named.length + bare.length;
  const indented = found === 0 && form.indented ? dedupe(indentedFrom(text, lines, end)) : [];
  const entries = [...listed, ...named, ...bare, ...indented].slice(0, MOST_RECIPIENTS);
  const elsewhere = reasonsElsewhere(text, form, end);
  const shared = shareReasons(entries);
  const recipients = shared.map((entry) =>
    recipientOf(text, entry, reasonFor(entry, shared, elsewhere), form),
  );
  const headers = original === undefined ? undefined : lines[original];
  return {
    text,
    recipients,
    end,
    ...(headers
      ? {
          original: {
            headers: {
              part: text.index,
              start: headers.start,
              end: headerBlockEnd(text, lines, original ?? 0),
            },
          },
        }
      : {}),
  };
}

/** The first line that parts notice and returned message: where it starts, and the line after it. */
function separatorAt(
  text: PartText,
  lines: readonly ProseLine[],
  form: ProseForm,
): { readonly start: number; readonly next: number | undefined } {
  const marks = (form.originals ?? []).flatMap((pattern) =>
    hitsOf(text, pattern, text.text.length).slice(0, 1),
  );
  const ownStart = marks.length > 0 ? Math.min(...marks.map((hit) => hit.start)) : text.text.length;
  const known = separatorLine(text);
  const own = lines.findIndex((line) => line.end > ownStart && !isEmptyLine(line));
  const index = known >= 0 && (own < 0 || known < own) ? known : own;
  const line = lines[index];
  if (!line) return { start: ownStart, next: undefined };
  return { start: Math.min(line.first, Math.max(ownStart, line.start)), next: index + 1 };
}

function originalAt(
  text: PartText,
  lines: readonly ProseLine[],
  limit: { readonly next: number | undefined },
  firstHit: number | undefined,
): number | undefined {
  if (limit.next !== undefined) {
    const after = findHeaderBlock(text, lines, limit.next, false);
    return after !== undefined && after - limit.next < 40 ? after : undefined;
  }
  const from = firstHit === undefined ? 0 : lines.findIndex((line) => line.start >= firstHit);
  return from < 0 ? undefined : findHeaderBlock(text, lines, from, true);
}

/**
 * The paragraphs below the marks of a reason: those of the first mark that holds a reply or a status, that one first; without one, of
 * the first mark.
 */
function reasonsElsewhere(text: PartText, form: ProseForm, end: number): readonly Range[] {
  let first: readonly Range[] = [];
  for (const pattern of form.reasons ?? []) {
    const ranges = hitsOf(text, pattern, end).flatMap((hit) => paragraphBelow(text, hit, end) ?? []);
    const telling = ranges.find((range) => {
      const read = readReason(text, range.start, range.end);
      return read.reply ?? read.status;
    });
    if (telling) return [telling, ...ranges.filter((range) => range !== telling)];
    if (first.length === 0) first = ranges;
  }
  return first;
}

function paragraphBelow(text: PartText, hit: Range, end: number): Range | undefined {
  const words = text.text.slice(hit.end, Math.min(end, hit.end + 8000));
  const lead = /^\s*/u.exec(words)?.[0].length ?? 0;
  const paragraph = /\n[ \t]*\n/u.exec(words.slice(lead));
  const range = {
    start: hit.end + lead,
    end: hit.end + lead + (paragraph?.index ?? words.length - lead),
  };
  return range.end > range.start ? range : undefined;
}

/** Which of them is meant for an entry: none that stands in what is said of another; of several the first below its address. */
function reasonFor(entry: Entry, entries: readonly Entry[], ranges: readonly Range[]): Range | undefined {
  const holds = (one: Entry, range: Range): boolean =>
    range.start >= one.reason.start && range.start < one.reason.end;
  const open = ranges.filter((range) => holds(entry, range) || !entries.some((other) => holds(other, range)));
  const from = entry.address?.end ?? entry.name?.end;
  if (entries.length < 2 || from === undefined) return open[0];
  const below = open.filter((range) => range.start >= from).toSorted((a, b) => a.start - b.start)[0];
  return open.length > 1 ? (below ?? open[0]) : open[0];
}

// Exim: "(generated from ana@example.com)", "(ultimately generated from …)"; Sendmail: "(expanded from: <ana@example.com>)".
const PARENT =
  /\(?(?:(?:ultimately )?generated (?:from|by)|expanded from:?|original address:)\s+<?([^\s<>()@]{1,100}@[^\s<>()]{1,255})>?\)?/iu;

/** What follows an address in a table of the message's fields is no reason. */
const TABLE =
  /^(?:subject|date|from|to|cc|sent|message(?:[- ]?id)?|betreff|datum|objet|asunto|fecha|oggetto|assunto|onderwerp|temat|тема)\s?:/iu;

/** `ana@example.com on 20/03/2014 16:21`: Exchange and Outlook say when. */
const DATED =
  /^["'’]?\s{0,3}(?:on|le|am|el|il|em|op|den|w dniu|dne)\s[^\n]{0,12}\d{1,4}[^\n]{4,60}(?=\n|$)|^["'’]?,?\s{0,3}(?:\p{L}[\p{L} ]{0,20}[:：]?\s)?\d{1,4}[./年년-] ?\d{1,2}[./月월-][^\n]{3,20}\d{1,2}[:.]\d{2}[^\n]{0,20}(?=\n|$)/u;

/** `Failure Reason: 550 …` below the address: the label is no part of the reason. */
function pastLabel(text: PartText, start: number, end: number, form: ProseForm): number {
  for (const pattern of [...(form.labels ?? []), ...(form.reasons ?? [])]) {
    const match = pattern.exec(text.text.slice(start, end));
    if (
      match &&
      text.text.slice(start, start + match.index).trim() === '' &&
      match.index + match[0].length <= end - start
    )
      return start + match.index + match[0].length;
  }
  return start;
}

function recipientOf(
  text: PartText,
  entry: Entry,
  common: Range | undefined,
  form: ProseForm,
): RecipientReport {
  const words = text.text.slice(entry.reason.start, entry.reason.end);
  const parent = PARENT.exec(words);
  const parentAt = parent?.[1] ? entry.reason.start + parent.index + parent[0].indexOf(parent[1]) : 0;
  const parentFact: Fact | undefined = parent?.[1]
    ? factAt(text, parentAt, parentAt + parent[1].length)
    : undefined;
  const dated = DATED.exec(words);
  const lead =
    parent && words.slice(0, parent.index).trim() === ''
      ? parent.index + parent[0].length
      : (dated?.[0].length ?? 0);
  const start = pastLabel(text, entry.reason.start + lead, entry.reason.end, form);
  const said = readReason(text, start, entry.reason.end, form.closing);
  const own = !said.reply && !said.status && TABLE.test(said.response?.value ?? '') ? { wrapped: [] } : said;
  const elsewhere =
    common && !own.reply && !own.status
      ? readReason(text, common.start, common.end, form.closing)
      : undefined;
  const reason =
    elsewhere && (elsewhere.reply ?? elsewhere.status ?? (own.response ? undefined : elsewhere.response))
      ? { ...own, ...elsewhere }
      : own;
  const found = entry.address ? factAt(text, entry.address.start, entry.address.end) : undefined;
  const name = entry.name ? factAt(text, entry.name.start, entry.name.end) : undefined;
  const address = found ?? parentFact ?? name;
  const original =
    found && parentFact && !sameAddress(found.value, parentFact.value) ? parentFact : undefined;
  return { ...present({ address, originalRecipient: original, name }), ...reason, attempts: [] };
}
