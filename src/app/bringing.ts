import type { QueryClient } from '@tanstack/react-query';
import type { Analyzed } from '../model/analysis.ts';
import type { Problem } from '../model/source.ts';
import { analyzeInWorker, MAX_BYTES } from '../worker/client.ts';
import type { BroughtFile, Outcome, Progress } from '../worker/protocol.ts';

/** One message of what was brought: its analysis, or why there is none. */
export type Item =
  | { readonly ok: true; readonly name: string; readonly analyzed: Analyzed }
  | { readonly ok: false; readonly name: string; readonly problem: Problem };

/** What was brought in one go. Kept in this tab's memory, so that back and forward find it. */
export interface Bringing {
  readonly id: string;
  readonly items: readonly Item[];
}

/** What a person sees while it works; `files` of several. */
export interface Work {
  readonly progress: Progress;
  readonly file: number;
  readonly files: number;
}

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The SHA-256 of what was brought, with the clipboard's HTML; where the browser offers none (no secure context) or it is too large, a number used once. */
export async function digest({ file, html }: BroughtFile): Promise<string> {
  // Absent outside secure contexts, whatever its type says.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  // What is too large to be analysed is too large to be read here, too.
  if (!subtle || file.size > MAX_BYTES) return `once-${Math.random()}`;
  const bytes = await new Blob(html === undefined ? [file] : [file, '\0', html]).arrayBuffer();
  return hex(await subtle.digest('SHA-256', bytes));
}

const bringings = new Map<string, Bringing>();

/** What was brought under this id in this tab, or nothing. */
export const bringingOf = (id: string): Bringing | undefined => bringings.get(id);

/**
 * Analyses what was brought, one file after another, and keeps the result under its id. The query cache is keyed by the digest of the bytes, so the
 * same notice brought again is answered at once. Rejects only when cancelled; a problem with one file is its item.
 */
export async function analyzeBrought(
  client: QueryClient,
  brought: readonly BroughtFile[],
  signal: AbortSignal,
  onWork: (work: Work) => void,
): Promise<Bringing> {
  const items: Item[] = [];
  const digests: string[] = [];
  for (const [file, one] of brought.entries()) {
    const onProgress = (progress: Progress): void => onWork({ progress, file, files: brought.length });
    onProgress({ stage: 'reading', done: 0, total: 1 });
    const key = await digest(one);
    signal.throwIfAborted();
    digests.push(key);
    const outcome = await client.fetchQuery<Outcome>({
      queryKey: ['analysis', key],
      queryFn: () => analyzeInWorker(one, { signal, onProgress }),
    });
    signal.throwIfAborted();
    items.push(...itemsOf(outcome));
  }
  const bringing = { id: digests.join('.').slice(0, 512), items };
  bringings.set(bringing.id, bringing);
  return bringing;
}

const itemsOf = (outcome: Outcome): readonly Item[] => {
  if (!outcome.ok) return [{ ok: false, name: outcome.name, problem: outcome.problem }];
  return outcome.analyzed.map((analyzed) => ({ ok: true, name: analyzed.analysis.source.name, analyzed }));
};

/** The problem that all of what was brought has in common, when nothing of it can be shown. */
export const onlyProblem = ({ items }: Bringing): Problem | undefined => {
  const [first] = items;
  if (!first || items.length > 1) return undefined;
  if (!first.ok) return first.problem;
  const { analysis } = first.analyzed;
  return analysis.kind === 'unreadable' ? analysis.problem : undefined;
};
