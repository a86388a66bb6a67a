import { findAddresses } from '../text/address.ts';

/**
 * Pasted text with the damage of its way undone: line ends, quote marks of a mail program (`> `, `| `, mutt's `+` for a wrapped line),
 * raw quoted-printable, BBCode and Markdown around addresses, `<wbr>`, table rows in Markdown. What is no damage stays as it was,
 * a person's reply in the middle too.
 */
export function mendPastedText(pasted: string): string {
  let text = pasted
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u200B\u2060\u00AD]/g, '')
    .replace(/[\u00A0\u202F\u2007]/g, ' ');
  text = dropQuoteMarks(text);
  if (looksQuotedPrintable(text)) text = readQuotedPrintable(text);
  return dropMarkup(text);
}

/** True when lines break off with `=` as quoted-printable does (RFC 2045 §6.7), more than once, or an `=3D` stands beside one. */
function looksQuotedPrintable(text: string): boolean {
  const soft = text.match(/[^\s=]=[ \t]*\n\S/g)?.length ?? 0;
  return soft >= 3 || (soft >= 1 && /=(?:3D|20|C[23]=|E2=80)/.test(text));
}

function readQuotedPrintable(text: string): string {
  const joined = text.replace(/=[ \t]*\n/g, '');
  return joined.replace(/(?:=[0-9A-F]{2})+/g, (run) => {
    const bytes = new Uint8Array(run.length / 3);
    for (let at = 0; at < bytes.length; at += 1)
      bytes[at] = Number.parseInt(run.slice(at * 3 + 1, at * 3 + 3), 16);
    const utf8 = new TextDecoder('utf-8').decode(bytes);
    return utf8.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : utf8;
  });
}

const QUOTE_MARK = /^(?:[ \t]?(?:>|\|(?![^\n]*\|[ \t]*$))[ \t]?)+/;

/**
 * Quote marks go when at least a third of the lines that say something bear them (a person's reply may stand between). Mutt marks a
 * line that it broke with `+`: such a line continues the one before.
 */
function dropQuoteMarks(text: string): string {
  const lines = text.split('\n');
  const full = lines.filter((line) => line.trim() !== '');
  const quoted = full.filter((line) => QUOTE_MARK.test(line));
  if (quoted.length < 1 || quoted.length * 3 < full.length) return text;
  const out: string[] = [];
  for (const line of lines) {
    const mark = QUOTE_MARK.exec(line);
    const rest = mark ? line.slice(mark[0].length) : line;
    if (mark && rest.startsWith('+') && out.length > 0) {
      const before = out.pop() ?? '';
      out.push(before === '' ? rest.slice(1) : `${before} ${rest.slice(1)}`);
    } else {
      out.push(rest);
    }
  }
  return out.join('\n');
}

function dropMarkup(text: string): string {
  let out = text
    .replace(/<wbr\s*\/?>/gi, '')
    .replace(/\[(?:EMAIL|URL|B|I|U|FONT|SIZE|COLOR|QUOTE|CODE)(?:=[^\]\n]{0,200})?\]/gi, '')
    .replace(/\[\/(?:EMAIL|URL|B|I|U|FONT|SIZE|COLOR|QUOTE|CODE)\]/gi, '')
    .replace(/\[([^\]\n]{1,200})\]\((?:mailto:|https?:\/\/)[^)\s]{1,500}\)/g, '$1');
  if (/&(?:lt|gt|amp|quot|nbsp|#39);/.test(out) && !/<(?:div|p|table|br)\b/i.test(out)) {
    out = out
      .replace(/&nbsp;/g, ' ')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&');
  }
  // A Markdown table row: cells parted by bars become cells parted by tabs, the ruler line goes.
  return out
    .replace(/^[ \t]*(?:\|[ \t]*)?:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*){1,20}(?:\|[ \t]*)?$/gm, '')
    .replace(/^[ \t]*\|([^\n]{1,1000})\|[ \t]*$/gm, (_, row: string) =>
      row
        .split('|')
        .map((cell) => cell.trim())
        .join('\t'),
    )
    .replace(/\*\*([^*\n]{1,200})\*\*/g, (whole, inner: string) =>
      findAddresses(whole).length > 0 && !findAddresses(inner).length ? whole : inner,
    );
}

/**
 * The text inside Microsoft Graph's JSON of a message (`bodyPreview`, `body.content`), with its subject before it; nothing when the
 * text is no such JSON.
 */
export function readGraphJson(text: string): { readonly text: string; readonly html: boolean } | undefined {
  if (!/^\s*[[{]/.test(text) || !/"(?:bodyPreview|body|uniqueBody)"\s*:/.test(text)) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return looseGraphJson(text);
  }
  const found = findMessage(parsed, 0);
  if (!found) return undefined;
  const subject = typeof found['subject'] === 'string' ? `Subject: ${found['subject']}\n\n` : '';
  const body = found['body'];
  if (isRecord(body) && typeof body['content'] === 'string' && body['content'].trim() !== '') {
    const html = body['contentType'] === 'html';
    return { text: html ? body['content'] : subject + body['content'], html };
  }
  return typeof found['bodyPreview'] === 'string'
    ? { text: subject + found['bodyPreview'], html: false }
    : undefined;
}

/** JSON cut off in the middle: the preview string up to where it ends. */
function looseGraphJson(text: string): { readonly text: string; readonly html: boolean } | undefined {
  const found = /"bodyPreview"\s*:\s*"((?:[^"\\]|\\.){1,4000})/.exec(text);
  if (!found?.[1]) return undefined;
  const inner = found[1]
    .replace(/\\r|\\n/g, '\n')
    .replace(/\\t/g, '\t')
    .replace(/\\(["'/\\])/g, '$1');
  return { text: inner, html: false };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function findMessage(value: unknown, depth: number): Record<string, unknown> | undefined {
  if (depth > 4) return undefined;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 50)) {
      const found = findMessage(one, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  if ('bodyPreview' in value || (isRecord(value['body']) && 'content' in value['body'])) return value;
  for (const one of Object.values(value).slice(0, 50)) {
    const found = findMessage(one, depth + 1);
    if (found) return found;
  }
  return undefined;
}
