import { buffer } from 'node:stream/consumers';
import { run } from './run.ts';

// A reader that has seen enough (`| head -1`) closes the pipe; that is no fault of anybody's.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/** Waits until the text is taken, so that a slow reader does not fill the memory. */
const writeTo =
  (stream: NodeJS.WriteStream) =>
  async (text: string): Promise<void> => {
    await new Promise<void>((resolve) => {
      stream.write(text, () => {
        resolve();
      });
    });
  };

process.exitCode = await run(process.argv.slice(2), {
  out: writeTo(process.stdout),
  err: writeTo(process.stderr),
  stdin: async () => {
    const bytes = await buffer(process.stdin);
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  },
  now: () => new Date().toISOString(),
  timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
});
