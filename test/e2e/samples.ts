/** The visible text of a notice as Exchange Online words it, and what it says. */
export const PASTED = {
  recipient: 'ghost@example.org',
  status: '5.1.10',
  text: `Delivery has failed to these recipients or groups:

ghost@example.org
The email address you entered couldn't be found. Please check the recipient's email address and try to resend the message.

Diagnostic information for administrators:

Generating server: AB1PR01MB0001.eurprd01.prod.outlook.com

ghost@example.org
Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ghost@example.org not found by SMTP address lookup'

Original message headers:

Received: from mail.example.net (192.0.2.10) by AB1PR01MB0001.eurprd01.prod.outlook.com
 with ESMTPS id 1; Mon, 2 Mar 2026 10:00:02 +0000
From: Ana <ana@example.net>
To: ghost@example.org
Subject: Minutes
Date: Mon, 2 Mar 2026 10:00:00 +0000
Message-ID: <1@example.net>
`,
};

/** A bounce as Postfix sends it, whole. */
export const FILE = {
  name: 'full.eml',
  recipient: 'leo@example.org',
  status: '5.2.2',
  text: `From: MAILER-DAEMON@mx.example.net (Mail Delivery System)
To: ana@example.net
Subject: Undelivered Mail Returned to Sender
Date: Mon, 2 Mar 2026 10:00:04 +0000
Message-ID: <2@mx.example.net>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="cut"

--cut
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.example.net.

<leo@example.org>: host mx.example.org[192.0.2.25] said: 552 5.2.2
    <leo@example.org>: Mailbox is full (in reply to RCPT TO command)

--cut
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net
Arrival-Date: Mon, 2 Mar 2026 10:00:02 +0000

Final-Recipient: rfc822; leo@example.org
Action: failed
Status: 5.2.2
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; 552 5.2.2 <leo@example.org>: Mailbox is full

--cut
Content-Type: text/rfc822-headers

Received: from laptop.example.net (unknown [192.0.2.77])
\tby mx.example.net (Postfix) with ESMTPSA id 4; Mon, 2 Mar 2026 10:00:02 +0000
From: Ana <ana@example.net>
To: leo@example.org
Subject: Photos
Date: Mon, 2 Mar 2026 10:00:00 +0000
Message-ID: <3@example.net>

--cut--
`,
};
