import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TABLE } from '../../.dependency-cruiser.mjs';
import { checkImports } from './imports.mjs';

/** One import that must fail, for every row at least one: file, what it imports, the rule. */
const PLANTED: readonly (readonly [from: string, imports: string, rule: string])[] = [
  ['model/bad.ts', '../text/status.ts', 'model: folders'],
  ['model/bad-package.ts', 'valibot', 'model: packages'],
  ['text/bad.ts', '../mime/tree.ts', 'text: folders'],
  ['text/bad-package.ts', 'postal-mime', 'text: packages'],
  ['text/bad-node.ts', 'node:fs', 'text: nothing of Node'],
  ['mime/bad.ts', '../intake/intake.ts', 'mime: folders'],
  ['mime/bad-package.ts', 'idb', 'mime: packages'],
  ['mime/bad-place.ts', 'postal-mime', 'mime: packages only in leaf.ts'],
  ['intake/bad.ts', '../pipeline/analyze.ts', 'intake: folders'],
  ['intake/bad-package.ts', 'postal-mime', 'intake: packages'],
  ['intake/bad-heavy.ts', './zip.ts', 'intake: containers only in a worker of their own'],
  ['catalog/bad.ts', '../text/status.ts', 'catalog: folders'],
  ['catalog/bad-package.ts', 'react', 'catalog: packages'],
  ['dialects/postfix/bad.ts', '../../mime/tree.ts', 'dialects: folders'],
  ['dialects/postfix/bad-package.ts', 'ipaddr.js', 'dialects: packages'],
  ['dialects/postfix/bad-other.ts', '../exchange/exchange.ts', 'dialects: never each other'],
  ['pipeline/bad.ts', '../wording/view.ts', 'pipeline: folders'],
  ['pipeline/bad-package.ts', 'postal-mime', 'pipeline: packages'],
  ['share/bad.ts', '../mime/tree.ts', 'share: folders'],
  ['share/bad-package.ts', 'idb', 'share: packages'],
  ['locales/bad.ts', '../wording/view.ts', 'locales: folders'],
  ['locales/bad-value.ts', '../catalog/causes/all.ts', 'locales: types only of catalog'],
  ['locales/bad-package.ts', 'react', 'locales: packages'],
  ['wording/bad.ts', '../pipeline/analyze.ts', 'wording: folders'],
  ['wording/bad-value.ts', '../locales/index.ts', 'wording: types only of locales'],
  ['wording/bad-package.ts', 'react', 'wording: packages'],
  ['worker/bad.ts', '../wording/view.ts', 'worker: folders'],
  ['worker/bad-package.ts', 'react', 'worker: packages'],
  ['worker/bad-heavy.ts', '../intake/zip.ts', 'intake: containers only in a worker of their own'],
  ['offline/bad.ts', '../model/place.ts', 'offline: folders'],
  ['offline/bad-package.ts', 'idb', 'offline: packages'],
  ['cli/bad.ts', '../app/App.tsx', 'cli: folders'],
  ['cli/bad-package.ts', 'react', 'cli: packages'],
  ['app/bad.tsx', '../pipeline/analyze.ts', 'app: folders'],
  ['app/bad-worker.ts', '../worker/analyze.worker.ts', 'app: folders'],
  ['app/bad-offline.ts', '../offline/service-worker.ts', 'app: folders'],
  ['app/bad-package.ts', 'postal-mime', 'app: packages'],
  ['app/verdict/bad.tsx', '../hops/Hops.tsx', 'app: regions never each other'],
  ['app/ui/bad.ts', '../../model/place.ts', 'app: ui knows nothing of mail'],
  ['app/verdict/bad-codes.ts', '../../catalog/codes/iana.ts', 'app: codes only in region codes'],
  ['app/codes/bad-eager.ts', '../../catalog/codes/iana.ts', 'app: codes only lazily'],
  ['app/kept/bad-package.ts', 'idb', 'app: idb only in kept/idb-shelf.ts'],
  ['app/kept/bad-eager.ts', './idb-shelf.ts', 'app: idb-shelf only lazily'],
  ['main.tsx', './model/place.ts', 'main: folders'],
  ['main.tsx', 'postal-mime', 'main: packages'],
  ['utils/anything.ts', './utils.ts', 'src: every file in a row'],
  ['text/bad-test.ts', '../../test/support/mail.ts', 'src: nothing of the tests'],
  ['text/cycle-back.ts', './cycle.ts', 'no cycles'],
  ['text/lost.ts', './nowhere.ts', 'everything is found'],
];

