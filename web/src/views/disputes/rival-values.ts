/** How a value stands against the largest of its rivals. */
export interface RivalValue<Item> {
  readonly item: Item;
  readonly value: number;
  /** Length of its bar, from 0 to 1. */
  readonly length: number;
  /** By how much it is less than the largest, as a share of the largest. */
  readonly less: number;
}

/** Rival values against the largest; a value that is not recorded has no place among them. */
export function compareRivals<Item extends { readonly value: number | null }>(
  items: readonly Item[],
): readonly RivalValue<Item>[] {
  const known = items.flatMap((item) => (item.value === null ? [] : [{ item, value: item.value }]));
  const largest = Math.max(...known.map(({ value }) => value));
  return known.map(({ item, value }) => ({
    item,
    value,
    length: largest > 0 ? Math.max(0, value / largest) : 0,
    less: largest === 0 ? 0 : (largest - value) / Math.abs(largest),
  }));
}
