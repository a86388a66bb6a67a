import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Shelf } from './shelf.ts';

interface Stores extends DBSchema {
  results: { key: string; value: unknown };
  texts: { key: string; value: unknown };
}

const NAME = 'undeliverable';
// Of the stores alone: what lies in them carries a version of its own, so that an older page in another tab can still open this.
const VERSION = 1;

/** Opened for each use and closed after it: a tab that holds no connection never blocks another one that deletes everything. */
async function using<T>(work: (db: IDBPDatabase<Stores>) => Promise<T>): Promise<T> {
  const db = await openDB<Stores>(NAME, VERSION, {
    upgrade(fresh) {
      fresh.createObjectStore('results');
      fresh.createObjectStore('texts');
    },
  });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** The shelf in IndexedDB. */
export const idbShelf: Shelf = {
  results: () => using((db) => db.getAll('results')),
  one: (id) =>
    using(async (db) => {
      const [result, texts] = await Promise.all([db.get('results', id), db.get('texts', id)]);
      return { result, texts };
    }),
  change: (put, remove) =>
    using(async (db) => {
      const change = db.transaction(['results', 'texts'], 'readwrite');
      const results = change.objectStore('results');
      const texts = change.objectStore('texts');
      await Promise.all([
        ...put.flatMap((one) => [results.put(one.result, one.id), texts.put(one.texts, one.id)]),
        ...remove.flatMap((id) => [results.delete(id), texts.delete(id)]),
        change.done,
      ]);
    }),
  destroy: () => deleteDB(NAME),
};
