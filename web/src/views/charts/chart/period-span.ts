import { yearOfTime } from '../../../parts/plot/year-of-time.ts';

export interface PeriodSpan {
  /** Start and end in years with fractions. The end is that of the last day. */
  readonly from: number;
  readonly to: number;
  /** The position of a point for the whole period. */
  readonly at: number;
  /** True when the start or the end is missing. */
  readonly isOpen: boolean;
}

interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * The position of a period on an axis of years: from its first day to its last, with the point in the middle. Null when
 * it has neither start nor end.
 */
export function spanOf({ earliest, latest }: Bounds): PeriodSpan | null {
  const from = earliest === null ? null : yearAt(earliest, 0);
  const to = latest === null ? null : yearAt(latest, 1);
  if (from === null && to === null) return null;
  const start = from ?? to ?? 0;
  const end = to ?? start;
  return { from: start, to: end, at: (start + end) / 2, isOpen: from === null || to === null };
}

/** True when a bar is drawn for the period. A period of a year or less needs none: its point is in its middle. */
export function isLong({ from, to }: PeriodSpan): boolean {
  return to - from > 1.01;
}

const DAY = 86_400_000;

function yearAt(day: string, daysLater: number): number {
  return yearOfTime(Date.parse(day) + daysLater * DAY);
}
