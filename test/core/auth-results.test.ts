import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAuthResults, readReceivedSpf, readTags } from '../../src/text/auth-results.ts';

const brief = (value: string): readonly string[] =>
  readAuthResults(value).methods.map(({ method, result, reason, comment, properties }) =>
    [
      `${method}=${result}`,
      reason && `[${reason}]`,
      comment && `(${comment})`,
      ...properties.map((one) => `${one.name}:${one.value}`),
    ]
      .filter(Boolean)
      .join(' '),
  );

describe('readAuthResults', () => {
  it('reads RFC 8601 fields', () => {
    const value =
      'mx.example.org 1;\n spf=pass (mx.example.org: domain of ana@a.example designates 192.0.2.1 as permitted sender) smtp.mailfrom=ana@a.example;\n dkim=pass (good signature) header.d=a.example header.s=s1 header.b="ab/c";\n dmarc=fail (p=REJECT sp=NONE dis=NONE) header.from=b.example';
    expect(readAuthResults(value).server).toBe('mx.example.org');
    expect(brief(value)).toEqual([
      'spf=pass (mx.example.org: domain of ana@a.example designates 192.0.2.1 as permitted sender) smtp.mailfrom:ana@a.example',
      'dkim=pass (good signature) header.d:a.example header.s:s1 header.b:ab/c',
      'dmarc=fail (p=REJECT sp=NONE dis=NONE) header.from:b.example',
    ]);
  });

  it("reads Microsoft's form, which names no server and puts a bare domain between", () => {
    const value =
      'spf=fail (sender IP is 192.0.2.1) smtp.mailfrom=a.example; c.example; dkim=none (message not signed) header.d=none;c.example; dmarc=fail action=oreject header.from=a.example;compauth=fail reason=000';
    expect(readAuthResults(value).server).toBeNull();
    expect(brief(value)).toEqual([
      'spf=fail (sender IP is 192.0.2.1) smtp.mailfrom:a.example',
      'dkim=none (message not signed) header.d:none',
      'dmarc=fail action:oreject header.from:a.example',
      'compauth=fail [000] reason:000',
    ]);
  });

  it("reads ARC's, also with several methods between two semicolons", () => {
    const value =
      'i=2; mx.example.org 1; spf=pass smtp.mailfrom=a.example; dmarc=pass action=none header.from=a.example dkim=pass header.d=a.example; arc=none';
    const read = readAuthResults(value);
    expect([read.instance, read.server]).toEqual([2, 'mx.example.org']);
    expect(brief(value)).toEqual([
      'spf=pass smtp.mailfrom:a.example',
      'dmarc=pass action:none header.from:a.example',
      'dkim=pass header.d:a.example',
      'arc=none',
    ]);
  });

  it.each([
    ['mx.example.org; none', 'mx.example.org'],
    ['none', null],
    ['', null],
  ])('finds no method in %j', (value, server) => {
    expect(readAuthResults(value)).toMatchObject({ server, methods: [] });
  });

  it('keeps a comment that never closes from swallowing the rest', () => {
    expect(
      brief('mx.example.org; spf=pass (oops smtp.mailfrom=a.example; dkim=pass header.d=a.example'),
    ).toHaveLength(2);
  });

  it('keeps an envelope address with equals signs whole', () => {
    expect(brief('mx.example.org; spf=pass smtp.mailfrom="SRS0=ab=cd=a.example=ana@b.example"')).toEqual([
      'spf=pass smtp.mailfrom:SRS0=ab=cd=a.example=ana@b.example',
    ]);
  });

  it('places methods and values', () => {
    const value = 'mx.example.org; dmarc = pass (p=NONE) header.from = a.example';
    const [method] = readAuthResults(value).methods;
    expect(value.slice(method?.start, method?.end)).toBe('dmarc = pass');
    const [from] = method?.properties ?? [];
    expect(value.slice(from?.start, from?.end)).toBe('a.example');
  });

  it('reads back what is written', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9.]{0,10}$/);
    const method = fc.record({
      method: fc.constantFrom('spf', 'dkim', 'dmarc', 'arc', 'compauth'),
      result: fc.constantFrom('pass', 'fail', 'none'),
      name: fc.constantFrom('smtp.mailfrom', 'header.d', 'header.from'),
      value: word,
    });
    fc.assert(
      fc.property(word, fc.array(method, { maxLength: 5 }), (server, methods) => {
        const value = [
          server,
          ...methods.map((one) => `${one.method}=${one.result} (c) ${one.name}=${one.value}`),
        ].join('; ');
        const read = readAuthResults(value);
        expect(
          read.methods.map((one) => ({ method: one.method, result: one.result, ...one.properties[0] })),
        ).toMatchObject(methods);
        expect(read.server).toBe(server === 'none' ? null : server);
      }),
    );
  });

  it('never throws, and its places lie within the value', () => {
    const piece = fc.constantFrom('spf', '=', 'pass', ';', ' ', '(', ')', '"', '\\', 'header.d', '\n');
    const garbage = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 60 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(garbage, (value) => {
        const places = [
          ...readAuthResults(value).methods,
          ...(readReceivedSpf(value)?.pairs ?? []),
          ...readTags(value),
        ];
        for (const { start, end } of places)
          expect(0 <= start && start <= end && end <= value.length).toBe(true);
      }),
    );
  });
});

describe('readReceivedSpf', () => {
  it('reads the result, the comment and the pairs (RFC 7208 §9.1)', () => {
    const value =
      'Fail (mx.example.org: domain of a.example does not designate 192.0.2.1 as permitted sender)\n receiver=mx.example.org; client-ip=192.0.2.1; envelope-from="ana@a.example"; helo=a.example;';
    const read = readReceivedSpf(value);
    expect(read?.result).toBe('fail');
    expect(read?.comment).toContain('does not designate');
    expect(read?.pairs.map(({ name, start, end }) => `${name}:${value.slice(start, end)}`)).toEqual([
      'receiver:mx.example.org',
      'client-ip:192.0.2.1',
      'envelope-from:ana@a.example',
      'helo:a.example',
    ]);
  });

  it('gives nothing when no result is there', () => {
    expect(readReceivedSpf('(no) client-ip=192.0.2.1')).toBeUndefined();
  });
});

describe('readTags', () => {
  it('reads a DKIM signature, folds and all', () => {
    const value =
      'v=1; a=rsa-sha256; c=relaxed/relaxed; d=a.example;\n s=s1; h=From:To:\n Subject; bh=ab\n cd=; b=x';
    expect(readTags(value).map(({ name, value: one }) => `${name}:${one}`)).toEqual([
      'v:1',
      'a:rsa-sha256',
      'c:relaxed/relaxed',
      'd:a.example',
      's:s1',
      'h:From:To:Subject',
      'bh:abcd=',
      'b:x',
    ]);
    const d = readTags(value).find((tag) => tag.name === 'd');
    expect(value.slice(d?.start, d?.end)).toBe('a.example');
  });

  it('leaves out what is no tag', () => {
    expect(readTags('; =x; two words=1; d')).toEqual([]);
  });
});
