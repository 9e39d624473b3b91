import type { FieldNode, GraphQLCompositeType, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { collectFields, type CollectedField, type VisitScope } from '../selection/visit-fields.ts';

/** A field of an answer, with all that is asked under it. */
export interface Place {
  readonly scope: VisitScope;
  readonly nodes: readonly FieldNode[];
  /** The response keys that lead here, without the places in lists. */
  readonly path: GraphQLResolveInfo['path'];
}

/** A field that is asked of an object of one type. */
export interface FieldPlace extends Place, CollectedField {}

/**
 * The fields that are asked of objects of a type, where `type` is what can be there, by response key and in the order
 * of the answer.
 */
export function fieldsUnder(
  { scope, nodes, path }: Place,
  type: GraphQLCompositeType,
  object: GraphQLObjectType,
): ReadonlyMap<string, FieldPlace> {
  const collected = [...collectFields(scope, nodes, type, object)];
  return new Map(
    collected.map(([key, field]) => [key, { ...field, scope, path: { prev: path, key, typename: object.name } }]),
  );
}
