/** U+00A0–U+00FF in order, HTML 4.01 §24.2. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
/** U+0391 on and U+03B1 on; `-` where Unicode has no letter or HTML no name. */
const GREEK_CAPITALS =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega';
const GREEK_SMALL =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega';
const OTHERS =
  'amp & lt < gt > quot " apos \' AMP & LT < GT > QUOT " COPY © REG ® OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ Zcaron Ž zcaron ž fnof ƒ circ ˆ tilde ˜ ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄ euro € trade ™ larr ← uarr ↑ rarr → darr ↓ harr ↔ crarr ↵ lArr ⇐ rArr ⇒ hArr ⇔ forall ∀ part ∂ exist ∃ empty ∅ nabla ∇ isin ∈ notin ∉ ni ∋ prod ∏ sum ∑ minus − lowast ∗ radic √ prop ∝ infin ∞ ang ∠ and ∧ or ∨ cap ∩ cup ∪ int ∫ there4 ∴ sim ∼ cong ≅ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ sub ⊂ sup ⊃ nsub ⊄ sube ⊆ supe ⊇ oplus ⊕ otimes ⊗ perp ⊥ sdot ⋅ lang ⟨ rang ⟩ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ loz ◊ spades ♠ clubs ♣ hearts ♥ diams ♦ check ✓ cross ✗ lbrace { rbrace } lbrack [ rbrack ] lpar ( rpar ) comma , period . colon : semi ; quest ? excl ! commat @ num # dollar $ percnt % ast * plus + equals = sol / bsol \\ lowbar _ grave ` verbar | vert | hyphen ‐ dash ‐ horbar ― abreve ă Abreve Ă aogon ą Aogon Ą cacute ć Cacute Ć ccaron č Ccaron Č dcaron ď Dcaron Ď dstrok đ Dstrok Đ ecaron ě Ecaron Ě eogon ę Eogon Ę gbreve ğ Gbreve Ğ Idot İ imath ı lstrok ł Lstrok Ł nacute ń Nacute Ń ncaron ň Ncaron Ň odblac ő Odblac Ő racute ŕ Racute Ŕ rcaron ř Rcaron Ř sacute ś Sacute Ś scedil ş Scedil Ş tcaron ť Tcaron Ť tcedil ţ Tcedil Ţ udblac ű Udblac Ű uring ů Uring Ů zacute ź Zacute Ź zdot ż Zdot Ż';
/** What bytes 0x80–0x9F mean in numeric references (HTML Standard §13.2.5.80): windows-1252. */
const CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const NAMED = new Map<string, string>([
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['Tab', '\t'],
  ['NewLine', '\n'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
  ['ZeroWidthSpace', '\u200b'],
]);
LATIN.split(' ').forEach((name, index) => NAMED.set(name, String.fromCodePoint(0xa0 + index)));
GREEK_CAPITALS.split(' ').forEach((name, index) => NAMED.set(name, String.fromCodePoint(0x391 + index)));
GREEK_SMALL.split(' ').forEach((name, index) => NAMED.set(name, String.fromCodePoint(0x3b1 + index)));
OTHERS.split(' ').forEach((name, index, all) => {
  if (index % 2 === 0) NAMED.set(name, all[index + 1] ?? '');
});

const REFERENCE = /&(?:#([0-9]{1,8})|#[xX]([0-9a-fA-F]{1,7})|([A-Za-z][A-Za-z0-9]{1,15}));?/y;
/** Names that count without their semicolon: those of HTML 2, which browsers accept so. */
const BARE = new Set([
  'amp',
  'lt',
  'gt',
  'quot',
  'AMP',
  'LT',
  'GT',
  'QUOT',
  'COPY',
  'REG',
  ...LATIN.split(' '),
]);

/**
 * The character that the reference at `at` (an ampersand) stands for and the offset behind it; nothing when it is no reference that
 * is known, so that the ampersand stands for itself. Example: `&#8217;` → `’`.
 */
export function readEntity(
  html: string,
  at: number,
): { readonly text: string; readonly end: number } | undefined {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(html);
  if (!match) return undefined;
  const end = REFERENCE.lastIndex;
  if (match[3] !== undefined) {
    const text = NAMED.get(match[3]);
    if (text === undefined || (html[end - 1] !== ';' && !BARE.has(match[3]))) return undefined;
    return { text, end };
  }
  const code = match[1] === undefined ? Number.parseInt(match[2] ?? '', 16) : Number.parseInt(match[1], 10);
  if (code >= 0x80 && code <= 0x9f) return { text: CONTROLS[code - 0x80] ?? '\ufffd', end };
  const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return { text: valid ? String.fromCodePoint(code) : '\ufffd', end };
}

/** Text with every character reference decoded, as for an attribute's value. */
export function decodeEntities(text: string): string {
  let out = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const entity = readEntity(text, at);
    if (!entity) continue;
    out += text.slice(from, at) + entity.text;
    from = entity.end;
    at = entity.end - 1;
  }
  return out + text.slice(from);
}
