import type { QueryClient } from '@tanstack/react-query';
import type { Analyzed } from '../model/analysis.ts';
import type { Problem } from '../model/source.ts';
import { analyzeInWorker } from '../worker/client.ts';
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

let answers: QueryClient | undefined;

/** Fetches what keeps the answers. Nothing waits for it: without it, what is brought again is analysed again. */
export const fetchAnswers = (): Promise<void> =>
  import('./Answers.tsx').then(
    (loaded) => void (answers = loaded.answers),
    () => undefined,
  );

const bringings = new Map<string, Bringing>();

/** What was brought under this id in this tab, or nothing. */
export const bringingOf = (id: string): Bringing | undefined => bringings.get(id);

/**
 * Analyses what was brought, one file after another, and keeps the result under its id. The query cache is keyed by the digest of the bytes,
 * which the worker makes, so the same notice brought again is answered at once. Rejects only when cancelled; a problem with one file is its item.
 */
export async function analyzeBrought(
  brought: readonly BroughtFile[],
  signal: AbortSignal,
  onWork: (work: Work) => void,
): Promise<Bringing> {
  void fetchAnswers();
  const items: Item[] = [];
  const digests: string[] = [];
  for (const [file, one] of brought.entries()) {
    const onProgress = (progress: Progress): void => onWork({ progress, file, files: brought.length });
    onProgress({ stage: 'reading', done: 0, total: 1 });
    let key: string | undefined;
    const outcome = await analyzeInWorker(one, {
      signal,
      onProgress,
      onDigest: (digest) => {
        key = digest;
        return answers?.getQueryData<Outcome>(['analysis', digest]);
      },
    });
    signal.throwIfAborted();
    if (key !== undefined) answers?.setQueryData<Outcome>(['analysis', key], outcome);
    // Where the worker can make no digest, a number used once.
    digests.push(key ?? `once-${Math.random()}`);
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
