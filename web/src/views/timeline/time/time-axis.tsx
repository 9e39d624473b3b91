import type { TimeScale } from './time-scale.ts';

export const axisHeight = 22;

/** The years, above what they belong to. */
export function TimeAxis({ scale }: { readonly scale: TimeScale }) {
  const { x, left, right, ticks } = scale;
  return (
    <g class="timeline-axis">
      <line x1={left} x2={right} y1={axisHeight - 0.5} y2={axisHeight - 0.5} />
      {ticks.map((year) => (
        <g key={year} transform={`translate(${x(year)},0)`}>
          <line y1={axisHeight - 5} y2={axisHeight} />
          <text y={axisHeight - 8} text-anchor={anchorAt(x(year), scale)}>
            {year}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Keeps the texts of the first and the last year inside the drawing. */
function anchorAt(position: number, { left, right }: TimeScale): 'start' | 'middle' | 'end' {
  if (position - left < 16) return 'start';
  return right - position < 16 ? 'end' : 'middle';
}
