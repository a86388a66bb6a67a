/** The version of the wire that this engine writes and reads. */
export const VERSION = 1;

/**
 * The version and data of a fragment that has the form of a shared link, or nothing; says nothing about whether the data is sound.
 * `readFragment('#v1.abc')` gives `{ version: 1, data: 'abc' }`; `#/codes` gives nothing.
 */
export function readFragment(
  fragment: string,
): { readonly version: number; readonly data: string } | undefined {
  const head = /^#?v(\d{1,4})\./.exec(fragment);
  // A mail program that ends a link at its line's end adds blanks or a full stop.
  return head
    ? { version: Number(head[1]), data: fragment.slice(head[0].length).replace(/[\s.]{1,20}$/, '') }
    : undefined;
}
