import type { CauseTexts } from './cause-texts.ts';
import type { kept } from './en/kept.ts';
import type { path } from './en/path.ts';
import type { ui } from './en/ui.ts';

/** The languages there are, by BCP 47 tag. */
export type LanguageTag = 'en' | 'zh-CN' | 'pl' | 'vi' | 'nb';

/** The plural categories a language needs for whole numbers (CLDR; `Intl.PluralRules`). */
export interface PluralCategories {
  readonly en: 'one' | 'other';
  readonly 'zh-CN': 'other';
  readonly pl: 'one' | 'few' | 'many' | 'other';
  readonly vi: 'other';
  readonly nb: 'one' | 'other';
}

/** The names in braces of a message: `'Hello {name}'` has `'name'`. */
export type PlaceholdersOf<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never;

/** A message that needs the values `P`. The second part exists only for the compiler. */
export type Text<P extends string = never> = string & { readonly ' values'?: { readonly [K in P]: true } };

/** A message by plural category; `count` chooses, and may stand in it. */
export interface Plural<P extends string = string> {
  readonly zero?: Text<P>;
  readonly one?: Text<P>;
  readonly two?: Text<P>;
  readonly few?: Text<P>;
  readonly many?: Text<P>;
  readonly other: Text<P>;
}

type PluralShape = { readonly other: string; readonly one?: string };
type IsPlural<T> = T extends PluralShape
  ? Exclude<keyof T, PluralCategory> extends never
    ? true
    : false
  : false;
type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** The catalogue as the code sees it: every message with the values that it needs, in whatever language. */
export type Worded<T> = T extends string
  ? Text<PlaceholdersOf<T>>
  : T extends readonly string[]
    ? readonly Text<PlaceholdersOf<T[number]>>[]
    : IsPlural<T> extends true
      ? Plural<PlaceholdersOf<Extract<T[keyof T], string>>>
      : { readonly [K in keyof T]: Worded<T[K]> };

/** What a translation must look like before its placeholders are checked: the keys of the source, plurals by the language's own categories. */
export type Shape<T, L extends LanguageTag> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : IsPlural<T> extends true
      ? { readonly [C in PluralCategories[L]]: string }
      : { readonly [K in keyof T]: Shape<T[K], L> };

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Path<Before extends string, Key> = `${Before}${Before extends '' ? '' : '.'}${Key & string}`;

/**
 * The keys of a translation whose placeholders are not those of the source: missing, misspelt or too many; and the keys that the source does
 * not have. A plural form may leave values out ("one message"), but not invent any; the lines of a list may be divided otherwise. Never, when all are right.
 */
export type Wrong<Source, Given, Before extends string = ''> = Source extends string
  ? Given extends string
    ? Same<PlaceholdersOf<Source>, PlaceholdersOf<Given>> extends true
      ? never
      : Before
    : never
  : Source extends readonly string[]
    ? Given extends readonly string[]
      ? Same<PlaceholdersOf<Source[number]>, PlaceholdersOf<Given[number]>> extends true
        ? never
        : Before
      : never
    : IsPlural<Source> extends true
      ? [PlaceholdersOf<Extract<Given[keyof Given], string>>] extends [
          PlaceholdersOf<Extract<Source[keyof Source], string>>,
        ]
        ? never
        : Before
      : | { [K in keyof Source & keyof Given]: Wrong<Source[K], Given[K], Path<Before, K>> }[keyof Source &
            keyof Given]
        | Path<Before, Exclude<keyof Given, keyof Source>>;

/** What a translation must be besides its shape: nothing when its keys and placeholders are those of the source, else something that names those that are not. */
export type Right<Source, Given> = [Wrong<Source, Given>] extends [never]
  ? unknown
  : { readonly 'keys or placeholders differ in': Wrong<Source, Given> };

/** The interface's sentences in some language. */
export type UiTexts = Worded<typeof ui>;

/** The words of the path, the checks and the headers in some language. */
export type PathTexts = Worded<typeof path>;

/** The words of what is kept on this device in some language. */
export type KeptTexts = Worded<typeof kept>;

/** The words of a result in one language. */
export interface LocaleTexts {
  readonly tag: LanguageTag;
  readonly ui: UiTexts;
  /** By cause id. An id of another version has none. */
  readonly causes: Readonly<Record<string, CauseTexts>>;
}

/** All words of one language but those of the page itself, which are there before anything is brought. */
export interface LoadedTexts extends LocaleTexts {
  readonly path: PathTexts;
  readonly kept: KeptTexts;
}

/**
 * Declares a translation: keys, plural forms and placeholders are checked against the source by the compiler.
 * @example export const ui = translationOf<typeof source>()('pl')({ … });
 */
export function translationOf<Source>(): <L extends LanguageTag>(
  tag: L,
) => <const T extends Shape<Source, L>>(texts: T & Right<Source, T>) => Worded<Source> {
  // The compiler has checked what the cast says.
  return () => (texts) => texts as unknown as Worded<Source>;
}

/** The English source as the code sees it. */
export function source<T>(texts: T): Worded<T> {
  return texts as unknown as Worded<T>;
}
