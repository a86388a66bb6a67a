import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App, settled } from './app/App.tsx';
import './app/index.css';

const root = document.getElementById('root');
// Not awaited here: what is loaded later imports from this file, and could not before it has ended. In a transition the page is drawn in
// pieces, between which a person's keys and clicks are heard.
void settled().then(() => {
  startTransition(() => {
    if (root?.hasChildNodes() && document.documentElement.dataset['arrival'] === undefined)
      hydrateRoot(root, <App />);
    // What is written ahead is the first page in English, and this person came for something else: it is drawn over.
    else if (root) createRoot(root).render(<App />);
  });
  return undefined;
});
