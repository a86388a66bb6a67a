import type { Opened, PartText, TextRole } from '../../src/model/message.ts';
import type { Fact } from '../../src/model/place.ts';
import type { RecipientReport, Report } from '../../src/model/report.ts';

/** A text of an opened message. */
export function partText(index: number, role: TextRole, text: string): PartText {
  return {
    index,
    role,
    from: index,
    type: 'text/plain',
    charset: 'utf-8',
    text,
    truncated: false,
    undecoded: false,
  };
}

/** An opened report whose own headers and returned original headers are these lines. */
export function returned(
  original: readonly string[],
  own: readonly string[] = ['Subject: Undeliverable'],
): Opened {
  return {
    message: {
      source: { name: 'own', how: 'paste', format: 'eml', bytes: new Uint8Array() },
      headers: [],
      parts: [],
      damage: [],
    },
    texts: [partText(0, 'headers', own.join('\n')), partText(1, 'original-headers', original.join('\n'))],
  };
}

/** A fact that stands nowhere in particular. */
export function fact(value: string): Fact {
  return { value, at: { part: 0, start: 0, end: value.length, excerpt: value.slice(0, 200) } };
}

/** A failure report about these recipients. */
export function failure(
  recipients: readonly Partial<RecipientReport>[] = [{ address: fact('bo@b.example') }],
  more: Partial<Report> = {},
): Report {
  return {
    kind: 'failure',
    because: [],
    generator: { product: 'unknown', confidence: 'guessed', language: 'und' },
    recipients: recipients.map((recipient) => ({ wrapped: [], attempts: [], ...recipient })),
    original: {},
    ...more,
  };
}
