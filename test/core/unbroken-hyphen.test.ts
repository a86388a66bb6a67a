import { expect, test } from 'vitest';
import { languageOf } from '../../src/locales/index.ts';
import { bound } from '../../src/locales/nb/typography.ts';

test('a line of Norwegian does not end in “e-”', () => {
  expect(bound('Kom e-posten i retur? E-postserveren din')).toBe(
    'Kom e\u2011posten i retur? E\u2011postserveren din',
  );
  expect(bound('SPF-posten, MX-post, Internett-e-post')).toBe('SPF-posten, MX-post, Internett-e\u2011post');
  expect(bound({ a: ['e-post', { b: 'ja' }] })).toEqual({ a: ['e\u2011post', { b: 'ja' }] });
});

test('a note to send has the plain hyphen, so that it can be searched for where it arrives', async () => {
  const nb = await languageOf('nb')?.load();
  expect(nb?.ui.headings.admins).toContain('e\u2011postadministratorer');
  expect(nb?.ui.notes['recipient-admin']).toContain('e-postsystemet');
});
