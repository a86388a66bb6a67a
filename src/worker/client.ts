import type { Problem } from '../model/source.ts';
import type { Answer, BroughtFile, Outcome, Progress } from './protocol.ts';

/** The largest file that is read, in bytes. Intake refuses a larger one too, but here it need not even be read. */
export const MAX_BYTES = 64 * 1024 * 1024;

const PATIENCE_MS = 60_000;

// Starting a worker costs tens of milliseconds, so one that has finished is kept for the next file.
let idle: Worker | undefined;
let busy = 0;

/**
 * The analyses of what a person brought, made in a worker so that the page stays responsive. Bad mail is a result, not an error: the
 * outcome says what is wrong with it; one over 64 MiB is `too-large` and is not read, one that takes over a minute is `failed`.
 * `onDigest` is told the SHA-256 of what was brought (and of the clipboard's HTML), and may answer with an outcome it knows, which ends the work.
 * Rejects only with the signal's reason, when the signal aborts; the worker is then ended, whatever it was doing.
 */
export async function analyzeInWorker(
  brought: BroughtFile,
  {
    signal,
    onProgress,
    onDigest,
  }: {
    signal?: AbortSignal;
    onProgress?: (progress: Progress) => void;
    onDigest?: (digest: string) => Outcome | undefined;
  } = {},
): Promise<Outcome> {
  signal?.throwIfAborted();
  if (brought.file.size > MAX_BYTES) return refusal(brought, 'too-large');
  // Behind import(), since the whole engine is one string in this module: it must not weigh on the first load.
  const { default: AnalyzeWorker } = await import('./analyze.worker.ts?worker&inline');
  signal?.throwIfAborted();
  const worker = idle ?? new AnalyzeWorker();
  idle = undefined;
  busy += 1;
  return await new Promise<Outcome>((resolve, reject) => {
    const watchdog = setTimeout(() => fail(), PATIENCE_MS);
    const settle = (): void => {
      busy -= 1;
      clearTimeout(watchdog);
      signal?.removeEventListener('abort', cancel);
      worker.onmessage = worker.onerror = worker.onmessageerror = null;
    };
    const fail = (): void => {
      settle();
      worker.terminate();
      resolve(refusal(brought, 'failed'));
    };
    const cancel = (): void => {
      settle();
      worker.terminate();
      reject(signal?.reason as Error);
    };
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'progress') {
        onProgress?.(data.progress);
        return;
      }
      if (data.kind === 'digest') {
        const known = onDigest?.(data.digest);
        if (!known) return;
        settle();
        worker.terminate();
        resolve(known);
        return;
      }
      settle();
      if (idle) worker.terminate();
      else idle = worker;
      resolve(data.outcome);
    };
    worker.onerror = worker.onmessageerror = fail;
    signal?.addEventListener('abort', cancel);
    worker.postMessage(brought);
  });
}

/** Fetches and starts the engine ahead of the first analysis, so that this one need not wait for it and needs no network. */
export async function fetchEngine(): Promise<void> {
  const { default: AnalyzeWorker } = await import('./analyze.worker.ts?worker&inline');
  // One that is at work will be kept; a second would only be ended.
  if (busy === 0) idle ??= new AnalyzeWorker();
}

const refusal = ({ name, file }: BroughtFile, problem: Problem): Outcome => ({
  ok: false,
  problem,
  name,
  bytes: file.size,
});
