/** A mail provider: how its servers are named, and the marks its replies carry wherever they are quoted. */
export interface Provider {
  readonly id: string;
  /** The name as people know it. */
  readonly name: string;
  /** Domain suffixes of its servers. */
  readonly hosts: readonly string[];
  /** Words in a reply that name it, lower case. */
  readonly marks: readonly string[];
}

/** Providers whose replies have a meaning of their own, and others whose servers people meet often. */
export const PROVIDERS: readonly Provider[] = [
  {
    id: 'gmail',
    name: 'Gmail / Google Workspace',
    hosts: ['google.com', 'gmail.com', 'googlemail.com', 'smtp.goog'],
    marks: ['gsmtp', 'gcdp', 'support.google.com'],
  },
  {
    id: 'outlook-com',
    name: 'Outlook.com / Hotmail / Live / MSN',
    hosts: ['olc.protection.outlook.com', 'hotmail.com', 'live.com', 'msn.com'],
    marks: ['postmaster.live.com', 'mail.live.com', 'olc.protection.outlook.com', 'outlook.com/postmaster'],
  },
  {
    id: 'exchange-online',
    name: 'Microsoft 365',
    hosts: [
      'outlook.com',
      'office365.com',
      'office365.us',
      'outlook.de',
      'outlook.cn',
      'partner.outlook.cn',
      'onmicrosoft.com',
      'frontbridge.com',
      'bigfish.com',
    ],
    marks: ['prod.outlook.com', 'protection.outlook.com'],
  },
  {
    id: 'yahoo',
    name: 'Yahoo / AOL',
    hosts: ['yahoodns.net', 'yahoo.com', 'yahoo.co.jp', 'aol.com', 'yahooinc.com', 'verizonmedia.com'],
    marks: [
      'postmaster.yahooinc.com',
      'help.yahoo.com',
      'mail.yahoo.com',
      'postmaster.aol.com',
      'postmaster.verizonmedia.com',
    ],
  },
  {
    id: 'icloud',
    name: 'Apple iCloud',
    hosts: ['mail.icloud.com', 'icloud.com', 'me.com', 'mac.com', 'apple.com'],
    marks: ['support.apple.com'],
  },
  { id: 'cox', name: 'Cox', hosts: ['cox.net'], marks: ['cox.com', 'cox.net'] },
  {
    id: 'godaddy',
    name: 'GoDaddy (secureserver.net)',
    hosts: ['secureserver.net'],
    marks: ['secureserver.net', 'x.co/srbounce', 'godaddy'],
  },
  {
    id: 'spectrum',
    name: 'Spectrum / Charter',
    hosts: ['charter.net', 'twc.com', 'rr.com', 'spectrum.com'],
    marks: ['charter.com', 'charter.net', 'spectrum.net'],
  },
  {
    id: 'orange',
    name: 'Orange / Wanadoo / La Poste',
    hosts: ['orange.fr', 'wanadoo.fr', 'laposte.net', 'voila.fr'],
    marks: ['orange.fr', 'wanadoo.fr', 'laposte.net'],
  },
  { id: 'free', name: 'Free.fr', hosts: ['free.fr'], marks: ['postmaster.free.fr'] },
  {
    id: 'mimecast',
    name: 'Mimecast',
    hosts: ['mimecast.com', 'mimecast.co.za', 'mimecast-offshore.com'],
    marks: ['mimecast.com', 'mimecast.org'],
  },
  {
    id: 'qq',
    name: 'Tencent QQ',
    hosts: ['qq.com', 'exmail.qq.com', 'foxmail.com'],
    marks: ['service.mail.qq.com', 'mail.qq.com', 'exmail.qq.com'],
  },
  {
    id: 'netease',
    name: 'NetEase (163, 126)',
    hosts: ['163.com', '126.com', '188.com', 'yeah.net', 'netease.com'],
    marks: ['mail.163.com'],
  },
  { id: 'iua', name: 'i.ua / email.ua', hosts: ['email.ua', 'i.ua'], marks: ['mail.i.ua'] },
  { id: 'kddi', name: 'KDDI', hosts: ['ezweb.ne.jp', 'msmx.au.com', 'au.com'], marks: [] },
  { id: 'docomo', name: 'NTT DOCOMO', hosts: ['docomo.ne.jp'], marks: [] },
  { id: 'softbank', name: 'SoftBank', hosts: ['softbank.ne.jp', 'softbank.jp'], marks: [] },
  {
    id: 'comcast',
    name: 'Comcast',
    hosts: ['comcast.net'],
    marks: ['postmaster.comcast.net', 'xfinity.com'],
  },
  {
    id: 'att',
    name: 'AT&T',
    hosts: ['att.net', 'prodigy.net', 'bellsouth.net', 'sbcglobal.net'],
    marks: ['att.net'],
  },
  { id: 'verizon', name: 'Verizon', hosts: ['verizon.net', 'vtext.com'], marks: [] },
  { id: 'mailru', name: 'Mail.ru', hosts: ['mail.ru', 'mxs.mail.ru', 'vk.com'], marks: ['mail.ru'] },
  {
    id: 'yandex',
    name: 'Yandex',
    hosts: ['yandex.ru', 'yandex.net', 'yandex.com'],
    marks: ['ya.cc', 'yandex.ru', 'yandex.com'],
  },
  {
    id: 'gmx',
    name: 'GMX / WEB.DE',
    hosts: ['gmx.net', 'gmx.de', 'gmx.com', 'web.de', 'emig.gmx.net', 'mail.com'],
    marks: ['postmaster.gmx.net', 'postmaster.web.de', 'mail.gmx'],
  },
  {
    id: 'ionos',
    name: 'IONOS',
    hosts: ['kundenserver.de', 'ionos.com', 'ionos.de', '1and1.com', 'perfora.net'],
    marks: ['postmaster.1and1', 'postmaster.kundenserver.de'],
  },
  { id: 't-online', name: 'T-Online', hosts: ['t-online.de'], marks: ['t-online.de', 'tosa@rx.t-online.de'] },
  {
    id: 'zoho',
    name: 'Zoho Mail',
    hosts: ['zoho.com', 'zoho.eu', 'zoho.in', 'zohomail.com'],
    marks: ['zoho.com'],
  },
  { id: 'proton', name: 'Proton Mail', hosts: ['protonmail.ch', 'proton.ch', 'proton.me'], marks: [] },
  { id: 'fastmail', name: 'Fastmail', hosts: ['messagingengine.com', 'fastmail.com'], marks: [] },
  {
    id: 'proofpoint',
    name: 'Proofpoint',
    hosts: ['pphosted.com', 'ppe-hosted.com', 'gpphosted.com'],
    marks: ['support.proofpoint.com', 'proofpoint.com'],
  },
  {
    id: 'barracuda',
    name: 'Barracuda',
    hosts: ['barracudanetworks.com', 'cudamail.com'],
    marks: ['barracuda', 'bsf-', 'barracudacentral.org'],
  },
  {
    id: 'messagelabs',
    name: 'Symantec Email Security.cloud',
    hosts: ['messagelabs.com'],
    marks: ['messagelabs'],
  },
  { id: 'trendmicro', name: 'Trend Micro', hosts: ['trendmicro.com', 'trendmicro.eu'], marks: [] },
  {
    id: 'cisco',
    name: 'Cisco Secure Email',
    hosts: ['iphmx.com'],
    marks: ['senderbase.org', 'talosintelligence.com'],
  },
  { id: 'forcepoint', name: 'Forcepoint', hosts: ['mailcontrol.com'], marks: [] },
  {
    id: 'hornetsecurity',
    name: 'Hornetsecurity',
    hosts: ['hornetsecurity.com', 'antispameurope.com', 'antispamcloud.com'],
    marks: [],
  },
  { id: 'cloudflare', name: 'Cloudflare Email Routing', hosts: ['mx.cloudflare.net'], marks: [] },
  { id: 'amazon-ses', name: 'Amazon SES', hosts: ['amazonses.com', 'amazonaws.com'], marks: ['amazonses'] },
  { id: 'sendgrid', name: 'SendGrid', hosts: ['sendgrid.net'], marks: ['sendgrid'] },
  { id: 'mailgun', name: 'Mailgun', hosts: ['mailgun.org', 'mailgun.net'], marks: ['mailgun'] },
  { id: 'ovh', name: 'OVHcloud', hosts: ['ovh.net', 'mail.ovh.net', 'ovh.ca'], marks: [] },
  { id: 'rackspace', name: 'Rackspace Email', hosts: ['emailsrvr.com'], marks: [] },
  { id: 'libero', name: 'Libero / Virgilio', hosts: ['libero.it', 'virgilio.it', 'iol.it'], marks: [] },
  { id: 'seznam', name: 'Seznam', hosts: ['seznam.cz', 'email.cz'], marks: [] },
  { id: 'wp', name: 'Wirtualna Polska', hosts: ['wp.pl', 'o2.pl'], marks: [] },
  { id: 'onet', name: 'Onet', hosts: ['onet.pl', 'poczta.onet.pl'], marks: [] },
  { id: 'naver', name: 'Naver', hosts: ['naver.com', 'worksmobile.com'], marks: [] },
];

/** The servers of each vendor with a code list of its own, and the dialects that write its reports. */
export const VENDORS: Readonly<
  Record<'microsoft', { readonly hosts: readonly string[]; readonly generators: readonly string[] }>
> = {
  microsoft: {
    hosts: [
      'outlook.com',
      'office365.com',
      'office365.us',
      'outlook.de',
      'outlook.cn',
      'hotmail.com',
      'onmicrosoft.com',
    ],
    generators: [
      'exchange-online',
      'exchange-server',
      'exchange-2003',
      'exchange-2007',
      'exchange-5.5',
      'exchange',
      'outlook-com',
      'outlook',
      'office365',
    ],
  },
};
