import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App, settled } from './app/App.tsx';
import './app/index.css';

const root = document.getElementById('root');
// In a transition the page is drawn in pieces, between which a person's keys and clicks are heard.
if (root?.hasChildNodes() && document.documentElement.dataset['arrival'] === undefined) {
  startTransition(() => void hydrateRoot(root, <App />));
} else if (root) {
  // What is written ahead is the first page in English, and this person came for something else: it is drawn over. Not awaited here: what is
  // loaded later imports from this file, and could not before it has ended.
  void settled().then(() => startTransition(() => createRoot(root).render(<App />)));
}
