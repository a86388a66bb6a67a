/** Own-written bounces, each for what its path shows. */

/** A bounce that returns the headers of a message with these Received fields, top first; `date` undefined leaves the Date out. */
function bounce({
  date,
  received,
  above = [],
  headers = [],
  reply = '550 5.1.1 <ana@example.org>: no such mailbox',
  status = '5.1.1',
  fields = [],
}: {
  date?: string;
  received: readonly string[];
  /** Fields above and below the Received fields. */
  above?: readonly string[];
  headers?: readonly string[];
  reply?: string;
  status?: string;
  fields?: readonly string[];
}): string {
  return [
    'Received: from mx.example.net (mx.example.net [192.0.2.20])',
    '\tby mail.example.com (Postfix) with ESMTPS id 9A1 for <bo@example.com>; Mon, 2 Mar 2026 10:05:09 +0000',
    'From: MAILER-DAEMON@mx.example.net (Mail Delivery System)',
    'To: bo@example.com',
    'Subject: Undelivered Mail Returned to Sender',
    'Date: Mon, 2 Mar 2026 10:05:08 +0000',
    'Message-ID: <b1@mx.example.net>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="cut"',
    '',
    '--cut',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'This is the mail system at host mx.example.net.',
    '',
    `<ana@example.org>: host mx.example.org[198.51.100.9] said: ${reply}`,
    '',
    '--cut',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.net',
    '',
    'Final-Recipient: rfc822; ana@example.org',
    'Action: failed',
    `Status: ${status}`,
    'Remote-MTA: dns; mx.example.org',
    `Diagnostic-Code: smtp; ${reply}`,
    ...fields,
    '',
    '--cut',
    'Content-Type: text/rfc822-headers',
    '',
    ...above,
    ...received.map((field) => `Received: ${field}`),
    ...headers,
    'From: Bo <bo@example.com>',
    'To: ana@example.org',
    'Subject: =?utf-8?Q?Caf=C3=A9_in_K=C3=B8benhavn?=',
    ...(date === undefined ? [] : [`Date: ${date}`]),
    'Message-ID: <m1@example.com>',
    '',
    '--cut--',
    '',
  ].join('\r\n');
}

const TLS =
  '(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)) (No client certificate requested)';

/** The second server's clock is an hour behind; the third is right again. */
export const skewOfAnHour = bounce({
  date: 'Mon, 2 Mar 2026 10:00:00 +0000',
  received: [
    `from relay.example.net (relay.example.net [192.0.2.30]) ${TLS}\r\n\tby mx.example.net (Postfix) with ESMTPS id 3C3; Mon, 2 Mar 2026 10:00:09 +0000`,
    `from mail.example.com (mail.example.com [203.0.113.10]) ${TLS}\r\n\tby relay.example.net (Postfix) with ESMTPS id 2B2; Mon, 2 Mar 2026 09:00:04 +0000`,
    'from desk.example.com (unknown [10.0.0.7])\r\n\tby mail.example.com (Postfix) with ESMTPSA id 1A1; Mon, 2 Mar 2026 10:00:02 +0000',
  ],
});

const rounds = Array.from({ length: 5 }, (_, round) => [
  `from edge.example.org (edge.example.org [198.51.100.4]) by hub.example.org (Postfix) with ESMTP id H${round}; Mon, 2 Mar 2026 10:00:${String(4 + 8 * round).padStart(2, '0')} +0000`,
  `from hub.example.org (hub.example.org [198.51.100.5]) by edge.example.org (Postfix) with ESMTP id E${round}; Mon, 2 Mar 2026 10:00:${String(8 + 8 * round).padStart(2, '0')} +0000`,
]);

/** Two servers hand the message to each other five times. */
export const loopOfFive = bounce({
  date: 'Mon, 2 Mar 2026 10:00:00 +0000',
  reply: '554 5.4.6 Too many hops',
  status: '5.4.6',
  received: [
    ...rounds.flat().toReversed(),
    `from mail.example.com (mail.example.com [203.0.113.10]) ${TLS} by edge.example.org (Postfix) with ESMTPS id E9; Mon, 2 Mar 2026 10:00:02 +0000`,
  ],
});

