/** The first and the last day of a year, a month or a day, written `1949`, `1949-09` or `1949-09-10`. */
export interface PlainDate {
  readonly earliest: string;
  readonly latest: string;
}

/**
 * Reads a date of digits only, as nearly all dates are. Undefined for any other text, and for a date that the calendar
 * does not have.
 */
export function parsePlainDate(text: string): PlainDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const earliest = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (!isInCalendar(earliest)) return undefined;
  return { earliest, latest: day !== undefined ? earliest : lastDayOf(year, month ?? '12') };
}

/** A `Date` accepts 30 February and turns it into a day of March. */
function isInCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function lastDayOf(year: string, month: string): string {
  const date = new Date(`${year}-${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.toISOString().slice(0, 10);
}
