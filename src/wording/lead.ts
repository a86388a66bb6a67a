import type { CauseTexts } from '../locales/cause-texts.ts';
import type { LocaleTexts } from '../locales/catalogue.ts';
import { fill, formatList, plural } from './message.ts';
import type { Analysis, Recipient } from '../model/analysis.ts';
import { diagramOf } from './diagram.ts';
import { evidenceOf } from './evidence.ts';
import { plainOf } from './kinds.ts';
import { namesOf, withNames, type Names } from './names.ts';
import { ownerLine, restOf } from './owner.ts';
import type { Moment } from './rows.ts';
import type { LeadVerdict, LeadView, View, ViewOptions } from './view.ts';
import { writerOf } from './writer.ts';

/** The reader's clock and zone with what holds where none is given. */
export const momentOf = ({ now, timeZone = 'UTC' }: ViewOptions): Moment =>
  now === undefined ? { timeZone } : { timeZone, now };

/** What is seen first of `toView`'s view: what happened, who has to act, who says so. The rest costs several times as much to word. */
export function leadOf(analysis: Analysis, texts: LocaleTexts, options: ViewOptions = {}): LeadView {
  const moment = momentOf(options);
  const isJudged = analysis.kind === 'failure' || analysis.kind === 'delay';
  const verdicts = isJudged ? alike(analysis).map((one) => leadVerdictOf(analysis, one, texts)) : [];
  const plain = withOwnHeadline(plainOf(analysis, texts, moment), verdicts);
  return {
    kind: analysis.kind,
    title: titleOf(analysis, verdicts, plain, texts),
    plain,
    writer: writerOf(analysis, texts, moment),
    verdicts,
  };
}

/** Indexes of recipients that share a verdict: the same cause, code, owner and reply. Those that need someone to act come first. */
function alike(analysis: Analysis): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  analysis.recipients.forEach((recipient, index) => {
    const key = keyOf(recipient);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  const waits = ([first = 0]: readonly number[]): number =>
    Number(analysis.recipients[first]?.diagnosis.owner.role === 'nobody');
  return [...groups.values()].toSorted((a, b) => waits(a) - waits(b));
}

function keyOf(recipient: Recipient): string {
  const { cause, code, owner, confidence } = recipient.diagnosis;
  return JSON.stringify([cause, code, owner.party, owner.role, confidence, shapeOf(recipient)]);
}

/** The reply without what differs from one recipient to the next: addresses, numbers, ids, servers. */
function shapeOf(recipient: Recipient): string {
  return (recipient.response?.value ?? '')
    .slice(0, 1000)
    .toLowerCase()
    .split(/[\s<>()[\]{},;"']+/)
    .filter(
      (word) =>
        word !== '' && !word.includes('@') && !/\d/.test(word) && !/^[\w-]+(?:\.[\w-]+)+\.?$/.test(word),
    )
    .join(' ');
}

/** The words of a cause; for an id that this version does not know, words that claim nothing. */
export function causeTexts(cause: string, texts: LocaleTexts): CauseTexts {
  const known = Object.hasOwn(texts.causes, cause) ? texts.causes[cause] : undefined;
  if (known) return known;
  const { fallback, headlines } = texts.ui;
  return {
    label: fallback.label,
    headline: headlines.unknownCause,
    cause: fallback.explanation,
    sender: [fallback.step],
    senderAdmin: [],
    recipientAdmin: [],
    admins: fallback.admins,
  };
}

/** True while the server itself keeps trying for this recipient. */
function waits(analysis: Analysis, { action, diagnosis }: Recipient): boolean {
  return (
    diagnosis.owner.role === 'nobody' &&
    (action?.value === 'delayed' || (analysis.kind === 'delay' && action === undefined))
  );
}

/** What the sender can do, not yet filled. While it is still being tried, what would help after a failure ("send it again") would only harm. */
export function senderSteps(analysis: Analysis, first: Recipient, texts: LocaleTexts): readonly string[] {
  const cause = waits(analysis, first) ? 'delivery-delayed' : first.diagnosis.cause;
  return causeTexts(cause, texts).sender;
}

/** The recipients of one verdict, the first of them, and what its words call everyone. */
export function peopleOf(
  analysis: Analysis,
  indexes: readonly number[],
): { readonly recipients: readonly Recipient[]; readonly first: Recipient; readonly names: Names } {
  const recipients = indexes.flatMap((index) => analysis.recipients[index] ?? []);
  const [first] = recipients;
  if (!first) throw new Error('A verdict is for at least one recipient');
  return { recipients, first, names: namesOf(analysis, recipients) };
}

function leadVerdictOf(analysis: Analysis, indexes: readonly number[], texts: LocaleTexts): LeadVerdict {
  const { recipients, first, names } = peopleOf(analysis, indexes);
  const { diagnosis } = first;
  const { owner } = diagnosis;
  const words = causeTexts(diagnosis.cause, texts);
  const label = withNames(words.label, names, texts);
  const addresses = recipients.map(
    (recipient) =>
      recipient.address?.value ??
      recipient.originalRecipient?.value ??
      recipient.name?.value ??
      texts.ui.parties.recipient.name,
  );
  return {
    recipients: indexes,
    names: addresses,
    cause: diagnosis.cause,
    code: diagnosis.code,
    headline:
      recipients.length > 1
        ? groupHeadline(label, addresses, texts)
        : withNames(words.headline, names, texts),
    explanation: withNames(words.cause, names, texts),
    owner,
    ownerLine: ownerLine(owner, restOf(first), names, texts),
    firstStep:
      owner.role === 'nobody' ? '' : withNames(senderSteps(analysis, first, texts)[0] ?? '', names, texts),
    diagram: diagramOf(analysis, names, owner, diagnosis.category, label, recipients.length, texts),
    evidence: evidenceOf(analysis, first, recipients, names, texts),
    confidence: texts.ui.confidence[diagnosis.confidence],
    confidenceId: diagnosis.confidence,
  };
}

const NAMED = 3;

/** A headline for several: one sentence with three names and a verb for one would be wrong in most languages. */
function groupHeadline(label: string, addresses: readonly string[], texts: LocaleTexts): string {
  const { headlines } = texts.ui;
  const shown = addresses.slice(0, NAMED);
  const rest = addresses.length - shown.length;
  return rest > 0
    ? fill(headlines.groupAndMore, { label, names: shown.join(', '), count: rest })
    : fill(headlines.group, { label, names: formatList(shown, texts.tag) });
}

/** A delay that has no cause but itself has one headline, the one with the real name in it. */
function withOwnHeadline(plain: View['plain'], verdicts: readonly LeadVerdict[]): View['plain'] {
  const [only, other] = verdicts;
  return plain && only?.cause === 'delivery-delayed' && !other
    ? { ...plain, headline: only.headline }
    : plain;
}

function titleOf(
  analysis: Analysis,
  verdicts: readonly LeadVerdict[],
  plain: View['plain'],
  texts: LocaleTexts,
): string {
  const [first, ...others] = verdicts;
  const headline = analysis.kind === 'failure' ? first?.headline : plain?.headline;
  if (headline === undefined) return texts.ui.kinds[analysis.kind].title;
  const more = analysis.kind === 'failure' ? others.length : 0;
  return more > 0 ? plural(texts.ui.headlines.andMore, more, texts.tag, { headline }) : headline;
}
