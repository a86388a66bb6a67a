/** One result to put away: what the list needs, and the texts apart, so that the list need not read them. */
export interface Put {
  readonly id: string;
  readonly result: unknown;
  readonly texts: unknown;
}

/** Where results lie. It knows nothing of what they are, and promises nothing of what comes back: that is checked when it is read. */
export interface Shelf {
  /** All results, without their texts. */
  results(): Promise<readonly unknown[]>;
  /** One result and its texts; undefined where there is none. */
  one(id: string): Promise<Omit<Put, 'id'>>;
  /** Puts and removes in one go: all of it or nothing. */
  change(put: readonly Put[], remove: readonly string[]): Promise<void>;
  /** Removes everything, the place itself too. */
  destroy(): Promise<void>;
}
