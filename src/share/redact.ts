import type { Analysis } from '../model/analysis.ts';
import { organisationOf } from '../text/host.ts';
import { decodings, fold, skeleton } from './decodings.ts';
import { identitiesOf, type Identities } from './identities.ts';
import { shareable } from './pack.ts';
import type { Mask } from './schema.ts';
import {
  addressSecret,
  domainSecret,
  ipv4Secret,
  literalSecret,
  wordsSecret,
  type Reading,
  type Secret,
  type Stretch,
} from './secret.ts';
import { spellingsOf } from './spelling.ts';
import { mapTexts } from './texts.ts';

/** What is masked unless a person chooses otherwise: addresses and the names beside them. */
export const DEFAULT_MASKS: readonly Mask[] = ['local-parts', 'domains', 'names'];

/** Stands for a word that hides something and could not be rewritten. */
const DROPPED = '…';
/** Stands for a pseudonym while a text is checked, so that no pseudonym is taken for what it hides. */
const MARK = '\ue000';

// Mailbox names of roles (RFC 2142) and words of every bounce: alone they name nobody, and masked everywhere they would make replies unreadable.
const ROLES = new Set(
  (
    'a abuse account address admin administrator alias all at bounce bounces by code contact daemon delivery destination domain error ' +
    'ftp from group host hostmaster i in info is list mail mailbox mailer mailer-daemon me message no nobody noc noreply not of office ' +
    'on or permanent policy postmaster receiver recipient recipients remote reply root sales security sender server service smtp spam ' +
    'status support system temporary the this to unknown usenet user users uucp webmaster www your'
  ).split(' '),
);
const DATED = new Set(
  'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december mon tue wed thu fri sat sun'.split(
    ' ',
  ),
);

const numbered = (word: string): ((key: string) => string) => {
  const numbers = new Map<string, number>();
  return (key) => {
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return `${word}-${number}`;
  };
};

/** A bare local part that is a word by itself and may be looked for alone. */
const standsAlone = (local: string): boolean =>
  skeleton(local).length >= 2 && !ROLES.has(fold(local)) && !/^\d{1,5}$/.test(local);

function addressSecrets({ mailboxes, names }: Identities, masks: ReadonlySet<Mask>): readonly Secret[] {
  const secrets: Secret[] = [];
  const person = numbered('person');
  const domainNumber = numbered('domain');
  const domainAs = (domain: string): string => `${domainNumber(fold(domain))}.example`;
  for (const { local, domain, person: key } of mailboxes) {
    const hidesLocal = masks.has('local-parts') && skeleton(local) !== '';
    const as = {
      local: hidesLocal ? person(key) : undefined,
      domain: masks.has('domains') && domain !== '' ? domainAs(domain) : undefined,
    };
    if (domain !== '' && (as.local ?? as.domain) !== undefined)
      secrets.push(addressSecret(local, domain, as));
    if (domain === '' && as.local !== undefined) secrets.push(wordsSecret(local, as.local));
    if (as.domain !== undefined) secrets.push(domainSecret(domain, as.domain));
    if (as.local === undefined) continue;
    const unquoted = local.replace(/^"|"$/g, '');
    const [untagged = ''] = unquoted.split('+');
    for (const form of new Set([unquoted, untagged, unquoted.replaceAll('.', '')])) {
      if (!standsAlone(form)) continue;
      secrets.push(wordsSecret(form, as.local, DATED.has(fold(form))));
      if (domain !== '' && form !== local) secrets.push(addressSecret(form, domain, as));
    }
  }
  if (masks.has('names')) {
    for (const [name, key] of names) {
      const as = person(key === '' ? name : key);
      if (!standsAlone(name)) continue;
      // `Silva, Ana` is `Ana Silva`.
      const [family = '', given = ''] = name.split(/,\s{0,5}/u);
      const words = name.split(/\s+/u);
      const last = words.at(-1) ?? '';
      const turned = name.includes(',') ? `${given} ${family}` : `${last}, ${words.slice(0, -1).join(' ')}`;
      for (const form of new Set([name, turned])) secrets.push(wordsSecret(form, as));
    }
  }
  return secrets;
}

