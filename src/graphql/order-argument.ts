import type { Order, OrderKey } from '../plan/order.ts';

/** The order that an `orderBy` argument asks for, out of the keys its input knows; by name when it is missing. */
export function orderOf(keys: ReadonlyMap<string, OrderKey>, value: unknown): Order {
  const { by, direction } = (value ?? { by: 'NAME', direction: 'ASC' }) as {
    readonly by: string;
    readonly direction: 'ASC' | 'DESC';
  };
  return { name: `${by} ${direction}`, by: keys.get(by) ?? { kind: 'name' }, isDescending: direction === 'DESC' };
}
