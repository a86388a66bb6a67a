import type { Category, Owner } from '../model/diagnosis.ts';

/** What sending the same message again does. */
export type Retry = 'useless' | 'after-change' | 'later' | 'automatic';

/** A cause: what went wrong, as specifically as the facts allow. Its words are in `locales/<tag>/causes.ts` under the same id. */
export interface Cause {
  readonly id: string;
  readonly category: Category;
  /** Who usually has to act; a code record may say otherwise. */
  readonly owner: Owner;
  readonly retry: Retry;
  /** It says so little ("rejected", "try later") that any other cause whose words are there leads. */
  readonly vague?: true;
  /** The official article, where there is one. */
  readonly article?: string;
  /** Ids of the commands (catalog/commands) that help an admin here. */
  readonly commands: readonly string[];
}

/** One real line that reaches this record, and where it was seen. */
export interface Example {
  readonly line: string;
  readonly seen: string;
  /** Context the line needs: the host that said it, or the product that wrote the report. */
  readonly host?: string;
  readonly generator?: string;
}

/**
 * What a reply must show: everything that a form names, one of each list (`also`: all of them).
 * A form that names nothing fits nothing.
 */
export interface Form {
  /** Enhanced status codes, any of them. `x.7.1` fits class 4 and 5. */
  readonly status?: readonly string[];
  /** First and last enhanced status code of a range, inclusive, same class and subject: `['4.7.500', '4.7.699']`. */
  readonly range?: readonly [string, string];
  /** SMTP reply codes, any of them. */
  readonly reply?: readonly string[];
  /**
   * Literal phrases, lower case, any of them; blanks match any run of white space. `['a b', 'c']` = "a b" or "c". They are found over
   * little words too (`mailbox full` in "the mailbox is full", "MAILBOX_FULL"), in their other spellings (`does not`, `doesn't`),
   * and with `#` for any number (`more than # bytes`).
   */
  readonly words?: readonly string[];
  /** Beside one of `words`, anywhere in the reply, one of these: `user` with `unknown`. Says less than a phrase that stands together. */
  readonly with?: readonly string[];
  /** Phrases that all must be there besides. */
  readonly also?: readonly string[];
  /** Phrases that exclude the form. */
  readonly without?: readonly string[];
  /** A token as on the wire, any case: `RESOLVER.ADR.RecipNotFound`, `AS(201806281)`, `S3150`. */
  readonly token?: readonly string[];
  /** Domain suffixes of the server that gave the reply: `google.com`; fits only replies of such a server, or words that name it or its provider. */
  readonly hosts?: readonly string[];
  /** Products (dialect ids) that must have written the report. */
  readonly generators?: readonly string[];
}

/**
 * A code as data with its proof: what a reply must show, and the cause it then has. A record fits when its own form fits, or one in `or`;
 * what all its fitting forms name counts together. Rank comes from how much that is
 * (token > exact status with words > exact status > range > words > class), never from its place in a file.
 */
export interface Code extends Form {
  /** An id of codes.json's form (`5.7.1-unable-to-relay`); unique. */
  readonly id: string;
  readonly cause: string;
  /** Other forms of the same code: the token alone under a status of earlier years, the words alone. */
  readonly or?: readonly Form[];
  /** Whose own list of codes it comes from; such a code means this only when that vendor's server or report says it. */
  readonly vendor?: 'microsoft';
  /** A status of the IANA registry: it says less than known words, since servers give it loosely. */
  readonly registry?: true;
  /** The provider's name as people know it, for provider records. */
  readonly provider?: string;
  readonly owner?: Owner;
  readonly retry?: Retry;
  readonly article?: string;
  /** How it is printed on the codes page: `5.7.606-649`, `5.4.6 or 5.4.14`, `432 4.3.2`. */
  readonly display?: string;
  /** Row of the articles, `R01`–`R63`. */
  readonly row?: string;
  readonly examples: readonly [Example, ...Example[]];
}
