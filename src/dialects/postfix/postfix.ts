import type { Opened, PartText, Recognition } from '../../model/message.ts';
import type { Fact } from '../../model/place.ts';
import type { Dialect, Original, Reading, RecipientReport } from '../../model/report.ts';
import { DELAY_WORDS } from '../../text/delay-words.ts';
import { factAt, placeAt } from '../../text/fact.ts';
import { findAddresses } from '../../text/address.ts';
import { fieldNamed, headerFieldsOf } from '../../text/header-block.ts';
import { execIn } from '../../text/may-match.ts';
import { once } from '../../text/once.ts';
import { present } from '../../text/present.ts';
import { readReply } from '../../text/reply.ts';
import { reportHeaders } from '../../text/report-headers.ts';
import { readSession } from './session.ts';

/** Postfix: `<address>: reason` paragraphs under its template, the same for failures and delays. bounce(5), smtp(8), local(8). */
export const postfix: Dialect = { id: 'postfix', recognizes, read };

const OPENING =
  /(?:This is the (?:mail system at host\s+(\S{1,255}?)|(?:Postfix|ENVY) program(?: at host\s+(\S{1,255}?))?)\.?(?:\s*$|\s+I'm sorry\b)|####\s+THIS IS A WARNING ONLY|I'm sorry to have to inform you that your message could not\s+be delivered)/imu;

/** Postfix's own fields in the report part, RFC 3464 §2.1.2 extension fields. */
const OWN_FIELD = /^X-Postfix-(?:Sender|Queue-ID)[ \t]*:/im;
/** The SMTP server's own report to its postmaster. */
const OWN_SUBJECT = /^subject[ \t]*:[ \t]*Postfix SMTP server: errors from [^\n]{1,255}/im;
const OWN_SENDER = /^from[ \t]*:[^\n]*MAILER-DAEMON[^\n]*\(Mail Delivery System\)/im;

function recognizes(opened: Opened): Recognition | undefined {
  for (const text of opened.texts) {
    if (text.role === 'delivery-status') {
      const own = execIn(text, OWN_FIELD);
      if (own) return { at: placeAt(text, own.index, own.index + own[0].length), confidence: 'stated' };
    }
    if (text.role === 'notice') {
      const opening = execIn(text, OPENING, 8000);
      if (opening)
        return { at: placeAt(text, opening.index, opening.index + opening[0].length), confidence: 'stated' };
    }
  }
  const [headers] = reportHeaders(opened);
  const subject = headers && execIn(headers, OWN_SUBJECT);
  if (headers && subject)
    return {
      at: placeAt(headers, subject.index, subject.index + subject[0].length),
      confidence: 'stated',
    };
  const from = headers && execIn(headers, OWN_SENDER);
  if (
    headers &&
    from &&
    (/\(Postfix\)\s+id\s/i.test(headers.text.slice(0, 3000)) ||
      opened.texts.some((text) => text.role === 'notice' && entriesOf(text).length > 0))
  )
    return { at: placeAt(headers, from.index, from.index + from[0].length), confidence: 'matched' };
  // `header_from_format = standard`; others sign so too, so the paragraph must be one of Postfix's.
  const standard =
    headers && /^from[ \t]*:[ \t]*"?Mail Delivery System"? <MAILER-DAEMON@/im.test(headers.text);
  if (standard) return pastedEntry(opened);
  return headers ? undefined : pastedEntry(opened);
}

/** One paragraph alone, pasted: in a mail a person may quote it. smtp_proto.c and smtp_addr.c write these words after the address. */
const PASTED =
  /^[ \t>]{0,8}<[^<>\s@]{1,64}@[^<>\s@]{1,255}>(?:\s+\(expanded from\s+<[^<>\n]{1,320}>\))?:\s+(?:host\s+[^\s[\]]{1,255}\[[0-9a-fA-F.:]{3,45}\](?::\d{1,5})?\s+(?:said|refused to talk to me):|connect to\s+[^\s[\]]{1,255}\[[0-9a-fA-F.:]{3,45}\]:\d|Host or domain name not found\.\s+Name service error)/mu;

function pastedEntry(opened: Opened): Recognition | undefined {
  const text = opened.texts.find((one) => one.role === 'notice');
  const entry = text && PASTED.exec(text.text.slice(0, 8000));
  return entry
    ? { at: placeAt(text, entry.index, entry.index + entry[0].length), confidence: 'matched' }
    : undefined;
}

function read(opened: Opened): Reading {
  const session = opened.texts
    .filter((text) => text.role === 'notice')
    .map(readSession)
    .find((found) => found.length > 0);
  if (session) {
    const at = session[0]?.response?.at;
    return { kind: 'failure', because: at ? [at] : [], language: 'en', recipients: session };
  }
  const notice = opened.texts
    .filter((text) => text.role === 'notice')
    .find((text) => OPENING.test(text.text.slice(0, 8000)) || entriesOf(text).length > 0);
  if (!notice) return { recipients: [] };
  const opening = OPENING.exec(notice.text.slice(0, 8000));
  const name = (opening?.[1] ?? opening?.[2])?.replace(/\.+$/, '');
  const at = opening && name ? opening.index + opening[0].lastIndexOf(name) : 0;
  const host = name ? factAt(notice, at, at + name.length, 'host') : undefined;
  const entries = entriesOf(notice);
  // In a translated template (`bounce_template_file`) other words than its own say so, above the first paragraph.
  const above = notice.text.slice(0, Math.min(6000, entries[0]?.address[0] ?? 0));
  const warning =
    /THIS IS A WARNING ONLY|could not be delivered for more than|delayed mail/i.exec(
      notice.text.slice(0, 6000),
    ) ?? DELAY_WORDS.exec(above);
  const proof = warning ?? opening ?? PASTED.exec(notice.text.slice(0, 8000));
  const original = quotedOriginal(notice);
  // A report that was asked for (`sendmail -bv`, `-v`) lists what was delivered beside what was not. bounce_templates.c.
  const failed = entries.filter((entry) => !DELIVERED.test(notice.text.slice(...entry.reason)));
  const delivered = entries.length > 0 && failed.length === 0;
  const recipients = (delivered ? entries : failed).map((entry) => recipientOf(notice, entry));
  return {
    kind: delivered ? 'success' : warning ? 'delay' : 'failure',
    because: proof ? [placeAt(notice, proof.index, proof.index + proof[0].length)] : [],
    ...(host ? { host } : {}),
    language: 'en',
    recipients: recipients.length > 0 ? recipients : unreported(opened, notice),
    ...(original ? { original } : {}),
  };
}

/** What smtp(8), local(8), virtual(8), pipe(8) and lmtp(8) say of a message that went on. */
const DELIVERED =
  /^\s*(?:delivery\s+via\s|delivered\s+to\s+(?:command:|file:|mailbox\b|maildir\b)|delivers\s+to\s|deliverable\s+to\s|alias\s+expanded\b|forwarded\s+as\s)/iu;

/**
 * "--- Delivery report unavailable ---": the queue's log of what happened is lost (bounce_notify_util.c), so the only recipient of the
 * returned message is the one that failed. Of several nobody can say which.
 */
function unreported(opened: Opened, notice: PartText): readonly RecipientReport[] {
  const words = /--- Delivery report unavailable ---/u.exec(notice.text.slice(0, 8000));
  const headers = opened.texts.findLast((text) => text.role === 'original-headers');
  if (!words || !headers) return [];
  const to = fieldNamed(headerFieldsOf(headers), 'to');
  const found = to ? findAddresses(headers.text, to.valueStart, to.end) : [];
  const [only, second] = found;
  const address = only && !second ? factAt(headers, only.start, only.end) : undefined;
  const response = factAt(notice, words.index, words.index + words[0].length);
  return address ? [{ address, ...(response ? { response } : {}), wrapped: [], attempts: [] }] : [];
}

interface Entry {
  readonly address: readonly [number, number];
  readonly original: readonly [number, number] | undefined;
  readonly reason: readonly [number, number];
}

// `<ana@example.com>: host mx.example.com[192.0.2.1] said: 550 …` and `<ana@example.com> (expanded from <team@example.com>): …`,
// each up to an empty line. bounce_recip_log in Postfix's bounce_notify_util.c.
const ENTRY =
  /^[ \t]*(?:[>|][ \t]?){0,4}[ \t]*<([^<>\n]{1,320})>(?:\s+\(expanded from\s+<([^<>\n]{1,320})>\))?:[ \t]*/gmu;
const PARAGRAPH = /\n[ \t>|]*\n(?!(?:[>|] ?){0,4}(?<![>|])[ \t]+\S)/;
const LONGEST = 8000;

const entriesOf = once((text: PartText): readonly Entry[] => {
  const body = text.text.slice(0, 400_000);
  const heads: RegExpExecArray[] = [];
  let margin: number | undefined;
  for (const match of body.matchAll(ENTRY)) {
    const address = match[1] ?? '';
    if (!address.includes('@') && !match[0].includes('expanded')) continue;
    // A reply is folded at four blanks and may hold an address at a line's start; where the blanks were lost, it is that of the entry.
    const indent = match[0].indexOf('<');
    if (indent > (margin ??= indent)) continue;
    const last = heads.at(-1);
    if (last && last[1] === address && !/\n[ \t>|]*\n/u.test(body.slice(last.index, match.index))) continue;
    heads.push(match);
    if (heads.length === 500) break;
  }
  const entries = heads.map((match, index): Entry => {
    const address = match[1] ?? '';
    const from = match.index + match[0].length;
    const addressAt = match.index + match[0].indexOf('<') + 1;
    const next = heads[index + 1]?.index ?? body.length;
    // A little beyond the longest, so that no expression is cut in its match.
    const paragraph = PARAGRAPH.exec(body.slice(from, Math.min(next, from + LONGEST + 1000)));
    const originalAt = match[2] ? match.index + match[0].lastIndexOf(match[2]) : 0;
    return {
      address: [addressAt, addressAt + address.length],
      original: match[2] ? [originalAt, originalAt + match[2].length] : undefined,
      reason: [from, Math.min(next, paragraph ? from + paragraph.index : next, from + LONGEST)],
    };
  });
  return entries.length > 0 ? entries : entriesOnOneLine(body);
});

/** Before a paragraph: a sentence's end, or the signature of the template. */
const SENTENCE_END = /(?:[.)]|The (?:mail system|Postfix program))\s{1,40}$/u;

