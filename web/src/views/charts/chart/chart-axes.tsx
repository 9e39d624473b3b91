import type { ScaleLinear } from 'd3-scale';
import { axisText } from '../../../parts/words/numbers.ts';
import { yearTicks, type Domain, type Plot } from './chart-scales.ts';

export interface ChartAxesProps {
  readonly plot: Plot;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly years: Domain;
  readonly unit: string;
}

/** The lines and figures of both axes, with the unit above. A year is named below its middle, where its values are. */
export function ChartAxes({ plot: { width, height, left, right, top, bottom }, x, y, years, unit }: ChartAxesProps) {
  const floor = height - bottom;
  const greatest = Math.max(...y.domain().map(Math.abs));
  return (
    <g class="charts-axes">
      <text class="charts-unit" x={8} y={15}>
        {unit}
      </text>
      {y.ticks(Math.max(2, Math.min(6, (floor - top) / 45))).map((value) => (
        <g key={value} transform={`translate(0 ${y(value)})`}>
          <path class={value === 0 ? 'charts-nought' : ''} d={`M${left} 0H${width - right}`} />
          <text x={left - 6} y={4} text-anchor="end">
            {axisText(value, greatest)}
          </text>
        </g>
      ))}
      {yearTicks(years, width - left - right).map((year) => (
        <g key={year} transform={`translate(${x(year + 0.5)} ${floor})`}>
          <path d="M0 0V4" />
          <text y={18} text-anchor="middle">
            {year}
          </text>
        </g>
      ))}
    </g>
  );
}
