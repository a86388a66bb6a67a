import { renderToString } from 'react-dom/server';
import { App } from './app/App.tsx';
import { pageWordsOf } from './app/page-words.ts';

// While the module runs: once it has, what loads modules for the build is closed.
await pageWordsOf('en');

/** The first page in English, as it is written into the built HTML. */
export const firstPage = renderToString(<App />);
