export interface PeriodSpan {
  /** Begin and end as years with fractions; the end is where the last day ends. */
  readonly from: number;
  readonly to: number;
  /** Where a point for the whole period stands. */
  readonly at: number;
  /** Whether it has no begin, or no end. */
  readonly isOpen: boolean;
}

interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * Where a period lies on an axis of years: a year from its first day to its last, its point in the middle. Null for
 * what has no bound at all.
 */
export function spanOf({ earliest, latest }: Bounds): PeriodSpan | null {
  const from = earliest === null ? null : yearAt(earliest, 0);
  const to = latest === null ? null : yearAt(latest, 1);
  if (from === null && to === null) return null;
  const start = from ?? to ?? 0;
  const end = to ?? start;
  return { from: start, to: end, at: (start + end) / 2, isOpen: from === null || to === null };
}

/** Whether a bar is drawn for it: a year or less needs none, its point stands in its middle. */
export function isLong({ from, to }: PeriodSpan): boolean {
  return to - from > 1.01;
}

const DAY = 86_400_000;

function yearAt(day: string, daysLater: number): number {
  const time = Date.parse(day) + daysLater * DAY;
  const year = new Date(Date.parse(day)).getUTCFullYear();
  const start = Date.UTC(year, 0, 1);
  return year + (time - start) / (Date.UTC(year + 1, 0, 1) - start);
}
