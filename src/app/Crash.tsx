import { Component, type ReactNode } from 'react';
import { TextsContext } from './texts.ts';

/** Says that the page broke instead of showing nothing. */
export class Crash extends Component<{ children: ReactNode }, { broke: boolean }> {
  static override contextType = TextsContext;
  declare context: React.ContextType<typeof TextsContext>;
  override state = { broke: false };

  static getDerivedStateFromError(): { broke: boolean } {
    return { broke: true };
  }

  override render(): ReactNode {
    if (!this.state.broke) return this.props.children;
    const { crashed, reload } = this.context.app;
    return (
      <main className="mx-auto max-w-2xl px-6 py-24">
        <p className="text-lead">{crashed}</p>
        <button
          type="button"
          onClick={() => location.reload()}
          className="mt-6 min-h-11 rounded-lg bg-accent px-5 font-semibold text-on-accent"
        >
          {reload}
        </button>
      </main>
    );
  }
}
