/** Where words stand: `part` indexes the `texts` of an opened message, `start` and `end` are UTF-16 offsets in that decoded text. */
export interface Place {
  readonly part: number;
  readonly start: number;
  readonly end: number;
  /** The words themselves, at most 200 characters of them, so that evidence survives without the mail. */
  readonly excerpt: string;
}

/**
 * How a fact's value was made from its words when it is not verbatim.
 * `unfolded`: header folds and runs of blanks become one blank, ends trimmed. `lower-case`: also lower case.
 * `address`: angle brackets, `mailto:`, quotes and type prefix (`rfc822;`) removed. `host`: a domain name in lower case without final dot.
 * `decoded`: RFC 2047 encoded words decoded. `type-removed`: what follows the `type;` of an RFC 3464 field.
 * `date`: an ISO 8601 UTC instant. `status`: an enhanced status code of RFC 3463 (`#5.1.1`, `550-5.1.1`, `5.1.1_ETR` → `5.1.1`).
 * `reply`: the three digits of an SMTP reply. `action`: an RFC 3464 action word. `joined`: a reply's continuation lines joined to one.
 */
export type Normalisation =
  | 'unfolded'
  | 'lower-case'
  | 'address'
  | 'host'
  | 'decoded'
  | 'type-removed'
  | 'date'
  | 'status'
  | 'reply'
  | 'action'
  | 'joined';

/** A value and where it was read. `by` names the normalisation where the value is not verbatim. */
export interface Fact<T extends string | number = string> {
  readonly value: T;
  readonly at: Place;
  readonly by?: Normalisation;
}
