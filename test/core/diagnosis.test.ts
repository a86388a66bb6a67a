import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import { read } from '../support/samples.ts';

/** A report of a server on the sender's side unless told otherwise. */
const dsn = (
  lines: readonly string[],
  { reporting = 'mail.example.org', returned = [] as readonly string[] } = {},
): string =>
  [
    'From: MAILER-DAEMON@mail.example.org (Mail Delivery System)',
    'To: sue@example.org',
    'Subject: Undelivered Mail Returned to Sender',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="x"',
    '',
    '--x',
    'Content-Type: message/delivery-status',
    '',
    `Reporting-MTA: dns; ${reporting}`,
    '',
    ...lines,
    '',
    '--x',
    'Content-Type: text/rfc822-headers',
    '',
    ...(returned.length > 0
      ? returned
      : [
          'From: sue@example.org',
          'To: ana@example.com',
          'Subject: Hello',
          'Date: Tue, 4 Mar 2025 09:12:04 +0000',
        ]),
    '',
    '--x--',
    '',
  ].join('\n');

const failed = (reply: string, remote?: string, status = '5.0.0', action = 'failed'): readonly string[] => [
  'Final-Recipient: rfc822; ana@example.com',
  `Action: ${action}`,
  `Status: ${status}`,
  ...(remote ? [`Remote-MTA: dns; ${remote}`] : []),
  `Diagnostic-Code: smtp; ${reply}`,
];

async function judged(mail: string): Promise<Diagnosis> {
  const { analysis } = await read(mail, 'report.eml');
  const diagnosis = analysis.recipients[0]?.diagnosis;
  if (!diagnosis) throw new Error('no recipient');
  return diagnosis;
}
const ownerOf = ({ owner }: Diagnosis): string => `${owner.party}/${owner.role}`;

describe('who has to fix it', () => {
  it('a remote server that wants strangers to sign in: its own admins', async () => {
    const diagnosis = await judged(
      dsn(failed('530 5.7.1 Client was not authenticated', 'mx.example.com', '5.7.1')),
    );
    expect([ownerOf(diagnosis), diagnosis.ownerReason]).toEqual(['recipient/admin', 'remote-server-refused']);
  });

  it('the same reply from one’s own relay: the sender’s admin', async () => {
    const diagnosis = await judged(
      dsn(failed('530 5.7.1 Client was not authenticated', 'relay.example.org', '5.7.1')),
    );
    expect([ownerOf(diagnosis), diagnosis.ownerReason]).toEqual(['sender/admin', 'own-relay-refused']);
  });

  it('a refused relay at the recipient’s server: their admin; at one’s own: the sender’s', async () => {
    expect(ownerOf(await judged(dsn(failed('550 5.7.1 Unable to relay', 'mx.example.com', '5.7.1'))))).toBe(
      'recipient/admin',
    );
    expect(ownerOf(await judged(dsn(failed('550 5.7.1 Unable to relay', 'smtp.example.org', '5.7.1'))))).toBe(
      'sender/admin',
    );
  });

  it('no remote server: the one that wrote the report refused', async () => {
    const diagnosis = await judged(
      dsn(failed('550 5.3.5 System incorrectly configured', undefined, '5.3.5')),
    );
    expect([ownerOf(diagnosis), diagnosis.sides.rejecter]).toEqual(['sender/admin', 'sender']);
  });

  it('a server that could not be reached: the recipient’s side, not the one that tried', async () => {
    const diagnosis = await judged(
      dsn(failed('connect to mx.example.com[198.51.100.7]:25: Connection timed out', undefined, '4.4.1')),
    );
    expect([diagnosis.cause, ownerOf(diagnosis)]).toEqual(['connection-timeout', 'recipient/admin']);
  });

  it('while it is still tried: nobody, and nothing is permanent', async () => {
    const diagnosis = await judged(
      dsn(
        failed(
          'connect to mx.example.com[198.51.100.7]:25: Connection timed out',
          undefined,
          '4.4.1',
          'delayed',
        ),
      ),
    );
    expect([ownerOf(diagnosis), diagnosis.ownerReason, diagnosis.permanent]).toEqual([
      'recipient/nobody',
      'delay',
      false,
    ]);
  });

  it('SPF on forwarded mail: the forwarder is the likely cause', async () => {
    const returned = [
      'From: sue@example.org',
      'To: old@example.net',
      'Subject: Hello',
      'Date: Tue, 4 Mar 2025 09:12:04 +0000',
    ];
    const diagnosis = await judged(
      dsn(
        failed(
          '550 5.7.23 The message was rejected because of Sender Policy Framework violation',
          'mx.example.com',
          '5.7.23',
        ),
        { returned },
      ),
    );
    expect([diagnosis.cause, diagnosis.ownerReason]).toEqual(['spf-failed', 'forwarded']);
  });

  it('a token of the sending side is the sender’s, one of the receiving side the recipient’s', async () => {
    expect(
      (
        await judged(
          dsn(
            failed(
              '554 5.2.2 STOREDRV.Submission.Exception:QuotaExceededException; Failed to process message',
              undefined,
              '5.2.2',
            ),
          ),
        )
      ).owner.party,
    ).toBe('sender');
    expect(
      (await judged(dsn(failed('554 5.2.2 STOREDRV.Deliver: mailbox full', undefined, '5.2.2')))).owner.party,
    ).toBe('recipient');
  });
});

