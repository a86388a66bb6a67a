import type { Cell } from '../model/message.ts';
import { readColor, readStyle } from './html-color.ts';
import { readEntity } from './html-entities.ts';
import { TextWriter } from './html-writer.ts';
import { CellList } from './html-cells.ts';
import { Markup, readAttributes, type Tag } from './html-tags.ts';

/** The visible text of an HTML document, the cells of its tables, and its language where it names one. */
export interface HtmlText {
  readonly text: string;
  readonly cells: readonly Cell[];
  /** The BCP 47 tag of the first `lang` attribute or `content-language`, as written; null when there is none. */
  readonly lang: string | null;
}

const MAX_HTML = 1024 * 1024;
/** Open elements beyond this are not remembered: their style is lost, their text is not. */
const MAX_OPEN = 200;

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame'.split(' '),
);
const BLOCK = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol pre listing xmp section summary table tbody tfoot thead ul'.split(
    ' ',
  ),
);
/** An open one of these ends where the next begins. */
const SELF_CLOSING = new Set(['p', 'li', 'dd', 'dt', 'option']);
const PRE = new Set(['pre', 'listing', 'xmp']);

interface Open {
  readonly name: string;
  readonly hidden: boolean;
  readonly pre: boolean;
  readonly color: string | null;
}

const ROOT: Open = { name: '', hidden: false, pre: false, color: null };

/**
 * The visible text of HTML, as a browser's copy would give it (HTML Standard, innerText): blocks and `<br>` break lines, a table row is
 * a line and its cells are parted by tabs, paragraphs by an empty line; `<wbr>` and soft hyphens vanish; NBSP is a blank; hidden
 * elements, styles, scripts, head and comments are left out. `cells` lists every cell, empty ones too. Never fails: unclosed and
 * misnested tags are read as far as they make sense; of more than 1 MiB the rest is left out. Example:
 * `<tr><td>a<td bgcolor=red>b` → `a\tb` and two cells, the second with background `#ff0000`.
 */
export function readHtml(html: string): HtmlText {
  return new Reader(html.length > MAX_HTML ? html.slice(0, MAX_HTML) : html).read();
}

class Reader {
  readonly #html: string;
  readonly #markup: Markup;
  readonly #out = new TextWriter();
  readonly #cells = new CellList();
  readonly #open: Open[] = [];
  #lang: string | null = null;

  constructor(html: string) {
    this.#html = html;
    this.#markup = new Markup(html);
  }

  read(): HtmlText {
    const html = this.#html;
    let at = 0;
    let next = nextSpecial(html, 0);
    while (next < html.length) {
      this.#put(html.slice(at, next));
      at = next;
      if (html[next] === '&') {
        const entity = readEntity(html, next);
        this.#put(entity?.text ?? '&');
        at = entity?.end ?? next + 1;
      } else at = this.#markupAt(next);
      next = nextSpecial(html, at);
    }
    this.#put(html.slice(at));
    this.#cells.endAll(this.#out);
    return { text: this.#out.text(), cells: this.#cells.list(), lang: this.#lang };
  }

  get #top(): Open {
    return this.#open.at(-1) ?? ROOT;
  }

