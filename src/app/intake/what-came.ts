import type { BroughtFile } from '../../worker/protocol.ts';

const PASTED = 'Pasted text';

/** A pasted text as something to read, with the clipboard's HTML flavour where there was one. */
export const fromText = (text: string, html?: string): BroughtFile => {
  const file = new Blob([text], { type: 'text/plain' });
  return html ? { name: PASTED, how: 'paste', file, html } : { name: PASTED, how: 'paste', file };
};

/** Chosen or dropped files as things to read. */
export const fromFiles = (files: Iterable<File>): BroughtFile[] =>
  Array.from(files, (file) => ({ name: file.name, how: 'file', file }));

/** What the clipboard or a drag holds: files before text, since a program that offers a file means the file. */
export function fromTransfer(data: DataTransfer | null): BroughtFile[] {
  if (!data) return [];
  const text = data.getData('text/plain');
  // Office programs put a picture of the selection beside its text.
  const files = Array.from(data.files).filter(
    (file) => text.trim() === '' || !file.type.startsWith('image/'),
  );
  if (files.length > 0) return fromFiles(files);
  const html = data.getData('text/html');
  return text.trim() === '' && html === '' ? [] : [fromText(text, html)];
}

/** True for the fields that take text themselves, so that the page leaves their paste alone. */
export const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
