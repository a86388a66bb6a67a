import { useTexts } from '../texts.ts';

/** The codes page. `path` is what follows `#/codes/` in the address: a code's id, or '' for the list. */
export function Codes({ path }: { path: string }) {
  const { app } = useTexts();
  return (
    <main
      id="content"
      tabIndex={-1}
      className="mx-auto w-full max-w-6xl px-4 pt-12 pb-16 outline-none sm:px-6"
    >
      <h1 className="text-display font-bold tracking-tight">{app.codes}</h1>
      {path !== '' && <p className="mt-4 font-mono">{path}</p>}
    </main>
  );
}
