import type { Place } from './place.ts';
import type { Source } from './source.ts';

/** One header field, RFC 5322 §2.2. Offsets are bytes in the source. */
export interface HeaderField {
  /** Lower case. */
  readonly name: string;
  /** Unfolded, not decoded (RFC 2047 words stay as written), 8-bit bytes read as UTF-8 or else windows-1252. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A node of the MIME tree. Offsets are bytes in the source; bodies are not decoded here. */
export interface MimePart {
  /** Index in `Message.parts`, in document order; 0 is the message itself. */
  readonly id: number;
  readonly parent: number | null;
  readonly children: readonly number[];
  readonly depth: number;
  readonly headers: readonly HeaderField[];
  /** `type/subtype`, lower case; `text/plain` when missing or unreadable (RFC 2045 §5.2). */
  readonly type: string;
  /** Content-Type parameters, names in lower case, RFC 2231 continuations joined. */
  readonly params: Readonly<Record<string, string>>;
  readonly disposition: string | null;
  readonly encoding: string;
  readonly headerStart: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** True inside a returned message (below a `message/rfc822` part, whose own headers count as returned). */
  readonly returned: boolean;
}

/** How the structure was damaged, where it was. */
export type Damage =
  | 'boundary-missing'
  | 'boundary-mismatch'
  | 'boundary-unclosed'
  | 'truncated'
  | 'too-deep'
  | 'too-many-parts'
  | 'headers-too-large'
  | 'undecodable';

/** The structure of one message: a tree of offsets into the source's bytes. */
export interface Message {
  readonly source: Source;
  /** The outer headers; the same as `parts[0].headers`. */
  readonly headers: readonly HeaderField[];
  readonly parts: readonly MimePart[];
  readonly damage: readonly Damage[];
}

/**
 * What a text is for the reader.
 * `headers`: the message's own header block. `notice`: text for people (text/plain, or an HTML part's visible text).
 * `delivery-status`, `disposition-notification`, `feedback-report`: machine-readable report parts.
 * `original-headers`: the header block of the returned message. `original`: never decoded, so never here.
 */
export type TextRole =
  | 'headers'
  | 'notice'
  | 'delivery-status'
  | 'disposition-notification'
  | 'feedback-report'
  | 'original-headers';

/** A table cell of an HTML notice: its words as offsets in the visible text, and its background colour, which is how Microsoft marks the fix-owner. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** How many cells this row has. */
  readonly of: number;
  readonly start: number;
  readonly end: number;
  /** `#rrggbb` in lower case where the cell says it (bgcolor or style), else null. */
  readonly background: string | null;
  /** `#rrggbb` of the text colour where the cell or an element in it says it, else null. */
  readonly color: string | null;
}

/** A decoded text of at most 1 MiB. All places point into one of these. */
export interface PartText {
  /** Index in `Opened.texts`; the `part` of a Place. */
  readonly index: number;
  readonly role: TextRole;
  /** The MIME part it was decoded from (index in `Message.parts`). */
  readonly from: number;
  readonly type: string;
  readonly charset: string;
  /** LF line ends. For HTML the visible text, one line for each block or table row, cells parted by a tab. */
  readonly text: string;
  readonly truncated: boolean;
  /** Set when the charset could not be decoded and bytes were read as windows-1252 instead. */
  readonly undecoded: boolean;
  /** For an HTML part. */
  readonly cells?: readonly Cell[];
}

/** An opened message: structure and decoded texts. Everything after this is synchronous and pure. */
export interface Opened {
  readonly message: Message;
  readonly texts: readonly PartText[];
}

/** The proof that a text was written by a certain mail system. */
export interface Recognition {
  readonly at: Place;
  /** `stated`: the notice names the product or carries its private fields. `matched`: its wording is known. */
  readonly confidence: 'stated' | 'matched';
  /** Set when it names a provider, which runs a product of others (Yandex runs Postfix): both are right, and the provider says more. */
  readonly provider?: true;
}
