/**
 * Who may import whom. One row for each folder of src: the folders and packages it may import besides itself.
 * `types`: folders of which only types may be imported. `narrow`: the only files of those folders that may be imported.
 * ARCHITECTURE.md shows the same table; test/tools/imports.test.ts plants a violation of every row.
 */
export const TABLE = [
  { of: 'model' },
  { of: 'text', folders: ['model'], packages: ['ipaddr.js'] },
  { of: 'mime', folders: ['model', 'text'], packages: ['postal-mime'], packagesOnlyIn: 'leaf.ts' },
  { of: 'intake', folders: ['model', 'text', 'mime'], packages: ['fflate', '@kenjiuno/decompressrtf'] },
  { of: 'catalog', folders: ['model'] },
  { of: 'dialects', folders: ['model', 'text'] },
  { of: 'pipeline', folders: ['model', 'text', 'mime', 'dialects', 'catalog'] },
  { of: 'share', folders: ['model', 'text'], packages: ['valibot'] },
  { of: 'locales', folders: ['model'], types: ['catalog'] },
  { of: 'wording', folders: ['model', 'text', 'catalog'], types: ['locales'] },
  { of: 'worker', folders: ['model', 'intake', 'mime', 'pipeline'] },
  { of: 'offline' },
  { of: 'cli', folders: ['model', 'intake', 'mime', 'pipeline', 'wording', 'locales'], node: true },
  {
    of: 'app',
    folders: ['model', 'wording', 'locales', 'share'],
    // The codes only in their own region, and lazily: see the rules below.
    narrow: [
      '(worker|offline)/(client|protocol)[.]ts$',
      'catalog/causes(/|[.]ts$)',
      'catalog/codes(/|[.]ts$)',
    ],
    // idb in one file, and lazily: see the rules below.
    packages: ['react', '@tanstack/[^/]+', 'lucide-react', 'idb'],
  },
  { of: 'main', path: '^src/(main|prerender)[.]tsx$', folders: ['app'], packages: ['react', 'react-dom'] },
];

const all = (patterns) => `(${patterns.join('|')})`;

/** Builds the bundle that it runs, so it alone may import the bundler. */
const LAUNCHER = '^src/cli/launch[.]mjs$';

const rows = TABLE.flatMap(
  ({
    of,
    path = `^src/${of}/`,
    folders = [],
    types = [],
    narrow = [],
    packages = [],
    packagesOnlyIn,
    node,
  }) => {
    const rule = (name, to, from = { path, pathNot: LAUNCHER }) => ({
      name: `${of}: ${name}`,
      severity: 'error',
      from,
      to,
    });
    const whole = [...folders, ...types].map((folder) => `^src/${folder}/`);
    const allowed = [path, ...whole, ...narrow.map((file) => `^src/${file}`)];
    const named = packages.map((name) => `node_modules/${name}/`);
    return [
      rule('folders', { path: '^src/', pathNot: all(allowed) }),
      rule('packages', {
        dependencyTypesNot: ['core', 'local'],
        path: 'node_modules|^[^.]',
        pathNot: all(['^src/', '^test/', ...named]),
      }),
      ...(node ? [] : [rule('nothing of Node', { dependencyTypes: ['core'] })]),
      ...types.map((folder) =>
        rule(`types only of ${folder}`, { path: `^src/${folder}/`, dependencyTypesNot: ['type-only'] }),
      ),
      ...(packagesOnlyIn
        ? [
            rule(
              `packages only in ${packagesOnlyIn}`,
              { path: all(named) },
              { path, pathNot: `^src/${of}/${packagesOnlyIn}$` },
            ),
          ]
        : []),
    ];
  },
);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...rows,
    {
      name: 'dialects: never each other',
      severity: 'error',
      from: { path: '^src/dialects/([^/]+)/' },
      to: { path: '^src/dialects/', pathNot: '^src/dialects/$1/' },
    },
    {
      name: 'app: regions never each other',
      severity: 'error',
      from: { path: '^src/app/([^/]+)/' },
      to: { path: '^src/app/[^/]+/', pathNot: '^src/app/($1|ui)/' },
    },
    {
      name: 'app: ui knows nothing of mail',
      severity: 'error',
      from: { path: '^src/app/ui/' },
      to: { path: '^src/', pathNot: '^src/app/ui/' },
    },
    {
      name: 'app: codes only in region codes',
      severity: 'error',
      from: { path: '^src/app/', pathNot: '^src/app/codes/' },
      to: { path: '^src/catalog/codes' },
    },
    {
      name: 'app: codes only lazily',
      severity: 'error',
      from: { path: '^src/app/codes/' },
      to: { path: '^src/catalog/codes', dependencyTypesNot: ['type-only', 'dynamic-import'] },
    },
    {
      name: 'app: idb only in kept/idb-shelf.ts',
      severity: 'error',
      from: { path: '^src/app/', pathNot: '^src/app/kept/idb-shelf[.]ts$' },
      to: { path: 'node_modules/idb/' },
    },
    {
      name: 'app: idb-shelf only lazily',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/app/kept/idb-shelf[.]ts$', dependencyTypesNot: ['type-only', 'dynamic-import'] },
    },
    {
      name: 'intake: containers only in a worker of their own',
      severity: 'error',
      from: {
        path: '^src/(worker|intake)/',
        pathNot: '^src/(worker/unpack[.]worker|intake/(unpack|zip|msg|msg-mail|rich-text))[.]ts$',
      },
      to: { path: '^src/intake/(unpack|zip|msg|msg-mail|rich-text)[.]ts$|node_modules/(fflate|@kenjiuno)/' },
    },
    { name: 'src: nothing of the tests', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
    {
      name: 'src: every file in a row',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: all(TABLE.map(({ of, path = `^src/${of}/` }) => path)) },
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'everything is found', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
    moduleSystems: ['es6'],
  },
};