/** The paragraphs of a notice whose line ends were lost on the way: each after the end of a sentence, since a reply may hold an address and a colon too. */
function entriesOnOneLine(body: string): readonly Entry[] {
  if (!OPENING.test(body.slice(0, 8000))) return [];
  const heads = [
    ...body.matchAll(/<([^<>\s@]{1,64}@[^<>\s@]{1,255})>(?: \(expanded from <([^<>\s]{1,320})>\))?: /gu),
  ]
    .filter((head) => SENTENCE_END.test(body.slice(Math.max(0, head.index - 60), head.index)))
    .slice(0, 500);
  return heads.map((head, index) => {
    const address = head[1] ?? '';
    const original = head[2];
    const from = head.index + head[0].length;
    const originalAt = original === undefined ? 0 : head.index + head[0].lastIndexOf(original);
    const paragraph = body.indexOf('\n\n', from);
    const end = Math.min(
      heads[index + 1]?.index ?? body.length,
      paragraph < 0 ? body.length : paragraph,
      from + 8000,
    );
    return {
      address: [head.index + 1, head.index + 1 + address.length],
      original: original === undefined ? undefined : [originalAt, originalAt + original.length],
      reason: [from, end],
    };
  });
}

/** In brackets an address, or the socket of a local server (LMTP): `[private/dovecot-lmtp]`, `[/var/run/lmtp]`. */
const SAID =
  /(?:host|server)\s+([^\s[\]]{1,255})\[([0-9A-Za-z_./:%-]{2,255})\](?::\d{1,5})?\s+(?:said|refused to talk to me):\s*/u;

