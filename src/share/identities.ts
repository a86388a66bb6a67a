import type { Analysis } from '../model/analysis.ts';
import { domainOf, findAddresses, localPart } from '../text/address.ts';
import { decodings, fold } from './decodings.ts';
import { domainToUnicode } from './punycode.ts';
import { mapTexts } from './texts.ts';

/** A mailbox that the analysis names, in whatever encoding; `person` is the same for all ways to write one mailbox. */
export interface Mailbox {
  readonly local: string;
  readonly domain: string;
  readonly person: string;
}

/** All that can be masked in an analysis. */
export interface Identities {
  readonly mailboxes: readonly Mailbox[];
  /** Display names, and the person each belongs to where an address stands beside it. */
  readonly names: ReadonlyMap<string, string>;
  readonly hosts: readonly string[];
  readonly ips: readonly string[];
  readonly subjects: readonly string[];
  readonly messageIds: readonly string[];
}

const BOUND = 2000;

// VERP, SRS and BATV: `bounce-ana=example.com@…`, `SRS0=hash=tt=example.com=ana@…`, `prvs=tag=ana@…`.
const VERP =
  /([\p{L}\p{N}._+-]{1,64})[=#]([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5})@([\p{L}\p{N}.-]{1,253})/gu;
const SRS = /srs[01][=+-][^@\s]{1,100}?=([\p{L}\p{N}.-]{3,100})=([^=@\s]{1,64})@([\p{L}\p{N}.-]{1,253})/giu;
const BATV = /(?:prvs=[^=@\s]{1,20}|btv1==[^=@\s]{1,30}=)=([^=@\s]{1,64}@[\p{L}\p{N}.-]{1,100})/giu;
const PERCENT = /([\p{L}\p{N}._+-]{1,64})%([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5})/gu;
const NAMED =
  /(?:"([^"<>@\n]{2,60})"|(?:^|[\n:,;])[ \t]{0,5}([^"<>@\n:,;]{2,60}))[ \t]{0,5}<([^<>\s@]{1,64}@[^<>\s]{1,255})>/gu;
