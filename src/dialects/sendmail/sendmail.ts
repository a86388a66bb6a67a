import type { Opened, PartText, Recognition } from '../../model/message.ts';
import type { Fact } from '../../model/place.ts';
import type { Dialect, Reading, RecipientReport } from '../../model/report.ts';
import { domainOf, findAddresses, sameAddress } from '../../text/address.ts';
import { factAt, placeAt } from '../../text/fact.ts';
import { readProse, type Prose } from '../../text/prose.ts';
import type { ProseForm } from '../../text/prose-form.ts';
import { fieldNamed, headerFieldsOf } from '../../text/header-block.ts';
import { execIn } from '../../text/may-match.ts';
import { findProof, type Proof } from '../../text/prose-dialect.ts';
import { readReason } from '../../text/prose-reason.ts';
import { readTranscript, type Answer, type Session } from './transcript.ts';

/** Sendmail 8 and 5, and those who kept its headings. `savemail.c` (errbody): addresses with `(reason: …)`, then the transcript. */
export const sendmail: Dialect = { id: 'sendmail', recognizes, read };

const WORDED: readonly Proof[] = [
  {
    in: 'notice',
    words: /-----\s{1,3}The following addresses had [a-z -]{5,60}\s{1,3}-----/iu,
    confidence: 'matched',
  },
  { in: 'notice', words: /-----\s{1,3}Transcript of session follows\s{1,3}-----/iu, confidence: 'matched' },
];

const PROOFS: readonly Proof[] = [
  // The queue runner hands its report to itself: `from localhost (localhost) by host (8.14.4/8.14.4)`.
  {
    in: 'headers',
    words:
      /^received:[ \t]*from localhost \(localhost\)\s{1,4}by \S{1,253} \(8\.\d{1,2}\.\d{1,2}[^()\n]{0,60}\)/im,
    confidence: 'stated',
  },
  ...WORDED,
];

const FORM: ProseForm = {
  lists: [/-----\s{1,3}The following addresses had [a-z -]{5,60}\s{1,3}-----/iu],
  labels: [/\(reason:/u],
  closing: /\)\s{1,8}\(expanded from:/u,
  ends: [/-----\s{1,3}(?:Transcript of session follows|Non-delivered information)\s{1,3}-----/iu],
};

const WARNING =
  /THIS IS A WARNING MESSAGE ONLY|message still undelivered after|had transient non-fatal errors/iu;

function recognizes(opened: Opened): Recognition | undefined {
  const worded = opened.texts.some((text) => text.role === 'notice' && isWorded(text));
  return worded ? findProof(opened, PROOFS)?.recognition : undefined;
}

const isWorded = (text: PartText): boolean =>
  WORDED.some(({ words }) => execIn(text, words, 20_000) !== null);

function read(opened: Opened): Reading {
  const readings = opened.texts
    .filter((text) => text.role === 'notice')
    .slice(0, 8)
    .map((text) => {
      const prose = readProse(text, FORM);
      const known = merge(prose.recipients, readTranscript(text, prose.end));
      const blamed = known.some((one) => one.address) ? [] : addressee(prose);
      return { prose, recipients: blamed.length > 0 ? blamed : known };
    });
  // A forwarded bounce stands below the words of whoever forwarded it.
  const found =
    readings.find(({ recipients }) => recipients.length > 0) ??
    readings.find(({ prose }) => isWorded(prose.text));
  if (!found) return { recipients: [] };
  const { prose, recipients } = found;
  const head = prose.text.text.slice(0, Math.min(prose.end, 20_000));
  const warning = WARNING.exec(head);
  const permanent = /had permanent fatal errors|had fatal errors/iu.test(head);
  const proof = findProof(opened, PROOFS)?.recognition.at;
  return {
    ...(warning && !permanent
      ? {
          kind: 'delay' as const,
          because: [placeAt(prose.text, warning.index, warning.index + warning[0].length)],
        }
      : recipients.length > 0
        ? { kind: 'failure' as const, because: proof ? [proof] : [] }
        : {}),
    language: 'en',
    recipients,
    ...(prose.original ? { original: prose.original } : {}),
  };
}

/** The list names who failed, its `(reason: …)` says why; the transcript fills what it leaves open. Without a list (Sendmail 5) it is all there is. */
function merge(listed: readonly RecipientReport[], session: Session): readonly RecipientReport[] {
  if (listed.length === 0) return session.said;
  return listed.map((one) => {
    const own = session.said.find(
      (other) => other.address && one.address && sameAddress(other.address.value, one.address.value),
    );
    const [only, another] = session.said;
    const other = own ?? (listed.length === 1 && !another ? only : undefined);
    const host = other?.remoteServer ?? talkOf(one, session.answers);
    const server = host ? { remoteServer: host } : {};
    if (!other) return { ...server, ...one };
    const worded = one.response && /[a-z]{3}/i.test(one.response.value);
    if (one.reply ?? (one.status && worded)) {
      const status = other.status && other.reply?.value[0] === one.reply?.value[0] ? other.status : undefined;
      return { ...server, ...(status ? { status } : {}), ...one };
    }
    // `554 5.0.0 Service unavailable` is Sendmail's own summary of what a program said.
    const summary = worded && !other.address && !other.remoteServer;
    return {
      ...one,
      ...other,
      ...(one.address ? { address: one.address } : {}),
      ...(summary ? { response: one.response } : {}),
    };
  });
}

/** The server whose answer the `(reason: …)` quotes: several recipients may have it, of which the transcript's verdict names none. */
function talkOf({ response, reply }: RecipientReport, answers: readonly Answer[]): Fact | undefined {
  if (!response || !reply) return undefined;
  const words = response.value.slice(0, 40);
  return answers.find((answer) => answer.words.startsWith(words))?.host;
}

/**
 * Sendmail 5 may blame a host alone (`421 example.com (smtp)... Deferred: …`). Where the returned message has one recipient there, that
 * one failed.
 */
function addressee({ text, original, end }: Prose): readonly RecipientReport[] {
  const line =
    /^([245]\d\d) ([A-Za-z0-9.-]{3,253}) \((?:e?smtp|tcp|ether|ddn|arpa|internet)\)\.\.\. [^\n]{2,500}/mu.exec(
      text.text.slice(0, end),
    );
  const host = line?.[2]?.toLowerCase();
  const range = original?.headers;
  if (!line || host === undefined || !range) return [];
  const to = fieldNamed(headerFieldsOf(text, range.start, range.end), 'to');
  const there = (to ? findAddresses(text.text, to.valueStart, to.end) : []).filter(
    (one) => domainOf(one.value) === host,
  );
  const [only, second] = there;
  const address = only && !second ? factAt(text, only.start, only.end) : undefined;
  return address
    ? [{ address, ...readReason(text, line.index, line.index + line[0].length), attempts: [] }]
    : [];
}
