import type { LocaleTexts } from '../catalogue.ts';
import { causes } from './causes.ts';
import { page } from './page.ts';
import { ui } from './ui.ts';

/** All words of the language but those of the path; one file to fetch, since together they pack better. */
export const texts: LocaleTexts = { tag: 'vi', ui, page, causes };
