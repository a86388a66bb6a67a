/**
 * The texts with each single-letter word (a, i, o, u, w, z) bound to the word after it by a no-break space, since a Polish line does not end
 * in one. Done here so that the texts can be read and edited as plain sentences.
 * @example bound('Serwer jest w sieci') // 'Serwer jest w\u00a0sieci'
 */
export function bound<T>(texts: T): T {
  // Only the strings within change; the cast says that the shape stays.
  return boundAny(texts) as T;
}

function boundAny(texts: unknown): unknown {
  if (typeof texts === 'string') return boundText(texts);
  if (Array.isArray(texts)) return texts.map(boundAny);
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, boundAny(value)]));
}

function boundText(text: string): string {
  const words = text.split(' ');
  return words
    .map((word, index) =>
      index === words.length - 1 ? word : `${word}${SINGLE.test(word) ? '\u00a0' : ' '}`,
    )
    .join('');
}

const SINGLE = /^[(„]?[aiouwz]$/i;
