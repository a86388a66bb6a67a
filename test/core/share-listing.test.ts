import { describe, expect, it } from 'vitest';
import { listShared } from '../../src/share/listing.ts';
import { DEFAULT_MASKS, redact } from '../../src/share/redact.ts';
import { toWire, type Json } from '../../src/share/wire.ts';
import { recipientNotFound, SAMPLES } from '../support/sample-analyses.ts';

const stringsOf = (json: Json): readonly string[] =>
  typeof json === 'string' ? [json] : Array.isArray(json) ? (json as readonly Json[]).flatMap(stringsOf) : [];

describe('listShared', () => {
  it.each(Object.keys(SAMPLES))('lists every text that the link of %s holds', (name) => {
    const { analysis } = SAMPLES[name] ?? recipientNotFound;
    const listed = listShared(analysis).flatMap(({ value, field }) => [value, field.split('.').at(-1)]);
    const held = stringsOf(toWire(analysis, [])).filter((text) => text !== '');
    expect(held.filter((text) => !listed.includes(text))).toEqual([]);
  });

  it('says which values were masked, and what they were', () => {
    const masked = redact(recipientNotFound.analysis, DEFAULT_MASKS);
    const rows = masked ? listShared(masked, redact(recipientNotFound.analysis, [])) : [];
    expect(rows).toContainEqual({
      group: 'recipient',
      number: 1,
      field: 'address',
      is: 'text',
      value: 'person-1@domain-1.example',
      was: 'ana@example.com',
    });
    expect(rows.find(({ field, number }) => number === 1 && field === 'status')).not.toHaveProperty('was');
  });

  it('lists conclusions as ids', () => {
    expect(listShared(recipientNotFound.analysis)).toContainEqual({
      group: 'recipient',
      number: 1,
      field: 'diagnosis.cause',
      is: 'id',
      value: 'recipient-not-found',
    });
  });
});
