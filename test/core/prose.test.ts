import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNNAMED } from '../../src/dialects/index.ts';
import { UNNAMED_FORM } from '../../src/dialects/unnamed/words.ts';
import { openMessage } from '../../src/mime/open.ts';
import type { PartText } from '../../src/model/message.ts';
import type { Place } from '../../src/model/place.ts';
import { readReport } from '../../src/pipeline/report.ts';
import { readProse } from '../../src/text/prose.ts';
import type { ProseForm } from '../../src/text/prose-form.ts';
import { isSeparator } from '../../src/text/prose-lines.ts';
import { readReason } from '../../src/text/prose-reason.ts';
import { source } from '../support/own-mail.ts';

const part = (text: string): PartText => ({
  index: 0,
  role: 'notice',
  from: 0,
  type: 'text/plain',
  charset: 'utf-8',
  text,
  truncated: false,
  undecoded: false,
});

const LIST: ProseForm = { lists: [/these failed:/u] };

const read = (text: string, form: ProseForm = LIST): readonly (string | undefined)[][] =>
  readProse(part(text), form).recipients.map(({ address, status, reply }) => [
    address?.value,
    status?.value,
    reply?.value,
  ]);

describe('the failed addresses of a list', () => {
  it.each([
    ['address, then what was said', 'these failed:\n\n<bo@example.com>:\n550 5.1.1 unknown\n'],
    ['address and reason on one line', 'these failed:\n\nbo@example.com: 550 5.1.1 unknown\n'],
    [
      'a deeper line',
      'these failed:\n\n  bo@example.com\n    host mx.example.com [192.0.2.1]:\n    550 5.1.1 no <cai@example.net> here\n',
    ],
    [
      'in brackets',
      'these failed:\n\n<bo@example.com>\n    (reason: 550 5.1.1 <bo@example.com>... unknown)\n',
    ],
    ['on the line of the mark', 'these failed: bo@example.com\n\n550 5.1.1 unknown\n'],
    [
      'under a label',
      'these failed:\n\n  Recipient: <bo@example.com>\n  >>> RCPT TO:<bo@example.com>\n  <<< 550 5.1.1 unknown\n',
    ],
    ['with a display name', 'these failed:\n\nBo Berg <bo@example.com>: 550 5.1.1 unknown\n'],
    ['quoted', '> these failed:\n> \n> <bo@example.com>:\n> 550 5.1.1 unknown\n> \n> goodbye\n'],
  ])('%s', (_name, text) => {
    expect(read(text)).toEqual([['bo@example.com', '5.1.1', '550']]);
  });

  it('each has its own reason', () => {
    const text =
      'these failed:\n\n<bo@example.com>:\n550 5.1.1 unknown\n\n<cai@example.net>:\n552 5.2.2 full\n';
    expect(read(text)).toEqual([
      ['bo@example.com', '5.1.1', '550'],
      ['cai@example.net', '5.2.2', '552'],
    ]);
  });

  it('addresses in a row share the paragraph below them', () => {
    expect(read('these failed:\n\nbo@example.com\ncai@example.net\n\n550 5.1.1 unknown\n')).toEqual([
      ['bo@example.com', '5.1.1', '550'],
      ['cai@example.net', '5.1.1', '550'],
    ]);
  });

  it('contacts, senders and the returned message are nobody', () => {
    const text =
      'Write to help@example.net.\n\nthese failed:\n\nbo@example.com\n    550 5.1.1 sender ana@example.org\n\nQuestions to desk@example.net, please.\n\n--- Original message follows.\n\nReceived: from a.example\nFrom: <ana@example.org>\nTo: <dee@example.net>\nSubject: these failed:\n\n<eve@example.net>:\n550 no\n';
    expect(read(text)).toEqual([['bo@example.com', '5.1.1', '550']]);
  });

  it('gives where the headers of the returned message stand', () => {
    const text =
      'these failed:\n\nbo@example.com\n\nReturn-Path: <ana@example.org>\nReceived: from a.example\nSubject: x\nDate: y\n\nbody\n';
    const headers = readProse(part(text), LIST).original?.headers;
    expect(text.slice(headers?.start, headers?.end)).toBe(
      'Return-Path: <ana@example.org>\nReceived: from a.example\nSubject: x\nDate: y',
    );
  });
});

describe('a reason', () => {
  const reason = (words: string): readonly (string | undefined)[] => {
    const { reply, status, remoteServer, response } = readReason(part(words), 0, words.length);
    return [reply?.value, status?.value, remoteServer?.value, response?.value];
  };

  it.each([
    [
      'host mx.example.com [192.0.2.1]: 550 5.1.1 unknown',
      '550',
      '5.1.1',
      'mx.example.com',
      '550 5.1.1 unknown',
    ],
    [
      '192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 unknown\nGiving up on 192.0.2.1.',
      '550',
      '5.1.1',
      '192.0.2.1',
      '550 5.1.1 unknown',
    ],
    [
      'mx.example.com [192.0.2.1] did not like our RCPT TO:\n552 5.2.2 full',
      '552',
      '5.2.2',
      'mx.example.com',
      '552 5.2.2 full',
    ],
    [
      'Sorry, no mailbox here by that name. (#5.1.1)',
      undefined,
      '5.1.1',
      undefined,
      'Sorry, no mailbox here by that name. (#5.1.1)',
    ],
    ['It responded as follows: [550 5.1.1 unknown]', '550', '5.1.1', undefined, '550 5.1.1 unknown'],
    ['the mailbox holds 500 messages', undefined, undefined, undefined, 'the mailbox holds 500 messages'],
    [
      'Could not deliver for the last 432 seconds.',
      undefined,
      undefined,
      undefined,
      'Could not deliver for the last 432 seconds.',
    ],
  ])('%s', (words, ...facts) => {
    expect(reason(words)).toEqual(facts);
  });
});

