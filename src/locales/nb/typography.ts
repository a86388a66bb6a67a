/**
 * The texts with the hyphen of “e-post” as one that does not break, since a line that ends in “e-” reads badly and narrow columns are full of
 * the word. Done here so that the texts can be read and edited as plain ones.
 * @example bound('Kom e-posten i retur?') // 'Kom e\u2011posten i retur?'
 */
export function bound<T>(texts: T): T {
  // Only the strings within change; the cast says that the shape stays.
  return boundAny(texts) as T;
}

function boundAny(texts: unknown): unknown {
  if (typeof texts === 'string') return texts.replace(/\b(e)-(?=post)/gi, '$1\u2011');
  if (Array.isArray(texts)) return texts.map(boundAny);
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, boundAny(value)]));
}
