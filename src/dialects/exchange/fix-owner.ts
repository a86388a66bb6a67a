import type { Cell, Opened, PartText } from '../../model/message.ts';
import type { Fact } from '../../model/place.ts';
import type { NoticeHop, NoticeView, Party } from '../../model/report.ts';
import { factAt, placeAt } from '../../text/fact.ts';
import { labelOf, type Notice } from './notice.ts';

const PARTIES = ['sender', 'service', 'recipient'] as const satisfies readonly Party[];

/**
 * What Microsoft's newest-style notice marks: the red party, its label, the headline and the rows of the hops table. The HTML bar is read
 * first (the one red cell among three), then the cell that asks for action; the text twin of the diagram only where there is neither, as
 * its columns collapse easily.
 */
export function readFixOwner(opened: Opened, notice: Notice): NoticeView | undefined {
  const tables = opened.texts.flatMap((text) =>
    text.role === 'notice' && text.cells ? [{ text, cells: text.cells }] : [],
  );
  const bar =
    tables.map(({ text, cells }) => redOfBar(text, cells)).find((one) => one !== undefined) ??
    tables.map(({ text, cells }) => redOfRoles(text, cells)).find((one) => one !== undefined);
  const words = redOfWords(notice);
  const red = bar?.red ?? words?.red;
  const label = bar?.label ?? words?.label;
  const headline = readHeadline(notice);
  const hops = readHopsTable(notice);
  if (!red && !headline && hops.length === 0) return undefined;
  return { ...(red ? { red } : {}), ...(label ? { label } : {}), ...(headline ? { headline } : {}), hops };
}

/** `#c00000` and its neighbours: red far above green and blue. */
function isRed(color: string | null): boolean {
  if (!color) return false;
  const value = Number.parseInt(color.slice(1), 16);
  const [r, g, b] = [value >> 16, (value >> 8) & 255, value & 255];
  return r >= 0x90 && g <= 0x50 && b <= 0x50;
}

interface Marked {
  readonly red: Fact<Party>;
  readonly label?: Fact;
}

function redOfBar(text: PartText, cells: readonly Cell[]): Marked | undefined {
  const rows = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = `${cell.table}.${cell.row}`;
    const row = rows.get(key);
    if (row) row.push(cell);
    else rows.set(key, [cell]);
  }
  for (const row of rows.values()) {
    // The bar's cells are coloured; narrow gaps between them are not.
    const coloured = row.filter((cell) => cell.background !== null && cell.background !== '#ffffff');
    const red = coloured.filter((cell) => isRed(cell.background));
    const only = red[0];
    if (coloured.length !== 3 || red.length !== 1 || !only) continue;
    const party = PARTIES[coloured.indexOf(only)];
    if (!party) continue;
    const marks = cells
      .filter((cell) => isRed(cell.color) && cell.end > cell.start)
      .map((cell) => ({ cell, words: text.text.slice(cell.start, cell.end).trim() }));
    const required = marks.find(({ words }) => ACTION.test(words));
    const named = marks.find(
      ({ words }) => words !== '' && !ACTION.test(words) && words.length <= 60 && !words.includes('\n'),
    );
    const at = required
      ? placeAt(text, required.cell.start, required.cell.end)
      : placeAt(text, only.start, Math.max(only.end, only.start + 1));
    const label = named ? factAt(text, named.cell.start, named.cell.end, 'unfolded') : undefined;
    return { red: { value: party, at }, ...(label ? { label } : {}) };
  }
  return undefined;
}

/** The bar lost its colours on the way: the column of the cell that asks for action, in a row of three. */
function redOfRoles(text: PartText, cells: readonly Cell[]): Marked | undefined {
  const cell = cells.find((one) => one.of === 3 && ACTION.test(text.text.slice(one.start, one.end).trim()));
  const party = cell && PARTIES[cell.column];
  if (!cell || !party) return undefined;
  const below = cells.find(
    (one) =>
      one.table === cell.table && one.row === cell.row + 1 && one.of === 3 && one.column === cell.column,
  );
  const label = below ? factAt(text, below.start, below.end, 'unfolded') : undefined;
  return { red: { value: party, at: placeAt(text, cell.start, cell.end) }, ...(label ? { label } : {}) };
}

