import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, readLocalDate } from '../../src/text/date.ts';

const INSTANT = '2017-04-29T14:34:45Z';

const DATES: readonly (readonly [words: string, iso: string | undefined, zone?: number | null])[] = [
  // RFC 5322 §3.3
  ['Sat, 29 Apr 2017 23:34:45 +0900', INSTANT, 540],
  ['Sat, 29 Apr 2017 23:34:45 +0900 (JST)', INSTANT, 540],
  ['29 Apr 2017 14:34:45 +0000', INSTANT, 0],
  ['29 Apr 2017 14:34 +0000', '2017-04-29T14:34:00Z', 0],
  ['Sat,29 Apr 2017 14:34:45 -0000', INSTANT, 0],
  ['Thu, 29 Apr 2017 14:34:45 +0000', INSTANT, 0],
  ['Sat, 29 April 2017 14:34:45 +0000', INSTANT, 0],
  ['Sat, 29 Apr 2017\n 14:34:45 +0000', INSTANT, 0],
  ['Sat, 29 Apr 2017 14:34:60 +0000', '2017-04-29T14:35:00Z', 0],
  // RFC 5322 §4.3
  ['Sat, 29 Apr 17 14:34:45 GMT', INSTANT, 0],
  ['29 Apr 117 14:34:45 UT', INSTANT, 0],
  ['Thu, 29 Apr 99 14:34:45 UT', '1999-04-29T14:34:45Z', 0],
  ['29 Apr 2017 10:34:45 EDT', INSTANT, -240],
  ['29 Apr 2017 06:34:45 PST', INSTANT, -480],
  ['29 Apr 2017 23:34:45 JST', INSTANT, 540],
  ['29 Apr 2017 14:34:45 Z', INSTANT, 0],
  ['29 Apr 2017 14:34:45 A', INSTANT, null],
  ['29 Apr 2017 14:34:45 XYZ', INSTANT, null],
  ['29 Apr 2017 14:34:45', INSTANT, null],
  ['29 Apr 2017 14:34:45 +9900', INSTANT, null],
  ['29 Apr 2017 23:34:45 (JST)', INSTANT, 540],
  ['Sat (the day), 29 (of) Apr 2017 (nested (twice)) 14:34:45 +0000', INSTANT, 0],
  // What programs write
  ['Sat, 29-Apr-2017 14.34.45 +0000', INSTANT, 0],
  ['Sat, 29 Apr 2017 14.34.45 GMT', INSTANT, 0],
  ['Sat, 29 Apr 2017 02:34:45 PM +0000', INSTANT, 0],
  ['Sat, 29 Apr 2017 23:34:45 +09:00', INSTANT, 540],
  ['Sat, 29 Apr 2017 23:34:45 GMT+0900', INSTANT, 540],
  ['Sat, 29 Apr 2017 14:34:45.142 +0000', '2017-04-29T14:34:45.142Z', 0],
  ['Sat Apr 29 14:34:45 2017', INSTANT, null],
  ['Sat Apr 29 10:34:45 EDT 2017', INSTANT, -240],
  ['Apr 29 14:34:45 2017 +0000', INSTANT, 0],
  ['Sat Apr  9 14:34:45 2017', '2017-04-09T14:34:45Z', null],
  ['Apr 29, 2017 2:34:45 PM', INSTANT, null],
  ['2017-04-29T14:34:45Z', INSTANT, 0],
  ['2017-04-29T23:34:45.5+09:00', '2017-04-29T14:34:45.500Z', 540],
  ['2017-04-29 14:34:45.142 +0000 UTC m=+0.123456789', '2017-04-29T14:34:45.142Z', 0],
  ['2017-04-29 14:34:45', INSTANT, null],
  ['2017/04/29 14:34:45 +0000', INSTANT, 0],
  ['Sat, 29 Apr 2017 14:34:45 +0000 id 0F1BC0DD', INSTANT, 0],
  ['Sat, 29 Apr 2017 14:34:45 +0000 (envelope-from bo@example.net)', INSTANT, 0],
  // No date
  ['Sat, 31 Apr 2017 14:34:45 +0000', undefined],
  ['29 Feb 2017 14:34:45 +0000', undefined],
  ['29 Apr 2017 24:34:45 +0000', undefined],
  ['29 Apr 2017 14:60:45 +0000', undefined],
  ['29 Apr 2017 14:34:61 +0000', undefined],
  ['29 Foo 2017 14:34:45 +0000', undefined],
  ['29 Apr 2017', undefined],
  ['at some time', undefined],
  ['', undefined],
];

