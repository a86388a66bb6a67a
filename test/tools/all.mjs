// `npm test`: every check, the fast ones first, each of them even when an earlier one failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const RESULTS = 'test-results';
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const read = (name) => JSON.parse(readFileSync(`${RESULTS}/${name}.json`, 'utf8'));

/** What a suite's own report counts; a suite that broke before it could count is one failure. */
const counts = {
  unit() {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = read('unit');
    return { passed: numPassedTests, failed: Math.max(numFailedTests, Math.min(1, numFailedTestSuites)) };
  },
  e2e() {
    const { expected, unexpected, flaky } = read('e2e').stats;
    return { passed: expected, failed: unexpected + flaky };
  },
};

const STAGES = [
  ['types', 'npm run --silent types'],
  ['lint', 'npm run --silent lint'],
  ['imports', 'npm run --silent imports'],
  ['dead', 'npm run --silent dead'],
  ['codes-doc', 'npm run --silent codes-doc -- --check'],
  [
    'unit',
    'npm run --silent unit -- --reporter=default --reporter=json --outputFile.json=test-results/unit.json',
  ],
  ['build', 'npm run --silent build -- --logLevel warn'],
  ['budget', 'node test/tools/budget.mjs'],
  ['e2e', 'npx --no-install playwright test'],
];

const NEEDS_BUILD = new Set(['budget', 'e2e']);

const lines = [];
let passed = 0;
let failed = 0;
let built = true;
for (const [name, command] of STAGES) {
  if (!built && NEEDS_BUILD.has(name)) {
    failed += 1;
    lines.push(`✗ ${name.padEnd(10)} not run: the page was not built`);
    continue;
  }
  console.log(`\n── ${name}: ${command}`);
  const start = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  let count = { passed: 1, failed: 0 };
  try {
    if (counts[name]) count = counts[name]();
  } catch {
    count = { passed: 0, failed: 1 };
  }
  // Never green when the program itself says otherwise.
  if (status !== 0 && count.failed === 0)
    count = counts[name] ? { ...count, failed: 1 } : { passed: 0, failed: 1 };
  if (name === 'build') built = status === 0;
  passed += count.passed;
  failed += count.failed;
  lines.push(
    `${count.failed ? '✗' : '✓'} ${name.padEnd(10)} ${`${seconds} s`.padStart(8)}   ${count.passed} passed, ${count.failed} failed`,
  );
}

console.log(`\n${lines.join('\n')}\n`);
writeFileSync(`${RESULTS}/summary.json`, JSON.stringify({ passed, failed }));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
