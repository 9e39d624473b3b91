import { HojaError } from '../model/hoja-error.ts';
import type { TreePageInfo } from '../plan/tree.ts';
import { pageSizeOf } from './selection/page.ts';

/** A page of a list that is in memory as a whole. */
export interface ListPage<T> {
  readonly items: readonly { readonly item: T; readonly cursor: string }[];
  readonly totalCount: number;
  readonly pageInfo: TreePageInfo;
}

export interface ListPageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/**
 * Cuts a page out of a list. A cursor names one item of the list. Throws BAD_PAGE_SIZE, and BAD_CURSOR for an item that
 * the list does not have.
 */
export function pageOfList<T>(
  field: string,
  list: readonly T[],
  keyOf: (item: T) => string,
  { first, after }: ListPageArguments,
): ListPage<T> {
  const size = pageSizeOf(field, 'first', first);
  const start = after == null ? 0 : list.findIndex((item) => cursorOf(field, keyOf(item)) === after) + 1;
  if (after != null && start === 0) {
    throw new HojaError(
      'BAD_CURSOR',
      `The cursor "${after.slice(0, 40)}" is not one of this list; take it from pageInfo or from an edge of the same question.`,
    );
  }
  const items = list.slice(start, start + size).map((item) => ({ item, cursor: cursorOf(field, keyOf(item)) }));
  return {
    items,
    totalCount: list.length,
    pageInfo: {
      hasNextPage: start + size < list.length,
      hasPreviousPage: start > 0,
      startCursor: items.at(0)?.cursor ?? null,
      endCursor: items.at(-1)?.cursor ?? null,
    },
  };
}

function cursorOf(field: string, key: string): string {
  return Buffer.from(JSON.stringify([field, key])).toString('base64url');
}
