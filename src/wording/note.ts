import type { LocaleTexts } from '../locales/catalogue.ts';
import { fill, signsOf } from './message.ts';
import type { Analysis, Recipient } from '../model/analysis.ts';
import type { Owner } from '../model/diagnosis.ts';
import { withNames, type Names } from './names.ts';
import { errorRows, originalRows, type Moment } from './rows.ts';

/** The facts that the person who must act needs; in this order, whatever else is known. */
const FACTS = [
  'created',
  'sender',
  'recipient',
  'subject',
  'status',
  'response',
  'rejected-by',
  'remote-server',
  'reported-by',
  'message-id',
] as const;

/** A ready note for the person who must act, filled with the facts they need; null when the reader is that person, or nobody has to. */
export function noteOf(
  analysis: Analysis,
  recipients: readonly Recipient[],
  owner: Owner,
  suggestion: string | undefined,
  label: string,
  names: Names,
  texts: LocaleTexts,
  moment: Moment,
): { readonly to: string; readonly text: string } | null {
  const reader = readerOf(owner);
  if (reader === null) return null;
  const { notes } = texts.ui;
  const own = new Set(recipients.map((recipient) => recipient.address?.value));
  const rows = [
    ...originalRows(analysis, texts, moment),
    ...errorRows(analysis, recipients, texts, moment),
  ].filter(
    // A note about one recipient does not name the others.
    (row) => !row.id.startsWith('recipient') || own.has(row.value),
  );
  const { colon } = signsOf(texts.tag);
  const known = FACTS.flatMap((id) =>
    rows.filter((row) => row.id === id || (row.id.startsWith(`${id}-`) && /\d$/.test(row.id))),
  ).map((row) => `${row.label}${colon}${row.value.replace(/\s+/g, ' ')}`);
  // In plain words first: who gets the note may understand nothing of what follows.
  const facts = [fill(notes.reason, { label }), ...known].join('\n');
  const values: Readonly<Record<string, string>> = {
    ...names,
    facts,
    // The step is an admin's; to the recipient themselves it would say nothing they can do.
    suggestion:
      suggestion === undefined || reader === 'recipient' ? '' : fill(notes.suggestion, { step: suggestion }),
  };
  // A paragraph that would hold nothing is left out.
  const paragraphs = notes[reader]
    .split('\n\n')
    .filter(
      (paragraph) =>
        !['facts', 'suggestion'].some((name) => values[name] === '' && paragraph === `{${name}}`),
    );
  const to =
    reader === 'group-owner' && names.recipient !== undefined ? notes.to.groupOwnerOf : notes.to[reader];
  return { to: withNames(to, names, texts), text: withNames(paragraphs.join('\n\n'), values, texts) };
}

type Reader = 'sender-admin' | 'service-admin' | 'recipient-admin' | 'group-owner' | 'recipient';

function readerOf({ party, role }: Owner): Reader | null {
  if (role === 'nobody') return null;
  if (role === 'group-owner') return 'group-owner';
  if (party === 'sender') return role === 'admin' ? 'sender-admin' : null;
  if (party === 'service') return 'service-admin';
  return role === 'admin' ? 'recipient-admin' : 'recipient';
}
