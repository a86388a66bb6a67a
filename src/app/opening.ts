import { unpack, type Opening } from '../share/pack.ts';

const openings = new Map<string, Promise<Opening>>();

/** What a shared link holds, opened once. */
export function openingOf(fragment: string): Promise<Opening> {
  const begun = openings.get(fragment);
  if (begun) return begun;
  const opening = unpack(fragment);
  openings.set(fragment, opening);
  // So `use` takes it as it is, and a result is drawn without a wait in sight first.
  void opening.then((value) => Object.assign(opening, { status: 'fulfilled', value }));
  return opening;
}
