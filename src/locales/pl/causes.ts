import { bound } from './typography.ts';

/** Polish: what each cause is called, what it means, and what to do about it. */
export const causes = bound({});
