import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { analyzeInWorker, MAX_BYTES } from '../../src/worker/client.ts';
import type { Answer, BroughtFile } from '../../src/worker/protocol.ts';

/** Workers as the client makes them; a test answers in their place. */
const workers = vi.hoisted(() => {
  class FakeWorker {
    static made: FakeWorker[] = [];
    onmessage: ((event: { data: unknown }) => void) | null = null;
    onerror: (() => void) | null = null;
    onmessageerror: (() => void) | null = null;
    posted: unknown[] = [];
    ended = false;
    constructor() {
      FakeWorker.made.push(this);
    }
    postMessage(message: unknown): void {
      this.posted.push(message);
    }
    terminate(): void {
      this.ended = true;
    }
  }
  return FakeWorker;
});
vi.mock('../../src/worker/analyze.worker.ts?worker&inline', () => ({ default: workers }));

const brought: BroughtFile = { name: 'a.eml', how: 'file', file: new Blob(['From: a\n\n']) };
const answer = (message: Answer): void => workers.made.at(-1)?.onmessage?.({ data: message });
const posted = (): Promise<void> =>
  vi.waitFor(() => expect(workers.made.at(-1)?.posted.at(-1)).toBe(brought));

beforeEach(() => {
  workers.made = [];
});
afterEach(() => vi.useRealTimers());

describe('an analysis in the worker', () => {
  test('hands over the file itself, tells the progress, gives the outcome; the worker is used again', async () => {
    const stages: string[] = [];
    const first = analyzeInWorker(brought, { onProgress: ({ stage }) => stages.push(stage) });
    await posted();
    answer({ kind: 'progress', progress: { stage: 'structure', done: 0, total: 1 } });
    answer({ kind: 'done', outcome: { ok: true, analyzed: [] } });
    expect(await first).toEqual({ ok: true, analyzed: [] });
    expect(stages).toEqual(['structure']);

    const second = analyzeInWorker(brought);
    await vi.waitFor(() => expect(workers.made[0]?.posted).toHaveLength(2));
    // Ends it, so that no idle worker is left for the tests below.
    workers.made[0]?.onerror?.();
    expect(await second).toEqual({ ok: false, problem: 'failed', name: 'a.eml', bytes: 9 });
    expect(workers.made).toHaveLength(1);
    expect(workers.made[0]?.ended).toBe(true);
  });

  test('is cancelled by ending the worker; what it still says is not heard', async () => {
    const controller = new AbortController();
    const running = analyzeInWorker(brought, { signal: controller.signal });
    await posted();
    controller.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    expect(workers.made[0]).toMatchObject({ ended: true, onmessage: null });
  });

  test('ends at once when the digest tells that its outcome is known', async () => {
    const running = analyzeInWorker(brought, {
      onDigest: (digest) => (digest === 'abc' ? { ok: true, analyzed: [] } : undefined),
    });
    await posted();
    answer({ kind: 'digest', digest: 'abc' });
    expect(await running).toEqual({ ok: true, analyzed: [] });
    expect(workers.made[0]).toMatchObject({ ended: true, onmessage: null });
  });

  test('goes on when nobody knows its digest', async () => {
    const running = analyzeInWorker(brought, { onDigest: () => undefined });
    await posted();
    answer({ kind: 'digest', digest: 'abc' });
    expect(workers.made[0]?.ended).toBe(false);
    // Ends it, so that no idle worker is left for the tests below.
    workers.made[0]?.onerror?.();
    expect(await running).toMatchObject({ ok: false, problem: 'failed' });
  });

  test('does not start when it is already cancelled', async () => {
    await expect(analyzeInWorker(brought, { signal: AbortSignal.abort(new Error('never')) })).rejects.toThrow(
      'never',
    );
    expect(workers.made).toEqual([]);
  });

  test('is ended after a minute', async () => {
    vi.useFakeTimers();
    const running = analyzeInWorker(brought);
    await posted();
    await vi.advanceTimersByTimeAsync(59_000);
    expect(workers.made[0]?.ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await running).toMatchObject({ ok: false, problem: 'failed' });
    expect(workers.made[0]?.ended).toBe(true);
  });

  test('of a file that is too large is refused without a worker', async () => {
    const file = { size: MAX_BYTES + 1 } as Blob;
    expect(await analyzeInWorker({ ...brought, file })).toEqual({
      ok: false,
      problem: 'too-large',
      name: 'a.eml',
      bytes: MAX_BYTES + 1,
    });
    expect(workers.made).toEqual([]);
  });
});
