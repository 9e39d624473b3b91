/** Over the rounds. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: medianOf(values), low: Math.min(...values), high: Math.max(...values) };
}

/** One ratio a round, and only then their median: what slows a whole round down slows both. */
export function ratiosOf(dividends: readonly number[], divisors: readonly number[]): Spread {
  if (dividends.length !== divisors.length)
    throw new RangeError(`${dividends.length} rounds cannot be compared with ${divisors.length}`);
  return spreadOf(dividends.map((value, round) => value / (divisors[round] ?? NaN)));
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** The value that so large a share of the values does not exceed. */
export function percentile(values: Iterable<number>, share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}
