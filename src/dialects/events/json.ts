/** A member of a JSON object and where its value stands. */
export interface Member {
  readonly key: string;
  /** Offsets of the value without its quotes; escapes stay as written. */
  readonly start: number;
  readonly end: number;
  /** The object it belongs to and those around that one, innermost first. */
  readonly within: readonly number[];
}

const MOST = 200_000;
const MOST_MEMBERS = 5000;

/**
 * The members of the JSON objects in a text, in order, at most 5,000 of 200,000 characters. Words around the JSON do no harm, nor does
 * JSON inside a string of JSON (`"Message" : "{\"bounce\":…}"`, as Amazon SNS mails it), nor an end that was cut off. Of an array of
 * strings each is a member under the array's key.
 */
export function readMembers(text: string): readonly Member[] {
  const words = text.slice(0, MOST);
  const members: Member[] = [];
  const open: { readonly object: number; readonly key: string | undefined; readonly list: boolean }[] = [];
  const resume = new Set<number>();
  let objects = 0;
  let key: string | undefined;
  let last: { readonly start: number; readonly end: number } | undefined;
  const within = (): readonly number[] =>
    open
      .filter((one) => !one.list)
      .map((one) => one.object)
      .toReversed()
      .slice(0, 8);
  const add = (start: number, end: number): void => {
    const name = key ?? (open.at(-1)?.list ? open.at(-1)?.key : undefined);
    if (name !== undefined && members.length < MOST_MEMBERS)
      members.push({ key: name, start, end, within: within() });
    key = undefined;
  };
  for (let at = 0; at < words.length; at += 1) {
    const char = words[at] ?? '';
    if (char === '{') {
      if (open.length < 60) open.push({ object: (objects += 1), key, list: false });
      key = undefined;
    } else if (char === '[') {
      if (open.length < 60) open.push({ object: objects, key, list: true });
      key = undefined;
    } else if (char === '}' || char === ']') {
      open.pop();
      key = undefined;
    } else if (char === ':' && last) {
      key = words.slice(last.start, last.end);
      last = undefined;
    } else if (char === ',') {
      last = undefined;
      key = undefined;
    } else if (char === '"' && !resume.has(at)) {
      const end = closing(words, at);
      // JSON in a string: what is inside is read, its closing quote is not.
      if (
        /^\s*[{[]/.test(words.slice(at + 1, at + 40)) &&
        /^\s*[{[]\s*(?:\\+n|\\+r|\s)*(?:\\+"|\{)/.test(words.slice(at + 1, at + 60))
      ) {
        resume.add(end);
        key = undefined;
        continue;
      }
      const before = slashes(words, at);
      const inner = { start: at + 1, end: Math.max(at + 1, end - before) };
      if (key !== undefined || open.at(-1)?.list) add(inner.start, inner.end);
      else last = inner;
      at = end;
    } else if (/[-\d]/.test(char) && key !== undefined) {
      const number = /^-?\d{1,20}(?:\.\d{1,10})?/.exec(words.slice(at, at + 40))?.[0] ?? char;
      add(at, at + number.length);
      at += number.length - 1;
    }
  }
  return members;
}

function slashes(words: string, at: number): number {
  let count = 0;
  while (count < 16 && words[at - 1 - count] === '\\') count += 1;
  return count;
}

/** The quote that closes the one at `at`: the next that is escaped as often. */
function closing(words: string, at: number): number {
  const level = slashes(words, at);
  for (let next = words.indexOf('"', at + 1); next >= 0; next = words.indexOf('"', next + 1)) {
    if (slashes(words, next) === level) return next;
  }
  return words.length;
}
