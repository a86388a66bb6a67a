import type { Opened, PartText, Recognition, TextRole } from '../model/message.ts';
import type { Fact, Place } from '../model/place.ts';
import type { Dialect, Reading, ReportKind } from '../model/report.ts';
import { factAt, placeAt } from './fact.ts';
import { marksOf, mayHold, mayMatch, seenIn, type Seen } from './may-match.ts';
import { once } from './once.ts';
import { readNotice, type Prose } from './prose.ts';
import { reportHeaders } from './report-headers.ts';
import type { ProseForm } from './prose-form.ts';

/** Words that only one mail system writes, and where it writes them. */
export interface Proof {
  readonly in: TextRole;
  readonly words: RegExp;
  /** `stated` when the words name the product or are its private field. */
  readonly confidence: Recognition['confidence'];
  /** A sentence that a person may quote proves only together with an automatic sender. */
  readonly product?: string;
}

/** A mail system as data: how it is recognised and how its notice is read. */
export interface ProseSystem {
  readonly id: string;
  /** True for a provider, which runs a product of others. */
  readonly provider?: true;
  readonly proofs: readonly Proof[];
  readonly form: ProseForm;
  /** Words of the notice or of the subject that make it a warning: the message is still being tried. */
  readonly delay?: RegExp;
  /** Words of the notice that make it a failure even where it names nobody. */
  readonly failure?: RegExp;
  /** The host that wrote the report: group 1 in the notice. */
  readonly host?: RegExp;
  readonly language?: string;
}

const MOST = 20_000;

/**
 * A dialect made of data: recognised by its proofs (one that states the product before one whose wording is known), read by its form.
 * It says failure or delay only where its notice names a failed address or its own words for it.
 */
export function proseDialect(system: ProseSystem): Dialect {
  return {
    id: system.id,
    recognizes: (opened) => {
      const found = findProof(opened, system.proofs)?.recognition;
      return found && system.provider ? { ...found, provider: true } : found;
    },
    read: (opened) => readAs(opened, system, findProof(opened, system.proofs)),
  };
}

/** A proof that holds. */
interface Proved {
  readonly recognition: Recognition;
  readonly proof: Proof;
}

/** The strongest proof that holds, and its place. Nothing when none holds. */
export function findProof(opened: Opened, proofs: readonly Proof[]): Proved | undefined {
  const shown = shownBy(opened);
  for (const proof of ranked(proofs)) {
    for (const { text, seen } of shown.get(proof.in) ?? []) {
      if (!mayHold(seen, marksOf(proof.words))) continue;
      const match = proof.words.exec(text.text.slice(0, MOST));
      if (match) {
        const at = placeAt(text, match.index, match.index + match[0].length);
        return { recognition: { at, confidence: proof.confidence }, proof };
      }
    }
  }
  return undefined;
}

/** The texts of a message by their role, with what is known of their words: some two hundred proofs are looked for in each. */
const shownBy = once((opened: Opened) => {
  const shown = new Map<TextRole, { readonly text: PartText; readonly seen: Seen }[]>();
  const others = opened.texts.filter((text) => text.role !== 'headers');
  for (const text of others) {
    const known = shown.get(text.role) ?? [];
    shown.set(text.role, [...known, { text, seen: seenIn(text) }]);
  }
  return shown.set(
    'headers',
    reportHeaders(opened).map((text) => ({ text, seen: seenIn(text) })),
  );
});

const ranked = once((proofs: readonly Proof[]) =>
  proofs.toSorted((a, b) => Number(b.confidence === 'stated') - Number(a.confidence === 'stated')),
);

function readAs(opened: Opened, system: ProseSystem, proved: Proved | undefined): Reading {
  const prose = readNotice(opened, system.form);
  if (!prose) return { recipients: [] };
  const product = proved?.proof.product;
  const host = system.host ? hostIn(prose.text, system.host) : undefined;
  const said = kindIn(opened, prose, system, proved?.recognition.at);
  return {
    ...(product === undefined ? {} : { product }),
    ...said,
    ...(host ? { host } : {}),
    language: system.language ?? 'en',
    recipients: prose.recipients,
    ...(prose.original ? { original: prose.original } : {}),
  };
}

function kindIn(
  opened: Opened,
  prose: Prose,
  system: ProseSystem,
  proof: Place | undefined,
): Pick<Reading, 'kind' | 'because'> {
  const [subject] = reportHeaders(opened);
  const places: readonly (readonly [ReportKind, RegExp | undefined])[] = [
    ['delay', system.delay],
    ['failure', system.failure],
  ];
  for (const [kind, words] of places) {
    const said = words && mayMatch(prose.text, words);
    const own = said ? words.exec(prose.text.text.slice(0, Math.min(prose.end, MOST))) : null;
    if (own) return { kind, because: [placeAt(prose.text, own.index, own.index + own[0].length)] };
    const line = kind === 'delay' && subject ? /^subject[ \t]*:[^\n]*/im.exec(subject.text) : undefined;
    const told = line ? words?.exec(line[0]) : undefined;
    if (subject && line && told) {
      const at = line.index + told.index;
      return { kind, because: [placeAt(subject, at, at + told[0].length)] };
    }
  }
  return prose.recipients.length > 0 ? { kind: 'failure', because: proof ? [proof] : [] } : {};
}

function hostIn(text: PartText, pattern: RegExp): Fact | undefined {
  const match = mayMatch(text, pattern) ? pattern.exec(text.text.slice(0, MOST)) : null;
  const name = match?.[1];
  if (!match || !name) return undefined;
  const at = match.index + match[0].lastIndexOf(name);
  return factAt(text, at, at + name.length, 'host');
}
