import type { Late } from './selection.ts';

/** The order in which a connection lists its edges. Edges with the same key are ordered by sort key, then by id. */
export interface Order {
  /** The name of the order inside cursors, so that a cursor of another order is refused. */
  readonly name: string;
  readonly by: OrderKey;
  readonly isDescending: boolean;
}

export type OrderKey =
  /** By the Spanish name, folded, then by id. */
  | { readonly kind: 'name' }
  /** By a property of the node. Nodes without it come last in both directions. */
  | { readonly kind: 'property'; readonly property: string; readonly holds: 'text' | 'number' }
  /** By the first day of the relationship's `on`, else of its `since`, else by the day from which the node may hold. */
  | { readonly kind: 'day' };

export interface Page {
  readonly from: 'start' | 'end';
  readonly size: Late<number>;
  readonly after: Late<Position> | null;
  readonly before: Late<Position> | null;
}

/**
 * The position of an edge in its order: the ordered value (null in the order by name), the sort key, and the id of the
 * relationship or node.
 */
export type Position = readonly [value: string | number | null, sortKey: string, id: string];
