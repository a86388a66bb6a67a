import { Component, type ReactNode } from 'react';
import { languageFor } from '../locales/index.ts';
import { languageInUse } from './language.ts';
import { pageWordsHere } from './page-words.ts';

/** Says that the page broke instead of showing nothing. */
export class Crash extends Component<{ children: ReactNode }, { broke: boolean }> {
  override state = { broke: false };

  static getDerivedStateFromError(): { broke: boolean } {
    return { broke: true };
  }

  override render(): ReactNode {
    if (!this.state.broke) return this.props.children;
    // It stands around the words, and may be needed because they could not be fetched.
    const tag = languageInUse();
    const app = pageWordsHere(tag)?.app;
    return (
      <main className="mx-auto max-w-2xl px-6 py-24">
        {app && <p className="text-lead">{app.crashed}</p>}
        <button
          type="button"
          onClick={() => location.reload()}
          className="mt-6 min-h-11 rounded-lg bg-accent px-5 font-semibold text-on-accent"
        >
          {app ? app.reload : languageFor([tag]).unreachable}
        </button>
      </main>
    );
  }
}
