import { decodeWords } from '../mime/leaf.ts';
import type { Opened, PartText } from '../model/message.ts';
import type { Fact } from '../model/place.ts';
import type { Original, RecipientReport } from '../model/report.ts';
import { readAddress } from '../text/address.ts';
import { factAt } from '../text/fact.ts';
import { fieldNamed, headerFieldsOf, type Field } from '../text/header-block.ts';
import { present } from '../text/present.ts';

/**
 * The returned original from its header block: a part of its own (message/rfc822, text/rfc822-headers and their global forms), else the
 * block that a notice quotes. What the notice itself prints of it fills what the headers leave open.
 */
export function readOriginal(
  opened: Opened,
  quoted: Original | undefined,
  recipients: readonly RecipientReport[],
): Original {
  const parts = nearest(opened, returnedBlocks(opened, recipients), recipients);
  const part =
    parts.findLast(
      (text) => opened.message.parts[text.from] !== undefined && isInnermost(opened, parts, text),
    ) ?? parts.at(-1);
  const range = part ? { part: part.index, start: 0, end: part.text.length } : quoted?.headers;
  const text = range ? opened.texts[range.part] : undefined;
  if (!range || !text) return quoted ?? {};
  const fields = headerFieldsOf(text, range.start, range.end);
  const said = originalFromFields(text, fields);
  if (Object.keys(said).length === 0 && !part) return quoted ?? {};
  return { ...quoted, ...said, headers: range };
}

/**
 * The header blocks of returned messages, in document order. A message that holds what was read of the recipients is the report itself,
 * forwarded as an attachment, and not among them. Empty when nothing came back.
 */
export function returnedBlocks(opened: Opened, recipients: readonly RecipientReport[]): readonly PartText[] {
  const holders = holdersOf(opened, recipients);
  return opened.texts.filter((text) => text.role === 'original-headers' && !holders.has(text.from));
}

/**
 * Those that hang beside what was read of the recipients: a bounced bounce returns a report that holds an original of its own, which is
 * not the message that failed now. All where nothing was read.
 */
function nearest(
  opened: Opened,
  blocks: readonly PartText[],
  recipients: readonly RecipientReport[],
): readonly PartText[] {
  const { parts } = opened.message;
  // The block of a message/rfc822 was read from the message in that part.
  const besides = (text: PartText): number | null | undefined => {
    const parent = parts[parts[text.from]?.parent ?? -1];
    return parent?.type.startsWith('message/') ? parent.parent : parent?.id;
  };
  for (const holder of holdersOf(opened, recipients)) {
    const found = blocks.filter((text) => besides(text) === holder);
    if (found.length > 0) return found;
  }
  return blocks;
}

/** The parts that the recipients' facts were read from, and all that hold those, innermost first. */
function holdersOf(opened: Opened, recipients: readonly RecipientReport[]): ReadonlySet<number> {
  const holders = new Set<number>();
  for (const { action, response, address } of recipients) {
    const text = opened.texts[(action ?? response ?? address)?.at.part ?? -1];
    if (!text || (text.role !== 'notice' && text.role !== 'delivery-status')) continue;
    for (let id: number | null = text.from; id !== null && !holders.has(id);) {
      holders.add(id);
      id = opened.message.parts[id]?.parent ?? null;
    }
  }
  return holders;
}

/** A forwarded bounce returns its original inside the report it holds; the deepest header block is the message that failed. */
function isInnermost(opened: Opened, all: readonly PartText[], text: PartText): boolean {
  const depthOf = (one: PartText): number => opened.message.parts[one.from]?.depth ?? 0;
  return !all.some((other) => depthOf(other) > depthOf(text));
}

function originalFromFields(text: PartText, fields: readonly Field[]): Original {
  const subject = decodedFact(text, fieldNamed(fields, 'subject'));
  const from =
    mailboxFact(text, fieldNamed(fields, 'from')) ?? mailboxFact(text, fieldNamed(fields, 'return-path'));
  const to = mailboxFact(text, fieldNamed(fields, 'to')) ?? mailboxFact(text, fieldNamed(fields, 'cc'));
  const dateField = fieldNamed(fields, 'date');
  const date = dateField
    ? (factAt(text, dateField.valueStart, dateField.end, 'date') ??
      factAt(text, dateField.valueStart, dateField.end, 'unfolded'))
    : undefined;
  const id = fieldNamed(fields, 'message-id');
  const messageId = id ? factAt(text, id.valueStart, id.end, 'unfolded') : undefined;
  return present({ subject, from, to, date, messageId });
}

function decodedFact(text: PartText, field: Field | undefined): Fact | undefined {
  const words = field ? factAt(text, field.valueStart, field.end, 'unfolded') : undefined;
  if (!words) return undefined;
  const decoded = decodeWords(words.value).replace(/\s+/g, ' ').trim();
  return decoded === words.value ? words : { value: decoded, at: words.at, by: 'decoded' };
}

function mailboxFact(text: PartText, field: Field | undefined): Fact | undefined {
  if (!field) return undefined;
  const found = readAddress(text.text, field.valueStart, field.end);
  return found ? factAt(text, found.start, found.end) : undefined;
}
