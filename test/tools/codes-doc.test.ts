import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codesDocument } from '../support/codes-document.ts';

test('docs/codes.md is what the catalogue says (npm run codes-doc writes it)', () => {
  expect(readFileSync('docs/codes.md', 'utf8') === codesDocument()).toBe(true);
});
