import { takeIn } from '../intake/intake.ts';
import { takeInMembers } from '../intake/members.ts';
import { isContainer } from '../intake/sniff.ts';
import type { Analyzed } from '../model/analysis.ts';
import type { Intake, Source } from '../model/source.ts';
import { analyze, unreadable } from '../pipeline/analyze.ts';
import { REHEARSAL } from './rehearsal.ts';
import type { Answer, BroughtFile, Outcome, Stage, UnpackedFile } from './protocol.ts';

const answer = (message: Answer): void => {
  self.postMessage(message);
};

const report = (stage: Stage, done: number, total: number): void => {
  answer({ kind: 'progress', progress: { stage, done, total } });
};

async function analyzeFile({ name, how, file, html }: BroughtFile): Promise<Outcome | 'packed'> {
  report('reading', 0, 1);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const digest = await digestOf(bytes, html ?? '');
  if (digest !== undefined) answer({ kind: 'digest', digest });
  if (isContainer(bytes, name)) return 'packed';
  const intake = takeIn(html === undefined ? { name, how, bytes } : { name, how, bytes, html });
  return intake.ok ? analyzeAll(intake.sources) : intake;
}

async function analyzeAll(sources: readonly (Source | Refused)[]): Promise<Outcome> {
  const analyzed: Analyzed[] = [];
  for (const source of sources) {
    const done = analyzed.length;
    analyzed.push(
      'problem' in source
        ? { analysis: unreadable(source.problem, source.name, source.bytes), texts: [] }
        : await analyze(source, (stage) => report(stage, done, sources.length)),
    );
  }
  return { ok: true, analyzed };
}

type Refused = Extract<Intake, { ok: false }>;

const analyzeMembers = ({ members, how }: UnpackedFile): Promise<Outcome> =>
  analyzeAll(
    takeInMembers(members, how).flatMap<Source | Refused>((intake) =>
      intake.ok ? intake.sources : [intake],
    ),
  );

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

self.addEventListener('message', ({ data }: MessageEvent<BroughtFile | UnpackedFile>) => {
  const work = 'members' in data ? analyzeMembers(data) : analyzeFile(data);
  work.then(
    (ended) => answer(ended === 'packed' ? { kind: 'packed' } : { kind: 'done', outcome: ended }),
    // The engine never throws; a file that vanished or changed while it was read does.
    () => {
      const { name, bytes } =
        'file' in data ? { name: data.name, bytes: data.file.size } : { name: '', bytes: 0 };
      answer({ kind: 'done', outcome: { ok: false, problem: 'failed', name, bytes } });
    },
  );
});

const rehearsed = takeIn({ name: '', how: 'file', bytes: new TextEncoder().encode(REHEARSAL) });
const [source] = rehearsed.ok ? rehearsed.sources : [];
if (source) void analyze(source).then((analyzed) => answer({ kind: 'ready', analyzed }));
