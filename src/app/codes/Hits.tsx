import type { ReactNode } from 'react';

/** A text with the words that were searched for marked in it. */
export function Hits({ text, words }: { text: string; words: readonly string[] }): ReactNode {
  if (words.length === 0) return text;
  const lower = text.toLowerCase().replaceAll('\u2011', '-');
  // Some letters change their length with their case; marks would then stand beside the word.
  if (lower.length !== text.length) return text;
  const pieces: ReactNode[] = [];
  let from = 0;
  for (;;) {
    let at = -1;
    let length = 0;
    for (const word of words) {
      const found = lower.indexOf(word, from);
      if (found !== -1 && (at === -1 || found < at || (found === at && word.length > length))) {
        at = found;
        length = word.length;
      }
    }
    if (at === -1) break;
    pieces.push(
      text.slice(from, at),
      <mark key={at} className="rounded-xs bg-mark text-on-mark">
        {text.slice(at, at + length)}
      </mark>,
    );
    from = at + length;
  }
  pieces.push(text.slice(from));
  return pieces;
}