function otherSecrets(identities: Identities, masks: ReadonlySet<Mask>): readonly Secret[] {
  const secrets: Secret[] = [];
  if (masks.has('hosts')) {
    const domains = new Map(identities.mailboxes.map(({ domain }) => [fold(domain), domain]));
    const [host, network, domainNumber] = [numbered('host'), numbered('network'), numbered('domain')];
    // The same numbers as the addresses' domains have, so that one sees which host is whose.
    if (masks.has('domains'))
      for (const { domain } of identities.mailboxes) if (domain !== '') domainNumber(fold(domain));
    for (const name of identities.hosts) {
      const owner = [...domains.keys()].find(
        (domain) => domain !== '' && (name === domain || name.endsWith(`.${domain}`)),
      );
      if (owner === name && masks.has('domains')) continue;
      const organisation = name.includes('.') ? organisationOf(name) : '';
      const below =
        owner !== undefined && masks.has('domains')
          ? `${domainNumber(owner)}.example`
          : `${network(owner ?? organisation)}.example`;
      const as = name.includes('.') ? (name === organisation ? below : `${host(name)}.${below}`) : host(name);
      secrets.push(domainSecret(name, as));
      if (organisation !== '' && organisation !== name && owner === undefined)
        secrets.push(domainSecret(organisation, below));
    }
  }
  const words = (mask: Mask, word: string, all: readonly string[]): void => {
    const as = numbered(word);
    if (masks.has(mask))
      for (const one of all) if (skeleton(one).length >= 2) secrets.push(wordsSecret(one, as(fold(one))));
  };
  words('subject', 'subject', identities.subjects);
  words('message-ids', 'id', identities.messageIds);
  const ip = numbered('ip');
  if (masks.has('ips')) {
    for (const one of identities.ips) {
      const as = ip(one);
      // Host names of dial-up lines and reverse look-ups hold the address with hyphens, or turned round.
      if (one.includes('.') && !one.includes(':'))
        secrets.push(ipv4Secret(one, as), ipv4Secret(one.split('.').toReversed().join('.'), as));
      else secrets.push(literalSecret(one, as));
    }
  }
  return secrets;
}

const readingsOf = (text: string): readonly Reading[] =>
  decodings(text).map((one) => ({ spellings: spellingsOf(one), skeleton: skeleton(one) }));

/** Stretches that do not overlap, the longest first. */
function apart(all: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  for (const one of all.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (kept.every(({ start, end }) => one.end <= start || one.start >= end)) kept.push(one);
  return kept.toSorted((a, b) => a.start - b.start);
}

function rewrite(text: string, parts: readonly Stretch[], as: (part: Stretch) => string): string {
  let out = '';
  let from = 0;
  for (const part of parts) {
    out += text.slice(from, part.start) + as(part);
    from = part.end;
  }
  return out + text.slice(from);
}

/** One text without the secrets: rewritten in place, else word by word dropped, else empty. */
function maskText(text: string, secrets: readonly Secret[]): string {
  if (text.trim() === '') return text;
  const readings = readingsOf(text);
  const near = secrets.filter(
    ({ needs }) => needs === '' || readings.some((reading) => reading.skeleton.includes(needs)),
  );
  if (near.length === 0) return text;
  const spellings = spellingsOf(text);
  const parts = apart(near.flatMap((secret) => secret.find(spellings)));
  const leaks = (masked: string): boolean =>
    readingsOf(masked).some((reading) => near.some((secret) => secret.saidIn(reading)));
  const checked = rewrite(text, parts, () => MARK);
  if (!leaks(checked)) return rewrite(text, parts, ({ as }) => as);
  // What remains is inside a word that cannot be rewritten (base64, a hash of parts): the word goes, its neighbours stay.
  const words = checked.split(/(\s+)/u).map((word) => (leaks(word) ? DROPPED : word));
  const kept = words.join('');
  if (leaks(kept)) return '';
  let next = 0;
  const pseudonyms = words.map((word, i) => {
    // A word that was dropped takes its pseudonyms with it.
    const original = checked.split(/(\s+)/u)[i] ?? '';
    const marks = [...original].filter((char) => char === MARK).length;
    const mine = parts.slice(next, next + marks);
    next += marks;
    let at = 0;
    return word.replaceAll(MARK, () => mine[at++]?.as ?? DROPPED);
  });
  return pseudonyms.join('');
}

/** What stands in the place of a whole field, where the field is nothing but what is masked: no form of it can then remain. */
function wholeAt(path: readonly string[], masks: ReadonlySet<Mask>): string | undefined {
  const [area, field] = path;
  if (area === 'original' && field === 'subject' && masks.has('subject')) return 'subject-1';
  if (area === 'original' && field === 'messageId' && masks.has('message-ids')) return 'id-1';
  return undefined;
}

/**
 * The analysis as a link may hold it, with the chosen things replaced throughout its texts by pseudonyms (`person-1@domain-1.example`):
 * the same mailbox has the same one everywhere, in whatever encoding it was written. A text that still says an original in any
 * encoding afterwards is dropped to ''. Ids, numbers and the diagnosis stay. Nothing when the analysis is beyond the caps of a link.
 */
export function redact(analysis: Analysis, masks: readonly Mask[]): Analysis | undefined {
  const chosen = new Set(masks);
  const { headers: _, ...original } = analysis.original;
  const held: Analysis = { ...analysis, original };
  if (chosen.size === 0) return shareable(held);
  const identities = identitiesOf(held);
  const secrets = [...addressSecrets(identities, chosen), ...otherSecrets(identities, chosen)];
  const known = new Map<string, string>();
  const masked = mapTexts(held, (value, path, leaf) => {
    if (leaf !== 'text' || typeof value !== 'string') return String(value);
    const whole = wholeAt(path, chosen);
    if (whole !== undefined) return whole;
    const said = known.get(value) ?? maskText(value, secrets);
    known.set(value, said);
    return said;
  });
  return shareable(masked);
}
