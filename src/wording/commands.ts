import type { CommandLine, CommandValue } from '../catalog/commands.ts';
import { commandById } from '../catalog/commands.ts';
import type { LocaleTexts } from '../locales/catalogue.ts';
import type { Analysis, Recipient } from '../model/analysis.ts';
import { findIp, readIp } from '../text/host.ts';
import { isMasked, partsOf } from './names.ts';
import { hostName, quotePowerShell, quoteSh, selectorName } from './quote.ts';
import type { CommandView } from './view.ts';
import { isInstant } from './rows.ts';

type CommandValues = Readonly<Partial<Record<CommandValue, string>>>;

/**
 * The commands that help an admin with this recipient, filled with the message's own values and quoted. A command whose value is missing
 * or cannot be quoted safely is left out, and so is one for a product that the side it is for is known not to use.
 */
export function commandsFor(
  ids: readonly string[],
  analysis: Analysis,
  recipient: Recipient,
  texts: LocaleTexts,
): readonly CommandView[] {
  const values = valuesOf(analysis, recipient);
  const uses = systemsOf(analysis, recipient);
  const purposes: Readonly<Record<string, string>> = texts.ui.commands;
  const seen = new Set<string>();
  return withLogs(ids, analysis).flatMap((id) => {
    const command = commandById(id);
    const purpose = Object.hasOwn(purposes, id) ? purposes[id] : undefined;
    if (!command || purpose === undefined) return [];
    return command.lines.flatMap((line, index): CommandView[] => {
      const reader = readerOf(command.for, line.needs, uses);
      const text = reader && (commandText(line, values) ?? withoutMissing(line, values));
      if (!reader || text === undefined || seen.has(text)) return [];
      seen.add(text);
      return [{ id: index === 0 ? id : `${id}-${index + 1}`, shell: line.shell, purpose, text, for: reader }];
    });
  });
}

/**
 * A command line with its values in place, or nothing when a value is missing or unsafe. Each word that holds a value is quoted as a whole;
 * in a shell word that would start with a hyphen there is no command, unless `--` stands before it, as it would be read as an option.
 */
export function commandText(line: CommandLine, values: CommandValues): string | undefined {
  const quote = line.shell === 'sh' ? quoteSh : quotePowerShell;
  const words: string[] = [];
  for (const word of line.text.split(' ')) {
    if (!PLACEHOLDER.test(word)) {
      words.push(word);
      continue;
    }
    const filled = fillWord(word, values);
    const quoted = filled === undefined ? undefined : quote(filled);
    if (filled === undefined || quoted === undefined) return undefined;
    if (line.shell === 'sh' && filled.startsWith('-') && words.at(-1) !== '--') return undefined;
    // A name of letters, digits, dots, hyphens and colons is the same with and without quotes, and reads better without.
    words.push(PLAIN.test(filled) ? filled : quoted);
  }
  return words.join(' ');
}

const withoutMissing = (line: CommandLine, values: CommandValues): string | undefined =>
  line.otherwise === undefined ? undefined : commandText({ ...line, text: line.otherwise }, values);

const PLACEHOLDER = /\{([a-zA-Z]{1,40})\}/;
// Not for a first digit: PowerShell reads `1e3` or `1kb` as a number.
const PLAIN = /^[a-z_][a-z0-9_.-]*(?::\d{1,5})?$/;

function fillWord(word: string, values: CommandValues): string | undefined {
  const known = (name: string): string | undefined =>
    Object.hasOwn(values, name) ? values[name as CommandValue] : undefined;
  const names = [...word.matchAll(/\{([a-zA-Z]{1,40})\}/g)].map((match) => match[1] ?? '');
  if (names.some((name) => known(name) === undefined)) return undefined;
  return word.replace(/\{([a-zA-Z]{1,40})\}/g, (_, name: string) => known(name) ?? '');
}

/** The values of this message that a command may hold; what is missing, masked or of the wrong form is left out. */
export function valuesOf(analysis: Analysis, recipient: Recipient): CommandValues {
  const address = mailbox(recipient.address?.value);
  const sender = mailbox(analysis.original.from?.value);
  const day = dayOf(analysis);
  const values: Record<CommandValue, string | undefined> = {
    sender,
    recipient: address,
    senderDomain: domainOf(analysis.original.from?.value),
    recipientDomain: domainOf(recipient.address?.value),
    server: host(recipient.rejectedBy?.value) ?? host(recipient.remoteServer?.value),
    ip: sendingIp(analysis, recipient),
    selector: selectorOf(analysis),
    messageId: analysis.original.messageId?.value,
    from: day === undefined ? undefined : isoDay(day - DAY),
    until: day === undefined ? undefined : isoDay(day + 2 * DAY),
  };
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  );
}

const DAY = 86_400_000;

function mailbox(address: string | undefined): string | undefined {
  const parts = address === undefined ? undefined : partsOf(address);
  return address !== undefined && parts && !isMasked(parts.local) && !isMasked(parts.domain)
    ? address
    : undefined;
}

