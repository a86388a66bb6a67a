import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'launch-'));
const program = (word: string): void =>
  writeFileSync(
    join(root, 'src/cli/analyze.ts'),
    `console.log('${word}', process.argv.slice(2).join()); process.exitCode = 3;`,
  );

/** What the command line prints on both streams, and its exit code. */
async function launch(...args: string[]): Promise<{ out: string; err: string; code: unknown }> {
  const done = promisify(execFile)(process.execPath, [join(root, 'src/cli/launch.mjs'), ...args]);
  return await done.then(
    ({ stdout, stderr }) => ({ out: stdout, err: stderr, code: 0 }),
    (error: { stdout: string; stderr: string; code: unknown }) => ({
      out: error.stdout,
      err: error.stderr,
      code: error.code,
    }),
  );
}

beforeAll(() => {
  mkdirSync(join(root, 'src/cli'), { recursive: true });
  for (const name of ['src/cli/launch.mjs', 'vite.cli.config.ts', 'package.json', 'package-lock.json']) {
    cpSync(name, join(root, name));
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('several at once with no bundle yet: each runs, silently, and one bundle is left', async () => {
  program('first');
  const all = await Promise.all([launch('a'), launch('b', 'c'), launch()]);
  expect(all).toEqual([
    { out: 'first a\n', err: '', code: 3 },
    { out: 'first b,c\n', err: '', code: 3 },
    { out: 'first \n', err: '', code: 3 },
  ]);
  expect(readdirSync(join(root, 'dist-cli'))).toEqual(['analyze.mjs']);
});

test('a changed source is bundled again', async () => {
  program('second');
  expect((await launch('a')).out).toBe('second a\n');
});
