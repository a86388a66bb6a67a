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
        {app && <p className="mb-6 text-lead">{app.crashed}</p>}
        <Reload>{app ? app.reload : languageFor([tag]).unreachable}</Reload>
      </main>
    );
  }
}

/** In the place of a part of the page that could not be fetched. */
export function Missing() {
  return (
    <p role="alert" className="mt-10 border-t border-line pt-8">
      <Reload>{languageFor([languageInUse()]).unreachable}</Reload>
    </p>
  );
}

function Reload({ children }: { children: ReactNode }) {
  return (
    <button
      type="button"
      onClick={() => location.reload()}
      className="min-h-11 rounded-lg bg-accent px-5 font-semibold text-on-accent"
    >
      {children}
    </button>
  );
}
