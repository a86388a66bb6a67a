// Writes docs/codes.md from the catalogue: npm run codes-doc. With --check it writes nothing and fails when the file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { codesDocument } from '../support/codes-document.ts';

const FILE = 'docs/codes.md';

export function main(args: readonly string[]): number {
  const text = codesDocument();
  if (!args.includes('--check')) {
    writeFileSync(FILE, text);
    return 0;
  }
  if (readFileSync(FILE, 'utf8') === text) return 0;
  console.error(`${FILE} does not say what the catalogue says: run npm run codes-doc`);
  return 1;
}
