// Bundles one of the tools beside this file, as the command line is bundled, and runs it in this process: `node test/tools/run.mjs corpus …`.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const [tool, ...args] = process.argv.slice(2);
mkdirSync(join(ROOT, 'dist-cli'), { recursive: true });
const outDir = mkdtempSync(join(ROOT, 'dist-cli', 'tool-'));
try {
  const input = join(ROOT, 'test', 'tools', `${tool}.ts`);
  const configFile = join(ROOT, 'vite.cli.config.ts');
  await build({ root: ROOT, configFile, build: { outDir, minify: false, rolldownOptions: { input } } });
  process.argv = [process.argv[0], input, ...args];
  const { main } = await import(pathToFileURL(join(outDir, `${tool}.mjs`)).href);
  process.exitCode = await main(args);
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
