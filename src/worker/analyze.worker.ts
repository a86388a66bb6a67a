import { takeIn } from '../intake/intake.ts';
import type { Analyzed } from '../model/analysis.ts';
import { analyze } from '../pipeline/analyze.ts';
import { REHEARSAL } from './rehearsal.ts';
import type { Answer, BroughtFile, Outcome, Stage } from './protocol.ts';

const answer = (message: Answer): void => {
  self.postMessage(message);
};

async function analyzeAll({ name, how, file, html }: BroughtFile): Promise<Outcome> {
  const report = (stage: Stage, done: number, total: number): void => {
    answer({ kind: 'progress', progress: { stage, done, total } });
  };
  report('reading', 0, 1);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const digest = await digestOf(bytes, html ?? '');
  if (digest !== undefined) answer({ kind: 'digest', digest });
  const intake = takeIn(html === undefined ? { name, how, bytes } : { name, how, bytes, html });
  if (!intake.ok) return intake;

  const analyzed: Analyzed[] = [];
  const total = intake.sources.length;
  for (const source of intake.sources) {
    const done = analyzed.length;
    analyzed.push(await analyze(source, (stage) => report(stage, done, total)));
  }
  return { ok: true, analyzed };
}

/** The SHA-256 of what was brought and of the clipboard's HTML beside it, in hexadecimal; nothing outside a secure context, which has no digest. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>, html: string): Promise<string | undefined> {
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const hex = async (of: Uint8Array<ArrayBuffer>): Promise<string> =>
    Array.from(new Uint8Array(await subtle.digest('SHA-256', of)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
  const [one, other] = [await hex(bytes), html === '' ? '' : await hex(new TextEncoder().encode(html))];
  return one + other;
}

self.addEventListener('message', ({ data }: MessageEvent<BroughtFile>) => {
  analyzeAll(data).then(
    (outcome) => answer({ kind: 'done', outcome }),
    // The engine never throws; a file that vanished or changed while it was read does.
    () => {
      const { name, file } = data;
      answer({ kind: 'done', outcome: { ok: false, problem: 'failed', name, bytes: file.size } });
    },
  );
});

const rehearsed = takeIn({ name: '', how: 'file', bytes: new TextEncoder().encode(REHEARSAL) });
const [source] = rehearsed.ok ? rehearsed.sources : [];
if (source) void analyze(source).then((analyzed) => answer({ kind: 'ready', analyzed }));
