import { loadPath } from '../locales/loaders.ts';
import { fetchedOnce } from './fetched-once.ts';

/** The words of the path, the checks and the headers. */
export const pathWordsOf = fetchedOnce(loadPath);
