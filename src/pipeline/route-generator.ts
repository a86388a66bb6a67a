import type { Opened } from '../model/message.ts';
import type { Place } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import { isExchangeOnlineInside } from '../text/host.ts';
import { readReceived } from '../text/received.ts';
import type { Received } from '../text/received.ts';
import { fieldsNamed, ownHeaders, placeIn, rawValue } from './header-fields.ts';

// How the programs name themselves in the Received field that they write for their own reports.
const PROGRAMS: readonly (readonly [RegExp, string])[] = [
  [/^Postfix\b/, 'postfix'],
  [/^Exim\b/, 'exim'],
  [/^(?:qmail|indimail)/, 'qmail'],
  [/^OpenSMTPD\b/, 'opensmtpd'],
  [/^DragonFly\b/, 'dragonfly'],
  [/^PowerMTA\b/, 'powermta'],
  [/^Haraka\b/, 'haraka'],
  [/^KumoMTA\b/, 'kumomta'],
  [/^MDaemon\b/, 'mdaemon'],
  [/^Lotus Domino\b/, 'domino'],
  [/^(?:Oracle Communications|Sun Java System) Messaging Server\b/, 'messaging-server'],
  [/^amavis/, 'amavis'],
  // 8.15.2/8.15.2, 8.17.2/8.17.2/Submit
  [/^8\.\d{1,2}\.\d{1,2}(?:\.\d+)?(?:\/|$)/, 'sendmail'],
];

/**
 * The product that probably wrote a report which names none: the program of its lowest Received field, when the report was handed in there
 * and not received from elsewhere. A guess. Nothing when the field tells no program, or another server had the report before.
 * `Received: by mx.example.org (Postfix) id 4X; …` gives `postfix`.
 */
export function guessProduct(opened: Opened): { readonly product: string; readonly at: Place } | undefined {
  const headers = ownHeaders(opened);
  const field = headers && fieldsNamed(headers, 'received').at(-1);
  if (!headers || !field) return undefined;
  const received = readReceived(rawValue(headers, field));
  const product = productOf(received);
  return product === undefined ? undefined : { product, at: placeIn(headers, field) };
}

function productOf(received: Received): string | undefined {
  const { from, with: protocol, software, by, localUser } = received;
  const handedIn =
    localUser !== null ||
    from === null ||
    /^(?:localhost|mail|MAILER-DAEMON|Debian-exim)$/i.test(from) ||
    protocol === 'local';
  if (!handedIn) return undefined;
  if (isExchangeOnlineInside(by)) return 'exchange-online';
  return PROGRAMS.find(([form]) => form.test(software ?? ''))?.[1];
}

/** The report with the product that its own route tells, `guessed`, where nothing else in it names one; else the report as it is. */
export function withGuessedProduct(opened: Opened, report: Report): Report {
  const { generator, kind } = report;
  if (generator.product !== 'unknown' || !/^(?:failure|delay|success)$/.test(kind)) return report;
  const guess = guessProduct(opened);
  return guess ? { ...report, generator: { ...generator, ...guess, confidence: 'guessed' } } : report;
}
