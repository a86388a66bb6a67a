import type { Damage, HeaderField, Message, MimePart } from '../model/message.ts';
import type { Source } from '../model/source.ts';
import { delimiterKind, findBoundary, hasWords, nextDashLine } from './boundary.ts';
import { afterLineEnd, beforeLineEnd, byteText, lineEndAt } from './bytes.ts';
import { readStructured } from './content-type.ts';
import { readHeaderBlock, skipToHeaders } from './headers.ts';
import { asUtf8 } from './utf16.ts';

const MAX_DEPTH = 50;
const MAX_PARTS = 2_000;
/** A message without Content-Type is looked through this far for delimiter lines. */
const MAX_GUESS = 64 * 1024;

/** A part while it is open. */
interface Draft extends MimePart {
  readonly children: number[];
  type: string;
  bodyEnd: number;
  boundary: Uint8Array | null;
  closed: boolean;
}

/**
 * The structure of a message: header fields, part tree, offsets into the bytes; no body is decoded or copied.
 * RFC 2046 §5.1 for multiparts, RFC 5322 §2.2 for headers, RFC 2045 §5.2 for defaults. Never throws: whatever is broken is read as
 * far as it makes sense and named in `damage`. A multipart whose boundary occurs nowhere gets one text child that is its whole body.
 * UTF-16 sources are read as UTF-8; offsets then count in `message.source.bytes`, which is the transcoded copy.
 */
export function readTree(source: Source): Message {
  const read = asUtf8(source);
  return new Walk(read).message();
}

class Walk {
  readonly #source: Source;
  readonly #bytes: Uint8Array;
  readonly #end: number;
  readonly #parts: Draft[] = [];
  readonly #open: Draft[] = [];
  readonly #damage = new Set<Damage>();

  constructor(source: Source) {
    this.#source = source;
    this.#bytes = source.bytes;
    this.#end = source.bytes.length;
  }

