import type { GraphQLResolveInfo } from 'graphql';
import type { GraphRelationship } from '../graph/graph-relationship.ts';
import type { TreeNode, TreeRelationship } from '../plan/tree.ts';
import type { Found } from './find-places.ts';

/** A value of an answer, with the nodes and relationships that were read for its fields. */
export interface WithFound {
  readonly found: Found;
}

/**
 * The node with this id, for the field at this path. It exists, because an earlier statement of the same request gave
 * its id.
 */
export function foundNode({ found }: WithFound, path: GraphQLResolveInfo['path'], id: string): TreeNode {
  const node = found.nodeAt(path, id);
  if (node === null) throw new TypeError(`${id} was found, but could not be read`);
  return node;
}

export function foundNodes({ found }: WithFound, path: GraphQLResolveInfo['path'], ids: readonly string[]): TreeNode[] {
  return ids.flatMap((id) => found.nodeAt(path, id) ?? []);
}

export function foundRelationship(
  { found }: WithFound,
  path: GraphQLResolveInfo['path'],
  relationship: GraphRelationship,
): TreeRelationship {
  return found.relationshipAt(path, relationship);
}
