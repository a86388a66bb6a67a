import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeIn } from '../../src/intake/intake.ts';
import type { Analyzed } from '../../src/model/analysis.ts';
import type { Source } from '../../src/model/source.ts';
import { analyze } from '../../src/pipeline/analyze.ts';

const DIALECTS = join(import.meta.dirname, '../../src/dialects');

/** One own-written sample of a dialect. */
export interface Sample {
  /** `exchange/server-2010.txt`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The path of what it must read as, without its ending. */
  readonly stem: string;
}

/** Every sample of every dialect folder, in the order of their names. */
export function allSamples(): readonly Sample[] {
  return readdirSync(DIALECTS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => {
      const folder = join(DIALECTS, entry.name, 'samples');
      let files: string[];
      try {
        files = readdirSync(folder);
      } catch {
        return [];
      }
      return files
        .filter((file) => /\.(?:eml|txt|html)$/.test(file))
        .map((file) => ({
          name: `${entry.name}/${file}`,
          bytes: new Uint8Array(readFileSync(join(folder, file))),
          stem: join(folder, file.replace(/\.\w+$/, '')),
        }));
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Bytes as a person brings them, through intake; fails when intake refuses. */
export function sourceOf(bytes: Uint8Array, name: string): Source {
  const taken = takeIn({ name, how: name.endsWith('.txt') ? 'paste' : 'file', bytes });
  const source = taken.ok ? taken.sources[0] : undefined;
  if (!source) throw new Error(`${name}: ${taken.ok ? 'no source' : taken.problem}`);
  return source;
}

/** The analysis of a sample's bytes or of pasted text. */
export async function read(words: Uint8Array | string, name = 'pasted.txt'): Promise<Analyzed> {
  return analyze(sourceOf(typeof words === 'string' ? new TextEncoder().encode(words) : words, name));
}
