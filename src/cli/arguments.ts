/** What the command line asks for. */
export interface Wanted {
  readonly format: 'json' | 'text';
  readonly lang: string | undefined;
  /** Files, folders, or `-` for the standard input. */
  readonly paths: readonly string[];
}

/** The arguments read, a call for help, or what is wrong with them. */
export type Arguments =
  | { readonly ok: true; readonly wanted: Wanted }
  | { readonly ok: true; readonly help: true; readonly lang: string | undefined }
  | {
      readonly ok: false;
      readonly wrong: 'unknown-option' | 'no-input' | 'lang-missing' | 'both-formats';
      readonly option: string;
      readonly lang: string | undefined;
    };

/** Reads `[--json | --text] [--lang TAG] PATH… | -`. `--` ends the options, `-` alone is the standard input. */
export function readArguments(args: readonly string[]): Arguments {
  const paths: string[] = [];
  const formats = new Set<'json' | 'text'>();
  let lang: string | undefined;
  let help = false;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--') {
      paths.push(...args.slice(at + 1));
      break;
    }
    if (arg === '--json') formats.add('json');
    else if (arg === '--text') formats.add('text');
    else if (arg === '--help' || arg === '-h') help = true;
    else if (arg === '--lang' || arg.startsWith('--lang=')) {
      const value = arg === '--lang' ? args[(at += 1)] : arg.slice('--lang='.length);
      if (value === undefined || value === '' || value.startsWith('-')) {
        return { ok: false, wrong: 'lang-missing', option: arg, lang: undefined };
      }
      lang = value;
    } else if (arg.startsWith('-') && arg !== '-') {
      return { ok: false, wrong: 'unknown-option', option: arg, lang };
    } else paths.push(arg);
  }
  if (help) return { ok: true, help, lang };
  if (formats.size > 1) return { ok: false, wrong: 'both-formats', option: '', lang };
  if (paths.length === 0 || paths.includes('')) return { ok: false, wrong: 'no-input', option: '', lang };
  return { ok: true, wanted: { format: formats.has('text') ? 'text' : 'json', lang, paths } };
}
