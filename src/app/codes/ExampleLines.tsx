import { fill, useTexts } from '../texts.ts';
import type { Code } from './catalogue.ts';

/** The lines by which a record is recognised, as they stand in a real notice, each with where it was seen. */
export function ExampleLines({ code }: { code: Code }) {
  const { codes } = useTexts();
  return (
    <ul className="mt-4 space-y-5">
      {code.examples.map(({ line, seen, host, generator }) => {
        const who = host ?? generator;
        return (
          <li key={line}>
            <figure>
              <blockquote
                lang="en"
                className="anywhere border-l-4 border-mark bg-mark-soft px-4 py-2.5 font-mono text-small whitespace-pre-wrap"
              >
                {line}
              </blockquote>
              <figcaption className="anywhere mt-1 text-small text-muted">
                {who === undefined
                  ? fill(codes.seen, { where: seen })
                  : fill(codes.seenFrom, { where: seen, who })}
              </figcaption>
            </figure>
          </li>
        );
      })}
    </ul>
  );
}
