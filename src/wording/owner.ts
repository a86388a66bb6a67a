import { causeById } from '../catalog/causes.ts';
import { MAIL_DOMAINS } from '../catalog/mail-domains.ts';
import type { LocaleTexts } from '../locales/catalogue.ts';
import { fill } from './message.ts';
import type { Recipient } from '../model/analysis.ts';
import type { Owner } from '../model/diagnosis.ts';
import type { Names } from './names.ts';

/** What is to be done when nobody has to act: wait for the server that keeps trying, send it again later, or nothing at all. */
export type Rest = 'wait' | 'later' | 'nothing';

/** What is to be done about this recipient when nobody has to act. */
export function restOf({ diagnosis, action }: Recipient): Rest {
  const { category, permanent, cause } = diagnosis;
  const isOver =
    category === 'delivered' || category === 'auto-reply' || causeById(cause)?.retry === 'useless';
  if (isOver) return 'nothing';
  // The report that says "failed" has ended what the server kept trying.
  return action?.value === 'failed' || permanent ? 'later' : 'wait';
}

/** One line that answers "who has to act", with the real name where there is one. */
export function ownerLine(owner: Owner, rest: Rest, names: Names, texts: LocaleTexts): string {
  const { owner: words } = texts.ui;
  if (owner.role === 'nobody') return words[rest];
  const { party, role } = owner;
  if (party === 'sender') {
    return role === 'admin' && names.senderDomain !== undefined
      ? fill(isProvider(names.senderDomain) ? words.sender.providerOf : words.sender.adminOf, {
          senderDomain: names.senderDomain,
        })
      : words.sender[role];
  }
  if (party === 'service') {
    return role === 'admin' && names.service !== undefined
      ? fill(words.service.adminOf, { service: names.service })
      : words.service[role];
  }
  if (role === 'admin' && names.domain !== undefined)
    return fill(isProvider(names.domain) ? words.recipient.providerOf : words.recipient.adminOf, {
      domain: names.domain,
    });
  if (role !== 'admin' && names.recipient !== undefined) {
    return fill(role === 'user' ? words.recipient.userOf : words.recipient.groupOwnerOf, {
      recipient: names.recipient,
    });
  }
  return words.recipient[role];
}

const isProvider = (domain: string): boolean => MAIL_DOMAINS.includes(domain.toLowerCase());
