import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf, findAddresses, localPart, readAddress, sameAddress } from '../../src/text/address.ts';
import { fieldOf, readFieldGroups, typedValue } from '../../src/text/fields.ts';

describe('a mailbox in text', () => {
  it.each([
    ['groups:ana@example.comYour message', ['ana@example.com']],
    ['<ana@example.com>: host', ['ana@example.com']],
    ["'ana@example.com' on 20/03/2014", ['ana@example.com']],
    ['Ana (ana@example.com)<mailto:ana@example.com>', ['ana@example.com', 'ana@example.com']],
    ['write to a.b+c@sub.example.org.', ['a.b+c@sub.example.org']],
    ['******@example.com is masked', ['******@example.com']],
    ['"odd name"@example.com', ['"odd name"@example.com']],
    ["o'brien@example.com", ["o'brien@example.com"]],
    ['+leading!#$%&*+/=?^_`{|}~@example.com', ['+leading!#$%&*+/=?^_`{|}~@example.com']],
    ['user@[192.0.2.1] literal', ['user@[192.0.2.1]']],
    ['zażółć@przykład.example', ['zażółć@przykład.example']],
    ['no address @ all', []],
  ])('%s', (words, addresses) => {
    expect(findAddresses(words).map((one) => one.value)).toEqual(addresses);
  });

  it.each([
    ['rfc822;ana@example.com', 'ana@example.com'],
    ['rfc822; <ana@example.com>', 'ana@example.com'],
    ['Ana Lima <ana@example.com>', 'ana@example.com'],
    ['<@relay.example:ana@example.com>', 'ana@example.com'],
    ['x400; /G=Ana/S=Lima/', undefined],
    ['LOCAL; ana', undefined],
  ])('a field %s states %s', (words, address) => {
    expect(readAddress(words)?.value).toBe(address);
  });

  it('is found where it stands', () => {
    const name = fc
      .stringMatching(/^[a-z][a-z0-9.+_-]{0,15}[a-z0-9]$/)
      .filter((local) => !local.includes('..'));
    const domain = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}[a-z0-9]\.(?:com|org|example)$/);
    fc.assert(
      fc.property(name, domain, fc.constantFrom(' ', '<', '(', '"', ':', '\n'), (local, host, before) => {
        const words = `x${before}${local}@${host} y`;
        const found = findAddresses(words)[0];
        expect(found && words.slice(found.start, found.end)).toBe(`${local}@${host}`);
      }),
    );
  });

  it('has a local part and a domain; only letter case may differ', () => {
    expect([localPart('a@b@Example.com'), domainOf('a@b@Example.com'), domainOf('nobody')]).toEqual([
      'a@b',
      'example.com',
      undefined,
    ]);
    expect([
      sameAddress('Ana@Example.com', 'ana@example.com'),
      sameAddress('ana@example.com', 'ana@example.org'),
    ]).toEqual([true, false]);
  });

  it('search never throws and stays inside, on any text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('@', '.', 'a', 'Z', '"', '<', '>', ' ', '\n', '*', 'é', '['),
          maxLength: 300,
        }),
        (words) => {
          for (const one of findAddresses(words)) expect(words.slice(one.start, one.end)).toBe(one.value);
        },
      ),
    );
  });
});

describe('delivery-status fields (RFC 3464)', () => {
  const two = [
    'Reporting-MTA: dns; mx.example.org',
    'Arrival-Date: Tue, 4 Mar 2025 09:12:04 +0000',
    '',
    '',
    'Final-Recipient: rfc822; ana@example.com',
    'Action: failed',
    'Status: 5.1.1 (bad destination mailbox address)',
    'Diagnostic-Code: smtp; 550 5.1.1 no',
    ' such user',
    'here',
    'Final-Recipient: rfc822; ben@example.com',
    'Action: delayed',
  ].join('\n');

  it('stand in groups; doubled blank lines make none, a lost one is seen by the second recipient', () => {
    expect(readFieldGroups(two).map((group) => group.map((field) => field.name))).toEqual([
      ['reporting-mta', 'arrival-date'],
      ['final-recipient', 'action', 'status', 'diagnostic-code'],
      ['final-recipient', 'action'],
    ]);
  });

  it('are unfolded, lines that lost their indent too, and keep their places', () => {
    const field = fieldOf(readFieldGroups(two)[1] ?? [], 'diagnostic-code');
    expect(field?.value).toBe('smtp; 550 5.1.1 no such user here');
    const typed = field && typedValue(two, field);
    expect([typed?.type, two.slice(typed?.start, typed?.end)]).toEqual([
      'smtp',
      ' 550 5.1.1 no\n such user\nhere',
    ]);
  });

  it('of garbage never throw, and lie inside it', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('A', ':', '\n', ' ', 'final-recipient', ';', 'é'),
          maxLength: 200,
        }),
        (words) => {
          for (const field of readFieldGroups(words).flat())
            expect(field.start <= field.valueStart && field.end <= words.length).toBe(true);
        },
      ),
    );
  });
});
