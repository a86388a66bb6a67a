import { useEffect, type RefObject } from 'react';

/** Opens a dialog over the page as soon as it is there; Esc closes it, and so does a click beside it. */
export function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (!element.open) element.showModal();
    // A click on the dialog itself is one beside its content: on the page behind.
    const beside = (event: MouseEvent): void => {
      if (event.target === element) element.close();
    };
    element.addEventListener('click', beside);
    return () => element.removeEventListener('click', beside);
  }, [dialog]);
}
