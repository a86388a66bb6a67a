import { coxCodes } from './codes/cox.ts';
import { exchangeOnlineCodes } from './codes/exchange-online.ts';
import { exchangeOnlineNetworkCodes } from './codes/exchange-online-network.ts';
import { exchangeOnlineSecurityCodes } from './codes/exchange-online-security.ts';
import { exchangeServerCodes } from './codes/exchange-server.ts';
import { exchangeTokensCodes } from './codes/exchange-tokens.ts';
import { genericAccessCodes } from './codes/generic-access.ts';
import { genericAddressCodes } from './codes/generic-address.ts';
import { genericContentCodes } from './codes/generic-content.ts';
import { genericLimitsCodes } from './codes/generic-limits.ts';
import { genericNetworkCodes } from './codes/generic-network.ts';
import { genericPairsCodes } from './codes/generic-pairs.ts';
import { genericProtocolCodes } from './codes/generic-protocol.ts';
import { genericReputationCodes } from './codes/generic-reputation.ts';
import { genericSenderCodes } from './codes/generic-sender.ts';
import { genericSystemCodes } from './codes/generic-system.ts';
import { gmailCodes } from './codes/gmail.ts';
import { godaddyCodes } from './codes/godaddy.ts';
import { iUaCodes } from './codes/i-ua.ts';
import { ianaCodes } from './codes/iana.ts';
import { icloudCodes } from './codes/icloud.ts';
import { mimecastCodes } from './codes/mimecast.ts';
import { orangeCodes } from './codes/orange.ts';
import { othersCodes } from './codes/others.ts';
import { outlookComCodes } from './codes/outlook-com.ts';
import { providerMarksCodes } from './codes/provider-marks.ts';
import { spectrumCodes } from './codes/spectrum.ts';
import { sysexitsCodes } from './codes/sysexits.ts';
import { tencentQqCodes } from './codes/tencent-qq.ts';
import { yahooCodes } from './codes/yahoo.ts';
import type { KnownCode } from './known-code.ts';

/** Every code there is; order means nothing. */
export const CODES: readonly KnownCode[] = [
  ...coxCodes,
  ...exchangeOnlineCodes,
  ...exchangeOnlineNetworkCodes,
  ...exchangeOnlineSecurityCodes,
  ...exchangeServerCodes,
  ...exchangeTokensCodes,
  ...genericAccessCodes,
  ...genericAddressCodes,
  ...genericContentCodes,
  ...genericLimitsCodes,
  ...genericNetworkCodes,
  ...genericPairsCodes,
  ...genericProtocolCodes,
  ...genericReputationCodes,
  ...genericSenderCodes,
  ...genericSystemCodes,
  ...gmailCodes,
  ...godaddyCodes,
  ...iUaCodes,
  ...ianaCodes,
  ...icloudCodes,
  ...mimecastCodes,
  ...orangeCodes,
  ...othersCodes,
  ...outlookComCodes,
  ...providerMarksCodes,
  ...spectrumCodes,
  ...sysexitsCodes,
  ...tencentQqCodes,
  ...yahooCodes,
];

const BY_ID: ReadonlyMap<string, KnownCode> = new Map(CODES.map((code) => [code.id, code]));

/** The code of an id, or nothing when there is none (an id from a link of another version). */
export function codeById(id: string): KnownCode | undefined {
  return BY_ID.get(id);
}
