// Checks the import table (.dependency-cruiser.mjs) against the sources: `npm run imports`.
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The modules below `root`/src that were read, and every import against the table.
 * @param {string} root
 * @returns {Promise<{ modules: number, violations: { rule: string, from: string, to: string }[] }>}
 */
export async function checkImports(root) {
  const options = await extractDepcruiseOptions(
    fileURLToPath(new URL('.dependency-cruiser.mjs', `file://${ROOT}`)),
  );
  const { output } = await cruise(['src'], { ...options, baseDir: root });
  if (typeof output === 'string') throw new Error(output);
  const { totalCruised, violations } = output.summary;
  return {
    modules: totalCruised,
    violations: violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { modules, violations } = await checkImports(ROOT);
  for (const { rule, from, to } of violations) console.log(`${from} → ${to}: against “${rule}”`);
  // A compiler that the cruiser cannot use makes it read nothing and find nothing.
  if (modules === 0) console.log('No module was read.');
  console.log(`${modules} modules, ${violations.length} violations of the import table`);
  process.exitCode = modules > 0 && violations.length === 0 ? 0 : 1;
}