/** Imports that must pass, so that a rule which forbids everything is found out. */
const ALLOWED: readonly (readonly [from: string, line: string])[] = [
  ['text/status.ts', "import '../model/place.ts'; import 'ipaddr.js';"],
  ['text/cycle.ts', "import './cycle-back.ts';"],
  ['mime/tree.ts', "import '../text/status.ts';"],
  ['mime/leaf.ts', "import './tree.ts'; import 'postal-mime';"],
  ['intake/intake.ts', "import '../mime/tree.ts';"],
  ['intake/zip.ts', "import 'fflate';"],
  ['intake/rich-text.ts', "import '@kenjiuno/decompressrtf';"],
  ['intake/unpack.ts', "import './zip.ts'; import './rich-text.ts';"],
  ['catalog/causes/all.ts', "import '../../model/place.ts';"],
  ['catalog/codes/iana.ts', "import '../../model/place.ts';"],
  ['dialects/index.ts', "import './exchange/exchange.ts'; import './postfix/postfix.ts';"],
  ['dialects/exchange/exchange.ts', "import './labels.ts'; import '../../text/status.ts';"],
  [
    'pipeline/analyze.ts',
    "import '../dialects/index.ts'; import '../catalog/causes/all.ts'; import '../mime/tree.ts';",
  ],
  ['share/link.ts', "import '../text/status.ts'; import 'valibot';"],
  ['locales/index.ts', "import type { a } from '../catalog/causes/all.ts'; export type b = typeof a;"],
  [
    'wording/view.ts',
    "import type { a } from '../locales/index.ts'; import '../catalog/causes/all.ts'; export type b = a;",
  ],
  ['worker/analyze.worker.ts', "import '../intake/intake.ts'; import '../pipeline/analyze.ts';"],
  ['worker/unpack.worker.ts', "import '../intake/unpack.ts';"],
  [
    'worker/client.ts',
    "void import('./unpack.worker.ts?worker&inline'); void import('./analyze.worker.ts?worker&inline');",
  ],
  ['offline/service-worker.ts', "import './protocol.ts';"],
  ['cli/analyze.ts', "import 'node:fs'; import '../pipeline/analyze.ts'; import '../locales/index.ts';"],
  ['cli/launch.mjs', "import 'node:fs'; import 'vite';"],
  [
    'app/App.tsx',
    "import './verdict/Verdict.tsx'; import '../worker/client.ts'; import '../offline/client.ts'; import 'react'; import '@tanstack/react-query'; import './index.css';",
  ],
  [
    'app/verdict/Verdict.tsx',
    "import '../ui/Button.tsx'; import '../../wording/view.ts'; import '../../catalog/causes/all.ts';",
  ],
  ['app/kept/idb-shelf.ts', "import 'idb';"],
  ['app/kept/library.ts', "void import('./idb-shelf.ts');"],
  ['app/codes/Codes.tsx', "void import('../../catalog/codes/iana.ts'); import 'lucide-react';"],
  ['main.tsx', "import './app/App.tsx'; import 'react-dom';"],
];

const STUBS = [
  'src/model/place.ts',
  'src/dialects/exchange/labels.ts',
  'src/dialects/postfix/postfix.ts',
  'src/offline/protocol.ts',
  'src/offline/client.ts',
  'src/app/hops/Hops.tsx',
  'src/app/ui/Button.tsx',
  'src/app/index.css',
  'src/utils/utils.ts',
  'test/support/mail.ts',
];

const PACKAGES = [
  'ipaddr.js',
  'postal-mime',
  'fflate',
  '@kenjiuno/decompressrtf',
  'idb',
  'valibot',
  'react',
  'react-dom',
  'lucide-react',
  '@tanstack/react-query',
  'vite',
];

describe('the import table', () => {
  const root = mkdtempSync(join(tmpdir(), 'imports-'));
  const write = (path: string, text: string): void => {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: 'a' });
  };
  let found: { rule: string; from: string; to: string }[] = [];
  let modules = 0;

  beforeAll(async () => {
    write('tsconfig.json', '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true } }');
    const names = PACKAGES.map((name) => [name, '*'] as const);
    write('package.json', JSON.stringify({ type: 'module', dependencies: Object.fromEntries(names) }));
    for (const name of PACKAGES) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: './index.js' }));
      write(`node_modules/${name}/index.js`, '');
    }
    for (const path of STUBS) write(path, path.endsWith('.css') ? '' : 'export const a = 1;\n');
    for (const [from, line] of ALLOWED) write(`src/${from}`, `${line}\nexport const a = 1;\n`);
    for (const [from, imports] of PLANTED) write(`src/${from}`, `import '${imports}';\n`);
    ({ modules, violations: found } = await checkImports(root));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each(PLANTED)('%s may not import %s', (from, imports, rule) => {
    const broken = found
      .filter((violation) => violation.from === `src/${from}`)
      .map((violation) => violation.rule);
    expect(broken, `nothing said of ${imports}`).toContain(rule);
  });

  test('allows what it should', () => {
    const planted = new Set(PLANTED.map(([from, , rule]) => `src/${from} ${rule}`));
    const others = found.filter(({ from, rule }) => !planted.has(`${from} ${rule}`));
    expect(others).toEqual([]);
  });

  test('has a planted violation for every row, and read every file', () => {
    expect(
      TABLE.map(({ of }) => of).filter((of) => !PLANTED.some(([, , rule]) => rule.startsWith(`${of}:`))),
    ).toEqual([]);
    expect(modules).toBeGreaterThan(PLANTED.length);
  });
});
