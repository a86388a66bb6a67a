import type { Unpacked } from '../model/source.ts';
import { isCompoundFile } from './compound-file.ts';
import { unpackMsg } from './msg.ts';
import { unpackZip } from './zip.ts';

/** What a container holds (`isContainer`); never throws, whatever the bytes are. */
export function unpack(bytes: Uint8Array, name: string): Unpacked {
  try {
    return isCompoundFile(bytes) ? unpackMsg(bytes, name) : unpackZip(bytes, name);
  } catch {
    return { ok: false, problem: 'failed', name, bytes: bytes.length };
  }
}
