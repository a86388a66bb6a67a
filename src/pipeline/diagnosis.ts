import { causeById, type KnownCause } from '../catalog/causes.ts';
import type { Alternative, Confidence, Diagnosis, OwnerReason } from '../model/diagnosis.ts';
import type { Hop } from '../model/hop.ts';
import type { Opened } from '../model/message.ts';
import type { Fact, Place } from '../model/place.ts';
import type { RecipientReport, Report } from '../model/report.ts';
import { placeAt } from '../text/fact.ts';
import { match, type Match, type MatchBy } from './match.ts';
import { ownerOf, redOf, type Owned } from './owner.ts';
import { sidesOf, type Sides } from './sides.ts';

const MOST_ALTERNATIVES = 3;

const CONFIDENCE = {
  token: 'stated',
  'status-words': 'stated',
  status: 'stated',
  range: 'stated',
  words: 'matched',
  weights: 'guessed',
  class: 'guessed',
} as const satisfies Record<MatchBy, Confidence>;

/**
 * What is concluded for one recipient: cause, code, owner and how sure it is, with the words it stands on. The reply right of `->` leads
 * over the one that wraps it; of a message that was given up, the last real attempt leads over "expired". The owner follows from the cause,
 * whose server refused and which side it is on; the party that Microsoft's own notice marks red leads, and a differing judgement stands
 * beside it.
 */
export function diagnose(
  opened: Opened,
  report: Report,
  recipient: RecipientReport,
  hops: readonly Hop[],
): Diagnosis {
  const sides = sidesOf(report, recipient, hops);
  const settled = settledByAction(recipient, report);
  if (settled) return fromCause(settled.cause, settled.because, sides);
  const judged = judge(opened, report, recipient, sides);
  const lead = ended(judged.lead, recipient);
  const cause = lead.match.cause;
  const delayed =
    recipient.action?.value === 'delayed' ||
    (report.kind === 'delay' && recipient.action?.value !== 'failed');
  const weak = lead.match.by === 'class' || isBareRegistry(lead);
  const shown = delayed && weak ? (causeById('delivery-delayed') ?? cause) : cause;
  const own = ownerOf(report, recipient, lead.match, sides);
  const owner: Owned = delayed ? { owner: { party: own.owner.party, role: 'nobody' }, reason: 'delay' } : own;
  const red = delayed ? undefined : redOf(report, own.owner);
  return {
    cause: shown.id,
    code: shown === cause ? (lead.match.code?.id ?? null) : null,
    category: shown.category,
    owner: red?.owner ?? owner.owner,
    ownerReason: red ? 'notice-red' : owner.reason,
    permanent: !delayed && isPermanent(report, recipient, lead.match),
    confidence: shown === cause ? CONFIDENCE[lead.match.by] : 'stated',
    because: becauseOf(recipient, lead, red?.at, owner.reason),
    alternatives: alternativesOf(lead, judged.others),
    ...(red && red.owner.party !== own.owner.party
      ? { differs: { owner: own.owner, reason: own.reason } }
      : {}),
    ...(judged.outer ? { outer: judged.outer } : {}),
    sides: { generator: sides.generator, rejecter: sides.rejecter },
  };
}

/** A reply that was judged: where it stands and what it can mean. */
interface Judged {
  readonly fact: Fact | undefined;
  readonly matches: readonly Match[];
  readonly match: Match;
  readonly because: readonly Place[];
}

interface Judgement {
  readonly lead: Judged;
  readonly others: readonly Judged[];
  readonly outer?: NonNullable<Diagnosis['outer']>;
}

function judge(opened: Opened, report: Report, recipient: RecipientReport, sides: Sides): Judgement {
  const read = (
    text: Fact | undefined,
    status: Fact | undefined,
    reply: Fact | undefined,
    by: Speaker = { host: sides.rejecterHost, generator: report.generator.product },
  ): Judged => {
    const part = text ? opened.texts[text.at.part] : undefined;
    // Matched on the words as they stand, so that what decided can be shown where it stands.
    const words = text && part ? part.text.slice(text.at.start, text.at.end) : (text?.value ?? '');
    const matches = match({
      text: words,
      status: status?.value,
      reply: reply?.value,
      host: by.host ?? undefined,
      generator: by.generator,
    });
    const best = matches[0];
    if (!best) throw new Error('match gave nothing');
    const deciding =
      text && part && best.end > best.start
        ? [placeAt(part, text.at.start + best.start, text.at.start + best.end)]
        : [];
    return { fact: text, matches, match: best, because: [...deciding, ...(status ? [status.at] : [])] };
  };

  const whole = read(recipient.response, recipient.status, recipient.reply);
  const inner = recipient.wrapped.at(-1);
  const outer = recipient.wrapped[0];
  if (inner && outer && recipient.wrapped.length > 1) {
    const outside = read(outer.text, outer.status, outer.reply);
    // What stands right of the arrow is another server's, never the generator's own.
    const inside = read(inner.text, inner.status, inner.reply, {
      host: sides.remote ? sides.rejecterHost : null,
    });
    if (tells(inside) && (saysWords(inside) || !saysWords(outside))) {
      const disagree =
        outside.match.cause.category !== inside.match.cause.category &&
        outside.match.by !== 'class' &&
        outside.match.cause.category !== 'expired';
      return {
        lead: inside,
        others: [outside],
        ...(disagree
          ? {
              outer: {
                cause: outside.match.cause.id,
                code: outside.match.code?.id ?? null,
                because: outside.because,
              },
            }
          : {}),
      };
    }
    return { lead: outside, others: [inside] };
  }
  const expired = whole.match.cause.category === 'expired' || !tells(whole);
  if (expired) {
    const earlier = recipient.attempts.slice(1).map((attempt) =>
      read(attempt.text, attempt.status, attempt.reply, {
        host: attempt.server?.value ?? sides.rejecterHost,
        generator: report.generator.product,
      }),
    );
    const real = earlier.find((one) => tells(one) && one.match.cause.category !== 'expired');
    if (real) return { lead: { ...real, because: [...real.because, ...whole.because] }, others: [whole] };
  }
  if (!tells(whole)) {
    const notice = report.notice;
    const spoken = [notice?.label, notice?.headline]
      .map((fact) => (fact ? read(fact, recipient.status, recipient.reply) : undefined))
      .find((one) => one && tells(one));
    if (spoken) return { lead: spoken, others: [whole] };
  }
  return { lead: whole, others: [] };
}

