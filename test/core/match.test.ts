import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODES } from '../../src/catalog/codes.ts';
import { match, matcher, type Match, type ReplyReading } from '../../src/pipeline/match.ts';
import { fold, phraseFinder } from '../../src/pipeline/phrases.ts';
import { ARTICLE_ROWS, TOKENS } from '../support/article-rows.ts';
import { readReply } from '../support/read-reply.ts';

const EXAMPLES = CODES.flatMap((code) => code.examples.map((example) => ({ code, example })));

function readingOf({ example }: (typeof EXAMPLES)[number]): ReplyReading {
  return { ...readReply(example.line), host: example.host, generator: example.generator };
}

/** Cause and code of the best match. */
function best(text: string, more: Partial<ReplyReading> = {}): string {
  const [first] = match({ ...readReply(text), ...more });
  return `${first?.cause.id} ${first?.code?.id}`;
}

function cause(text: string, more: Partial<ReplyReading> = {}): string | undefined {
  return match({ ...readReply(text), ...more })[0]?.cause.id;
}

describe('the catalogue’s own examples', () => {
  test.each(EXAMPLES.map((one) => [one.code.id, one.example.line, one] as const))(
    '%s: %s',
    (_id, _line, one) => {
      const [first, ...rest] = match(readingOf(one));
      expect(first?.cause.id).toBe(one.code.cause);
      expect(rest.filter(({ rank, cause: other }) => rank === first?.rank && other !== first.cause)).toEqual(
        [],
      );
    },
  );

  test('give the same answer when every list is reversed', () => {
    const reversed = matcher(
      CODES.toReversed().map((code) => ({
        ...code,
        ...(code.words && { words: code.words.toReversed() }),
        ...(code.or && { or: code.or.toReversed() }),
      })),
    );
    const listed = matcher(CODES);
    for (const one of EXAMPLES) expect(reversed(readingOf(one))).toMatchObject(shape(listed(readingOf(one))));
  });
});

function shape(matches: readonly Match[]): object[] {
  return matches.map(({ code, cause: { id }, rank, start, end }) => ({
    code: code && { id: code.id },
    cause: { id },
    rank,
    start,
    end,
  }));
}

/** Codes that by themselves mean something else first: 5.2.2 a full mailbox, 4.3.2 and 5.5.0 what the registry says. */
const UNDECIDED = new Set([
  '5.2.2-submission-quota',
  '432-4.3.2-recipient-thread-limit',
  '5.5.0-mailbox-unavailable',
]);

describe('each row of Microsoft’s list', () => {
  test.each(ARTICLE_ROWS)('%s %s', (_row, reply, code, party) => {
    const [first] = match(readReply(reply));
    expect(first?.code?.id).toBe(code);
    expect((first?.code?.owner ?? first?.cause.owner)?.party).toBe(party);
  });

  const alone = ARTICLE_ROWS.flatMap(([, reply, code]) => {
    const bare = /[245]\.\d+\.\d+/.exec(reply)?.[0] ?? '';
    const shared = ARTICLE_ROWS.filter(([, other]) => other.includes(`${bare} `)).length > 1;
    return bare === '' || shared || UNDECIDED.has(code) ? [] : [[bare, code]];
  });

  test.each(alone)('is known by its bare code too: %s is %s', (bare, code) => {
    expect(match({ text: bare, status: bare })[0]?.code?.id).toBe(code);
  });
});

describe('tokens outlive status codes', () => {
  test.each(TOKENS)('%s is %s', (token, wanted, party) => {
    for (const text of [`550 5.0.0 ${token}; x`, `(${token})`]) {
      const [first] = match(readReply(text));
      expect(first?.cause.id).toBe(wanted);
      expect((first?.code?.owner ?? first?.cause.owner)?.party).toBe(party);
    }
  });
});

