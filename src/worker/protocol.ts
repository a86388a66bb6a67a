import type { Analyzed } from '../model/analysis.ts';
import type { Member, Problem, SourceHow } from '../model/source.ts';

/** What a person brought, still unread: the page hands the file over, the worker reads it. */
export interface BroughtFile {
  readonly name: string;
  readonly how: SourceHow;
  readonly file: Blob;
  /** The `text/html` flavour of the clipboard, when it had one. */
  readonly html?: string;
}

/** A container for the worker that opens those. */
export type PackedFile = Pick<BroughtFile, 'name' | 'file'>;

/** What a container held, in the place of the file that it was. */
export interface UnpackedFile {
  readonly how: SourceHow;
  readonly members: readonly Member[];
}

/** The memory of members, to hand over instead of copying it. Each has its own. */
export const buffersOf = (members: readonly Member[]): ArrayBuffer[] =>
  members.flatMap((member) => ('bytes' in member ? [member.bytes.buffer as ArrayBuffer] : []));

/** The stages of one analysis, in order. */
export type Stage = 'reading' | 'structure' | 'report' | 'judging';

/** Where the work stands. Of several messages in one file, `done` of `total` are finished. */
export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
}

/** How an analysis ended: one result for each message that was brought, or the reason why there is none. */
export type Outcome =
  | { readonly ok: true; readonly analyzed: readonly Analyzed[] }
  | { readonly ok: false; readonly problem: Problem; readonly name: string; readonly bytes: number };

/**
 * What a worker answers to one `BroughtFile`: its digest once, where it can be made, progress any number of times, then one outcome; or, in its
 * place, that it is a container, whose content it then awaits as an `UnpackedFile`. Once, after its start, it says unasked that it is ready, with
 * what it rehearsed on.
 */
export type Answer =
  | { readonly kind: 'ready'; readonly analyzed: Analyzed }
  | { readonly kind: 'digest'; readonly digest: string }
  | { readonly kind: 'packed' }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly outcome: Outcome };
