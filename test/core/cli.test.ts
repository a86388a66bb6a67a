import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { run } from '../../src/cli/run.ts';
import { TRUE_NDR, writeOutlookFile } from '../support/outlook-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'undeliverable-cli-'));
afterAll(async () => rm(folder, { recursive: true, force: true }));

const BOUNCE = `From: MAILER-DAEMON@mx1.example.org
To: karl@example.org
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

This is the mail system at host mx1.example.org.

<ana@example.com>: host mail.example.com[198.51.100.25] said: 550 5.1.1
    <ana@example.com>: Recipient address rejected: User unknown

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx1.example.org

Final-Recipient: rfc822; ana@example.com
Action: failed
Status: 5.1.1
Remote-MTA: dns; mail.example.com
Diagnostic-Code: smtp; 550 5.1.1 <ana@example.com>: Recipient address rejected: User unknown

--b
Content-Type: text/rfc822-headers

From: Karl <karl@example.org>
To: ana@example.com
Subject: \u001b[31mHello
Date: Tue, 3 Mar 2026 08:15:21 +0000

--b--
`;
const PICTURE = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

interface Said {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line with what the standard input holds. */
async function said(args: readonly string[], stdin = ''): Promise<Said> {
  let [out, err] = ['', ''];
  const exit = await run(args, {
    out: async (text) => {
      out += text;
    },
    err: async (text) => {
      err += text;
    },
    stdin: async () => new TextEncoder().encode(stdin),
    now: () => '2026-03-04T00:00:00Z',
    timeZone: 'UTC',
  });
  return { exit, out, err };
}

const jsonOf = (out: string): readonly unknown[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

describe('the arguments', () => {
  test.each([
    [['a.eml'], { format: 'json', lang: undefined, paths: ['a.eml'] }],
    [['--text', 'a', 'b'], { format: 'text', lang: undefined, paths: ['a', 'b'] }],
    [['--lang', 'pl', '-'], { format: 'json', lang: 'pl', paths: ['-'] }],
    [['a', '--lang=nb', '--json'], { format: 'json', lang: 'nb', paths: ['a'] }],
    [['--', '--text'], { format: 'json', lang: undefined, paths: ['--text'] }],
  ])('%j are read', (args, wanted) => {
    expect(readArguments(args)).toEqual({ ok: true, wanted });
  });

  test.each([
    [[], 'no-input'],
    [[''], 'no-input'],
    [['--text'], 'no-input'],
    [['--txt', 'a'], 'unknown-option'],
    [['-x'], 'unknown-option'],
    [['--lang'], 'lang-missing'],
    [['--lang', '--text', 'a'], 'lang-missing'],
    [['--lang=', 'a'], 'lang-missing'],
    [['--json', '--text', 'a'], 'both-formats'],
  ])('%j are wrong: %s', (args, wrong) => {
    expect(readArguments(args)).toMatchObject({ ok: false, wrong });
  });
});

describe('JSON', () => {
  test('is one object a line, with facts, diagnosis and hops', async () => {
    const { exit, out, err } = await said([await file('bounce.eml', BOUNCE)]);
    expect([exit, err]).toEqual([0, '']);
    expect(jsonOf(out)).toMatchObject([
      {
        version: 1,
        source: { name: 'bounce.eml', format: 'eml', bytes: Buffer.byteLength(BOUNCE) },
        kind: 'failure',
        recipients: [
          {
            address: { value: 'ana@example.com' },
            status: { value: '5.1.1' },
            diagnosis: { category: 'recipient-unknown', permanent: true },
          },
        ],
        original: { from: { value: 'karl@example.org' } },
        hops: [],
      },
    ]);
  });

  test('of an Outlook file and of an archive holds the mail in them', async () => {
    const outlook = Buffer.from(writeOutlookFile(TRUE_NDR));
    const archive = Buffer.from(
      zipSync({ 'one.eml': strToU8(BOUNCE), 'in/two.msg': outlook, 'three.txt': PICTURE }),
    );
    const { exit, out } = await said([await file('saved.msg', outlook), await file('all.zip', archive)]);
    expect(exit).toBe(1);
    expect(jsonOf(out)).toMatchObject([
      { source: { name: 'saved.msg', format: 'msg' }, kind: 'failure' },
      { source: { name: 'all.zip/one.eml', format: 'eml' }, kind: 'failure' },
      { source: { name: 'all.zip/in/two.msg', format: 'msg' }, kind: 'failure' },
      { source: { name: 'all.zip/three.txt' }, kind: 'unreadable', problem: 'picture' },
    ]);
  });

  test('of several files comes in their order', async () => {
    const paths = [await file('2.eml', BOUNCE), await file('1.eml', BOUNCE)];
    const { out } = await said(paths);
    expect(jsonOf(out)).toMatchObject([{ source: { name: '2.eml' } }, { source: { name: '1.eml' } }]);
  });

  test('of a folder holds each file in it and below, by name, without hidden ones', async () => {
    await file('box/b.eml', BOUNCE);
    await file('box/a/deep.eml', BOUNCE);
    await file('box/.hidden', BOUNCE);
    const { exit, out } = await said([join(folder, 'box')]);
    expect(exit).toBe(0);
    expect(jsonOf(out)).toMatchObject([{ source: { name: 'a/deep.eml' } }, { source: { name: 'b.eml' } }]);
  });

  test('of the standard input is read as what a person pastes', async () => {
    const { exit, out } = await said(['-'], '550 5.1.1 <ana@example.com>: User unknown');
    expect(exit).toBe(0);
    expect(jsonOf(out)).toMatchObject([{ kind: 'failure', source: { format: 'reply' } }]);
  });
});

describe('the exit', () => {
  test('is 0 for an ordinary message: it was read', async () => {
    const hello =
      'From: ana@example.com\nTo: karl@example.org\nDate: Tue, 3 Mar 2026 08:15:21 +0000\nMessage-ID: <1@example.com>\n\nSee you on Tuesday.\n';
    expect(await said([await file('hello.eml', hello)])).toMatchObject({ exit: 0 });
  });

  test('is 1 when one could not be read, and the others are read all the same', async () => {
    const { exit, out } = await said([await file('shot.png', PICTURE), await file('bounce.eml', BOUNCE)]);
    expect(exit).toBe(1);
    expect(jsonOf(out)).toMatchObject([{ kind: 'unreadable', problem: 'picture' }, { kind: 'failure' }]);
  });

  test('is 1 for a missing file, with a sentence', async () => {
    const { exit, out, err } = await said([join(folder, 'nowhere.eml')]);
    expect([exit, out]).toEqual([1, '']);
    expect(err).toMatch(/nowhere\.eml can’t be read: there is no such file\.\n$/);
  });

  test('is 1 for an empty folder, with a sentence', async () => {
    await mkdir(join(folder, 'empty'), { recursive: true });
    expect((await said([join(folder, 'empty')])).err).toContain('the folder is empty');
  });

  test('is 2 for wrong arguments, with a sentence and the usage', async () => {
    const { exit, out, err } = await said(['--colour', 'x']);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toMatch(/^There is no option --colour\.\nUsage: /);
    expect(await said(['--lang', 'tlh', 'x'])).toMatchObject({
      exit: 2,
      err: expect.stringContaining('There is no language tlh.') as string,
    });
  });

  test('is 0 for help', async () => {
    expect(await said(['--help'])).toMatchObject({ exit: 0, err: '' });
  });
});

describe('text', () => {
  test('is the view, with nothing in it that drives a terminal', async () => {
    const { exit, out } = await said(['--text', await file('bounce.eml', BOUNCE)]);
    expect(exit).toBe(0);
    for (const part of [
      'bounce.eml',
      'Who has to act',
      'How to fix it',
      'ana@example.com',
      '␛[31mHello',
      'Original headers',
    ]) {
      expect(out).toContain(part);
    }
    expect(out).not.toContain('\u001b');
  });

  test('of several messages is parted by a rule', async () => {
    const path = await file('bounce.eml', BOUNCE);
    expect((await said(['--text', path, path])).out.match(/^={96}$/gm)?.length).toBe(1);
  });

  test('says what a picture is and what to bring instead', async () => {
    expect((await said(['--text', await file('shot.png', PICTURE)])).out).toContain('This is a picture.');
  });
});

describe('the program itself', () => {
  interface Ended {
    readonly code: number | null;
    readonly out: string;
    readonly err: string;
  }

  /** Runs the built program; `readBytes` closes its output after so many. */
  async function program(
    args: readonly string[],
    stdin = '',
    readBytes = Number.POSITIVE_INFINITY,
  ): Promise<Ended> {
    const child = spawn(process.execPath, ['src/cli/launch.mjs', ...args]);
    let [out, err] = ['', ''];
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString();
      if (out.length >= readBytes) child.stdout.destroy();
    });
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString();
    });
    child.stdin.end(stdin);
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { code, out, err };
  }

  test('reads the standard input, prints JSON, and ends with the exit code', async () => {
    const { code, out } = await program(['-'], BOUNCE);
    expect(code).toBe(0);
    expect(jsonOf(out)).toMatchObject([{ kind: 'failure' }]);
    expect((await program(['--nope'])).code).toBe(2);
  }, 60_000);

  test('is quiet when its reader goes away', async () => {
    const path = await file('bounce.eml', BOUNCE);
    const { code, err } = await program(
      Array.from({ length: 400 }, () => path),
      '',
      100,
    );
    expect([code, err]).toEqual([0, '']);
  }, 60_000);
});
