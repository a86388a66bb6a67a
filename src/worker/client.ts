import type { Analyzed } from '../model/analysis.ts';
import type { Problem, Unpacked } from '../model/source.ts';
import {
  buffersOf,
  type Answer,
  type BroughtFile,
  type Outcome,
  type Progress,
  type UnpackedFile,
} from './protocol.ts';
import { unpackInWorker } from './unpacking.ts';

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
  // One that is idle is given the work in the same moment, before the page shows that it works.
  const worker = takeIdle() ?? (await started(signal));
  busy += 1;
  return await new Promise<Outcome>((resolve, reject) => {
    const watchdog = setTimeout(() => fail(), PATIENCE_MS);
    const over = new AbortController();
    const settle = (): void => {
      busy -= 1;
      clearTimeout(watchdog);
      over.abort();
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
    const end = (outcome: Outcome): void => {
      settle();
      if (idle) worker.terminate();
      else idle = worker;
      resolve(outcome);
    };
    const unpacked = (held: Unpacked): void => {
      if (over.signal.aborted) return;
      if (!held.ok) return end(held);
      const { how } = brought;
      const { members } = held;
      worker.postMessage({ how, members } satisfies UnpackedFile, { transfer: buffersOf(members) });
    };
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'ready') return;
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
      if (data.kind === 'packed') {
        unpackInWorker(brought, over.signal).then(unpacked, () => {
          if (!over.signal.aborted) fail();
        });
        return;
      }
      end(data.outcome);
    };
    worker.onerror = worker.onmessageerror = fail;
    signal?.addEventListener('abort', cancel);
    worker.postMessage(brought);
  });
}

/**
 * Fetches and starts the engine ahead of the first analysis, so that this one need not wait for it and needs no network. Gives the analysis that the
 * engine rehearsed on; nothing when it was running already, or was given work before that.
 */
export async function fetchEngine(): Promise<Analyzed | undefined> {
  const Engine = await loadEngine();
  // One that is at work will be kept; a second would only be ended.
  if (busy > 0 || idle) return undefined;
  const worker = (idle = new Engine());
  return await new Promise((resolve) => {
    const first = ({ data }: MessageEvent<Answer>): void =>
      resolve(data.kind === 'ready' ? data.analyzed : undefined);
    worker.addEventListener('message', first, { once: true });
  });
}

// Behind import(), since the whole engine is one string in that module: it must not weigh on the first load.
const loadEngine = async (): Promise<new () => Worker> =>
  (await import('./analyze.worker.ts?worker&inline')).default;

async function started(signal: AbortSignal | undefined): Promise<Worker> {
  const Engine = await loadEngine();
  signal?.throwIfAborted();
  // Another may have been started, or become idle, meanwhile.
  return takeIdle() ?? new Engine();
}

function takeIdle(): Worker | undefined {
  const worker = idle;
  idle = undefined;
  return worker;
}

const refusal = ({ name, file }: BroughtFile, problem: Problem): Outcome => ({
  ok: false,
  problem,
  name,
  bytes: file.size,
});
