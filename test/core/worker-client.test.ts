import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Unpacked } from '../../src/model/source.ts';
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
const unpackers = vi.hoisted(() => {
  class FakeUnpacker {
    static made: FakeUnpacker[] = [];
    onmessage: ((event: { data: unknown }) => void) | null = null;
    onerror: (() => void) | null = null;
    onmessageerror: (() => void) | null = null;
    posted: unknown[] = [];
    ended = false;
    constructor() {
      FakeUnpacker.made.push(this);
    }
    postMessage(message: unknown): void {
      this.posted.push(message);
    }
    terminate(): void {
      this.ended = true;
    }
  }
  return FakeUnpacker;
});
vi.mock('../../src/worker/unpack.worker.ts?worker&inline', () => ({ default: unpackers }));

const brought: BroughtFile = { name: 'a.eml', how: 'file', file: new Blob(['From: a\n\n']) };
const answer = (message: Answer): void => workers.made.at(-1)?.onmessage?.({ data: message });
const posted = (): Promise<void> =>
  vi.waitFor(() => expect(workers.made.at(-1)?.posted.at(-1)).toBe(brought));

beforeEach(() => {
  workers.made = [];
  unpackers.made = [];
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

describe('a container', () => {
  const packed = async (signal?: AbortSignal) => {
    const running = analyzeInWorker(brought, signal ? { signal } : {});
    await posted();
    answer({ kind: 'packed' });
    await vi.waitFor(() => expect(unpackers.made).toHaveLength(1));
    return { running, unpacker: unpackers.made[0], engine: workers.made[0] };
  };
  const unpacked = (message: Unpacked): void => unpackers.made[0]?.onmessage?.({ data: message });

  test('is opened in a worker of its own, whose members go to the engine', async () => {
    const { running, unpacker, engine } = await packed();
    expect(unpacker?.posted).toEqual([{ name: brought.name, file: brought.file }]);
    const members = [{ name: 'a.eml', bytes: new Uint8Array(3) }];
    unpacked({ ok: true, members });
    await vi.waitFor(() => expect(engine?.posted).toHaveLength(2));
    expect(engine?.posted[1]).toEqual({ how: 'file', members });
    expect(unpacker?.ended).toBe(true);
    // Ends it, so that no idle worker is left for the tests below.
    engine?.onerror?.();
    expect(await running).toMatchObject({ ok: false, problem: 'failed' });
  });

  test('that cannot be opened has its problem, and the engine is used again', async () => {
    const { running, engine } = await packed();
    unpacked({ ok: false, problem: 'archive-locked', name: 'a.zip', bytes: 9 });
    expect(await running).toEqual({ ok: false, problem: 'archive-locked', name: 'a.zip', bytes: 9 });
    expect(engine?.ended).toBe(false);
    const next = analyzeInWorker(brought);
    await vi.waitFor(() => expect(engine?.posted).toHaveLength(2));
    engine?.onerror?.();
    expect(await next).toMatchObject({ ok: false, problem: 'failed' });
  });

  test('whose worker fails is “failed”', async () => {
    const { running, unpacker, engine } = await packed();
    unpacker?.onerror?.();
    expect(await running).toMatchObject({ ok: false, problem: 'failed' });
    expect(engine?.ended).toBe(true);
  });

  test('that is cancelled ends both workers', async () => {
    const controller = new AbortController();
    const { running, unpacker, engine } = await packed(controller.signal);
    controller.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    expect([unpacker?.ended, engine?.ended]).toEqual([true, true]);
  });
});
