import type { ViewOptions } from '../wording/to-view.ts';

// The moment of the visit: a page that is looked at again later in the day must not contradict its own print-out.
const now = new Date().toISOString();

/** When and in which time zone the page is read. */
export const here = (): ViewOptions => ({ now, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