describe('a code with several meanings', () => {
  test('5.7.1 is decided by its words', () => {
    expect(cause('550 5.7.1 Unable to relay')).toBe('relay-denied');
    expect(cause('530 5.7.1 Client was not authenticated')).toBe('auth-required');
    expect(cause('550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected')).toBe('mail-flow-rule');
    expect(cause('550 5.7.1_ETR Not to this address')).toBe('mail-flow-rule');
    expect(
      cause('554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org'),
    ).toBe('ip-blocklisted');
    expect(cause('550 5.7.1 <ana@example.org>: User unknown')).toBe('recipient-not-found');
  });

  test('5.2.2 is a full mailbox, unless the words speak of sending', () => {
    expect(cause('5.2.2')).toBe('mailbox-full');
    expect(cause('550 5.2.2 Submission quota exceeded')).toBe('submission-quota-exceeded');
    expect(
      cause(
        '554 5.2.2 mailbox full; STOREDRV.Submission.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
      ),
    ).toBe('sender-mailbox-full');
  });

  test('5.1.10 is a null MX for a server that is not Microsoft’s', () => {
    const text = '556 5.1.10 Delivery refused';
    expect(cause(text, { host: 'mx.example.org', generator: 'postfix' })).toBe('domain-null-mx');
    expect(cause('550 5.1.10 Delivery refused', { generator: 'exchange-online' })).toBe(
      'recipient-not-found',
    );
  });

  test('5.7.30 is DKIM at Gmail, a login at Microsoft, REQUIRETLS in the registry', () => {
    expect(
      cause('550 5.7.30 Gmail requires senders to authenticate with DKIM', {
        host: 'gmail-smtp-in.l.google.com',
      }),
    ).toBe('dkim-failed');
    expect(cause('550 5.7.30 Basic authentication is not supported for Client Submission.')).toBe(
      'basic-auth-retired',
    );
    expect(cause('550 5.7.30 Refused', { host: 'mx.example.org' })).toBe('tls-required');
  });

  test('“banned sender” is four codes', () => {
    const text = (status: string): string => best(`550 ${status} Access denied, banned sender`);
    expect(text('5.7.502')).toBe('sending-account-banned 5.7.502-banned-account');
    expect(text('5.7.503')).toBe('sending-account-banned 5.7.503-banned-account');
    expect(text('5.7.511')).toBe('sender-banned-by-microsoft 5.7.511-banned-sender');
    expect(text('5.7.800')).toBe('sending-domain-banned 5.7.800-banned-domain');
  });

  test('what is left open has its alternatives', () => {
    const causes = match(readReply('550 5.7.13')).map(({ cause: { id } }) => id);
    expect(causes.slice(0, 2)).toEqual(['public-folder-closed-to-outsiders', 'mailbox-disabled']);
  });

  test('a bare code shows every meaning that Microsoft gives it', () => {
    const causes = match(readReply('5.7.1')).map(({ cause: { id } }) => id);
    expect(causes).toEqual(
      expect.arrayContaining(['delivery-not-authorized', 'relay-denied', 'auth-required']),
    );
  });

  test('an exact code beats the range it lies in', () => {
    expect(best('550 5.7.708 Access denied, traffic not accepted from this IP')).toBe(
      'tenant-ip-not-accepted 5.7.708-traffic-not-accepted-ip',
    );
    expect(best('550 5.7.712 Refused')).toBe('tenant-threshold 5.7.700-749-tenant-threshold');
    expect(cause('550 5.7.750 Refused')).toBe('unregistered-domain');
  });
});

