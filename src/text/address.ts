/** A mailbox found in a text: the address as written, and UTF-16 offsets of it. */
export interface AddressAt {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

// RFC 5321 §4.1.2 Local-part as Dot-string with the atext of RFC 5322 §3.2.3 (and RFC 6531's non-ASCII), or a short Quoted-string;
// Domain as labels or an address literal. Masked addresses (`******@example.com`) are addresses too: `*` is atext.
const ATEXT = "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]";
const MAILBOX = new RegExp(
  `(?:"[^"\\\\\\n]{1,64}"|${ATEXT}(?:\\.?${ATEXT}){0,255}\\.?)@(?:\\[[0-9a-fA-F.:IPv]{3,50}\\]|[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]{0,252}[\\p{L}\\p{N}_])?)`,
  'gu',
);

/** Words glued to the domain by lost table cells: `ana@example.comYour message` (Graph previews, pasted tables). */
const GLUED = /^(.*\.[a-z]{2,})(?=[A-Z][a-z])/u;

/**
 * All mailboxes in `text[start, end)`, in order, at most 500. Quotes, angle brackets, `mailto:` and closing punctuation are not part
 * of them; a word glued to the top-level domain is cut off.
 * `findAddresses("groups:ana@example.comYour message")` finds `ana@example.com`.
 */
export function findAddresses(text: string, start = 0, end = text.length): readonly AddressAt[] {
  const found: AddressAt[] = [];
  const words = text.slice(start, end);
  for (const match of mailboxes(words)) {
    let value = match[0];
    let from = match.index;
    // `'ana@example.com'` in Outlook's own notices: an apostrophe opens and closes.
    if (value.startsWith("'") && words[from + value.length] === "'") {
      value = value.slice(1);
      from += 1;
    }
    const scheme = /^(?:=?mailto|smtp|rfc822|to|from)=(?=.+@)/i.exec(value);
    if (scheme) {
      value = value.slice(scheme[0].length);
      from += scheme[0].length;
    }
    if (/[\u0590-\uffff]/.test(value)) {
      const own = withoutSentence(value);
      from += own.skipped;
      value = own.value;
    }
    const glued = GLUED.exec(value.slice(value.lastIndexOf('@')));
    if (glued?.[1]) value = value.slice(0, value.lastIndexOf('@')) + glued[1];
    found.push({ value, start: start + from, end: start + from + value.length });
    if (found.length === 500) break;
  }
  return found;
}

// Scripts that part their words by nothing, or glue a preposition or a particle to a foreign word.
const UNPARTED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Hebrew}\\p{Script=Arabic}ー]';
const ASCII_DOMAIN = new RegExp(`@((?:[A-Za-z0-9_-]{1,63}\\.){1,10}[A-Za-z]{2,24})(?=${UNPARTED})`, 'u');
const BEFORE_ASCII = new RegExp(`^.*${UNPARTED}-?(?=[\\x21-\\x7e]{1,64}@)`, 'u');

/** `您发送给ana@example.com的邮件`: an address of ASCII ends where the sentence goes on, and begins where it stops. An address that is itself in such a script (RFC 6531) has a domain that is too. */
function withoutSentence(glued: string): { readonly value: string; readonly skipped: number } {
  const domain = ASCII_DOMAIN.exec(glued);
  const value = domain ? glued.slice(0, domain.index + domain[0].length) : glued;
  const skipped = /@[\x21-\x7e]+$/.test(value) ? (BEFORE_ASCII.exec(value)?.[0].length ?? 0) : 0;
  return { value: value.slice(skipped), skipped };
}

/** What the expression matches, in order; it is run only where an `@` is near, since for most letters it would run in vain. */
function* mailboxes(words: string): Generator<RegExpExecArray> {
  // Of quoted local parts only the expression knows where they begin.
  const quoted = words.includes('"@');
  let from = 0;
  for (let at = words.indexOf('@'); at >= 0; at = words.indexOf('@', from)) {
    MAILBOX.lastIndex = quoted ? from : beforeLocal(words, from, at);
    const match = MAILBOX.exec(words);
    if (!match) return;
    from = match.index + match[0].length;
    yield match;
  }
}

/** Where the letters begin that may be the local part before the `@` at `at`, not before `from`. */
function beforeLocal(words: string, from: number, at: number): number {
  let start = at;
  while (start > from && mayBeLocal(words.charCodeAt(start - 1))) start -= 1;
  return start;
}

const LOCAL = new Set(Array.from("!#$%&'*+/=?^_`{|}~-.", (sign) => sign.charCodeAt(0)));

const mayBeLocal = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 48 && unit <= 57) ||
  unit > 127 ||
  LOCAL.has(unit);

/**
 * The mailbox that a field or a line states, or nothing: the type prefix of RFC 3464 (`rfc822;`), angle brackets, quotes, a display
 * name and a source route of RFC 5321 Appendix C (`<@a.example:ana@b.example>`) are not part of it. An X.400 or `system` address,
 * or one without `@`, gives nothing.
 */
export function readAddress(text: string, start = 0, end = text.length): AddressAt | undefined {
  const angle = text.indexOf('<', start);
  if (angle >= 0 && angle < end) {
    const close = text.indexOf('>', angle);
    const inner = findAddresses(text, angle + 1, close >= 0 && close < end ? close : end);
    const last = inner.at(-1);
    if (last) return last;
  }
  return findAddresses(text, start, end)[0];
}

/** The local part: what stands before the last `@`; the whole when there is none. */
export function localPart(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? address : address.slice(0, at);
}

/** The domain in lower case: what stands after the last `@`, or nothing. */
export function domainOf(address: string): string | undefined {
  const at = address.lastIndexOf('@');
  return at < 0 || at === address.length - 1 ? undefined : address.slice(at + 1).toLowerCase();
}

/** True when both are the same mailbox as mail systems treat it in practice: letter case aside (RFC 5321 §2.4 lets only the domain ignore it). */
export function sameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
