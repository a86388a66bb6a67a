import { ArrowRight, FolderOpen } from 'lucide-react';
import {
  startTransition,
  Suspense,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { Problem } from '../../model/source.ts';
import type { BroughtFile } from '../../worker/protocol.ts';
import { useTexts } from '../texts.ts';
import { Button } from '../ui/Button.tsx';
import { FilePicker } from './FilePicker.tsx';
import { ProblemNote } from './ProblemNote.tsx';
import { fromText, fromTransfer } from './what-came.ts';

/** What stands in the panel: the text, and the clipboard's HTML as long as the text is what came with it. */
export interface Draft {
  readonly text: string;
  readonly html?: string;
  /** True once it has led to a result, as long as nobody changes it: what comes next then takes its place. */
  readonly answered?: true;
}

const EMPTY: Draft = { text: '' };

/** The place where a bounce is brought. What was brought stays in it, whatever comes of it. */
export function Panel({
  draft,
  onDraft,
  cleared,
  onBring,
  busy,
  problem,
  canceled,
}: {
  draft: Draft;
  onDraft: (draft: Draft) => void;
  /** What was cleared last, to have it back. */
  cleared: { readonly value: Draft | null; readonly set: (draft: Draft | null) => void };
  onBring: (brought: readonly BroughtFile[]) => void;
  busy: ReactNode;
  problem: { readonly id: Problem; readonly name: string } | null;
  canceled: boolean;
}) {
  const { intake } = useTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const base = useId();

  useEffect(() => {
    const slash = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', slash);
    return () => document.removeEventListener('keydown', slash);
  }, []);

  const arrived = useEffectEvent(() => {
    const element = field.current;
    // Back from its result: typing takes its place too, where the focus comes by key.
    if (draft.answered) element?.setSelectionRange(0, element.value.length);
    // Whoever was faster than the script has written into the page as it was written ahead.
    if (element && draft.text === '' && element.value !== '') onDraft({ text: element.value });
  });
  useEffect(() => arrived(), []);

  const explain = (): void => onBring([fromText(draft.text, draft.html)]);
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const replacesAll =
      draft.answered === true ||
      value.trim() === '' ||
      (selectionStart === 0 && selectionEnd === value.length);
    const brought = fromTransfer(event.clipboardData);
    const [first] = brought;
    if (!first) return;
    if (first.how === 'file') {
      event.preventDefault();
      onBring(brought);
      return;
    }
    // A paste into a text that is being put together is only a part of it: the person says when it is whole.
    if (!replacesAll) return;
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain');
    onBring(brought);
    // That it is at work is seen at once; a long text takes a frame to lay out.
    startTransition(() => onDraft(first.html === undefined ? { text } : { text, html: first.html }));
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || draft.text.trim() === '') return;
    event.preventDefault();
    explain();
  };
  const clear = (): void => {
    cleared.set(draft);
    onDraft(EMPTY);
    field.current?.focus();
  };
  const undo = (): void => {
    onDraft(cleared.value ?? EMPTY);
    cleared.set(null);
    field.current?.focus();
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        explain();
      }}
      className="overflow-hidden rounded-xl border border-line-strong/70 bg-surface shadow-raised focus-within:border-accent"
    >
      <label htmlFor={`${base}-field`} className="block px-5 pt-4 text-small font-semibold">
        {intake.label}
      </label>
      <textarea
        ref={field}
        id={`${base}-field`}
        aria-describedby={`${base}-hint`}
        value={draft.text}
        onChange={(event) => onDraft({ text: event.target.value })}
        onPaste={paste}
        onKeyDown={keys}
        placeholder={intake.placeholder}
        spellCheck={false}
        autoCapitalize="off"
        className="block h-44 w-full resize-y bg-transparent px-5 py-2 font-mono text-small outline-none placeholder:font-sans placeholder:text-lead placeholder:text-muted sm:h-52"
      />
      <div className="flex flex-wrap justify-between gap-x-6 gap-y-1 px-5 pb-3 text-tiny text-muted">
        <p id={`${base}-hint`}>{intake.hint}</p>
        <p className="max-lg:hidden">
          <Key>/</Key> {intake.shortcuts.write} · <Key>Ctrl</Key> <Key>Enter</Key> {intake.shortcuts.explain}
        </p>
      </div>
      <div className="flex min-h-18 flex-wrap items-center gap-3 border-t border-line bg-paper/60 px-4 py-3">
        {busy ?? (
          <>
            <Button look="primary" type="submit" disabled={draft.text.trim() === ''}>
              {intake.analyze}
              <ArrowRight aria-hidden="true" className="size-4" />
            </Button>
            {draft.text !== '' ? (
              <Button onClick={clear}>{intake.clear}</Button>
            ) : (
              cleared.value && <Button onClick={undo}>{intake.undo}</Button>
            )}
            <Button onClick={() => picker.current?.click()}>
              <FolderOpen aria-hidden="true" className="size-4" />
              {intake.choose}
            </Button>
            <span className="text-small text-muted">{intake.choosing}</span>
          </>
        )}
        <FilePicker ref={picker} onBring={onBring} />
      </div>
      <div role="alert">
        {problem && (
          <Suspense>
            <ProblemNote problem={problem} />
          </Suspense>
        )}
        {canceled && !problem && (
          <p className="border-t border-line px-5 py-3 text-small">{intake.canceled}</p>
        )}
      </div>
    </form>
  );
}

function Key({ children }: { children: ReactNode }) {
  return <kbd className="rounded border border-line-strong bg-paper px-1.5 font-sans">{children}</kbd>;
}
