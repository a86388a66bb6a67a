// Writes docs/codes.md from the catalogue: npm run codes-doc. A test fails when the file is stale.
import { writeFileSync } from 'node:fs';
import { codesDocument } from '../support/codes-document.ts';

export function main(): number {
  writeFileSync('docs/codes.md', codesDocument());
  return 0;
}
