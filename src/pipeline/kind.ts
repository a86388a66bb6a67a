import type { Opened } from '../model/message.ts';
import type { Place } from '../model/place.ts';
import type { Reading, RecipientReport, ReportKind, ToldKind } from '../model/report.ts';
import { autoReplyKind, challengeKind } from './auto-reply.ts';
import { feedbackKind } from './feedback.ts';
import { bounceMark, imitatesBounce } from './imitation.ts';
import { receiptKind, successKind } from './receipt.ts';
import { wordsOf } from './words.ts';

/**
 * What kind of message this is. The report part decides: its `Action` fields (any failed: failure; else any delayed: delay; else
 * success), a disposition notification (RFC 8098), a feedback report (RFC 5965). Without one, the sentences of receipts and challenges,
 * then what a dialect reads unless the message only imitates a bounce, then the automatic marks of RFC 3834, then a bare reply. A message
 * with none of these is ordinary mail.
 */
export function kindOf(
  opened: Opened,
  recipients: readonly RecipientReport[],
  reading: Reading | undefined,
  fromFields: boolean,
): ToldKind {
  const words = wordsOf(opened);
  const feedback = feedbackKind(opened, words);
  if (feedback) return feedback;
  const status = statusKind(recipients, fromFields);
  if (status) return status;
  const own = receiptKind(opened, words) ?? successKind(words) ?? challengeKind(opened, words);
  if (own) return own;
  const automatic = autoReplyKind(words);
  const stated = recipients.some((one) => one.status ?? one.reply);
  if (automatic?.proof === 'plain' && !stated) return withoutProof(automatic);
  const read = readKind(reading);
  if (read && !(isBounce(read) && imitatesBounce(opened, words, recipients))) return read;
  if (automatic) return withoutProof(automatic);
  const { format } = opened.message.source;
  if (stated && (format === 'reply' || format === 'trace' || (reading !== undefined && !read))) {
    const at = recipients.flatMap((one) => one.status ?? one.reply ?? []).map((fact) => fact.at);
    return { kind: 'failure', because: at.slice(0, 1) };
  }
  const mark = bounceMark(words.headers);
  return mark ? { kind: 'failure', because: [mark] } : { kind: 'ordinary', because: [], recipients: [] };
}

const isBounce = ({ kind }: ToldKind): boolean => kind === 'failure' || kind === 'delay';

function withoutProof(found: NonNullable<ReturnType<typeof autoReplyKind>>): ToldKind {
  const { proof: _, ...kind } = found;
  return kind;
}

function readKind(reading: Reading | undefined): ToldKind | undefined {
  if (!reading?.kind || reading.kind === 'ordinary') return undefined;
  return {
    kind: reading.kind,
    because: reading.because ?? [],
    ...(reading.autoReply ? { autoReply: reading.autoReply } : {}),
  };
}

function statusKind(recipients: readonly RecipientReport[], fromFields: boolean): ToldKind | undefined {
  const said = (actions: readonly string[]): readonly Place[] =>
    recipients.flatMap((one) => (one.action && actions.includes(one.action.value) ? [one.action.at] : []));
  const failed = said(['failed']);
  if (failed.length > 0) return { kind: 'failure', because: failed.slice(0, 3) };
  const delayed = said(['delayed']);
  if (delayed.length > 0) return { kind: 'delay', because: delayed.slice(0, 3) };
  const done = said(['delivered', 'relayed', 'expanded']);
  if (done.length > 0) return { kind: 'success', because: done.slice(0, 3) };
  if (!fromFields) return undefined;
  // No Action at all, though RFC 3464 §2.3.3 demands one: the class of the status is what is left.
  const byClass = (first: string): readonly Place[] =>
    recipients.flatMap((one) => (one.status?.value.startsWith(first) ? [one.status.at] : []));
  const kinds: readonly (readonly [string, ReportKind])[] = [
    ['5', 'failure'],
    ['4', 'delay'],
    ['2', 'success'],
  ];
  for (const [first, kind] of kinds) {
    const places = byClass(first);
    if (places.length > 0) return { kind, because: places.slice(0, 3) };
  }
  return undefined;
}
