import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReceived } from '../../src/text/received.ts';
import type { Received, ReceivedPart } from '../../src/text/received.ts';
import { RECEIVED_LINES } from '../support/received-lines.ts';

const NOTHING: Omit<Received, 'spans' | 'unread' | 'timeText'> = {
  from: null,
  fromIp: null,
  helo: null,
  rdns: null,
  by: null,
  byIp: null,
  via: null,
  with: null,
  id: null,
  for: null,
  envelopeFrom: null,
  software: null,
  localUser: null,
  time: null,
  zoneMinutes: null,
  tls: null,
};

/** The read field without its places; the words of a date that was read are not compared again. */
function facts(received: Received): object {
  const { spans, timeText, ...rest } = received;
  const shown = received.time === null && timeText !== null ? { timeText } : {};
  return { ...rest, ...shown, placed: Object.keys(spans).length > 0 };
}

describe('a Received field of every mail program', () => {
  it('is tried in at least 120 forms', () => {
    expect(RECEIVED_LINES.length).toBeGreaterThanOrEqual(120);
  });

  it.each(RECEIVED_LINES)('$line', ({ line, want }) => {
    expect(facts(readReceived(line))).toEqual({ ...NOTHING, ...want, unread: [], placed: true });
  });

  it.each(RECEIVED_LINES)('says where each value stands: $line', ({ line }) => {
    const received = readReceived(line);
    for (const [part, [start, end]] of Object.entries(received.spans)) {
      const words = line.slice(start, end);
      const value = part === 'time' ? received.timeText : received[part as Exclude<ReceivedPart, 'time'>];
      expect(
        words
          .toLowerCase()
          .replace(/\s+/g, ' ')
          .replace(/^ipv6:|%\d+$/g, ''),
      ).toBe(part.endsWith('Ip') ? words.toLowerCase().replace(/^ipv6:|%\d+$/g, '') : value?.toLowerCase());
    }
  });

  it.each(RECEIVED_LINES)('reads the same when folded: $line', ({ line }) => {
    const folded = line.replace(/ (?=by|with|id|for|\()/gi, '\n\t');
    const { spans: _one, timeText: _words, ...plain } = readReceived(line);
    const { spans: _two, timeText: _others, ...read } = readReceived(folded);
    const unfold = (one: typeof plain): object => ({ ...one, software: one.software?.replace(/\s+/g, ' ') });
    expect(unfold(read)).toEqual(unfold(plain));
  });
});

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const host = fc.tuple(label, label).map(([a, b]) => `${a}.${b}.example`);
const ip = fc.oneof(
  fc.integer({ min: 1, max: 254 }).map((n) => `192.0.2.${n}`),
  fc.integer({ min: 1, max: 0xffff }).map((n) => `2001:db8::${n.toString(16)}`),
);
const hop = fc.record({
  from: host,
  fromIp: ip,
  by: host,
  with: fc.constantFrom('ESMTP', 'ESMTPS', 'ESMTPSA', 'SMTP', 'LMTP', 'UTF8SMTPS'),
  id: fc.stringMatching(/^[A-Za-z0-9]{3,16}$/),
  for: host.map((one) => `ana@${one}`),
  seconds: fc.integer({ min: 0, max: 4_102_444_799 }),
  zone: fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => quarters * 15),
});

function date(seconds: number, zone: number): string {
  const local = new Date((seconds + zone * 60) * 1000).toUTCString().replace('GMT', '');
  const size = Math.abs(zone);
  const two = (n: number): string => String(Math.trunc(n)).padStart(2, '0');
  return `${local}${zone < 0 ? '-' : '+'}${two(size / 60)}${two(size % 60)}`;
}

describe('readReceived', () => {
  it('reads back every hop that is written, in any order of its clauses', () => {
    fc.assert(
      fc.property(
        hop,
        fc.shuffledSubarray(['from', 'by', 'with', 'id', 'for'], { minLength: 5 }),
        (one, order) => {
          const literal = one.fromIp.includes(':') ? `[IPv6:${one.fromIp}]` : `[${one.fromIp}]`;
          const clauses: Readonly<Record<string, string>> = {
            from: `from ${one.from} (${one.from} ${literal})`,
            by: `by ${one.by} (Postfix)`,
            with: `with ${one.with}`,
            id: `id ${one.id}`,
            for: `for <${one.for}>`,
          };
          const line = `${order.map((name) => clauses[name]).join(' ')}; ${date(one.seconds, one.zone)}`;
          const {
            from,
            fromIp,
            rdns,
            by,
            id,
            for: to,
            with: protocol,
            time,
            zoneMinutes,
            unread,
          } = readReceived(line);
          expect({ from, fromIp, rdns, by, id, for: to, with: protocol, unread, zoneMinutes }).toEqual({
            from: one.from,
            fromIp: one.fromIp,
            rdns: one.from,
            by: one.by,
            id: one.id,
            for: one.for,
            with: one.with,
            unread: [],
            zoneMinutes: one.zone,
          });
          expect(Date.parse(time ?? '')).toBe(one.seconds * 1000);
        },
      ),
    );
  });

  it('never throws, and every place lies within the value', () => {
    const pieces = fc.constantFrom(
      'from',
      'by',
      'with',
      'id',
      'for',
      'via',
      '(',
      ')',
      ';',
      '[',
      '<',
      '"',
      '\\',
      ' ',
      '\n',
      'a.example',
      '192.0.2.1',
      'tls',
      'HELO',
    );
    const garbage = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' ')),
      fc.array(pieces, { maxLength: 60 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(garbage, (value) => {
        for (const [start, end] of Object.values(readReceived(value).spans)) {
          expect(0 <= start && start < end && end <= value.length).toBe(true);
        }
      }),
    );
  });

  it('reads a field of a megabyte as far as it reads any', () => {
    const long = `from a.example by b.example with ESMTP ${'('.repeat(1_000_000)}`;
    expect(readReceived(long).by).toBe('b.example');
  });
});
