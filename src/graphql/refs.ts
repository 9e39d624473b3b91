import { entityTypeNames, type EntityTypeName } from '../ontology/entity-types.ts';
import type { TreeNode, TreeRelationship } from '../plan/tree.ts';
import { builder } from './builder.ts';
import type { Quote } from './value-types.ts';

/** References to the types, so that types can refer to each other. Each type is implemented in a file of its own. */

export const entityRef = builder.interfaceRef<TreeNode>('Entity');

export const entityRefs = Object.fromEntries(entityTypeNames.map((name) => [name, objectOf(name)])) as Readonly<
  Record<EntityTypeName, ReturnType<typeof objectOf>>
>;

export const sourceRef = builder.objectRef<TreeNode>('Source');

export const relationshipRef = builder.objectRef<TreeRelationship>('Relationship');

export const quoteRef = builder.objectRef<Quote>('Quote');

function objectOf(name: EntityTypeName) {
  return builder.objectRef<TreeNode>(name);
}
