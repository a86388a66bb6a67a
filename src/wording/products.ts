/** The products as their makers write them; by dialect id. Names, so the same in every language. */
const PRODUCTS: Readonly<Record<string, string>> = {
  'exchange-online': 'Exchange Online',
  'exchange-server': 'Exchange Server',
  exchange: 'Exchange',
  outlook: 'Outlook',
  'outlook-com': 'Outlook.com',
  gmail: 'Gmail',
  'google-workspace': 'Google Workspace',
  'google-groups': 'Google Groups',
  activehunter: 'Active!hunter',
  amavis: 'amavis',
  communigate: 'CommuniGate Pro',
  dragonfly: 'DragonFly Mail Agent',
  'exchange-legacy': 'Exchange',
  fml: 'fml',
  hmailserver: 'hMailServer',
  kumomta: 'KumoMTA',
  'm-filter': 'm-FILTER',
  'messaging-server': 'Oracle Messaging Server',
  'microsoft-smtp': 'Microsoft SMTP Service',
  mxlogic: 'MX Logic',
  surfcontrol: 'SurfControl',
  x400: 'X.400',
  postfix: 'Postfix',
  exim: 'Exim',
  sendmail: 'Sendmail',
  qmail: 'qmail',
  courier: 'Courier',
  opensmtpd: 'OpenSMTPD',
  'amazon-ses': 'Amazon SES',
  'amazon-workmail': 'Amazon WorkMail',
  sendgrid: 'SendGrid',
  mailgun: 'Mailgun',
  sparkpost: 'SparkPost',
  powermta: 'PowerMTA',
  momentum: 'Momentum',
  mimecast: 'Mimecast',
  proofpoint: 'Proofpoint',
  barracuda: 'Barracuda',
  messagelabs: 'MessageLabs',
  'icloud-mail': 'iCloud Mail',
  icloud: 'iCloud Mail',
  apple: 'iCloud Mail',
  yahoo: 'Yahoo Mail',
  aol: 'AOL Mail',
  zoho: 'Zoho Mail',
  yandex: 'Yandex Mail',
  mailru: 'Mail.ru',
  gmx: 'GMX',
  domino: 'HCL Domino',
  notes: 'HCL Notes',
  groupwise: 'GroupWise',
  zimbra: 'Zimbra',
  mailman: 'Mailman',
  mdaemon: 'MDaemon',
  imail: 'IMail',
  'mail-enable': 'MailEnable',
  mailenable: 'MailEnable',
  mailmarshal: 'MailMarshal',
  james: 'Apache James',
  haraka: 'Haraka',
  stalwart: 'Stalwart',
  maddy: 'maddy',
  kerio: 'Kerio Connect',
  smartermail: 'SmarterMail',
  surgemail: 'SurgeMail',
  verizon: 'Verizon',
  ezweb: 'au',
  kddi: 'KDDI',
  docomo: 'NTT docomo',
};

/** The product's name as people know it; a dialect that is not listed gives its id with capitals, `unknown` gives nothing. */
export function productName(product: string): string | undefined {
  if (product === '' || product === 'unknown' || product === 'generic' || product === 'standard')
    return undefined;
  if (Object.hasOwn(PRODUCTS, product)) return PRODUCTS[product];
  return product
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** The service's name in the diagram, where people know Exchange Online as Office 365. */
export function serviceName(product: string): string | undefined {
  return product === 'exchange-online' ? 'Office 365' : productName(product);
}
