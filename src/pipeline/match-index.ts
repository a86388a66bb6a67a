import type { KnownCode } from '../catalog/known-code.ts';
import {
  compile,
  evidenceOf,
  namesSomething,
  tail,
  together,
  type CompiledForm,
  type Evidence,
  type ReplyReading,
  type Span,
} from './match-form.ts';
import { phraseFinder, withoutFillers, withoutNames, withoutNumbers, type Folded } from './phrases.ts';

/** What was found in one reply: the evidence for each code that fits, and where each phrase stands. */
export interface Found {
  readonly found: ReadonlyMap<KnownCode, Evidence>;
  /** By index of the phrase; offsets in the reply as it was given. */
  readonly hits: ReadonlyMap<number, Span>;
}

/** A list of codes made ready to be searched. */
export interface CodeIndex {
  search(reading: ReplyReading, folded: Folded, statuses: readonly string[]): Found;
  /** The code of the IANA registry for a status. */
  registered(status: string): KnownCode | undefined;
  /** The vendors' own codes that name a status, whatever else they name. */
  named(status: string): readonly KnownCode[];
  /** How long a phrase is, by its index; 0 for none. */
  readonly lengthOf: (phrase: number | undefined) => number;
}

/** The codes by everything that leads to them: phrases, statuses, ranges, and the products that write reports. */
export function indexCodes(codes: readonly KnownCode[]): CodeIndex {
  const phrases = new Map<string, number>();
  const phraseId = (words: string): number => {
    const key = words.toLowerCase();
    const known = phrases.get(key) ?? phrases.size;
    phrases.set(key, known);
    return known;
  };
  const forms = codes.flatMap((code) =>
    [code, ...(code.or ?? [])].filter(namesSomething).map((form) => compile(form, code, phraseId)),
  );
  const leads = leadsTo(forms);
  const registry = new Map(
    codes
      .filter((code) => code.registry)
      .flatMap((code) => (code.status ?? []).map((status) => [tail(status), code])),
  );
  const list = [...phrases.keys()];
  const tokens = new Set(forms.flatMap((form) => form.token ?? []));
  const find = phraseFinder(list, (id) => tokens.has(id));
  const lengthOf = (phrase: number | undefined): number =>
    phrase === undefined ? 0 : (list[phrase]?.length ?? 0);

  return {
    lengthOf,
    named: (status) =>
      codes.filter((code) =>
        code.vendor ? [code, ...(code.or ?? [])].some((form) => form.status?.includes(status)) : false,
      ),
    registered: (status) => registry.get(tail(status)),
    search(reading, folded, statuses) {
      const hits = new Map<number, Span>();
      const nameless = withoutNames(folded);
      const plain = withoutFillers(nameless ?? folded);
      const counted = [withoutNumbers(folded), plain && withoutNumbers(plain)];
      for (const { text, at } of [folded, nameless, plain, ...counted].flatMap((one) => one ?? [])) {
        for (const { phrase, start, end } of find(text)) {
          if (!hits.has(phrase)) hits.set(phrase, { start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 });
        }
      }
      const candidates = new Set<CompiledForm>(leads.byRange);
      for (const phrase of hits.keys())
        for (const form of leads.byPhrase.get(phrase) ?? []) candidates.add(form);
      for (const status of statuses)
        for (const form of leads.byStatus.get(tail(status)) ?? []) candidates.add(form);
      for (const form of leads.byGenerator.get(reading.generator ?? '') ?? []) candidates.add(form);
      const shown = { reading, statuses, hits, lengthOf };
      const found = new Map<KnownCode, Evidence>();
      for (const form of candidates) {
        const evidence = evidenceOf(form, shown);
        if (evidence) found.set(form.code, together(found.get(form.code), evidence, shown));
      }
      return { found, hits };
    },
  };
}

interface Leads {
  readonly byPhrase: ReadonlyMap<number, readonly CompiledForm[]>;
  readonly byStatus: ReadonlyMap<string, readonly CompiledForm[]>;
  readonly byGenerator: ReadonlyMap<string, readonly CompiledForm[]>;
  readonly byRange: readonly CompiledForm[];
}

/** Each form under the rarest thing that it names, so that only forms which may fit are looked at. */
function leadsTo(forms: readonly CompiledForm[]): Leads {
  const byPhrase = new Map<number, CompiledForm[]>();
  const byStatus = new Map<string, CompiledForm[]>();
  const byGenerator = new Map<string, CompiledForm[]>();
  const byRange: CompiledForm[] = [];
  for (const form of forms) {
    const leading = form.token ?? form.words;
    if (leading) for (const id of leading) add(byPhrase, id, form);
    else if (form.status) for (const status of form.status) add(byStatus, tail(status), form);
    else if (form.range) byRange.push(form);
    else for (const generator of form.generators ?? []) add(byGenerator, generator, form);
  }
  return { byPhrase, byStatus, byGenerator, byRange };
}

function add<K>(map: Map<K, CompiledForm[]>, key: K, form: CompiledForm): void {
  const known = map.get(key);
  if (known) known.push(form);
  else map.set(key, [form]);
}
