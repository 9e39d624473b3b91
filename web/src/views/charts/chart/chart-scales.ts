import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { ChartPanel } from './chart-panels.ts';

export interface Domain {
  readonly from: number;
  readonly to: number;
}

/** A chart shows at least this many years, so that a single value has space around it. */
const FEWEST_YEARS = 4;

/** The whole years that hold all the periods, with at least half a year of space. */
export function yearsOf(panels: readonly ChartPanel[]): Domain {
  const spans = panels.flatMap(({ series }) => series.flatMap(({ points }) => points.map(({ span }) => span)));
  if (spans.length === 0) return { from: 2000, to: 2000 + FEWEST_YEARS };
  const from = Math.floor(Math.min(...spans.map((span) => span.from)) - 0.5);
  const to = Math.ceil(Math.max(...spans.map((span) => span.to)) + 0.5);
  const missing = Math.max(0, FEWEST_YEARS - (to - from));
  return { from: from - Math.ceil(missing / 2), to: to + Math.floor(missing / 2) };
}

/** The range of all values and zero, rounded outward. */
export function valuesOf(panels: readonly ChartPanel[]): Domain {
  const values = panels.flatMap(({ series }) => series.flatMap(({ points }) => points.map(({ value }) => value)));
  const [from = 0, to = 1] = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values) || 1])
    .nice(5)
    .domain();
  return { from, to };
}

export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ChartScales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

export function chartScales(
  years: Domain,
  values: Domain,
  { width, height, left, right, top, bottom }: Plot,
): ChartScales {
  return {
    x: scaleLinear()
      .domain([years.from, years.to])
      .range([left, width - right]),
    y: scaleLinear()
      .domain([values.from, values.to])
      .range([height - bottom, top]),
  };
}

/** The years that are named below the axis: as many as there is room for, in round steps. */
export function yearTicks({ from, to }: Domain, room: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50].find((years) => (to - from) / years <= room / 42) ?? 100;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.ceil((to - first) / step)) }, (_, index) => first + index * step);
}
