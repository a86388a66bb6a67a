/**
 * The same reader, that reads each thing once: asked again for the same object it gives what it gave before, which is forgotten with the
 * object. Several stages look at one text, and for plain immutable data nobody can tell a kept answer from a new one.
 */
export function once<Thing extends object, Answer>(read: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    const kept = known.get(thing);
    if (kept) return kept.answer;
    const answer = read(thing);
    known.set(thing, { answer });
    return answer;
  };
}
