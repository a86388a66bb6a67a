// Compares the engine with a folder of mails whose EXPECTED.tsv says what each of them is:
//   npm run corpus -- DIR [--misses N|all] [--gate] [--raise]
// --gate fails below the floors of corpus-floors.json; --raise lifts the floors to what is reached now.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { takeIn } from '../../src/intake/intake.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { analyze } from '../../src/pipeline/analyze.ts';

const MEASURES = ['kind', 'recipients', 'status', 'category'] as const;
type Measure = (typeof MEASURES)[number];
type Score = Record<Measure, { right: number; of: number }>;
type Floors = Record<string, Partial<Record<Measure, number>>>;

const FLOORS = 'test/tools/corpus-floors.json';

interface Row {
  readonly file: string;
  readonly family: string;
  readonly solid: boolean;
  readonly want: Readonly<Record<Measure, string>>;
}

/** Rows of a tab-separated file by the names in its first line. */
export function readTable(path: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

function readRows(folder: string): Row[] {
  return readTable(join(folder, 'EXPECTED.tsv')).map((row) => {
    const { file = '', kind = '', recipients = '', status = '', reason = '' } = row;
    const family = /^(.+)-\d+\.eml$/.exec(file)?.[1] ?? basename(folder);
    // A list that does not say for every row whether it is sure is sure.
    return {
      file,
      family,
      solid: row['solid'] !== 'no',
      want: { kind, recipients, status, category: reason },
    };
  });
}

async function read(folder: string, file: string): Promise<readonly Analysis[]> {
  const bytes = new Uint8Array(readFileSync(join(folder, file)));
  const intake = takeIn({ name: file, how: file.endsWith('.txt') ? 'paste' : 'file', bytes });
  if (!intake.ok) return [];
  const analyses: Analysis[] = [];
  for (const source of intake.sources) analyses.push((await analyze(source)).analysis);
  return analyses;
}

interface Got {
  readonly kind: string;
  readonly reported: readonly Reported[];
}
interface Reported {
  readonly address: string;
  readonly status: string;
  readonly category: string;
}

function summary(analyses: readonly Analysis[]): Got {
  const recipients = analyses.flatMap((analysis) => analysis.recipients);
  // Of mixed reports the list names those that failed.
  const failed = recipients.filter(({ action }) => action === undefined || action.value === 'failed');
  const reported = analyses[0]?.kind === 'failure' && failed.length > 0 ? failed : recipients;
  return {
    kind: analyses[0]?.kind ?? 'unreadable',
    reported: reported.map(({ address, status, diagnosis }) => ({
      address: address?.value.toLowerCase() ?? '',
      status: status?.value ?? '',
      category: diagnosis.category,
    })),
  };
}

type Judged = Partial<Record<Measure, { right: boolean; want: string; got: string }>>;

/** Each measure that the row states, right or not. Values that stand parallel to the recipients are compared by recipient. */
function judge({ want }: Row, got: Got, categories: ReadonlyMap<string, readonly string[]>): Judged {
  const judged: Judged = {};
  const wanted = want.recipients.toLowerCase().split(',');
  const known = want.recipients !== '' && want.recipients !== '?';
  /** What we say of the recipient the list has at `index`; of the only one, whatever its address was read as. */
  const at = (index: number): Reported | undefined =>
    got.reported.find(({ address }) => address === wanted[index]) ??
    (wanted.length === 1 ? got.reported[0] : undefined);

  if (want.kind !== '' && want.kind !== '?') {
    judged.kind = { right: got.kind === want.kind, want: want.kind, got: got.kind };
  }
  if (known) {
    const expected = [...new Set(wanted)].toSorted().join(',');
    const found = [...new Set(got.reported.map(({ address }) => address))].toSorted().join(',');
    judged.recipients = { right: expected === found, want: expected, got: found };
  }
  const statuses = want.status.split(',').map((status, index) => [status, at(index)?.status ?? ''] as const);
  const stated = statuses.filter(([status]) => status !== '' && status !== '?');
  if (stated.length > 0) {
    judged.status = {
      right: stated.every(([status, found]) => status === found),
      want: stated.map(([status]) => status).join(','),
      got: stated.map(([, found]) => found).join(','),
    };
  }
  const reasons = want.category
    .split(',')
    .map((reason, index) => [reason, at(index)?.category ?? ''] as const)
    .filter(([reason]) => categories.has(reason));
  if (reasons.length > 0) {
    judged.category = {
      right: reasons.every(([reason, found]) => categories.get(reason)?.includes(found)),
      want: reasons.map(([reason]) => `${reason} (${categories.get(reason)?.join(' ') ?? ''})`).join(', '),
      got: reasons.map(([, found]) => found).join(','),
    };
  }
  return judged;
}

const emptyScore = (): Score => ({
  kind: { right: 0, of: 0 },
  recipients: { right: 0, of: 0 },
  status: { right: 0, of: 0 },
  category: { right: 0, of: 0 },
});

const percent = ({ right, of }: { right: number; of: number }): number =>
  of === 0 ? 100 : (100 * right) / of;

const line = (name: string, cells: readonly string[]): string =>
  `${name.padEnd(24)}${cells.map((cell) => cell.padStart(19)).join('')}`;

/** Agreement of each measure, in a line. */
const scoreLine = (name: string, score: Score): string =>
  line(
    name,
    MEASURES.map((measure) => {
      const { right, of } = score[measure];
      return of === 0 ? '–' : `${right}/${of} ${percent(score[measure]).toFixed(1).padStart(5)} %`;
    }),
  );

function readFloors(set: string): { all: Record<string, Floors>; floors: Floors } {
  const all = JSON.parse(readFileSync(FLOORS, 'utf8')) as Record<string, Floors>;
  return { all, floors: all[set] ?? {} };
}

function belowFloors(set: string, scores: ReadonlyMap<string, Score>): string[] {
  const { floors } = readFloors(set);
  if (Object.keys(floors).length === 0) return [`no floors are set for "${set}"`];
  return Object.entries(floors).flatMap(([group, measures]) =>
    MEASURES.flatMap((measure) => {
      const floor = measures[measure];
      const score = scores.get(group)?.[measure];
      if (floor === undefined) return [];
      if (!score || score.of === 0) return [`${group}: nothing to measure ${measure} on`];
      return percent(score) < floor
        ? [`${group}: ${measure} ${percent(score).toFixed(1)} %, floor ${floor} %`]
        : [];
    }),
  );
}

function raiseFloors(set: string, scores: ReadonlyMap<string, Score>): void {
  const { all, floors } = readFloors(set);
  for (const [group, measures] of Object.entries(floors)) {
    for (const measure of MEASURES) {
      const score = scores.get(group)?.[measure];
      if (!score || score.of === 0 || (measures[measure] === undefined && group !== 'solid')) continue;
      measures[measure] = Math.max(measures[measure] ?? 0, Math.floor(10 * percent(score)) / 10);
    }
  }
  writeFileSync(FLOORS, `${JSON.stringify({ ...all, [set]: floors }, null, 2)}\n`);
}

/** The program; gives its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const valueOf = (name: string): string | undefined =>
    args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
  const folder = args.find((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--misses');
  if (folder === undefined || !existsSync(join(folder, 'EXPECTED.tsv'))) {
    console.error(
      'usage: npm run corpus -- DIR [--misses N|all] [--gate] [--raise]   (DIR holds EXPECTED.tsv)',
    );
    return 2;
  }
  const set = basename(resolve(folder));
  const categories = new Map(
    readTable(join(folder, '..', 'CATEGORIES.tsv')).map((row) => [
      row['reason'] ?? '',
      (row['categories'] ?? '').split(','),
    ]),
  );

  const scores = new Map<string, Score>([
    ['solid', emptyScore()],
    ['not solid', emptyScore()],
  ]);
  const misses: string[] = [];
  const rows = readRows(folder);
  for (const row of rows) {
    const judged = judge(row, summary(await read(folder, row.file)), categories);
    // Families are measured on their solid rows.
    const groups = row.solid ? ['solid', row.family] : ['not solid'];
    for (const measure of MEASURES) {
      const one = judged[measure];
      if (!one) continue;
      for (const group of groups) {
        const score = scores.get(group) ?? emptyScore();
        scores.set(group, score);
        score[measure].of += 1;
        if (one.right) score[measure].right += 1;
      }
      if (!one.right) {
        misses.push(
          `${row.solid ? ' ' : '?'} ${row.file.padEnd(30)} ${measure.padEnd(11)} want ${one.want}   got ${one.got || '–'}`,
        );
      }
    }
  }

  console.log(line(`${rows.length} files`, MEASURES));
  for (const [group, score] of scores) console.log(scoreLine(group, score));

  const most = valueOf('--misses') === 'all' ? misses.length : Number(valueOf('--misses') ?? 60);
  // The sure ones first.
  const shown = misses
    .toSorted((a, b) => Number(a.startsWith('?')) - Number(b.startsWith('?')))
    .slice(0, most);
  if (shown.length > 0)
    console.log(
      `\n${misses.length} misses${shown.length < misses.length ? `, the first ${shown.length}` : ''} (?: not solid)`,
    );
  for (const miss of shown) console.log(miss);

  if (args.includes('--raise')) raiseFloors(set, scores);
  if (!args.includes('--gate')) return 0;
  const below = belowFloors(set, scores);
  console.log(
    below.length === 0 ? `\ncorpus gate: ${set} passed` : `\ncorpus gate: ${set} failed\n${below.join('\n')}`,
  );
  return below.length === 0 ? 0 : 1;
}
