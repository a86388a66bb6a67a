import type { Unpacked } from '../model/source.ts';
import type { PackedFile } from './protocol.ts';

/**
 * What a container holds, opened in a worker of its own: what opens it is heavy and rarely needed, and a worker that is one string can fetch
 * nothing more. Rejects when that worker fails or cannot be fetched; when the signal aborts it is ended and nothing more is heard of it.
 */
export async function unpackInWorker({ name, file }: PackedFile, signal: AbortSignal): Promise<Unpacked> {
  const { default: Unpacker } = await import('./unpack.worker.ts?worker&inline');
  signal.throwIfAborted();
  const worker = new Unpacker();
  signal.addEventListener('abort', () => worker.terminate(), { once: true });
  try {
    return await new Promise<Unpacked>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Unpacked>) => resolve(data);
      worker.onerror = worker.onmessageerror = () => reject(new Error('the unpacking failed'));
      worker.postMessage({ name, file } satisfies PackedFile);
    });
  } finally {
    worker.terminate();
  }
}
