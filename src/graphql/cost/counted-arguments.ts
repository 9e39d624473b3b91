import { limits } from '../../model/limits.ts';
import type { Arguments } from '../selection/field-plan.ts';

/**
 * Arguments as numbers of rows. What is out of range counts as much as is allowed: its field refuses it, and says so
 * better.
 */

/** The page that `first` or `last` ask for; of a list that is filtered by ids no more than these. */
export function pageRows({ first, last, filter }: Arguments): number {
  const size = within(last ?? first ?? limits.defaultPageSize, limits.maximumPageSize);
  const ids = (filter as { readonly ids?: unknown } | null | undefined)?.ids;
  return Array.isArray(ids) ? Math.min(size, ids.length) : size;
}

/** A number, from 0 to the most. */
export function within(value: unknown, most: number): number {
  return typeof value === 'number' && value > 0 ? Math.min(value, most) : 0;
}

/** How many items a list has. */
export function lengthWithin(list: unknown, most: number): number {
  return Array.isArray(list) ? Math.min(list.length, most) : 0;
}
