import { loadKept } from '../../locales/loaders.ts';
import { fetchedOnce } from '../fetched-once.ts';

/** The words of what is kept. */
export const keptWordsOf = fetchedOnce(loadKept);
