import type { Range } from './notice.ts';

/** One reply quoted in the diagnostic block, with what the notice says about it. */
export interface QuotedReply {
  /** The whole construct, so that what lies in it is read only once. */
  readonly start: number;
  readonly end: number;
  /** The reply's own words. */
  readonly text: Range;
  readonly host?: Range;
  readonly ip?: Range;
  readonly time?: Range;
  /** The `#5.7.1` before the reply of the 2003 and 2010 form. */
  readonly status?: Range;
  /** The original recipient after `##rfc822;`. */
  readonly originalRecipient?: Range;
  readonly form: 'returned' | 'hash-smtp' | 'hash-hash';
}

// `<exchange.example.com #5.7.1` opens the form of 2000 to 2010; every search starts at a rare character, so that nonsense stays cheap.
const HASH_SMTP_OPENS = /<\s*([A-Za-z0-9][A-Za-z0-9._-]{0,253})\s+#\s*([245]\.\d{1,3}\.\d{1,3})(?!\d)/gu;
const HOST_BEFORE = /(?:^|[\s,;])([A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)+)[ \t]*(?:\n[ \t]*)?#?$/u;
const REPLY_TYPE = /^\s*(?:(?:smtp|X-[A-Za-z-]{1,20})\s*;)?\s*/iu;

const DATED =
  /(?<![\d.])((?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,4}年\d{1,2}月\d{1,2}日)[.,]?\s+(?:[\p{L}.]{1,12}\s*)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?(?:[AaPp]\.?\s?[Mm]\.?|SA|CH|上午|下午|오전|오후|午前|午後))?)\s+[-–—]\s+/gu;

/**
 * Every quoted reply in `text[start, end)`, in order. Forms: `… returned '550 5.1.1 …'` with or without a dated attempt before it (any
 * language: what counts is a quoted text that opens with a reply code), `#<host #5.7.1 smtp;550 …> #SMTP#`, `#550 5.1.1 … ##`.
 */
