import type { ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ChartPoint } from './chart-panels.ts';
import { isLong } from './period-span.ts';
import type { SeriesLook } from './series-look.ts';

export interface SeriesLinesProps {
  readonly points: readonly ChartPoint[];
  readonly look: SeriesLook;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** Values that are farther apart than this, in years, are joined only by a faint line. */
const FAR = 2.01;

/** The line of one series, and a bar for each period that is longer than a year. */
export function SeriesLines({ points, look: { colour, dashes }, x, y }: SeriesLinesProps) {
  const place = line<ChartPoint>(
    (point) => x(point.span.at),
    (point) => y(point.value),
  );
  return (
    <g class={`charts-lines charts-colour-${colour}`}>
      {points.map((point, index) => {
        const next = points[index + 1];
        if (next === undefined) return null;
        const isFar = next.span.at - point.span.at > FAR;
        return (
          <path
            key={next.id}
            class={isFar ? 'charts-line charts-line-far' : 'charts-line'}
            stroke-dasharray={dashes}
            d={place([point, next]) ?? ''}
          />
        );
      })}
      {points.map(({ id, value, span }) => {
        if (!isLong(span)) return null;
        const [from, to] = [x(span.from), x(span.to)];
        return (
          <path
            key={id}
            class="charts-period"
            stroke-dasharray={span.isOpen ? '2 2' : ''}
            d={`M${from} ${y(value) - 3}v6m0 -3H${to}m0 -3v6`}
          />
        );
      })}
    </g>
  );
}