describe('words of any mail system', () => {
  test.each([
    ['user not known here', undefined, 'recipient-not-found'],
    ['552 5.2.2 <ana@example.org>: user over quota', undefined, 'mailbox-full'],
    ['550 5.1.1 The mailbox is over quota', undefined, 'mailbox-full'],
    ['452 4.3.1 Insufficient system storage', undefined, 'system-full'],
    ['Connected to 192.0.2.1 but connection died', undefined, 'connection-dropped'],
    ['retry timeout exceeded', undefined, 'message-expired'],
    ['554 5.7.1 Relay access denied', 'mx.example.org', 'relay-denied'],
    ['550 5.7.1 Message rejected due to local policy', 'mx.example.org', 'policy-rejected'],
    ['550 SPF check failed for example.com', undefined, 'spf-failed'],
    ['451 4.7.1 Greylisting in action, please come back later', undefined, 'greylisted'],
  ])('%s', (text, host, wanted) => {
    expect(cause(text, { host })).toBe(wanted);
  });

  test('are found over line ends, folded blanks and typographic quotes', () => {
    expect(cause('550 This user doesn’t\r\n   have an\tACCOUNT')).toBe('recipient-not-found');
  });

  test('are found over the codes of continuation lines', () => {
    expect(
      cause('550-5.1.1 The email account that you tried to reach does\r\n550-5.1.1 not exist. Please check'),
    ).toBe('recipient-not-found');
  });

  test('are found around the addresses and hosts between them', () => {
    const text = '550 user ana@example.org doesn\u2019t exist here';
    const [first] = match(readReply(text));
    expect(first?.cause.id).toBe('recipient-not-found');
    expect(text.slice(first?.start, first?.end)).toBe('user ana@example.org doesn\u2019t exist');
  });

  test.each([
    ['554 5.7.1 Matched map: FORBIDDEN_FILE_EXTENSION', 'attachment-blocked'],
    ['554 5.7.1 ACL dns_rbl', 'ip-blocklisted'],
    ['550 5.2.1 The mailbox has been currently disabled', 'mailbox-disabled'],
    ['550 No such e-mail address', 'recipient-not-found'],
    ['550 Your IP is on our black list', 'ip-blocklisted'],
  ])('are found over underscores, little words and other spellings: %s', (text, wanted) => {
    expect(cause(text)).toBe(wanted);
  });

  test.each([
    ['552 Your stream is more than 10485760 bytes long', 'message-too-large', 'than 10485760 bytes'],
    ['550 Gave no result after 1,000 attempts', 'message-expired', 'after 1,000 attempts'],
  ])('are found around any number, and mark it: %s', (text, wanted, marked) => {
    const [first] = match(readReply(text));
    expect(first?.cause.id).toBe(wanted);
    expect(text.slice(first?.start, first?.end)).toContain(marked);
  });

  test.each([
    ['550 This message contains invalid headers', 'message-not-compliant'],
    ['452 4.2.2 Mailbox full. Message blocked by policy', 'mailbox-full'],
    ['550 Your IP is sending too many messages', 'rate-limited'],
    ['554 This account has been disabled (in reply to end of DATA command)', 'mailbox-disabled'],
    ['451 4.3.0 clamd: connection timed out, unable to scan', 'temporary-failure'],
    ['550 example.net does not accept mail from example.com', 'sender-rejected'],
  ])('lead by what they say, not by a strong word in another sentence: %s', (text, wanted) => {
    expect(cause(text)).toBe(wanted);
  });

  test('mark the range that they took, little words and all', () => {
    const text = '550 The mailbox has been disabled by ana@example.org';
    const [first] = match(readReply(text));
    expect(text.slice(first?.start, first?.end)).toBe('mailbox has been disabled');
  });

  test.each([
    ['550 5.4.6 Unusual sending activity detected', 'smtp.zoho.com', 'sending-account-banned'],
    ['550 5.4.1 Recipient address rejected', 'mx.example.org', 'mailbox-unavailable'],
    [
      '550 5.7.1 Messages from 192.0.2.1: part of their network is on our block list',
      'a.olc.protection.outlook.com',
      'ip-blocklisted',
    ],
    [
      '550-Verification failed for <ana@example.com> 550-No Such User Here 550 Sender verify failed',
      undefined,
      'sender-unverified',
    ],
    ['451 4.7.1 Try again later', undefined, 'greylisted'],
    ['421 4.7.0 Rate limit exceeded, try again later', undefined, 'rate-limited'],
  ])('lead over a status that servers misuse: %s', (text, host, wanted) => {
    expect(cause(text, { host })).toBe(wanted);
  });

  test('that stand apart count together, but less than a phrase', () => {
    expect(cause('550 5.0.0 The recipient that you wrote to is not listed')).toBe('recipient-not-found');
    expect(cause('550 5.0.0 Recipient not listed: over quota')).toBe('mailbox-full');
  });

  test('do not count inside host names, addresses and links', () => {
    const without = cause('550 5.0.0 Refused by spam.example.com');
    expect(without).toBe(cause('550 5.0.0 Refused by mail.example.com'));
    expect(cause('550 5.0.0 <no-spam@example.com> refused')).toBe(without);
    expect(cause('550 5.2.2 Full, see https://example.org/user-unknown.html')).toBe('mailbox-full');
  });

  test('do not count inside longer words', () => {
    expect(cause('250 2.0.0 accepted')).toBe('delivered');
    expect(cause('550 5.0.0 antivirusless')).toBe('undetermined-permanent');
  });
});