export function findQuotedReplies(text: string, start: number, end: number): readonly QuotedReply[] {
  const found: QuotedReply[] = [];
  const taken = (from: number, to: number): boolean => found.some((one) => from < one.end && to > one.start);
  for (const one of [
    ...findHashSmtp(text, start, end),
    ...findHashHash(text, start, end),
    ...findReturned(text, start, end),
  ]) {
    if (!taken(one.start, one.end)) found.push(one);
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/**
 * `mail.example.com #<exchange.example.com #5.7.1 smtp;530 5.7.1 Client was not authenticated> #SMTP#` (Exchange 2010) and
 * `<server.example.com #5.5.0 smtp;554 <ana@example.org>: Relay access denied>`, `<server.example.com #5.1.1>` (2000, 2003).
 */
function findHashSmtp(text: string, start: number, end: number): readonly QuotedReply[] {
  const found: QuotedReply[] = [];
  for (const match of text.slice(start, end).matchAll(HASH_SMTP_OPENS)) {
    const at = start + match.index;
    const inner = match[1] ?? '';
    const status = match[2] ?? '';
    const statusAt = at + match[0].length - status.length;
    const innerAt = at + match[0].indexOf(inner);
    const replyAt =
      statusAt +
      status.length +
      (REPLY_TYPE.exec(text.slice(statusAt + status.length, statusAt + status.length + 60))?.[0].length ?? 0);
    const close = closingAngle(text, statusAt + status.length, end);
    const before = HOST_BEFORE.exec(text.slice(Math.max(start, at - 300), at));
    const host = before?.[1]
      ? {
          start: at - before[0].length + before[0].indexOf(before[1]),
          end: at - before[0].length + before[0].indexOf(before[1]) + before[1].length,
        }
      : { start: innerAt, end: innerAt + inner.length };
    const tail = /^>?\s*#SMTP#/.exec(text.slice(close, close + 40));
    found.push({
      start: Math.min(host.start, at),
      end: close + (tail?.[0].length ?? 1),
      text:
        replyAt < close ? { start: replyAt, end: close } : { start: statusAt, end: statusAt + status.length },
      host,
      status: { start: statusAt, end: statusAt + status.length },
      form: 'hash-smtp',
    });
    if (found.length === 200) break;
  }
  return found;
}

/** The `>` that closes what was opened before `from`; replies hold addresses in angle brackets. Without one, the end of the line. */
function closingAngle(text: string, from: number, end: number): number {
  let depth = 0;
  const limit = Math.min(end, from + 3000);
  for (let at = from; at < limit; at += 1) {
    const char = text[at];
    if (char === '<') depth += 1;
    else if (char === '>') {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  const tail = text.slice(from, limit);
  const stray = tail.lastIndexOf('>');
  const newline = tail.indexOf('\n\n');
  return from + (stray >= 0 ? stray : newline >= 0 ? newline : tail.length);
}

/** `#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##` and `host.example.com #550-5.2.1 … ##rfc822;ana@example.com` (2007, 2010). */
function findHashHash(text: string, start: number, end: number): readonly QuotedReply[] {
  const found: QuotedReply[] = [];
  let from = start;
  for (
    let close = text.indexOf('##', from);
    close >= 0 && close < end && found.length < 200;
    close = text.indexOf('##', from)
  ) {
    const opens = /#\s*(?=[245]\d\d[ \t\n-]|[245]\.\d)/.exec(text.slice(from, close));
    const original = /^##\s*rfc822;\s*([^\s<>]{1,320})/i.exec(text.slice(close, close + 360));
    if (opens) {
      const at = from + opens.index;
      const before = HOST_BEFORE.exec(text.slice(Math.max(from, at - 300), at));
      const host = before?.[1]
        ? {
            start: at - before[0].length + before[0].indexOf(before[1]),
            end: at - before[0].length + before[0].indexOf(before[1]) + before[1].length,
          }
        : undefined;
      const originalAt = original?.[1] ? close + original[0].length - original[1].length : 0;
      found.push({
        start: host?.start ?? at,
        end: close + (original?.[0].length ?? 2),
        text: { start: at + opens[0].length, end: close },
        ...(host ? { host } : {}),
        ...(original?.[1]
          ? { originalRecipient: { start: originalAt, end: originalAt + original[1].length } }
          : {}),
        form: 'hash-hash',
      });
    }
    from = close + (original?.[0].length ?? 2);
  }
  return found;
}

const OPENING = /['‘"“«„「『‚]\s*(?=[245]\d\d[ \t\n-]|[245]\d\d\s|[245]\.\d{1,3}\.\d)/gu;

function findReturned(text: string, start: number, end: number): readonly QuotedReply[] {
  const region = text.slice(start, end);
  const dates = [...region.matchAll(DATED)]
    .slice(0, 200)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, words: match[1] ?? '' }));
  const opens = [...region.matchAll(OPENING)].slice(0, 400);
  const found: QuotedReply[] = [];
  let after = 0;
  for (const open of opens) {
    if (open.index < after) continue;
    const textStart = open.index + open[0].length;
    const nextDate = dates.find((date) => date.start > textStart)?.start ?? region.length;
    const close = closingQuote(region, textStart, nextDate, open[0].trim());
    const date = dates.findLast(
      (one) => one.end <= open.index && one.end >= after && open.index - one.end < 400,
    );
    const lineStart = region.lastIndexOf('\n', open.index) + 1;
    const from = date?.start ?? Math.max(after, Math.min(lineStart, open.index), open.index - 300);
    const said = { start: date?.end ?? from, end: open.index };
    const inner = DSN_WITHIN.exec(region.slice(textStart, close.end));
    const server = serverIn(region.slice(said.start, said.end), start + said.start, date !== undefined);
    found.push({
      start: start + from,
      end: start + close.after,
      text: inner
        ? { start: start + textStart + inner[0].length, end: start + endWithin(region, close.end) }
        : { start: start + textStart, end: start + close.end },
      ...server,
      ...(date ? { time: { start: start + date.start, end: start + date.start + date.words.length } } : {}),
      form: 'returned',
    });
    after = close.after;
  }
  return found;
}

// `554 5.4.0 < #5.4.4 smtp;554 5.4.4 SMTPSEND.DNS.NonExistentDomain; …>`: a report's own form within the reply.
const DSN_WITHIN =
  /^\s*[45]\d\d[ -][45]\.\d\.\d\s{0,3}<\s{0,3}(?:[A-Za-z0-9._-]{1,253}\s)?#[45]\.\d{1,3}\.\d{1,3}\s{1,3}smtp;\s{0,3}(?=[45]\d\d)/iu;

const endWithin = (region: string, end: number): number => (region[end - 1] === '>' ? end - 1 : end);

/** The quote that closes a reply: the first one followed by the end of a line, a date, or nothing; replies hold apostrophes themselves. */
function closingQuote(
  region: string,
  from: number,
  limit: number,
  opened: string,
): { readonly end: number; readonly after: number } {
  const closing = /['"]/.test(opened) ? opened : /[’'”"»」』‘]/u;
  let last = -1;
  for (let at = from; at < Math.min(limit, from + 6000); at += 1) {
    const char = region[at] ?? '';
    if (
      typeof closing === 'string'
        ? char !== closing && !(closing === "'" && char === '’')
        : !closing.test(char)
    )
      continue;
    last = at;
    const rest = region.slice(at + 1, at + 80);
    if (
      /^[ \t.。]*(?:\n|$)/.test(rest) ||
      at + 1 >= limit ||
      /^\s*(?:[\p{L}\s]{0,30}:|\S+@\S+\s|[\p{L} ]{1,30}$)/u.test(rest)
    )
      break;
    if (/^\s+[\p{Lu}\p{Lo}]/u.test(rest) && !/^\s*\(/.test(rest)) break;
  }
  // An unclosed quote (a text cut off) ends with its paragraph.
  if (last < 0) {
    const paragraph = region.indexOf('\n\n', from);
    const end = paragraph >= 0 && paragraph < limit ? paragraph : limit;
    return { end, after: end };
  }
  return { end: last, after: last + 1 };
}

const SERVER_NAME = /(?:^|\s)((?:[A-Za-z0-9_-]{1,63}\.){1,10}[A-Za-z]{2,24})(?=[\s(]|$)/gu;

/** `Remote Server at host.example.com (192.0.2.1) returned`: the name is any run before the bracket, as connectors have blanks in theirs. */
function serverIn(
  words: string,
  offset: number,
  dated: boolean,
): { readonly host?: Range; readonly ip?: Range } {
  const host = dated
    ? /(?:^|\s)(?:at|à|på|w|di|do|auf|op|en|em|tại|ved|hos|bei|sur|de)\s+(\S.{0,200}?)\s*(?=\(|\s(?:returned|a\s|zwr|returner|tr\u1ea3|heeft|devolvi|ha\s|hat\s)|$)/iu.exec(
        words,
      )
    : undefined;
  // Where lines were lost, other servers stand before it; the one that spoke is the nearest.
  const any = host ?? [...words.matchAll(SERVER_NAME)].at(-1);
  const ip = /\(\s*([0-9a-fA-F.:]{3,45})\s*\)/.exec(words);
  const hostWords = any?.[1];
  return {
    ...(any && hostWords
      ? {
          host: {
            start: offset + any.index + any[0].indexOf(hostWords),
            end: offset + any.index + any[0].indexOf(hostWords) + hostWords.length,
          },
        }
      : {}),
    ...(ip?.[1]
      ? {
          ip: {
            start: offset + ip.index + ip[0].indexOf(ip[1]),
            end: offset + ip.index + ip[0].indexOf(ip[1]) + ip[1].length,
          },
        }
      : {}),
  };
}
