import { runnerImport, type Plugin } from 'vite';
import { keysOf, pack, type Keys } from './src/locales/packed.ts';

// A language's two files for the page; each exports one catalogue under the file's name.
const WORDS = /\/src\/locales\/[^/]+\/(page|texts)\.ts$/;
const KEYS = /^\0?words\/(page|texts)-keys$/;
const UNPACK = JSON.stringify('/src/locales/packed.ts');

/** The catalogue of such a file, as its module gives it. */
async function catalogueOf(path: string, name: string): Promise<unknown> {
  const { module } = await runnerImport<Readonly<Record<string, unknown>>>(path, { logLevel: 'error' });
  return module[name];
}

const sources = new Map<string, Promise<Keys>>();

function sourceKeys(name: string): Promise<Keys> {
  const keys = sources.get(name) ?? catalogueOf(`./src/locales/en/${name}.ts`, name).then(keysOf);
  sources.set(name, keys);
  return keys;
}

/** The module that holds the names of the texts. */
async function keysModule(name: string): Promise<string> {
  const keys = JSON.stringify(await sourceKeys(name));
  // Both unpack by the module of the page's names, so that what does it is in one file with them instead of in a third.
  return name === 'page'
    ? `import { unpack } from ${UNPACK};
       export const openBy = (keys, packed) => unpack(keys, packed);
       export const open = (packed) => openBy(${keys}, packed);`
    : `import { openBy } from 'words/page-keys';
       export const open = (packed) => openBy(${keys}, packed);`;
}

/**
 * Writes the words of each language without the names of the texts, which are the same in all: they stand once, in a file of their own.
 * Only for the built page: tests, `npm run dev` and the command line run the sources, and a test proves that both say the same.
 */
export const packedWords: Plugin = {
  name: 'packed-words',
  apply: 'build',
  resolveId: (id) => (KEYS.test(id) ? `\0${id}` : undefined),
  async load(id) {
    const keysFor = KEYS.exec(id)?.[1];
    if (keysFor !== undefined) return keysModule(keysFor);
    const name = WORDS.exec(id)?.[1];
    if (name === undefined) return undefined;
    const packed = JSON.stringify(pack(await sourceKeys(name), await catalogueOf(id, name)));
    return `import { open } from 'words/${name}-keys';
            export const ${name} = /* @__PURE__ */ open(${packed});`;
  },
};
