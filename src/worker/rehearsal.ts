/**
 * A bounce with something for every reader: the worker analyses it when it starts, so that the code is compiled and the index of all codes
 * is built before anyone waits for them. Nobody sees it.
 */
export const REHEARSAL = `Received: from mx.example.net (mx.example.net [192.0.2.9])
\tby in.example.net with ESMTPS (version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384) id 1; Mon, 2 Mar 2026 10:00:05 +0000
From: Mail Delivery System <MAILER-DAEMON@mx.example.net>
To: ana@example.net
Subject: Undelivered Mail Returned to Sender
Date: Mon, 2 Mar 2026 10:00:04 +0000
Message-ID: <2@mx.example.net>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="cut"

--cut
Content-Type: multipart/alternative; boundary="in"

--in
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Your message to leo@example.org couldn=E2=80=99t be delivered.

<leo@example.org>: host mx.example.org[192.0.2.25] said: 550 5.1.1
    <leo@example.org>: Recipient address rejected: User unknown (in reply to
    RCPT TO command)

--in
Content-Type: text/html; charset=utf-8

<html><body><p>Your message to <b>leo@example.org</b> couldn't be delivered.</p><table><tr><td>550 5.1.1</td></tr></table></body></html>

--in--
--cut
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net
Arrival-Date: Mon, 2 Mar 2026 10:00:02 +0000

Final-Recipient: rfc822; leo@example.org
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; 550 5.1.1 <leo@example.org>: Recipient address rejected: User unknown
Last-Attempt-Date: Mon, 2 Mar 2026 10:00:04 +0000

--cut
Content-Type: message/rfc822

Received: from smtp.example.net (smtp.example.net [2001:db8::7])
\tby mx.example.net (Postfix) with ESMTPS id 4
\tfor <leo@example.org>; Mon, 2 Mar 2026 10:00:02 +0000 (UTC)
Received: from laptop.example.net (unknown [192.0.2.77])
\tby smtp.example.net (Postfix) with ESMTPSA id 3; Mon, 2 Mar 2026 10:00:01 +0000
Authentication-Results: mx.example.net; spf=pass smtp.mailfrom=example.net;
\tdkim=pass header.d=example.net; dmarc=pass header.from=example.net
From: Ana <ana@example.net>
To: Leo <leo@example.org>
Subject: =?utf-8?B?TWludXRlcw==?=
Date: Mon, 2 Mar 2026 10:00:00 +0000
Message-ID: <3@example.net>

Hello
--cut--
`;
