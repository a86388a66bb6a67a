import { readDate } from './date.ts';

/** Which server answered, and when, as a reply's own tail says. */
export interface ServerStamp {
  readonly host: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** Offsets of the host's name in the text. */
  readonly start: number;
  readonly end: number;
}

const STAMP =
  /\[([A-Za-z0-9][A-Za-z0-9.-]{0,252})\s{1,3}(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z)(?:\s{1,3}[0-9A-F]{8,20})?\]/g;

/**
 * The servers that a reply of Exchange Online names at its end, in order: `[AM0.eurprd01.prod.outlook.com 2024-04-21T13:47:53.142Z
 * 08DC6111AAAA1111]`. The first refused; each that passed the reply on added its own after it, a little later. At most 10; none in the
 * replies of other systems.
 */
export function readServerStamps(text: string, start = 0, end = text.length): readonly ServerStamp[] {
  const found: ServerStamp[] = [];
  for (const match of text.slice(start, end).matchAll(STAMP)) {
    const [, host = '', words = ''] = match;
    const time = readDate(words)?.iso;
    const at = start + match.index + 1;
    if (time !== undefined) found.push({ host, time, start: at, end: at + host.length });
    if (found.length === 10) break;
  }
  return found;
}
