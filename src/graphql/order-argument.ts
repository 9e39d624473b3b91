import type { Order, OrderKey } from '../plan/order.ts';

/**
 * Reads the order from an `orderBy` argument, whose input offers these keys; the order by name when the argument is
 * missing.
 */
export function orderOf(keys: ReadonlyMap<string, OrderKey>, value: unknown): Order {
  const { by, direction } = (value ?? { by: 'NAME', direction: 'ASC' }) as {
    readonly by: string;
    readonly direction: 'ASC' | 'DESC';
  };
  return { name: `${by} ${direction}`, by: keys.get(by) ?? { kind: 'name' }, isDescending: direction === 'DESC' };
}
