import type { PartText } from '../model/message.ts';
import { once } from './once.ts';
import { beforeSpace, pastSpace } from './space.ts';

/** One line of a notice: offsets of its words (quote marks and indent left out), and how far it is indented. */
export interface ProseLine {
  /** Where the line begins, before its quote marks. */
  readonly start: number;
  /** Its first word; the same as `end` for an empty line. */
  readonly first: number;
  readonly end: number;
  readonly indent: number;
}

const MOST_CHARACTERS = 400_000;
const MOST_LINES = 10_000;

/**
 * The lines of a notice, at most 10,000 lines of 400,000 characters. Where most lines bear the quote marks of a mail program (`> `, `| `),
 * the marks are no part of them; elsewhere `>>>` is what a transcript writes before a command. Where a program doubled every line end,
 * the empty lines that it made are left out.
 */
export const proseLines = once((text: PartText): readonly ProseLine[] => {
  const body = text.text.slice(0, MOST_CHARACTERS);
  const raw: { start: number; end: number }[] = [];
  for (let at = 0; at <= body.length && raw.length < MOST_LINES;) {
    const feed = body.indexOf('\n', at);
    const end = feed < 0 ? body.length : feed;
    raw.push({ start: at, end });
    at = end + 1;
  }
  const filled = raw.filter(({ start, end }) => pastSpace(body, start, end) < end);
  const mark = ['>', '|'].find((one) => {
    const marked = filled.filter(({ start }) => body[start] === one).length;
    return marked > 3 && marked * 2 > filled.length;
  });
  const lines = raw.map(({ start, end }) => {
    let from = start;
    while (from < end && body[from] === mark) from += body[from + 1] === ' ' ? 2 : 1;
    from = Math.min(from, end);
    const first = pastSpace(body, from, end);
    return { start, first, end: beforeSpace(body, first, end), indent: first - from };
  });
  return isDoubled(lines) ? lines.filter((_, index) => index % 2 === 0) : lines;
});

/** Every second line is empty, and some of the others too: those were the empty lines before all line ends were doubled. */
function isDoubled(lines: readonly ProseLine[]): boolean {
  let made = 0;
  let own = 0;
  for (const [index, line] of lines.entries()) {
    if (index % 2 === 0) own += isEmptyLine(line) ? 1 : 0;
    else if (!isEmptyLine(line)) return false;
    else made += 1;
  }
  return made > 5 && own > 1;
}

/** Index of the first line of a notice that parts it from the returned message; -1 when none does. */
export const separatorLine = once((text: PartText): number =>
  proseLines(text).findIndex(
    (line, index) =>
      !isEmptyLine(line) &&
      isSeparator(text.text.slice(line.first, Math.min(line.end, line.first + 160))) &&
      !introducesReport(text, proseLines(text), index + 1),
  ),
);

const PRINTED =
  /^[*_]{0,2}(?:from|sent|date|to|subject|cc|von|gesendet|datum|an|betreff|de|envoyé|date|à|objet|enviado(?: el)?|fecha|para|asunto|assunto|da|inviato|oggetto|van|verzonden|aan|onderwerp|från|skickat|till|ämne|fra|sendt|til|emne|od|wysłano|data|do|temat|от|кому|тема|отправлено|发件人|发送时间|收件人|主题|寄件者|差出人|送信日時|宛先|件名|từ|đã gửi|tới|chủ đề)[*_]{0,2}\s?[:：]/iu;
const BY_SYSTEM =
  /mailer-?daemon|post-?master|mail(?:er)? (?:delivery|system|daemon)|content-filter|mailscanner|undeliver|undelivered|returned mail|delivery (?:status|fail|report|notification)|mail delivery|failure notice|non.?deliver|delayed mail|could not (?:send|be delivered)|unzustellbar|non remis|no entregad|não entregue/iu;

/**
 * True when what follows a separator is a report that somebody forwarded (`-----Original Message-----`, then the From and Subject that a
 * mail program prints), not the message that a report returns: that has the fields of its transport.
 */
function introducesReport(text: PartText, lines: readonly ProseLine[], from: number): boolean {
  let printed = 0;
  let bySystem = false;
  for (const line of lines.slice(from, from + 12)) {
    if (isEmptyLine(line)) {
      if (printed > 1) break;
      continue;
    }
    const words = text.text.slice(line.first, Math.min(line.end, line.first + 300));
    if (OPENS_BLOCK.test(words) || /^(?:message-id|mime-version|content-type)[ \t]?:/i.test(words))
      return false;
    if (!PRINTED.test(words)) {
      if (printed === 0) return false;
      continue;
    }
    printed += 1;
    bySystem ||= BY_SYSTEM.test(words);
  }
  return printed > 1 && bySystem;
}

/** True when nothing stands on the line. */
export function isEmptyLine(line: ProseLine): boolean {
  return line.first >= line.end;
}

