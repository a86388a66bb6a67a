import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CAUSES } from '../../src/catalog/causes.ts';
import type { CauseTexts } from '../../src/locales/cause-texts.ts';
import type { LocaleTexts } from '../../src/locales/catalogue.ts';
import { LANGUAGES } from '../../src/locales/index.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { Owner, OwnerReason } from '../../src/model/diagnosis.ts';
import { isMasked, namesOf, withNames } from '../../src/wording/names.ts';
import { statusMeaning } from '../../src/wording/rows.ts';
import { toView } from '../../src/wording/to-view.ts';
import type { Verdict, View } from '../../src/wording/view.ts';
import {
  abuseReport,
  delayed,
  delivered,
  everyFinding,
  groupRestricted,
  hostile,
  ordinaryMail,
  outOfOffice,
  readReceipt,
  recipientNotFound,
  replyAlone,
  SAMPLES,
  serviceTrouble,
  severalRecipients,
  undetermined,
  unreadablePicture,
  wrappedAuthentication,
} from '../support/sample-analyses.ts';

const english = await LANGUAGES[0].load();

const cause = (of: Partial<CauseTexts>): CauseTexts => ({
  label: 'A label',
  headline: '{local} has trouble at {domain}.',
  cause: 'What {host} said.',
  sender: ['Look at {recipient}.'],
  senderAdmin: ['Look at {senderDomain}.'],
  recipientAdmin: ['Let {sender} write to {recipient}.'],
  admins: 'By {status}.',
  ...of,
});

/** Words of our own, so that these tests do not change with the catalogue's. */
const texts: LocaleTexts = {
  ...english,
  causes: {
    'recipient-not-found': cause({
      label: 'Unknown To address',
      headline: '{local} wasn’t found at {domain}.',
    }),
    'group-allowed-senders-only': cause({
      label: 'Not on the list',
      headline: '{recipient} takes mail only from its list.',
    }),
    'dmarc-failed': cause({ label: 'DMARC failed' }),
    'spf-failed': cause({ label: 'SPF failed' }),
    'mailbox-full': cause({ label: 'Mailbox full' }),
    'connection-timeout': cause({ label: 'No answer' }),
    delivered: cause({ label: 'Delivered' }),
  },
};

const view = (analysis: Analysis, now?: string): View =>
  toView(analysis, texts, now === undefined ? {} : { now });

function verdict(analysis: Analysis, at = 0): Verdict {
  const found = view(analysis).verdicts[at];
  if (!found) throw new Error('no verdict');
  return found;
}

const value = (
  rows: readonly { readonly id: string; readonly value: string }[],
  id: string,
): string | undefined => rows.find((row) => row.id === id)?.value;

/** The analysis with another owner of its first recipient. */
function ownedBy(analysis: Analysis, owner: Owner, ownerReason?: OwnerReason): Analysis {
  return {
    ...analysis,
    recipients: analysis.recipients.map((recipient) => ({
      ...recipient,
      diagnosis: { ...recipient.diagnosis, owner, ...(ownerReason ? { ownerReason } : {}) },
    })),
  };
}

/** Every string of a view. */
function strings(of: unknown): readonly string[] {
  if (typeof of === 'string') return [of];
  return typeof of === 'object' && of !== null ? Object.values(of).flatMap(strings) : [];
}

describe('the headline', () => {
  test('names who was written to', () => {
    expect(verdict(recipientNotFound.analysis).headline).toBe('ana wasn’t found at example.com.');
    expect(view(recipientNotFound.analysis).title).toBe('ana wasn’t found at example.com.');
  });

  test('speaks of "the recipient", with a capital, where the message names nobody', () => {
    expect(verdict(replyAlone.analysis).headline).toBe('The recipient takes mail only from its list.');
  });

  test('does not read a masked address aloud', () => {
    expect(verdict(undetermined.analysis).headline).toBe('Your message to the recipient came back');
    expect(['******', '…', 'a***@', '•••'].map(isMasked)).toEqual([true, true, true, true]);
    expect(isMasked('ana.x-1')).toBe(false);
  });

  test('of several recipients names them, not one of them', () => {
    expect(verdict(severalRecipients.analysis).headline).toBe(
      'Unknown To address: bo@example.com and cy@example.com',
    );
  });

  test('for an unknown cause claims nothing', () => {
    expect(verdict(serviceTrouble.analysis).headline).toBe('Your message to mia@example.com came back');
  });
});