const ACTION =
  /^(?:action required|wymagana akcja|wymagane działanie|handling kreves|handling påkrevd|cần hành động|yêu cầu hành động|需要操作|需要采取措施)$/iu;

/**
 * The roles line of the text twin. `Action Required … Recipient`: the sender's cell holds the words. `Sender … Action Required`: the
 * recipient's does, as the middle cell is empty; it does not say that the sender acts. `Sender … Action Required … Recipient`: the service.
 */
const ROLES =
  /(?:(Sender|Nadawca|Avsender|Người gửi|发件人)[ \t\n|]{0,40})?(Action Required|Wymagana akcja|Wymagane działanie|Handling kreves|Handling påkrevd|Yêu cầu hành động|Cần hành động|需要操作|需要采取措施)(?:[ \t|]{0,60}\n?[ \t|]{0,40}(Recipient|Adresat|Odbiorca|Mottaker|Người nhận|收件人)(?![ \t]*(?:Address|Adres|adresse)))?/iu;

function redOfWords(notice: Notice): Marked | undefined {
  const text = notice.text.text;
  const limit =
    labelOf(notice, 'how-to-fix')?.start ??
    labelOf(notice, 'admins')?.start ??
    labelOf(notice, 'diagnostics')?.start ??
    Math.min(notice.end, 3000);
  const roles = ROLES.exec(text.slice(0, Math.max(limit, 0)));
  // Without a role beside it, "Action Required" shows no column: phishing mail bears those words too.
  if (!roles || (roles[1] === undefined && roles[3] === undefined)) return undefined;
  const party: Party = roles[1] ? (roles[3] ? 'service' : 'recipient') : 'sender';
  const words = roles[2] ?? '';
  const at = roles.index + roles[0].indexOf(words);
  const from = roles.index + roles[0].length;
  const line = /\S[^\n]*/.exec(text.slice(from, limit));
  const label = line
    ? factAt(notice.text, from + line.index, from + line.index + Math.min(line[0].length, 60), 'unfolded')
    : undefined;
  return {
    red: { value: party, at: placeAt(notice.text, at, at + words.length) },
    ...(label ? { label } : {}),
  };
}

const COULD_NOT =
  /Your message (?:to [^\n]{1,320}? couldn(?:'|’)t be delivered|couldn(?:'|’)t be delivered to the recipients shown below)\.?/iu;

/** The reason line: what follows "Your message to … couldn't be delivered." up to the diagram. */
function readHeadline(notice: Notice): Fact | undefined {
  const text = notice.text.text;
  const said = COULD_NOT.exec(text.slice(0, Math.min(notice.end, 2000)));
  if (!said) return undefined;
  const from = said.index + said[0].length;
  const line = /\S[^\n]*/.exec(text.slice(from, Math.min(notice.end, from + 600)));
  if (!line) return undefined;
  const sentence =
    /^[^\n]{3,400}?\.(?=\s+\S+\s+Office 365\b|\s*$)/u.exec(line[0])?.[0] ??
    (line[0].length <= 400 ? line[0] : undefined);
  const start = from + line.index;
  // A label in it means that the notice has no reason line here.
  if (notice.labels.some((hit) => hit.start < start + (sentence?.length ?? 0) && hit.end > start))
    return undefined;
  return sentence
    ? factAt(notice.text, from + line.index, from + line.index + sentence.length, 'unfolded')
    : undefined;
}

// Hop number and date, parted by blanks or glued (`112/1/2021` is hop 1 on 12/1/2021): the number is the row's own, so it is known.
const HOP_ROW =
  /(?:(?<!\d)(\d{1,2})\s+)?(?<!\d)(\d{1,6}[./-]\d{1,2}[./-]\d{1,4})\s+(\d{1,2}[:.]\d{2}[:.]\d{2}(?:\s?[AP]M)?)/giu;
