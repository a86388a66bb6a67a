const waiting: (() => void)[] = [];

// Safari has no idle callbacks.
const soon = (run: () => void): unknown =>
  typeof requestIdleCallback === 'function' ? requestIdleCallback(run, { timeout: 500 }) : setTimeout(run);

const next = (): void => {
  waiting.shift()?.();
  if (waiting.length > 0) soon(next);
};

/** Runs each of what is handed over in a task of its own, in order and when the browser has nothing better to do. Gives what calls it off. */
export function oneByOne(run: () => void): () => void {
  waiting.push(run);
  if (waiting.length === 1) soon(next);
  return () => {
    const at = waiting.indexOf(run);
    if (at > 0) waiting.splice(at, 1);
    // The first has its task already, which then does nothing but go on.
    else if (at === 0) waiting[0] = () => undefined;
  };
}
