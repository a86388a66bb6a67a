// How fast the engine is, compared with what the machine does at the same time:
//   npm run bench -- DIR
// Messages a second over the .eml files of DIR, against postal-mime parsing the same bytes; then CPU and memory of the command line on a
// bounce that returns 25 MiB of base64, against Node doing nothing. Prints ratios; fails nothing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { takeIn } from '../../src/intake/intake.ts';
import { analyze } from '../../src/pipeline/analyze.ts';

const ROUNDS = 5;
const MiB = 1024 * 1024;

type Mail = readonly [name: string, bytes: Uint8Array];

async function engine([name, bytes]: Mail): Promise<void> {
  const intake = takeIn({ name, how: 'file', bytes });
  if (!intake.ok) return;
  for (const source of intake.sources) await analyze(source);
}

async function postalMime([, bytes]: Mail): Promise<void> {
  await PostalMime.parse(bytes, { forceRfc822Attachments: true });
}

async function secondsOf(work: (mail: Mail) => Promise<void>, mails: readonly Mail[]): Promise<number> {
  const start = performance.now();
  for (const mail of mails) await work(mail);
  return (performance.now() - start) / 1000;
}

/** Best of some rounds taken in turn, so that whatever else the machine does meets both. */
async function compare(mails: readonly Mail[]): Promise<void> {
  const best = { engine: Infinity, postalMime: Infinity };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const seconds = {
      engine: await secondsOf(engine, mails),
      postalMime: await secondsOf(postalMime, mails),
    };
    // The first round warms up.
    if (round === 0) continue;
    best.engine = Math.min(best.engine, seconds.engine);
    best.postalMime = Math.min(best.postalMime, seconds.postalMime);
  }
  const rate = (seconds: number): string => `${Math.round(mails.length / seconds)} messages/s`;
  console.log(
    `${mails.length} files: engine ${rate(best.engine)}, postal-mime alone ${rate(best.postalMime)}`,
  );
  console.log(`ratio ${(best.postalMime / best.engine).toFixed(2)} (above 1: the engine is faster)`);
}

/** A bounce whose returned original carries an attachment of 25 MiB in base64. */
function largeBounce(): string {
  const body = `${'A'.repeat(76)}\r\n`.repeat(Math.ceil((25 * MiB) / 78));
  return [
    'From: MAILER-DAEMON@mx.example.net',
    'To: ana@example.net',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="outer"',
    '',
    '--outer',
    'Content-Type: text/plain',
    '',
    '<leo@example.org>: host mx.example.org[192.0.2.25] said: 552 5.2.2 Mailbox is full',
    '--outer',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.net',
    '',
    'Final-Recipient: rfc822; leo@example.org',
    'Action: failed',
    'Status: 5.2.2',
    'Diagnostic-Code: smtp; 552 5.2.2 Mailbox is full',
    '',
    '--outer',
    'Content-Type: message/rfc822',
    '',
    'From: ana@example.net',
    'To: leo@example.org',
    'Subject: Film',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="inner"',
    '',
    '--inner',
    'Content-Type: video/mp4',
    'Content-Transfer-Encoding: base64',
    '',
    `${body}--inner--`,
    '--outer--',
    '',
  ].join('\r\n');
}

interface Cost {
  readonly cpu: number;
  readonly memory: number;
  readonly out: string;
}

/** Seconds of CPU and MiB of memory of a Node process, as it says itself when it ends. */
function costOf(args: readonly string[]): Cost {
  // Linux counts the memory of the process that started it into maxRSS; its status file does not.
  const report = `import { readFileSync } from 'node:fs';
    process.on('exit', () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      let kiB = maxRSS;
      try { kiB = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]); } catch {}
      process.stderr.write('\\n' + JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: kiB / 1024 }));
    })`;
  const hook = `data:text/javascript,${encodeURIComponent(report)}`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', hook, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return { ...(JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as Omit<Cost, 'out'>), out: stdout };
}

function large(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'large.eml');
    writeFileSync(file, largeBounce());
    // Makes the bundle when it is stale, so that this is not measured.
    spawnSync(process.execPath, ['src/cli/launch.mjs', file]);
    const empty = join(folder, 'empty.mjs');
    writeFileSync(empty, '');
    const idle = costOf([empty]);
    const { cpu, memory, out } = costOf(['dist-cli/analyze.mjs', file]);
    const say = (cost: Cost): string => `${cost.cpu.toFixed(2)} s CPU, ${cost.memory.toFixed(0)} MiB`;
    console.log(`25 MiB bounce: ${say({ cpu, memory, out })} (Node alone ${say(idle)})`);
    console.log(out.slice(0, 120));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The program; gives its exit code. */
export async function main([folder]: readonly string[]): Promise<number> {
  if (folder === undefined) {
    console.error('usage: npm run bench -- DIR');
    return 2;
  }
  const names = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  await compare(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
  large();
  return 0;
}
