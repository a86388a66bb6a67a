/** Three points on a line, one of them marked: the diagram in the size of a word. Says nothing by itself; the words stand beside it. */
export function Stations({ marked, alarm }: { marked: 0 | 1 | 2; alarm: boolean }) {
  return (
    <svg viewBox="0 0 76 20" aria-hidden="true" className="h-5 w-19 shrink-0">
      <path d="M10 10H66" className="stroke-line-strong" strokeWidth="2" />
      {([10, 38, 66] as const).map((x, index) =>
        index === marked ? (
          <g key={x} className={alarm ? 'fill-alarm stroke-on-alarm' : 'fill-accent stroke-on-accent'}>
            <circle cx={x} cy="10" r="9" stroke="none" />
            {alarm ? (
              <path
                d="M0 -4.5V1M0 4V4.2"
                transform={`translate(${x} 10)`}
                strokeWidth="2"
                strokeLinecap="round"
              />
            ) : (
              <path
                d="M0 -4.5V0L3 2"
                transform={`translate(${x} 10)`}
                strokeWidth="2"
                strokeLinecap="round"
                fill="none"
              />
            )}
          </g>
        ) : (
          <circle key={x} cx={x} cy="10" r="5" className="fill-surface stroke-line-strong" strokeWidth="2" />
        ),
      )}
    </svg>
  );
}
