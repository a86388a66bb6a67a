import { describe, expect, it } from 'vitest';
import { takeIn } from '../../src/intake/intake.ts';

const bring = (words: string | readonly number[], html?: string): string => {
  const bytes = typeof words === 'string' ? new TextEncoder().encode(words) : new Uint8Array(words);
  const taken = takeIn({ name: 'brought', how: 'paste', bytes, ...(html === undefined ? {} : { html }) });
  return taken.ok ? (taken.sources[0]?.format ?? '') : taken.problem;
};
const textOf = (words: string): string => {
  const taken = takeIn({ name: 'brought', how: 'paste', bytes: new TextEncoder().encode(words) });
  return taken.ok ? new TextDecoder().decode(taken.sources[0]?.bytes) : taken.problem;
};

describe('what arrived is told by its content', () => {
  it.each([
    ['raw mail', 'Return-Path: <>\nFrom: postmaster@example.org\nContent-Type: text/plain\n\nHello', 'eml'],
    [
      'raw mail behind an mbox line',
      'From MAILER-DAEMON Tue Mar  4 09:12:04 2025\nReceived: from a by b; x\nSubject: y\n\nHello',
      'eml',
    ],
    [
      'raw mail in the middle of a text',
      'Here it is:\n\nReturn-Path: <>\nFrom: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/report; boundary="x"\n\n--x\n\nHello\n--x--',
      'eml',
    ],
    [
      'a header block',
      'Received: from a.example by b.example; Tue, 4 Mar 2025 09:12:04 +0000\nFrom: a@example.org\nTo: b@example.com\nMessage-ID: <1@example.org>',
      'headers',
    ],
    ['a code', '5.7.124', 'reply'],
    ['a reply', '550 5.7.124 Sender not in allowed-senders list', 'reply'],
    [
      'a message-trace line',
      '[{LED=550 5.1.8 Access denied};{MSG=};{FQDN=mx.example.com};{IP=192.0.2.1};{LRT=1/2/2026}]',
      'trace',
    ],
    [
      'HTML',
      '<html><body><p>Your message to ana@example.com could not be delivered</p></body></html>',
      'html',
    ],
    [
      'the visible text of a notice',
      'Delivery has failed to these recipients or groups:\n\nana@example.com\nThe mailbox is full.',
      'text',
    ],
    [
      'a printed header and text',
      'From: Microsoft Outlook\nSent: Tuesday, March 4, 2025\nTo: Sue\nSubject: Undeliverable: x\n\nYour message to ana@example.com could not be delivered',
      'text',
    ],
    ['nothing', '  \n ', 'empty'],
    ['a sentence that names nothing of mail', 'no such user', 'text'],
    ['nonsense', 'qwertz asdf lorem ipsum '.repeat(30), 'nonsense'],
    ['signs', '?!? 42 --', 'nonsense'],
  ])('%s', (_name, words, format) => {
    expect(bring(words)).toBe(format);
  });

  it.each([
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1], 'picture'],
    ['a JPEG', [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46], 'picture'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'pdf'],
    ['an Outlook .msg', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], 'msg'],
    ['a zip', [0x50, 0x4b, 3, 4, 20, 0], 'archive'],
    ['no bytes', [], 'empty'],
    ['binary', Array.from({ length: 64 }, (_, index) => index % 8), 'binary'],
  ])('%s is told by its first bytes', (_name, bytes, problem) => {
    expect(bring(bytes)).toBe(problem);
  });

  it('takes the HTML flavour of a paste when it holds the red cell', () => {
    const bar =
      '<table><tr><td bgcolor="#cccccc"></td><td bgcolor="#cccccc"></td><td bgcolor="#c00000"></td></tr></table>';
    expect(bring('Your message to ana@example.com', `<p>Your message to ana@example.com</p>${bar}`)).toBe(
      'html',
    );
    expect(
      bring(
        'Delivery has failed to these recipients or groups: ana@example.com, with 550 5.1.1',
        '<p>Delivery has failed to these recipients or groups: ana@example.com, with 550 5.1.1</p>',
      ),
    ).toBe('text');
  });
});

describe('the damage of pasting is undone', () => {
  it('quote marks go, a reply between them stays, mutt’s + joins', () => {
    expect(
      textOf(
        '> Delivery has failed to these recipients:\n> ana@example.com\nHow can this be?\n> The mailbox is\n> +full.',
      ),
    ).toBe(
      'Delivery has failed to these recipients:\nana@example.com\nHow can this be?\nThe mailbox is full.',
    );
  });

  it('raw quoted-printable is read', () => {
    expect(
      textOf(
        'The recipient=E2=80=99s mail server refu=\nsed the message with an err=\nor and the mail came ba=\nck',
      ),
    ).toBe('The recipient’s mail server refused the message with an error and the mail came back');
  });

  it('BBCode and Markdown around addresses go; a Markdown row becomes cells', () => {
    expect(textOf('[EMAIL="ana@example.com"]ana@example.com[/EMAIL] was refused by the server')).toBe(
      'ana@example.com was refused by the server',
    );
    expect(
      textOf('The server said\n| Recipient | ana@example.com |\n| --- | --- |\n| Status | 5.1.1 |').includes(
        'Recipient\tana@example.com',
      ),
    ).toBe(true);
  });

  it('Microsoft Graph’s JSON gives its body', () => {
    expect(
      textOf(
        '{"subject":"Undeliverable: x","bodyPreview":"Delivery has failed to these recipients or groups:ana@example.comYour message"}',
      ),
    ).toContain('groups:ana@example.comYour');
  });
});

describe('an mbox', () => {
  const one = (n: number): string =>
    `From MAILER-DAEMON Tue Mar  4 09:12:0${n} 2025\nFrom: postmaster@example.org\nSubject: Undelivered ${n}\nContent-Type: text/plain\n\nFrom here on it is text.\n\nFrom nobody in particular\n\n`;
  const sources = (words: string): readonly string[] => {
    const taken = takeIn({ name: 'bounces.mbox', how: 'file', bytes: new TextEncoder().encode(words) });
    return taken.ok
      ? taken.sources.map(
          (source) =>
            `${source.name} ${new TextDecoder().decode(source.bytes.subarray(0, 200)).match(/Undelivered \d/)?.[0] ?? ''}`,
        )
      : [taken.problem];
  };

  it('gives each of its messages', () => {
    expect(sources(one(1) + one(2) + one(3))).toEqual([
      'bounces.mbox (1) Undelivered 1',
      'bounces.mbox (2) Undelivered 2',
      'bounces.mbox (3) Undelivered 3',
    ]);
    expect(sources((one(1) + one(2)).replaceAll('\n', '\r\n'))).toHaveLength(2);
  });

  it('of one message is that message', () => {
    expect(sources(one(1))).toEqual(['bounces.mbox Undelivered 1']);
  });
});
