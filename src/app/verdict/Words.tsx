import type { Place } from '../../model/place.ts';
import type { Show } from '../showing.ts';
import { useTexts } from '../texts.ts';

/** Words of the message, quoted; where the message is at hand, they lead to where they stand in it. */
export function Words({ place, label, show }: { place: Place; label: string; show: Show | null }) {
  const { result } = useTexts();
  const cut = place.end - place.start > place.excerpt.length;
  const words = (
    <q className="anywhere whitespace-pre-wrap">
      {place.excerpt}
      {cut && '…'}
    </q>
  );
  const look =
    'mt-1 block w-fit max-w-full border-l-4 border-mark bg-mark-soft px-3 py-1.5 text-left font-mono text-small';
  if (!show) return <p className={look}>{words}</p>;
  return (
    <button
      type="button"
      onClick={() => show(place, label)}
      title={result.showInMessage}
      className={`${look} underline decoration-transparent underline-offset-4 hover:decoration-current`}
    >
      <span className="sr-only">{result.showInMessage}: </span>
      {words}
    </button>
  );
}
