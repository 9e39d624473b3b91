/** A moment, in milliseconds, as a year with a fraction: the middle of 2003 is 2003.5. */
export function yearOfTime(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const start = Date.UTC(year, 0);
  return year + (time - start) / (Date.UTC(year + 1, 0) - start);
}
