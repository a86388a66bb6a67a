import { HEADER_KEYS } from '../catalog/header-values.ts';
import type { LocaleTexts, PathTexts } from '../locales/catalogue.ts';
import { readAntiSpam } from '../text/anti-spam.ts';
import { readAuthResults, readReceivedSpf, readTags } from '../text/auth-results.ts';
import { readDate } from '../text/date.ts';
import { decodeEncodedWords } from '../text/encoded-words.ts';
import { readHeaderBlock } from '../text/header-block.ts';
import { readReceived } from '../text/received.ts';
import { explained, type Explained } from './authentication.ts';
import { formatInstant } from './message.ts';
import type { Moment } from './rows.ts';

/** One header field with what it says: as written, decoded, and taken apart where it is built of parts. */
export interface HeaderView {
  /** As written, with its colon. */
  readonly name: string;
  readonly value: string;
  /** The value for people, where it differs from what is written; else ''. */
  readonly decoded: string;
  readonly parts: readonly Explained[];
}

const MOST_EXPLAINED = 400;

/** The fields of a header block in their order, explained; at most the first 400 are taken apart. Words that belong to no field are left out. */
export function headerViewOf(
  block: string,
  texts: LocaleTexts,
  words: PathTexts,
  moment: Moment,
): readonly HeaderView[] {
  return readHeaderBlock(block, 0, block.length).map((field, index) => {
    const written = {
      name: block.slice(field.start, field.valueStart).trimEnd(),
      value: block.slice(field.valueStart, field.end).replace(/^[ \t]+/, ''),
    };
    if (index >= MOST_EXPLAINED) return { ...written, decoded: '', parts: [] };
    return {
      ...written,
      decoded: decodedOf(field.name, field.value, texts, moment),
      parts: partsOf(field.name, field.value, texts, words, moment).slice(0, 60),
    };
  });
}

/** How many fields are taken apart. */
export const mostExplained = MOST_EXPLAINED;

function decodedOf(name: string, value: string, texts: LocaleTexts, moment: Moment): string {
  if (name === 'date' || name === 'resent-date') {
    const iso = readDate(value)?.iso;
    return iso === undefined ? '' : formatInstant(iso, texts.tag, moment.timeZone);
  }
  const decoded = decodeEncodedWords(value);
  return decoded === value ? '' : decoded;
}

function partsOf(
  name: string,
  value: string,
  texts: LocaleTexts,
  words: PathTexts,
  moment: Moment,
): readonly Explained[] {
  if (name === 'received') return receivedParts(value, texts, words, moment);
  if (/^(?:arc-)?authentication-results(?:-original)?$/.test(name)) return resultParts(value, words);
  if (name === 'received-spf') {
    const spf = readReceivedSpf(value);
    if (!spf) return [];
    return [
      explained('spf', spf.result, words),
      ...spf.pairs.map((pair) => explained(pair.name, pair.value, words)),
    ];
  }
  if (/^(?:x-google-)?dkim-signature$|^arc-message-signature$|^arc-seal$|^domainkey-signature$/.test(name))
    return tagParts(name, value, texts, words, moment);
  if (/^x-(?:forefront-antispam-report|microsoft-antispam)/.test(name)) {
    return readAntiSpam(value)
      .filter((one) => one.value !== '')
      .map((one) => explained(one.key, one.value, words));
  }
  const level = HEADER_KEYS.find(({ headers }) => headers.includes(name));
  return level ? [explained(level.key, value.trim(), words)] : [];
}

/** A value under a label of ours, not under a key of the header. */
const plain = (label: string, value: string | null): readonly Explained[] =>
  value === null || value === '' ? [] : [{ key: '', label, value, meaning: '', unknown: false }];

/** A Received field as the hop that it states. */
function receivedParts(
  value: string,
  texts: LocaleTexts,
  words: PathTexts,
  moment: Moment,
): readonly Explained[] {
  const { from, fromIp, by, with: protocol, id, for: to, time, timeText, tls } = readReceived(value);
  const { hop: labels } = texts.ui.headings;
  const lock =
    tls === null
      ? null
      : tls === false
        ? words.hops.clear
        : [
            tls.version === '' || tls.version === 'unknown' ? words.hops.encrypted : `TLS ${tls.version}`,
            tls.cipher,
          ]
            .filter(Boolean)
            .join(' ');
  return [
    ...plain(labels.from, [from, fromIp === from ? null : fromIp].filter(Boolean).join(' ')),
    ...plain(labels.to, by),
    ...plain(labels.with, protocol),
    ...plain(labels.encryption, lock),
    ...plain(words.hops.for, to),
    ...plain(words.hops.id, id),
    ...plain(labels.time, time === null ? timeText : formatInstant(time, texts.tag, moment.timeZone)),
  ];
}

function resultParts(value: string, words: PathTexts): readonly Explained[] {
  const { methods, server, instance } = readAuthResults(value);
  return [
    ...plain(words.keys.instance, instance === null ? null : String(instance)),
    ...plain(words.keys.receiver, server),
    ...methods.flatMap((method) => [
      explained(method.method, method.result, words),
      ...method.properties.map((property) => explained(property.name, property.value, words)),
    ]),
  ];
}

function tagParts(
  name: string,
  value: string,
  texts: LocaleTexts,
  words: PathTexts,
  moment: Moment,
): readonly Explained[] {
  const keys: Readonly<Record<string, string>> = words.keys;
  return readTags(value).map((tag): Explained => {
    if (tag.name === 'cv') return explained('cv', tag.value, words);
    const id = tag.name === 'i' && name.startsWith('arc-') ? 'instance' : `tag.${tag.name}`;
    const label = Object.hasOwn(keys, id) ? (keys[id] ?? '') : '';
    const when = tag.name === 't' || tag.name === 'x' ? unixTime(tag.value) : undefined;
    return {
      key: tag.name,
      value: tag.value,
      label,
      meaning: when === undefined ? '' : formatInstant(when, texts.tag, moment.timeZone),
      unknown: label === '',
    };
  });
}

/** Seconds since 1970 (RFC 6376 §3.5) as an instant. */
function unixTime(digits: string): string | undefined {
  return /^\d{1,11}$/.test(digits) ? new Date(Number(digits) * 1000).toISOString() : undefined;
}
