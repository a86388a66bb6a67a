import type { Put, Shelf } from '../../src/app/kept/shelf.ts';

/** A shelf in memory, for where there is no IndexedDB; copies go in and come out, as they do there. `refuse` makes it fail. */
export function memoryShelf() {
  const held = new Map<string, Omit<Put, 'id'>>();
  let error: Error | undefined;
  let opened = 0;
  const visit = async (): Promise<void> => {
    opened += 1;
    if (error) return Promise.reject(error);
  };
  const shelf: Shelf = {
    results: async () => {
      await visit();
      return [...held.values()].map(({ result }) => structuredClone(result));
    },
    one: async (id) => {
      await visit();
      return structuredClone(held.get(id)) ?? { result: undefined, texts: undefined };
    },
    change: async (put, remove) => {
      await visit();
      for (const { id, result, texts } of put) held.set(id, structuredClone({ result, texts }));
      for (const id of remove) held.delete(id);
    },
    destroy: async () => {
      await visit();
      held.clear();
    },
  };
  return {
    shelf,
    held,
    /** How often something was asked of it. */
    opened: () => opened,
    refuse: (by: Error | undefined) => {
      error = by;
    },
    reset: () => {
      held.clear();
      error = undefined;
      opened = 0;
    },
  };
}
