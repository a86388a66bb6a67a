import type { View } from '../../wording/view.ts';
import { useShow } from '../showing.ts';
import { useTexts } from '../texts.ts';
import { Words } from './Words.tsx';

/** What else the path and the headers show, and what to do about it. */
export function Findings({ findings }: { findings: View['findings'] }) {
  const { result } = useTexts();
  const show = useShow();
  return (
    <ul className="grid grid-cols-1 gap-x-12 gap-y-6 lg:grid-cols-2">
      {findings.map((finding, index) => (
        <li key={`${finding.id} ${index}`}>
          <h3 className="font-semibold">{finding.title}</h3>
          <p>{finding.text}</p>
          {finding.todo !== '' && (
            <p className="mt-1 text-small">
              <strong className="font-semibold">{result.todo}:</strong> {finding.todo}
            </p>
          )}
          {finding.because.map((place) => (
            <Words key={`${place.part} ${place.start}`} place={place} label={finding.title} show={show} />
          ))}
        </li>
      ))}
    </ul>
  );
}