describe('without a record', () => {
  test.each([
    ['5.2.99', undefined, 'mailbox-problem'],
    ['4.4.99', undefined, 'network-problem'],
    [undefined, '552', 'mailbox-full'],
    [undefined, '550', 'undetermined-permanent'],
    [undefined, '451', 'undetermined-temporary'],
    [undefined, undefined, 'undetermined'],
  ])('status %s, reply %s: only the subject, the reply or the class speaks', (status, reply, wanted) => {
    const [first] = match({ text: 'zzz', status, reply });
    expect([first?.cause.id, first?.code, first?.by]).toEqual([wanted, null, 'class']);
  });
});

test('the deciding words are where the match says', () => {
  const text = 'Sorry:\r\n550-5.1.1  No such\r\n550 5.1.1 user «İ» here';
  const [first] = match({ text, status: '5.1.1' });
  expect(text.slice(first?.start, first?.end)).toBe('No such\r\n550 5.1.1 user');
});

test('places stay inside any text, and nothing throws', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(' 550-5.1.1 ', 'user unknown', '\r\n', 'ſ', 'İ', 'S3150', '’'),
  );
  fc.assert(
    fc.property(fc.array(piece), fc.option(fc.string(), { nil: undefined }), (pieces, status) => {
      const text = pieces.join('');
      const matches = match({ text, status });
      expect(matches.length).toBeGreaterThan(0);
      for (const { start, end } of matches) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test('the finder finds what a search for each phrase finds', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(letters, { maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.'), maxLength: 30 }),
      (phrases, text) => {
        const found = phraseFinder(
          phrases,
          () => true,
        )(text).map(({ phrase, start }) => `${phrase}@${start}`);
        const wanted = phrases.flatMap((phrase, id) =>
          Array.from({ length: text.length }, (_, start) => start)
            .filter((start) => text.startsWith(phrase, start) && alone(text, phrase, start))
            .map((start) => `${id}@${start}`),
        );
        expect(found.toSorted()).toEqual(wanted.toSorted());
      },
    ),
  );
});

function alone(text: string, phrase: string, start: number): boolean {
  const inner = (left: string | undefined, right: string | undefined): boolean =>
    /^[ab]{2}$/.test(`${left}${right}`);
  const end = start + phrase.length;
  return !inner(text[start - 1], phrase[0]) && !inner(phrase.at(-1), text[end]);
}

test('folding keeps one character for each and says where it stood', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { text: folded, at } = fold(text);
      expect(at.length).toBe(folded.length + 1);
      for (let index = 1; index < at.length; index += 1)
        expect(at[index]).toBeGreaterThanOrEqual(at[index - 1] ?? 0);
    }),
  );
});
