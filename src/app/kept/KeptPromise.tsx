import { use } from 'react';
import { useLanguage } from '../language.ts';
import { keptWordsOf } from './words.ts';

/** What stands in the place of the promise while results are kept, since it is no longer true as a whole. */
export function KeptPromise() {
  const words = use(keptWordsOf(useLanguage()));
  return (
    <>
      {words.promise}{' '}
      <a
        href="#/kept"
        className="inline-block min-h-6 font-medium text-accent underline decoration-accent/40 underline-offset-4 hover:decoration-accent"
      >
        {words.show}
      </a>
    </>
  );
}
