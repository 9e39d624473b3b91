/** Counts each value, the most frequent first. */
export function countBy<Item, Value>(
  items: readonly Item[],
  valueOf: (item: Item) => Value,
): readonly (readonly [Value, number])[] {
  const counts = new Map<Value, number>();
  for (const item of items) counts.set(valueOf(item), (counts.get(valueOf(item)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
