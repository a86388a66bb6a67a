/** The clauses of a Received field that this reader tells apart; `over` is text that says nothing. */
export type Clause = 'from' | 'by' | 'via' | 'with' | 'id' | 'for' | 'envelope' | 'tls' | 'over' | 'helo';

// `whith` stands in the mail of several sites that had edited their Postfix; `ID` and `By` differ only in case.
/** The words that open a clause, in lower case. */
export const CLAUSES: ReadonlyMap<string, Clause> = new Map([
  ['from', 'from'],
  ['by', 'by'],
  ['via', 'via'],
  ['with', 'with'],
  ['whith', 'with'],
  ['id', 'id'],
  ['for', 'for'],
  ['envelope-from', 'envelope'],
  ['tls', 'tls'],
  ['over', 'over'],
  ['named', 'over'],
  ['helo', 'helo'],
  ['ehlo', 'helo'],
]);

/** True for a word (lower case) that may open a clause. */
export function isKeyword(word: string): boolean {
  return CLAUSES.has(word);
}
