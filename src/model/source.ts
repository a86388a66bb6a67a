/** What a source was taken for. `reply`: a bare SMTP reply or status code. `trace`: a message-trace `[{LED=…}]` line. */
export type SourceFormat = 'eml' | 'msg' | 'mbox' | 'text' | 'html' | 'headers' | 'reply' | 'trace';

/** How it came. */
export type SourceHow = 'paste' | 'file' | 'link';

/** One message to read: what arrived, whole and unchanged (of a `msg`, the mail that it was written anew as), and what it was taken for. */
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
  | 'failed'
  | 'archive-locked'
  | 'archive-empty'
  | 'archive-too-large';

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

/** One file of a container: as it was packed, or of a .msg, the mail that it was written anew as. */
export type Member =
  | { readonly name: string; readonly format?: 'msg'; readonly bytes: Uint8Array }
  | { readonly name: string; readonly problem: Problem; readonly size: number };

/** What a container (.msg, .zip) holds, or the reason why that cannot be told. */
export type Unpacked =
  | { readonly ok: true; readonly members: readonly Member[] }
  | { readonly ok: false; readonly problem: Problem; readonly name: string; readonly bytes: number };
