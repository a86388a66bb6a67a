// Runs the bundled command line in this process, and first makes the bundle when it is missing or older than the sources.
import { mkdtempSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, 'dist-cli');
const BUNDLE = join(FOLDER, 'analyze.mjs');

/** Time of the newest change below a path, in seconds. Folders count too: their time tells of removed files. */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs / 1000;
  return Math.max(stat.mtimeMs / 1000, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function changed() {
  const src = join(ROOT, 'src');
  const engine = readdirSync(src).filter((name) => name !== 'app' && name !== 'main.tsx');
  return Math.max(
    ...engine.map((name) => newest(join(src, name))),
    ...['package-lock.json', 'vite.cli.config.ts'].map((name) => newest(join(ROOT, name))),
  );
}

const built = () => statSync(BUNDLE, { throwIfNoEntry: false })?.mtimeMs / 1000;

async function bundle(asOf) {
  const { build } = await import('vite');
  mkdirSync(FOLDER, { recursive: true });
  // Several may build at once: each in a folder of its own, and the rename swaps whole files.
  const outDir = mkdtempSync(join(FOLDER, 'build-'));
  try {
    await build({ root: ROOT, configFile: join(ROOT, 'vite.cli.config.ts'), build: { outDir } });
    const made = join(outDir, 'analyze.mjs');
    // Not the time of writing: a source that was saved while we built must count as newer.
    utimesSync(made, asOf, asOf);
    renameSync(made, BUNDLE);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

const asOf = changed();
// Half a millisecond, since file systems and utimes round differently.
if (!(built() >= asOf - 0.0005)) await bundle(asOf);
await import(pathToFileURL(BUNDLE).href);
