import { source, type KeptTexts, type LanguageTag, type PathTexts, type Worded } from './catalogue.ts';
import type { cli } from './en/cli.ts';
import { languageFor } from './index.ts';

/** Fetches the words of the path in a language; they come in one file with the verdict's. */
export const loadPath = async (tag: LanguageTag): Promise<PathTexts> =>
  (await languageFor([tag]).load()).path;

/** Fetches the words of what is kept in a language; they come in one file with the verdict's. */
export const loadKept = async (tag: LanguageTag): Promise<KeptTexts> =>
  (await languageFor([tag]).load()).kept;

/** The words of the command line in some language. */
export type CliTexts = Worded<typeof cli>;

const CLI_LOADERS: Readonly<Record<LanguageTag, () => Promise<CliTexts>>> = {
  en: async () => source((await import('./en/cli.ts')).cli),
  'zh-CN': async () => (await import('./zh-CN/cli.ts')).cli,
  pl: async () => (await import('./pl/cli.ts')).cli,
  vi: async () => (await import('./vi/cli.ts')).cli,
  nb: async () => (await import('./nb/cli.ts')).cli,
};

/** Fetches the words of the command line in a language. */
export const loadCli = (tag: LanguageTag): Promise<CliTexts> => CLI_LOADERS[tag]();