describe('names in a text', () => {
  const names = namesOf(recipientNotFound.analysis, recipientNotFound.analysis.recipients);

  test('are those of the message', () => {
    expect(withNames('{local}, {domain}, {sender}, {senderDomain}, {service}, {status}', names, texts)).toBe(
      'ana, example.com, karl@example.org, example.org, Exchange Online, 5.1.10',
    );
  });

  test('become nouns, with a capital where they open a sentence', () => {
    expect(withNames('{host} said no. {domain} is at fault, not {sender}.', {}, texts)).toBe(
      'The receiving server said no. The recipient’s domain is at fault, not the sender.',
    );
  });

  test('of a stranger are never read as placeholders', () => {
    expect(withNames('{local} at {domain}', { local: '{domain}', domain: '{sender}' }, texts)).toBe(
      '{domain} at {sender}',
    );
    expect(withNames('To {constructor} {__proto__} {nobody}', names, texts)).toBe('To … {__proto__} …');
  });
});

describe('the diagram', () => {
  test('shows three real names, and one party that acts with the label beneath', () => {
    const diagram = verdict(recipientNotFound.analysis).diagram;
    expect(diagram.map((party) => party.name)).toEqual(['karl', 'Office 365', 'ana']);
    expect(diagram.map((party) => party.acts)).toEqual([true, false, false]);
    expect(diagram.map((party) => party.label)).toEqual(['Unknown To address', '', '']);
    expect(diagram[0].role).toBe('Action required');
  });

  test('names the role that acts inside a party', () => {
    expect(verdict(groupRestricted.analysis).diagram[2].role).toBe('Action required: the group’s owner');
    expect(verdict(wrappedAuthentication.analysis).diagram[0].role).toBe('Action required: your email admin');
  });

  test('names the domain when the cause lies with the domain', () => {
    expect(verdict(wrappedAuthentication.analysis).diagram[2].name).toBe('example.net');
  });

  test('of a delay has nobody in alarm, and the party concerned marked', () => {
    const { diagram } = verdict(delayed.analysis);
    expect(diagram.map((party) => [party.acts, party.concerned])).toEqual([
      [false, false],
      [false, false],
      [false, true],
    ]);
    expect(diagram[2].label).toBe('No answer');
  });

  test('has names even when the message has none', () => {
    expect(verdict(replyAlone.analysis).diagram.map((party) => party.name)).toEqual([
      'You',
      'Mail service',
      'Recipient',
    ]);
  });

  test('counts recipients that have neither name nor domain in common', () => {
    const [first, , second] = severalRecipients.analysis.recipients;
    if (!first || !second) throw new Error('sample');
    const other = {
      ...second,
      address: { value: 'zed@example.org', at: { part: 0, start: 0, end: 1, excerpt: 'I' } },
    };
    const analysis: Analysis = { ...severalRecipients.analysis, recipients: [first, other] };
    expect(
      verdict({ ...analysis, recipients: [first, { ...other, diagnosis: first.diagnosis }] }).diagram[2].name,
    ).toBe('2 recipients');
  });
});