/** Exchange gives up with the words of its warning ("400 4.4.7 Message delayed"): the Action tells that nothing is tried any more. */
function ended(lead: Judged, recipient: RecipientReport): Judged {
  const expired = causeById('message-expired');
  if (!expired || lead.match.cause.id !== 'delivery-delayed' || recipient.action?.value !== 'failed')
    return lead;
  return { ...lead, match: { ...lead.match, code: null, cause: expired } };
}

/** Who gave a reply: its server, and the product that wrote the report when that gave it. */
interface Speaker {
  readonly host: string | null;
  readonly generator?: string;
}

/** True when nothing but a status of the registry stands there: `4.5.0` beside `421` tells nothing of a delay. */
function isBareRegistry({ match: { by, code }, fact }: Judged): boolean {
  return by === 'status' && code?.registry === true && !/[a-z]{3}/i.test(fact?.value ?? '');
}

/** True when known words decide, not a bare code: `5.7.1` stands before everything. */
function saysWords(judged: Judged): boolean {
  return judged.match.by === 'token' || judged.match.by === 'status-words' || judged.match.by === 'words';
}

/** True when the reply says more than its class. */
function tells(judged: Judged): boolean {
  return judged.match.by !== 'class' && judged.match.cause.category !== 'undetermined';
}

/** `Action: failed` ends a message whatever the class (57 of 1,138 public reports fail with 4.x.x); else the class tells. */
function isPermanent(report: Report, recipient: RecipientReport, best: Match): boolean {
  if (recipient.action?.value === 'failed' || report.kind === 'failure') {
    // A status that says success contradicts the Action; the reply is then all that tells.
    const status = recipient.status && !recipient.status.value.startsWith('2') ? recipient.status : undefined;
    const first = (status ?? recipient.reply)?.value[0];
    return first === undefined
      ? best.cause.retry !== 'later' && best.cause.retry !== 'automatic'
      : first === '5';
  }
  return false;
}

function becauseOf(
  recipient: RecipientReport,
  lead: Judged,
  red: Place | undefined,
  reason: OwnerReason,
): readonly Place[] {
  const refuser =
    reason === 'remote-server-refused' || reason === 'own-relay-refused'
      ? (recipient.rejectedBy ?? recipient.remoteServer)
      : undefined;
  const places = [
    ...lead.because,
    ...(red ? [red] : []),
    ...(refuser ? [refuser.at] : []),
    ...(recipient.action ? [recipient.action.at] : []),
    ...(lead.because.length === 0 && lead.fact ? [lead.fact.at] : []),
  ];
  const seen = new Set<string>();
  return places.filter((place) => {
    const key = `${place.part}:${place.start}:${place.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function alternativesOf(lead: Judged, others: readonly Judged[]): readonly Alternative[] {
  const found: Alternative[] = [];
  const seen = new Set<string>([lead.match.cause.id]);
  const close = lead.matches.slice(1).filter((one) => one.by !== 'class' && one.rank * 2 >= lead.match.rank);
  for (const one of [...others.map((other) => other.match), ...close]) {
    if (seen.has(one.cause.id) || one.cause.category === 'undetermined' || one.by === 'class') continue;
    seen.add(one.cause.id);
    found.push({
      cause: one.cause.id,
      code: one.code?.id ?? null,
      owner: one.code?.owner ?? one.cause.owner,
    });
    if (found.length === MOST_ALTERNATIVES) break;
  }
  return found;
}

/** What needs no judgement: the message arrived, or it is no delivery report at all. */
function settledByAction(
  recipient: RecipientReport,
  report: Report,
): { readonly cause: KnownCause; readonly because: readonly Place[] } | undefined {
  const action = recipient.action?.value;
  const id =
    action === 'delivered' || action === 'relayed' || action === 'expanded' ? action : SETTLED[report.kind];
  const cause = id ? causeById(id) : undefined;
  return cause ? { cause, because: recipient.action ? [recipient.action.at] : report.because } : undefined;
}

const SETTLED: Readonly<Partial<Record<Report['kind'], string>>> = {
  success: 'delivered',
  'read-receipt': 'read-receipt',
  'auto-reply': 'auto-reply',
  feedback: 'feedback',
};

function fromCause(cause: KnownCause, because: readonly Place[], sides: Sides): Diagnosis {
  return {
    cause: cause.id,
    code: null,
    category: cause.category,
    owner: cause.owner,
    ownerReason: 'cause',
    permanent: false,
    confidence: 'stated',
    because,
    alternatives: [],
    sides: { generator: sides.generator, rejecter: sides.rejecter },
  };
}
