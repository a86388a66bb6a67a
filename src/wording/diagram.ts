import type { LocaleTexts } from '../locales/catalogue.ts';
import { plural } from './message.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Category, Owner } from '../model/diagnosis.ts';
import type { Party } from '../model/report.ts';
import { isMasked, partsOf, type Names } from './names.ts';
import { serviceName } from './products.ts';
import type { PartyView } from './view.ts';

/** Causes that lie with the recipient's domain as a whole, not with one mailbox. */
const OF_THE_DOMAIN: ReadonlySet<Category> = new Set<Category>([
  'domain-unknown',
  'network',
  'expired',
  'reputation',
  'relay-denied',
  'authentication',
  'policy',
  'content-rejected',
  'loop',
  'protocol',
  'system',
]);

/** The three parties with their real names; at most one of them acts, and when nobody has to, one is concerned. */
export function diagramOf(
  analysis: Analysis,
  names: Names,
  owner: Owner,
  category: Category,
  label: string,
  count: number,
  texts: LocaleTexts,
): readonly [PartyView, PartyView, PartyView] {
  const name: Readonly<Record<Party, string | undefined>> = {
    sender: names.sender === undefined ? names.senderDomain : (partsOf(names.sender)?.local ?? names.sender),
    service: serviceName(analysis.generator.product) ?? hostOf(analysis),
    recipient:
      OF_THE_DOMAIN.has(category) || names.local === undefined ? (names.domain ?? names.local) : names.local,
  };
  const view = (party: Party): PartyView => {
    const isOwner = owner.party === party;
    const role = isOwner && owner.role !== 'nobody' ? owner.role : undefined;
    const acts = role !== undefined;
    const concerned =
      isOwner && owner.role === 'nobody' && category !== 'delivered' && category !== 'auto-reply';
    const words = texts.ui.parties[party];
    return {
      party,
      name:
        name[party] ??
        (party === 'recipient' && count > 1 ? plural(texts.ui.recipients, count, texts.tag, {}) : words.name),
      role: role === undefined ? words.role : texts.ui.acts[role][party],
      acts,
      concerned,
      label: acts || concerned ? label : '',
    };
  };
  return [view('sender'), view('service'), view('recipient')];
}

function hostOf(analysis: Analysis): string | undefined {
  const host = analysis.generator.host?.value;
  return host === undefined || isMasked(host) ? undefined : host;
}
