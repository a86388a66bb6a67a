import type { Analysis, Analyzed } from '../../model/analysis.ts';
import type { PartText, TextRole } from '../../model/message.ts';
import { storedAnalysis } from '../../share/stored.ts';
import type { Put } from './shelf.ts';

/** The texts of one result at most, in UTF-16 units. */
export const MAX_TEXT = 1024 * 1024;

// A record of another version is skipped. Raise it when its form changes; `analysis` is checked by itself.
const FORMAT = 1;

/** A result as it lies on the shelf. */
export interface KeptResult {
  readonly format: typeof FORMAT;
  readonly id: string;
  /** When it was kept: milliseconds since 1970, UTC. */
  readonly at: number;
  readonly analysis: Analysis;
}

/** What is put on the shelf for a result, its texts cut to 1 MiB; nothing when it could not be read back from there. */
export function recordOf(
  { analysis, texts }: Analyzed,
  id: string,
  at: number,
): (Put & { readonly result: KeptResult }) | undefined {
  const result = readResult({ format: FORMAT, id, at, analysis });
  return result && { id, result, texts: cut(texts) };
}

function cut(texts: readonly PartText[]): readonly PartText[] {
  let room = MAX_TEXT;
  return texts.map((whole) => {
    // The cells serve the reading alone, which is over.
    const { cells: _, ...part } = whole;
    const text = part.text.slice(0, room);
    room -= text.length;
    return { ...part, text, truncated: part.truncated || text.length < part.text.length };
  });
}

type Loose = Readonly<Record<string, unknown>>;
const isObject = (said: unknown): said is Loose => typeof said === 'object' && said !== null;
const isCount = (said: unknown): said is number => Number.isSafeInteger(said) && Number(said) >= 0;

/** The result that a record is; nothing when it is broken, of another version, or someone else's. */
export function readResult(said: unknown): KeptResult | undefined {
  if (!isObject(said) || said['format'] !== FORMAT) return undefined;
  const { id, at } = said;
  if (typeof id !== 'string' || !/^[a-z0-9-]{1,40}$/.test(id) || !isCount(at) || at > 8.64e15)
    return undefined;
  const analysis = storedAnalysis(said['analysis']);
  return analysis && { format: FORMAT, id, at, analysis };
}

const ROLES: Readonly<Record<TextRole, true>> = {
  headers: true,
  notice: true,
  'delivery-status': true,
  'disposition-notification': true,
  'feedback-report': true,
  'original-headers': true,
};
const isRole = (said: unknown): said is TextRole => typeof said === 'string' && Object.hasOwn(ROLES, said);

/** The texts beside a result; nothing when any of them is broken. */
export function readTexts(said: unknown): readonly PartText[] | undefined {
  if (!Array.isArray(said)) return undefined;
  const texts = said.flatMap((one: unknown) => readText(one) ?? []);
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  return texts.length === said.length && length <= MAX_TEXT ? texts : undefined;
}

function readText(said: unknown): PartText | undefined {
  if (!isObject(said)) return undefined;
  const { index, role, from, type, charset, text, truncated, undecoded } = said;
  if (!isCount(index) || !isCount(from) || !isRole(role)) return undefined;
  if (typeof type !== 'string' || typeof charset !== 'string' || typeof text !== 'string') return undefined;
  if (typeof truncated !== 'boolean' || typeof undecoded !== 'boolean') return undefined;
  return { index, role, from, type, charset, text, truncated, undecoded };
}
