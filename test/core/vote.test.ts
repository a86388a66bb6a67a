import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { causeById } from '../../src/catalog/causes.ts';
import { CAUSES_WEIGHED, LEARNT_FROM } from '../../src/catalog/word-weights.ts';
import { match } from '../../src/pipeline/match.ts';
import { fold } from '../../src/pipeline/phrases.ts';
import { featuresOf } from '../../src/pipeline/word-features.ts';
import { weigh } from '../../src/pipeline/word-weights.ts';
import { readReply } from '../support/read-reply.ts';

const names = (text: string, status?: string, reply?: string): string[] =>
  featuresOf(fold(text), status, reply).map(({ name }) => name);

describe('what a reply shows to the word weights', () => {
  test('words, pairs over little words, beginnings of long words, codes', () => {
    expect(names('550 5.2.2 The mailbox is blocked', '5.2.2', '550')).toEqual([
      '=2.2',
      '=5',
      '=550',
      'the',
      'mailbox',
      'mailb*',
      'is',
      'blocked',
      'block*',
      'mailbox blocked',
    ]);
  });

  test('what is denied, and that it is denied', () => {
    expect(names("user doesn't exist")).toContain('not exist');
  });

  test('words that every object has as a member', () => {
    expect(names('no such constructor')).toContain('constructor');
  });

  test('no address and no number, but the name of a list', () => {
    const shown = names('<ana@example.org> 192.0.2.7 is listed at zen.spamhaus.org 12345');
    expect(shown).toContain('.spamhaus');
    expect(shown).toContain('#');
    expect(shown.join(' ')).not.toMatch(/ana|192|12345/);
  });

  test('pairs of characters where no blanks part words', () => {
    expect(names('邮箱已满')).toEqual(['邮箱', '箱已', '已满']);
  });

  test('every word stands where it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const folded = fold(text);
        for (const { start, end } of featuresOf(folded, undefined, undefined)) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(folded.text.length);
        }
      }),
    );
  });
});

describe('the table of word weights', () => {
  test('was learnt from the lines that are there', () => {
    const folder = 'src/catalog/lines';
    const hash = createHash('sha256');
    for (const name of readdirSync(folder).toSorted()) hash.update(readFileSync(`${folder}/${name}`));
    expect(LEARNT_FROM).toBe(hash.digest('hex'));
  });

  test('names causes that there are', () => {
    expect(CAUSES_WEIGHED.filter((id) => id !== 'none' && !causeById(id))).toEqual([]);
  });

  test('gives shares that are one together', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('mailbox', 'full', 'spam', '=550', 'nowhere')), (shown) => {
        const { shareOf, category, share, none } = weigh(new Set(shown));
        const categories = new Set(CAUSES_WEIGHED.flatMap((id) => causeById(id)?.category ?? []));
        const sum = [...categories].reduce((all, one) => all + shareOf(one), 0);
        expect(sum).toBeCloseTo(1, 6);
        expect(Math.max(...[...categories].map(shareOf))).toBe(share);
        expect(shareOf(category)).toBe(share);
        expect(none).toBeGreaterThanOrEqual(0);
        expect(none).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a reply that no record is decisive for', () => {
  test.each([
    ['450 4.3.0 first-time sender tempfailed, this keeps junk away', 'greylisted'],
    ['550 [SPF] host mx.example.net may not send mail from domain example.org', 'spf-failed'],
    ['550 This account may not receive mail any more', 'mailbox-disabled'],
    ['550 nobody of that name has worked in this hospital', 'recipient-not-found'],
  ])('%s', (line, cause) => {
    const [first] = match(readReply(line));
    expect(first?.cause.id).toBe(cause);
  });

  test('the words that weighed most are shown where they stand', () => {
    const line = '550 nobody of that name has worked in this hospital';
    const [first] = match(readReply(line));
    expect(first?.by).toBe('weights');
    expect(line.slice(first?.start, first?.end)).toContain('nobody of that name');
  });

  test('a token is never outvoted', () => {
    const line = '550 5.1.1 RESOLVER.ADR.RecipNotFound; spam virus blocked policy quota full';
    expect(match(readReply(line))[0]).toMatchObject({ by: 'token', cause: { id: 'recipient-not-found' } });
  });

  test('a known reason is not outvoted by the news that it was given up', () => {
    const line =
      'Deferred: Connection refused by mx.example.com. Message still undelivered after 14 hours, will keep trying until 5 days old';
    expect(match({ text: line })[0]?.cause.id).toBe('connection-refused');
  });
});
