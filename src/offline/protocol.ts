/** A release of the page, as the build writes it into the service worker. */
export interface Release {
  readonly version: string;
  /** The files that are stored together, `code` and one part for each language, by path below the page's own; each with its digest (SRI). */
  readonly parts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What a page asks of the service worker, which answers once the code and the words of that language are stored. */
export interface Wish {
  /** The address of the page's first script: whether it is of the worker's own release. */
  readonly script: string;
  readonly language: string;
  /** Whether the words of all other languages are to be stored too. */
  readonly everything: boolean;
}