const TEN = [
  ['desk.example.com', '10.0.0.7', 'mail.example.com', '2 Mar 2026 10:00:02'],
  ['mail.example.com', '203.0.113.10', 'filter.example.com', '2 Mar 2026 10:00:05'],
  ['filter.example.com', '203.0.113.11', 'out.example.com', '2 Mar 2026 10:00:12'],
  ['out.example.com', '203.0.113.12', 'relay1.example.net', '2 Mar 2026 10:00:14'],
  ['relay1.example.net', '192.0.2.30', 'relay2.example.net', '5 Mar 2026 04:12:14'],
  ['relay2.example.net', '192.0.2.31', 'relay3.example.net', '5 Mar 2026 04:12:40'],
  ['relay3.example.net', '192.0.2.32', 'mx1.example.org', '5 Mar 2026 04:12:41'],
  ['mx1.example.org', '198.51.100.9', 'scan.example.org', '5 Mar 2026 04:12:59'],
  ['scan.example.org', '198.51.100.10', 'hub.example.org', '5 Mar 2026 04:13:02'],
  ['hub.example.org', '198.51.100.11', 'store.example.org', '5 Mar 2026 04:13:03'],
] as const;

/** Ten hops, one of which takes nearly three days. */
export const tenHopsOverThreeDays = bounce({
  date: 'Mon, 2 Mar 2026 10:00:00 +0000',
  received: TEN.map(
    ([from, ip, by, time], index) =>
      `from ${from} (${from} [${ip}]) ${index % 3 === 0 ? TLS : ''} by ${by} (Postfix) with ${index % 3 === 0 ? 'ESMTPS' : 'ESMTP'} id T${index}; ${time} +0000`,
  ).toReversed(),
});

/** One hop, in the clear. */
export const oneHop = bounce({
  date: 'Mon, 2 Mar 2026 10:00:00 +0000',
  received: [
    'from desk.example.com (desk.example.com [203.0.113.7]) by mx.example.net (Postfix) with SMTP id 1; Mon, 2 Mar 2026 10:00:03 +0000',
  ],
});

/** Two hops and no Date, so that the first has no delay. */
export const noDate = bounce({
  received: [
    `from mail.example.com (mail.example.com [203.0.113.10]) ${TLS} by mx.example.net (Postfix) with ESMTPS id 2; Mon, 2 Mar 2026 10:00:07 +0000`,
    'from desk.example.com (unknown [10.0.0.7]) by mail.example.com (Postfix) with ESMTPSA id 1; Mon, 2 Mar 2026 10:00:03 +0000',
  ],
});

/** A server that writes the dates of its Received fields in its own locale. */
export const localDates = bounce({
  date: 'Mon, 2 Mar 2026 10:00:00 +0000',
  received: [
    `from mail.example.com (mail.example.com [203.0.113.10]) ${TLS} by mx.example.net (Postfix) with ESMTPS id 2; Mon, 2 Mar 2026 10:00:07 +0000`,
    'from desk.example.com ([10.0.0.7]) by mail.example.com with SMTP; 02.03.2026 11:00:03',
  ],
});

/** A notice that dates its attempts in the server's own locale: the newest may be of March or of April. */
export const localAttempts = `Delivery has failed to these recipients or groups:

ana@example.org
Own words of a sample: the other mail system could not be reached.

Diagnostic information for administrators:

Generating server: AB1PR01MB0022.eurprd01.prod.outlook.com
Receiving server: AB1PR01MB0022.eurprd01.prod.outlook.com

ana@example.org
4/3/2026 9:12:25 AM - Server at AB1PR01MB0022.eurprd01.prod.outlook.com returned '550 5.4.316 Message expired, connection refused(Socket error code 10061)'
3/31/2026 9:02:11 AM - Server at mail.example.org (198.51.100.7) returned '450 4.4.316 Connection refused [Message=Socket error code 10061]'

Original message headers:

Received: from mail.example.com (203.0.113.10) by AB1PR01MB0022.eurprd01.prod.outlook.com
 with ESMTPS id 1; Tue, 31 Mar 2026 09:00:02 +0000
From: Bo <bo@example.com>
To: ana@example.org
Subject: Retried
Date: Tue, 31 Mar 2026 09:00:00 +0000
Message-ID: <m3@example.com>
`;

