import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locales/index.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { code, escaped, toMarkdown } from '../../src/wording/markdown.ts';
import { toPlainText } from '../../src/wording/plain-text.ts';
import { toView } from '../../src/wording/to-view.ts';
import { visible, widthOf, wrap } from '../../src/wording/wrap.ts';
import {
  hostile,
  recipientNotFound,
  SAMPLES,
  severalRecipients,
  wrappedAuthentication,
} from '../support/sample-analyses.ts';

const texts = await LANGUAGES[0].load();
const markdown = (analysis: Analysis): string => toMarkdown(toView(analysis, texts), texts);
const plain = (analysis: Analysis, headers?: string): string =>
  toPlainText(toView(analysis, texts), texts, headers === undefined ? {} : { headers });

/** Markdown without its code spans and code blocks: what a renderer would read as markup. */
function outsideCode(text: string): string {
  return text
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '')
    .replace(/(?<![`\\])(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g, '');
}

describe('Markdown', () => {
  test('escapes what would be markup', () => {
    expect(escaped('**b** _i_ [x](y) # h | `c` ~s~ ![i](j)')).toBe(
      '\\*\\*b\\*\\* \\_i\\_ \\[x\\](y) \\# h \\| \\`c\\` \\~s\\~ \\!\\[i\\](j)',
    );
    expect(escaped('<script>&amp;')).toBe('&lt;script&gt;&amp;amp;');
  });

  test('makes no list, heading or link of a stranger’s words', () => {
    expect(escaped('- item')).toBe('\\- item');
    expect(escaped('1. item')).toBe('1\\. item');
    expect(escaped('https://evil.example')).toBe('https\\://evil.example');
    expect(escaped('www.evil.example')).toBe('www\\.evil.example');
    expect(escaped('a\n# b')).toBe('a \\# b');
  });

  test('fences code with more backticks than it holds', () => {
    expect(code('a`b')).toBe('``a`b``');
    expect(code('``')).toBe('``` `` ```');
    expect(code('a\nb')).toBe('`a b`');
    expect(code(' ')).toBe('');
  });

  test('of a hostile message holds no tag, link or image of its making', () => {
    const shown = outsideCode(markdown(hostile.analysis));
    expect(shown).not.toMatch(/<(?!https:\/\/learn\.microsoft\.com)/);
    expect(shown).not.toContain('](javascript');
    expect(shown.match(/\]\(/g)?.length).toBe(1);
  });

  test('mentions nobody whatever the subject says', () => {
    const at = { part: 0, start: 0, end: 1, excerpt: 'x' };
    const analysis: Analysis = {
      ...recipientNotFound.analysis,
      original: { ...recipientNotFound.analysis.original, subject: { value: '@all #1 !2', at } },
    };
    expect(outsideCode(markdown(analysis))).not.toContain('@all');
  });

  test('has the sections of the view', () => {
    const shown = markdown(recipientNotFound.analysis);
    for (const heading of [
      'Why we say so',
      'How to fix it',
      'More info for email admins',
      'Error details',
      'Diagnostic information for administrators',
      'Who wrote this report',
      'Original message details',
      'Message hops',
      'Also worth knowing',
    ]) {
      expect(shown).toContain(`## ${heading}`);
    }
    expect(shown).toContain('| Hop | Time | From | To | With | Delay | Encryption |');
  });

  test('a bar in a host name ends no table cell', () => {
    const hops = recipientNotFound.analysis.hops.map((hop) => ({ ...hop, from: 'a|b' }));
    const row = markdown({ ...recipientNotFound.analysis, hops })
      .split('\n')
      .find((line) => line.startsWith('| 1'));
    expect(row?.replaceAll('\\|', '').split('|').length).toBe(9);
  });

  test('no text outside code opens a tag, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escaped(text)).not.toMatch(/[<>]|(?<!\\)[`*_[\]|]|\n/);
      }),
    );
  });

  test('a code span ends only at its end', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('`', '``', 'a', ' ', '\\', '<b>'), { minLength: 1 }), (many) => {
        const span = code(many.join(''));
        if (span === '') return;
        const fence = /^`+/.exec(span)?.[0] ?? '';
        const inner = span.slice(fence.length, -fence.length);
        expect((inner.match(/`+/g) ?? []).filter((run) => run.length >= fence.length)).toEqual([]);
      }),
    );
  });
});

describe('plain text', () => {
  const SECTIONS = [
    'Who wrote this report',
    'Who has to act',
    'Why we say so',
    'How to fix it',
    'More info for email admins',
    'Error details',
    'Original message details',
    'Message hops',
    'Diagnostic information for administrators',
    'Original headers',
  ];

  test('has all sections, in order', () => {
    const shown = plain(recipientNotFound.analysis, 'From: karl@example.org');
    const at = SECTIONS.map((title) => shown.indexOf(`\n${title}\n-`) + (shown.startsWith(title) ? 1 : 0));
    expect(at.filter((place) => place < 0)).toEqual([]);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });

  test('keeps to its columns, but for commands, links and words that are longer', () => {
    const isCopied = /^ {2}(?:Get-|Resolve-|Test-|dig |nc |openssl |grep |curl |https:)/;
    const lines = Object.values(SAMPLES).flatMap(({ analysis }) => plain(analysis).split('\n'));
    const tooWide = lines.filter(
      (line) => widthOf(line) > 98 && line.trim().includes(' ') && !isCopied.test(line),
    );
    expect(tooWide).toEqual([]);
  });

  test('lets nothing of the message drive a terminal', () => {
    const shown = plain(hostile.analysis, 'Subject: \u001b]0;evil\u0007\u009b31m\nX: \u202eevil');
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(shown).toContain('␛');
  });

  test('marks the party that acts with a sign, not a colour', () => {
    expect(plain(recipientNotFound.analysis)).toContain('[!] karl: Action required');
  });

  test('shows a wrapped reply taken apart, and every verdict of several recipients', () => {
    expect(plain(wrappedAuthentication.analysis)).toContain('The reply, taken apart');
    expect(plain(severalRecipients.analysis).match(/^Who has to act$/gm)?.length).toBe(3);
  });

  test('quotes the message as the language does', async () => {
    const quoted: Record<string, string> = {};
    for (const { tag, load } of LANGUAGES) {
      const own = await load();
      const shown = toPlainText(toView(recipientNotFound.analysis, own), own);
      quoted[tag] = /^ {4}([“„«]).*([”»])$/m.exec(shown)?.slice(1).join('') ?? '';
    }
    expect(quoted).toEqual({ en: '“”', 'zh-CN': '“”', pl: '„”', vi: '“”', nb: '«»' });
  });

  test('lines of any text are no wider than asked, or one word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'bc', ' ', '猫', '，', 'é', '-') }),
        fc.integer({ min: 8, max: 40 }),
        (text, width) => {
          const lines = wrap(text, width, '- ', '  ');
          for (const line of lines)
            expect(widthOf(line) <= width || !/\S\s+\S/.test(line.slice(2))).toBe(true);
          expect(lines.join('').replace(/[\s-]/g, '')).toBe(text.replace(/[\s-]/g, ''));
        },
      ),
    );
  });

  test('breaks Chinese between signs, but not before a closing mark', () => {
    expect(wrap('您的邮件没有送达，请检查地址。', 10)).toEqual(['您的邮件没', '有送达，请', '检查地址。']);
  });

  test.each([
    ['a\tb\r\nc', 'a b c'],
    ['\u001b[31m', '␛[31m'],
    ['\u0000\u007f\u0085', '␀␡\ufffd'],
    ['a\u202eb\u2066c\ufeff', 'abc'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});
