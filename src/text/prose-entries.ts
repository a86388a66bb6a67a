import type { PartText } from '../model/message.ts';
import { findAddresses, readAddress, sameAddress, type AddressAt } from './address.ts';
import { mayMatch } from './may-match.ts';
import type { ProseForm } from './prose-form.ts';
import { isEmptyLine, type ProseLine } from './prose-lines.ts';
import { pastSpace } from './space.ts';

/** Most recipients that one notice is read for. */
export const MOST_RECIPIENTS = 500;
const MOST_LINES = 4000;

/** Offsets in a notice. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One failed recipient as a notice shows it: its address or display name, and where its reason stands. */
export interface Entry {
  readonly address: AddressAt | undefined;
  readonly name?: Range;
  readonly reason: Range;
  /** True when an empty line parts the reason from its address. */
  readonly parted: boolean;
}

/** Where a mark stands before `limit`, at most eight times: a notice says what it has to say once or twice. */
export function hitsOf(text: PartText, pattern: RegExp, limit: number): readonly Range[] {
  const hits: Range[] = [];
  if (!mayMatch(text, pattern)) return hits;
  let from = 0;
  while (from < limit && hits.length < 8) {
    const match = pattern.exec(text.text.slice(from, limit));
    if (!match) break;
    hits.push({ start: from + match.index, end: from + match.index + match[0].length });
    from += match.index + Math.max(1, match[0].length);
  }
  return hits;
}

/** Where a list that starts at `from` ends by the form: at the first of its end marks, else at `end`. */
export function endOf(text: PartText, from: number, end: number, form: ProseForm): number {
  const stops = (form.ends ?? []).flatMap((pattern) => {
    const match = pattern.exec(text.text.slice(from, end));
    return match ? [from + match.index] : [];
  });
  return Math.min(end, ...stops);
}

/** The list that follows a mark: entries until something else stands at their indent after an empty line. */
export function listFrom(
  text: PartText,
  lines: readonly ProseLine[],
  from: number,
  end: number,
  form: ProseForm,
): readonly Entry[] {
  const rest = firstOnSameLine(text, lines, from, end);
  const heads: { readonly head: Head; readonly line: number }[] = rest ? [rest] : [];
  let indent: number | undefined;
  let started = lines.findIndex((line) => line.end > from);
  if (started < 0) return [];
  if ((lines[started]?.start ?? 0) < from) started += 1;
  for (let index = started; index < Math.min(lines.length, started + MOST_LINES); index += 1) {
    const line = lines[index];
    if (!line || line.first >= end || heads.length > MOST_RECIPIENTS) break;
    if (isEmptyLine(line)) continue;
    if (heads.length === 0 && index - started > 12) break;
    const head =
      headOf(text, line, end) ?? nameOf(text, line, heads.length === 0 ? form.firstName : form.nameLines);
    const last = heads.at(-1);
    const current = last?.head;
    if (!head || (indent !== undefined && line.indent > indent + 1)) {
      if (last && stopsList(text, lines, index, last)) {
        return entriesOf(text, lines, heads, Math.min(end, line.start));
      }
      continue;
    }
    // The address of an entry again, inside its own reason.
    if (current?.address && head.address && sameAddress(current.address.value, head.address.value)) continue;
    indent ??= line.indent;
    heads.push({ head, line: index });
  }
  return entriesOf(text, lines, heads, end);
}

/** "… to the following recipient: ana@example.com" */
function firstOnSameLine(
  text: PartText,
  lines: readonly ProseLine[],
  from: number,
  end: number,
): { readonly head: Head; readonly line: number } | undefined {
  const line = lines.findIndex((one) => one.start < from && one.end > from);
  const own = lines[line];
  if (!own) return undefined;
  const gap = /^[\s:]{0,10}/.exec(text.text.slice(from, own.end))?.[0].length ?? 0;
  const head = headOf(text, { start: own.start, first: from + gap, end: own.end, indent: 0 }, end);
  return head ? { head, line } : undefined;
}

/** A line that is no entry ends the list when an empty line stands before it and the entry above has its reason already. */
function stopsList(
  text: PartText,
  lines: readonly ProseLine[],
  index: number,
  entry: { readonly head: Head; readonly line: number },
): boolean {
  const before = lines[index - 1];
  if (!before || !isEmptyLine(before)) return false;
  const inline = text.text.slice(entry.head.rest, lines[entry.line]?.end).trim() !== '';
  return inline || lines.slice(entry.line + 1, index).some((line) => !isEmptyLine(line));
}

interface Head {
  readonly address: AddressAt | undefined;
  readonly name?: Range;
  /** Where the rest of the line begins, after the address and its colon. */
  readonly rest: number;
}

