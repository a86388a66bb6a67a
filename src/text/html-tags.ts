import { decodeEntities } from './html-entities.ts';

/** One tag of HTML. */
export interface Tag {
  /** Lower case. */
  readonly name: string;
  readonly closing: boolean;
  /** `<br/>`. */
  readonly empty: boolean;
  /** The words between the name and `>`. */
  readonly rest: string;
  readonly end: number;
}

/** Elements whose content is no text; `head` is not among them, since it may lack its end. */
const RAW = new Set([
  'style',
  'script',
  'template',
  'iframe',
  'object',
  'svg',
  'math',
  'title',
  'noframes',
  'select',
  'textarea',
]);
const MAX_REST = 8192;
const NAME = /[A-Za-z][A-Za-z0-9:_-]{0,30}/y;
const ATTRIBUTE =
  /([^\s"'<>/=]{1,60})(?:[ \t\r\n\f]{0,20}=[ \t\r\n\f]{0,20}("[^"]*"|'[^']*'|[^\s"'>]{1,2000}))?/g;

/**
 * Reads markup at an offset. It remembers what no longer occurs (a closing quote, `-->`, `</style`), so that a text full of openings
 * without ends is still read in linear time.
 */
export class Markup {
  readonly #html: string;
  readonly #absent = new Map<string, number>();

  constructor(html: string) {
    this.#html = html;
  }

  /** The offset of the words at or after `from`, any case; -1 when they do not occur. */
  #find(words: string, from: number): number {
    const absent = this.#absent.get(words);
    if (absent !== undefined && from >= absent) return -1;
    let at: number;
    if (/^<\/?[a-z]/.test(words)) {
      const pattern = new RegExp(words, 'gi');
      pattern.lastIndex = from;
      at = pattern.exec(this.#html)?.index ?? -1;
    } else at = this.#html.indexOf(words, from);
    if (at < 0) this.#absent.set(words, Math.min(from, absent ?? from));
    return at;
  }

  /**
   * The offset behind a comment, declaration or processing instruction at `at`; nothing when none is there. A comment without
   * end is passed over up to its first `>`.
   */
  afterDeclaration(at: number): number | undefined {
    const next = this.#html[at + 1];
    if (next !== '!' && next !== '?') return undefined;
    if (this.#html.startsWith('<!--', at)) {
      // `<!-->` and `<!--->` are empty comments.
      const end = this.#find('-->', at + 2);
      if (end >= 0) return end + 3;
    }
    const end = this.#find('>', at + 2);
    return end < 0 ? undefined : end + 1;
  }

  /** The tag at `at` (a `<`), or nothing when it is only a character. */
  tagAt(at: number): Tag | undefined {
    const html = this.#html;
    const closing = html[at + 1] === '/';
    NAME.lastIndex = at + (closing ? 2 : 1);
    const name = NAME.exec(html)?.[0].toLowerCase();
    if (name === undefined) return undefined;
    const from = NAME.lastIndex;
    const end = this.#tagEnd(from);
    if (end < 0) return undefined;
    const rest = html.slice(from, Math.min(end, from + MAX_REST));
    return { name, closing, empty: html[end - 1] === '/', rest, end: end + 1 };
  }

  /** The `>` of a tag, quoted ones passed over; a quote without end is no quote. */
  #tagEnd(from: number): number {
    const first = this.#find('>', from);
    if (first < 0) return -1;
    let end = first;
    let at = from;
    for (;;) {
      const quote = nextQuote(this.#html, at, end);
      if (quote < 0) return end;
      const close = this.#find(this.#html[quote] ?? '"', quote + 1);
      if (close < 0) return end;
      at = close + 1;
      if (at > end) {
        end = this.#find('>', at);
        if (end < 0) return first;
      }
    }
  }

  /** The offset behind a raw element's content and end tag, when `tag` opens one; without end tag only the tag itself is passed over. */
  afterRaw(tag: Tag): number {
    if (tag.closing || tag.empty || !RAW.has(tag.name)) return tag.end;
    const close = this.#find(`</${tag.name}`, tag.end);
    if (close < 0) return tag.end;
    const end = this.#find('>', close);
    return end < 0 ? this.#html.length : end + 1;
  }

  /** The offset where a head ends: its end tag or the body; `tag.end` when neither follows. */
  afterHead(tag: Tag): number {
    const close = this.#find('</head', tag.end);
    if (close < 0) {
      const body = this.#find('<body', tag.end);
      return body < 0 ? tag.end : body;
    }
    const end = this.#find('>', close);
    return end < 0 ? this.#html.length : end + 1;
  }
}

/** A quote that opens a value: directly behind an equals sign and blanks. Others are stray characters. */
function nextQuote(html: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const char = html[at];
    if (char !== '"' && char !== "'") continue;
    let before = at - 1;
    while (before > at - 10 && /\s/.test(html[before] ?? '')) before -= 1;
    if (html[before] === '=') return at;
  }
  return -1;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** The attributes of a tag, names in lower case, values with their references decoded; the first of two counts. */
export function readAttributes(rest: string): ReadonlyMap<string, string> {
  if (!rest.includes('=') && !/hidden/i.test(rest)) return NO_ATTRIBUTES;
  const attributes = new Map<string, string>();
  for (const match of rest.matchAll(ATTRIBUTE)) {
    const name = (match[1] ?? '').toLowerCase();
    const value = (match[2] ?? '').replace(/^(["'])(.*)\1$/s, '$2');
    if (!attributes.has(name) && attributes.size < 60) attributes.set(name, decodeEntities(value));
  }
  return attributes;
}
