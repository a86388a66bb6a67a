/** A structured header value taken apart: `Content-Type`, `Content-Disposition`. */
export interface Structured {
  /** What stands before the first `;`, lower case, comments removed. */
  readonly value: string;
  readonly params: Readonly<Record<string, string>>;
}

const MAX_LENGTH = 16_384;
const MAX_PARAMS = 100;
const UTF8 = new TextDecoder('utf-8');

/**
 * A structured header value and its parameters, RFC 2045 §5.1 and RFC 2231 §3–4 (continuations and percent encoding are joined
 * and decoded). Never fails: an unclosed quote ends with the value, a parameter without `=` is left out, the first of two of the
 * same name counts. Example: `multipart/report; boundary="a b"` → `multipart/report`, `{ boundary: 'a b' }`.
 */
export function readStructured(value: string): Structured {
  if (/^[\w/-]*$/.test(value)) return { value: value.toLowerCase(), params: {} };
  const pieces = splitParameters(value.slice(0, MAX_LENGTH));
  const params: Record<string, string> = Object.create(null) as Record<string, string>;
  const continued = new Map<string, string[]>();
  const encoded = new Set<string>();
  for (const [name, words] of pieces.params.slice(0, MAX_PARAMS)) {
    const star = /^([^*]{1,60})\*(?:(\d{1,2})(\*?))?$/.exec(name);
    if (!star) {
      params[name] ??= words;
      continue;
    }
    const base = star[1] ?? name;
    const sections = continued.get(base) ?? [];
    sections[Number(star[2] ?? 0)] ??= words;
    continued.set(base, sections);
    if (star[2] === undefined || star[3] === '*') encoded.add(base);
  }
  for (const [base, sections] of continued) {
    const joined = sections.join('');
    params[base] ??= encoded.has(base) ? percentDecoded(joined) : joined;
  }
  return { value: pieces.value, params: Object.fromEntries(Object.entries(params)) };
}

function splitParameters(text: string): { value: string; params: [string, string][] } {
  const params: [string, string][] = [];
  let value: string | undefined;
  let name: string | undefined;
  let word = '';
  let quoted = false;
  let wasQuoted = false;
  let comment = 0;
  const take = (): void => {
    const taken = wasQuoted ? word : word.trim();
    if (value === undefined) value = taken.toLowerCase();
    else if (name) params.push([name, taken]);
    name = undefined;
    word = '';
    wasQuoted = false;
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (quoted) {
      if (char === '\\' && at + 1 < text.length) word += text[(at += 1)] ?? '';
      else if (char === '"') quoted = false;
      else word += char;
    } else if (comment > 0) {
      if (char === '(') comment += 1;
      else if (char === ')') comment -= 1;
    } else if (char === '"') {
      // What stood before the quote is padding; `boundary= "x"` is common.
      if (word.trim() === '') word = '';
      quoted = true;
      wasQuoted = true;
    } else if (char === ';') take();
    else if (char === '=' && value !== undefined && name === undefined) {
      name = word.trim().toLowerCase();
      word = '';
    } else if (char === '(' && (word === '' || /\s$/.test(word)) && text.includes(')', at)) comment = 1;
    else if (!(wasQuoted && /\s/.test(char))) word += char;
  }
  take();
  return { value: value ?? '', params };
}

function percentDecoded(text: string): string {
  const parts = text.split("'");
  const charset = parts.length > 2 ? (parts[0] ?? '') : 'utf-8';
  const words = parts.length > 2 ? parts.slice(2).join("'") : text;
  const bytes: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const hex = words[at] === '%' ? words.slice(at + 1, at + 3) : '';
    if (/^[0-9a-fA-F]{2}$/.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else bytes.push(words.charCodeAt(at) & 0xff);
  }
  const raw = Uint8Array.from(bytes);
  try {
    return new TextDecoder(charset.trim() || 'utf-8').decode(raw);
  } catch {
    return UTF8.decode(raw);
  }
}
