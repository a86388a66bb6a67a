import { fold, skeleton } from './decodings.ts';
import { domainToAscii, domainToUnicode } from './punycode.ts';
import { dotted, spaced, type Spelling, type Spellings } from './spelling.ts';

/** A stretch of a text and what takes its place. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly as: string;
}

/** One decoded reading of a text: how it spells things, and its letters and digits alone. */
export interface Reading {
  readonly spellings: Spellings;
  readonly skeleton: string;
}

/** Something that must not be in the link. */
export interface Secret {
  /** In the skeleton of every text that says it; looked for first, since it is quick. */
  readonly needs: string;
  /** Where it stands, and what takes its place. */
  find(spellings: Spellings): readonly Stretch[];
  /** Whether a reading still says it. */
  saidIn(reading: Reading): boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
const isWord = (char: string | undefined): boolean => char !== undefined && WORD.test(char);

/** Where the words stand in a spelling: all places, the first character's index. */
function* indexes(text: string, words: string): Generator<number> {
  if (words === '') return;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
}

const parted = (text: string, start: number, end: number): boolean =>
  !isWord(text[start - 1]) && !isWord(text[end]);

const stretch = ({ starts, ends }: Spelling, from: number, to: number, as: string): Stretch => ({
  start: starts[from] ?? 0,
  end: ends[to - 1] ?? 0,
  as,
});

const forms = (text: string): readonly string[] => [...new Set([text, text.normalize('NFD')])];
const domainForms = (domain: string): readonly string[] => [
  ...new Set([domain, domainToUnicode(domain), domainToAscii(domain) ?? domain].map(dotted).flatMap(forms)),
];

// Between local part and domain: the sign itself, what VERP, SRS, UUCP and the percent hack put there, and what people write.
const AT = /^(?:\s?[[({](?:at|@)[\])}]\s?|\.at\.|\sat\s|\s?@\s?|[=%#!:/+])/;

/** A whole address; `as` holds what takes the place of each part, or nothing where that part may be said. */
export function addressSecret(
  local: string,
  domain: string,
  as: { readonly local: string | undefined; readonly domain: string | undefined },
): Secret {
  const locals = forms(dotted(local));
  const domains = domainForms(domain);
  const bones = skeleton(local);
  const [whole, turned] = [bones + skeleton(domain), skeleton(domain) + bones];
  const find = ({ dotted: all }: Spellings): readonly Stretch[] => {
    const found: Stretch[] = [];
    for (const spelling of all) {
      for (const l of locals) {
        for (const at of indexes(spelling.text, l)) {
          const end = at + l.length;
          const sign = AT.exec(spelling.text.slice(end, end + 8))?.[0].length;
          if (sign === undefined) continue;
          const d = domains.find((one) => spelling.text.startsWith(one, end + sign));
          if (d === undefined) continue;
          if (as.local !== undefined) found.push(stretch(spelling, at, end, as.local));
          if (as.domain !== undefined)
            found.push(stretch(spelling, end + sign, end + sign + d.length, as.domain));
        }
      }
    }
    return found;
  };
  return {
    needs: bones,
    find,
    saidIn: (reading) =>
      find(reading.spellings).length > 0 ||
      (bones.length >= 3 &&
        whole.length >= 8 &&
        (reading.skeleton.includes(whole) || reading.skeleton.includes(turned))),
  };
}

/** Words found in one way of spelling; `fits` decides where they stand by themselves. */
function wordsIn(
  view: keyof Spellings,
  words: readonly string[],
  as: string,
  needs: string,
  fits: (text: string, start: number, end: number) => boolean,
): Secret {
  const find = (spellings: Spellings): readonly Stretch[] =>
    spellings[view].flatMap((spelling) =>
      words.flatMap((one) =>
        [...indexes(spelling.text, one)]
          .filter((at) => fits(spelling.text, at, at + one.length))
          .map((at) => stretch(spelling, at, at + one.length, as)),
      ),
    );
  return { needs, find, saidIn: (reading) => find(reading.spellings).length > 0 };
}

/** A domain or host name, with what stands below it left as it is; also as written with hyphens (`contoso-com.mail…`). */
export function domainSecret(domain: string, as: string): Secret {
  // A word may be glued to it by lost table cells; a short one would then be found in other words.
  const long = domain.length >= 6 && domain.includes('.');
  return wordsIn('dotted', domainForms(domain), as, '', (text, start, end) =>
    long ? !isWord(text[start - 1]) : parted(text, start, end),
  );
}

/** An IPv4 address, with dots or hyphens, also within the name of a host that is made of it. */
export function ipv4Secret(ip: string, as: string): Secret {
  const isDigit = (char: string | undefined): boolean => char !== undefined && /\d/.test(char);
  return wordsIn(
    'dotted',
    [ip],
    as,
    skeleton(ip),
    (text, start, end) => !isDigit(text[start - 1]) && !isDigit(text[end]),
  );
}

/** A word or words, found between other words; `dated` words are months and days too and not found beside figures. */
export function wordsSecret(words: string, as: string, dated = false): Secret {
  const bones = skeleton(words);
  const secret = wordsIn(
    'spaced',
    forms(spaced(words)),
    as,
    bones,
    (text, start, end) =>
      parted(text, start, end) &&
      !(dated && (/\d[ /]$/.test(text.slice(0, start)) || /^(?:,|[ /]\d)/.test(text.slice(end)))),
  );
  return {
    ...secret,
    saidIn: (reading) => secret.saidIn(reading) || (bones.length >= 12 && reading.skeleton.includes(bones)),
  };
}

/** A word of figures and signs (an IPv6 address), found between other words as it stands. */
export function literalSecret(words: string, as: string): Secret {
  return wordsIn('dotted', [dotted(fold(words))], as, skeleton(words), parted);
}