  message(): Message {
    const bytes = this.#bytes;
    let at = this.#begin(skipToHeaders(bytes, 0, this.#end), null);
    while (at < this.#end) {
      const line = nextDashLine(bytes, at, this.#end);
      if (line < 0) break;
      at = afterLineEnd(bytes, lineEndAt(bytes, line, this.#end), this.#end);
      const match = this.#match(line);
      if (!match) continue;
      this.#closeAbove(match.index, beforeLineEnd(bytes, line, 0));
      const owner = this.#open[match.index];
      if (!owner) continue;
      if (match.kind === 'close') owner.closed = true;
      else {
        if (this.#parts.length >= MAX_PARTS) {
          this.#damage.add('too-many-parts');
          break;
        }
        at = this.#begin(at, owner);
      }
    }
    this.#closeAbove(-1, this.#end);
    const parts = this.#parts.map(finished);
    return { source: this.#source, headers: parts[0]?.headers ?? [], parts, damage: [...this.#damage] };
  }

  /** Opens the part whose header block starts at `at`, and what starts with it; gives the offset to look on from. */
  #begin(start: number, owner: Draft | null): number {
    const bytes = this.#bytes;
    let at = start;
    let parent = owner;
    let returned = owner?.returned ?? false;
    for (;;) {
      const block = readHeaderBlock(bytes, at, this.#end, (line) => this.#match(line) !== undefined);
      if (block.tooLarge) this.#damage.add('headers-too-large');
      if (!block.closed && !returned && block.bodyStart >= this.#end && parent) this.#damage.add('truncated');
      const draft = this.#add(parent, returned, at, block.bodyStart, block.fields);
      this.#open.push(draft);
      if (draft.type.startsWith('multipart/') || this.#isBare(draft)) {
        this.#openMultipart(draft);
        return block.bodyStart;
      }
      if (!isNested(draft) || block.bodyStart >= this.#end) return block.bodyStart;
      if (this.#parts.length >= MAX_PARTS) {
        this.#damage.add('too-many-parts');
        return block.bodyStart;
      }
      if (draft.depth + 1 > MAX_DEPTH) {
        this.#damage.add('too-deep');
        return block.bodyStart;
      }
      if (this.#match(block.bodyStart)) return block.bodyStart;
      parent = draft;
      returned = true;
      at = skipToHeaders(bytes, block.bodyStart, this.#end);
    }
  }

  #add(
    parent: Draft | null,
    returned: boolean,
    headerStart: number,
    bodyStart: number,
    headers: readonly HeaderField[],
  ): Draft {
    const first = (name: string): string | undefined => headers.find((field) => field.name === name)?.value;
    const content = readStructured(first('content-type') ?? '');
    const disposition = first('content-disposition');
    const draft: Draft = {
      id: this.#parts.length,
      parent: parent?.id ?? null,
      children: [],
      depth: parent ? parent.depth + 1 : 0,
      headers,
      type: mediaType(content.value, parent),
      params: content.params,
      disposition: disposition === undefined ? null : readStructured(disposition).value || null,
      encoding: readStructured(first('content-transfer-encoding') ?? '').value || '7bit',
      headerStart,
      bodyStart,
      bodyEnd: this.#end,
      returned,
      boundary: null,
      closed: false,
    };
    this.#parts.push(draft);
    parent?.children.push(draft.id);
    return draft;
  }

  /** A text that is read for people: the words of a multipart whose delimiters cannot be found, or stand below them. */
  #addText(parent: Draft): void {
    if (this.#parts.length >= MAX_PARTS) return;
    this.#open.push(this.#add(parent, parent.returned, parent.bodyStart, parent.bodyStart, []));
  }

  #openMultipart(draft: Draft): void {
    if (draft.depth + 1 > MAX_DEPTH) {
      this.#damage.add('too-deep');
      return;
    }
    const declared = boundaryBytes(draft.params['boundary']);
    const finding = findBoundary(
      this.#bytes,
      draft.bodyStart,
      this.#end,
      declared,
      (line) => this.#match(line) !== undefined,
    );
    if (finding.kind === 'found') {
      draft.boundary = declared;
      return;
    }
    if (finding.kind === 'guessed') {
      draft.boundary = finding.boundary;
      if (!draft.returned) this.#damage.add(declared ? 'boundary-mismatch' : 'boundary-missing');
      if (!draft.returned && hasWords(this.#bytes, draft.bodyStart, finding.at) && !declared)
        this.#addText(draft);
      return;
    }
    draft.closed = true;
    // Of a returned original nothing is read; a forwarded report is read like any other.
    if (draft.returned && draft.type !== 'multipart/report') return;
    this.#damage.add('boundary-missing');
    this.#addText(draft);
  }

  /**
   * A message without Content-Type whose body is clearly a multipart. Not when the words before the first delimiter name a boundary:
   * that is a bounce in plain text which quotes a returned MIME message (qmail), and its words come first.
   */
  #isBare(draft: Draft): boolean {
    if (draft.parent !== null) return false;
    if (draft.headers.some((field) => field.name === 'content-type' && field.value !== '')) return false;
    const end = Math.min(this.#end, draft.bodyStart + MAX_GUESS);
    const finding = findBoundary(this.#bytes, draft.bodyStart, end, null, () => false);
    if (finding.kind !== 'guessed') return false;
    if (/boundary[ \t]*=|\ncontent-type:/i.test(byteText(this.#bytes, draft.bodyStart, finding.at)))
      return false;
    draft.type = 'multipart/mixed';
    return true;
  }

  /** The open part that the line at `line` delimits: the innermost that is not closed, else the innermost that is. */
  #match(line: number): { index: number; kind: 'open' | 'close' } | undefined {
    let late: { index: number; kind: 'open' | 'close' } | undefined;
    for (let index = this.#open.length - 1; index >= 0; index -= 1) {
      const draft = this.#open[index];
      if (!draft?.boundary) continue;
      const kind = delimiterKind(this.#bytes, line, this.#end, draft.boundary);
      if (kind && !draft.closed) return { index, kind };
      if (kind) late ??= { index, kind };
    }
    return late;
  }

  #closeAbove(index: number, at: number): void {
    let end = at;
    while (this.#open.length > index + 1) {
      const draft = this.#open.pop();
      if (!draft) return;
      end = Math.max(end, draft.bodyStart);
      draft.bodyEnd = end;
      if (draft.boundary && !draft.closed && !draft.returned) {
        this.#damage.add('boundary-unclosed');
        if (index < 0 && !endsWithLine(this.#bytes)) this.#damage.add('truncated');
      }
    }
  }
}

function endsWithLine(bytes: Uint8Array): boolean {
  const last = bytes.at(-1);
  return last === 10 || last === 13;
}

function finished(draft: Draft): MimePart {
  const { id, parent, children, depth, headers, type, params, disposition, encoding } = draft;
  const { headerStart, bodyStart, bodyEnd, returned } = draft;
  return {
    id,
    parent,
    children,
    depth,
    headers,
    type,
    params,
    disposition,
    encoding,
    headerStart,
    bodyStart,
    bodyEnd,
    returned,
  };
}

/** RFC 2046 §5.2: a message within. Encoded ones (against the RFC) are leaves: their offsets would lie in encoded bytes. */
function isNested(draft: Draft): boolean {
  return isMessageType(draft.type) && !/^(?:base64|quoted-printable)$/.test(draft.encoding);
}

/** True for a type whose body is a message: `message/rfc822`, `message/global` (RFC 6532), `message/partial`, `message/news`. */
export function isMessageType(type: string): boolean {
  return /^message\/(?:rfc822|global|partial|news|x-rfc822)$/.test(type);
}

function mediaType(value: string, parent: Draft | null): string {
  const read = /^([a-z0-9!#$&^_.+-]{1,60})[ \t]*\/[ \t]*([a-z0-9!#$&^_.+-]{1,100})/.exec(value);
  if (read) return `${read[1] ?? ''}/${read[2] ?? ''}`;
  // RFC 2046 §5.1.5: in a digest the default is a message.
  return parent?.type === 'multipart/digest' && value === '' ? 'message/rfc822' : 'text/plain';
}

function boundaryBytes(boundary: string | undefined): Uint8Array | null {
  const trimmed = boundary?.trimEnd() ?? '';
  return trimmed === '' ? null : new TextEncoder().encode(trimmed);
}
