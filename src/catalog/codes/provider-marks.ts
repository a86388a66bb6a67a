import type { KnownCode } from '../known-code.ts';

/** Short marks with which NetEase, AOL, T-Online, GMX, MailChannels and Rackspace say why. */
export const providerMarksCodes: readonly KnownCode[] = [
  {
    id: 'netease-dt-spm',
    cause: 'spam-content',
    token: ['DT:SPM'],
    provider: 'NetEase (163, 126)',
    examples: [
      {
        line: '554 DT:SPM 163 mx1,please see http://mail.163.com/help/help_spam_16.htm',
        seen: 'NetEase, list of bounce codes',
        host: '163mx01.mxmail.netease.com',
      },
    ],
  },
  {
    id: 'netease-dt-sum',
    cause: 'spoofing-blocked',
    token: ['DT:SUM'],
    provider: 'NetEase (163, 126)',
    examples: [
      {
        line: '554 DT:SUM envelope from and header from is inconsistent',
        seen: 'NetEase, list of bounce codes',
        host: '163mx01.mxmail.netease.com',
      },
    ],
  },
  {
    id: 'netease-dt-rbl',
    cause: 'ip-blocklisted',
    token: ['DT:RBL', 'HL:IHU'],
    provider: 'NetEase (163, 126)',
    examples: [
      {
        line: '554 HL:IHU 163 mx1',
        seen: 'NetEase, list of bounce codes',
        host: '163mx01.mxmail.netease.com',
      },
    ],
  },
  {
    id: 'netease-mi-rate',
    cause: 'rate-limited',
    token: [
      'HL:IFC',
      'MI:SFQ',
      'MI:STC',
      'MI:CCL',
      'MI:CEL',
      'MI:ULC',
      'RP:CEL',
      'RP:CCL',
      'RP:TRC',
      'RP:DRC',
    ],
    provider: 'NetEase (163, 126)',
    examples: [
      {
        line: '451 MI:SFQ 163 mx1',
        seen: 'NetEase, list of bounce codes',
        host: '163mx01.mxmail.netease.com',
      },
    ],
  },
  {
    id: 'netease-reputation',
    cause: 'poor-reputation',
    token: ['HL:REP', 'HL:MEP'],
    provider: 'NetEase (163, 126)',
    examples: [
      {
        line: '421 HL:REP 163 mx1',
        seen: 'NetEase, list of bounce codes',
        host: '163mx01.mxmail.netease.com',
      },
    ],
  },
  {
    id: 'netease-ip-not-allowed',
    cause: 'ip-blocked-by-recipient',
    token: ['HL:IPB', 'WM:BLI', 'MI:BLI'],
    provider: 'NetEase (163, 126)',
    examples: [
      {
        line: '554 HL:IPB 163 mx1',
        seen: 'NetEase, list of bounce codes',
        host: '163mx01.mxmail.netease.com',
      },
    ],
  },
  {
    id: 'netease-sender-not-allowed',
    cause: 'sender-rejected',
    token: ['MI:SPB', 'WM:BLU'],
    provider: 'NetEase (163, 126)',
    examples: [
      {
        line: '554 MI:SPB 163 mx1',
        seen: 'NetEase, list of bounce codes',
        host: '163mx01.mxmail.netease.com',
      },
    ],
  },
  {
    id: 'netease-sender-form',
    cause: 'sender-address-invalid',
    token: ['MI:IMF'],
    provider: 'NetEase (163, 126)',
    examples: [
      {
        line: '550 MI:IMF 163 mx1',
        seen: 'NetEase, list of bounce codes',
        host: '163mx01.mxmail.netease.com',
      },
    ],
  },
  {
    id: 'netease-connections',
    cause: 'too-many-connections',
    token: ['HL:ICC', 'MI:DMC'],
    provider: 'NetEase (163, 126)',
    examples: [
      {
        line: '421 HL:ICC 163 mx1',
        seen: 'NetEase, list of bounce codes',
        host: '163mx01.mxmail.netease.com',
      },
    ],
  },
  {
    id: 'netease-recipients',
    cause: 'too-many-recipients',
    token: ['RP:QRC', 'RP:RCL'],
    provider: 'NetEase (163, 126)',
    examples: [
      {
        line: '451 RP:QRC 163 mx1',
        seen: 'NetEase, list of bounce codes',
        host: '163mx01.mxmail.netease.com',
      },
    ],
  },
  {
    id: 'netease-mi-spf',
    cause: 'spf-failed',
    token: ['MI:SPF'],
    provider: 'NetEase (163, 126)',
    examples: [
      {
        line: '550 MI:SPF 163 mx1',
        seen: 'NetEase, list of bounce codes',
        host: '163mx01.mxmail.netease.com',
      },
    ],
  },
  {
    id: 'netease-mi-dma',
    cause: 'dmarc-failed',
    token: ['MI:DMA'],
    provider: 'NetEase (163, 126)',
    examples: [
      {
        line: '550 MI:DMA 163 mx1',
        seen: 'NetEase, list of bounce codes',
        host: '163mx01.mxmail.netease.com',
      },
    ],
  },
  {
    id: 'netease-mi-nhd',
    cause: 'helo-rejected',
    token: ['MI:NHD'],
    provider: 'NetEase (163, 126)',
    examples: [
      {
        line: '550 MI:NHD 163 mx1',
        seen: 'NetEase, list of bounce codes',
        host: '163mx01.mxmail.netease.com',
      },
    ],
  },
  {
    id: 'netease-rp-frl',
    cause: 'relay-denied',
    token: ['RP:FRL'],
    provider: 'NetEase (163, 126)',
    examples: [
      {
        line: '550 RP:FRL 163 mx1',
        seen: 'NetEase, list of bounce codes',
        host: '163mx01.mxmail.netease.com',
      },
    ],
  },
  {
    id: 'aol-dynamic',
    cause: 'dynamic-ip-blocked',
    token: ['RTR:DU'],
    provider: 'Yahoo / AOL',
    examples: [
      { line: '554 5.7.1 : (RTR:DU) refused', seen: 'AOL, list of SMTP errors', host: 'mx.aol.com' },
    ],
  },
  {
    id: 'aol-reverse-dns',
    cause: 'reverse-dns-missing',
    token: ['DNS:NR', 'DNS:B1', 'DNS:B2', 'RTR:GE'],
    provider: 'Yahoo / AOL',
    examples: [
      { line: '421 4.7.1 : (DNS:NR) refused', seen: 'AOL, list of SMTP errors', host: 'mx.aol.com' },
    ],
  },
  {
    id: 'aol-ip',
    cause: 'ip-blocklisted',
    token: [
      'RTR:BL',
      'RTR:BB',
      'RTR:BD',
      'RTR:BG',
      'RTR:CH',
      'RTR:RD',
      'CON:B1',
      'CON:B2',
      'RLY:B1',
      'RLY:B2',
      'RLY:B3',
      'RLY:BD',
      'RLY:BL',
      'RLY:CH',
      'RLY:CH2',
      'RLY:CS4',
      'RLY:IR',
      'RLY:NI',
      'RLY:OB',
      'RLY:SN',
    ],
    provider: 'Yahoo / AOL',
    examples: [
      { line: '521 5.2.1 : (CON:B1) refused', seen: 'AOL, list of SMTP errors', host: 'mx.aol.com' },
    ],
  },
  {
    id: 'aol-rate',
    cause: 'rate-limited',
    token: ['DYN:T1', 'DYN:T2', 'RLY:OV'],
    provider: 'Yahoo / AOL',
    examples: [
      { line: '421 4.7.1 : (DYN:T1) deferred', seen: 'AOL, list of SMTP errors', host: 'mx.aol.com' },
    ],
  },
  {
    id: 'aol-link',
    cause: 'link-blocked',
    token: ['HVU:B1', 'HVU:B2', 'HVU:NR'],
    provider: 'Yahoo / AOL',
    examples: [
      { line: '554 5.7.1 : (HVU:B1) refused', seen: 'AOL, list of SMTP errors', host: 'mx.aol.com' },
    ],
  },
  {
    id: 't-online-bl',
    cause: 'poor-reputation',
    words: ['a problem occurred. (ask your postmaster', 'a problem occurred. ask your postmaster', '(bl)'],
    hosts: ['t-online.de'],
    provider: 'T-Online',
    examples: [
      {
        line: '554 IP=192.0.2.1 - A problem occurred. Ask your postmaster for help. (BL)',
        seen: 'T-Online, replies in public reports',
        host: 'mx00.t-online.de',
      },
    ],
  },
  {
    id: 't-online-dial',
    cause: 'dynamic-ip-blocked',
    words: ['dialup/transient ip not allowed', '(dial)'],
    hosts: ['t-online.de'],
    provider: 'T-Online',
    examples: [
      {
        line: '554 IP=192.0.2.1 - Dialup/transient IP not allowed. Use a mailgateway. (DIAL)',
        seen: 'T-Online, replies in public reports',
        host: 'mx00.t-online.de',
      },
    ],
  },
  {
    id: 'gmx-bad-dns-ptr',
    cause: 'reverse-dns-missing',
    words: ['bad dns ptr resource record'],
    hosts: ['gmx.net', 'gmx.de', 'gmx.com', 'web.de', 'mail.com', 'kundenserver.de'],
    provider: 'GMX / WEB.DE',
    examples: [
      {
        line: '554-gmx.net ESMTP Service not available 554-No SMTP service 554 Bad DNS PTR resource record.',
        seen: 'GMX, replies in public reports',
        host: 'mx00.gmx.net',
      },
    ],
  },
  {
    id: 'gmx-ip-black-listed',
    cause: 'ip-blocklisted',
    words: ['ip address is black listed'],
    hosts: ['gmx.net', 'gmx.de', 'gmx.com', 'web.de', 'mail.com', 'kundenserver.de'],
    provider: 'GMX / WEB.DE',
    examples: [
      {
        line: '554-gmx.net ESMTP Service not available 554-No SMTP service 554 IP address is black listed.',
        seen: 'GMX, replies in public reports',
        host: 'mx00.gmx.net',
      },
    ],
  },
  {
    id: 'gmx-mail-send-limit',
    cause: 'submission-quota-exceeded',
    words: ['mail send limit exceeded'],
    hosts: ['gmx.net', 'gmx.de', 'gmx.com', 'web.de', 'mail.com', 'kundenserver.de'],
    provider: 'GMX / WEB.DE',
    examples: [
      {
        line: '450-Requested mail action not taken: mailbox unavailable 450 Mail send limit exceeded.',
        seen: 'GMX, replies in public reports',
        host: 'mail.gmx.net',
      },
    ],
  },
  {
    id: 'gmx-invalid-dns-mx',
    cause: 'sender-domain-unresolvable',
    words: ['invalid dns mx or a/aaaa resource record'],
    hosts: ['gmx.net', 'gmx.de', 'gmx.com', 'web.de', 'mail.com', 'kundenserver.de'],
    provider: 'GMX / WEB.DE',
    examples: [
      {
        line: '550-Requested action not taken: mailbox unavailable 550 invalid DNS MX or A/AAAA resource record.',
        seen: 'GMX, replies in public reports',
        host: 'mx-ha.web.de',
      },
    ],
  },
  {
    id: 'gmx-sender-address-not-allowed',
    cause: 'send-as-denied',
    words: ['sender address is not allowed'],
    hosts: ['gmx.net', 'gmx.de', 'gmx.com', 'web.de', 'mail.com', 'kundenserver.de'],
    provider: 'GMX / WEB.DE',
    examples: [
      {
        line: '550-Requested action not taken: mailbox unavailable 550 Sender address is not allowed.',
        seen: 'GMX, replies in public reports',
        host: 'mail.gmx.net',
      },
    ],
  },
  {
    id: 'rackspace-dns-rbl',
    cause: 'ip-blocklisted',
    words: ['acl dns_rbl', 'dns_rbl'],
    hosts: ['emailsrvr.com'],
    provider: 'Rackspace Email',
    examples: [
      {
        line: '554 5.7.1 ACL dns_rbl; blocked',
        seen: 'Rackspace, list of bounce codes',
        host: 'mx1.emailsrvr.com',
      },
    ],
  },
  {
    id: 'rackspace-g30',
    cause: 'hourly-limit-of-recipient',
    words: ['mailbox received too much email in a short period of time'],
    hosts: ['emailsrvr.com'],
    provider: 'Rackspace Email',
    examples: [
      {
        line: '450 4.2.1 <ana@example.org>: Mailbox received too much email in a short period of time (G30)',
        seen: 'Rackspace, list of bounce codes',
        host: 'mx1.emailsrvr.com',
      },
    ],
  },
  {
    id: 'zoho-unusual-activity',
    cause: 'sending-account-banned',
    words: ['unusual sending activity detected'],
    hosts: ['zoho.com', 'zoho.eu', 'zoho.in'],
    provider: 'Zoho Mail',
    examples: [
      {
        line: '550 5.4.6 Unusual sending activity detected. Please try after sometime',
        seen: 'Zoho Mail, list of SMTP errors',
        host: 'smtp.zoho.com',
      },
    ],
  },
  {
    id: 'zoho-relaying-disallowed-as',
    cause: 'send-as-denied',
    words: ['relaying disallowed as'],
    hosts: ['zoho.com', 'zoho.eu', 'zoho.in'],
    provider: 'Zoho Mail',
    examples: [
      {
        line: '553 Relaying disallowed as info@example.com',
        seen: 'Zoho Mail, list of SMTP errors',
        host: 'smtp.zoho.com',
      },
    ],
  },
  {
    id: 'mailchannels-sdnf',
    cause: 'sender-domain-unresolvable',
    token: ['[SDNF]'],
    examples: [
      { line: '550 5.7.1 [SDNF] Sender Domain Not Found', seen: 'MailChannels, list of SMTP errors' },
    ],
  },
  {
    id: 'mailchannels-account',
    cause: 'sending-account-banned',
    token: ['console.mailchannels.net/insights'],
    without: ['[sdnf]', '[bfd]', 'spf'],
    examples: [
      {
        line: '550 5.7.1 [CS] Message blocked. See https://console.mailchannels.net/insights for more',
        seen: 'MailChannels, list of SMTP errors',
      },
    ],
  },
  {
    id: 'cloudmark-csi-reset',
    cause: 'poor-reputation',
    token: ['csi.cloudmark.com/reset-request', 'csi.cloudmark.com/en/reset'],
    examples: [
      {
        line: '554 mx1.example.net bizsmtp Connection refused from 192.0.2.9. See http://csi.cloudmark.com/reset-request/?ip=192.0.2.9 for more information.',
        seen: 'providers that ask Cloudmark Sender Intelligence',
      },
    ],
  },
  {
    id: 'bellsouth-rblmx',
    cause: 'ip-blocklisted',
    token: ['ldap:ou=rblmx'],
    provider: 'AT&T',
    examples: [
      {
        line: '550 192.0.2.9 blocked by ldap:ou=rblmx,dc=bellsouth,dc=net',
        seen: 'AT&T and BellSouth, replies in public reports',
      },
    ],
  },
  {
    id: 'facebook-rcp-t4',
    cause: 'mailbox-disabled',
    token: ['RCP-T4'],
    examples: [
      {
        line: '421 4.7.1 RCP-T4 http://postmaster.facebook.com/response_codes?ip=192.0.2.9#unavailable Recipient account is unavailable',
        seen: 'Facebook, replies in public reports',
      },
    ],
  },
  {
    id: 'aol-will-not-accept',
    cause: 'policy-rejected',
    token: ['AOL will not accept delivery of this message'],
    provider: 'Yahoo / AOL',
    owner: { party: 'sender', role: 'admin' },
    examples: [
      {
        line: '521 5.2.1 : AOL will not accept delivery of this message.',
        seen: 'AOL, replies in public reports',
      },
    ],
  },
];
