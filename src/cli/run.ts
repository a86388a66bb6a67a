import { takeIn } from '../intake/intake.ts';
import { takeInMembers } from '../intake/members.ts';
import { isContainer } from '../intake/sniff.ts';
import { unpack } from '../intake/unpack.ts';
import type { LocaleTexts } from '../locales/catalogue.ts';
import { languageOf, LANGUAGES } from '../locales/index.ts';
import { loadCli, type CliTexts } from '../locales/loaders.ts';
import type { Analyzed } from '../model/analysis.ts';
import type { Brought, Intake } from '../model/source.ts';
import { analyze, unreadable } from '../pipeline/analyze.ts';
import { fill, formatList } from '../wording/message.ts';
import { toPlainText } from '../wording/plain-text.ts';
import { toView } from '../wording/to-view.ts';
import { visible } from '../wording/wrap.ts';
import { readArguments, type Arguments, type Wanted } from './arguments.ts';
import { bytesOf, filesAt } from './files.ts';

/** What the command line talks to; a test gives its own. */
export interface Terminal {
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => Promise<void>;
  readonly stdin: () => Promise<Uint8Array>;
  readonly now: () => string;
  readonly timeZone: string;
}

/** 0: every input was read, whatever it was. 1: one was unreadable. 2: the arguments are wrong. */
export type ExitCode = 0 | 1 | 2;

/** Does what the arguments ask for, and says how it ended. Errors of the system are sentences; nothing else throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments(args);
  const lang = 'wanted' in read ? read.wanted.lang : read.lang;
  const language = lang === undefined ? LANGUAGES[0] : languageOf(lang);
  const texts = await (language ?? LANGUAGES[0]).load();
  const tags = formatList(
    LANGUAGES.map(({ tag }) => tag),
    texts.tag,
    'disjunction',
  );
  const cli = await loadCli(texts.tag);
  if (!read.ok) {
    await terminal.err(`${mistake(read, cli, tags)}\n${cli.usage}\n`);
    return 2;
  }
  if (!language) {
    await terminal.err(
      `${fill(cli.langUnknown, { lang: visible(lang ?? ''), languages: tags })}\n${cli.usage}\n`,
    );
    return 2;
  }
  if ('help' in read) {
    await terminal.out(`${cli.usage}\n${cli.help}\n`);
    return 0;
  }
  return analyzeAll(read.wanted, { ...texts, cli }, terminal);
}

function mistake(wrong: Extract<Arguments, { ok: false }>, cli: CliTexts, languages: string): string {
  switch (wrong.wrong) {
    case 'unknown-option':
      return fill(cli.unknownOption, { option: visible(wrong.option) });
    case 'lang-missing':
      return fill(cli.langMissing, { languages });
    case 'both-formats':
      return cli.bothFormats;
    case 'no-input':
      return cli.noInput;
  }
}

type Words = LocaleTexts & { readonly cli: CliTexts };

async function analyzeAll(wanted: Wanted, texts: Words, terminal: Terminal): Promise<ExitCode> {
  const printer = printerOf(wanted, texts, terminal);
  let exit: ExitCode = 0;
  const failed = async (path: string, reason: string): Promise<void> => {
    exit = 1;
    await terminal.err(`${fill(texts.cli.cannotRead, { path: visible(path), reason })}\n`);
  };
  const print = async (brought: Brought): Promise<void> => {
    if (!(await printer(brought))) exit = 1;
  };
  for (const path of wanted.paths) {
    if (path === '-') {
      await print({ name: 'stdin', how: 'paste', bytes: await terminal.stdin() });
      continue;
    }
    const files = await filesAt(path).catch((error: unknown) => reasonOf(error, texts));
    if (typeof files === 'string') await failed(path, files);
    else if (files.length === 0) await failed(path, texts.cli.reasons.folder);
    else {
      for (const file of files) {
        const bytes = await bytesOf(file.path).catch((error: unknown) => reasonOf(error, texts));
        if (typeof bytes === 'string') await failed(file.path, bytes);
        else await print({ name: file.name, how: 'file', bytes });
      }
    }
  }
  return exit;
}

/** Prints all messages of what was brought; false when one of them could not be read. */
function printerOf(
  wanted: Wanted,
  texts: LocaleTexts,
  terminal: Terminal,
): (brought: Brought) => Promise<boolean> {
  let printed = 0;
  const one = async (analyzed: Analyzed): Promise<boolean> => {
    printed += 1;
    const text =
      wanted.format === 'json'
        ? `${JSON.stringify(analyzed.analysis)}\n`
        : `${printed > 1 ? `\n${'='.repeat(96)}\n` : ''}${visible(analyzed.analysis.source.name)}\n\n${plainText(analyzed, texts, terminal)}`;
    await terminal.out(text);
    return analyzed.analysis.kind !== 'unreadable';
  };
  return async (brought) => {
    let good = true;
    for (const intake of intakesOf(brought)) {
      if (intake.ok) for (const source of intake.sources) good = (await one(await analyze(source))) && good;
      else
        good =
          (await one({ analysis: unreadable(intake.problem, intake.name, intake.bytes), texts: [] })) && good;
    }
    return good;
  };
}

/** What was brought, or what each file of it is taken for when it is a container. */
function intakesOf(brought: Brought): readonly Intake[] {
  const { name, how, bytes } = brought;
  if (!isContainer(bytes, name)) return [takeIn(brought)];
  const unpacked = unpack(bytes, name);
  return unpacked.ok ? takeInMembers(unpacked.members, how) : [unpacked];
}

function plainText({ analysis, texts: parts }: Analyzed, texts: LocaleTexts, terminal: Terminal): string {
  const view = toView(analysis, texts, { now: terminal.now(), timeZone: terminal.timeZone });
  const { headers } = analysis.original;
  const part = headers && parts.find(({ index }) => index === headers.part);
  return toPlainText(view, texts, part ? { headers: part.text.slice(headers.start, headers.end) } : {});
}

function reasonOf(error: unknown, texts: Words): string {
  const { reasons } = texts.cli;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return reasons.missing;
  if (code === 'EACCES' || code === 'EPERM') return reasons.forbidden;
  if (code === 'ERR_FS_FILE_TOO_LARGE') return reasons.tooLarge;
  return fill(reasons.other, { code: code === '' ? '?' : code });
}