describe('who has to act', () => {
  test.each([
    [{ party: 'sender', role: 'user' }, 'You, the sender'],
    [{ party: 'sender', role: 'admin' }, 'Your email admin, at example.org'],
    [{ party: 'service', role: 'admin' }, 'The email admin of the service in between (Exchange Online)'],
    [{ party: 'recipient', role: 'user' }, 'The recipient, ana@example.com'],
    [{ party: 'recipient', role: 'admin' }, 'The email admin of example.com'],
    [
      { party: 'recipient', role: 'group-owner' },
      'The owner of the group ana@example.com, or its email admin',
    ],
    [{ party: 'recipient', role: 'nobody' }, 'Nobody: send it again later'],
  ] as const)('%o is "%s"', (owner, line) => {
    expect(verdict(ownedBy(recipientNotFound.analysis, owner)).ownerLine).toBe(line);
  });

  test('of a delay is nobody: the server keeps trying', () => {
    expect(verdict(delayed.analysis).ownerLine).toBe('Nobody: wait');
  });

  test('of a delivered message is nobody', () => {
    const { verdicts } = view(severalRecipients.analysis);
    expect(verdicts.at(-1)?.ownerLine).toBe('Nobody: all is well');
  });
});

describe('a note to send', () => {
  test('is none when the reader is the one who acts, or nobody is', () => {
    expect(verdict(recipientNotFound.analysis).note).toBeNull();
    expect(verdict(delayed.analysis).note).toBeNull();
  });

  test('to the owner of a group holds the facts and what may help', () => {
    const note = verdict(groupRestricted.analysis).note;
    expect(note?.to).toBe(
      'The owner of the group staff@example.com, another way: mail to the group comes back',
    );
    for (const fact of [
      'karl@example.org',
      'Canteen menu',
      '5.7.124',
      'mail.example.com',
      'Mar 4, 2026, 08:59:58 UTC',
    ]) {
      expect(note?.text).toContain(fact);
    }
    expect(note?.text).toContain('What may help: Let karl@example.org write to staff@example.com.');
  });

  test.each(LANGUAGES.map((language) => [language.tag, language] as const))(
    'to the recipient goes another way than to the address that mail comes back from, in %s',
    async (_tag, { load }) => {
      const analysis = ownedBy(recipientNotFound.analysis, { party: 'recipient', role: 'user' });
      const note = toView(analysis, await load()).verdicts[0]?.note;
      expect(note?.to).toMatch(/ana@example\.com.*(?:chat|czat|tin nhắn|聊天)/);
    },
  );

  test('has no empty paragraph and no ellipsis where there is nothing to suggest', () => {
    const note = verdict(serviceTrouble.analysis).note;
    expect(note?.text).not.toMatch(/…|\n\n\n/);
    expect(note?.to).toBe('The admin of Exchange Server');
  });
});

describe('several recipients', () => {
  test('with the same verdict stand together; those who need nobody come last', () => {
    const { verdicts } = view(severalRecipients.analysis);
    expect(verdicts.map((one) => [one.cause, one.recipients])).toEqual([
      ['recipient-not-found', [0, 2]],
      ['mailbox-full', [1]],
      ['delivered', [3]],
    ]);
  });

  test('keep each their own words of the server', () => {
    const rows = verdict(severalRecipients.analysis).errorDetails.filter((row) =>
      row.id.startsWith('response'),
    );
    expect(rows.map((row) => row.value)).toEqual([
      expect.stringContaining('<bo@example.com>'),
      expect.stringContaining('<cy@example.com>'),
    ]);
  });

  test('with another reply to the same cause stand apart', () => {
    const [first, , second] = severalRecipients.analysis.recipients;
    if (!first || !second?.response) throw new Error('sample');
    const other = { ...second, response: { ...second.response, value: '550 5.1.1 No such person here' } };
    expect(view({ ...severalRecipients.analysis, recipients: [first, other] }).verdicts.length).toBe(2);
  });
});

