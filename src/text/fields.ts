import { unfolded } from './space.ts';

/** One field of a report part; offsets are UTF-16 in the text it was read from. */
export interface ReportField {
  /** Lower case. */
  readonly name: string;
  /** Unfolded. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
}

/** The fields between two blank lines. */
export type FieldGroup = readonly ReportField[];

// Quote marks (`> `) stand before a field that was forwarded as text.
const FIELD = /^(?:[>|][>| \t]{0,20})?([A-Za-z][A-Za-z0-9-]{0,70})[ \t]*:/;
const STARTS_RECIPIENT = new Set(['final-recipient', 'original-recipient']);

/**
 * The field groups of a `message/delivery-status` part (RFC 3464 §2.1, also RFC 6533's global form and the single group of RFC 8098
 * and RFC 5965 parts): per-message fields first, then one group for each recipient. Folded lines belong to the field before; so does a
 * line that lost its indent. Doubled blank lines make no empty group; where the blank line between two recipients is lost, the second
 * Final-Recipient starts a group of its own. At most 1,000 groups and 20,000 lines are read.
 */
export function readFieldGroups(text: string, start = 0, end = text.length): readonly FieldGroup[] {
  const groups: ReportField[][] = [];
  let group: ReportField[] = [];
  let field: { name: string; start: number; end: number; valueStart: number } | undefined;

  const closeField = (): void => {
    if (!field) return;
    const written = text.slice(field.valueStart, field.end);
    const value = unfolded(written.includes('\n') ? written.replace(/\n[>|][>| \t]{0,20}/g, '\n') : written);
    const { name, start, end, valueStart } = field;
    group.push({ name, value, start, end, valueStart });
    field = undefined;
  };
  const closeGroup = (): void => {
    closeField();
    if (group.length > 0) groups.push(group);
    group = [];
  };

  let lines = 0;
  for (let at = start; at < end && lines < 20_000 && groups.length < 1_000; lines += 1) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > end ? end : newline;
    const line = text.slice(at, lineEnd);
    const match = FIELD.exec(line);
    if (/^[>|\s]*$/.test(line)) {
      closeGroup();
    } else if (match?.[1]) {
      closeField();
      const name = match[1].toLowerCase();
      if (STARTS_RECIPIENT.has(name) && group.some((one) => one.name === name)) closeGroup();
      field = { name, start: at, end: lineEnd, valueStart: at + match[0].length };
    } else if (field) {
      field.end = lineEnd;
    }
    at = lineEnd + 1;
  }
  closeGroup();
  return groups;
}

/** The first field of that name in a group, or nothing. */
export function fieldOf(group: FieldGroup, name: string): ReportField | undefined {
  return group.find((field) => field.name === name);
}

/**
 * Where the value of an RFC 3464 `type; value` field starts and ends without its type, as offsets in the text: `rfc822;ana@example.com`
 * → the address, `dns; mx.example.com (192.0.2.1)` → the name and what follows. Without a type, the whole value.
 */
export function typedValue(
  text: string,
  field: ReportField,
): { readonly type: string | null; readonly start: number; readonly end: number } {
  const match = /^\s*([A-Za-z][A-Za-z0-9-]{0,30})\s*;/.exec(text.slice(field.valueStart, field.end));
  if (!match?.[1]) return { type: null, start: field.valueStart, end: field.end };
  return { type: match[1].toLowerCase(), start: field.valueStart + match[0].length, end: field.end };
}