describe('readDate', () => {
  it.each(DATES.map(([words, iso, zone]) => ({ words, iso, zone })))('$words', ({ words, iso, zone }) => {
    const read = readDate(words);
    expect(read?.iso).toBe(iso);
    expect(read?.zoneMinutes).toBe(zone);
  });

  it('says where the date ends', () => {
    const end = (words: string): string => words.slice(0, readDate(words)?.end);
    expect(end('Sat, 29 Apr 2017 14:34:45 +0000 (UTC) id 7')).toBe('Sat, 29 Apr 2017 14:34:45 +0000 (UTC)');
    expect(end('29 Apr 2017 14:34:45 id 7')).toBe('29 Apr 2017 14:34:45');
    expect(end('29 Apr 2017 14:34:45 +0000 (envelope-from <a@example.net>)')).toBe(
      '29 Apr 2017 14:34:45 +0000',
    );
  });

  it('reads back every instant in every zone and form', () => {
    const instant = fc.integer({ min: 0, max: 4_102_444_799 });
    const zone = fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 15);
    const form = fc.constantFrom('rfc', 'asctime', 'iso');
    fc.assert(
      fc.property(instant, zone, form, (seconds, minutes, how) => {
        const local = new Date((seconds + minutes * 60) * 1000);
        const two = (n: number): string => String(n).padStart(2, '0');
        const size = Math.abs(minutes);
        const offset = `${minutes < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}${two(size % 60)}`;
        const [week, day, month, year, time] = local.toUTCString().split(' ');
        const words =
          how === 'rfc'
            ? `${week} ${day} ${month} ${year} ${time} ${offset}`
            : how === 'asctime'
              ? `${week?.slice(0, 3)} ${month} ${day} ${time} ${year} ${offset}`
              : `${local.toISOString().slice(0, 19)}${offset}`;
        const read = readDate(words);
        expect(Date.parse(read?.iso ?? '')).toBe(seconds * 1000);
        expect(read?.zoneMinutes).toBe(minutes);
      }),
    );
  });

  it('never throws, and gives an instant or nothing', () => {
    const piece = fc.constantFrom(
      'Sat',
      ',',
      ' ',
      '29',
      'Apr',
      '2017',
      ':',
      '23',
      '+0900',
      '(',
      ')',
      'Z',
      '-',
      '.',
      '99999',
    );
    const garbage = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 20 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(garbage, (words) => {
        const read = readDate(words);
        expect(
          read === undefined || new Date(read.iso).toISOString().slice(0, 19) === read.iso.slice(0, 19),
        ).toBe(true);
        expect(readLocalDate(words).candidates.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

const LOCAL: readonly (readonly [words: string, ...isos: string[]])[] = [
  ['4/29/2017 11:23:34 PM', '2017-04-29T23:23:34Z'],
  ['29/04/2017 23:23', '2017-04-29T23:23:00Z'],
  ['29.04.2017 23:23:34', '2017-04-29T23:23:34Z'],
  ['03.04.2017 23:23:34', '2017-04-03T23:23:34Z'],
  ['2017-04-03 23:23:34', '2017-04-03T23:23:34Z'],
  ['2017/4/29 下午 11:23:34', '2017-04-29T23:23:34Z'],
  ['2017/4/29 下午11:23:34', '2017-04-29T23:23:34Z'],
  ['2017/04/29 上午 11:23:34', '2017-04-29T11:23:34Z'],
  ['2017年4月29日 23:23:34', '2017-04-29T23:23:34Z'],
  ['2017-04-29 오후 11:23:34', '2017-04-29T23:23:34Z'],
  ['29/4/2017 11:23:34 p. m.', '2017-04-29T23:23:34Z'],
  ['29/04/2017 11:23:34 CH', '2017-04-29T23:23:34Z'],
  ['29/4/2017 11:23:34 μμ', '2017-04-29T23:23:34Z'],
  ['4/29/2017 12:05:06 AM', '2017-04-29T00:05:06Z'],
  ['4/29/2017 12:05:06 PM', '2017-04-29T12:05:06Z'],
  ['4/29/17 11:23 PM', '2017-04-29T23:23:00Z'],
  ['29/4/2560 23:23:34', '2017-04-29T23:23:34Z'],
  ['4/4/2017 11:23:34 PM', '2017-04-04T23:23:34Z'],
  ['12/1/2021\n8:04:26 AM', '2021-12-01T08:04:26Z', '2021-01-12T08:04:26Z'],
  ['3/09/2016 8:05:56 PM', '2016-09-03T20:05:56Z', '2016-03-09T20:05:56Z'],
  ['3/4/2017 11:23:34 PM', '2017-03-04T23:23:34Z', '2017-04-03T23:23:34Z'],
  ['03/04/2017 23:23:34', '2017-04-03T23:23:34Z', '2017-03-04T23:23:34Z'],
  ['Sat, 29 Apr 2017 23:34:45 +0900', INSTANT],
  ['31/31/2017 10:00'],
  ['4/29/2017'],
  ['soon'],
];

describe('readLocalDate', () => {
  it.each(LOCAL)('%s', (words, ...isos) => {
    const read = readLocalDate(words);
    expect(read.candidates.map((one) => one.iso)).toEqual(isos);
    expect(read.ambiguous).toBe(isos.length === 2);
  });

  it('is not ambiguous when the caller knows the order', () => {
    expect(readLocalDate('12/1/2021 8:04:26 AM', 'month-first')).toEqual({
      candidates: [{ iso: '2021-12-01T08:04:26Z' }],
      ambiguous: false,
    });
    expect(readLocalDate('12/1/2021 8:04:26 AM', 'day-first').candidates).toEqual([
      { iso: '2021-01-12T08:04:26Z' },
    ]);
  });
});
