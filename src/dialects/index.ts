import type { Dialect } from '../model/report.ts';
import { activehunter } from './activehunter/activehunter.ts';
import { amavis } from './amavis/amavis.ts';
import { communigate } from './communigate/communigate.ts';
import { courier } from './courier/courier.ts';
import { domino } from './domino/domino.ts';
import { dragonfly } from './dragonfly/dragonfly.ts';
import { exchange } from './exchange/exchange.ts';
import { exchangeLegacy } from './exchange-legacy/exchange-legacy.ts';
import { exim } from './exim/exim.ts';
import { fml } from './fml/fml.ts';
import { gmail } from './gmail/gmail.ts';
import { groupwise } from './groupwise/groupwise.ts';
import { haraka } from './haraka/haraka.ts';
import { hmailserver } from './hmailserver/hmailserver.ts';
import { imail } from './imail/imail.ts';
import { james } from './james/james.ts';
import { kumomta } from './kumomta/kumomta.ts';
import { mFilter } from './m-filter/m-filter.ts';
import { mailenable } from './mailenable/mailenable.ts';
import { mdaemon } from './mdaemon/mdaemon.ts';
import { messagingServer } from './messaging-server/messaging-server.ts';
import { microsoftSmtp } from './microsoft-smtp/microsoft-smtp.ts';
import { mxlogic } from './mxlogic/mxlogic.ts';
import { opensmtpd } from './opensmtpd/opensmtpd.ts';
import { postfix } from './postfix/postfix.ts';
import { powermta } from './powermta/powermta.ts';
import { qmail } from './qmail/qmail.ts';
import { sendmail } from './sendmail/sendmail.ts';
import { surfcontrol } from './surfcontrol/surfcontrol.ts';
import { unnamed } from './unnamed/unnamed.ts';
import { x400 } from './x400/x400.ts';

/** Every mail system whose bounces are read; order means nothing. */
export const DIALECTS: readonly Dialect[] = [
  activehunter,
  amavis,
  communigate,
  courier,
  domino,
  dragonfly,
  exchange,
  exchangeLegacy,
  exim,
  fml,
  gmail,
  groupwise,
  haraka,
  hmailserver,
  imail,
  james,
  kumomta,
  mFilter,
  mailenable,
  mdaemon,
  messagingServer,
  microsoftSmtp,
  mxlogic,
  opensmtpd,
  postfix,
  powermta,
  qmail,
  sendmail,
  surfcontrol,
  x400,
];

/** Reads what none of them knows. */
export const UNNAMED: Dialect = unnamed;
