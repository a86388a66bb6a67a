import type { Analysis, Recipient } from '../model/analysis.ts';
import type { CausePlaceholder } from '../locales/cause-texts.ts';
import type { LocaleTexts } from '../locales/catalogue.ts';
import { fillAny } from './message.ts';
import { productName } from './products.ts';

/** The real names of one verdict; what the message does not say is left out. */
export type Names = Readonly<Partial<Record<CausePlaceholder, string>>>;

/** The parts of an address around its last @; nothing when it has none (a display name, an X.400 address). */
export function partsOf(address: string): { readonly local: string; readonly domain: string } | undefined {
  const at = address.lastIndexOf('@');
  return at > 0 && at < address.length - 1
    ? { local: address.slice(0, at), domain: address.slice(at + 1) }
    : undefined;
}

/** True for a name that was made unreadable on purpose (`******`, `…`, `[hidden]`): it is no name to speak of. */
export function isMasked(name: string): boolean {
  return !/[\p{L}\p{N}]/u.test(name) || /[*•…█]/.test(name);
}

/** The names of several recipients taken together: what is not the same for all is left out. */
export function namesOf(analysis: Analysis, recipients: readonly Recipient[]): Names {
  const each = recipients.map((recipient) => namesOfOne(analysis, recipient));
  const [first = {}, ...others] = each;
  return Object.fromEntries(
    Object.entries(first).filter(([name, value]) =>
      others.every((names) => names[name as CausePlaceholder] === value),
    ),
  );
}

function namesOfOne(analysis: Analysis, recipient: Recipient): Names {
  const address = speakable(
    recipient.address?.value ?? recipient.originalRecipient?.value ?? recipient.name?.value,
  );
  const sender = speakable(analysis.original.from?.value);
  const parts = address === undefined ? undefined : partsOf(address);
  const senderParts = sender === undefined ? undefined : partsOf(sender);
  const names: Record<CausePlaceholder, string | undefined> = {
    recipient: address !== undefined && !isMasked(parts?.local ?? address) ? address : undefined,
    local:
      address !== undefined && !isMasked(parts?.local ?? address) ? (parts?.local ?? address) : undefined,
    domain: parts && !isMasked(parts.domain) ? parts.domain : undefined,
    sender: sender !== undefined && !isMasked(senderParts?.local ?? sender) ? sender : undefined,
    senderDomain: senderParts && !isMasked(senderParts.domain) ? senderParts.domain : undefined,
    host: speakable(
      recipient.rejectedBy?.value ?? recipient.remoteServer?.value ?? analysis.generator.host?.value,
    ),
    service: productName(analysis.generator.product) ?? speakable(analysis.generator.host?.value),
    status: recipient.status?.value,
  };
  return Object.fromEntries(Object.entries(names).filter(([, value]) => value !== undefined && value !== ''));
}

/**
 * A text of the catalogue with the real names in place, and with a generic noun where there is none. A noun that opens a sentence is
 * written with a capital.
 */
export function withNames(template: string, names: Names, texts: LocaleTexts): string {
  const nouns: Readonly<Record<string, string>> = texts.ui.nouns;
  const capital: Record<string, string> = {};
  const opened = template.replace(OPENING, (whole: string, before: string, name: string) => {
    const noun = Object.hasOwn(nouns, name) && !Object.hasOwn(names, name) ? nouns[name] : undefined;
    if (noun === undefined) return whole;
    capital[`${name}Opening`] = noun.charAt(0).toLocaleUpperCase(texts.tag) + noun.slice(1);
    return `${before}{${name}Opening}`;
  });
  return fillAny(opened, { ...names, ...capital }, nouns);
}

// A placeholder at the start, or after the end of a sentence.
const OPENING = /(^|[.!?:]\s|\n)\{([a-zA-Z]{1,40})\}/g;

function speakable(name: string | undefined): string | undefined {
  const trimmed = name?.trim();
  return trimmed === '' ? undefined : trimmed;
}