describe('what it was', () => {
  it('the reply right of the arrow leads, and the outer one stands beside it when they disagree', async () => {
    const diagnosis = await judged(
      dsn(
        failed(
          '550 5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 5.1.1 <ana@example.com>: user unknown',
          'mx.example.com',
          '5.7.23',
        ),
      ),
    );
    expect([diagnosis.cause, diagnosis.outer?.cause]).toEqual(['recipient-not-found', 'spf-failed']);
  });

  it('a bare code right of the arrow does not outweigh what the outer reply says', async () => {
    const diagnosis = await judged(
      dsn(
        failed(
          '550 5.7.350 Remote server returned message detected as spam -> 554 5.7.1 ZX-9',
          'mx.example.com',
          '5.7.350',
        ),
      ),
    );
    expect([diagnosis.cause, diagnosis.outer]).toEqual(['spam-content', undefined]);
  });

  it('a message that was given up: the last real attempt leads', async () => {
    const { analysis } = await read(
      [
        'Delivery has failed to these recipients or groups:',
        '',
        'ana@example.com',
        '',
        'Diagnostic information for administrators:',
        '',
        'Generating server: ex.example.org',
        'Receiving server: mx.example.com (198.51.100.7)',
        '',
        'ana@example.com',
        "3/5/2025 9:00:00 AM - Remote Server at mx.example.com (198.51.100.7) returned '550 4.4.7 QUEUE.Expired; message expired'",
        "3/4/2025 9:00:00 AM - Remote Server at mx.example.com (198.51.100.7) returned '452 4.2.2 The mailbox is over quota'",
      ].join('\n'),
    );
    expect(analysis.recipients[0]?.diagnosis.cause).toBe('mailbox-full');
  });

  it('a code that nobody knows is a guess by its class, never an invented one', async () => {
    const diagnosis = await judged(dsn(failed('550 5.2.99 ZX-9', 'mx.example.com', '5.2.99')));
    expect([diagnosis.code, diagnosis.confidence]).toEqual([null, 'guessed']);
  });

  it('a report of success is no failure', async () => {
    const { analysis } = await read(
      dsn(['Final-Recipient: rfc822; ana@example.com', 'Action: delivered', 'Status: 2.0.0']),
      'report.eml',
    );
    expect([analysis.kind, analysis.recipients[0]?.diagnosis.cause]).toEqual(['success', 'delivered']);
  });

  it('of several recipients each has its own verdict; one failure makes it a failure', async () => {
    const { analysis } = await read(
      dsn([
        'Final-Recipient: rfc822; ana@example.com',
        'Action: delayed',
        'Status: 4.4.1',
        '',
        'Final-Recipient: rfc822; ben@example.com',
        'Action: failed',
        'Status: 5.1.1',
        'Diagnostic-Code: smtp; 550 5.1.1 user unknown',
      ]),
      'report.eml',
    );
    expect([analysis.kind, ...analysis.recipients.map(({ diagnosis }) => ownerOf(diagnosis))]).toEqual([
      'failure',
      'recipient/nobody',
      'sender/user',
    ]);
  });
});

