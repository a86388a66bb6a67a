import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/pipeline/analyze.ts';
import { NOT_BOUNCES } from '../support/not-bounces.ts';
import { source } from '../support/own-mail.ts';

const read = async (mail: string) => (await analyze(source(mail))).analysis;

describe('what is no failure', () => {
  it.each(NOT_BOUNCES)('$name', async ({ mail, kind, autoReply, recipient }) => {
    const analysis = await read(mail);
    expect(analysis.kind).toBe(kind);
    if (autoReply) expect(analysis).toMatchObject({ autoReply });
    if (recipient) expect(analysis.recipients.map(({ address }) => address?.value)).toContain(recipient);
    if (kind === 'ordinary') expect(analysis.recipients).toEqual([]);
  });

  it.each(NOT_BOUNCES)('with CRLF: $name', async ({ mail, kind }) => {
    expect((await read(mail.replaceAll('\n', '\r\n'))).kind).toBe(kind);
  });

  it('has twenty of each sort', () => {
    const counts = new Map<string, number>();
    for (const { group } of NOT_BOUNCES) counts.set(group, (counts.get(group) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count < 20)).toEqual([]);
  });
});

describe('what is a failure all the same', () => {
  const bounce = (fields: string, body: string): string =>
    `From: Mail Delivery Subsystem <mailer-daemon@mx.example.net>\nTo: ben@example.com\nSubject: Mail delivery failed\nDate: Mon, 5 Jan 2026 10:00:00 +0000\n${fields}\n${body}\n`;

  it('a bounce marked as an automatic reply', async () => {
    const mail = bounce(
      'Auto-Submitted: auto-replied\nX-Failed-Recipients: ana@example.net\n',
      'Sorry about that one.',
    );
    const analysis = await read(mail);
    expect(analysis.kind).toBe('failure');
    expect(analysis.recipients[0]?.address?.value).toBe('ana@example.net');
  });

  it('a Sieve refusal, though it is a disposition notification', async () => {
    const mail = bounce(
      'Auto-Submitted: auto-replied (rejected)\nContent-Type: multipart/report; report-type=disposition-notification; boundary=b1\n',
      '--b1\nContent-Type: text/plain\n\nYour message to <ana@example.net> was automatically rejected:\nQuota exceeded (mailbox for user is full)\n\n--b1\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; ana@example.net\nDisposition: automatic-action/MDN-sent-automatically; deleted\n\n--b1--',
    );
    const analysis = await read(mail);
    expect(analysis.kind).toBe('failure');
    expect(analysis.recipients[0]?.diagnosis.cause).toBe('mailbox-full');
  });

  it('a bounced abuse report', async () => {
    const mail = bounce(
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b1\n',
      '--b1\nContent-Type: text/plain\n\nNot delivered.\n--b1\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; abuse@example.org\nAction: failed\nStatus: 5.2.2\n--b1\nContent-Type: message/rfc822\n\nFrom: fbl@example.net\nSubject: Abuse report\nContent-Type: multipart/report; report-type=feedback-report; boundary=b2\n\n--b2\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nOriginal-Rcpt-To: ana@example.net\n--b2--\n--b1--',
    );
    const analysis = await read(mail);
    expect(analysis.kind).toBe('failure');
    expect(analysis.recipients.map(({ address }) => address?.value)).toEqual(['abuse@example.org']);
  });

  it('a bounce that a person forwards, though it asks to click', async () => {
    const mail =
      'From: Ben <ben@example.com>\nTo: help@example.com\nSubject: Fwd: Mail delivery failed\nDate: Mon, 5 Jan 2026 10:00:00 +0000\n\nWhat is this? Shall I click here?\n\nThis message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  ana@example.net\n    host mx.example.net [192.0.2.1]: 550 5.1.1 unknown\n';
    const analysis = await read(mail);
    expect(analysis.kind).toBe('failure');
    expect(analysis.recipients[0]?.status?.value).toBe('5.1.1');
  });
});

describe('what was done with the message', () => {
  const receipt = (words: string) =>
    read(
      `From: Ana <ana@example.net>\nTo: ben@example.com\nSubject: Not read: Lunch\nDate: Mon, 5 Jan 2026 10:00:00 +0000\n\nYour message\n\n  To: Ana\n  Subject: Lunch\n\n${words}\n`,
    );

  it('deleted unread', async () => {
    expect(await receipt('was deleted without being read on Monday, 5 January 2026.')).toMatchObject({
      kind: 'read-receipt',
      disposition: { value: 'deleted without being read' },
    });
  });

  it('read', async () => {
    expect(await receipt('was read on Monday, 5 January 2026.')).not.toHaveProperty('disposition');
  });

  it('a wish to be left in peace is no spam complaint', async () => {
    const mail =
      'From: Ana <ana@example.net>\nTo: leave@example.com\nSubject: unsubscribe\nDate: Mon, 5 Jan 2026 10:00:00 +0000\nX-Apple-Unsubscribe: true\nAuto-Submitted: auto-replied\n\nSent to unsubscribe.\n';
    expect(await read(mail)).toMatchObject({ kind: 'feedback', feedbackType: { value: 'unsubscribe' } });
  });
});

