import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, runnerImport, type Plugin, type Rolldown } from 'vite';
import { filesOf } from './prerender.config.ts';
import { LANGUAGES } from './src/locales/index.ts';
import type { Release } from './src/offline/protocol.ts';

// The page, and what the browser asks for beside what was built; the icons of an installed app it stores itself.
const BESIDE = ['./', 'favicon.svg', 'manifest.webmanifest'];

/** The files that are stored together, by part. What all languages load is of none: the names of the texts. */
function partsOf(bundle: Rolldown.OutputBundle): Map<string, readonly string[]> {
  const first = new Set(filesOf(bundle, 'main.tsx'));
  const words = new Map(
    LANGUAGES.map(({ tag }) => [
      tag,
      ['page', 'texts'].flatMap((name) => filesOf(bundle, `locales/${tag}/${name}.ts`, first)),
    ]),
  );
  const ofAll = (file: string): boolean => [...words.values()].every((files) => files.includes(file));
  const spoken = new Map([...words].map(([tag, files]) => [tag, files.filter((file) => !ofAll(file))]));
  const own = new Set([...spoken.values()].flat());
  const built = Object.keys(bundle).filter((file) => file.startsWith('assets/') && !own.has(file));
  return new Map([['code', [...BESIDE, ...built]], ...spoken]);
}

const digestOf = (content: string | Buffer): Buffer => createHash('sha256').update(content).digest();

function releaseIn(dir: string, bundle: Rolldown.OutputBundle): Release {
  const content = (path: string): Buffer => readFileSync(join(dir, path === './' ? 'index.html' : path));
  const parts = Object.fromEntries(
    Array.from(partsOf(bundle), ([part, paths]) => [
      part,
      Object.fromEntries(paths.map((path) => [path, `sha256-${digestOf(content(path)).toString('base64')}`])),
    ]),
  );
  return { version: digestOf(JSON.stringify(parts)).toString('base64url').slice(0, 8), parts };
}

/** Writes the service worker beside the page once all other files are written, whose names and digests it holds. */
export const worksOffline: Plugin = {
  name: 'works-offline',
  apply: 'build',
  writeBundle: {
    order: 'post',
    sequential: true,
    async handler({ dir }, bundle) {
      if (dir === undefined) return;
      const { module } = await runnerImport<{ serveOffline: () => void }>('./src/offline/service-worker.ts');
      const release = JSON.stringify(releaseIn(dir, bundle));
      const script = `(${module.serveOffline.toString()})(self, ${release})`;
      writeFileSync(join(dir, 'service-worker.js'), minifySync('service-worker.js', script).code);
    },
  },
};