/** Forwarded on its way, checked by two servers, one of which the sender made up. */
export const checkedAndForwarded = bounce({
  date: 'Mon, 2 Mar 2026 10:00:00 +0000',
  reply:
    '550 5.7.1 Rejected by policy [AM0PR01MB0001.eurprd01.prod.outlook.com 2026-03-02T10:00:21.250Z 08DC000000000001]',
  status: '5.7.1',
  received: [
    `from forward.example.net (forward.example.net [192.0.2.40]) ${TLS} by mx.example.org (Postfix) with ESMTPS id 3 for <ana@example.org>; Mon, 2 Mar 2026 10:00:19 +0000`,
    `from mail.example.com (mail.example.com [203.0.113.10]) ${TLS} by forward.example.net (Postfix) with ESMTPS id 2 for <ana@club.example>; Mon, 2 Mar 2026 10:00:07 +0000`,
    'from desk.example.com (unknown [10.0.0.7]) by mail.example.com (Postfix) with ESMTPSA id 1; Mon, 2 Mar 2026 10:00:03 +0000',
  ],
  above: [
    'Authentication-Results: mx.example.org; spf=softfail smtp.mailfrom=example.com; dkim=pass header.d=example.com header.s=k1; dmarc=pass action=none header.from=example.com; compauth=pass reason=109',
    'X-Forefront-Antispam-Report: CIP:192.0.2.40;CTRY:NO;LANG:en;SCL:5;SRV:;IPV:NLI;SFV:SPM;CAT:SPM;ZZZ:7;SFTY:9.99;',
    'X-Microsoft-Antispam: BCL:3;',
  ],
  headers: [
    'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=k1; t=1772445600; h=From:To; bh=AAAA; b=BBBB; zz=1',
    'Authentication-Results: trust.example; spf=pass smtp.mailfrom=bank.example; dkim=pass header.d=bank.example',
  ],
});

/** The visible text of a newest-style notice whose table prints `*` for a clock that is behind, with the headers below it. */
export const noticeWithStars = `Your message to ana@example.org couldn't be delivered.

ana wasn't found at example.org.

bo\tOffice 365\tana
Action Required\t\tRecipient
Unknown To address

How to Fix It
The address may be misspelled or may not exist.

More Info for Email Admins
Status code: 550 5.1.10

Original Message Details
Created Date:\t3/2/2026 10:00:00 AM
Sender Address:\tbo@example.com
Recipient Address:\tana@example.org
Subject:\tMinutes

Error Details
Error:\t550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ana@example.org not found by SMTP address lookup
Message rejected by:\tAM0PR01MB0001.eurprd01.prod.outlook.com

Message Hops
HOP\tTIME (UTC)\tFROM\tTO\tWITH\tRELAY TIME
1\t3/2/2026
10:00:03 AM\tdesk.example.com\tmail.example.com\tESMTPSA\t*
2\t3/2/2026
9:59:33 AM\tmail.example.com\tmx.example.net\tESMTPS\t*
3\t3/2/2026
9:59:33 AM\tmx.example.net\tAM0PR01MB0001.eurprd01.prod.outlook.com\tMicrosoft SMTP Server\t*
4\t3/2/2026
9:59:53 AM\tAM0PR01MB0001.eurprd01.prod.outlook.com\tAM0PR01MB0002.eurprd01.prod.outlook.com\tMicrosoft SMTP Server\t20 sec

Original Message Headers

From: Bo <bo@example.com>
To: ana@example.org
Subject: Minutes
Date: Mon, 2 Mar 2026 10:00:00 +0000
Message-ID: <m2@example.com>
`;