describe('a separator', () => {
  it.each([
    '------ This is a copy of the message, including all the headers. ------',
    '--- Below this line is a copy of the message.',
    '   ----- Original message follows -----',
    '   ----- Unsent message follows -----',
    'Message headers follow.',
    '-------original message',
    '--- The header of the original message is following. ---',
  ])('%s', (line) => expect(isSeparator(line)).toBe(true));

  it.each([
    'The original message was received at Tue, 3 Mar 2026',
    'UNDELIVERABLE MAIL',
    'I could not find the original message anywhere, so I wrote a new one',
    '----- Transcript of session follows -----',
    '',
  ])('is not: %s', (line) => expect(isSeparator(line)).toBe(false));
});

describe('what no dialect knows', () => {
  const mail = (headers: string, body: string): string =>
    `${headers}\nTo: ana@example.org\nDate: Tue, 3 Mar 2026 09:00:00 +0000\n\n${body}\n`;
  const kind = async (text: string): Promise<string> => readReport(await openMessage(source(text))).kind;

  it.each([
    [
      'a person asks',
      'From: Bo <bo@example.com>\nSubject: Delivery problem\nUser-Agent: M',
      'My mail to cai@example.net was not delivered, why?',
    ],
    [
      'a person quotes',
      'From: Bo <bo@example.com>\nSubject: Re: Undelivered Mail\nIn-Reply-To: <a@example.com>',
      '> The following addresses failed:\n> <cai@example.net>: 550 5.1.1 no\n\nStrange?',
    ],
    [
      'a newsletter',
      'From: News <news@example.com>\nSubject: Why mail is not delivered\nList-Unsubscribe: <https://example.com/u>',
      'Your message could not be delivered to the following recipients:\n\nbo@example.com: 550 5.1.1 no',
    ],
    [
      'a postmaster writes',
      'From: Postmaster <postmaster@example.com>\nSubject: Maintenance on Sunday',
      'Mail will not be delivered on Sunday. Write to help@example.net.',
    ],
    [
      'a parcel',
      'From: Parcels <no-reply@example.com>\nSubject: Delivery failed: we missed you',
      'Your parcel could not be delivered.\nRecipient: ana@example.org',
    ],
    [
      'an order',
      'From: Delivery Status <status@example.com>\nSubject: Delivery status notification for your order',
      'Your order was not delivered. Reason: nobody at home.\nRecipient: ana@example.org',
    ],
    [
      'a ticket',
      'From: Desk <desk@example.com>\nSubject: [Ticket 550] mail',
      'A user reports: unable to deliver to bo@example.com. 550 5.1.1 unknown',
    ],
  ])('%s: no failure', async (_name, headers, body) => {
    expect(await kind(mail(headers, body))).toBe('ordinary');
  });

  it('an automatic sender and a failed address are a failure of an unknown product', async () => {
    const report = readReport(
      await openMessage(
        source(
          mail(
            'Return-Path: <>\nFrom: MAILER-DAEMON@example.com\nSubject: Delivery failed',
            'Unable to deliver message to <bo@example.com>.\n\n550 5.1.1 unknown',
          ),
        ),
      ),
    );
    expect([report.kind, report.generator.product, report.recipients[0]?.status?.value]).toEqual([
      'failure',
      'unknown',
      '5.1.1',
    ]);
  });

  it('recognises nothing in an ordinary letter', async () => {
    expect(
      UNNAMED.recognizes(await openMessage(source(mail('From: a@example.com\nSubject: Hi', 'Hello.')))),
    ).toBeUndefined();
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'these failed:',
    '<bo@example.com>:',
    'bo@example.com',
    '550 5.1.1 unknown',
    '\n',
    '\n\n',
    '    ',
    '> ',
    '>>> RCPT TO:<bo@example.com>',
    '<<< 550 no',
    '(',
    ')',
    '<',
    '>',
    '"',
    'Received: from a',
    'Subject: b',
    'From: c',
    '--- Original message follows.',
    'following recipients:',
    '中文',
    '\t',
    'host mx.example.com [192.0.2.1]',
    '-> 550 5.7.1 x',
    '.<421 4.4.2 y>',
    '(generated from cai@example.net)',
  );
  const text = fc.oneof(
    fc.array(words, { maxLength: 60 }).map((all) => all.join('')),
    fc.string({ maxLength: 400, unit: 'binary' }),
  );

  it('never throws, and its places hold their words', () => {
    fc.assert(
      fc.property(text, (body) => {
        const notice = part(body);
        for (const form of [LIST, UNNAMED_FORM]) {
          for (const one of readProse(notice, form).recipients) {
            for (const fact of [one.address, one.status, one.reply, one.response, one.remoteServer]) {
              if (fact) expect(holds(body, fact.at)).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('that is long stays bounded: at most 500 recipients', () => {
    const body = `these failed:\n\n${Array.from({ length: 3000 }, (_, i) => `<u${i}@example.com>: 550 no\n`).join('')}`;
    expect(readProse(part(body), LIST).recipients).toHaveLength(500);
  });
});

const holds = (text: string, { start, end, excerpt }: Place): boolean =>
  start >= 0 && end <= text.length && start < end && text.slice(start, end).startsWith(excerpt);
