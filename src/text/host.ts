import ipaddr from 'ipaddr.js';

/** An IP address found in words. `start` and `end` are offsets in those words. */
export interface IpFound {
  readonly ip: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The IP address that a word is, as text: `192.0.2.1`, `[192.0.2.1]`, `[192.0.2.1]:25`, `[IPv6:2001:db8::1]`, `fe80::1%3`
 * (RFC 5321 §4.1.3). Only four-part decimal IPv4, so that a version number is none. Lower case, IPv6 compressed (RFC 5952), no zone
 * index; null when the word is no address.
 */
export function readIp(word: string): string | null {
  if (word.length > 80 || !/^\[|[\d:]/.test(word)) return null;
  const inner = word.startsWith('[') ? (/^\[([^\]]*)\](?::\d{1,5})?\.?$/.exec(word)?.[1] ?? word) : word;
  if (isIPv4(inner)) return inner;
  // Most words are host names.
  if (!inner.includes(':') && !inner.includes('%')) return null;
  const bare = inner.replace(/^IPv6:/i, '').replace(/%[\w.-]*$/, '');
  if (isIPv4(bare)) return bare;
  if (isIPv6(bare)) return ipaddr.IPv6.parse(bare).toString();
  const port = /^([\d.]{7,15}):\d{1,5}$/.exec(bare)?.[1];
  return port !== undefined && isIPv4(port) ? port : null;
}

// Nearly all addresses are of IPv4, and each is looked at several times: an expression is ten times as fast as ipaddr.js.
const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`);
const isIPv4 = (word: string): boolean => IPV4.test(word);
// ipaddr.js throws inside itself at whatever is no address, and an error with its stack costs more than reading the whole field.
const isIPv6 = (word: string): boolean =>
  word.includes(':') &&
  /^[\da-f:][\da-f.:]*$/i.test(word) &&
  /::|(?::[^:]*){6}/.test(word) &&
  ipaddr.IPv6.isValid(word);

const IP_WORD = /\[[^\]\s]{1,80}\]|[\w.:%]{3,80}/g;

/** The first IP address in some words, one in brackets before a bare one; undefined when there is none. */
export function findIp(words: string): IpFound | undefined {
  let bare: IpFound | undefined;
  if (!/\d/.test(words) && !words.includes(':')) return undefined;
  const bounded = words.slice(0, 2000);
  // `matchAll` makes a new expression each time, which takes longer than running it.
  IP_WORD.lastIndex = 0;
  for (let match = IP_WORD.exec(bounded); match; match = IP_WORD.exec(bounded)) {
    const bracketed = match[0].startsWith('[');
    if (!bracketed && bare) continue;
    const ip = readIp(match[0]);
    if (ip === null) continue;
    const pad = bracketed ? 1 : 0;
    const found = { ip, start: match.index + pad, end: match.index + match[0].length - pad };
    if (bracketed) return found;
    bare = found;
  }
  return bare;
}

/** True for an address that is not routed on the Internet: private, loopback, link-local, unique local, carrier NAT, and 6to4 of a private one, which Google uses inside. */
export function isPrivateIp(ip: string): boolean {
  if (isIPv4(ip)) return PRIVATE_IPV4.test(ip);
  if (!isIPv6(ip)) return false;
  const address = ipaddr.process(ip);
  const range = address.range();
  if (range === '6to4' && address instanceof ipaddr.IPv6) {
    const [, high = 0, low = 0] = address.parts;
    return isPrivateIp(`${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`);
  }
  return ['private', 'loopback', 'linkLocal', 'uniqueLocal', 'carrierGradeNat', 'unspecified'].includes(
    range,
  );
}

// 0/8, 10/8, 100.64/10, 127/8, 169.254/16, 172.16/12, 192.168/16: RFC 6890.
const PRIVATE_IPV4 =
  /^(?:(?:0|10|127)\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.)/;

/** True for an address of the machine itself (127.0.0.0/8, ::1). */
export function isLoopback(ip: string): boolean {
  if (isIPv4(ip)) return ip.startsWith('127.');
  // Written however, it begins with zeros or their gap.
  return /^[0:]/.test(ip) && isIPv6(ip) && ipaddr.process(ip).range() === 'loopback';
}

/** A host name for comparison: lower case, no final dot, no brackets; '' for nothing. */
export function hostKey(host: string | null | undefined): string {
  const name = (host ?? '').trim().toLowerCase();
  // Nearly all names are plain.
  if (isWord(name.charCodeAt(0)) && isWord(name.charCodeAt(name.length - 1))) return name;
  return name.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

/** A small letter or a digit. */
const isWord = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);

// Second-level labels under which registries of countries give out names. Without the public suffix list (300 kB) this is a
// guess, so it only ever says that two hosts belong together, and nothing is decided by it alone.
const SECOND_LEVEL = new Set(
  'ac ad asn co com ed edu gen go gob gouv gov gr gv id idf info lg ltd me mil muni ne net nhs nom or org plc police sch school test'.split(
    ' ',
  ),
);

/**
 * The part of a host name that one organisation probably holds: the last two labels, three under the second-level labels of country
 * registries (`mx.example.co.jp` → `example.co.jp`). An address or a name of one label is itself; '' for nothing.
 */
export function organisationOf(host: string | null | undefined): string {
  const name = hostKey(host);
  if (readIp(name) !== null) return name;
  const top = name.lastIndexOf('.');
  const second = name.lastIndexOf('.', top - 1);
  if (top < 1 || second < 0) return name;
  const third = second > 0 ? name.lastIndexOf('.', second - 1) : -1;
  const isNational = name.length - top === 3 && SECOND_LEVEL.has(name.slice(second + 1, top));
  return name.slice((isNational ? third : second) + 1);
}

/** True when two host or domain names probably belong to one organisation: same name, one below the other, or same registered part. */
export function sameOrganisation(a: string | null | undefined, b: string | null | undefined): boolean {
  const [left, right] = [organisationOf(a), organisationOf(b)];
  return left !== '' && left === right && (left.includes('.') || hostKey(a) === hostKey(b));
}

const MICROSOFT =
  /\.(?:prod|mgd)\.(?:outlook|exchangelabs)\.com$|\.(?:mail|prod)\.protection\.outlook\.com$|\.prod\.protection\.outlook\.com$|\.prod\.partner\.outlook\.cn$/;

/** True for a server inside Exchange Online (`AM0PR01MB0001.eurprd01.prod.outlook.com`); its outbound gateways face the Internet and are not. */
export function isExchangeOnlineInside(host: string | null | undefined): boolean {
  return MICROSOFT.test(`.${hostKey(host)}`);
}
