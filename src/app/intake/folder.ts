const MOST = 2000;

/** What a drop holds, when at least one of it is a folder. To be asked while the event lasts: the list is empty afterwards. */
export function foldersIn(data: DataTransfer | null): readonly FileSystemEntry[] | undefined {
  if (!data) return undefined;
  const entries = Array.from(data.items).flatMap((item) => item.webkitGetAsEntry() ?? []);
  return entries.some((entry) => entry.isDirectory) ? entries : undefined;
}

/** The files in folders and the folders within them, at most 2,000, breadth first. What cannot be opened is left out. */
export async function filesIn(entries: readonly FileSystemEntry[]): Promise<readonly File[]> {
  const files: File[] = [];
  const waiting = [...entries];
  for (let at = 0; at < waiting.length && files.length < MOST; at += 1) {
    const entry = waiting[at];
    if (entry?.isFile) files.push(...(await fileOf(entry as FileSystemFileEntry)));
    if (entry?.isDirectory && waiting.length < MOST)
      waiting.push(...(await within(entry as FileSystemDirectoryEntry)));
  }
  return files;
}

const fileOf = (entry: FileSystemFileEntry): Promise<File[]> =>
  new Promise((resolve) => {
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    );
  });

async function within(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  // A reader gives its entries by the hundred, and none when it is done.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    found.push(...some);
    if (some.length === 0 || found.length >= MOST) return found;
  }
}
