import { source, type LanguageTag, type Worded } from './catalogue.ts';
import type { cli } from './en/cli.ts';
import type { kept } from './en/kept.ts';
import type { path } from './en/path.ts';

/** The words of the path, the checks and the headers in some language. */
export type PathTexts = Worded<typeof path>;

const LOADERS: Readonly<Record<LanguageTag, () => Promise<PathTexts>>> = {
  en: async () => source((await import('./en/path.ts')).path),
  'zh-CN': async () => (await import('./zh-CN/path.ts')).path,
  pl: async () => (await import('./pl/path.ts')).path,
  vi: async () => (await import('./vi/path.ts')).path,
  nb: async () => (await import('./nb/path.ts')).path,
};

/** Fetches the words of the path in a language; each is a file of its own, since a verdict needs none of them. */
export const loadPath = (tag: LanguageTag): Promise<PathTexts> => LOADERS[tag]();

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

/** The words of what is kept on this device in some language. */
export type KeptTexts = Worded<typeof kept>;

const KEPT_LOADERS: Readonly<Record<LanguageTag, () => Promise<KeptTexts>>> = {
  en: async () => source((await import('./en/kept.ts')).kept),
  'zh-CN': async () => (await import('./zh-CN/kept.ts')).kept,
  pl: async () => (await import('./pl/kept.ts')).kept,
  vi: async () => (await import('./vi/kept.ts')).kept,
  nb: async () => (await import('./nb/kept.ts')).kept,
};

/** Fetches the words of what is kept in a language. */
export const loadKept = (tag: LanguageTag): Promise<KeptTexts> => KEPT_LOADERS[tag]();
