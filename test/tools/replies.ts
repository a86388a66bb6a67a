// Compares the engine with labelled replies: npm run replies -- FILE…
// A file is tab-separated; its first line names the columns: `line`, `category`, `party`, and, where another answer is as right, `also` and
// `party_also`. Prints how many are right and every miss; fails nothing.
import { basename } from 'node:path';
import { takeIn } from '../../src/intake/intake.ts';
import { analyze } from '../../src/pipeline/analyze.ts';
import { readTable } from './corpus.ts';

async function judge(
  line: string,
): Promise<{ category: string; party: string; cause: string; code: string }> {
  const intake = takeIn({ name: '', how: 'paste', bytes: new TextEncoder().encode(line) });
  const source = intake.ok ? intake.sources[0] : undefined;
  const diagnosis = source && (await analyze(source)).analysis.recipients[0]?.diagnosis;
  return {
    category: diagnosis?.category ?? 'none',
    party: diagnosis?.owner.party ?? 'none',
    cause: diagnosis?.cause ?? 'none',
    code: diagnosis?.code ?? '',
  };
}

export async function main(files: readonly string[]): Promise<number> {
  for (const file of files) {
    const rows = readTable(file);
    const misses: string[] = [];
    const right = { category: 0, party: 0 };
    for (const row of rows) {
      const { line = '', category = '', also = '', party = '', party_also: otherParty = '' } = row;
      const got = await judge(line);
      const fits = {
        category: [category, ...also.split(/[,; ]+/)].includes(got.category),
        party: [party, ...otherParty.split(/[,; ]+/)].includes(got.party),
      };
      if (fits.category) right.category += 1;
      if (fits.party) right.party += 1;
      if (!fits.category || !fits.party)
        misses.push(
          `${fits.category ? ' ' : 'C'}${fits.party ? ' ' : 'P'} ${row['id'] ?? ''} ${category}/${party}, got ${got.category}/${got.party} (${got.cause} ${got.code}): ${line.slice(0, 240)}`,
        );
    }
    const share = (count: number): string =>
      `${count}/${rows.length} ${((100 * count) / rows.length).toFixed(1)} %`;
    console.log(`${basename(file)}: category ${share(right.category)}, party ${share(right.party)}`);
    for (const miss of misses) console.log(`  ${miss}`);
  }
  return 0;
}
