import { causeById } from '../catalog/causes.ts';
import type { Retry } from '../catalog/record.ts';
import type { CauseTexts } from '../locales/cause-texts.ts';
import type { LocaleTexts } from '../locales/catalogue.ts';
import { fill, formatList } from './message.ts';
import type { Analysis, Recipient } from '../model/analysis.ts';
import type { Owner } from '../model/diagnosis.ts';
import { commandsFor } from './commands.ts';
import { diagramOf } from './diagram.ts';
import { evidenceOf } from './evidence.ts';
import { namesOf, withNames, type Names } from './names.ts';
import { noteOf } from './note.ts';
import { ownerLine, restOf } from './owner.ts';
import { diagnosticRows, errorRows, timeOf, type Moment } from './rows.ts';
import type { Steps, Verdict } from './view.ts';

/** The verdicts of an analysis: recipients with the same cause, code, owner and reply stand together, those that need someone to act come first. */
export function verdictsOf(analysis: Analysis, texts: LocaleTexts, moment: Moment): readonly Verdict[] {
  const groups = new Map<string, number[]>();
  analysis.recipients.forEach((recipient, index) => {
    const key = keyOf(recipient);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  return [...groups.values()]
    .map((recipients) => verdictOf(analysis, recipients, texts, moment))
    .toSorted((a, b) => Number(a.owner.role === 'nobody') - Number(b.owner.role === 'nobody'));
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

function verdictOf(
  analysis: Analysis,
  indexes: readonly number[],
  texts: LocaleTexts,
  moment: Moment,
): Verdict {
  const recipients = indexes.flatMap((index) => analysis.recipients[index] ?? []);
  const [first] = recipients;
  if (!first) throw new Error('A verdict is for at least one recipient');
  const { diagnosis } = first;
  const { owner, category } = diagnosis;
  const names = namesOf(analysis, recipients);
  const words = causeTexts(diagnosis.cause, texts);
  const speak = (template: string): string => withNames(template, names, texts);
  const label = speak(words.label);
  const addresses = recipients.map(
    (recipient) =>
      recipient.address?.value ??
      recipient.originalRecipient?.value ??
      recipient.name?.value ??
      texts.ui.parties.recipient.name,
  );
  const senderAdmin = words.senderAdmin.map(speak);
  const recipientAdmin = words.recipientAdmin.map(speak);
  const cause = causeById(diagnosis.cause);
  return {
    recipients: indexes,
    names: addresses,
    cause: diagnosis.cause,
    code: diagnosis.code,
    headline: recipients.length > 1 ? groupHeadline(label, addresses, texts) : speak(words.headline),
    explanation: speak(words.cause),
    owner,
    ownerLine: ownerLine(owner, restOf(first), names, texts),
    diagram: diagramOf(analysis, names, owner, category, label, recipients.length, texts),
    evidence: evidenceOf(analysis, first, recipients, names, texts),
    confidence: texts.ui.confidence[diagnosis.confidence],
    confidenceId: diagnosis.confidence,
    alternatives: diagnosis.alternatives.map((other) => ({
      cause: other.cause,
      code: other.code,
      label: speak(causeTexts(other.cause, texts).label),
      ownerLine: ownerLine(other.owner, restOf(first), names, texts),
    })),
    retry: retryOf(analysis, first, cause?.retry, texts),
    fix: {
      for: 'sender',
      title: owner.role === 'nobody' ? texts.ui.steps.senderWaits : texts.ui.steps.sender,
      // While it is still being tried, what would help after a failure ("send it again") would only harm.
      steps: (waits(analysis, first) ? causeTexts('delivery-delayed', texts) : words).sender.map(speak),
    },
    note: noteOf(
      analysis,
      recipients,
      owner,
      owner.party === 'recipient' ? recipientAdmin[0] : senderAdmin[0],
      names,
      texts,
      moment,
    ),
    admin: {
      explanation: speak(words.admins),
      steps: adminSteps(senderAdmin, recipientAdmin, owner, texts),
      article: articleOf(cause?.article, texts),
      commands: commandsFor(cause?.commands ?? [], analysis, first, texts),
    },
    errorDetails: errorRows(analysis, recipients, texts, moment),
    ...wrappedOf(first, names, label, texts),
    attempts: first.attempts.map((attempt) => ({
      time: attempt.time ? timeOf(attempt.time.value, texts, moment) : '',
      server: [attempt.server?.value, attempt.ip && `(${attempt.ip.value})`].filter(Boolean).join(' '),
      text: attempt.text.value,
      at: attempt.text.at,
    })),
    diagnostics: diagnosticRows(analysis, recipients, texts),
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

function retryOf(
  analysis: Analysis,
  recipient: Recipient,
  retry: Retry | undefined,
  texts: LocaleTexts,
): string {
  const { retry: words } = texts.ui;
  const { category, permanent, owner } = recipient.diagnosis;
  if (category === 'delivered') return words.delivered;
  if (analysis.kind === 'delay') return words.automatic;
  // What "keeps trying" has ended once the report calls it failed.
  if (retry === 'automatic')
    return owner.role === 'nobody' && recipient.action?.value !== 'failed' && !permanent
      ? words.automatic
      : words.later;
  return retry === undefined ? words.unknown : words[retry];
}

/** True while the server itself keeps trying for this recipient. */
function waits(analysis: Analysis, { action, diagnosis }: Recipient): boolean {
  return (
    diagnosis.owner.role === 'nobody' &&
    (action?.value === 'delayed' || (analysis.kind === 'delay' && action === undefined))
  );
}

function adminSteps(
  senderAdmin: readonly string[],
  recipientAdmin: readonly string[],
  owner: Owner,
  texts: LocaleTexts,
): readonly Steps[] {
  const receiver = owner.role === 'group-owner' ? 'group-owner' : 'recipient-admin';
  const sender: Steps = { for: 'sender-admin', title: texts.ui.steps['sender-admin'], steps: senderAdmin };
  const recipient: Steps = { for: receiver, title: texts.ui.steps[receiver], steps: recipientAdmin };
  const both = owner.party === 'recipient' ? [recipient, sender] : [sender, recipient];
  return both.filter((list) => list.steps.length > 0);
}

function articleOf(url: string | undefined, texts: LocaleTexts): Verdict['admin']['article'] {
  if (url === undefined || !URL.canParse(url)) return null;
  return { title: fill(texts.ui.article, { host: new URL(url).hostname }), url };
}

/** A reply inside a reply: each with its own meaning, and a sentence when they do not agree. */
function wrappedOf(
  recipient: Recipient,
  names: Names,
  label: string,
  texts: LocaleTexts,
): Pick<Verdict, 'wrapped' | 'wrappedNote'> {
  const { wrapped: words } = texts.ui;
  const { outer } = recipient.diagnosis;
  const outerMeaning = outer ? withNames(causeTexts(outer.cause, texts).label, names, texts) : label;
  const last = recipient.wrapped.length - 1;
  return {
    wrapped: recipient.wrapped.map((reply, index) => ({
      label: index === last ? words.inner : index === 0 ? words.outer : words.middle,
      meaning: index === last ? label : index === 0 ? outerMeaning : '',
      text: reply.text.value,
      at: reply.text.at,
    })),
    wrappedNote:
      outer && outer.cause !== recipient.diagnosis.cause
        ? fill(words.disagree, { outer: outerMeaning, inner: label })
        : '',
  };
}
