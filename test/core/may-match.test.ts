import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayMatch } from '../../src/text/may-match.ts';
import { needlesOf } from '../../src/text/needles.ts';
import type { PartText } from '../../src/model/message.ts';

const noticeOf = (text: string): PartText => ({
  index: 1,
  role: 'notice',
  from: 0,
  type: 'text/plain',
  charset: 'utf-8',
  text,
  truncated: false,
  undecoded: false,
});

describe('needlesOf', () => {
  it.each([
    [/was not delivered/, [['was not delivered']]],
    [/\bWas\s+(?:read|opened) on\b/i, [['was read on', 'was opened on']]],
    [/^subject[ \t]*:[^\n]{0,80}undeliverable/im, [['subject:', 'subject :'], ['undeliverable']]],
    [/couldn(?:'|’)t be/, [["couldn't be", 'couldn’t be']]],
    [/(?:delayed|failed)[^\n]*$|undeliverable/u, [['delayed', 'failed', 'undeliverable']]],
    [/(?<![a-z])returned mail(?=:)/i, [['returned mail']]],
  ])('%s', (pattern, needles) => {
    expect(needlesOf(pattern)).toEqual(needles);
  });

  it.each([/\d{3}/, /mail|\d{3}/, /(?:undeliverable)?/, /x{0,3}/, /no|yes/])('%s has none', (pattern) => {
    expect(needlesOf(pattern)).toEqual([]);
  });
});

describe('mayMatch', () => {
  it('leaves out a text without the words, and no other', () => {
    const pattern = /\bwas\s+not (?:yet )?delivered\b/i;
    // Of a pattern nothing is known before it is asked for a second time.
    expect(mayMatch(noticeOf('Your message was delivered.'), pattern)).toBe(true);
    expect(mayMatch(noticeOf('Your message was delivered.'), pattern)).toBe(false);
    expect(mayMatch(noticeOf('Your message WAS\n  not delivered.'), pattern)).toBe(true);
    expect(mayMatch(noticeOf('Your message was not yet delivered.'), pattern)).toBe(true);
  });

  it('knows the long s, which is an s under the flags iu', () => {
    expect(/addresses/iu.test('addre\u017f\u017fes')).toBe(true);
    const pattern = /addresses/iu;
    expect(mayMatch(noticeOf('anything'), pattern)).toBe(true);
    expect(mayMatch(noticeOf('anything'), pattern)).toBe(false);
    expect(mayMatch(noticeOf('addre\u017f\u017fes'), pattern)).toBe(true);
  });

  const patterns = [
    /(?:your|the) (?:message|e-?mail) was\s+not (?:yet )?delivered to:?/,
    /-{3,10} {1,3}Failure Reasons {1,3}-{3,10}/,
    /Delivery[ \t]*(?:failed|delayed){1,2}[.!]?|Lỗi được báo cáo|传递到以下收件人/,
    /(?:a|b|c|d)(?:e|f|g|h)(?:i|j|k|l)(?:m|n|o|p)(?:q|r)/,
    /host [a-z0-9.-]{3,20}\[[0-9.]{7,15}\] said: [45]\d\d/,
    /x+yz*www(?:ab+c)+/,
  ];
  it.each(patterns)('never leaves out what %s matches', (pattern) => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(pattern), fc.string(), (before, match, after) => {
        expect(mayMatch(noticeOf(`${before}${match}${after}`), pattern)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
