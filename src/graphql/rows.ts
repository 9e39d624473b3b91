import type { TreeEdge, TreeNode, TreeRelationship } from '../plan/tree.ts';
import { connectionAt } from './connections.ts';

/** The neighbours of a field that is no connection, in order, each with the relationship that leads to it. */
export function rowsAt(children: TreeNode['children'], key: string | number): TreeEdge[] {
  return [...connectionAt(children, key).edges];
}

/** The first neighbour at a response key; null when there is none. */
export function firstAt(children: TreeNode['children'], key: string | number): TreeNode | null {
  return connectionAt(children, key).edges[0]?.node ?? null;
}

/** The relationship of an edge. An edge of such a field always has one, because its selection asks for it. */
export function relationshipOf({ relationship }: TreeEdge): TreeRelationship {
  if (relationship === null) throw new TypeError('A row has no relationship');
  return relationship;
}
