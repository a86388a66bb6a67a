import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReply, readReply, splitWrapped } from '../../src/text/reply.ts';
import { findStatus, findStatuses, isUndefinedStatus, statusClass } from '../../src/text/status.ts';

describe('an enhanced status code (RFC 3463)', () => {
  it.each([
    ['550-5.1.1 <ana@example.com>: user unknown', '5.1.1'],
    ['#5.7.1 smtp;550', '5.7.1'],
    ['550 5.7.1_ETR blocked', '5.7.1'],
    ['(5.2.2) full', '5.2.2'],
    ['5.1.10', '5.1.10'],
    ['Status: 4.4.7 (delivery time expired)', '4.4.7'],
    ['5.001.010 padded', '5.1.10'],
  ])('%s holds %s', (words, status) => {
    expect(findStatus(words)?.value).toBe(status);
  });

  it.each([
    'Exim 4.99.5',
    '192.5.1.1',
    '5.1.1.1',
    'v5.1.1',
    'Postfix 3.8.1',
    '15.20.8511.15',
    'id 5.1',
    '6.1.1',
    'Exim/4.96.1',
  ])('%s holds none', (words) => {
    expect(findStatus(words)).toBeUndefined();
  });

  it('is found at its place, all of them in order', () => {
    const words = '550 5.4.300 Message expired -> 451 4.4.400 x -> 421 4.4.2 y';
    expect(findStatuses(words).map((one) => words.slice(one.start, one.end))).toEqual([
      '5.4.300',
      '4.4.400',
      '4.4.2',
    ]);
  });

  it('that is printed is read again, wherever it stands in prose', () => {
    const status = fc.tuple(
      fc.constantFrom(2, 4, 5),
      fc.integer({ min: 0, max: 999 }),
      fc.integer({ min: 0, max: 999 }),
    );
    fc.assert(
      fc.property(status, fc.stringMatching(/^[a-z ,;]{0,20} $/), ([a, b, c], before) => {
        fc.pre(
          !/(?:version|server|agent|build|release|mta|exchange|exim|postfix|sendmail|ver|v)[ ]{1,2}$/.test(
            before,
          ),
        );
        expect(findStatus(`${before}${a}.${b}.${c} after`)?.value).toBe(`${a}.${b}.${c}`);
      }),
    );
  });

  it('tells its class, and whether it says anything else', () => {
    expect([statusClass('5.1.1'), statusClass('4.4.7'), statusClass('2.0.0'), statusClass('x')]).toEqual([
      '5',
      '4',
      '2',
      undefined,
    ]);
    expect([isUndefinedStatus('5.0.0'), isUndefinedStatus('5.1.0')]).toEqual([true, false]);
  });
});

describe('an SMTP reply (RFC 5321 §4.2)', () => {
  it.each([
    ['550 5.1.1 no such user', '550'],
    ['host mx.example.com[192.0.2.1] said: 554 Message rejected', '554'],
    ['smtp;421 try later', '421'],
    ['550-5.7.26 first line 550 5.7.26 second', '550'],
    ['#<mx.example.com #5.7.1 smtp;530 5.7.1 Client was not authenticated>', '530'],
    ['SMTP error from remote mail server after RCPT TO:<ana@example.com>: 552 full', '552'],
    ['Message size 512 kB; answer: 452 4.3.1 no room', '452'],
  ])('%s is %s', (words, reply) => {
    expect(findReply(words)?.value).toBe(reply);
  });

  it.each([
    '192.0.2.550',
    'id 15.20.550.1',
    'port 1.2.3.4:550',
    'retry in 500 seconds',
    '12550',
    'queued as 4500A',
    '250.5 kB',
  ])('%s is none', (words) => {
    expect(findReply(words)).toBeUndefined();
  });

  it('gives the status that belongs to its code', () => {
    const words = 'returned 4.0.0 earlier, then 550 5.2.2 over quota';
    const read = readReply(words);
    expect([read.reply?.value, read.status?.value]).toEqual(['550', '5.2.2']);
  });

  it('never throws, and its places lie inside the words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (words) => {
        const read = readReply(words);
        for (const one of [read.reply, read.status, ...splitWrapped(words)]) {
          if (one) expect(one.start >= 0 && one.start <= one.end && one.end <= words.length).toBe(true);
        }
      }),
    );
  });
});

describe('a wrapped reply', () => {
  it('is taken apart, outermost first', () => {
    const words = '550 5.4.300 Message expired -> 451 4.4.400 DNS failed -> 421 4.4.2 Connection dropped';
    expect(splitWrapped(words).map((one) => [one.reply?.value, one.status?.value])).toEqual([
      ['550', '5.4.300'],
      ['451', '4.4.400'],
      ['421', '4.4.2'],
    ]);
  });

  it('needs a reply right of the arrow', () => {
    expect(splitWrapped('550 5.1.1 rule "a -> b" matched')).toEqual([]);
    expect(splitWrapped('550 5.1.351 unknown -> 550 : User unknown')).toHaveLength(2);
  });

  it.each([
    '550 5.1.1 <ana@example.org>: Recipient address rejected: undeliverable address: host mx.example.org[192.0.2.1] said: 550 5.7.1 SPF failed',
    'An error occurred while sending mail. The mail server responded: 550 5.7.1 Relay access denied. Please check the message recipient.',
    'Fehler beim Senden der Nachricht: Der Mail-Server antwortete: 550 5.7.1 Relay access denied.',
    'Le serveur de messagerie a répondu : 550 5.7.1 Relay access denied.',
  ])('gives what another server said, or the one that a mail program spoke to: %s', (words) => {
    expect(splitWrapped(words).at(-1)).toMatchObject({ reply: { value: '550' }, status: { value: '5.7.1' } });
  });
});
