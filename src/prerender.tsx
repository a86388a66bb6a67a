import { renderToString } from 'react-dom/server';
import { App } from './app/App.tsx';

/** The first page in English, as it is written into the built HTML. */
export const firstPage = (): string => renderToString(<App />);
