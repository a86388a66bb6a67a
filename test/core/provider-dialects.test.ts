import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/pipeline/analyze.ts';
import { source } from '../support/own-mail.ts';

const bounce = (reply: string): string =>
  `Return-Path: <>\nFrom: Mail Robot <mailer-daemon@mx.example.net>\nTo: ana@example.org\nSubject: Undelivered mail\nDate: Tue, 03 Mar 2026 09:15:00 +0000\n\nYour message could not be delivered to the following recipients:\n\n<bo@example.com>:\n${reply}\n`;

describe('who refused is not who reports', () => {
  it.each([
    '550 5.1.1 unknown https://support.google.com/mail/?p=NoSuchUser a1-2 - gsmtp',
    '550 5.1.1 RCP-P2 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#rcp',
    '554 refused, see http://postmaster.gmx.com/en/error-messages?ip=192.0.2.1&c=hi',
    '550 administrative prohibition https://community.mimecast.com/docs/DOC-1369#550',
    '554 5.7.0 blocked https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.1',
    '553 5.7.2 [TSS09] Mail from 192.0.2.1 deferred, see https://postmaster.yahooinc.com/error-codes',
  ])('%s', async (reply) => {
    const { analysis } = await analyze(source(bounce(reply)));
    expect(analysis.kind).toBe('failure');
    expect(analysis.generator.product).toBe('unknown');
    expect(analysis.recipients.map(({ address }) => address?.value)).toEqual(['bo@example.com']);
  });
});

describe('a provider that runs the software of others', () => {
  it('is named, and read as that software writes', async () => {
    const mail = bounce('host mx.example.com[192.0.2.25] said: 550 5.1.1 nobody').replace(
      'mailer-daemon@mx.example.net',
      'mailer-daemon@yandex.ru',
    );
    const { analysis } = await analyze(source(mail));
    expect(analysis.generator).toMatchObject({ product: 'yandex', confidence: 'stated' });
    expect(analysis.recipients[0]?.remoteServer?.value).toBe('mx.example.com');
  });
});
