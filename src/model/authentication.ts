import type { Place } from './place.ts';

/** What a server wrote about one check of the message. */
export interface AuthenticationResult {
  /** `spf`, `dkim`, `dmarc`, `compauth`, `arc`, … in lower case. */
  readonly method: string;
  /** `pass`, `fail`, `softfail`, `none`, … in lower case. */
  readonly result: string;
  /** Microsoft's three digits or RFC 8601's words; null when not said. */
  readonly reason: string | null;
  /** The server's own comment. */
  readonly comment: string | null;
  /** The domain or address checked: `smtp.mailfrom`, `header.d`, `header.from`; null when not said. */
  readonly domain: string | null;
  /** DMARC: what was done (`none`, `quarantine`, `oreject`); null when not said. */
  readonly action: string | null;
  /** The header that says it, lower case. */
  readonly header: string;
  /** The authserv-id; null in Microsoft's form. */
  readonly server: string | null;
  readonly at: Place;
}

/** One `KEY:value` of Microsoft's anti-spam headers. Explanations are found by `headerValueId(key, value)`. */
export interface AntiSpamFact {
  readonly header: string;
  readonly key: string;
  readonly value: string;
  readonly at: Place;
}

/** What servers on the way found about the sender, read from the returned original. */
export interface Authentication {
  /** From the topmost header that a receiving server wrote. */
  readonly trusted: readonly AuthenticationResult[];
  /** Look-alikes further down, which anyone before that server may have written. */
  readonly untrusted: readonly AuthenticationResult[];
  readonly antiSpam: readonly AntiSpamFact[];
}
