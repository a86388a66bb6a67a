import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CAUSES } from '../../src/catalog/causes.ts';
import { commandById, COMMANDS } from '../../src/catalog/commands.ts';
import { LANGUAGES } from '../../src/locales/index.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { commandsFor, commandText } from '../../src/wording/commands.ts';
import { hostName, quotePowerShell, quoteSh, selectorName } from '../../src/wording/quote.ts';
import { groupRestricted, hostile, recipientNotFound, serviceTrouble } from '../support/sample-analyses.ts';

const texts = await LANGUAGES[0].load();

const HOSTILE = [
  '"; rm -rf ~ #"@example.org',
  '$(id)@example.org',
  '`id`@example.org',
  "o'neil@example.org",
  "'; id; '@example.org",
  "\\'@example.org",
  '"$HOME"@example.org',
  '!!@example.org',
  '*?[a-z]@example.org',
  '~root@example.org',
  'a&b|c>d<e@example.org',
  '-rf@example.org',
  '--help@example.org',
  '%PATH%^@example.org',
  '‘’‚‛@example.org',
  '“”„@example.org',
  'żółć@example.org',
  '猫@example.org',
];

/** The words that a real shell makes of a command. */
function argvOf(command: string): readonly string[] {
  // The shell itself runs `printf` on the words, each ended by a NUL; nothing else of the command is run.
  const out = execFileSync('sh', ['-c', `printf '%s\\0' ${command}`], { encoding: 'utf8' });
  return out.split('\0').slice(0, -1);
}

/** A PowerShell single-quoted string read back by its own rule: any single quote ends it unless doubled. */
function readPowerShell(text: string): { readonly value: string; readonly rest: string } | undefined {
  const isQuote = (sign: string | undefined): boolean => sign !== undefined && /['\u2018-\u201b]/.test(sign);
  if (!isQuote(text[0])) return undefined;
  let value = '';
  for (let at = 1; at < text.length; at += 1) {
    if (!isQuote(text[at])) value += text[at];
    else if (isQuote(text[at + 1])) value += text[(at += 1)];
    else return { value, rest: text.slice(at + 1) };
  }
  return undefined;
}

describe('in a POSIX shell', () => {
  test.each(HOSTILE)('%s is one word and nothing more', (address) => {
    expect(argvOf(`grep -F -- ${quoteSh(address) ?? ''} end`)).toEqual(['grep', '-F', '--', address, 'end']);
  });

  test('whatever can be quoted comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (value) => {
        const quoted = quoteSh(value);
        if (quoted !== undefined) expect(argvOf(quoted)).toEqual([value]);
      }),
      { numRuns: 60 },
    );
  });

  test('a mail log look-up with a hostile address runs nothing', () => {
    const line = commandById('mail-log')?.lines[0];
    for (const recipient of HOSTILE) {
      const text = line && commandText(line, { recipient });
      expect(argvOf(text ?? '')).toEqual(['grep', '-F', '--', recipient, '/var/log/mail.log']);
    }
  });

  test('a word that would be read as an option gets no command', () => {
    const line = { shell: 'sh', needs: 'dns', text: 'dig +short MX {recipientDomain}' } as const;
    expect(commandText(line, { recipientDomain: '-x' })).toBeUndefined();
    expect(commandText(line, { recipientDomain: 'example.org' })).toBe('dig +short MX example.org');
  });
});

describe('in PowerShell', () => {
  test.each(HOSTILE)('%s is one single-quoted string', (address) => {
    expect(readPowerShell(quotePowerShell(address) ?? '')).toEqual({ value: address, rest: '' });
  });

  test('every kind of single quote is doubled, and nothing else changes', () => {
    expect(quotePowerShell('a\'b‘c’d‚e‛f"g`h$i')).toBe("'a''b‘‘c’’d‚‚e‛‛f\"g`h$i'");
  });

  test('whatever can be quoted is read back as it was, and ends where it should', () => {
    const signs = fc.constantFrom(
      "'",
      '‘',
      '’',
      '‚',
      '‛',
      '"',
      '`',
      '$',
      ';',
      '#',
      '@',
      '(',
      ')',
      '{',
      '}',
      '|',
      '&',
      ' ',
      'a',
      '-',
    );
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 30 }), (many) => {
        const value = many.join('');
        expect(readPowerShell(`${quotePowerShell(value) ?? ''} -Next`)).toEqual({ value, rest: ' -Next' });
      }),
    );
  });
});

