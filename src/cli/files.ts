import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A file to read: where it is, and the name it is spoken of by. */
export interface FileFound {
  readonly path: string;
  readonly name: string;
}

/** The bytes of a file, read once and not copied; rejects with the system's error. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  const buffer = await readFile(path);
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}

// A link to a folder above would never end.
const DEEPEST = 32;

/** The files of a path: itself, or for a folder all files in it and below, by name, hidden ones left out. Rejects when there is no such path. */
export async function filesAt(path: string): Promise<readonly FileFound[]> {
  if (!(await stat(path)).isDirectory()) return [{ path, name: basename(path) }];
  return filesIn(path, '', 0);
}

async function filesIn(folder: string, prefix: string, depth: number): Promise<readonly FileFound[]> {
  if (depth > DEEPEST) return [];
  const found: FileFound[] = [];
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).toSorted();
  for (const name of names) {
    const path = join(folder, name);
    const info = await stat(path).catch(() => undefined);
    if (info?.isDirectory()) found.push(...(await filesIn(path, `${prefix}${name}/`, depth + 1)));
    else if (info?.isFile()) found.push({ path, name: prefix + name });
  }
  return found;
}