const BEFORE =
  /^(?:[*•·-]{1,3}\s+|>>>\s+|->\s?|\d{1,3}[.)]\s+)?(?:(?:(?:final|failed|rejected)[ -])?(?:recipient|rcpt)(?:[ -]address)?(?:\s?to)?\s?[:=]\s*|(?:addressed\s)?to\s?:\s*|user\s?:\s*)?(?:\[(?:smtp|rfc822):\s?)?/iu;

/** The failed address that a line opens with, or a local pipe or file (Exim), whose address is in brackets below it. */
function headOf(text: PartText, line: ProseLine, end: number): Head | undefined {
  const to = Math.min(line.end, end, line.first + 900);
  const words = text.text.slice(line.first, to);
  if (/^(?:"?\|\s?(?=[/\w~.$"'(])|\/[^\s/]{1,40}\/|(?:pipe|save) to\b)/u.test(words))
    return { address: undefined, rest: to };
  if (!words.includes('@')) return undefined;
  const skip = BEFORE.exec(words)?.[0].length ?? 0;
  const from = line.first + skip;
  // `Name <ana@example.com>:` and `ana@example.com <ana@example.com>`.
  const angle = /^[^<>@:]{0,80}(?:[^\s<>:]{1,200})?\s?<([^<>\s]{1,320}@[^<>\s]{1,255})>/u.exec(
    text.text.slice(from, to),
  );
  const open = angle ? from + angle[0].length - (angle[1]?.length ?? 0) - 2 : from;
  const found = angle
    ? readAddress(text.text, open, from + angle[0].length)
    : findAddresses(text.text, from, to)[0];
  if (!found) return undefined;
  const lead = text.text.slice(from, angle ? open : found.start);
  if (!angle && !/^(?:["'«“‘([]{0,3}|[\p{L}\p{N}\s,."'’-]{2,80}[(["'])$/u.test(lead)) return undefined;
  if (
    angle &&
    lead.trim() !== '' &&
    /^\W{0,3}\d|[.!?]\s|\b(?:from|sender|return address|message-id)\b/iu.test(lead)
  )
    return undefined;
  const close =
    /^["'’”)\]>]{0,3}(?:\s?<(?:mailto:)?[^<>\s]{3,330}>)?\s?(?:\.{3}|[:;,.–—-])?/u.exec(
      text.text.slice(found.end, to),
    )?.[0].length ?? 0;
  const rest = found.end + close;
  // "ana@example.com wrote:", "user@example.com is your address" are sentences.
  if (/^\s+(?:wrote|schrieb|a écrit|escribió|napisa)/u.test(text.text.slice(rest, rest + 20)))
    return undefined;
  return { address: found, rest };
}

function nameOf(text: PartText, line: ProseLine, pattern: RegExp | undefined): Head | undefined {
  const words = text.text.slice(line.first, Math.min(line.end, line.first + 160));
  const name = pattern?.exec(words)?.[1];
  if (!name) return undefined;
  const at = line.first + words.indexOf(name);
  return { address: undefined, name: { start: at, end: at + name.length }, rest: at + name.length };
}

function entriesOf(
  text: PartText,
  lines: readonly ProseLine[],
  heads: readonly { readonly head: Head; readonly line: number }[],
  end: number,
): readonly Entry[] {
  return heads.slice(0, MOST_RECIPIENTS).map(({ head, line }, index) => {
    const next = heads[index + 1]?.line;
    const limit = Math.min(end, next === undefined ? end : (lines[next]?.start ?? end));
    return {
      address: head.address,
      ...(head.name ? { name: head.name } : {}),
      ...reasonRange(text, lines, head.rest, line, limit),
    };
  });
}

/** From the address to the empty line after the first words; an empty line directly below the address is skipped. */
function reasonRange(
  text: PartText,
  lines: readonly ProseLine[],
  rest: number,
  line: number,
  limit: number,
): { reason: Range; parted: boolean } {
  let said = text.text.slice(rest, Math.min(limit, lines[line]?.end ?? rest)).trim() !== '';
  let parted = false;
  let end = Math.min(limit, lines[line]?.end ?? rest);
  for (let index = line + 1; index < lines.length; index += 1) {
    const one = lines[index];
    if (!one || one.start >= limit) break;
    if (isEmptyLine(one)) {
      // A reply may hold an empty line; what is indented below it goes on.
      const next = lines[index + 1];
      if (said && !(next && next.start < limit && next.indent >= 4 && !isEmptyLine(next))) break;
      if (!said) parted = true;
      continue;
    }
    said = true;
    end = Math.min(limit, one.end);
  }
  return { reason: { start: rest, end: Math.max(rest, end) }, parted };
}

/** Addresses in a row that share the paragraph below the last of them. */
export function shareReasons(entries: readonly Entry[]): readonly Entry[] {
  const last = entries.at(-1);
  if (!last?.parted) return entries;
  const alone = entries.slice(0, -1).every((entry) => entry.reason.start >= entry.reason.end);
  return alone ? entries.map((entry) => ({ ...entry, reason: last.reason })) : entries;
}

/** Sentences that name the address. The reason is the paragraph that follows, or what the sentence itself goes on to say. */
export function namedIn(text: PartText, form: ProseForm, end: number): readonly Entry[] {
  const entries: Entry[] = [];
  for (const pattern of form.names ?? []) {
    const hits = hitsOf(text, pattern, end);
    hits.forEach((hit, index) => {
      const found = findAddresses(text.text, hit.end, Math.min(end, hit.end + 400))[0];
      if (!found || !/^[\s<"'“‘([:*]{0,8}(?:mailto:)?$/u.test(text.text.slice(hit.end, found.start))) return;
      const next = hits[index + 1]?.start ?? end;
      const all = commaList(text, found, Math.min(end, next));
      const last = all.at(-1) ?? found;
      const reason = afterSentence(text, last.end, next, hit.start);
      entries.push(...all.map((address) => ({ address, reason, parted: false })));
    });
    if (entries.length > 0) break;
  }
  return entries;
}

/** `ana@example.com, <bo@example.org>` after one mark. */
function commaList(text: PartText, first: AddressAt, end: number): readonly AddressAt[] {
  const all = [first];
  for (const next of findAddresses(text.text, first.end, Math.min(end, first.end + 20_000))) {
    if (!/^[>"']{0,2}\s{0,2}[,;]\s{0,8}[<"']{0,2}$/u.test(text.text.slice(all.at(-1)?.end ?? 0, next.start)))
      break;
    all.push(next);
  }
  return all;
}

function afterSentence(text: PartText, from: number, end: number, start: number): Range {
  const words = text.text.slice(from, end);
  // The rest of the sentence, where it goes on ("because the address couldn't be found"); else the paragraph below.
  const onLine = /^[>"'”’)\]]{0,3}[.,:;]?[ \t]*([^\n]*)/u.exec(words);
  const feed = words.indexOf('\n');
  const below = feed < 0 ? words.length : pastSpace(words, feed, words.length);
  const rest = onLine?.[1]?.trim() ?? '';
  if (rest.length > 3 && !rest.startsWith('(and other')) {
    const at = from + (onLine?.[0].length ?? 0) - (onLine?.[1]?.length ?? 0);
    const paragraph = /\n[ \t]*\n/u.exec(text.text.slice(at, end));
    return { start: at, end: paragraph ? at + paragraph.index : end };
  }
  if (below === words.length) return { start, end: from };
  const at = from + below;
  const paragraph = /\n[ \t]*\n/u.exec(text.text.slice(at, end));
  return { start: at, end: paragraph ? at + paragraph.index : end };
}

/** `<ana@example.com>:` at the start of a line, and `ana@example.com: 550 …`. */
export function bareFrom(text: PartText, lines: readonly ProseLine[], end: number): readonly Entry[] {
  const heads = lines.flatMap((line, index) => {
    if (isEmptyLine(line) || line.first >= end) return [];
    const words = text.text.slice(line.first, Math.min(line.end, line.first + 600));
    if (
      !/^(?:<[^<>\s]{1,320}@[^<>\s]{1,255}>(?:\s\([^()\n]{1,400}\))?:|["']?[^\s<>"':]{1,120}@[^\s<>"':]{3,253}["']?:\s{0,4}[#]?[45](?:\d\d\b|\.\d{1,3}\.\d))/u.test(
        words,
      )
    )
      return [];
    const head = headOf(text, line, end);
    return head ? [{ head, line: index }] : [];
  });
  // Postfix indents what it wraps, and a reply may name the address again where a wrapped line begins.
  const own = heads.filter(({ line }, index) => {
    const above = heads[index - 1];
    const indent = above && lines[above.line]?.indent;
    const wrapped = indent !== undefined && (lines[line]?.indent ?? 0) >= indent + 2;
    return !(wrapped && lines.slice(above?.line, line).every((one) => !isEmptyLine(one)));
  });
  return entriesOf(text, lines, own, end);
}

/** An address alone on its line, and its reason below, further in: a list under a heading that was translated or rewritten. */
export function indentedFrom(text: PartText, lines: readonly ProseLine[], end: number): readonly Entry[] {
  let margin: number | undefined;
  const heads = lines.slice(0, MOST_LINES).flatMap((line, index) => {
    const below = lines[index + 1];
    if (isEmptyLine(line) || line.first >= end || line.indent === 0 || line.end - line.first > 400) return [];
    if (!below || isEmptyLine(below) || below.indent <= line.indent || below.first >= end) return [];
    const words = text.text.slice(line.first, line.end);
    if (!words.includes('@') || /\s/u.test(words.replace(/^"[^"]{1,64}"@/u, '"@'))) return [];
    const head = headOf(text, line, end);
    if (!head || text.text.slice(head.rest, line.end).trim() !== '') return [];
    if (line.indent !== (margin ??= line.indent)) return [];
    return [{ head, line: index }];
  });
  return entriesOf(text, lines, heads, end);
}

/** Each address once; of two the first that has a reason. An entry without an address (a pipe, a name) stays. */
export function dedupe(entries: readonly Entry[]): readonly Entry[] {
  const kept: Entry[] = [];
  for (const entry of entries) {
    const same = kept.findIndex(
      (one) =>
        (one.address && entry.address && sameAddress(one.address.value, entry.address.value)) ||
        (one.name && entry.name && one.name.start === entry.name.start),
    );
    if (same < 0) kept.push(entry);
    else if ((kept[same]?.reason.end ?? 0) <= (kept[same]?.reason.start ?? 0)) kept[same] = entry;
    if (kept.length >= MOST_RECIPIENTS) break;
  }
  return kept;
}
