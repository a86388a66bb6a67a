import type { ComponentType } from 'react';
import type { BelowProps } from './Below.tsx';

let Below: ComponentType<BelowProps> | undefined;

/** Whether the code of what stands below a verdict is here: a page that got ready for a result has it, a shared link's has not. */
export const isBelowHere = (): boolean => Below !== undefined;

/** Fetches it, and says whether it is here then; it is asked for again with the next result. */
export async function fetchBelow(): Promise<boolean> {
  try {
    ({ Below } = await import('./Below.tsx'));
  } catch {
    // The verdict then stands alone, above a sentence that says so.
  }
  return isBelowHere();
}

/** What stands below a verdict, drawn as soon as its code is here. */
export function BelowHere(props: BelowProps) {
  const Here = Below;
  return Here ? <Here {...props} /> : null;
}
