/** A value compared with the largest of its rivals. */
export interface RivalValue<Item> {
  readonly item: Item;
  readonly value: number;
  /** The length of its bar, from 0 to 1. */
  readonly length: number;
  /** The difference from the largest value, as a share of the largest. */
  readonly less: number;
}

/** Compares rival values with the largest one. A value that is not recorded is left out. */
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
