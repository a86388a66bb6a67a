import { unpack } from '../intake/unpack.ts';
import type { Unpacked } from '../model/source.ts';
import { buffersOf, type PackedFile } from './protocol.ts';

const answer = (unpacked: Unpacked): void => {
  self.postMessage(unpacked, { transfer: unpacked.ok ? buffersOf(unpacked.members) : [] });
};

self.addEventListener('message', ({ data: { name, file } }: MessageEvent<PackedFile>) => {
  file.arrayBuffer().then(
    (buffer) => answer(unpack(new Uint8Array(buffer), name)),
    // A file that vanished or changed while it was read.
    () => answer({ ok: false, problem: 'failed', name, bytes: file.size }),
  );
});
