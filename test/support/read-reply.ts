import type { ReplyReading } from '../../src/pipeline/match.ts';

/** The reply code and the status at the start of a line, as a report would give them beside it. */
export function readReply(text: string): ReplyReading {
  const [, reply, status] = /^\W*([245]\d\d)?[ -]?#?([245]\.\d{1,3}\.\d{1,3})?/.exec(text) ?? [];
  return { text, reply, status };
}
