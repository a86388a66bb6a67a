import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/model/message.ts';
import { readColor } from '../../src/text/html-color.ts';
import { readHtml } from '../../src/text/html-text.ts';

const text = (html: string): string => readHtml(html).text;
const words = (html: string): string[] => {
  const read = readHtml(html);
  return read.cells.map((cell) => read.text.slice(cell.start, cell.end));
};
const backgrounds = (html: string): (string | null)[] => readHtml(html).cells.map((cell) => cell.background);

describe('visible text', () => {
  it.each([
    ['blanks collapse', '  a\n\t b  ', 'a b'],
    ['blocks are lines', '<div>a</div><div>b<div>c</div></div>d', 'a\nb\nc\nd'],
    ['a paragraph stands apart', '<p>a</p><p>b</p>c', 'a\n\nb\n\nc'],
    ['br breaks', 'a<br>b<BR/>c<br><br><br><br>d', 'a\nb\nc\n\nd'],
    ['inline elements do not', 'a<b>b</b><span>c</span> <i>d</i>', 'abc d'],
    ['wbr and soft hyphen vanish', 'mx.<wbr>exa&shy;mple\u00ad.&ZeroWidthSpace;net', 'mx.example.net'],
    ['a no-break blank is a blank', 'a&nbsp;b&#160;&nbsp;c\u00a0', 'a b c'],
    [
      'an indent of no-break blanks stays, as it folds a header',
      'Received: a<br>&nbsp;&nbsp;by b',
      'Received: a\n  by b',
    ],
    [
      'rows are lines, cells parted by tabs',
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>e',
      'a\tb\nc\td\ne',
    ],
    [
      'a paragraph in a cell leaves the row one line',
      '<table><tr><td><p>a</p></td><td><p> b</p></td></tr></table>',
      'a\tb',
    ],
    ['an empty cell keeps its tab', '<table><tr><td>a<td><td>b</table>', 'a\t\tb'],
    ['a table in a cell', '<table><tr><td><table><tr><td>a<td>b</table></td></tr></table>c', 'a\tb\nc'],
    ['pre is kept', '<pre>\nA: b\n\tc  d\n</pre>e', 'A: b\n\tc  d\ne'],
    ['white-space: pre too', '<div style="white-space: pre-wrap">a  b</div>', 'a  b'],
    [
      'style, script, head and comments go',
      '<head><title>t</title></head><style>p{}</style>a<script>b</script><!-- c > -->d',
      'ad',
    ],
    ['conditional comments go', '<!--[if mso]><p>x</p><![endif]-->a<![if !mso]>b<![endif]>', 'ab'],
    ['a head without end', '<head><meta x><title>t</title><body>a', 'a'],
    ['declarations go', '<!DOCTYPE html><?xml version="1.0"?>a', 'a'],
    ['what is hidden goes', 'a<div style="DISPLAY : none">b<p>c</p></div><span hidden>d</span>e', 'ae'],
    [
      'a mailto link keeps its words',
      '<a href="mailto:x@example.com">ana@example.com</a>',
      'ana@example.com',
    ],
    ['a quoted sign does not end a tag', '<a title="a > b">c</a>', 'c'],
    ['a quote without end does not eat the text', '<a title="b>c</a> d', 'c d'],
    ['signs that are no tag stay', 'a < b <3 <ana@example.com> c', 'a < b <3 c'],
    ['an unclosed tag at the end stays text', 'a <b', 'a <b'],
    ['escaped angles stay', '&lt;ana@example.com&gt;', '<ana@example.com>'],
    ['misnested tags', '<b>a<p>b</b>c</p>d</div>e', 'a\n\nbc\n\nd\ne'],
    ['Word’s own tags', '<p class=MsoNormal>a<o:p></o:p></p><p>b<o:p/></p>', 'a\n\nb'],
    ['nothing', '', ''],
  ])('%s', (_name, html, want) => {
    expect(text(html)).toBe(want);
  });
  it.each([
    ['&amp;&AMP;&amp', '&&&'],
    ['&eacute;&Lstrok;&zdot;', 'éŁż'],
    ['&#233;&#xE9;&#XE9', 'ééé'],
    ['&#146;&#150;', '’–'],
    ['&#0;&#xD800;&#99999999;', '\ufffd\ufffd\ufffd'],
    ['&Alpha;&omega;&sigmaf;', 'Αως'],
    ['a&b &unknown; &copy2;', 'a&b &unknown; &copy2;'],
    ['?a=1&lang=en', '?a=1&lang=en'],
  ])('%s', (html, want) => {
    expect(text(html)).toBe(want);
  });
  it('names its language', () => {
    expect(readHtml('<html lang="nb-NO"><p lang=en>a').lang).toBe('nb-NO');
    expect(readHtml('<head><meta http-equiv="Content-Language" content="pl"></head>a').lang).toBe('pl');
    expect(readHtml('<p lang="%">a').lang).toBe(null);
  });
});

/** Names above a bar, the owner's part red: own writing after the shape of the newest notices. */
const BAR = `<table><tr><td>ana</td><td>Office 365</td><td>example.org</td></tr>
<tr><td><b><font color="#C00000">Action Required</font></b></td><td></td><td style="color:gray">Recipient</td></tr>
<tr height=10><td bgcolor="#c00000"></td><td bgcolor='#cccccc'></td><td bgcolor=#cccccc>&nbsp;</td></tr>
<tr><td colspan=2>Unknown address<td>x</table>`;

