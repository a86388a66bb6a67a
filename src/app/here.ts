import type { ViewOptions } from '../wording/view.ts';

// The moment of the visit: a page that is looked at again later in the day must not contradict its own print-out.
const now = new Date().toISOString();
let options: ViewOptions | undefined;

/** When and in which time zone the page is read. Asked once: the first use of the browser's calendars takes tens of milliseconds. */
export const here = (): ViewOptions =>
  (options ??= { now, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
