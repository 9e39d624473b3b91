import edtf from 'edtf';

/** A day as `YYYY-MM-DD`; days compare as text. */
export type Day = string;

/** A date or interval in EDTF (ISO 8601-2), with the first and the last day it can mean. */
export interface EdtfDate {
  readonly text: string;
  /** Null when the start is open or unknown. */
  readonly earliest: Day | null;
  /** Null when the end is open or unknown. */
  readonly latest: Day | null;
  readonly approximate: boolean;
}

/** The bounds of an interval, each as the range of days it may fall on; a null bound is open. */
export interface EdtfBounds {
  readonly start: DayRange | null;
  readonly end: DayRange | null;
}

export interface DayRange {
  readonly earliest: Day;
  readonly latest: Day;
}

/** Parses EDTF; undefined when the text is not EDTF or names a day that does not exist (`2003-02-30`). */
export function parseEdtf(text: string): EdtfDate | undefined {
  const date = parse(text);
  if (date === undefined) return undefined;
  return { text, earliest: toDay(date.min), latest: toDay(date.max), approximate: isApproximate(text) };
}

/** The two bounds of a date; a single date (`1949`) starts and ends within itself. Undefined when it is not EDTF. */
export function boundsOf(text: string): EdtfBounds | undefined {
  if (parse(text) === undefined) return undefined;
  const [start = '', end = start] = text.split('/');
  return { start: rangeOf(start), end: rangeOf(end) };
}

/** True for dates marked as about (`2014~`). */
export function isApproximate(text: string): boolean {
  return /[~%]/.test(text);
}

/** True for a day of the calendar written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parse(text) !== undefined;
}

/** The day after. */
export function nextDay(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function parse(text: string): ReturnType<typeof edtf> | undefined {
  try {
    const date = edtf(text);
    const isReversed = typeof date.min === 'number' && typeof date.max === 'number' && date.min > date.max;
    return (date.type === 'Date' || date.type === 'Interval' || date.type === 'Decade') && !isReversed ? date : undefined;
  } catch {
    return undefined;
  }
}

function rangeOf(bound: string): DayRange | null {
  if (bound === '' || bound === '..') return null;
  const date = parse(bound);
  const earliest = toDay(date?.min ?? null);
  const latest = toDay(date?.max ?? null);
  return earliest === null || latest === null ? null : { earliest, latest };
}

function toDay(milliseconds: number | null): Day | null {
  if (milliseconds === null || !Number.isFinite(milliseconds)) return null;
  return new Date(milliseconds).toISOString().slice(0, 10);
}
