/** What a source was taken for. `reply`: a bare SMTP reply or status code. `trace`: a message-trace `[{LED=…}]` line. */
export type SourceFormat = 'eml' | 'msg' | 'mbox' | 'text' | 'html' | 'headers' | 'reply' | 'trace';

/** How it came. */
export type SourceHow = 'paste' | 'file' | 'link';

/** One message to read: what arrived, whole and unchanged, and what it was taken for. */
export interface Source {
  readonly name: string;
  readonly how: SourceHow;
  readonly format: SourceFormat;
  readonly bytes: Uint8Array;
  /** No word of mail was seen in it: when it is no refusal either, it is nonsense. */
  readonly doubtful?: true;
}

/** Why something that was brought cannot be read; the page has a sentence for each that says what to bring instead. */
export type Problem =
  | 'empty'
  | 'picture'
  | 'pdf'
  | 'msg'
  | 'office-document'
  | 'archive'
  | 'too-large'
  | 'binary'
  | 'nonsense'
  | 'failed';

/** What a person brings: one file, or one paste with the clipboard's HTML flavour where there was one. */
export interface Brought {
  readonly name: string;
  readonly how: SourceHow;
  readonly bytes: Uint8Array;
  /** The `text/html` flavour of the clipboard, when it had one. */
  readonly html?: string;
}

/** The result of intake: sources to read, or the reason why there is none. */
export type Intake =
  | { readonly ok: true; readonly sources: readonly Source[] }
  | { readonly ok: false; readonly problem: Problem; readonly name: string; readonly bytes: number };
