/** A key of the anti-spam and authentication headers, and the values of it that have a meaning of their own. Its words are in the locales under its ids. */
export interface HeaderKey {
  /** As written, upper case for Microsoft's keys: `SCL`, `compauth`. Also the id of the key's own explanation. */
  readonly key: string;
  /** The headers that carry it, lower case. */
  readonly headers: readonly string[];
  /** Values that are explained. `4-7` is an inclusive range of numbers, `1xx` any value with these first digits. Two spellings of one value stand as `HPHSH|HPHISH`. */
  readonly values: readonly string[];
  /** True when the value is free (an address, a country, a host) and only the key is explained. */
  readonly free: boolean;
}

const FOREFRONT = ['x-forefront-antispam-report', 'x-forefront-antispam-report-untrusted'];
const MICROSOFT = ['x-microsoft-antispam', 'x-microsoft-antispam-untrusted'];
const RESULTS = ['authentication-results', 'arc-authentication-results', 'authentication-results-original'];

const key = (name: string, headers: readonly string[], values: string, free = false): HeaderKey => ({
  key: name,
  headers,
  values: values === '' ? [] : values.split(' '),
  free,
});

/**
 * The keys and values that Microsoft documents for X-Forefront-Antispam-Report, X-Microsoft-Antispam and Authentication-Results
 * ("Anti-spam message headers in cloud organizations", 2025; SCL and BCL from their own articles), with the results of RFC 8601, RFC 7208
 * and RFC 8617. EFV, SFS, ARA, RULEID, SRVR and the like are undocumented; only that they are Microsoft's own diagnostics is known.
 */
export const HEADER_KEYS: readonly HeaderKey[] = [
  key('ARC', FOREFRONT, 'AAR AMS AS'),
  key(
    'CAT',
    FOREFRONT,
    'AMP BIMP BULK DIMP FTBP GIMP HPHSH|HPHISH HSPM INTOS MALW NONE OSPM PHSH SAP SPM SPOOF UIMP',
  ),
  key('CIP', FOREFRONT, '', true),
  key('CTRY', FOREFRONT, '', true),
  key('DIR', FOREFRONT, 'INB OUT INT'),
  key('H', FOREFRONT, '', true),
  key('IPV', FOREFRONT, 'CAL NLI'),
  key('LANG', FOREFRONT, '', true),
  key('PTR', FOREFRONT, '', true),
  key('SCL', [...FOREFRONT, 'x-ms-exchange-organization-scl'], '-1 0-1 2-4 5-6 7-9'),
  key('SFTY', FOREFRONT, '9.19 9.20 9.25'),
  key('SFV', FOREFRONT, 'BLK NSPM SFE SKA SKB SKI SKN SKQ SKS SPM'),
  key('SRV', FOREFRONT, 'BULK'),
  key('EFV', FOREFRONT, 'NLI'),
  key('SFS', FOREFRONT, '', true),
  key('BCL', MICROSOFT, '0 1-3 4-7 8-9'),
  key('PCL', [...MICROSOFT, 'x-ms-exchange-organization-pcl'], '0 1-3 4-8'),
  key('ARA', MICROSOFT, '', true),
  key('RULEID', MICROSOFT, '', true),
  key('SRVR', MICROSOFT, '', true),
  key('URISCAN', MICROSOFT, '', true),
  key('spf', [...RESULTS, 'received-spf'], 'pass fail softfail neutral none temperror permerror policy'),
  key('dkim', RESULTS, 'pass fail none neutral policy temperror permerror'),
  key('dmarc', RESULTS, 'pass fail bestguesspass none temperror permerror'),
  key('compauth', RESULTS, 'pass fail softpass none'),
  key('reason', RESULTS, '000 001 002 010 130 1xx 2xx 3xx 4xx 6xx 7xx 9xx'),
  key(
    'action',
    RESULTS,
    'none quarantine reject oreject|o.reject pct.quarantine pct.reject permerror temperror',
  ),
  key('arc', RESULTS, 'none pass fail'),
  key('cv', ['arc-seal'], 'none pass fail'),
  key('header.d', RESULTS, '', true),
  key('header.from', RESULTS, '', true),
  key('smtp.mailfrom', RESULTS, '', true),
  key('smtp.helo', RESULTS, '', true),
];

/**
 * The id under which a key and its value are explained: `SCL.5-6` for `SCL:5`, `compauth.pass`, `reason.1xx` for 109. Only the key's id
 * (`CIP`) when the value is free or not known, nothing when the key is not known: an unknown one is shown as unknown.
 */
export function headerValueId(name: string, value: string): string | undefined {
  const known = keyNamed(name);
  if (!known) return undefined;
  const exact = known.values.find((one) =>
    one.split('|').some((word) => word.toLowerCase() === value.toLowerCase()),
  );
  const fitting = exact ?? known.values.find((one) => fits(one, value));
  return fitting === undefined ? known.key : `${known.key}.${fitting.split('|')[0] ?? fitting}`;
}

/** True when a known key has a value that nobody explains. */
export function isUnknownValue(name: string, value: string): boolean {
  const known = keyNamed(name);
  return !known || (!known.free && value !== '' && headerValueId(name, value) === known.key);
}

/** `ARC` of the spam report and `arc` of the authentication results differ in case alone, so case is looked at first. */
const keyNamed = (name: string): HeaderKey | undefined =>
  HEADER_KEYS.find((one) => one.key === name) ??
  HEADER_KEYS.find((one) => one.key.toLowerCase() === name.toLowerCase());

function fits(pattern: string, value: string): boolean {
  const range = /^(\d)-(\d)$/.exec(pattern);
  if (range)
    return /^\d$/.test(value) && Number(value) >= Number(range[1]) && Number(value) <= Number(range[2]);
  return /^\dxx$/.test(pattern) && /^\d{3}$/.test(value) && value[0] === pattern[0];
}