function domainOf(address: string | undefined): string | undefined {
  const parts = address === undefined ? undefined : partsOf(address);
  return parts ? hostName(parts.domain) : undefined;
}

function host(name: string | undefined): string | undefined {
  return name === undefined ? undefined : hostName(name);
}

/** The address that the refusing server saw: as its reply names it, else the last hop from outside. */
function sendingIp(analysis: Analysis, recipient: Recipient): string | undefined {
  const outside = analysis.hops.findLast((hop) => hop.fromIp !== null && !hop.internal)?.fromIp ?? '';
  for (const ip of [findIp(recipient.response?.value ?? '')?.ip, readIp(outside)]) {
    if (ip) return ip;
  }
  return undefined;
}

/** Exchange Online's own two selectors have these names everywhere, and selector1 is used first; others are not known here. */
function selectorOf(analysis: Analysis): string | undefined {
  const said = analysis.findings.find((finding) => finding.id === 'dkim-not-pass')?.values['selector'];
  if (said !== undefined) return selectorName(said);
  return analysis.generator.product === 'exchange-online' ? 'selector1' : undefined;
}

function dayOf(analysis: Analysis): number | undefined {
  for (const fact of [analysis.original.date, analysis.arrivalDate, analysis.reportDate]) {
    if (fact && isInstant(fact.value)) {
      const time = Date.parse(fact.value);
      if (Number.isFinite(time) && Math.abs(time) < 4e12) return time;
    }
  }
  return undefined;
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

type Uses = 'yes' | 'no' | 'unknown';
type Side = 'sender-admin' | 'recipient-admin';
type Systems = Readonly<Record<CommandLine['needs'], Readonly<Record<Side, Uses>>>>;

const EXCHANGE_ONLINE_HOST = /(?:^|\.)(?:outlook\.com|office365\.com|exchangelabs\.com)$/i;
const EXCHANGE_TOKEN =
  /\b(?:RESOLVER|STOREDRV|ROUTING|QUEUE|SMTPSEND|TRANSPORT|APPROVAL)\.[A-Z]|\bAS\(\d|TenantAttribution|ATTR\d/;
const UNIX = ['postfix', 'exim', 'sendmail', 'qmail', 'courier', 'opensmtpd'];

/** Which side is known to use which system: by who wrote the report, by the host that refused, by the reply's own markers. */
function systemsOf(analysis: Analysis, recipient: Recipient): Systems {
  const { product } = analysis.generator;
  const refused = recipient.rejectedBy?.value ?? recipient.remoteServer?.value;
  const { generator } = recipient.diagnosis.sides;
  const reply = recipient.response?.value ?? '';
  // `exchange` alone may be either; Outlook's own reports say nothing of the server.
  const known = !['unknown', 'unnamed', 'exchange', 'outlook'].includes(product);
  const isSendingSide = generator !== 'recipient';
  const remoteIsExchange = refused !== undefined && EXCHANGE_ONLINE_HOST.test(refused);
  const senderUses: Uses =
    product === 'exchange-online'
      ? isSendingSide
        ? 'yes'
        : 'unknown'
      : known && isSendingSide
        ? 'no'
        : 'unknown';
  const recipientUses: Uses =
    remoteIsExchange || (EXCHANGE_TOKEN.test(reply) && !/->/.test(reply))
      ? 'yes'
      : refused === undefined && product === 'exchange-online'
        ? 'yes'
        : refused === undefined && !known
          ? 'unknown'
          : 'no';
  const server: Uses = product === 'exchange-server' ? 'yes' : 'no';
  return {
    exchange: { 'sender-admin': senderUses, 'recipient-admin': recipientUses },
    'exchange-server': {
      'sender-admin': isSendingSide ? server : 'no',
      'recipient-admin': isSendingSide ? 'no' : server,
    },
    'unix-log': { 'sender-admin': UNIX.includes(product) ? 'yes' : 'no', 'recipient-admin': 'no' },
    dns: { 'sender-admin': 'yes', 'recipient-admin': 'yes' },
  };
}

function readerOf(wanted: Side | 'either', needs: CommandLine['needs'], uses: Systems): Side | undefined {
  const use = uses[needs];
  if (wanted !== 'either') return use[wanted] === 'no' ? undefined : wanted;
  if (use['sender-admin'] === 'yes') return 'sender-admin';
  if (use['recipient-admin'] === 'yes') return 'recipient-admin';
  if (use['sender-admin'] === 'unknown') return 'sender-admin';
  return use['recipient-admin'] === 'unknown' ? 'recipient-admin' : undefined;
}

/** The log of the server that wrote the report always helps its admin: it holds the whole conversation. */
function withLogs(ids: readonly string[], analysis: Analysis): readonly string[] {
  const log =
    analysis.generator.product === 'exchange-server'
      ? 'message-tracking'
      : UNIX.includes(analysis.generator.product)
        ? 'mail-log'
        : undefined;
  return log === undefined || ids.includes(log) ? ids : [log, ...ids];
}
