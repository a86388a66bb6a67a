import type { LocaleTexts } from '../locales/catalogue.ts';
import { fill } from './message.ts';
import type { Analysis, Recipient } from '../model/analysis.ts';
import type { Place } from '../model/place.ts';
import { ownerLine, restOf } from './owner.ts';
import type { Names } from './names.ts';
import type { Evidence } from './view.ts';

// Of many recipients with the same verdict, the words for these show what those for all say.
const ALIKE = 3;

// Microsoft's component tokens, and the bracketed numbers of its filters.
const TOKEN = /^(?:[A-Z][A-Za-z]{2,}\.[A-Za-z.]{3,}|\(?S\d{3,10}\)?|\(?AS\(?\d+\)?|ATTR\d+|PRX\d+)/;

/** Why we say so, strongest first: a sentence for each sort of words the conclusion stands on, then why it is that party's. */
export function evidenceOf(
  analysis: Analysis,
  recipient: Recipient,
  alike: readonly Recipient[],
  names: Names,
  texts: LocaleTexts,
): readonly Evidence[] {
  const { diagnosis } = recipient;
  const reason = reasonOf(recipient, texts);
  const reasonPlaces = placesOfReason(analysis, recipient);
  const said = new Map<string, Place[]>();
  // Where the notice's own red part stands against the reply, it is what decided.
  if (diagnosis.differs && diagnosis.ownerReason === 'notice-red') said.set(reason, [...reasonPlaces]);
  const add = (text: string, places: readonly Place[]): void => {
    const known = said.get(text) ?? [];
    said.set(text, [...known, ...places.filter((place) => !known.some((other) => isSame(place, other)))]);
  };
  for (const one of alike.slice(0, ALIKE)) {
    for (const place of one.diagnosis.because) {
      if (reasonPlaces.some((other) => isSame(place, other))) continue;
      add(sentenceOf(place, analysis, one, texts), [place]);
    }
  }
  if (reason !== '') add(reason, reasonPlaces);
  if (diagnosis.differs) {
    const owner = ownerLine(diagnosis.differs.owner, restOf(recipient), names, texts);
    add(fill(texts.ui.evidence.differs, { owner }), []);
  }
  return [...said].map(([text, because]) => ({ text, because }));
}

/** Why it is that party; where nobody has to act there is nobody to be named, only that the server keeps trying. */
function reasonOf(recipient: Recipient, texts: LocaleTexts): string {
  const { owner, ownerReason } = recipient.diagnosis;
  if (owner.role !== 'nobody') return texts.ui.reasons[ownerReason][owner.party];
  return restOf(recipient) === 'wait' ? texts.ui.reasons.delay[owner.party] : '';
}

function sentenceOf(place: Place, analysis: Analysis, recipient: Recipient, texts: LocaleTexts): string {
  const words = texts.ui.evidence;
  const inner = recipient.wrapped.at(-1)?.text.at;
  if (TOKEN.test(place.excerpt)) return words.token;
  if (recipient.status && isSame(place, recipient.status.at)) {
    return fill(words.status, { status: recipient.status.value });
  }
  if (inner && isWithin(place, inner)) return words.inner;
  if (recipient.action && isWithin(place, recipient.action.at)) return words.action;
  if (recipient.status && isWithin(recipient.status.at, place) && place.excerpt.length < 24) {
    return fill(words.status, { status: recipient.status.value });
  }
  if (recipient.response && isWithin(place, recipient.response.at)) return words.reply;
  if (analysis.notice?.headline && isWithin(place, analysis.notice.headline.at)) return words.noticeHeadline;
  return words.words;
}

function placesOfReason(analysis: Analysis, recipient: Recipient): readonly Place[] {
  switch (recipient.diagnosis.ownerReason) {
    case 'notice-red':
      return [analysis.notice?.red?.at, analysis.notice?.label?.at].filter((place) => place !== undefined);
    case 'remote-server-refused':
    case 'own-relay-refused': {
      const server = recipient.rejectedBy ?? recipient.remoteServer;
      return server ? [server.at] : [];
    }
    case 'generator-refused':
      return analysis.generator.host ? [analysis.generator.host.at] : [];
    case 'delay':
      return recipient.action ? [recipient.action.at] : [];
    default:
      return [];
  }
}

const isSame = (a: Place, b: Place): boolean => a.part === b.part && a.start === b.start && a.end === b.end;
const isWithin = (a: Place, b: Place): boolean => a.part === b.part && a.start >= b.start && a.end <= b.end;
