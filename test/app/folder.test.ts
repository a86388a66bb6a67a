import { describe, expect, it } from 'vitest';
import { filesIn, foldersIn } from '../../src/app/intake/folder.ts';

type Given = File | { readonly name: string; readonly holds: readonly Given[] };

/** Entries as a browser gives them for a drop; jsdom has none. */
const entry = (given: Given): FileSystemEntry => {
  if (given instanceof File) {
    const isBroken = given.name.startsWith('broken');
    const file = (found: (file: File) => void, failed: () => void) => (isBroken ? failed() : found(given));
    return { isFile: true, isDirectory: false, name: given.name, file } as unknown as FileSystemEntry;
  }
  const createReader = () => {
    const rest = given.holds.map(entry);
    return { readEntries: (found: (entries: FileSystemEntry[]) => void) => found(rest.splice(0, 2)) };
  };
  return { isFile: false, isDirectory: true, name: given.name, createReader } as unknown as FileSystemEntry;
};

const mail = (name: string): File => new File([name], name);
const names = (files: readonly File[]): string[] => files.map(({ name }) => name);

describe('a dropped folder', () => {
  it('gives the files in it and in the folders within, by parts', async () => {
    const inner = { name: 'inner', holds: [mail('d.eml')] };
    const outer = { name: 'outer', holds: [mail('a.eml'), inner, mail('b.eml'), mail('c.eml')] };
    expect(names(await filesIn([entry(outer)]))).toEqual(['a.eml', 'b.eml', 'c.eml', 'd.eml']);
  });

  it('leaves out what cannot be opened', async () => {
    expect(names(await filesIn([entry(mail('broken.eml')), entry(mail('a.eml'))]))).toEqual(['a.eml']);
  });

  it('is told from single files', () => {
    const drop = (given: Given) =>
      ({ items: [{ webkitGetAsEntry: () => entry(given) }] }) as unknown as DataTransfer;
    expect(foldersIn(drop(mail('a.eml')))).toBeUndefined();
    expect(foldersIn(drop({ name: 'mails', holds: [] }))).toHaveLength(1);
    expect(foldersIn(null)).toBeUndefined();
  });
});
