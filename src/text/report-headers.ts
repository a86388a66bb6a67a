import type { Opened, PartText } from '../model/message.ts';
import { once } from './once.ts';

/**
 * The header blocks that may be a report's own: that of the message, and, when a bounce was forwarded as an attachment, that of each
 * message a notice or report part stands in, innermost first. Where the message itself is from an automatic sender, only its own: what it
 * returns is an original. Empty blocks are left out, so pasted text gives nothing.
 */
export const reportHeaders = once((opened: Opened): readonly PartText[] => {
  const { parts } = opened.message;
  const own = opened.texts.find((text) => text.role === 'headers');
  if (own && automaticSender(own)) return [own];
  const enclosing = new Set<number>();
  for (const text of opened.texts) {
    if (text.role === 'headers' || text.role === 'original-headers') continue;
    let at: number | null = text.from;
    for (let depth = 0; at !== null && depth < 100; depth += 1) {
      enclosing.add(at);
      at = parts[at]?.parent ?? null;
    }
  }
  return opened.texts
    .filter(
      (text) =>
        text.text !== '' &&
        (text.role === 'headers' || (text.role === 'original-headers' && enclosing.has(text.from))),
    )
    .toSorted((a, b) => depthOf(opened, b) - depthOf(opened, a) || a.index - b.index);
});

const SENDER =
  /^(?:return-path[ \t]*:[ \t]*<(?:MAILER-DAEMON[^<>\n]{0,200})?>|(?:from|sender)[ \t]*:[^\n]{0,200}?(?:\bmailer-?daemon\b|\bpost_?master\b|\bmail (?:delivery|administrator|system)\b|<>))/im;

/**
 * The field of a header block that shows a sender only machines use: an empty Return-Path (RFC 5321 §4.5.5) or a From of MAILER-DAEMON
 * or postmaster; its offsets in the block. Nothing when there is none.
 */
export function automaticSender(
  headers: PartText,
): { readonly start: number; readonly end: number } | undefined {
  const match = SENDER.exec(headers.text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

const depthOf = (opened: Opened, text: PartText): number =>
  text.role === 'headers' ? -1 : (opened.message.parts[text.from]?.depth ?? 0);
