import type { TreeEdge, TreeNode, TreeRelationship } from '../plan/tree.ts';
import { connectionAt } from './connections.ts';

/** The rows of a field that is no connection: neighbours with the relationships that lead to them, in order. */
export function rowsAt(children: TreeNode['children'], key: string | number): TreeEdge[] {
  return [...connectionAt(children, key).edges];
}

/** The neighbour of a field that leads to at most one; null when there is none. */
export function firstAt(children: TreeNode['children'], key: string | number): TreeNode | null {
  return connectionAt(children, key).edges[0]?.node ?? null;
}

/** The relationship of a row. A row always has one: its selection asks for it. */
export function relationshipOf({ relationship }: TreeEdge): TreeRelationship {
  if (relationship === null) throw new TypeError('A row has no relationship');
  return relationship;
}
