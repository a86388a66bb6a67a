import { afterEach, describe, expect, it } from 'vitest';
import { DIALECTS } from '../../src/dialects/index.ts';
import { takeIn } from '../../src/intake/intake.ts';
import { openMessage } from '../../src/mime/open.ts';
import type { Opened } from '../../src/model/message.ts';
import type { Dialect } from '../../src/model/report.ts';
import { readReport } from '../../src/pipeline/report.ts';
import { allSamples } from '../support/samples.ts';

interface OpenedSample {
  readonly name: string;
  readonly opened: Opened;
  readonly facts: string;
}

async function openAll(): Promise<readonly OpenedSample[]> {
  const opened: OpenedSample[] = [];
  for (const { name, bytes } of allSamples()) {
    const intake = takeIn({ name, how: name.endsWith('.eml') ? 'file' : 'paste', bytes });
    const source = intake.ok ? intake.sources[0] : undefined;
    const message = source ? await openMessage(source) : undefined;
    if (message) opened.push({ name, opened: message, facts: factsOf(message) });
  }
  return opened;
}

function factsOf(opened: Opened): string {
  const { kind, generator, recipients } = readReport(opened);
  const facts = recipients.map(({ address, status, reply, remoteServer }) =>
    [address, status, reply, remoteServer].map((fact) => fact?.value),
  );
  return JSON.stringify([kind, generator.product, facts]);
}

const folderOf = (name: string): string => name.slice(0, name.indexOf('/'));

describe('a mail system taken away', () => {
  const list = DIALECTS as Dialect[];
  const whole = [...DIALECTS];

  afterEach(() => {
    list.splice(0, list.length, ...whole);
  });

  it('breaks samples of its own folder and no others', async () => {
    const samples = await openAll();
    const wrong: string[] = [];
    for (const dialect of whole) {
      list.splice(0, list.length, ...whole.filter((other) => other !== dialect));
      // A message that it does not recognise is read without it anyway.
      const broken = samples
        .filter(({ opened, facts }) => dialect.recognizes(opened) && factsOf(opened) !== facts)
        .map(({ name }) => name);
      if (new Set(broken.map(folderOf)).size !== 1) wrong.push(`${dialect.id}: ${broken.join(' ')}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});