describe('what cannot be quoted safely', () => {
  test.each([
    ['a line end', 'a\nb@example.org'],
    ['a carriage return', 'a\rb@example.org'],
    ['a NUL', 'a\0b@example.org'],
    ['an escape', 'a\u001b[2Jb@example.org'],
    ['a C1 control', 'a\u009bb@example.org'],
    ['a bidi override', 'a\u202eb@example.org'],
    ['a zero-width space', 'a\u200bb@example.org'],
    ['a line separator', 'a\u2028b@example.org'],
    ['half a surrogate pair', 'a\ud800b@example.org'],
    ['nothing', ''],
    ['far too much', 'a'.repeat(600)],
  ])('%s gets no command', (_, value) => {
    expect(quoteSh(value)).toBeUndefined();
    expect(quotePowerShell(value)).toBeUndefined();
  });

  test('a quoted value never holds a control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (value) => {
        for (const quoted of [quoteSh(value), quotePowerShell(value)]) {
          if (quoted !== undefined) expect(quoted).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}/u);
        }
      }),
    );
  });
});

test.each([
  ['mx.example.com', 'mx.example.com'],
  ['MX.Example.COM.', 'mx.example.com'],
  ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['localhost', undefined],
  ['-oProxyCommand=evil', undefined],
  ['a.-b.example', undefined],
  ['a..example', undefined],
  ['a_b.example', undefined],
  ['example.com;id', undefined],
  ['bücher.example', undefined],
  ['192.0.2.1', undefined],
  [`${'a'.repeat(64)}.example`, undefined],
])('the host name %s is %s', (given, wanted) => {
  expect(hostName(given)).toBe(wanted);
});

test('a selector may have dots and underscores, but not a quote', () => {
  expect(selectorName('s1_2026.mail')).toBe('s1_2026.mail');
  expect(selectorName("s1'")).toBeUndefined();
});

describe('the commands of a message', () => {
  const textsOf = (analysis: Analysis, ids: readonly string[]): readonly string[] => {
    const [recipient] = analysis.recipients;
    return recipient ? commandsFor(ids, analysis, recipient, texts).map((command) => command.text) : [];
  };

  test('hold its own addresses and days', () => {
    expect(textsOf(recipientNotFound.analysis, ['message-trace'])).toEqual([
      "Get-MessageTraceV2 -SenderAddress 'karl@example.org' -RecipientAddress 'ana@example.com' -StartDate '2026-03-02' -EndDate '2026-03-05' | Format-List Received, Status, FromIP, ToIP, MessageId, MessageTraceId",
    ]);
  });

  test('are for DNS in both shells', () => {
    expect(textsOf(recipientNotFound.analysis, ['dns-mx'])).toEqual([
      'dig +short MX example.com',
      'Resolve-DnsName -Type MX -Name example.com',
    ]);
  });

  test('are left out for a product that a side does not use', () => {
    // Postfix sent it, so there is no Exchange trace on the sender's side, but its log; the refusing server spoke as Exchange does.
    expect(
      textsOf(groupRestricted.analysis, ['message-trace', 'outbound-connectors', 'group-lookup']),
    ).toEqual([
      "grep -F -- 'staff@example.com' /var/log/mail.log",
      expect.stringContaining('Get-MessageTraceV2'),
      expect.stringContaining('Get-DistributionGroup'),
    ]);
  });

  test('are those of Exchange Server when that wrote the report, but not without a day', () => {
    expect(textsOf(serviceTrouble.analysis, ['message-trace'])).toEqual([]);
  });

  test('hold a hostile address as one string, and no host that is none', () => {
    const all = textsOf(hostile.analysis, [
      'message-trace',
      'recipient-lookup',
      'tls-test',
      'connection-test',
      'dns-tlsa',
    ]);
    expect(all).toEqual([expect.stringContaining(`-RecipientAddress '"; rm -rf ~ #"@example.org'`)]);
  });

  test('name a server only as a host name', () => {
    expect(textsOf(groupRestricted.analysis, ['tls-test'])).toContain(
      'openssl s_client -starttls smtp -connect mail.example.com:25 -servername mail.example.com -verify_hostname mail.example.com </dev/null',
    );
  });
});

test('every command a cause names exists and has a purpose in words', () => {
  const purposes: Readonly<Record<string, string>> = texts.ui.commands;
  const missing = CAUSES.flatMap((cause) => cause.commands).filter((id) => !commandById(id) || !purposes[id]);
  expect(missing).toEqual([]);
  expect(COMMANDS.filter(({ id }) => !purposes[id])).toEqual([]);
});

test('every placeholder of every command is a value that a message can have', () => {
  const values = [
    'sender',
    'recipient',
    'senderDomain',
    'recipientDomain',
    'server',
    'ip',
    'selector',
    'messageId',
    'from',
    'until',
  ];
  const used = COMMANDS.flatMap((command) => command.lines).flatMap((line) =>
    [...line.text.matchAll(/\{([a-zA-Z]+)\}/g)].map((match) => match[1]),
  );
  expect(used.filter((name) => !values.includes(name ?? ''))).toEqual([]);
});
