// Sizes of the built page against their budgets, gzip bytes: what is loaded first, what comes with the first analysis, each language.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const kB = 1000;
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const size = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;
const total = (files) => [...files].reduce((sum, file) => sum + size(file), 0);

/** The files of a chunk and of all that it imports statically. */
function withImports(key, found = new Set()) {
  found.add(manifest[key].file);
  for (const imported of manifest[key].imports ?? []) {
    if (!found.has(manifest[imported].file)) withImports(imported, found);
  }
  return found;
}

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const initial = withImports(entry);
const assets = readdirSync('dist/assets').map((name) => `assets/${name}`);
const scripts = Object.entries(manifest).filter(([, { file }]) => file.endsWith('.js'));
const sources = (part) => scripts.filter(([key]) => key.includes(part)).map(([, { file }]) => file);
const workers = sources('.worker.ts');
const locales = scripts
  .filter(([, { file }]) => !initial.has(file))
  .filter(([key]) => key.includes('src/locales/'));

const rows = [
  ['initial script', total(initial), 100 * kB],
  ['style', total(assets.filter((file) => file.endsWith('.css'))), 10 * kB],
  ...workers.map((file) => [`worker ${file}`, size(file), 220 * kB]),
  ...locales.map(([key, { file }]) => [`language ${key}`, size(file), 45 * kB]),
];

let over = 0;
for (const [what, bytes, budget] of rows) {
  const fits = bytes <= budget;
  if (!fits) over += 1;
  console.log(
    `${fits ? '✓' : '✗'} ${what.padEnd(44)} ${(bytes / kB).toFixed(1).padStart(7)} kB of ${(budget / kB).toFixed(0)}`,
  );
}
if (workers.length === 0) {
  console.log('✗ no worker chunk: it must be loaded by import(), never with the first script');
  over += 1;
}
process.exitCode = over ? 1 : 0;
