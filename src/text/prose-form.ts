/** How one mail system writes a bounce as prose. Every expression is linear. */
export interface ProseForm {
  /** What stands before the list of failed addresses. */
  readonly lists?: readonly RegExp[];
  /** Sentences that name one failed address; it follows the match directly. */
  readonly names?: readonly RegExp[];
  /** What stands before the reason where it is not beside the address. */
  readonly reasons?: readonly RegExp[];
  /** What may stand between an address and its own reason. */
  readonly labels?: readonly RegExp[];
  /** Where the list ends, besides the returned message. */
  readonly ends?: readonly RegExp[];
  /** Where the returned message begins, besides the usual separators. */
  readonly originals?: readonly RegExp[];
  /** Where a reason ends and the system's own words go on. */
  readonly closing?: RegExp;
  /** Lines of the list that show a display name alone: group 1. */
  readonly nameLines?: RegExp;
  /** The same for the first line of the list, where less proves it. */
  readonly firstName?: RegExp;
  /** True for a system that writes the address alone on a line and its reason below, further in. */
  readonly indented?: boolean;
  /** True for a system that writes `<address>:` paragraphs without anything before them. */
  readonly bare?: boolean;
}
