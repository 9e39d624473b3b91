import { limits } from '../../model/limits.ts';
import type { Arguments } from '../selection/field-plan.ts';

/**
 * Reads arguments as numbers of rows. A value that is out of range counts as the largest allowed one: the field itself
 * refuses it, with a better message.
 */

/** The page size that `first` or `last` asks for. A list that is filtered by ids has no more rows than ids. */
export function pageRows({ first, last, filter }: Arguments): number {
  const size = within(last ?? first ?? limits.defaultPageSize, limits.maximumPageSize);
  const ids = (filter as { readonly ids?: unknown } | null | undefined)?.ids;
  return Array.isArray(ids) ? Math.min(size, ids.length) : size;
}

/** The number, at least 0 and at most `most`. */
export function within(value: unknown, most: number): number {
  return typeof value === 'number' && value > 0 ? Math.min(value, most) : 0;
}

/** The length of a list, at most `most`; 0 when it is no list. */
export function lengthWithin(list: unknown, most: number): number {
  return Array.isArray(list) ? Math.min(list.length, most) : 0;
}