  #put(text: string): void {
    const top = this.#top;
    if (text === '' || top.hidden) return;
    const wrote = top.pre ? this.#out.putPre(text) : this.#out.put(text);
    if (wrote) this.#cells.wrote(top.color);
  }

  #markupAt(at: number): number {
    const declared = this.#markup.afterDeclaration(at);
    if (declared !== undefined) return declared;
    const tag = this.#markup.tagAt(at);
    if (!tag) {
      // `</` and a sign that is no letter is a bogus comment to a browser; here it is only its first character.
      this.#put('<');
      return at + 1;
    }
    if (tag.closing) this.#endTag(tag.name);
    else if (tag.name === 'head') return this.#afterHead(tag);
    else this.#startTag(tag);
    return this.#markup.afterRaw(tag);
  }

  #afterHead(tag: Tag): number {
    const end = this.#markup.afterHead(tag);
    const meta = /content-language["']?\s{1,9}content=["']?([A-Za-z-]{2,35})/i.exec(
      this.#html.slice(tag.end, Math.min(end, tag.end + 4096)),
    );
    this.#lang ??= meta?.[1] ?? null;
    return end;
  }

  #startTag(tag: Tag): void {
    const { name } = tag;
    if (name === 'br') {
      if (!this.#top.hidden) this.#out.lineBreak();
      return;
    }
    if (name === 'wbr') return;
    if (VOID.has(name)) {
      if (name === 'hr' && !this.#top.hidden) this.#out.breakLine(1);
      return;
    }
    this.#closeImplied(name);
    const attributes = readAttributes(tag.rest);
    const style = readStyle(attributes.get('style') ?? '');
    const lang = attributes.get('lang') ?? attributes.get('xml:lang') ?? '';
    if (this.#lang === null && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/.test(lang)) this.#lang = lang;
    const top = this.#top;
    const hidden = top.hidden || style.hidden || attributes.has('hidden');
    const color =
      style.color ??
      readColor(
        name === 'font' || name === 'body' ? (attributes.get('color') ?? attributes.get('text') ?? '') : '',
      ) ??
      top.color;
    const background = style.background ?? readColor(attributes.get('bgcolor') ?? '');
    if (!hidden) {
      if (name === 'table') {
        this.#out.breakLine(1);
        this.#cells.startTable(this.#out);
      } else if (name === 'tr') this.#cells.startRow(this.#out);
      else if (name === 'td' || name === 'th') {
        const span = Number.parseInt(attributes.get('colspan') ?? '1', 10);
        this.#cells.startCell(this.#out, background, style.color, Number.isFinite(span) ? span : 1);
      } else {
        if (background) this.#cells.painted(background);
        this.#breakFor(name);
      }
    }
    // `<div/>` opens a div in HTML, but Word writes `<o:p/>`.
    if (tag.empty && name.includes(':')) return;
    if (this.#open.length < MAX_OPEN)
      this.#open.push({ name, hidden, pre: (top.pre || style.pre || PRE.has(name)) && !isCell(name), color });
    if (PRE.has(name) && !hidden) this.#out.startPre();
  }

  #endTag(name: string): void {
    const wasHidden = this.#top.hidden;
    if (name === 'br' || name === 'p') {
      // A stray </p> is an empty paragraph to a browser, </br> a break.
      if (!wasHidden) this.#out.breakLine(name === 'p' ? 2 : 1);
      if (name === 'br') return;
    }
    const index = this.#find(name);
    if (index < 0) {
      if (!wasHidden && BLOCK.has(name)) this.#out.breakLine(1);
      return;
    }
    const hidden = this.#open[index]?.hidden ?? false;
    this.#open.length = index;
    if (hidden) return;
    if (name === 'table') this.#cells.endTable(this.#out);
    else if (name === 'tr') this.#cells.endRow(this.#out);
    else if (isCell(name)) this.#cells.endCell(this.#out);
    this.#breakFor(name);
  }

  #breakFor(name: string): void {
    if (name === 'p') this.#out.breakLine(2);
    else if (BLOCK.has(name)) this.#out.breakLine(1);
  }

  /** Index of the innermost open element of that name; a cell's border is passed only by the tags of its table. */
  #find(name: string): number {
    const tabular =
      name === 'table' ||
      name === 'tr' ||
      name === 'tbody' ||
      isCell(name) ||
      name === 'body' ||
      name === 'html';
    for (let index = this.#open.length - 1; index >= 0; index -= 1) {
      const open = this.#open[index]?.name ?? '';
      if (open === name) return index;
      if (open === 'table' && name !== 'body' && name !== 'html') return -1;
      if (!tabular && isCell(open)) return -1;
    }
    return -1;
  }

  #closeImplied(name: string): void {
    if (isCell(name)) this.#closeOpen(['td', 'th']);
    else if (name === 'tr') this.#closeOpen(['tr', 'td', 'th']);
    else if (SELF_CLOSING.has(name) && this.#top.name === name) this.#endTag(name);
  }

  #closeOpen(names: readonly string[]): void {
    for (let index = this.#open.length - 1; index >= 0; index -= 1) {
      const open = this.#open[index]?.name ?? '';
      if (open === 'table') return;
      if (names.includes(open)) this.#endTag(open);
    }
  }
}

function isCell(name: string): boolean {
  return name === 'td' || name === 'th';
}

function nextSpecial(html: string, from: number): number {
  let at = from;
  while (at < html.length) {
    const unit = html.charCodeAt(at);
    if (unit === 60 || unit === 38) break;
    at += 1;
  }
  return at;
}
