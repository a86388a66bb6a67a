/** The Unicode form of one `xn--` label, RFC 3492 §6.2; the label itself when it is none or is damaged. */
export function labelToUnicode(label: string): string {
  if (!/^xn--[a-z0-9-]{1,59}$/i.test(label)) return label;
  const code = label.slice(4).toLowerCase();
  const basic = Math.max(0, code.lastIndexOf('-'));
  const out = Array.from(code.slice(0, basic));
  let [n, i, bias] = [128, 0, 72];
  let at = basic > 0 ? basic + 1 : 0;
  while (at < code.length) {
    const before = i;
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = '0123456789'.includes(code[at] ?? '')
        ? Number(code[at]) + 26
        : (code.codePointAt(at) ?? 0) - 97;
      if (at >= code.length || digit < 0 || digit >= 36) return label;
      at += 1;
      i += digit * weight;
      const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    const length = out.length + 1;
    bias = adapt(i - before, length, before === 0);
    n += Math.floor(i / length);
    i %= length;
    if (n > 0x10ffff) return label;
    out.splice(i, 0, String.fromCodePoint(n));
    i += 1;
  }
  return out.join('');
}

function adapt(delta: number, length: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : Math.floor(delta / 2);
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}

/** A domain name with its labels in Unicode (RFC 5891); what is no A-label stays. */
export function domainToUnicode(domain: string): string {
  return domain.split('.').map(labelToUnicode).join('.');
}

/** A domain name in its ASCII form, or nothing when it has none. */
export function domainToAscii(domain: string): string | undefined {
  try {
    const { hostname } = new URL(`http://${domain}/`);
    return hostname === '' ? undefined : hostname;
  } catch {
    return undefined;
  }
}