const NAME = /^(?=.*\p{L}{2})[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]{0,30}(?: [\p{L}\p{M}'’.-]{1,30}){0,4}$/u;
const HOST = /(?<![\p{L}\p{N}_.@-])[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,10}(?![\p{L}\p{N}_])/gu;
const IPV4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/g;
const IPV6 =
  /(?<![\p{L}\p{N}:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?:(?:\.?\d{1,3}){4})?(?![\p{L}\p{N}:])/giu;

/** Words that look like a host name and are none: tokens of Exchange, names of files, properties of authentication results. */
const NO_HOST =
  /^(?:resolver|storedrv|smtpsend|smtpreceive|routing|agent|queue|delivery|hygiene|smtp|header|policy|body|x-[a-z-]*)\.|\.(?:eml|msg|txt|html?|php|exe|dll|zip|pdf|png|jpe?g|aspx?|cgi|js|c|go|py|pl)$|^\d+(?:\.\d+)*$/i;
const MIXED_CASE = /[A-Z][a-z]+[A-Z][^.]*$/;
/** Pages of documentation that providers name in their replies. */
const HELP =
  /^(?:support\.google\.com|go\.microsoft\.com|aka\.ms|learn\.microsoft\.com|postmaster\.live\.com|www\.spamhaus\.org)$/;
const HOST_KEYS =
  /^(?:host|from|to|by|helo|domain|server|remoteServer|rejectedBy|reportingMta|suggestion|authenticated)$/;
const HERE = new Set(['localhost', 'localhost.localdomain', 'local', 'unknown', 'internal']);

const isHost = (word: string): boolean =>
  !NO_HOST.test(word) &&
  !MIXED_CASE.test(word) &&
  !HELP.test(word) &&
  !HERE.has(word) &&
  /\.(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59}|\p{L}{2,24})$/iu.test(word);

/** The mailbox behind its tags: letter case, a plus tag, and Gmail's dots do not make another person. */
function personOf(local: string, domain: string): string {
  const base = fold(local)
    .replace(/^"|"$/g, '')
    .replace(/^imcea[a-z0-9]*-/, '');
  const plain = base.includes('+') && !base.startsWith('+') ? base.slice(0, base.indexOf('+')) : base;
  const same = domainToUnicode(fold(domain));
  return `${/^(?:gmail|googlemail)\.com$/.test(same) ? plain.replaceAll('.', '') : plain}@${same}`;
}

/** What stands at an address's path as a whole is one, in whatever form; elsewhere addresses are looked for. */
const isAddressPath = (path: readonly string[]): boolean =>
  path.at(-1) === 'value' &&
  (path.at(-2) === 'address' ||
    path.at(-2) === 'originalRecipient' ||
    (path.includes('original') && (path.at(-2) === 'from' || path.at(-2) === 'to')));

/** All mailboxes, names, hosts, addresses and ids in an analysis, the recipients' first, each text read in every encoding. */
export function identitiesOf(analysis: Analysis): Identities {
  const mailboxes = new Map<string, Mailbox>();
  const names = new Map<string, string>();
  const [hosts, ips, subjects, messageIds] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];

  const addMailbox = (local: string, domain: string, person = personOf(local, domain)): void => {
    const key = `${local}@${domain}`;
    if (local !== '' && mailboxes.size < BOUND && !mailboxes.has(key))
      mailboxes.set(key, { local, domain, person });
  };
  const addAddress = (address: string): void => {
    const domain = domainOf(address)?.replace(/\.$/, '');
    const local = localPart(address);
    addMailbox(local, domain ?? '');
    const bare = local.replace(/^imcea[a-z0-9]*-/i, '');
    if (bare !== local) addMailbox(bare, domain ?? '');
  };
  const add = (set: Set<string>, word: string): void => {
    if (word !== '' && set.size < BOUND) set.add(word);
  };

  const readInner = (text: string): void => {
    for (const [whole, local = '', domain = '', list = ''] of text.matchAll(VERP)) {
      // `bounce-12345-ana`: the mailing's own prefix ends at a hyphen or plus that the address may have as well.
      const inner = local.split(/[-+]/u).at(-1) ?? local;
      const person = personOf(inner, domain);
      addMailbox(inner, domain);
      addMailbox(local, domain, person);
      addMailbox(localPart(whole), list, person);
    }
    for (const [whole, domain = '', local = '', forwarder = ''] of text.matchAll(SRS)) {
      addMailbox(local, domain);
      addMailbox(localPart(whole), forwarder, personOf(local, domain));
    }
    for (const [, address = ''] of text.matchAll(BATV)) addAddress(address);
    if (text.includes('@'))
      for (const [, local = '', domain = ''] of text.matchAll(PERCENT)) addMailbox(local, domain);
    for (const [, quoted, plain, address = ''] of text.matchAll(NAMED)) {
      const name = (quoted ?? plain ?? '').trim();
      const person = personOf(localPart(address), domainOf(address) ?? '');
      // Unquoted, the words before an address are a name only when they look like one: `for <ana@…>` is none.
      const isName = quoted !== undefined ? /\p{L}{2}/u.test(name) : NAME.test(name);
      if (isName && names.size < BOUND) names.set(name, person);
    }
  };

  const read = (text: string, path: readonly string[]): void => {
    const key = path.at(-1) === 'value' ? (path.at(-2) ?? '') : (path.at(-1) ?? '');
    if (isAddressPath(path)) addAddress(text);
    if (path[0] === 'recipients' && key === 'name') names.set(text.trim(), '');
    if (path.includes('original') && key === 'subject' && path.at(-1) === 'value')
      add(
        subjects,
        text.replace(/^(?:\s{0,3}(?:re|fwd?|aw|wg|sv|vs|odp|tr|rv|回复|转发)\s?[:：]){1,5}/iu, '').trim(),
      );
    if (path.includes('original') && path.at(-2) === 'messageId') add(messageIds, text.replace(/^<|>$/g, ''));
    if ((path[0] === 'hops' || path[0] === 'route') && key === 'id') add(messageIds, text);
    const isHostPath = HOST_KEYS.test(key) && path[0] !== 'original';
    if (
      isHostPath &&
      /^[\p{L}\p{N}_][\p{L}\p{N}_.-]{2,252}$/u.test(text) &&
      !HERE.has(fold(text)) &&
      !/^[\d.]+$/.test(text)
    )
      add(hosts, fold(text).replace(/\.$/, ''));
    for (const reading of decodings(text)) {
      readInner(reading);
      for (const { value } of findAddresses(reading)) addAddress(value);
      for (const [host] of reading.matchAll(HOST)) if (isHost(host)) add(hosts, fold(host));
      for (const [ip] of reading.matchAll(IPV4)) add(ips, ip);
      for (const [ip] of reading.matchAll(IPV6))
        if (ip.length > 2 && (ip.includes('::') || ip.split(':').length === 8)) add(ips, ip.toLowerCase());
    }
  };

  const later: (() => void)[] = [];
  mapTexts(analysis, (value, path, leaf) => {
    if (leaf === 'text' && typeof value === 'string') {
      // Addresses that stand as such are named first, so that `person-1` is the first recipient.
      if (isAddressPath(path)) read(value, path);
      else later.push(() => read(value, path));
    }
    return String(value);
  });
  for (const step of later) step();
  return {
    mailboxes: [...mailboxes.values()],
    names,
    hosts: [...hosts],
    ips: [...ips],
    subjects: [...subjects],
    messageIds: [...messageIds],
  };
}
