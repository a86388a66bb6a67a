import { fold, skeleton } from './decodings.ts';
import { domainToAscii, domainToUnicode } from './punycode.ts';

/** Something that must not be in the link: where it stands in a text (`find`), and whether a decoded text still says it (`saidIn`). */
export interface Secret {
  /** How much of a text it claims against others: the longest goes first. */
  readonly length: number;
  /** All of these must be in the skeleton of a text before anything finer is tried. */
  readonly needs: string;
  find(text: string): readonly Stretch[];
  saidIn(reading: Reading): boolean;
}

/** A stretch of a text and what takes its place. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly as: string;
}

/** One decoded reading of a text, folded, and its letters and digits alone. */
export interface Reading {
  readonly folded: string;
  readonly skeleton: string;
}

const quote = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const hex = (byte: number): string => byte.toString(16).padStart(2, '0');

// Characters that mail programs put within words: soft line ends of quoted-printable, break hints, characters of no width.
const WITHIN = '(?:=\\r?\\n|<wbr ?/?>|[\\u00ad\\u200b-\\u200d\\u2060\\ufeff])?';

/** One character in every encoding that works by character: percent (twice too), quoted-printable, xtext, escapes, HTML references. */
function spellings(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const bytes = [...new TextEncoder().encode(char)].map(
    (byte) => `(?:%(?:25){0,2}|=(?:3d)?|\\+|\\\\x)${hex(byte)}`,
  );
  const forms = [
    quote(char),
    bytes.join(''),
    `&(?:amp;)?#0{0,5}${code};?`,
    `&(?:amp;)?#x0{0,5}${code.toString(16)};?`,
    `_x${hex(code >> 8)}${hex(code & 0xff)}_`,
    `\\\\u${hex(code >> 8)}${hex(code & 0xff)}`,
  ];
  if (code >= 0x80 && code <= 0xff) forms.push(`(?:%|=)${hex(code)}`);
  if (code > 0x20 && code < 0x7f) forms.push(String.fromCodePoint(code + 0xfee0));
  return `(?:${forms.join('|')})`;
}

// Within a domain name a dot may be written as it is in host names and file names made of it.
const DOT = `(?:${spellings('.')}|[-_\\u3002\\uff0e]|&period;|\\s?[[({]\\.[\\])}]|\\s[dD][oO][tT]\\s|[[({][dD][oO][tT][\\])}])`;
const AT = `(?:${spellings('@')}|&commat;|[=%#!:/+]|_at_|-at-|\\.at\\.|\\s?[[({](?:at|@)[\\])}]\\s?|\\sat\\s|\\s?@\\s?)`;
const SPACE = '(?:\\s{1,3}|[_+.-]|%20|=20|\\+20|_x0020_|&nbsp;|&#160;)';

const written = (text: string): string => [...text].map(spellings).join(WITHIN);
const writtenDomain = (domain: string): string => domain.split('.').map(written).join(DOT);
const writtenWords = (text: string): string => text.trim().split(/\s+/u).map(written).join(SPACE);

const BEFORE = '(?:(?<![\\p{L}\\p{N}])|(?<=[%=+][0-9a-f]{2})|(?<=\\\\x[0-9a-f]{2}))';
const AFTER = '(?![\\p{L}\\p{N}])';

// Decoding can only cut, so each form is tried in the letter case and the normal form that it may have in the mail.
const formsOf = (text: string): readonly string[] => [
  ...new Set([text, text.normalize('NFC'), text.normalize('NFD')]),
];
const pattern = (forms: readonly string[]): RegExp => new RegExp(forms.join('|'), 'giu');

function stretches(text: string, found: RegExp, as: (match: RegExpMatchArray) => string): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const match of text.matchAll(found)) {
    const start = match.index ?? 0;
    if (match[0] !== '') all.push({ start, end: start + match[0].length, as: as(match) });
  }
  return all;
}

/** Made when first needed: most secrets never meet most texts. */
function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const domainForms = (domain: string): readonly string[] => [
  ...new Set([domain, domainToUnicode(domain), domainToAscii(domain) ?? domain].flatMap(formsOf)),
];

/** A whole address; `local` and `domain` are what takes the place of each part, or nothing where that part may be said. */
export function addressSecret(
  local: string,
  domain: string,
  as: { readonly local: string | undefined; readonly domain: string | undefined },
): Secret {
  const found = later(() =>
    pattern(
      formsOf(local).flatMap((l) =>
        domainForms(domain).map((d) => `(${writtenDomain(l)})(${WITHIN}${AT}${WITHIN})(${writtenDomain(d)})`),
      ),
    ),
  );
  const whole = skeleton(local) + skeleton(domain);
  const turned = skeleton(domain) + skeleton(local);
  const plain = fold(`${local}@${domain}`);
  return {
    length: local.length + domain.length + 1,
    needs: skeleton(local),
    find: (text) =>
      stretches(text, found(), (match) => {
        const [l = '', at = '', d = ''] = match.slice(1).filter((group) => group !== undefined);
        return (as.local ?? l) + at + (as.domain ?? d);
      }),
    saidIn: (reading) =>
      reading.folded.includes(plain) ||
      (whole.length >= 8 &&
        skeleton(local).length >= 3 &&
        (reading.skeleton.includes(whole) || reading.skeleton.includes(turned))),
  };
}

/** A domain or host name, with what stands below it left as it is; also as written with hyphens (`contoso-com.mail…`). */
export function domainSecret(domain: string, as: string): Secret {
  // A word may be glued to it by lost table cells; a short one would then be found in other words.
  const after = domain.length >= 6 && domain.includes('.') ? '' : AFTER;
  const found = later(() => pattern(domainForms(domain).map((d) => `${BEFORE}${writtenDomain(d)}${after}`)));
  const forms = later(() =>
    pattern(domainForms(fold(domain)).map((d) => `${BEFORE}${writtenDomain(d)}${after}`)),
  );
  return {
    length: domain.length,
    needs: skeleton(domain),
    find: (text) => stretches(text, found(), () => as),
    saidIn: ({ folded }) => folded.search(forms()) >= 0,
  };
}

/** An IPv4 address, with dots or hyphens, also within the name of a host that is made of it. */
export function ipv4Secret(ip: string, as: string): Secret {
  const found = later(() => pattern([`(?<!\\d)${writtenDomain(ip)}(?!\\d)`]));
  return {
    length: ip.length,
    needs: skeleton(ip),
    find: (text) => stretches(text, found(), () => as),
    saidIn: ({ folded }) => folded.search(found()) >= 0,
  };
}

/** A word or words, found between other words; `dated` words are months and days too and not found beside figures. */
export function wordsSecret(words: string, as: string, dated = false): Secret {
  const [before, after] = dated
    ? [`${BEFORE}(?<!\\d[ /-])`, `${AFTER}(?!,? \\d|[ /-]\\d|,)`]
    : [BEFORE, AFTER];
  const found = later(() => pattern(formsOf(words).map((form) => `${before}${writtenWords(form)}${after}`)));
  const folded = later(() => pattern([`${before}${writtenWords(fold(words))}${after}`]));
  const bones = skeleton(words);
  return {
    length: words.length,
    needs: bones,
    find: (text) => stretches(text, found(), () => as),
    saidIn: (reading) =>
      reading.folded.search(folded()) >= 0 || (bones.length >= 12 && reading.skeleton.includes(bones)),
  };
}
