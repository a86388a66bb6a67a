import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { DIALECTS, UNNAMED } from '../../src/dialects/index.ts';
import { takeIn } from '../../src/intake/intake.ts';
import { openMessage } from '../../src/mime/open.ts';
import type { Opened } from '../../src/model/message.ts';
import type { Dialect, RecipientReport, Report } from '../../src/model/report.ts';
import { readReport } from '../../src/pipeline/report.ts';
import { source } from '../support/own-mail.ts';

const ROOT = 'src/dialects';

interface Want {
  readonly kind: string;
  readonly product?: string;
  readonly host?: string;
  readonly language?: string;
  readonly subject?: string;
  readonly recipients: readonly Readonly<Record<string, unknown>>[];
}

/** The facts of a recipient that a want may name. */
const FACTS = [
  'address',
  'originalRecipient',
  'name',
  'action',
  'status',
  'reply',
  'response',
  'remoteServer',
  'rejectedBy',
] as const;

const samples = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(ROOT, entry.name, 'samples')))
  .flatMap((entry) =>
    readdirSync(join(ROOT, entry.name, 'samples'))
      .filter((file) => /\.(?:eml|txt)$/.test(file))
      .map((file) => ({ dialect: entry.name, file, path: join(ROOT, entry.name, 'samples', file) })),
  );

const wantOf = (path: string): Want =>
  JSON.parse(readFileSync(path.replace(/\.(?:eml|txt)$/, '.want.json'), 'utf8')) as Want;

async function open(path: string, bytes = new Uint8Array(readFileSync(path))): Promise<Opened> {
  const intake = takeIn({ name: path, how: path.endsWith('.txt') ? 'paste' : 'file', bytes });
  const first = intake.ok ? intake.sources[0] : undefined;
  return openMessage(first ?? source(bytes));
}

function factsOf(report: Report, want: Want): unknown {
  return {
    kind: report.kind,
    ...(want.product === undefined ? {} : { product: report.generator.product }),
    ...(want.host === undefined ? {} : { host: report.generator.host?.value }),
    ...(want.language === undefined ? {} : { language: report.generator.language }),
    ...(want.subject === undefined ? {} : { subject: report.original.subject?.value }),
    recipients: report.recipients.map((one, index) => factsOfRecipient(one, want.recipients[index] ?? {})),
  };
}

const factsOfRecipient = (one: RecipientReport, want: Readonly<Record<string, unknown>>): unknown =>
  Object.fromEntries(
    FACTS.filter((name) => name in want || name === 'address').map((name) => [name, one[name]?.value]),
  );

function stated(want: Want): unknown {
  const { kind, product, host, language, subject } = want;
  return {
    kind,
    ...(product === undefined ? {} : { product }),
    ...(host === undefined ? {} : { host }),
    ...(language === undefined ? {} : { language }),
    ...(subject === undefined ? {} : { subject }),
    recipients: want.recipients.map((one) =>
      Object.fromEntries(
        FACTS.filter((name) => name in one || name === 'address').map((name) => [name, one[name]]),
      ),
    ),
  };
}

describe('every sample of every mail system', () => {
  it('is there', () => {
    expect(samples.length).toBeGreaterThan(50);
  });

  it.each(samples)('$dialect/$file says what its want says', async ({ path }) => {
    const want = wantOf(path);
    expect(factsOf(readReport(await open(path)), want)).toEqual(stated(want));
  });

  it.each(samples.filter(({ file }) => file.endsWith('.eml')))(
    '$dialect/$file says the same with CRLF and with CR',
    async ({ path }) => {
      const want = wantOf(path);
      const text = readFileSync(path, 'utf8').replace(/\r\n?/g, '\n');
      for (const end of ['\r\n', '\r']) {
        const bytes = new TextEncoder().encode(text.replaceAll('\n', end));
        expect(factsOf(readReport(await open(path, bytes)), want)).toEqual(stated(want));
      }
    },
  );

  it.each(samples)('every place of $dialect/$file holds its excerpt', async ({ path }) => {
    const opened = await open(path);
    const check = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { part, start, end, excerpt } = value as Record<string, unknown>;
      if (
        typeof part === 'number' &&
        typeof start === 'number' &&
        typeof end === 'number' &&
        typeof excerpt === 'string'
      ) {
        expect(opened.texts[part]?.text.slice(start, end).startsWith(excerpt)).toBe(true);
      }
      for (const inner of Object.values(value)) check(inner);
    };
    check(readReport(opened));
  });
});

describe('a mail system taken away', () => {
  const list = DIALECTS as Dialect[];
  const whole = [...list];
  afterEach(() => {
    list.splice(0, list.length, ...whole);
  });

  it('breaks its own samples alone', async () => {
    const opened = await Promise.all(
      samples.map(async (sample) => ({ ...sample, opened: await open(sample.path) })),
    );
    const essence = ({ opened: one }: { readonly opened: Opened }): string => {
      const { kind, generator, recipients } = readReport(one);
      return JSON.stringify([
        kind,
        generator.product,
        recipients.map(({ address, status, reply }) => [address?.value, status?.value, reply?.value]),
      ]);
    };
    const before = opened.map(essence);
    for (const dialect of whole) {
      list.splice(0, list.length, ...whole.filter((other) => other !== dialect));
      // Only what it recognises can change.
      const broken = opened.filter(
        (sample, index) =>
          sample.dialect !== dialect.id &&
          dialect.recognizes(sample.opened) !== undefined &&
          essence(sample) !== before[index],
      );
      expect(broken.map(({ path }) => `${path} needs ${dialect.id}`)).toEqual([]);
    }
  }, 60_000);
});

describe('the list of dialects', () => {
  it('has every id once, and one for each folder', () => {
    const ids = [...DIALECTS, UNNAMED].map((dialect) => dialect.id);
    expect(new Set(ids).size).toBe(ids.length);
    const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(ids.length).toBeGreaterThanOrEqual(folders.length);
  });

  it('reads nothing into an empty message', async () => {
    const opened = await openMessage(source('\n'));
    for (const dialect of [...DIALECTS, UNNAMED]) expect(dialect.recognizes(opened)).toBeUndefined();
  });
});