const PROTOCOL = /(?:Microsoft SMTP Server(?: \([^)\n]{0,200}\))?|E?SMTPS?A?|LMTP|HTTPS?|mapi|UTF8SMTPS?A?)/u;
const DELAY = /(\*|\d+\s*(?:sec|min|hrs?|hours?|days?)[a-z.]*(?:\s*\d+\s*sec)?)\s*$/iu;

/** The rows of the notice's own Message Hops table: hop, time (UTC), from, to, with, relay time. Cells glued by pasting are told apart by their forms. */
function readHopsTable(notice: Notice): readonly NoticeHop[] {
  const label = labelOf(notice, 'hops');
  if (!label) return [];
  const text = notice.text.text;
  const rows = [...text.slice(label.end, notice.end).matchAll(HOP_ROW)].slice(0, 60);
  return rows.map((row, index) => {
    const rowEnd = label.end + (rows[index + 1]?.index ?? notice.end - label.end);
    const number = String(index + 1);
    const date = row[2] ?? '';
    const glued =
      row[1] === undefined && date.startsWith(number) && /^\d{1,2}\//.test(date.slice(number.length))
        ? number.length
        : 0;
    const timeAt = label.end + row.index + row[0].lastIndexOf(date) + glued;
    const time = factAt(notice.text, timeAt, label.end + row.index + row[0].length, 'unfolded');
    const restAt = label.end + row.index + row[0].length;
    const rest = text.slice(restAt, rowEnd).replace(/\n\s*\n[\s\S]*$/, '');
    const delayMatch = DELAY.exec(rest.trimEnd());
    const delay = delayMatch
      ? factAt(
          notice.text,
          restAt + delayMatch.index,
          restAt + delayMatch.index + delayMatch[0].length,
          'unfolded',
        )
      : undefined;
    const middle = rest.slice(0, delayMatch?.index ?? rest.length);
    const protocol = lastMatch(middle, PROTOCOL);
    const withFact = protocol
      ? factAt(notice.text, restAt + protocol.index, restAt + protocol.index + protocol[0].length, 'unfolded')
      : undefined;
    const hosts = splitHosts(middle.slice(0, protocol?.index ?? middle.length));
    const from = hosts.from ? factAt(notice.text, restAt + hosts.from[0], restAt + hosts.from[1]) : undefined;
    const to = hosts.to ? factAt(notice.text, restAt + hosts.to[0], restAt + hosts.to[1]) : undefined;
    return {
      ...(time ? { time } : {}),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      ...(withFact ? { with: withFact } : {}),
      ...(delay ? { delay } : {}),
    };
  });
}

function lastMatch(words: string, pattern: RegExp): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined;
  for (const match of words.matchAll(new RegExp(pattern.source, 'gu'))) {
    const whole = match[0];
    const after = words.slice(match.index + whole.length);
    if (after.trim() === '') last = match;
  }
  return last;
}

type Span = readonly [number, number];

/** FROM and TO: two words; one word is TO (FROM is empty for a local submission); glued names are cut where a known ending meets a new name. */
function splitHosts(words: string): { readonly from?: Span; readonly to?: Span } {
  const spans = [...words.matchAll(/\S+/gu)].map((match): Span => [
    match.index,
    match.index + match[0].length,
  ]);
  const [first, second] = spans;
  if (first && second) return { from: first, to: second };
  if (!first) return {};
  const word = words.slice(first[0], first[1]);
  const glued =
    /^(.+?\.(?:com|net|org|local|localdomain|COM|NET|ORG|LOCAL))(?=[A-Za-z0-9-]+\.)|^(localhost)(?=[A-Za-z0-9-]+\.)/u.exec(
      word,
    );
  const cut = glued?.[0].length;
  if (!cut) return { to: first };
  return { from: [first[0], first[0] + cut], to: [first[0] + cut, first[1]] };
}
