/** Between which two moments something lies, in years and their fractions: 2003.5 is the middle of 2003. */
export interface Moments {
  readonly first: number;
  readonly last: number;
}

/** A date or interval, as it can be drawn. */
export interface TimeSpan {
  /** When it can begin; null when the start is open or unknown. */
  readonly begins: Moments | null;
  /** When it can end; null when the end is open or unknown. */
  readonly ends: Moments | null;
  /** A single date, not an interval. */
  readonly isDate: boolean;
  /** The source says about, or doubts it. */
  readonly isApproximate: boolean;
}

/** Reads an EDTF text as the service writes it. A part that is no date counts as unknown. */
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

/** A day, `YYYY-MM-DD`, in years and their fractions. */
export function yearOfDay(day: string): number {
  return yearOf(Date.parse(`${day}T00:00:00Z`));
}

/** Now, in years and their fractions. */
export function yearOfNow(): number {
  return yearOf(Date.now());
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
      first: yearOf(Date.UTC(Number(year), Number(month) - 1)),
      last: yearOf(Date.UTC(Number(year), Number(month))),
    };
  const exact = yearOf(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return { first: exact, last: exact };
}

function yearOf(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const start = Date.UTC(year, 0);
  return year + (time - start) / (Date.UTC(year + 1, 0) - start);
}
