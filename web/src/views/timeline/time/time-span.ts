import { yearOfTime } from '../../../parts/plot/year-of-time.ts';

/** The first and the last moment of something, in years with fractions: 2003.5 is the middle of 2003. */
export interface Moments {
  readonly first: number;
  readonly last: number;
}

/** A date or interval in a form that can be drawn. */
export interface TimeSpan {
  /** The moments between which it begins; null when the start is open or unknown. */
  readonly begins: Moments | null;
  /** The moments between which it ends; null when the end is open or unknown. */
  readonly ends: Moments | null;
  /** True for a single date, false for an interval. */
  readonly isDate: boolean;
  /** True when the source gives the date as approximate or doubtful. */
  readonly isApproximate: boolean;
}

/** Reads an EDTF text as the service writes it. A bound that is no date counts as unknown. */
export function readTimeSpan(edtf: string): TimeSpan {
  const [start = '', end] = edtf.split('/');
  const begins = readMoments(start);
  return {
    begins,
    ends: end === undefined ? begins : readMoments(end),
    isDate: end === undefined,
    isApproximate: /[~?%]/.test(edtf),
  };
}

/** Turns a day, `YYYY-MM-DD`, into years with a fraction. */
export function yearOfDay(day: string): number {
  return yearOfTime(Date.parse(`${day}T00:00:00Z`));
}

/** The present moment, in years with a fraction. */
export function yearOfNow(): number {
  return yearOfTime(Date.now());
}

const date = /^(\d[\dX]{3})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/;

function readMoments(text: string): Moments | null {
  const parts = date.exec(text.replaceAll(/[~?%]/g, ''));
  if (parts === null) return null;
  const [, year = '', month = 'XX', day = 'XX'] = parts;
  if (year.includes('X'))
    return { first: Number(year.replaceAll('X', '0')), last: Number(year.replaceAll('X', '9')) + 1 };
  if (month === 'XX') return { first: Number(year), last: Number(year) + 1 };
  if (day === 'XX')
    return {
      first: yearOfTime(Date.UTC(Number(year), Number(month) - 1)),
      last: yearOfTime(Date.UTC(Number(year), Number(month))),
    };
  const exact = yearOfTime(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return { first: exact, last: exact };
}