describe('the evidence', () => {
  test('says what each place is, and why it is that party', () => {
    expect(
      verdict(recipientNotFound.analysis).evidence.map((one) => [one.text, one.because[0]?.excerpt]),
    ).toEqual([
      ['The reply carries a marker that names the cause.', 'RESOLVER.ADR.RecipientNotFound'],
      ['The report gives the status 5.1.10.', '5.1.10'],
      ['Microsoft’s own notice marks the sender as the one who has to act.', 'Action Required'],
    ]);
  });

  test('says what we would have said where the notice differs', () => {
    const analysis: Analysis = {
      ...recipientNotFound.analysis,
      recipients: recipientNotFound.analysis.recipients.map((one) => ({
        ...one,
        diagnosis: {
          ...one.diagnosis,
          differs: { owner: { party: 'recipient', role: 'admin' } as const, reason: 'cause' as const },
        },
      })),
    };
    expect(verdict(analysis).evidence.at(-1)?.text).toBe(
      'By the reply alone we’d have named another: The email admin of example.com.',
    );
  });

  test('names no side that has to act where nobody has to', () => {
    const analysis = ownedBy(recipientNotFound.analysis, { party: 'sender', role: 'nobody' }, 'cause');
    expect(
      verdict(analysis)
        .evidence.map((one) => one.text)
        .join(' '),
    ).not.toContain('side');
  });

  test('has a sentence for every reason and party', () => {
    for (const [reason, parties] of Object.entries(english.ui.reasons)) {
      for (const party of ['sender', 'service', 'recipient'] as const) {
        const analysis = ownedBy(recipientNotFound.analysis, { party, role: 'admin' }, reason as OwnerReason);
        expect(verdict(analysis).evidence.map((one) => one.text)).toContain(parties[party]);
      }
    }
  });
});

describe('who wrote the report', () => {
  test('is not asked of a reply alone', () => {
    expect(view(replyAlone.analysis).writer.line).toMatch(/^This is a server’s reply alone/);
  });

  test('is named with product, host and time', () => {
    expect(view(recipientNotFound.analysis).writer.line).toBe(
      'This report was written by Exchange Online (am0pr01mb1234.eurprd01.prod.outlook.example) on Mar 3, 2026, 08:15:40 UTC.',
    );
  });

  test('is not guilty by that; who refused is told apart in words', () => {
    expect(view(groupRestricted.analysis).writer.note).toBe(
      'Having written it doesn’t make a server guilty: it may only pass on what another one told it. The refusal came from mail.example.com. Postfix only reports it.',
    );
    expect(view(serviceTrouble.analysis).writer.note).toBe(
      'Exchange Server also refused the message itself.',
    );
  });
});

describe('a reply inside a reply', () => {
  test('is taken apart, each part with its own meaning, and the disagreement said', () => {
    const { wrapped, wrappedNote } = verdict(wrappedAuthentication.analysis);
    expect(wrapped.map((reply) => reply.meaning)).toEqual(['SPF failed', 'DMARC failed']);
    expect(wrapped[1]?.text).toContain('5.7.26');
    expect(wrappedNote).toContain('“SPF failed”');
    expect(wrappedNote).toContain('“DMARC failed”');
  });

  test('that is none says nothing', () => {
    expect(verdict(recipientNotFound.analysis).wrappedNote).toBe('');
  });
});

describe('rows', () => {
  test('hold the six fields of the older style for every failure', () => {
    for (const { analysis } of [recipientNotFound, replyAlone, hostile, undetermined]) {
      expect(verdict(analysis).diagnostics.map((row) => row.id)).toEqual([
        'generating-server',
        'rejected-recipient',
        'remote-server',
        'enhanced-status',
        'smtp-response',
        'original-headers',
      ]);
    }
  });

  test('say in words what the report does not say', () => {
    expect(value(verdict(replyAlone.analysis).diagnostics, 'generating-server')).toBe(
      'not said in the report',
    );
    expect(value(verdict(recipientNotFound.analysis).diagnostics, 'remote-server')).toBe(
      'none; the generating server refused it itself',
    );
  });

  test('are never empty', () => {
    for (const { analysis } of Object.values(SAMPLES)) {
      const shown = view(analysis);
      const rows = [
        ...shown.original,
        ...shown.verdicts.flatMap((one) => [...one.errorDetails, ...one.diagnostics]),
      ];
      expect(rows.filter((row) => row.value.trim() === '' || row.label === '')).toEqual([]);
    }
  });

  test('leave a date as it was written when its order of day and month is not known', () => {
    expect(verdict(delayed.analysis).attempts[0]?.time).toBe('3/6/2026 9:00:00 AM');
  });

  test.each([
    ['5.1.10', 'permanent failure; about the address'],
    ['4.4.7', 'temporary failure; about the network or the route'],
    ['9.9.9', ''],
    ['', ''],
  ])('explain the status %s by its digits', (status, meaning) => {
    expect(statusMeaning(status, texts)).toBe(meaning);
  });
});

