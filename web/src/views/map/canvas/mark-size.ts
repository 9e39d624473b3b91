import { scaleSqrt } from 'd3-scale';

const LEAST = 4;
const MOST = 17;
/** The radius of a mark without any value. */
export const NOTHING = 3;

/** The radius by value: the area of a mark grows with the absolute value. */
export function markRadius(values: readonly (number | null)[]): (value: number | null) => number {
  const greatest = Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));
  const scale = scaleSqrt()
    .domain([0, greatest || 1])
    .range([0, MOST]);
  return (value) => (value === null || value === 0 ? NOTHING : Math.max(LEAST, scale(Math.abs(value))));
}

/** Two or three round values for the legend, the greatest first, within the drawn values. */
export function legendValues(values: readonly (number | null)[]): readonly number[] {
  const greatest = Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));
  const rounded = [1, 0.3, 0.08].map((part) => roundDown(greatest * part));
  return [...new Set(rounded)].filter((value) => value > 0);
}

/** Rounds down to one digit and zeros: 27994 is 20000. A value below 1 gives 0. */
function roundDown(value: number): number {
  if (value < 1) return 0;
  const unit = 10 ** Math.floor(Math.log10(value));
  return Math.floor(value / unit) * unit;
}
