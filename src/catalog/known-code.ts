import type { CauseId } from './causes.ts';
import type { Code } from './record.ts';

/** A code whose cause the compiler knows. */
export type KnownCode = Code & { readonly cause: CauseId };
