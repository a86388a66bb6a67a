import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEADER_KEYS, headerValueId, isUnknownValue } from '../../src/catalog/header-values.ts';
import { readAntiSpam } from '../../src/text/anti-spam.ts';

describe('readAntiSpam', () => {
  it('reads a report with folds, empty values and an IPv6 address', () => {
    const value =
      'CIP:2001:db8::1;CTRY:;LANG:en;SCL:5;SRV:;IPV:NLI;SFV:SPM;H:mail.a.example;\n PTR:InfoDomainNonexistent;CAT:HPHISH;SFS:(13230040)\n (376014);DIR:INB;';
    const read = readAntiSpam(value);
    expect(read.map((one) => `${one.key}=${one.value}`)).toEqual([
      'CIP=2001:db8::1',
      'CTRY=',
      'LANG=en',
      'SCL=5',
      'SRV=',
      'IPV=NLI',
      'SFV=SPM',
      'H=mail.a.example',
      'PTR=InfoDomainNonexistent',
      'CAT=HPHISH',
      'SFS=(13230040)(376014)',
      'DIR=INB',
    ]);
    const category = read.find((one) => one.key === 'CAT');
    expect(value.slice(category?.start, category?.end)).toBe('HPHISH');
  });

  it('leaves out what has no key', () => {
    expect(readAntiSpam('...; 5;:x')).toEqual([]);
    expect(readAntiSpam('')).toEqual([]);
  });

  it('reads back what is written, and never throws', () => {
    const key = fc.constantFrom('SCL', 'SFV', 'CAT', 'CIP', 'BCL');
    const value = fc.stringMatching(/^[A-Za-z0-9.:]{0,12}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value)), (pairs) => {
        const read = readAntiSpam(pairs.map(([name, one]) => `${name}:${one};`).join(''));
        expect(read.map((one) => [one.key, one.value])).toEqual(pairs);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => readAntiSpam(text).every((one) => one.end <= text.length)));
  });
});

describe('what the values mean', () => {
  it.each([
    ['SCL', '-1', 'SCL.-1'],
    ['SCL', '6', 'SCL.5-6'],
    ['BCL', '0', 'BCL.0'],
    ['BCL', '7', 'BCL.4-7'],
    ['SFV', 'SPM', 'SFV.SPM'],
    ['CAT', 'HPHSH', 'CAT.HPHSH'],
    ['CAT', 'HPHISH', 'CAT.HPHSH'],
    ['SFTY', '9.25', 'SFTY.9.25'],
    ['reason', '000', 'reason.000'],
    ['reason', '109', 'reason.1xx'],
    ['reason', '130', 'reason.130'],
    ['action', 'o.reject', 'action.oreject'],
    ['compauth', 'softpass', 'compauth.softpass'],
    ['arc', 'fail', 'arc.fail'],
    ['ARC', 'AMS', 'ARC.AMS'],
    ['CIP', '192.0.2.1', 'CIP'],
    ['SFV', 'NEW', 'SFV'],
    ['XYZ', '1', undefined],
  ])('%s:%s is %s', (key, value, id) => {
    expect(headerValueId(key, value)).toBe(id);
  });

  it('shows an unknown key or value as unknown', () => {
    expect(isUnknownValue('SFV', 'NEW')).toBe(true);
    expect(isUnknownValue('XYZ', '1')).toBe(true);
    expect(isUnknownValue('SFV', 'NSPM')).toBe(false);
    expect(isUnknownValue('CTRY', 'DE')).toBe(false);
    expect(isUnknownValue('SRV', '')).toBe(false);
  });

  it('has each key once', () => {
    const keys = HEADER_KEYS.map((one) => one.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
