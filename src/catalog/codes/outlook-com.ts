import type { KnownCode } from '../known-code.ts';

/** Outlook.com, Hotmail, Live and MSN. */
export const outlookComCodes: readonly KnownCode[] = [
  {
    id: 'outlook-com-s3140',
    cause: 'ip-blocked-by-outlook-com',
    token: ['S3140'],
    provider: 'Outlook.com / Hotmail / Live / MSN',
    examples: [
      {
        line: "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors.",
        seen: 'Outlook.com, replies in public reports',
        host: 'hotmail-com.olc.protection.outlook.com',
      },
    ],
  },
  {
    id: 'outlook-com-s3150',
    cause: 'ip-blocked-by-outlook-com',
    token: ['S3150'],
    provider: 'Outlook.com / Hotmail / Live / MSN',
    examples: [
      {
        line: "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors.",
        seen: 'Outlook.com, replies in public reports',
        host: 'hotmail-com.olc.protection.outlook.com',
      },
    ],
  },
  {
    id: 'outlook-com-sc-001-sc-004',
    cause: 'ip-blocked-by-outlook-com',
    token: ['SC-001', 'SC-002', 'SC-003', 'SC-004'],
    provider: 'Outlook.com / Hotmail / Live / MSN',
    examples: [
      {
        line: "550 SC-001 (mx.example) Unfortunately, messages from 192.0.2.1 weren't sent. Please contact your Internet service provider since part of their network is on our block list.",
        seen: 'Outlook.com, replies in public reports',
        host: 'hotmail-com.olc.protection.outlook.com',
      },
    ],
  },
  {
    id: 'outlook-com-rp-001-rp-003',
    cause: 'rate-limited',
    token: ['RP-001', 'RP-002', 'RP-003'],
    provider: 'Outlook.com / Hotmail / Live / MSN',
    examples: [
      {
        line: "421 RP-001 (mx.example) Unfortunately, some messages from 192.0.2.1 weren't sent. Please try again. We have limits for how many messages can be sent per hour and per day.",
        seen: 'Outlook.com, replies in public reports',
        host: 'hotmail-com.olc.protection.outlook.com',
      },
    ],
  },
  {
    id: 'outlook-com-dy-001-dy-002-ou-001-ou-002',
    cause: 'dynamic-ip-blocked',
    token: ['DY-001', 'DY-002', 'OU-001', 'OU-002'],
    provider: 'Outlook.com / Hotmail / Live / MSN',
    examples: [
      {
        line: '550 dynamic/residential 192.0.2.1 (DY) or policy block (OU) variants of the older consumer texts (DY-001)',
        seen: 'Outlook.com, replies in public reports',
        host: 'hotmail-com.olc.protection.outlook.com',
      },
    ],
  },
  {
    id: 'outlook-com-s775',
    cause: 'poor-reputation',
    token: ['S775'],
    provider: 'Outlook.com / Hotmail / Live / MSN',
    examples: [
      {
        line: '451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S775)',
        seen: 'Outlook.com, replies in public reports',
        host: 'hotmail-com.olc.protection.outlook.com',
      },
    ],
  },
  {
    id: 'outlook-com-s3113',
    cause: 'poor-reputation',
    token: ['S3113'],
    provider: 'Outlook.com / Hotmail / Live / MSN',
    examples: [
      {
        line: '451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S3113)',
        seen: 'Outlook.com, replies in public reports',
        host: 'hotmail-com.olc.protection.outlook.com',
      },
    ],
  },
  {
    id: 'outlook-com-s3114',
    cause: 'poor-reputation',
    token: ['S3114'],
    provider: 'Outlook.com / Hotmail / Live / MSN',
    examples: [
      {
        line: '451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S3114)',
        seen: 'Outlook.com, replies in public reports',
        host: 'hotmail-com.olc.protection.outlook.com',
      },
    ],
  },
  {
    id: 'outlook-com-s3115',
    cause: 'too-many-connections',
    token: ['S3115'],
    provider: 'Outlook.com / Hotmail / Live / MSN',
    examples: [
      {
        line: '451 4.7.652 The mail server [192.0.2.1] has exceeded the maximum number of connections. (S3115)',
        seen: 'Outlook.com, replies in public reports',
        host: 'hotmail-com.olc.protection.outlook.com',
      },
    ],
  },
  {
    id: 'outlook-com-as761-s77xxx',
    cause: 'suspicious-activity-restricted',
    token: ['AS761'],
    provider: 'Outlook.com / Hotmail / Live / MSN',
    examples: [
      {
        line: '451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (AS761)',
        seen: 'Outlook.com, replies in public reports',
        host: 'hotmail-com.olc.protection.outlook.com',
      },
    ],
  },
  {
    id: 'outlook-com-5.7.515-required-authentication-level',
    cause: 'bulk-sender-requirements',
    status: ['5.7.515'],
    words: ['required authentication level'],
    hosts: ['outlook.com', 'hotmail.com'],
    or: [{ words: ['required authentication level'] }],
    provider: 'Outlook.com / Hotmail / Live / MSN',
    examples: [
      {
        line: "550 5.7.515 Access denied, sending domain [example.com] doesn't meet the required authentication level.",
        seen: 'Outlook.com, replies in public reports',
        host: 'hotmail-com.olc.protection.outlook.com',
      },
    ],
  },
  {
    id: 'outlook-com-s2017062302',
    cause: 'recipient-not-found',
    token: ['S2017062302'],
    provider: 'Outlook.com / Hotmail / Live / MSN',
    examples: [
      {
        line: '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302)',
        seen: 'Outlook.com, replies in public reports',
        host: 'hotmail-com.olc.protection.outlook.com',
      },
    ],
  },
];
