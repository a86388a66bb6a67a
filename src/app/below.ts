import type { ComponentType } from 'react';
import type { BelowProps } from './Below.tsx';
import { Missing } from './Crash.tsx';

type Below = ComponentType<BelowProps>;

let here: Below | undefined;

/** What stands below a verdict, when its code is here: a page that got ready for a result has it, a shared link's has not. */
export const belowHere = (): Below | undefined => here;

/** Fetches it. Where that fails, the verdict stands above a sentence that says so; it is asked for again with the next. */
export const fetchBelow = (): Promise<Below> =>
  import('./Below.tsx').then(
    ({ Below }) => (here = Below),
    () => Missing,
  );