describe('hops', () => {
  test('say delays and skew in words, and mark the slowest', () => {
    const { hops } = view(recipientNotFound.analysis);
    expect(hops.map((hop) => [hop.delay, hop.slowest, hop.skew])).toEqual([
      ['clock skew −4 s', false, true],
      ['19 s', true, false],
      ['2 s', false, false],
    ]);
    expect(hops.reduce((sum, hop) => sum + hop.share, 0)).toBeCloseTo(1);
  });

  test('say encryption in words', () => {
    expect(view(recipientNotFound.analysis).hops.map((hop) => hop.encryption)).toEqual([
      'not encrypted',
      'TLS 1.2, TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
      'not said',
    ]);
  });

  test('are summed up, and end where the message was refused', () => {
    const shown = view(recipientNotFound.analysis);
    expect(shown.hopsSummary).toBe(
      '3 hops in 21 s. The slowest was hop 2: 19 s until am0pr01mb1234.eurprd01.prod.outlook.example had it.',
    );
    expect(shown.refusal).toBe('Refused by am0pr01mb1234.eurprd01.prod.outlook.example: 550 5.1.10.');
    expect(view(delayed.analysis).refusal).toBe('Waiting for mx.example.net.');
  });

  test('are shown in the reader’s own time too, whatever zone that is', () => {
    const [hop] = toView(recipientNotFound.analysis, texts, { timeZone: 'Europe/Warsaw' }).hops;
    expect(hop?.localTime).toContain('09:15:17');
    expect(hop?.time).toContain('08:15:17');
    expect(toView(recipientNotFound.analysis, texts, { timeZone: 'No/Where' }).hops[0]?.localTime).toContain(
      'UTC',
    );
  });
});

describe('what is no failure', () => {
  test.each([
    ['delayed', delayed, 'Your message is late, not lost.'],
    ['delivered', delivered, 'Your message arrived.'],
    ['read receipt', readReceipt, 'A read receipt: your message was opened.'],
    ['out of office', outOfOffice, 'The person you wrote to is away.'],
    ['abuse report', abuseReport, 'Somebody marked one of your messages as spam.'],
    ['ordinary mail', ordinaryMail, 'This is an ordinary message, not a report about one.'],
    ['a picture', unreadablePicture, 'This is a picture.'],
  ])('%s is said plainly', (_, sample, headline) => {
    const shown = view(sample.analysis);
    expect(shown.plain?.headline).toBe(headline);
    expect(shown.title).toBe(headline);
    expect(shown.verdicts.flatMap((one) => one.diagram).some((party) => party.acts)).toBe(false);
  });

  test('a failure has no plain text', () => {
    expect(view(recipientNotFound.analysis).plain).toBeNull();
  });

  test('a delay says until when, and later that this is over', () => {
    expect(view(delayed.analysis, '2026-03-06T12:00:00Z').plain?.paragraphs).toContain(
      'It will keep trying until Mar 8, 2026, 09:00:00 UTC (in 2 days).',
    );
    expect(view(delayed.analysis, '2026-03-09T12:00:00Z').plain?.paragraphs[0]).toMatch(
      /^It meant to keep trying until/,
    );
  });

  test('a deleted message is not called read', () => {
    const at = { part: 0, start: 0, end: 7, excerpt: 'deleted' };
    const analysis: Analysis = {
      ...readReceipt.analysis,
      kind: 'read-receipt',
      disposition: { value: 'deleted', at },
    };
    expect(view(analysis).plain?.headline).toContain('deleted');
  });
});

