import type { Tls } from '../model/hop.ts';

const VERSION =
  /\b(?:version\s?[=:]\s?(?:3D)?|using\s|[Vv]er[=:]\s?)?((?:TLS|SSL)\s?v?[_.\s]?\d(?:[._]?\d)?(?:\/SSLv3)?)(?![\w-])/i;
const CIPHER: readonly RegExp[] = [
  // Postfix "using TLSv1.3 with cipher X (256/256 bits)", sendmail and Google "cipher=X", Exchange "cipher=X" and "Cipher: X".
  /\bcipher(?:\s?[=:]\s?(?:3D)?|\s)([\w+./-]{3,80})/i,
  // Exim: "(TLS1.2:DHE_RSA_AES_128_CBC_SHA1:128)", "(TLSv1:DHE-RSA-AES256-SHA:256)", "(TLS1.3) tls TLS_AES_256_GCM_SHA384".
  /\b(?:TLS|SSL)[\w.]{1,6}:([\w-]{3,80}):\d/i,
  /(?:^|\s)tls\s(TLS_[\w]{3,80})/,
  // MessageLabs and patched qmail: "with AES128-SHA encrypted SMTP", "(AES256-SHA encrypted)".
  /(?:^|[\s(])([A-Z0-9]{2,10}(?:-[A-Z0-9]{2,10}){1,8}) encrypted\b/,
  // IronPort: "ESMTP/TLS/DHE-RSA-AES256-SHA"; McAfee: "(TLS: TLSv1/SSLv3,256bits,DHE-RSA-AES256-SHA)".
  /\/TLS\/([\w-]{3,80})/,
  /TLS[^,)]{0,30},\d{1,4}bits,([\w-]{3,80})/,
];

/** Words without these say nothing of encryption; most fields have none. */
const TELLING = /tls|ssl|cipher|encrypted|transport security/i;

// RFC 3848 and the registry "Mail Transmission Types": the S says TLS; without it there was none.
const SECURED = /^(?:UTF8)?(?:E?SMTP|LMTP)SA?$|^HTTPS$/i;
const CLEAR = /^(?:UTF8)?(?:E?SMTPA?|LMTPA?)$/i;

/**
 * Whether a hop was encrypted, from its `with` protocol and all words of the field: version (`1.2`, `1.3`, `ssl3`, or as given
 * where it is not one version, `TLSv1/SSLv3`; `unknown` where only the fact is said) and cipher; false where a protocol without
 * TLS is named; null where nothing says. RFC 3848; each program's own comment besides. `Microsoft SMTP Server (version=TLS1_2,
 * cipher=X)` gives 1.2 and X.
 */
export function readTls(protocol: string | null, by: string | null, words: string): Tls {
  const bounded = words.slice(0, 4000);
  const telling = TELLING.test(bounded);
  const version = telling ? VERSION.exec(bounded)?.[1] : undefined;
  const cipher = telling ? cipherIn(bounded) : null;
  if (version !== undefined) return { version: versionOf(version), cipher };
  if (cipher !== null && !/^(?:none|\(none\))$/i.test(cipher)) return { version: 'unknown', cipher };
  const name = protocol ?? '';
  const kinds = name.split(/[\s/]/);
  // Exchange before 2013 says "(TLS)", Google's own network is named, old Hotmail says "over TLS secured channel".
  const said =
    kinds.some((kind) => SECURED.test(kind)) ||
    (telling &&
      /\(TLS\)|\bTLS secured\b|Google Transport Security|\bvia (?:SSL|TLS)\b|\bencrypted SMTP\b|\/TLS\b/i.test(
        bounded,
      ));
  if (said) return { version: 'unknown', cipher: null };
  // Amazon's inbound servers write SMTP whether or not the session was encrypted.
  if (/\.amazonaws\.com$/i.test(by ?? '')) return null;
  return kinds.some((kind) => CLEAR.test(kind)) || /^Microsoft SMTP(?: Server|SVC)/i.test(name)
    ? false
    : null;
}

function cipherIn(words: string): string | null {
  for (const form of CIPHER) {
    const found = form.exec(words)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

function versionOf(words: string): string {
  if (words.includes('/')) return words;
  if (/^ssl/i.test(words)) return `ssl${/\d/.exec(words)?.[0] ?? ''}`;
  const digits = words.replace(/\D/g, '');
  return digits.length === 1 ? `${digits}.0` : `${digits[0] ?? ''}.${digits[1] ?? ''}`;
}
