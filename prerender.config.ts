import { createHash } from 'node:crypto';
import { minifySync, runnerImport, type Plugin, type Rolldown } from 'vite';
import type * as arrival from './src/app/arrival.ts';
import type * as prerender from './src/prerender.tsx';
import { LANGUAGES, languageOf } from './src/locales/index.ts';

type Bundle = Rolldown.OutputBundle;

/** The script files of a module and of all that it imports statically, without those the page names anyway. */
export function filesOf(bundle: Bundle, module: string, without?: ReadonlySet<string>): string[] {
  const chunk = Object.values(bundle).find(
    (one) => one.type === 'chunk' && one.moduleIds.some((id) => id.endsWith(`/src/${module}`)),
  );
  if (chunk?.type !== 'chunk') throw new Error(`No file was built of ${module}.`);
  const found = new Set<string>();
  const add = (name: string): void => {
    const one = bundle[name];
    if (found.has(name) || without?.has(name) || one?.type !== 'chunk') return;
    found.add(name);
    for (const imported of one.imports) add(imported);
  };
  add(chunk.fileName);
  return [...found];
}

/** The first parts of all tags that ask for one of the languages, and which. */
export const askedFor = (): arrival.Ahead['languages'] => {
  const parts = [...LANGUAGES.map(({ tag }) => tag.split('-')[0] ?? tag), 'no', 'nn'];
  return Object.fromEntries(parts.map((part) => [part, languageOf(part)?.tag ?? 'en']));
};

function aheadOf(bundle: Bundle): arrival.Ahead {
  const first = new Set(filesOf(bundle, 'main.tsx'));
  const paths = (module: string): string[] => filesOf(bundle, module, first).map((file) => `./${file}`);
  return {
    languages: askedFor(),
    pages: Object.fromEntries(LANGUAGES.map(({ tag }) => [tag, paths(`locales/${tag}/page.ts`)])),
    words: Object.fromEntries(LANGUAGES.map(({ tag }) => [tag, paths(`locales/${tag}/texts.ts`)])),
    views: {
      shared: paths('app/SharedResult.tsx'),
      codes: [...paths('app/codes/Codes.tsx'), ...paths('catalog/codes.ts')],
      kept: paths('app/Kept.tsx'),
    },
  };
}

/** A script that needs nothing but itself, as the build knows it only when all other names are known. */
async function arrivalScript(bundle: Bundle): Promise<string> {
  const { arrive } = (await runnerImport<typeof arrival>('./src/app/arrival.ts')).module;
  return minifySync('arrival.js', `(${arrive.toString()})(${JSON.stringify(aheadOf(bundle))})`).code;
}

/**
 * Writes the first page into the built HTML, so that it is seen before any other script has run, and before it the small script that tells
 * whether it is what the person came for. The style and that script stand in front of all others: they are what the first sight needs, and
 * share the line with nothing.
 */
export const writtenAhead: Plugin = {
  name: 'written-ahead',
  apply: 'build',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      const html = bundle['index.html'];
      if (html?.type !== 'asset') return;
      const script = await arrivalScript(bundle);
      const hash = createHash('sha256').update(script).digest('base64url').slice(0, 8);
      const fileName = `assets/arrival-${hash}.js`;
      this.emitFile({ type: 'asset', fileName, source: script });
      const { firstPage } = (
        await runnerImport<typeof prerender>('./src/prerender.tsx', {
          oxc: { jsx: { development: false } },
        })
      ).module;
      let style = '';
      const written = String(html.source)
        .replace(/\s*<link rel="stylesheet"[^>]*>/, (link) => {
          style = link;
          return '';
        })
        .replace(/\s*(?=<script )/, (gap) => `${style}${gap}<script src="./${fileName}"></script>${gap}`)
        .replace('<div id="root">', (open) => open + firstPage);
      if (style === '' || !written.includes(fileName) || !written.includes('<main'))
        throw new Error('The first page is not in the HTML.');
      html.source = written;
    },
  },
};