describe('what the whole report says of a reply', () => {
  it('a pasted reply is taken apart like one in a field: the innermost leads', async () => {
    const { analysis } = await read(
      '550 5.4.317 Message expired, cannot connect to remote server -> 421 4.4.2 Connection dropped -> 554 5.7.1 Service unavailable; Client host [198.51.100.7] blocked',
    );
    const [recipient] = analysis.recipients;
    expect(recipient?.wrapped.map(({ reply }) => reply?.value)).toEqual(['550', '421', '554']);
    expect(recipient?.diagnosis).toMatchObject({ cause: 'ip-blocklisted', owner: { party: 'sender' } });
  });

  it('the words of a delay with "Action: failed" mean that it was given up, and somebody has to act', async () => {
    const diagnosis = await judged(dsn(failed('400 4.4.7 Message delayed', 'mx.example.com', '4.4.7')));
    expect([diagnosis.cause, ownerOf(diagnosis)]).toEqual(['message-expired', 'recipient/admin']);
  });

  it('and with "Action: delayed" that it is still being tried', async () => {
    const diagnosis = await judged(
      dsn(failed('400 4.4.7 Message delayed', 'mx.example.com', '4.4.7', 'delayed')),
    );
    expect([diagnosis.cause, ownerOf(diagnosis)]).toEqual(['delivery-delayed', 'recipient/nobody']);
  });

  it('a reply copied with the server that spoke: that server refused', async () => {
    const { analysis } = await read(
      'host mx.example-com.mail.example.net [192.0.2.1] said: 550 5.7.1 Relay access denied (in reply to RCPT TO command)',
    );
    const [recipient] = analysis.recipients;
    expect(recipient?.remoteServer?.value).toBe('mx.example-com.mail.example.net');
    expect(recipient?.response?.value).toBe('550 5.7.1 Relay access denied');
    expect(recipient?.diagnosis.cause).toBe('relay-denied');
  });

  it('a pasted expiry: the status of the last attempt counts', async () => {
    const { analysis } = await read(
      '554 4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.0 Unable to lookup DNS for example.com>',
    );
    const [recipient] = analysis.recipients;
    expect([recipient?.status?.value, recipient?.diagnosis.cause]).toEqual(['4.4.0', 'dns-failure']);
  });

  it('a failed check of the sender is no unknown recipient', async () => {
    const diagnosis = await judged(
      dsn(
        failed(
          '550-Verification failed for <sue@example.org>\n 550-No Such User Here\n 550 Sender verify failed',
          'mx.example.com',
        ),
      ),
    );
    expect([diagnosis.cause, diagnosis.owner.party]).toEqual(['sender-unverified', 'sender']);
  });

  it('a server that was not reached refused nothing', async () => {
    const diagnosis = await judged(dsn(failed('451 4.4.1 Connection timed out', 'mx.example.com', '4.4.1')));
    expect([ownerOf(diagnosis), diagnosis.ownerReason]).toEqual(['recipient/admin', 'cause']);
  });

  it('an Action that failed is permanent by the reply where the Status says success', async () => {
    const diagnosis = await judged(dsn(failed('550 Mailbox unavailable', 'mx.example.com', '2.0.0')));
    expect(diagnosis.permanent).toBe(true);
  });

  it("Microsoft's bar without its colours: the column that asks for action", async () => {
    const row = (...cells: readonly string[]): string =>
      `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const { analysis } = await read(
      `<html><body><p>Your message to bo@example.com couldn't be delivered.</p><table>${row('ana', 'Office 365', 'example.com')}${row('', '', 'Action Required')}${row('', '', 'Blocked by mail flow rule')}</table><p>How to Fix It</p><p>More Info for Email Admins</p><p>Status code: 550 5.7.1</p><p>Error Details</p><p>Reported error: 550 5.7.1 TRANSPORT.RULES.RejectMessage; rejected</p></body></html>`,
    );
    expect(analysis.notice).toMatchObject({
      red: { value: 'recipient' },
      label: { value: 'Blocked by mail flow rule' },
    });
  });

  it('a pasted line that names its sender too: the other one failed', async () => {
    const log = await read(
      'NOQUEUE: reject: RCPT from unknown[198.51.100.7]: 450 4.7.25 Client host rejected: cannot find your hostname; from=<sue@example.org> to=<ana@example.com>',
    );
    expect(log.analysis.recipients[0]?.address?.value).toBe('ana@example.com');
    const sender = await read('554 5.7.1 <sue@example.org>: Sender address rejected: Access denied');
    expect(sender.analysis.recipients[0]?.address).toBeUndefined();
  });

  it('empty lines between the fields of one recipient make no others', async () => {
    const spread = failed('550 5.1.1 no such user', undefined, '5.1.1').join('\n\n');
    const { analysis } = await read(
      dsn([spread, '', 'Final-Recipient: rfc822; bo@example.com', 'Action: failed', 'Status: 5.2.2']),
      'report.eml',
    );
    expect(analysis.recipients.map(({ address, status }) => [address?.value, status?.value])).toEqual([
      ['ana@example.com', '5.1.1'],
      ['bo@example.com', '5.2.2'],
    ]);
  });
});
