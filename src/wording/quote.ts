/**
 * The value as one word of a POSIX shell, in single quotes, where nothing is special but the quote itself (POSIX.1-2017, XCU §2.2.2).
 * Nothing for what cannot be shown and pasted safely: empty, over 512 characters, control or invisible characters, half a surrogate pair.
 * @example quoteSh("o'neil@example.org") // `'o'\''neil@example.org'`
 */
export function quoteSh(value: string): string | undefined {
  return isSafe(value) ? `'${value.replaceAll("'", "'\\''")}'` : undefined;
}

/**
 * The value as a single-quoted PowerShell string, in which only quotes are special, and U+2018 to U+201B are quotes too
 * (about_Quoting_Rules): each is doubled. Nothing in the same cases as `quoteSh`.
 * @example quotePowerShell("o'neil@example.org") // `'o''neil@example.org'`
 */
export function quotePowerShell(value: string): string | undefined {
  return isSafe(value) ? `'${value.replace(/['\u2018-\u201b]/g, '$&$&')}'` : undefined;
}

/** The host name when every label is letters, digits and inner hyphens (RFC 1123 §2.1), with at least two labels; else nothing. A final dot is dropped. */
export function hostName(value: string): string | undefined {
  const name = value.trim().replace(/\.$/, '').toLowerCase();
  const labels = name.split('.');
  return name.length <= 253 &&
    labels.length > 1 &&
    labels.every(isLabel) &&
    !labels.every((l) => /^\d+$/.test(l))
    ? name
    : undefined;
}

/** The selector of a DKIM signature when it is safe in a DNS name (RFC 6376 §3.1); else nothing. */
export function selectorName(value: string): string | undefined {
  const name = value.trim().toLowerCase();
  return name.length <= 63 && name.split('.').every((label) => isLabel(label.replaceAll('_', 'x')))
    ? name
    : undefined;
}

function isLabel(label: string): boolean {
  return (
    label.length > 0 &&
    label.length <= 63 &&
    /^[a-z0-9-]+$/.test(label) &&
    !label.startsWith('-') &&
    !label.endsWith('-')
  );
}

// Control characters end lines and drive terminals; format characters (bidi overrides, zero width) make a command read as another one.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

function isSafe(value: string): boolean {
  return value.length > 0 && value.length <= 512 && !UNSAFE.test(value);
}
