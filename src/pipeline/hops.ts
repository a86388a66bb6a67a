import type { Hop } from '../model/hop.ts';
import type { Opened } from '../model/message.ts';
import type { Place } from '../model/place.ts';
import type { NoticeHop, Report } from '../model/report.ts';
import { readDate, readLocalDate } from '../text/date.ts';
import {
  hostKey,
  isExchangeOnlineInside,
  isLoopback,
  isPrivateIp,
  organisationOf,
  readIp,
  sameOrganisation,
} from '../text/host.ts';
import { readReceived } from '../text/received.ts';
import type { Received } from '../text/received.ts';
import { fieldsNamed, originalHeaders, ownHeaders, placeIn, rawValue } from './header-fields.ts';
import type { Headers } from './header-fields.ts';

/** Both timelines: the path of the message that failed, and that of the report. */
export interface Hops {
  readonly hops: readonly Hop[];
  readonly route: readonly Hop[];
}

// Mail that loops is stopped at 25 to 100 hops (RFC 5321 §6.3); more is not a path.
const MOST_HOPS = 250;

/**
 * The hops of the message that failed, from the Received fields of its returned headers, lowest first (RFC 5321 §4.4: each server
 * writes above the others), and the report's own route. Header order is kept, so disorder shows. Without returned headers, the
 * notice's own table of hops is read; without that there are none.
 */
export function readHops(opened: Opened, report: Report): Hops {
  const original = originalHeaders(opened, report);
  const own = ownHeaders(opened);
  const hops = original ? hopsOf(original) : [];
  const route = own && own.text !== original?.text ? hopsOf(own) : [];
  return { hops: hops.length > 0 ? hops : noticeHops(report), route };
}

/** The hops of one header block, in time order of its fields. */
export function hopsOf(headers: Headers): readonly Hop[] {
  const date = fieldsNamed(headers, 'date')[0];
  let before = date ? (readDate(date.value)?.iso ?? null) : null;
  const fields = fieldsNamed(headers, 'received').slice(-MOST_HOPS).toReversed();
  return fields.map((field) => {
    const received = readReceived(rawValue(headers, field));
    const hop = hopOf(received, before, placeIn(headers, field));
    before = hop.time;
    return hop;
  });
}

/** The hop that a Received field states. `before` is the time of the hop before it, or the Date; `at` the field's place. */
export function hopOf(received: Received, before: string | null, at: Place): Hop {
  const { from, fromIp, helo, by, id, time, zoneMinutes, timeText, tls } = received;
  return {
    from,
    fromIp,
    helo: helo !== null && hostKey(helo) !== hostKey(from) ? helo : null,
    by,
    with: received.with,
    id,
    for: received.for,
    time,
    zoneMinutes,
    timeText,
    delaySeconds: secondsBetween(before, time),
    tls,
    internal: isInternal(received),
    at,
  };
}

/** Seconds from one instant to another, both ISO 8601; null when one is missing. */
function secondsBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  return Math.round((Date.parse(to) - Date.parse(from)) / 1000) + 0;
}

// Not SMTP over the Internet: Exchange's store, web front ends, local pipes and queues.
const LOCAL_PROTOCOL =
  /^(?:mapi|https?|httprest|lmtps?a?|local|internal|nnfmp|pop3|dsn|shadowredundancy|uucp|bsmtp|host)\b/i;

function isInternal(received: Received): boolean {
  const { from, fromIp, rdns, by, byIp } = received;
  if (received.localUser !== null || from === null) return fromIp === null || isPrivateIp(fromIp);
  if (received.with !== null && LOCAL_PROTOCOL.test(received.with)) return true;
  // Exchange writes the client's HELO, and a notice's table leaves its address out.
  const said = received.with?.startsWith('Microsoft') === true;
  if (hostKey(from) === 'localhost' && fromIp === null && !said) return true;
  if (fromIp !== null && (isPrivateIp(fromIp) || fromIp === byIp)) return true;
  if (byIp !== null && isPrivateIp(byIp) && (fromIp === null || isLoopback(byIp))) return true;
  if (isExchangeOnlineInside(from) && isExchangeOnlineInside(by)) return true;
  // Outside, Microsoft's servers carry mail between any two organisations under one domain.
  if (organisationOf(by) === 'outlook.com') return false;
  // A name that the client gave itself proves nothing, but neither does a path: this only says which hops lie within one house.
  if (readIp(from) === null && sameOrganisation(from, by)) return true;
  return rdns !== null && sameOrganisation(rdns, by);
}

/** The rows of a notice's own Message Hops table. Its times are UTC, month first in every sample seen. */
function noticeHops(report: Report): readonly Hop[] {
  const rows = report.notice?.hops ?? [];
  let before = instantOf(report.original.date?.value);
  return rows.slice(0, MOST_HOPS).flatMap((row) => {
    const at = placeOf(row);
    if (!at) return [];
    const received = readReceived(`with ${row.with?.value ?? ''}`);
    const time = instantOf(row.time?.value);
    const [from, by] = [row.from?.value ?? null, row.to?.value ?? null];
    const known: Received = {
      ...received,
      from,
      by,
      fromIp: readIp(from ?? ''),
      byIp: readIp(by ?? ''),
    };
    const hop: Hop = {
      ...hopOf(known, before, at),
      time,
      zoneMinutes: time === null ? null : 0,
      timeText: row.time?.value ?? null,
      delaySeconds: secondsBetween(before, time) ?? printedDelay(row.delay?.value),
    };
    before = time;
    return [hop];
  });
}

const instantOf = (words: string | undefined): string | null =>
  words === undefined
    ? null
    : (readDate(words)?.iso ?? readLocalDate(words, 'month-first').candidates[0]?.iso ?? null);

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** `42 sec`, `2 min 3 sec`. `*` stands for under a second and for negative alike, so it says nothing. */
function printedDelay(words: string | undefined): number | null {
  const parts = [...(words ?? '').slice(0, 60).matchAll(/(\d{1,6})\s?(s|m|h|d)/gi)];
  if (parts.length === 0) return null;
  return parts.reduce((sum, part) => sum + Number(part[1]) * (UNITS[(part[2] ?? '').toLowerCase()] ?? 0), 0);
}

function placeOf(row: NoticeHop): Place | undefined {
  const places = [row.time, row.from, row.to, row.with, row.delay].flatMap((fact) => (fact ? [fact.at] : []));
  const first = places[0];
  if (!first) return undefined;
  const end = Math.max(...places.map((place) => place.end));
  return { ...first, end };
}
