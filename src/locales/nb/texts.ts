import { causes } from './causes.ts';
import { kept } from './kept.ts';
import { path } from './path.ts';
import { ui } from './ui.ts';

/** All words of the language but those of the page itself; one file to fetch, since together they pack better. */
export const texts = { ui, causes, path, kept };
