/**
 * The numbers with the highest scores, best first, at most as many as the limit. Of equal scores, the lower number
 * comes first.
 */
export function bestOf(numbers: readonly number[], scores: Float64Array, limit: number): readonly number[] {
  const scoreOf = (number: number): number => scores[number] ?? 0;
  return aboveThreshold(numbers, scoreOf, limit).sort((a, b) => scoreOf(b) - scoreOf(a) || a - b);
}

/**
 * Sorting the plain scores to find the lowest one that counts is many times faster than sorting all numbers by their
 * scores.
 */
function aboveThreshold(numbers: readonly number[], scoreOf: (number: number) => number, limit: number): number[] {
  if (limit <= 0) return [];
  if (numbers.length <= limit) return [...numbers];
  const ascending = Float64Array.from(numbers, scoreOf).sort();
  const threshold = ascending[ascending.length - limit] ?? 0;
  const above = numbers.filter((number) => scoreOf(number) > threshold);
  const equal = numbers.filter((number) => scoreOf(number) === threshold);
  return [...above, ...equal.slice(0, limit - above.length)];
}
