import type { Opened } from '../model/message.ts';
import type { Place } from '../model/place.ts';
import type { Reading, RecipientReport, Report, ReportKind } from '../model/report.ts';
import { factAt, placeAt } from '../text/fact.ts';
import { fieldNamed, readHeaderBlock, type Field } from '../text/header-block.ts';
import { fieldOf, readFieldGroups } from '../text/fields.ts';

/** What a message is, with the words that say so. */
export type Kind = Pick<Report, 'kind' | 'because' | 'autoReply' | 'feedbackType' | 'disposition'>;

/**
 * What kind of message this is. The report part decides: its `Action` fields (any failed: failure; else any delayed: delay; else
 * success), a disposition notification (RFC 8098), a feedback report (RFC 5965). Without one, what a dialect reads, then the automatic
 * marks of RFC 3834, then a bare reply. A message with none of these is ordinary mail.
 */
export function kindOf(
  opened: Opened,
  recipients: readonly RecipientReport[],
  reading: Reading | undefined,
  fromFields: boolean,
): Kind {
  const feedback = feedbackKind(opened);
  if (feedback) return feedback;
  const status = statusKind(recipients, fromFields);
  if (status) return status;
  const receipt = receiptKind(opened);
  if (receipt) return receipt;
  if (reading?.kind && reading.kind !== 'ordinary') {
    return {
      kind: reading.kind,
      because: reading.because ?? [],
      ...(reading.autoReply ? { autoReply: reading.autoReply } : {}),
    };
  }
  const automatic = autoReplyKind(opened);
  if (automatic) return automatic;
  const bare = opened.message.source.format === 'reply' || opened.message.source.format === 'trace';
  if (recipients.some((one) => one.status ?? one.reply) && (bare || reading !== undefined)) {
    const at = recipients.flatMap((one) => one.status ?? one.reply ?? []).map((fact) => fact.at);
    return { kind: 'failure', because: at.slice(0, 1) };
  }
  return { kind: 'ordinary', because: [] };
}

function statusKind(recipients: readonly RecipientReport[], fromFields: boolean): Kind | undefined {
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

function feedbackKind(opened: Opened): Kind | undefined {
  const part = opened.texts.find((text) => text.role === 'feedback-report');
  if (!part) return undefined;
  const type = fieldOf(readFieldGroups(part.text).flat(), 'feedback-type');
  const fact = type ? factAt(part, type.valueStart, type.end, 'lower-case') : undefined;
  return {
    kind: 'feedback',
    because: type ? [placeAt(part, type.start, type.end)] : [],
    ...(fact ? { feedbackType: fact } : {}),
  };
}

function receiptKind(opened: Opened): Kind | undefined {
  const part = opened.texts.find((text) => text.role === 'disposition-notification');
  if (!part) return undefined;
  const field = fieldOf(readFieldGroups(part.text).flat(), 'disposition');
  const fact = field ? factAt(part, field.valueStart, field.end, 'lower-case') : undefined;
  return {
    kind: 'read-receipt',
    because: field ? [placeAt(part, field.start, field.end)] : [],
    ...(fact ? { disposition: fact } : {}),
  };
}

const OUT_OF_OFFICE =
  /^(?:(?:automatic reply|auto(?:matic)?[- ]?(?:response|antwort|svar|reply|re)|autoreply|automatische antwort|automatisch antwoord|réponse automatique|respuesta automática|risposta automatica|resposta automática|automatiskt svar|automatisk svar|autosvar|automaattinen vastaus|odpowiedź automatyczna|automatyczna odpowiedź|автоответ|自动答复|自動回覆|自动回复|自動応答|trả lời tự động|thư trả lời tự động|자동 회신)\s*[:：]|out of (?:the )?office|ooo\b|abwesenheits|vacation|on (?:vacation|holiday|leave)|away from|nieobecność|poza biurem|fraværende|ikke på kontoret|vắng mặt|vắng văn phòng|外出|不在办公室)/iu;
const CHALLENGE =
  /(?:confirm (?:that you|your (?:message|e-?mail))|verify your (?:message|e-?mail|address)|please (?:confirm|authenticate)|sender (?:verification|authentication)|challenge|boxbe|spamarrest|waiting list|awaiting your verification)/iu;

/** Automatic replies by their header marks (RFC 3834 §5 and the older ones beside it), then by the subjects that mail programs write. */
function autoReplyKind(opened: Opened): Kind | undefined {
  const headers = opened.texts.find((text) => text.role === 'headers');
  if (!headers || headers.text === '') return undefined;
  const fields = readHeaderBlock(headers.text, 0, headers.text.length);
  const mark = MARKS.map(([name, value]) =>
    fields.find((field) => field.name === name && value.test(field.value)),
  ).find((field) => field !== undefined);
  const subject = fieldNamed(fields, 'subject');
  const spoken =
    subject && OUT_OF_OFFICE.test(subject.value.replace(/^\s*(?:re|aw|sv|odp)\s*:\s*/iu, '').trim())
      ? subject
      : undefined;
  const challenged =
    subject && CHALLENGE.test(subject.value) && (mark ?? fieldNamed(fields, 'auto-submitted'))
      ? subject
      : undefined;
  const proof: Field | undefined = challenged ?? spoken ?? mark;
  if (!proof) return undefined;
  const notice = opened.texts.find((text) => text.role === 'notice')?.text.slice(0, 4000) ?? '';
  const away =
    spoken !== undefined ||
    /\b(?:out of (?:the )?office|vacation|holiday|on leave|away (?:from|until)|return(?:ing)? (?:on|to the office)|nieobecn|urlop|ferie|nghỉ phép|休假)\b/iu.test(
      notice,
    );
  return {
    kind: 'auto-reply',
    because: [placeAt(headers, proof.start, proof.end)],
    autoReply: challenged ? 'challenge' : away ? 'out-of-office' : 'acknowledgement',
  };
}

const MARKS: readonly (readonly [string, RegExp])[] = [
  ['auto-submitted', /^auto-(?:replied|generated|notified)/i],
  ['x-autoreply', /\S/],
  ['x-autorespond', /\S/],
  ['x-auto-reply-from', /\S/],
  ['x-autoreply-from', /\S/],
  ['x-apple-action', /^vacation/i],
  ['x-mail-autoreply', /\S/],
  ['x-mailer-autoreply', /\S/],
  ['precedence', /^auto_?reply/i],
  ['x-precedence', /^auto_?reply/i],
  ['preference', /^auto_?reply/i],
];
