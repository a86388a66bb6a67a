/** One `KEY:value` of Microsoft's anti-spam headers; [start, end) bound the value. */
export interface AntiSpamValue {
  /** Upper case. */
  readonly key: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST = 32_000;
const MOST = 200;

/**
 * Reads X-Forefront-Antispam-Report, X-Microsoft-Antispam and the headers built like them: `CIP:192.0.2.1;CTRY:DE;SCL:5;SFV:SPM;`, in
 * the order written, folds in it removed from values. Empty values are kept, pieces without a key are left out. A header that is one
 * bare number (X-MS-Exchange-Organization-SCL) gives nothing here: its name is its key.
 */
export function readAntiSpam(value: string): readonly AntiSpamValue[] {
  const found: AntiSpamValue[] = [];
  let at = 0;
  for (const piece of value.slice(0, LONGEST).split(';')) {
    const match = /^\s*([A-Za-z][\w-]{0,40})\s*:/.exec(piece);
    if (match?.[1] && found.length < MOST) {
      const raw = piece.slice(match[0].length);
      const start = at + match[0].length + (raw.length - raw.trimStart().length);
      const text = raw.trim();
      found.push({
        key: match[1].toUpperCase(),
        value: text.replace(/\s+/g, ''),
        start,
        end: start + text.length,
      });
    }
    at += piece.length + 1;
  }
  return found;
}