describe('findings', () => {
  const shown = view({ ...recipientNotFound.analysis, findings: everyFinding }).findings;

  test('each have a title, a sentence and something to do', () => {
    expect(shown.map((finding) => finding.id)).toEqual(everyFinding.map((finding) => finding.id));
    expect(shown.filter((finding) => !finding.title || !finding.text || !finding.todo)).toEqual([]);
  });

  test('say a duration in words', () => {
    expect(shown.find((finding) => finding.id === 'slow-hop')?.text).toContain('1 h 10 min');
  });

  test('are whole sentences even without a single value', () => {
    const bare = everyFinding.map((finding) => ({ ...finding, values: {} }));
    for (const finding of view({ ...recipientNotFound.analysis, findings: bare }).findings) {
      expect(finding.text).toMatch(/^[A-Z][^{}…]*\.$/);
    }
  });

  test('of another version are left out', () => {
    const findings = [{ id: 'constructor', because: [], values: {} }];
    expect(view({ ...recipientNotFound.analysis, findings }).findings).toEqual([]);
  });
});

test('no placeholder, no "undefined" and no "null" is left on any view', () => {
  for (const { analysis } of Object.values(SAMPLES)) {
    for (const text of strings(toView(analysis, english))) {
      expect(text).not.toMatch(/\{[a-zA-Z]+\}|\bundefined\b|\bNaN\b|\[object/);
    }
  }
});

test('the same analysis gives the same view, and the analysis is not changed', () => {
  for (const { analysis } of Object.values(SAMPLES)) {
    const before = JSON.stringify(analysis);
    expect(JSON.stringify(view(analysis))).toBe(JSON.stringify(view(analysis)));
    expect(JSON.stringify(analysis)).toBe(before);
  }
});

test('a mailing that failed for thousands is one verdict, and its rows stay few', () => {
  const [first] = severalRecipients.analysis.recipients;
  if (!first?.response) throw new Error('sample');
  const { response } = first;
  const recipients = Array.from({ length: 5000 }, (_, index) => ({
    ...first,
    response: { ...response, value: `550 5.1.1 <user${index}@example.com>: User unknown` },
  }));
  const [only, ...others] = view({ ...severalRecipients.analysis, recipients }).verdicts;
  expect(others).toEqual([]);
  expect(only?.recipients.length).toBe(5000);
  expect(only?.errorDetails.length).toBeLessThan(100);
  expect(only?.note).toBeNull();
});

test('any address, host and reply is put into words without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (address, host) => {
      const at = { part: 0, start: 0, end: 1, excerpt: address.slice(0, 200) };
      const analysis: Analysis = {
        ...recipientNotFound.analysis,
        generator: { ...recipientNotFound.analysis.generator, product: host, host: { value: host, at } },
        recipients: recipientNotFound.analysis.recipients.map((one) => ({
          ...one,
          address: { value: address, at },
          response: { value: `${host} ${address}`, at },
          rejectedBy: { value: host, at },
        })),
      };
      expect(view(analysis).verdicts.length).toBe(1);
    }),
  );
});

describe('the texts of every cause', () => {
  const [sample] = recipientNotFound.analysis.recipients;
  const [bare] = replyAlone.analysis.recipients;
  if (!sample || !bare) throw new Error('sample');
  const withCause = (analysis: Analysis, recipient: typeof sample, id: string): Analysis => ({
    ...analysis,
    recipients: [{ ...recipient, diagnosis: { ...recipient.diagnosis, cause: id } }],
  });

  test.each(CAUSES.map(({ id }) => id))('%s read well with names and without', (id) => {
    for (const analysis of [
      withCause(recipientNotFound.analysis, sample, id),
      withCause(replyAlone.analysis, bare, id),
    ]) {
      const [only] = toView(analysis, english).verdicts;
      const said = [only?.headline, only?.explanation, only?.admin.explanation, ...(only?.fix.steps ?? [])];
      for (const text of said) expect(text).toMatch(/^[^{}…]{3,}$/);
      // A small letter only opens a headline that opens with a name.
      expect(only?.headline).toMatch(
        /^[^a-z]|^(?:ana|karl|example\.(?:com|org)|am0pr01mb1234\.[a-z0-9.]+)\b/,
      );
      expect(only?.retry).not.toBe('');
    }
  });
});
