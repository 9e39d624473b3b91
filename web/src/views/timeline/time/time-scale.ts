import { scaleLinear } from 'd3-scale';
import type { TimeSpan } from './time-span.ts';

/** Turns years into pixels. */
export interface TimeScale {
  readonly x: (year: number) => number;
  readonly left: number;
  readonly right: number;
  /** The whole years that are written at the axis. */
  readonly ticks: readonly number[];
}

/** The extent of a span in pixels: certain in `solid`, possible from `start` to `end`. */
export interface SpanExtent {
  readonly start: number;
  readonly end: number;
  readonly solidStart: number;
  readonly solidEnd: number;
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
}

const pixelsPerTick = 64;

export function createTimeScale(domain: readonly [number, number], left: number, right: number): TimeScale {
  const scale = scaleLinear().domain(domain).range([left, right]);
  const ticks = scale.ticks(Math.max(2, Math.floor((right - left) / pixelsPerTick))).filter(Number.isInteger);
  return { x: (year) => scale(year), left, right, ticks };
}

export function extentOf({ begins, ends }: TimeSpan, { x, left, right }: TimeScale): SpanExtent {
  const start = begins === null ? left : x(begins.first);
  const end = ends === null ? right : x(ends.last);
  const solidStart = begins === null ? left : x(begins.last);
  const solidEnd = ends === null ? right : x(ends.first);
  // A span within one year has no certain part.
  const middle = (start + end) / 2;
  const isEmpty = solidEnd < solidStart;
  return {
    start,
    end,
    solidStart: isEmpty ? middle : solidStart,
    solidEnd: isEmpty ? middle : solidEnd,
    isOpenStart: begins === null,
    isOpenEnd: ends === null,
  };
}