/** One paragraph: who was asked, and what was answered; Postfix's closing "(in reply to RCPT TO command)" is its own and no part of the reply. */
function recipientOf(text: PartText, entry: Entry): RecipientReport {
  const words = text.text.slice(entry.reason[0], entry.reason[1]);
  const said = SAID.exec(words);
  const tail = /\s*\(in[\s>|]{1,20}reply[\s>|]{1,20}to[\s>|]{1,20}[^()]{1,80}\)[\s>|]*$/u.exec(words);
  const start = entry.reason[0] + (said ? said.index + said[0].length : 0);
  const end = tail ? entry.reason[0] + tail.index : entry.reason[1];
  const response = factAt(text, start, end, 'joined');
  const read = readReply(text.text, start, end);
  const remoteAt = said?.[1] ? entry.reason[0] + said.index + said[0].indexOf(said[1]) : 0;
  const remote: Fact | undefined = said?.[1]
    ? factAt(text, remoteAt, remoteAt + said[1].length, 'host')
    : undefined;
  const address = factAt(text, entry.address[0], entry.address[1]);
  const original = entry.original ? factAt(text, entry.original[0], entry.original[1]) : undefined;
  const leads = read.reply && text.text.slice(start, read.reply.start).trim() === '';
  const reply =
    read.reply && (said ?? leads) ? factAt(text, read.reply.start, read.reply.end, 'reply') : undefined;
  const status = read.status ? factAt(text, read.status.start, read.status.end, 'status') : undefined;
  return present({
    address,
    originalRecipient: original,
    response,
    reply,
    status,
    remoteServer: remote,
    wrapped: [],
    attempts: [],
  });
}

/** A report that lost its parts (all in one text): the original's headers follow in the same text. */
function quotedOriginal(text: PartText): Original | undefined {
  const found =
    /\n(?=(?:Return-Path|Received|Date|From|Message-Id|X-[A-Za-z-]{1,40}): [^\n]{1,500}\n(?:[ \t][^\n]*\n|[A-Za-z-]{1,60}: [^\n]*\n))/iu.exec(
      text.text.slice(0, 400_000),
    );
  if (
    !found ||
    !/^(?:subject|from|received)[ \t]*:/im.test(text.text.slice(found.index + 1, found.index + 8000))
  )
    return undefined;
  return { headers: { part: text.index, start: found.index + 1, end: text.text.length } };
}
