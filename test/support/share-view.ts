import type { Analysis } from '../../src/model/analysis.ts';

/** All that a view can show of an analysis without its texts: everything but where its places stood and the range of the headers. */
export function view(analysis: Analysis): unknown {
  const { headers: _, ...original } = analysis.original;
  return JSON.parse(
    JSON.stringify({ ...analysis, original }, (key, value: unknown) =>
      key === 'part' || key === 'start' || key === 'end' ? undefined : value,
    ),
  );
}
