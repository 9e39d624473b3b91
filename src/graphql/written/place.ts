import type { FieldNode, GraphQLCompositeType, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { collectFields, type CollectedField, type VisitScope } from '../selection/visit-fields.ts';

/** The way from a root field to a value of an answer, with the indices of lists, as graphql-js tells it resolvers. */
export type Path = GraphQLResolveInfo['path'];

/** A field of an operation, with all that is asked of what it leads to. */
export interface Place {
  readonly scope: VisitScope;
  readonly nodes: readonly FieldNode[];
}

/** A field that is asked of objects of one type. */
export interface FieldPlace extends Place, CollectedField {
  /** The response key. */
  readonly key: string;
}

/**
 * The fields that are asked of objects of one type, by response key and in the order of the answer. `type` is what the
 * field around them can lead to.
 */
export function fieldsUnder(
  { scope, nodes }: Place,
  type: GraphQLCompositeType,
  object: GraphQLObjectType,
): ReadonlyMap<string, FieldPlace> {
  const collected = [...collectFields(scope, nodes, type, object)];
  return new Map(collected.map(([key, field]) => [key, { ...field, scope, key }]));
}
