import { causeById } from '../catalog/causes.ts';
import type { Retry } from '../catalog/record.ts';
import type { LocaleTexts } from '../locales/catalogue.ts';
import { fill } from './message.ts';
import type { Analysis, Recipient } from '../model/analysis.ts';
import type { Owner } from '../model/diagnosis.ts';
import { commandsFor } from './commands.ts';
import { causeTexts, peopleOf, senderSteps } from './lead.ts';
import { withNames, type Names } from './names.ts';
import { noteOf } from './note.ts';
import { ownerLine, restOf } from './owner.ts';
import { diagnosticRows, errorRows, timeOf, type Moment } from './rows.ts';
import type { LeadVerdict, Steps, Verdict } from './view.ts';

/** A verdict with all that is said below what is seen first of it. */
export function verdictOf(
  lead: LeadVerdict,
  analysis: Analysis,
  texts: LocaleTexts,
  moment: Moment,
): Verdict {
  const { owner } = lead;
  const { recipients, first, names } = peopleOf(analysis, lead.recipients);
  const { diagnosis } = first;
  const words = causeTexts(diagnosis.cause, texts);
  const speak = (template: string): string => withNames(template, names, texts);
  const label = speak(words.label);
  const senderAdmin = words.senderAdmin.map(speak);
  const recipientAdmin = words.recipientAdmin.map(speak);
  const cause = causeById(diagnosis.cause);
  return {
    ...lead,
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
      steps: senderSteps(analysis, first, texts).map(speak),
    },
    note: noteOf(
      analysis,
      recipients,
      owner,
      owner.party === 'recipient' ? recipientAdmin[0] : senderAdmin[0],
      label,
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
