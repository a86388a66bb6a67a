import type { CauseTexts } from './cause-texts.ts';
import type { PageTexts } from './en/page.ts';
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

/**
 * A translation with its placeholders checked against the source: where they are the same it is the translation itself, where one is
 * missing or misspelt it is a text that names those it must have, which nothing satisfies.
 */
export type Checked<Source, Given> = Source extends string
  ? Given extends string
    ? Same<PlaceholdersOf<Source>, PlaceholdersOf<Given>> extends true
      ? Given
      : `placeholders must be {${PlaceholdersOf<Source>}}`
    : never
  : Source extends readonly string[]
    ? Given
    : IsPlural<Source> extends true
      ? {
          readonly [C in keyof Given]: Given[C] extends string
            ? // A plural form may leave values out ("one message"), but not invent any.
              [PlaceholdersOf<Given[C]>] extends [PlaceholdersOf<Extract<Source[keyof Source], string>>]
              ? Given[C]
              : `only {${PlaceholdersOf<Extract<Source[keyof Source], string>>}} may be used`
            : never;
        }
      : { readonly [K in keyof Given]: K extends keyof Source ? Checked<Source[K], Given[K]> : never };

/** The interface's sentences in some language. */
export type UiTexts = Worded<typeof ui>;

/** All words of one language. */
export interface LocaleTexts {
  readonly tag: LanguageTag;
  readonly ui: UiTexts;
  readonly page: PageTexts;
  /** By cause id. An id of another version has none. */
  readonly causes: Readonly<Record<string, CauseTexts>>;
}

/**
 * Declares a translation of `ui.ts`: keys, plural categories and placeholders are checked by the compiler.
 * Use: `export const ui = translation('pl')({ … });`
 */
export function translation<L extends LanguageTag>(
  _tag: L,
): <const T extends Shape<typeof ui, L>>(texts: T & Checked<typeof ui, T>) => UiTexts {
  // The compiler has checked what the cast says.
  return (texts) => texts as unknown as UiTexts;
}

/** The same for a part of a catalogue that has another source: `translationOf<typeof source>()('pl')({ … })`. */
export function translationOf<Source>(): <L extends LanguageTag>(
  tag: L,
) => <const T extends Shape<Source, L>>(texts: T & Checked<Source, T>) => Worded<Source> {
  return () => (texts) => texts as unknown as Worded<Source>;
}

/** The English source as the code sees it. */
export function source<T>(texts: T): Worded<T> {
  return texts as unknown as Worded<T>;
}
