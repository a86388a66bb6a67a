import type { AntiSpamFact, Authentication, AuthenticationResult } from '../model/authentication.ts';
import type { Opened } from '../model/message.ts';
import type { Report } from '../model/report.ts';
import { readAntiSpam } from '../text/anti-spam.ts';
import { readAuthResults, readReceivedSpf } from '../text/auth-results.ts';
import type { AuthMethod } from '../text/auth-results.ts';
import type { Field } from '../text/header-block.ts';
import { originalHeaders, placeIn, rawValue } from './header-fields.ts';
import type { Headers } from './header-fields.ts';

const RESULTS = new Set(['authentication-results', 'arc-authentication-results']);
const ANTI_SPAM = new Set(
  ['x-forefront-antispam-report', 'x-microsoft-antispam'].flatMap((name) => [name, `${name}-untrusted`]),
);
const LEVELS: Readonly<Record<string, string>> = {
  'x-ms-exchange-organization-scl': 'SCL',
  'x-ms-exchange-organization-pcl': 'PCL',
};
const MOST = 400;

/**
 * What servers on the way found about the sender: SPF, DKIM, DMARC, composite authentication and the spam verdict, from the
 * returned original's headers. Only what the topmost server wrote is trusted: a result is a claim of whoever wrote it, and anyone
 * before the last server may have (RFC 8601 §5, §7.1). A field below every Received came with the message from its sender. Nothing
 * when the headers have no such field.
 */
export function readAuthentication(opened: Opened, report: Report): Authentication | undefined {
  const headers = originalHeaders(opened, report);
  if (!headers) return undefined;
  const lastReceived = headers.fields.findLastIndex((field) => field.name === 'received');
  const trusted: AuthenticationResult[] = [];
  const untrusted: AuthenticationResult[] = [];
  let owner: Owner | undefined;
  headers.fields.slice(0, 2000).forEach((field, index) => {
    const results = resultsOf(headers, field);
    if (results.length === 0 || trusted.length + untrusted.length > MOST) return;
    const above = index < lastReceived;
    const mine = ownerOf(headers, field, index);
    if (above && !owner) owner = mine;
    const same =
      owner !== undefined && owner.hop === mine.hop && (owner.server === mine.server || mine.server === '');
    (above && same ? trusted : untrusted).push(...results);
  });
  const antiSpam = headers.fields.flatMap((field) => antiSpamOf(headers, field)).slice(0, MOST);
  return trusted.length + untrusted.length + antiSpam.length > 0
    ? { trusted, untrusted, antiSpam }
    : undefined;
}

/** The first result of a method: of several DKIM signatures, one that passes, since one is enough (RFC 6376 §6.1). */
export function resultOf(
  results: readonly AuthenticationResult[],
  method: string,
): AuthenticationResult | undefined {
  const found = results.filter((one) => one.method === method);
  return (method === 'dkim' ? found.find((one) => one.result === 'pass') : undefined) ?? found[0];
}

/** Who wrote a field: the server it names ('' for none), and how many Received fields stand above it. */
interface Owner {
  readonly server: string;
  readonly hop: number;
}

function ownerOf(headers: Headers, field: Field, index: number): Owner {
  const server = RESULTS.has(field.name) ? (readAuthResults(field.value).server ?? '') : '';
  const hop = headers.fields.slice(0, index).filter((one) => one.name === 'received').length;
  return { server: server.toLowerCase(), hop };
}

function resultsOf(headers: Headers, field: Field): readonly AuthenticationResult[] {
  if (RESULTS.has(field.name)) {
    const read = readAuthResults(rawValue(headers, field));
    return read.methods.map((method) => ({
      method: method.method,
      result: method.result,
      reason: method.reason,
      comment: method.comment,
      domain: domainIn(method),
      action: named(method, 'action'),
      header: field.name,
      server: read.server,
      at: placeIn(headers, field, method.start, method.end),
    }));
  }
  if (field.name !== 'received-spf') return [];
  const spf = readReceivedSpf(rawValue(headers, field));
  if (!spf) return [];
  return [
    {
      method: 'spf',
      result: spf.result,
      reason: null,
      comment: spf.comment,
      domain: bare(spf.pairs.find((pair) => pair.name === 'envelope-from')?.value ?? '') || null,
      action: null,
      header: field.name,
      server: spf.pairs.find((pair) => pair.name === 'receiver')?.value ?? null,
      at: placeIn(headers, field, spf.start, spf.end),
    },
  ];
}

const named = (method: AuthMethod, name: string): string | null =>
  method.properties.find((property) => property.name === name)?.value ?? null;

const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  spf: ['smtp.mailfrom', 'smtp.mail', 'smtp.helo'],
  dkim: ['header.d', 'header.i'],
  dmarc: ['header.from', 'from'],
};

/** `@a.example` and `<ana@a.example>` as the plain value. */
const bare = (value: string): string => value.replace(/^[<@]+|>$/g, '');

function domainIn(method: AuthMethod): string | null {
  for (const name of SUBJECTS[method.method] ?? []) {
    const value = named(method, name);
    if (value !== null && value !== '' && value !== 'none') return bare(value);
  }
  return null;
}

function antiSpamOf(headers: Headers, field: Field): readonly AntiSpamFact[] {
  const level = Object.hasOwn(LEVELS, field.name) ? LEVELS[field.name] : undefined;
  if (level !== undefined) {
    return [{ header: field.name, key: level, value: field.value, at: placeIn(headers, field) }];
  }
  if (!ANTI_SPAM.has(field.name)) return [];
  return readAntiSpam(rawValue(headers, field)).map(({ key, value, start, end }) => ({
    header: field.name,
    key,
    value,
    at: start === end ? placeIn(headers, field) : placeIn(headers, field, start, end),
  }));
}