describe('pasted without headers', () => {
  const pasted = async (text: string) => (await analyze(source(text, 'text'))).analysis;

  it.each([
    'From: Parcels <info@parcels.example.net>\nSubject: Delivery failed\n\nOur driver could not deliver your parcel.',
    'From: Ben <ben@example.com>\nSubject: Re: Delivery failed\n\nThe chairs could not be delivered.',
    'From: News <news@example.net>\nSubject: Undeliverable: five causes\n\nA message could not be delivered: why?',
  ])('no bounce: %j', async (text) => {
    expect((await pasted(text)).kind).toBe('ordinary');
  });

  it('a bounce all the same', async () => {
    const text =
      'From: Mail Delivery System <mailer-daemon@mx.example.net>\nSubject: Mail delivery failed\n\nYour message could not be delivered.';
    expect((await pasted(text)).kind).toBe('failure');
  });

  it('an out-of-office note', async () => {
    const text =
      'From: Ana Lima <ana@example.net>\nSubject: Automatic reply: Lunch\n\nI am away until Monday.';
    expect(await pasted(text)).toMatchObject({ kind: 'auto-reply', autoReply: 'out-of-office' });
  });

  it('a read receipt', async () => {
    expect((await pasted('Your message\n\nTo: Ana\nSubject: Lunch\n\nwas read on Monday.')).kind).toBe(
      'read-receipt',
    );
  });

  it('a delivery confirmation', async () => {
    const analysis = await pasted(
      'Your message has been delivered to the following recipients:\n\nana@example.net\n\nSubject: Lunch',
    );
    expect(analysis.kind).toBe('success');
    expect(analysis.recipients[0]?.action?.value).toBe('delivered');
  });
});

describe('a lure that signs as a mail system', () => {
  const lure = (body: string): string =>
    `From: Mail Delivery Subsystem <mailer-daemon@mx.example.net>\nTo: ana@example.org\nSubject: Delivery Status Notification (Failure)\n\n${body}\n`;

  it('is ordinary when it names nobody who failed and wants a click', async () => {
    const analysis = await read(
      lure(
        'Your mailbox could not receive 4 messages. Click here to verify your account: https://example.net/x\nDelivery failed for: invoice.pdf',
      ),
    );
    expect(analysis.kind).toBe('ordinary');
  });

  it('is a bounce when it names who failed', async () => {
    const analysis = await read(
      lure(
        'Your message could not be delivered to the following recipients:\n\n<bo@example.com>: 550 5.1.1 User unknown\n\nClick here to learn more.',
      ),
    );
    expect(analysis.kind).toBe('failure');
    expect(analysis.recipients[0]?.address?.value).toBe('bo@example.com');
  });
});

describe('a bounce forwarded as an attachment', () => {
  const forwarded = (returned: string): string =>
    [
      'From: Ana <ana@example.org>',
      'Subject: FW: Undelivered Mail Returned to Sender',
      'Content-Type: multipart/mixed; boundary=o',
      '',
      '--o',
      'Content-Type: message/rfc822',
      '',
      'From: MAILER-DAEMON@mx.example.org',
      'To: ana@example.org',
      'Subject: Undelivered Mail Returned to Sender',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=i',
      '',
      '--i',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.org',
      '',
      'Final-Recipient: rfc822; bo@example.com',
      'Action: failed',
      'Status: 5.1.1',
      '',
      returned,
      '--i--',
      '--o--',
      '',
    ].join('\n');

  it('is not taken for the original that it does not hold', async () => {
    const analysis = await read(forwarded(''));
    expect(analysis.recipients[0]?.address?.value).toBe('bo@example.com');
    expect(analysis.original).toEqual({});
    expect(analysis.findings).toEqual([]);
  });

  it('that bounced itself was returned as it was: its own original is another matter', async () => {
    const mail = forwarded('').replace(
      '--o\n',
      '--o\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mail.example.net\n\nFinal-Recipient: rfc822; ana@example.org\nAction: failed\nStatus: 5.4.6\n\n--o\n',
    );
    const analysis = await read(
      mail.replace(
        '--i--',
        '--i\nContent-Type: message/rfc822\n\nFrom: ana@example.org\nSubject: Minutes\n\n--i--',
      ),
    );
    expect(analysis.recipients[0]?.address?.value).toBe('ana@example.org');
    expect(analysis.original.subject?.value).toBe('Undelivered Mail Returned to Sender');
  });

  it('gives the original that it holds', async () => {
    const analysis = await read(
      forwarded(
        '--i\nContent-Type: text/rfc822-headers\n\nFrom: ana@example.org\nTo: bo@example.com\nSubject: Minutes\n',
      ),
    );
    expect(analysis.original.subject?.value).toBe('Minutes');
  });
});
