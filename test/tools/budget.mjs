// Sizes of the built page against their budgets, gzip bytes: what is loaded first, what comes with the first analysis, each language as the
// sum of all its files. And who loads whose words: the first script holds no language's, and no language's file holds another's.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';

const kB = 1000;
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const content = (file) => readFileSync(`dist/${file}`, 'utf8');
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
const workers = scripts.filter(([key]) => key.includes('.worker.ts')).map(([, { file }]) => file);

const source = async (file) => (await runnerImport(`./src/locales/${file}`, { logLevel: 'error' })).module;
const { LANGUAGES } = await source('index.ts');

/** The files of each language with all that they import, but for what the first script has anyway. */
const filesOf = new Map(
  LANGUAGES.map(({ tag }) => [
    tag,
    new Set(
      scripts
        .filter(([key]) => key.startsWith(`src/locales/${tag}/`))
        .flatMap(([key]) => [...withImports(key)])
        .filter((file) => !initial.has(file)),
    ),
  ]),
);
// What all languages import is of none: the names of the texts.
const [first, ...others] = filesOf.values();
const names = [...first].filter((file) => others.every((files) => files.has(file)));
for (const files of filesOf.values()) for (const file of names) files.delete(file);

const spokenIn = new Set([...filesOf.values()].flatMap((files) => [...files]));
const code = assets.filter((file) => !spokenIn.has(file));

const problems = [];
const rows = [
  ['initial script', total(initial), 88 * kB],
  ['style', total(assets.filter((file) => file.endsWith('.css'))), 10 * kB],
  ...workers.map((file) => [`worker ${file}`, size(file), (file.includes('unpack') ? 16 : 320) * kB]),
  ['names of all texts, for every language', total(names), 8 * kB],
  ['service worker, with the list of files', size('service-worker.js'), 4 * kB],
  ['stored for use offline, without languages', total(code), 620 * kB],
];
for (const [tag, files] of filesOf) {
  for (const file of files) rows.push([`  ${file}`, size(file), 45 * kB]);
  rows.push([`language ${tag}, all its files`, total(files), 45 * kB]);
  if (files.size === 0) problems.push(`no file was built of the language ${tag}`);
}

/** Every text of a catalogue. */
const textsOf = (of) => (typeof of === 'string' ? [of] : Object.values(of).flatMap(textsOf));

/** A text's longest piece that no way of writing it in a script changes; letters count more where a word takes fewer of them. */
function pieceOf(text) {
  const pieces = text.split(/[^\p{L}\p{M}\p{N} ,;:()“”„«»’]+/u);
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '').trim();
}
const says = (piece) => piece.length >= 16 || (piece.match(/\p{Script=Han}/gu)?.length ?? 0) >= 8;

// Not the words of a language, though they may be the same: the engine knows notices by them, the codes and the examples show them.
const quotes = /\.worker\.ts|src\/catalog\/codes|intake\/examples/;
const read = scripts.filter(([key]) => !quotes.test(key)).map(([, { file }]) => [file, content(file)]);

// `unreachable` is not among them: it is said when no words could be fetched, so the first script has it in every language.
const spoken = new Map();
for (const { tag } of LANGUAGES) {
  const { page } = await source(`${tag}/page.ts`);
  const { texts } = await source(`${tag}/texts.ts`);
  spoken.set(tag, textsOf([page, texts]));
}

for (const [tag, own] of filesOf) {
  // Names of settings and errors, which are the same in several languages, are no language's words.
  const elsewhere = [...spoken].map(([other, texts]) => (other === tag ? '' : texts.join('\n'))).join('\n');
  const pieces = [...new Set(spoken.get(tag).map(pieceOf))].filter(
    (piece) => says(piece) && !elsewhere.includes(piece),
  );
  const inOwn = read.filter(([file]) => own.has(file)).map(([, text]) => text);
  const found = pieces.filter((piece) => inOwn.some((text) => text.includes(piece)));
  // The check is worth nothing when it does not find the words where they are.
  if (found.length < pieces.length * 0.9 || pieces.length < 500)
    problems.push(`only ${found.length} of ${pieces.length} texts of ${tag} are in its own files`);
  for (const [file, text] of read) {
    if (own.has(file)) continue;
    const strangers = pieces.filter((piece) => text.includes(piece));
    if (strangers.length > 0)
      problems.push(
        `${initial.has(file) ? 'the first script' : file} holds words of ${tag}: “${strangers.slice(0, 3).join('”, “')}”`,
      );
  }
}
if (workers.length === 0)
  problems.push('no worker chunk: it must be loaded by import(), never with the first script');

for (const [what, bytes, budget] of rows) {
  const fits = bytes <= budget;
  if (!fits) problems.push(`${what.trim()} is too large`);
  console.log(
    `${fits ? '✓' : '✗'} ${what.padEnd(44)} ${(bytes / kB).toFixed(1).padStart(7)} kB of ${(budget / kB).toFixed(0)}`,
  );
}
for (const problem of problems) console.log(`✗ ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
