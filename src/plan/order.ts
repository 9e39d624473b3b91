import type { Late } from './selection.ts';

/** In which order a connection lists what it finds. Ties are always broken by sort key, then by id. */
export interface Order {
  /** Names the order inside cursors, so that a cursor of another order is refused. */
  readonly name: string;
  readonly by: OrderKey;
  readonly isDescending: boolean;
}

export type OrderKey =
  /** By name in Spanish, folded, then by id. */
  | { readonly kind: 'name' }
  /** By a property of the node; nodes without it come last either way. */
  | { readonly kind: 'property'; readonly property: string; readonly holds: 'text' | 'number' }
  /** By the day of the relationship (its act, else its start), else the day from which the node may hold. */
  | { readonly kind: 'day' };

export interface Page {
  readonly from: 'start' | 'end';
  readonly size: Late<number>;
  readonly after: Late<Position> | null;
  readonly before: Late<Position> | null;
}

/**
 * Where an edge stands in its order: the ordered value (null when ordered by name), the sort key, the id of the
 * relationship or node.
 */
export type Position = readonly [value: string | number | null, sortKey: string, id: string];
