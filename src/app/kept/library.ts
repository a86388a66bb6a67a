import type { Analyzed } from '../../model/analysis.ts';
import type { PartText } from '../../model/message.ts';
import { bringingOf, type Bringing } from '../bringing.ts';
import { keeping, setKeeping } from './keeping.ts';
import { readResult, readTexts, recordOf, type KeptResult } from './record.ts';
import type { Put, Shelf } from './shelf.ts';

/** So many results are kept; the next one takes the place of the oldest. */
export const MOST = 200;

/** How keeping ended: how many results were kept, or why none was; the page has a sentence for each. */
export type Saving = { readonly kept: number } | { readonly problem: 'refused' | 'full' | 'too-large' };

// Its code is fetched when it is first needed.
const shelf: () => Promise<Shelf> = async () => (await import('./idb-shelf.ts')).idbShelf;

/** Fetches that code, and opens nothing. */
export const fetchShelf = shelf;

const newestFirst = (a: KeptResult, b: KeptResult): number => b.at - a.at || (a.id < b.id ? -1 : 1);

/** What is kept, newest first; records that cannot be read are left out. Empty, without a look, where nothing was ever kept. */
export async function listKept(): Promise<readonly KeptResult[]> {
  if (keeping() === null) return [];
  const said = await (await shelf()).results();
  return said.flatMap((one) => readResult(one) ?? []).toSorted(newestFirst);
}

/** One kept result with its texts, or null when it is not on this device. */
export async function openKept(
  id: string,
): Promise<{ readonly at: number; readonly analyzed: Analyzed } | null> {
  if (keeping() === null) return null;
  const said = await (await shelf()).one(id);
  const result = readResult(said.result);
  const texts: readonly PartText[] | undefined = readTexts(said.texts);
  return result && texts ? { at: result.at, analyzed: { analysis: result.analysis, texts } } : null;
}

// Letters and digits in order of time; crypto.randomUUID is missing where the page came over plain HTTP.
const newId = (at: number, index: number): string =>
  `${at.toString(36)}-${index.toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

/** Keeps results, the first as the newest. One that is kept already takes the place of its older self. */
export async function keep(analyzed: readonly Analyzed[], now = Date.now()): Promise<Saving> {
  try {
    const before = await listKept();
    const known = new Map(before.map(({ id, analysis }) => [JSON.stringify(analysis), id]));
    const records = analyzed.slice(0, MOST).flatMap((one, index) => {
      const record = recordOf(one, newId(now, index), Math.max(0, now - index));
      if (!record) return [];
      // As it will be read back: the same words in the same order.
      const same = JSON.stringify(record.result.analysis);
      const id = known.get(same) ?? record.id;
      known.set(same, id);
      return { ...record, id, result: { ...record.result, id } };
    });
    if (records.length === 0) return { problem: 'too-large' };
    const fresh = new Set(records.map(({ id }) => id));
    const others = before.filter(({ id }) => !fresh.has(id));
    const over = others.slice(Math.max(0, MOST - fresh.size)).map(({ id }) => id);
    await (await shelf()).change(records, over);
    return { kept: fresh.size };
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { problem: full ? 'full' : 'refused' };
  }
}

let savings = new WeakMap<Bringing, Promise<Saving>>();

/** Keeps what was brought under this id, once: going back to it, after it was deleted, does not keep it again. Bringing it again does. */
export function keepBringing(id: string): Promise<Saving> | undefined {
  const bringing = bringingOf(id);
  if (!bringing || keeping() !== 'on') return undefined;
  const begun = savings.get(bringing);
  if (begun) return begun;
  const readable = bringing.items.flatMap((item) =>
    item.ok && item.analyzed.analysis.kind !== 'unreadable' ? [item.analyzed] : [],
  );
  if (readable.length === 0) return undefined;
  const saving = keep(readable);
  savings.set(bringing, saving);
  return saving;
}

/** Keeps results from here on. Rejects where the browser lets nothing be stored; it then stays as it was. */
export async function turnOn(): Promise<void> {
  // What cannot be read cannot be written either.
  await (await shelf()).results();
  savings = new WeakMap();
  setKeeping('on');
}

/** Keeps no more results; those that are kept stay. */
export const turnOff = (): void => setKeeping('left');

/** Deletes everything that is kept; whether results are kept from here on stays as it was. */
export async function deleteAll(): Promise<void> {
  await (await shelf()).destroy();
  if (keeping() === 'left') setKeeping(null);
}

/** Deletes one result, and gives what brings it back. */
export async function deleteOne(id: string): Promise<Put> {
  const from = await shelf();
  const said = await from.one(id);
  await from.change([], [id]);
  return { id, ...said };
}

/** Brings back what was just deleted. */
export const putBack = async (put: Put): Promise<void> => (await shelf()).change([put], []);
