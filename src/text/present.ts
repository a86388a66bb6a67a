/** An object without the members that may be undefined, except as optional ones. */
export type Present<Whole extends object> = {
  readonly [Key in keyof Whole as undefined extends Whole[Key] ? never : Key]: Whole[Key];
} & {
  readonly [Key in keyof Whole as undefined extends Whole[Key] ? Key : never]?: Exclude<
    Whole[Key],
    undefined
  >;
};

/**
 * The object without its undefined members, the others in their order: what is not said is missing. Written with a spread for each member
 * that may be missing, the same takes several times as long, and facts are made by the dozen for each mail.
 */
export function present<Whole extends object>(whole: Whole): Present<Whole> {
  const kept: Partial<Record<keyof Whole, unknown>> = {};
  for (const key of Object.keys(whole) as (keyof Whole)[]) {
    const value = whole[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept as object as Present<Whole>;
}