// How mail systems part their own words from what they return: "------ This is a copy of the message, including all the headers. ------"
// (Exim), "--- Below this line is a copy of the message." (qmail), "----- Unsent message follows -----" (Sendmail 5),
// "   ----- Original message follows -----", "Message headers follow." (DragonFly), "Below is a copy of the original message:" (OpenSMTPD).
const SEPARATORS: readonly RegExp[] = [
  /^(?:(?:below this line|enclosed|included|below|this|following|here|attached)\b.{0,30}\bis\b.{0,30}\bcopy of\b.{0,60}|(?:the )?(?:body|headers?) of (?:the|your) (?:original )?message (?:is|are) .{1,60})$/iu,
  /^(?:the )?(?:headers? of (?:the )?)?(?:your )?(?:original|unsent|returned) (?:message|mail|e-?mail)(?:[’']s)?(?: text)?(?: headers?)?(?: (?:is |are )?(?:follow(?:s|ing)?|below|as follows))?[ .:]*$/iu,
  /^(?:the )?(?:headers? of (?:the )?)?(?:your )?(?:undelivered|undeliverable|rejected|bounced)[ -](?:message|mail|e-?mail)(?:[’']s)? (?:headers?|(?:is |are )?(?:follow(?:s|ing)?|below|as follows))[ .:]*$/iu,
  /^(?:the )?(?:message|mail) headers?(?: from (?:the )?(?:original|returned) (?:message|mail))? follows?[ .:]*$/iu,
  /^(?:(?:start|begin(?:ning)?) of )?(?:returned|forwarded|original|undelivered) message(?: \(?headers?\)?)?[ .:]*$/iu,
  /^(?:mensaje|mensagem|message|messaggio) (?:original|originale|adjunto|original adjunto)[ .:]*$/iu,
];

/** One of these stands in each of them. */
const NAMES_MAIL = /copy of|me[ns]sa|mail/iu;

const MARKS = '-=*#_+| \t';

/** True when the line parts the notice from the returned message. A long line, or one within a sentence, does not. */
export function isSeparator(words: string): boolean {
  if (words.length > 140) return false;
  let end = words.length;
  while (end > 0 && words.length - end < 60 && MARKS.includes(words[end - 1] ?? '')) end -= 1;
  let start = 0;
  while (start < end && start < 60 && MARKS.includes(words[start] ?? '')) start += 1;
  const bare = words.slice(start, end);
  return bare.length > 8 && NAMES_MAIL.test(bare) && SEPARATORS.some((separator) => separator.test(bare));
}

const FIELD = /^[A-Za-z][A-Za-z0-9_-]{1,70}:(?:\s|$|<|\S{3})/;
const OPENS_BLOCK =
  /^(?:return-path|received|x-[a-z0-9-]{1,60}|dkim-signature|domainkey-signature|authentication-results|arc-[a-z-]{1,40}|delivered-to)[ \t]?:/i;
const TELLING = /^(?:received|message-id|date|from|subject)[ \t]?:/i;

/**
 * Index of the first line at or after `from` that begins a returned header block (RFC 5322 §2.2): three fields in a row, one of them
 * telling. Where `strict`, the block must open with a field that only a transport writes, since notices print To, Subject and Date too.
 */
export function findHeaderBlock(
  text: PartText,
  lines: readonly ProseLine[],
  from: number,
  strict: boolean,
): number | undefined {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || isEmptyLine(line)) continue;
    const words = text.text.slice(line.first, line.first + 90);
    if (!(strict ? OPENS_BLOCK.test(words) : FIELD.test(words))) continue;
    if (isBlock(text, lines, index)) return index;
  }
  return undefined;
}

function isBlock(text: PartText, lines: readonly ProseLine[], index: number): boolean {
  const base = lines[index]?.indent ?? 0;
  let fields = 0;
  let telling = false;
  for (const line of lines.slice(index, index + 24)) {
    if (isEmptyLine(line)) break;
    const words = text.text.slice(line.first, line.first + 90);
    if (line.indent > base) continue;
    if (!FIELD.test(words)) {
      if (fields === 0) return false;
      continue;
    }
    if (/^(?:final-recipient|reporting-mta|action|status|diagnostic-code)[ \t]?:/i.test(words)) return false;
    fields += 1;
    telling ||= TELLING.test(words);
    if (fields >= 3 && telling) return true;
  }
  return false;
}

/** Where the header block that begins at a line ends: an empty line that no further field follows. */
export function headerBlockEnd(text: PartText, lines: readonly ProseLine[], index: number): number {
  let end = lines[index]?.end ?? 0;
  for (let at = index; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    if (isEmptyLine(line)) {
      const next = lines.slice(at + 1, at + 3).find((one) => !isEmptyLine(one));
      if (!next || !FIELD.test(text.text.slice(next.first, next.first + 90))) return end;
    } else end = line.end;
  }
  return end;
}
