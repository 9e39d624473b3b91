import edtf from 'edtf';
import { parsePlainDate, type PlainDate } from './plain-date.ts';

/** A day as `YYYY-MM-DD`; days compare as text. */
export type Day = string;

/** A date or interval in EDTF (ISO 8601-2), with the first and the last day that it can mean. */
export interface EdtfDate {
  readonly text: string;
  /** Null when the start is open or unknown. */
  readonly earliest: Day | null;
  /** Null when the end is open or unknown. */
  readonly latest: Day | null;
  readonly approximate: boolean;
}

/** The bounds of an interval, each as the range of days that it may mean; a null bound is open. */
export interface EdtfBounds {
  readonly start: DayRange | null;
  readonly end: DayRange | null;
}

export interface DayRange {
  readonly earliest: Day;
  readonly latest: Day;
  /** True for one day without doubt; false for a month, a year, a decade, or a date marked `~`, `?` or `%`. */
  readonly isExact: boolean;
}

/** Parses EDTF. Undefined when the text is not EDTF or names a day that does not exist (`2003-02-30`). */
export function parseEdtf(text: string): EdtfDate | undefined {
  const bounds = boundsOf(text);
  if (bounds === undefined) return undefined;
  return {
    text,
    earliest: bounds.start?.earliest ?? null,
    latest: bounds.end?.latest ?? null,
    approximate: isApproximate(text),
  };
}

/**
 * The two bounds of a date. The bounds of a single date (`1949`) are both that date. Undefined when the text is not
 * EDTF.
 */
export function boundsOf(text: string): EdtfBounds | undefined {
  const [first = '', second, ...rest] = text.split('/');
  const isOpen = (bound: string) => second !== undefined && (bound === '..' || bound === '');
  const start = isOpen(first) ? null : rangeOf(first);
  const end = second === undefined ? start : isOpen(second) ? null : rangeOf(second);
  if (start === undefined || end === undefined || rest.length > 0) return undefined;
  const isReversed = start !== null && end !== null && start.earliest > end.latest;
  return isReversed || (start === null && end === null) ? undefined : { start, end };
}

/** True when the end is `..`: a source says that it goes on. A blank end (`2003/`) is not known. */
export function goesOn(text: string): boolean {
  return text.endsWith('/..');
}

/** True for dates marked as approximate (`2014~`). */
export function isApproximate(text: string): boolean {
  return /[~%]/.test(text);
}

/** True for a calendar day of the form `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return isDayText(text) && rangeOf(text) !== undefined;
}

/** The next day. */
export function nextDay(day: Day): Day {
  return shiftedBy(day, 1);
}

/** The day before. */
export function previousDay(day: Day): Day {
  return shiftedBy(day, -1);
}

function shiftedBy(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The days that one bound may mean; undefined when it is no EDTF date. */
function rangeOf(bound: string): DayRange | undefined {
  const range = bound.includes('X') ? unspecifiedRange(bound) : parsePlainDate(bound.replace(/[?~%]$/, ''));
  return range === undefined ? undefined : { ...range, isExact: isDayText(bound) };
}

/**
 * The days of a date with open digits (`198X`, `2003-XX`). The parser takes a hundred times as long for it as for a
 * plain date.
 */
function unspecifiedRange(bound: string): PlainDate | undefined {
  // The parser also accepts times of day and dates without hyphens. Statements of law need neither.
  if (!/^[\dX]{4}(-[\dX]{2}){0,2}[?~%]?$/.test(bound)) return undefined;
  try {
    const { type, min, max } = edtf(bound);
    const isDate = type === 'Date' || type === 'Decade';
    return isDate && min !== null && max !== null ? { earliest: toDay(min), latest: toDay(max) } : undefined;
  } catch {
    return undefined;
  }
}

function isDayText(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function toDay(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
