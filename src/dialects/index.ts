import type { Dialect } from '../model/report.ts';
import { activehunter } from './activehunter/activehunter.ts';
import { amavis } from './amavis/amavis.ts';
import { amazonSes } from './amazon-ses/amazon-ses.ts';
import { barracuda } from './barracuda/barracuda.ts';
import { biglobe } from './biglobe/biglobe.ts';
import { clearswift } from './clearswift/clearswift.ts';
import { communigate } from './communigate/communigate.ts';
import { courier } from './courier/courier.ts';
import { docomo } from './docomo/docomo.ts';
import { domino } from './domino/domino.ts';
import { dragonfly } from './dragonfly/dragonfly.ts';
import { events } from './events/events.ts';
import { exchangeLegacy } from './exchange-legacy/exchange-legacy.ts';
import { exchange } from './exchange/exchange.ts';
import { exim } from './exim/exim.ts';
import { ezweb } from './ezweb/ezweb.ts';
import { facebook } from './facebook/facebook.ts';
import { fml } from './fml/fml.ts';
import { fortimail } from './fortimail/fortimail.ts';
import { gmail } from './gmail/gmail.ts';
import { gmx } from './gmx/gmx.ts';
import { groupwise } from './groupwise/groupwise.ts';
import { haraka } from './haraka/haraka.ts';
import { hmailserver } from './hmailserver/hmailserver.ts';
import { icloud } from './icloud/icloud.ts';
import { imail } from './imail/imail.ts';
import { intermail } from './intermail/intermail.ts';
import { ironport } from './ironport/ironport.ts';
import { james } from './james/james.ts';
import { kddi } from './kddi/kddi.ts';
import { kumomta } from './kumomta/kumomta.ts';
import { mFilter } from './m-filter/m-filter.ts';
import { mailenable } from './mailenable/mailenable.ts';
import { mailgun } from './mailgun/mailgun.ts';
import { mailingLists } from './mailing-lists/mailing-lists.ts';
import { mailmarshal } from './mailmarshal/mailmarshal.ts';
import { mailru } from './mailru/mailru.ts';
import { mailscanner } from './mailscanner/mailscanner.ts';
import { mcafee } from './mcafee/mcafee.ts';
import { mdaemon } from './mdaemon/mdaemon.ts';
import { messagelabs } from './messagelabs/messagelabs.ts';
import { messagingServer } from './messaging-server/messaging-server.ts';
import { microsoftSmtp } from './microsoft-smtp/microsoft-smtp.ts';
import { mimecast } from './mimecast/mimecast.ts';
import { mxlogic } from './mxlogic/mxlogic.ts';
import { opensmtpd } from './opensmtpd/opensmtpd.ts';
import { pec } from './pec/pec.ts';
import { postfix } from './postfix/postfix.ts';
import { powermta } from './powermta/powermta.ts';
import { proofpoint } from './proofpoint/proofpoint.ts';
import { qmail } from './qmail/qmail.ts';
import { sendgrid } from './sendgrid/sendgrid.ts';
import { sendmail } from './sendmail/sendmail.ts';
import { sieve } from './sieve/sieve.ts';
import { smartermail } from './smartermail/smartermail.ts';
import { softbank } from './softbank/softbank.ts';
import { sophos } from './sophos/sophos.ts';
import { stalwart } from './stalwart/stalwart.ts';
import { surfcontrol } from './surfcontrol/surfcontrol.ts';
import { trendmicro } from './trendmicro/trendmicro.ts';
import { unnamed } from './unnamed/unnamed.ts';
import { verizon } from './verizon/verizon.ts';
import { x400 } from './x400/x400.ts';
import { yahoo } from './yahoo/yahoo.ts';
import { yandex } from './yandex/yandex.ts';
import { zoho } from './zoho/zoho.ts';

/** Every mail system whose bounces are read; order means nothing. */
export const DIALECTS: readonly Dialect[] = [
  activehunter,
  amavis,
  amazonSes,
  barracuda,
  biglobe,
  clearswift,
  communigate,
  courier,
  docomo,
  domino,
  dragonfly,
  events,
  exchangeLegacy,
  exchange,
  exim,
  ezweb,
  facebook,
  fml,
  fortimail,
  gmail,
  gmx,
  groupwise,
  haraka,
  hmailserver,
  icloud,
  imail,
  intermail,
  ironport,
  james,
  kddi,
  kumomta,
  mFilter,
  mailenable,
  mailgun,
  mailingLists,
  mailmarshal,
  mailru,
  mailscanner,
  mcafee,
  mdaemon,
  messagelabs,
  messagingServer,
  microsoftSmtp,
  mimecast,
  mxlogic,
  opensmtpd,
  pec,
  postfix,
  powermta,
  proofpoint,
  qmail,
  sendgrid,
  sendmail,
  sieve,
  smartermail,
  softbank,
  sophos,
  stalwart,
  surfcontrol,
  trendmicro,
  verizon,
  x400,
  yahoo,
  yandex,
  zoho,
];

/** Reads what none of them knows. */
export const UNNAMED: Dialect = unnamed;