describe('cells', () => {
  const { cells } = readHtml(BAR);
  it('stand where their words are', () => {
    expect(words(BAR)).toEqual([
      'ana',
      'Office 365',
      'example.org',
      'Action Required',
      '',
      'Recipient',
      '',
      '',
      '',
      'Unknown address',
      'x',
    ]);
  });
  it('know their row, column and how many there are', () => {
    expect(cells.slice(6).map(({ table, row, column, of }: Cell) => [table, row, column, of])).toEqual([
      [0, 2, 0, 3],
      [0, 2, 1, 3],
      [0, 2, 2, 3],
      [0, 3, 0, 2],
      [0, 3, 2, 2],
    ]);
  });
  it('know their background, the empty ones too', () => {
    expect(backgrounds(BAR).slice(6, 9)).toEqual(['#c00000', '#cccccc', '#cccccc']);
  });
  it('know the colour of their words', () => {
    expect(cells.slice(3, 6).map((cell) => cell.color)).toEqual(['#c00000', null, '#808080']);
  });
  it.each([
    ['<td style="background-color: rgb(192,0,0)">', '#c00000'],
    ['<td style="height:4px; BACKGROUND: #C00 none repeat">', '#cc0000'],
    ['<td bgcolor=red>', '#ff0000'],
    ['<td bgcolor=c00000>', '#c00000'],
    ['<th bgcolor=" #C00000 ">', '#c00000'],
    ['<td bgcolor=red style="background:gray">', '#808080'],
    ['<td><div style="background:#c00000;height:10px"></div>', '#c00000'],
    ['<td><div style="background:#c00000">words</div>', null],
    ['<td style="background:transparent">', null],
    ['<td style="background:url(x.png)">', null],
    ['<td>', null],
  ])('%s', (html, want) => {
    expect(backgrounds(`<table><tr>${html}</table>`)).toEqual([want]);
  });
  it('of a table within a cell are its own', () => {
    const read = readHtml('<table><tr><td>a<table><tr><td>b<td>c</tr></table>d<td>e</table>');
    expect(read.text).toBe('a\nb\tc\nd\te');
    expect(read.cells.map(({ table, column, of }) => [table, column, of])).toEqual([
      [0, 0, 2],
      [1, 0, 2],
      [1, 1, 2],
      [0, 1, 2],
    ]);
    expect(read.cells.map((cell) => read.text.slice(cell.start, cell.end))).toEqual([
      'a\nb\tc\nd',
      'b',
      'c',
      'e',
    ]);
  });
  it('are read without a table, or with one that never ends', () => {
    expect(words('<td>a<td>b')).toEqual(['a', 'b']);
    expect(words('<table><tr><td>a<tr><td>b')).toEqual(['a', 'b']);
  });
});

describe('a colour', () => {
  it.each([
    ['#ABC', '#aabbcc'],
    ['rgb( 1 , 2 , 300 )', '#0102ff'],
    ['rgba(255,0,0,.5)', '#ff0000'],
    ['rgba(255,0,0,0)', null],
    ['lightgrey !important', '#d3d3d3'],
    ['inherit', null],
    ['constructor', null],
    ['', null],
  ])('%s', (value, want) => {
    expect(readColor(value)).toBe(want);
  });
});

describe('any HTML', { timeout: 30_000 }, () => {
  const piece = fc.constantFrom(
    '<table>',
    '</table>',
    '<tr>',
    '</tr>',
    '<td>',
    '<td bgcolor=red',
    '</td>',
    '<th colspan=99999 ',
    '<p>',
    '</p>',
    '<br>',
    '<pre>',
    '</pre>',
    '<div style="display:none">',
    '</div>',
    '<!--',
    '-->',
    '<![',
    '<style>',
    '</style',
    '<head>',
    '</head>',
    '<body',
    '<',
    '>',
    '"',
    "'",
    '=',
    '&',
    '&amp',
    '&#',
    '&#x',
    ';',
    ' ',
    '\n',
    '\t',
    '\u00a0',
    'words',
    'é',
    '\0',
    '</',
    '<a href="',
    '<font color=red>',
    '</font>',
  );
  it('gives text and cells that lie in it, in order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const read = readHtml(pieces.join(''));
        for (const cell of read.cells) {
          expect(cell.start).toBeGreaterThanOrEqual(0);
          expect(cell.start).toBeLessThanOrEqual(cell.end);
          expect(cell.end).toBeLessThanOrEqual(read.text.length);
          expect(cell.of).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });
  it('gives back text that was escaped', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (given) => {
        const html = given.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
        expect(text(`<p title="${html}">${html}</p>`)).toBe(given.replace(/[ \t\r\n\f\v]+/g, ' ').trim());
      }),
    );
  });
  it('reads a megabyte of openings without ends, and stops at a megabyte', () => {
    for (const seed of [
      '<',
      '&',
      '<td',
      '<td a="',
      '<!--',
      '<style>',
      '<head>',
      '<div>',
      '<table><tr><td>',
    ]) {
      const read = readHtml(`${seed.repeat(Math.ceil(2 ** 20 / seed.length))}>last words`);
      expect(read.text.includes('last words')).toBe(false);
      expect(read.cells.length).toBeLessThanOrEqual(5000);
    }
  });
});
