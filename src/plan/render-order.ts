import type { Order, Page, Position } from './order.ts';
import type { Scope } from './scope.ts';
import type { Late } from './selection.ts';

/** The Cypher expressions that order the nodes of a subquery. */
export interface OrderKeys {
  /** The ordered value; null when the sort key alone decides. */
  readonly key: string | null;
  readonly sortKey: string;
  readonly id: string;
  /** The position of an edge, as its row holds it. */
  readonly values: readonly string[];
}

export function orderKeysOf(order: Order, node: string, relationship: string | null, tie: string): OrderKeys {
  const key = renderOrderKey(order, node, relationship);
  const sortKey = `${node}.\`sortKey\``;
  const id = `${tie}.\`id\``;
  return { key, sortKey, id, values: [key ?? 'null', sortKey, id] };
}

export function renderSort(keys: OrderKeys, order: Order, page: Page): string {
  const isDescending = order.isDescending !== (page.from === 'end');
  const all = keys.key === null ? [keys.sortKey, keys.id] : [keys.key, keys.sortKey, keys.id];
  return `ORDER BY ${all.map((key) => (isDescending ? `${key} DESC` : key)).join(', ')}`;
}

export function renderBounds(page: Page, keys: OrderKeys, order: Order, scope: Scope): readonly string[] {
  const bounds = [
    { position: page.after, operator: order.isDescending ? '<' : '>' },
    { position: page.before, operator: order.isDescending ? '>' : '<' },
  ];
  return bounds.flatMap(({ position, operator }) =>
    position === null ? [] : [renderBound(keys, position, operator, scope)],
  );
}

function renderBound(keys: OrderKeys, position: Late<Position>, operator: string, scope: Scope): string {
  const at = (index: 0 | 1 | 2) => scope.parameter((variables) => position(variables)[index]);
  const sortKey = at(1);
  const byName = `${keys.sortKey} ${operator}= ${sortKey} AND (${keys.sortKey} ${operator} ${sortKey} OR ${keys.id} ${operator} ${at(2)})`;
  if (keys.key === null) return byName;
  const value = at(0);
  return `(${keys.key} ${operator} ${value} OR (${keys.key} = ${value} AND ${byName}))`;
}

/** Renders the ordered value; null when the sort key alone decides. */
function renderOrderKey(order: Order, node: string, relationship: string | null): string | null {
  const { by, isDescending } = order;
  if (by.kind === 'name') return null;
  if (by.kind === 'property') {
    const last = by.holds === 'number' ? (isDescending ? '-1.0e308' : '1.0e308') : isDescending ? "''" : "'~'";
    return `coalesce(${node}.\`${by.property}\`, ${last})`;
  }
  const days = relationship === null ? [] : [`${relationship}.\`onEarliest\``, `${relationship}.\`sinceEarliest\``];
  return `coalesce(${[...days, `${node}.\`mayFrom\``, isDescending ? "''" : "'~'"].join(', ')})`;
}
